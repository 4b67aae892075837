package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "CNY/unit, CNY/unit",
        "unit*CNY/unit, CNY",
        "day*CNY, CNY*day",
        "1/year, 1/year",
        "1, 1",
        "1/a/b^2, 1/a/b^2",
        "m^1/2, m^1/2",
        "m^2/4/s, m^1/2/s",
        "m^-2, 1/m^2",
        "m/s^-1, m*s",
        "m^0, 1",
        "unit/unit, 1",
        "kept-order/day, kept-order/day",
    })
    void readsAndPrintsCanonically(String text, String canonical) {
        assertThat(Unit.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "CNY//unit",
                "*a",
                "/a",
                "a/",
                "a*",
                "1/",
                "2",
                "a/1",
                "Ab",
                "CNYX",
                "a b",
                "a^",
                "a^x",
                "-a",
                "a-",
                "a--b",
                "元",
                "1CNY",
                "a^1/",
                "a^12345678"
            })
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(text))
                .withMessage("unit must be like 'CNY/unit' or '1/year', but was '" + text + "'");
    }

    @Test
    void refusesTextsThatAreLongOnPurpose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse("a*".repeat(100_000) + "a"))
                .withMessage("unit must be like 'CNY/unit' or '1/year', but was '" + "a*".repeat(40) + "…'");
    }

    @Test
    void refusesAnUnknownDimension() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("Unit"))
                .withMessage("dimension must be a currency code like 'CNY' or a lower-case word like 'unit' or"
                        + " 'kept-order', but was 'Unit'");
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.of("a".repeat(501)));
    }

    @Test
    void refusesExponentsThatAreMistakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("m").power(1, 0))
                .withMessage("exponent must not have a denominator of zero, but was '1/0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("m").power(1_000_001))
                .withMessage(
                        "exponent must have a numerator and a denominator of at most 1000000, but was '1000001/1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("m").power(1, 1_000_001))
                .withMessage(
                        "exponent must have a numerator and a denominator of at most 1000000, but was '1/1000001'");
    }

    @Test
    void negativeDenominatorTurnsTheSign() {
        assertThat(Unit.of("m").power(1, -2)).hasToString("1/m^1/2");
    }

    @Test
    void knowsItsCurrencyOnlyWhenItIsNothingElse() {
        assertThat(Unit.parse("CNY").currency()).contains("CNY");
        assertThat(Unit.parse("CNY/unit").currency()).isEmpty();
        assertThat(Unit.parse("CNY^2").currency()).isEmpty();
        assertThat(Unit.parse("day").currency()).isEmpty();
        assertThat(Unit.RATIO.currency()).isEmpty();
    }

    @Test
    void keepsCurrenciesApart() {
        assertThat(Unit.of("CNY")).isNotEqualTo(Unit.of("USD")).isNotEqualTo("CNY");
        assertThat(Unit.of("CNY").dividedBy(Unit.of("USD"))).hasToString("CNY/USD");
    }

    @Test
    void ratioIsTheEmptyProduct() {
        assertThat(Unit.parse("1")).isSameAs(Unit.RATIO);
        assertThat(Unit.RATIO.isRatio()).isTrue();
        assertThat(Unit.of("day").isRatio()).isFalse();
        assertThat(Unit.of("day").power(0)).isSameAs(Unit.RATIO);
    }
}
