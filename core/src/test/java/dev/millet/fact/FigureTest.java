package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    private static final Evidence PRICE_LINE = Evidence.of("seed-000", "line 245", "售价为1999元");

    @Test
    void citedFigureKnowsWhereItIsWritten() {
        Figure price = Figure.cited("mi-1.consumer-price", "CNY 1999.00/unit", PRICE_LINE);

        assertThat(price.quantity()).isEqualTo(Quantity.parse("CNY 1999/unit"));
        assertThat(price.basis()).isEqualTo(Basis.REPORTED);
        assertThat(price.evidence()).contains(PRICE_LINE);
        assertThat(price.subject()).isEqualTo("mi-1.consumer-price");
        assertThat(price.metric()).isEqualTo("consumer price");
        assertThat(price.isAssumption()).isFalse();
    }

    @Test
    void assumedFigureHasItsRangeAroundTheValue() {
        Figure courier = Figure.assumed("courier", "CNY 28/unit", "18..45", "insured parcel");

        assertThat(courier.uncertainty()).contains(Distribution.pert("18", "28", "45"));
        assertThat(courier.reason()).contains(Text.of("insured parcel"));
        assertThat(courier.isAssumption()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 45000000/year, 20e6..90e6, 20000000, 90000000",
        "12%, 8%..18%, 0.08, 0.18",
        "12%, 8..18 %, 0.08, 0.18",
        "12 %/year, 8%..18%, 0.08, 0.18",
        "0.12, 8%..18%, 0.08, 0.18",
        "12%, 0.08..0.18, 0.08, 0.18",
        "-1.8, -3 .. -1, -3, -1",
    })
    void readsRanges(String quantity, String range, BigDecimal low, BigDecimal high) {
        Distribution read =
                Figure.assumed("id", quantity, range, "because").uncertainty().orElseThrow();

        assertThat(read.low()).isEqualByComparingTo(low);
        assertThat(read.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "CNY 28/unit, 18-45, ''",
        "CNY 28/unit, 18%..45%, ': percents need a value that is a percentage'",
        "12%, 8%..18, ': a percent sign must stand behind the upper end'",
    })
    void refusesAnotherFormOfRange(String quantity, String range, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("id", quantity, range, "because"))
                .withMessage("range must be like '18..45', '8%..18%' or '18 to 45', but was '" + range
                        + "' (figure 'id'" + why + ")");
    }

    @Test
    void saysWhichEndOfARangeIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("id", "12%", "x..18", "because"))
                .withMessage(
                        "range must be like '18..45', '8%..18%' or '18 to 45', but was 'x..18' (figure 'id': number must be like '1999',"
                                + " '-0.5', '2e6' or '12.5%', but was 'x')");
    }

    @Test
    void saysWhichFiguresQuantityIsMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "abc", "insured parcel"))
                .withMessage("quantity must be like 'CNY 1999/unit', '12 %/year', '30 day' or '0.5', but was 'abc'"
                        + " (figure 'courier')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "CNY 28/Unit", "18..45", "insured parcel"))
                .withMessage("quantity must be like 'CNY 1999/unit', '12 %/year', '30 day' or '0.5', but was"
                        + " 'CNY 28/Unit' (figure 'courier': unit must be like 'CNY/unit' or '1/year', but was"
                        + " '1/Unit')");
    }

    @Test
    void refusesAValueOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "CNY 28/unit", "30..45", "insured parcel"))
                .withMessage("value must lie in its range 30..45, but was '28' (figure 'courier')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "CNY 28/unit", "18..27", "insured parcel"))
                .withMessage("value must lie in its range 18..27, but was '28' (figure 'courier')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "CNY 28/unit", "18..45", "insured parcel")
                        .withValue(new BigDecimal("46")))
                .withMessage("value must lie in its range 18..45, but was '46' (figure 'courier')");
    }

    @Test
    void refusesNumbersPastTheLimitsAndBlankWords() {
        Figure figure = Figure.decided("price", "CNY 1999/unit", "asked");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.withValue(BigDecimal.valueOf(1, 10_000_000)))
                .withMessageStartingWith("value must have at most 1000 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.withSubject(" "))
                .withMessage("subject must not be blank, but was '' (figure 'price')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.withMetric(""))
                .withMessage("metric must not be blank, but was '' (figure 'price')");
    }

    @Test
    void isEqualWhenNumericallyEqual() {
        Figure figure = Figure.decided("price", "CNY 1999/unit", "asked");

        assertThat(figure.withValue(new BigDecimal("1999.000")))
                .isEqualTo(figure)
                .hasSameHashCodeAs(figure);
        assertThat(figure.withValue(new BigDecimal("1.999E+3")).value()).isEqualTo(new BigDecimal("1999"));
        assertThat(figure.withUnit(Unit.of("USD"))).isNotEqualTo(figure);
    }

    @Test
    void isAnAssumptionUnlessSomethingSaysWhereItComesFrom() {
        assertThat(Figure.decided("price", "CNY 1999/unit", "asked").isAssumption())
                .isFalse();
        assertThat(Figure.assumed("rate", "5%", "guess").isAssumption()).isTrue();
        assertThat(Figure.assumed("rate", "5%", "guess").uncertainty()).isEmpty();
        assertThat(Figure.assumed("rate", "5%", "guess")
                        .withEvidence(PRICE_LINE)
                        .isAssumption())
                .isTrue();
        assertThat(figure(Basis.REPORTED).isAssumption()).isTrue();
        assertThat(figure(Basis.DERIVED).isAssumption()).isFalse();
        assertThat(figure(Basis.REPORTED).withEvidence(PRICE_LINE).isAssumption())
                .isFalse();
    }

    @Test
    void builderNamesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.builder().id(Identifier.of("price")).build())
                .withMessage("Cannot build Figure, some of required attributes are not set [value, unit, basis]");
    }

    @Test
    void rangeGivenBackwardsIsToldAsSuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.assumed("courier", "CNY 28/unit", "45..18", "insured parcel"))
                .withMessage("range must have low <= high, but was '45..18' (figure 'courier')");
    }

    @Test
    void figureGivenInPlaceTakesThePlaceAsItsId() {
        Given courier = Given.assumed("CNY 28/unit", "18..45", "insured parcel");

        assertThat(courier.as(Identifier.of("direct.deliver")))
                .isEqualTo(Figure.assumed("direct.deliver", "CNY 28/unit", "18..45", "insured parcel"));
        assertThat(Given.cited("CNY 1999/unit", PRICE_LINE).as(Identifier.of("price")))
                .isEqualTo(Figure.cited("price", "CNY 1999/unit", PRICE_LINE));
        assertThat(Given.decided("4%", "asked").as(Identifier.of("margin")))
                .isEqualTo(Figure.decided("margin", "4%", "asked"));
        assertThat(courier)
                .isEqualTo(Given.assumed("CNY 28.0/unit", "18..45", "insured parcel"))
                .hasSameHashCodeAs(Given.assumed("CNY 28.0/unit", "18..45", "insured parcel"))
                .hasToString("CNY 28/unit")
                .isNotEqualTo(Given.assumed("CNY 28/unit", "insured parcel"))
                .isNotEqualTo("CNY 28/unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Given.assumed("CNY 28/unit", "1..2", "insured parcel"));
    }

    @Test
    void sourceGivesEvidence() {
        Source slides = Source.of("slides", Text.of("Slide deck")).withPublished(Period.parse("2019"));

        assertThat(slides.kind()).isEqualTo("document");
        assertThat(slides.line(245, "售价为1999元")).isEqualTo(Evidence.of("slides", "line 245", "售价为1999元"));
        assertThat(slides.at("slide 3", "x")).hasToString("slides, slide 3: \"x\"");
        assertThat(Evidence.of("slides", "slide 3")).hasToString("slides, slide 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slides.withKind(" "))
                .withMessage("kind must not be blank, but was '' (source 'slides')");
    }

    @Test
    void evidenceIsNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of("slides", " "))
                .withMessage("locator must not be blank, but was '' (source 'slides')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of("slides", "slide 3", ""))
                .withMessage("quote must not be blank, but was '' (source 'slides', slide 3)");
    }

    private static Figure figure(Basis basis) {
        return Figure.builder()
                .id(Identifier.of("volume"))
                .value(BigDecimal.TEN)
                .unit(Unit.of("unit"))
                .basis(basis)
                .build();
    }
}
