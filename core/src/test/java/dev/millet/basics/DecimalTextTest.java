package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource({
        "1999, 1999",
        "1.50, 1.5",
        "-0.5, -0.5",
        "2e6, 2000000",
        "2E+6, 2000000",
        "1e-3, 0.001",
        "12.5%, 0.125",
        "12.5 %, 0.125",
        "-0, 0",
        "007, 7",
        "100%, 1",
        "0e500, 0"
    })
    void readsNumbers(String text, String canonical) {
        assertThat(DecimalText.canonical(DecimalText.parse(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", " 1", "1 ", ".5", "5.", "1,5", "1e", "0x10", "NaN", "١", "1  %", "1%%", "1e5.0"})
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse(text))
                .withMessage("number must be like '1999', '-0.5', '2e6' or '12.5%', but was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-10000000", "1e10000000", "1e99999999999", "1e1001", "1e-1001", "1e-999%"})
    void refusesNumbersPastTheLimitsAtOnce(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> DecimalText.parse(text))
                        .withMessageStartingWith(
                                "number must have at most 1000 digits and a scale between -1000 and 1000, but was '"));
    }

    @Test
    void countsDigitsWithoutTheZerosAtTheEnd() {
        assertThat(DecimalText.parse("1" + "0".repeat(1_000))).isEqualTo(BigDecimal.TEN.pow(1_000));
        assertThat(DecimalText.canonical(new BigDecimal("1e1000"))).hasSize(1_001);
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalText.parse("1".repeat(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalText.parse("0." + "1".repeat(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> DecimalText.parse("1".repeat(5_000)));
    }

    @Test
    void refusesNumbersByTheirFormWithoutComputing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.checked(BigDecimal.valueOf(1, 10_000_000), "price"))
                .withMessage("price must have at most 1000 digits and a scale between -1000 and 1000, but was"
                        + " 'a number of scale 10000000 and 1 bits'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.checked(new BigDecimal(BigInteger.ONE.shiftLeft(10_000)), "price"));
        assertThat(DecimalText.checked(new BigDecimal("1.50"), "price")).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void percentageIsAShareInHundredths() {
        assertThat(Percentage.parse("12.5%").ratio()).isEqualByComparingTo("0.125");
        assertThat(new Percentage(new BigDecimal("0.040"))).hasToString("4%").isEqualTo(Percentage.parse("4 %"));
        assertThat(Percentage.parse("4%")).isLessThan(Percentage.parse("5%"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse("12.5"))
                .withMessage("percentage must be like '12.5%', but was '12.5'");
    }

    @Test
    void messagesHaveNoControlCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse("1\u001b[31m"))
                .withMessageEndingWith("but was '1\\u001b[31m'");
    }
}
