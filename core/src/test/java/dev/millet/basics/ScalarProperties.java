package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every scalar: parsing is the inverse of printing, and equality is numeric. */
class ScalarProperties {
    @Property
    void decimalsAreReadAsTheyArePrinted(@ForAll("decimals") BigDecimal number) {
        BigDecimal read = DecimalText.parse(DecimalText.canonical(number));

        assertThat(read).isEqualByComparingTo(number).isEqualTo(DecimalText.normal(number));
    }

    @Property
    void shortNumbersAreReadAsLongOnes(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long digits, @ForAll @IntRange(max = 7) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        String text = number.toPlainString();

        assertThat(DecimalText.parse(text)).isEqualTo(DecimalText.normal(number));
        assertThat(DecimalText.parse("000000000000000" + text.replace("-", "")))
                .isEqualTo(DecimalText.normal(number.abs()));
        assertThat(DecimalText.canonical(number))
                .isEqualTo(DecimalText.normal(number).toPlainString());
    }

    @Property
    void datesAreReadAsTheJdkReadsThem(@ForAll("days") LocalDate day) {
        Kind.Scalar<LocalDate> kind = (Kind.Scalar<LocalDate>) Kind.date();

        assertThat(kind.parse().apply(kind.print().apply(day))).isEqualTo(day);
    }

    @Property
    void normalFormIsOneForAllEqualNumbers(@ForAll("decimals") BigDecimal number) {
        BigDecimal longer = number.setScale(Math.max(number.scale(), 0) + 3);

        assertThat(DecimalText.normal(longer)).isEqualTo(DecimalText.normal(number));
        assertThat(DecimalText.normal(number).scale()).isNotNegative();
    }

    @Property
    void percentagesAreReadAsTheyArePrinted(@ForAll("decimals") BigDecimal ratio) {
        Percentage percentage = new Percentage(ratio);

        assertThat(Percentage.parse(percentage.toString()))
                .isEqualTo(percentage)
                .hasSameHashCodeAs(percentage);
    }

    @Property
    void unitsAreReadAsTheyArePrinted(@ForAll("units") Unit unit) {
        assertThat(Unit.parse(unit.toString())).isEqualTo(unit).hasSameHashCodeAs(unit);
    }

    @Property
    void quantitiesAreReadAsTheyArePrinted(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity).hasSameHashCodeAs(quantity);
    }

    @Property
    void idsAreReadAsTheyArePrinted(@ForAll("identifiers") Identifier id) {
        assertThat(Identifier.of(id.toString())).isEqualTo(id);
        assertThat(PartyId.of(id.toString()).toString()).isEqualTo(id.toString());
        assertThat(id.child("margin").last()).isEqualTo("margin");
    }

    @Property
    void periodsAreReadAsTheyArePrinted(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property
    void stepsOfAPathAreTheNamesItWasMadeOf(@ForAll String first, @ForAll String second) {
        Path path = Path.ROOT.member(first).element(7).member(second);

        assertThat(path.steps()).containsExactly(first, "7", second);
        assertThat(new Path(path.toString())).isEqualTo(path);
    }

    @Property
    void periodsOverlapBothWaysOrNotAtAll(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.mayOverlap(other)).isEqualTo(other.mayOverlap(one));
        assertThat(one.isSameTimeAs(other)).isEqualTo(other.isSameTimeAs(one));
        if (one.contains(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
        if (one.overlaps(other)) {
            assertThat(one.mayOverlap(other)).isTrue();
        }
        assertThat(one.contains(one)).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-4_000_000, 4_000_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return BasicsArbitraries.decimals();
    }

    @Provide
    Arbitrary<Unit> units() {
        return BasicsArbitraries.units();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return BasicsArbitraries.quantities();
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return BasicsArbitraries.identifiers();
    }

    @Provide
    Arbitrary<Period> periods() {
        return BasicsArbitraries.periods();
    }
}
