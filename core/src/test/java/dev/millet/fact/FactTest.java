package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
    private static final Evidence LINE = Evidence.of("000", "line 245", "售价为1999元");

    @Test
    void numberBecomesAFigureWithItsEvidence() {
        Figure price = price().toFigure("price");

        assertThat(price)
                .isEqualTo(Figure.builder()
                        .id(Identifier.of("price"))
                        .subject("Mi phone 1")
                        .metric("price incl. VAT")
                        .value(new BigDecimal("1999"))
                        .unit(Unit.parse("CNY/unit"))
                        .basis(Basis.REPORTED)
                        .period(Period.parse("2011"))
                        .evidence(LINE)
                        .build());
    }

    @Test
    void withoutEvidenceTheStatementIsTheReason() {
        Figure price = price().withEvidence(Optional.empty()).toFigure("price");

        assertThat(price.reason()).contains(Text.of("It costs 1999 yuan."));
        assertThat(price.isAssumption()).isTrue();
    }

    @Test
    void boundsAndRangesHaveNoSilentMidpoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withValue(FactValue.bound(Relation.MORE_THAN, "1000"))
                        .toFigure("price"))
                .withMessage("value of a fact must be one number to become a figure, but was 'more than CNY 1000/unit'"
                        + " (fact 'F049'; choose a value and a range yourself with Figure.assumed and name the fact in"
                        + " its reason)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withValue(FactValue.range("3", "20")).toFigure("price"))
                .withMessageContaining("but was 'CNY 3/unit to CNY 20/unit'");
    }

    @Test
    void refusesAUnitBesideWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withValue(FactValue.text("cheap")))
                .withMessage("unit must stand only beside numbers, but was 'CNY/unit' beside 'cheap' (fact 'F049')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withValue(FactValue.date("2011")))
                .withMessage("unit must stand only beside numbers, but was 'CNY/unit' beside '2011' (fact 'F049')");
    }

    @Test
    void refusesBlankWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withSubject(""))
                .withMessage("subject must not be blank, but was '' (fact 'F049')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price().withMetric(" "))
                .withMessage("metric must not be blank, but was '' (fact 'F049')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactValue.text(" "))
                .withMessage("text of a fact must not be blank, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactValue.range("2", "1"))
                .withMessage("range must have low <= high, but was '2..1'");
    }

    @Test
    void saysItsValueInBothLanguages() {
        Unit phones = Unit.of("phone");

        assertThat(FactValue.number("5").words(phones).in(Locale.CHINESE)).isEqualTo("5 phone");
        assertThat(FactValue.bound(Relation.AT_LEAST, "5").words(phones))
                .isEqualTo(Text.of("at least 5 phone", "至少5 phone"));
        assertThat(FactValue.bound(Relation.LESS_THAN, "5").words(phones).in(Locale.ENGLISH))
                .isEqualTo("less than 5 phone");
        assertThat(FactValue.bound(Relation.AT_MOST, "5").words(phones).in(Locale.ENGLISH))
                .isEqualTo("at most 5 phone");
        assertThat(FactValue.bound(Relation.ABOUT, "5").words(phones).in(Locale.ENGLISH))
                .isEqualTo("about 5 phone");
        assertThat(FactValue.bound(Relation.NEARLY, "5").words(phones).in(Locale.CHINESE))
                .isEqualTo("接近5 phone");
        assertThat(FactValue.range("3", "20").words(Unit.RATIO)).isEqualTo(Text.of("3 to 20", "3至20"));
        assertThat(FactValue.date("2018-07").words(Unit.RATIO).in(Locale.CHINESE))
                .isEqualTo("2018-07");
    }

    @ParameterizedTest
    @CsvSource({
        "more-than 10, more-than 12, true",
        "40, 60, false",
        "40, 40.0, true",
        "more-than 10, 10, false",
        "at-least 10, 10, true",
        "less-than 10, 10, false",
        "at-most 10, 10, true",
        "more-than 10, less-than 10, false",
        "more-than 10, at-most 10, false",
        "at-least 10, at-most 10, true",
        "about 100, 105, true",
        "about 100, 110, true",
        "about 100, 111, false",
        "about -100, -105, true",
        "nearly 100, 90, true",
        "nearly 100, 89, false",
        "75..80, 80, true",
        "75..80, 81, false",
        "75..80, 70..74, false",
        "75..80, about 70, true",
    })
    void holdsTogetherIfOneNumberFitsBoth(String one, String other, boolean together) {
        assertThat(value(one).canHoldWith(value(other))).isEqualTo(together);
        assertThat(value(other).canHoldWith(value(one))).isEqualTo(together);
    }

    @Test
    void datesHoldTogetherIfTheyOverlap() {
        assertThat(FactValue.date("2010").canHoldWith(FactValue.date("2010-04")))
                .isTrue();
        assertThat(FactValue.date("2017").canHoldWith(FactValue.date("2018"))).isFalse();
        assertThat(FactValue.date("c. 2017").canHoldWith(FactValue.date("2018")))
                .isTrue();
        assertThat(FactValue.date("2017").canHoldWith(FactValue.number("2018"))).isTrue();
        assertThat(FactValue.number("2018").canHoldWith(FactValue.date("2017"))).isTrue();
        assertThat(FactValue.text("none").canHoldWith(FactValue.text("some"))).isTrue();
    }

    @Test
    void contradictsOnlyWhatAnswersTheSameQuestion() {
        assertThat(sold("40").contradicts(sold("60"))).isTrue();
        assertThat(sold("40").contradicts(sold("40.0"))).isFalse();
        assertThat(sold("40").contradicts(sold("60").withQuestion(Identifier.of("other"))))
                .isFalse();
        assertThat(sold("40")
                        .withQuestion(Optional.empty())
                        .contradicts(sold("60").withQuestion(Optional.empty())))
                .isFalse();
    }

    @Test
    void contradictsOnlyInTheSameUnitAndTheSamePeriodThatIsPresent() {
        assertThat(sold("40").contradicts(sold("60").withUnit(Unit.of("unit")))).isFalse();
        assertThat(sold("40").contradicts(sold("60").withPeriod(Period.parse("2015"))))
                .isFalse();
        assertThat(sold("40").contradicts(sold("60").withPeriod(Optional.empty())))
                .isFalse();
        assertThat(sold("40")
                        .withPeriod(Optional.empty())
                        .contradicts(sold("60").withPeriod(Optional.empty())))
                .isFalse();
        assertThat(sold("40").withPeriod(Period.parse("c. 2014")).contradicts(sold("60")))
                .isFalse();
        assertThat(sold("40")
                        .withPeriod(Period.parse("c. 2014"))
                        .contradicts(sold("60").withPeriod(Period.parse("c. 2014"))))
                .isTrue();
    }

    @Test
    void datesCarryTheirOwnTime() {
        Fact in2017 = listed("2017");
        Fact in2018 = listed("2018").withPeriod(Period.parse("2018"));

        assertThat(in2017.contradicts(in2018)).isTrue();
        assertThat(in2018.contradicts(in2017)).isTrue();
        assertThat(in2018.contradicts(listed("2018-07"))).isFalse();
    }

    @Test
    void targetsForecastsAndReportsHoldSideBySide() {
        assertThat(sold("40").contradicts(sold("60").withBasis(Basis.TARGET))).isFalse();
        assertThat(sold("40").withBasis(Basis.FORECAST).contradicts(sold("60").withBasis(Basis.TARGET)))
                .isFalse();
        assertThat(sold("40").withBasis(Basis.TARGET).contradicts(sold("60").withBasis(Basis.TARGET)))
                .isTrue();
        assertThat(sold("40").withBasis(Basis.FORECAST).contradicts(sold("60").withBasis(Basis.FORECAST)))
                .isTrue();
        assertThat(sold("40").withBasis(Basis.CLAIMED).contradicts(sold("60"))).isTrue();
    }

    @Test
    void targetsOfDifferentDaysAreARevision() {
        Fact january = sold("40").withBasis(Basis.TARGET).withAnnounced(LocalDate.of(2014, 1, 2));
        Fact march = sold("60").withBasis(Basis.TARGET).withAnnounced(LocalDate.of(2014, 3, 30));

        assertThat(january.contradicts(march)).isFalse();
        assertThat(january.contradicts(march.withAnnounced(LocalDate.of(2014, 1, 2))))
                .isTrue();
        assertThat(january.contradicts(sold("60").withBasis(Basis.TARGET))).isTrue();
        assertThat(january.withBasis(Basis.REPORTED).contradicts(march.withBasis(Basis.REPORTED)))
                .isTrue();
    }

    @Test
    void isEqualWhenNumericallyEqual() {
        assertThat(price().withValue(new FactValue.Number(new BigDecimal("1999.00"))))
                .isEqualTo(price());
    }

    private static FactValue value(String text) {
        int space = text.indexOf(' ');
        if (space > 0) {
            String relation = text.substring(0, space).replace('-', '_').toUpperCase(Locale.ROOT);
            return FactValue.bound(Relation.valueOf(relation), text.substring(space + 1));
        }
        int dots = text.indexOf("..");
        return dots < 0 ? FactValue.number(text) : FactValue.range(text.substring(0, dots), text.substring(dots + 2));
    }

    private static Fact sold(String number) {
        return price().withUnit(Unit.of("phone"))
                .withQuestion(Identifier.of("xiaomi.phones-sold"))
                .withPeriod(Period.parse("2014"))
                .withValue(FactValue.number(number));
    }

    private static Fact listed(String date) {
        return price().withUnit(Unit.RATIO)
                .withQuestion(Identifier.of("xiaomi.listing-date"))
                .withPeriod(Optional.empty())
                .withValue(FactValue.date(date));
    }

    private static Fact price() {
        return Fact.builder()
                .id(Identifier.of("F049"))
                .subject("Mi phone 1")
                .metric("price incl. VAT")
                .value(FactValue.number("1999"))
                .unit(Unit.parse("CNY/unit"))
                .basis(Basis.REPORTED)
                .period(Period.parse("2011"))
                .question(Identifier.of("mi1.price"))
                .statement(Text.of("It costs 1999 yuan."))
                .evidence(LINE)
                .build();
    }
}
