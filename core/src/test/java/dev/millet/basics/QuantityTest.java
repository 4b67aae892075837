package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static final String RULE =
            "quantity must be like 'CNY 1999/unit', '12 %/year', '30 day' or '0.5', but was ";

    @ParameterizedTest
    @CsvSource({
        "CNY 1999/unit, CNY 1999/unit",
        "CNY 1999.00/unit, CNY 1999/unit",
        "CNY 1999 /unit, CNY 1999/unit",
        "12 %/year, 0.12/year",
        "12%/year, 0.12/year",
        "4%, 0.04",
        "0.8 %, 0.008",
        "30 day, 30 day",
        "2e6 unit/year, 2000000 unit/year",
        "CNY -5, CNY -5",
        "0.5, 0.5",
        "5 CNY/unit, CNY 5/unit",
        "CNY 5 day/unit, CNY 5 day/unit",
        "5 CNY^2, 5 CNY^2",
        "CNY 6.5/USD, CNY 6.5/USD",
        "5 CNY*USD, CNY 5 USD",
        "3/CNY, 3/CNY",
        "+1, 1",
        "0.000, 0",
    })
    void readsAndPrintsCanonically(String text, String canonical) {
        assertThat(Quantity.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CNY", "CNY1999", "cny 5", "1999 ", " 1999", "5  day", "CNY 5%", "%", "5 %%", "--5", "five"})
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageStartingWith(RULE + "'" + text + "'");
    }

    @Test
    void saysWhichPartIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("CNY 5/Unit"))
                .withMessage(RULE + "'CNY 5/Unit' (unit must be like 'CNY/unit' or '1/year', but was '1/Unit')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("1.2.3"))
                .withMessage(RULE + "'1.2.3' (number must be like '1999', '-0.5', '2e6' or '12.5%', but was '1.2.3')");
    }

    @Test
    void refusesAHugeExponentAtOnce() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Quantity.parse("1e-10000000"))
                        .withMessageContaining("number must have at most 1000 digits"));
    }

    @Test
    void isEqualWhenNumericallyEqual() {
        assertThat(Quantity.of("1.0", "CNY"))
                .isEqualTo(Quantity.of("1.00", "CNY"))
                .isEqualTo(Quantity.parse("CNY 1"));
        assertThat(new Quantity(new BigDecimal("1E+2"), Unit.RATIO)).isEqualTo(Quantity.parse("100"));
        assertThat(Quantity.parse("CNY 1")).isNotEqualTo(Quantity.parse("USD 1"));
    }
}
