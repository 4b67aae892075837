package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void roundsOnceFromTheExactValue() {
        assertThat(Amounts.perPhone(new BigDecimal("90.4953"))).isEqualTo("90.50");
        assertThat(Amounts.phones(new BigDecimal("90.4953"))).isEqualTo("90");
        assertThat(Amounts.phonesNeeded(new BigDecimal("90.0001"))).isEqualTo("91");
    }

    @Test
    void neverPrintsANegativeZero() {
        assertThat(Amounts.perPhone(new BigDecimal("-0.001"))).isEqualTo("0.00");
    }

    @Test
    void countsYearsInMillionsInEnglishAndInWanInChinese() {
        assertThat(Amounts.aYear(new BigDecimal("119767857.74")).in(Locale.ENGLISH))
                .isEqualTo("119.8 M");
        assertThat(Amounts.aYear(new BigDecimal("119767857.74")).in(Locale.CHINESE))
                .isEqualTo("11977万");
        assertThat(Amounts.signedAYear(new BigDecimal("214181915")).in(Locale.ENGLISH))
                .isEqualTo("+214.2 M");
        assertThat(Amounts.signedAYear(new BigDecimal("-168587554")).in(Locale.ENGLISH))
                .isEqualTo("-168.6 M");
    }

    @Test
    void saysAFiguresValueInItsOwnWay() {
        Figure share = Figure.assumed("margin", "12 %", "8..18 %", "guess");
        Figure multiple = Figure.assumed("reach", "1", "0.4..2.5", "guess");
        Figure money = Figure.assumed("fixed", "CNY 80e6/year", "40e6..150e6", "guess");
        assertThat(Amounts.of(share, new BigDecimal("0.0707302")).in(Locale.ENGLISH))
                .isEqualTo("7.07 %");
        assertThat(Amounts.range(share).in(Locale.ENGLISH)).isEqualTo("8..18 %");
        assertThat(Amounts.of(multiple, new BigDecimal("1.3826")).in(Locale.ENGLISH))
                .isEqualTo("1.38");
        assertThat(Amounts.range(money).in(Locale.ENGLISH)).isEqualTo("40.0..150.0 M");
        assertThat(Amounts.range(money).in(Locale.CHINESE)).isEqualTo("4000..15000万");
    }

    @Test
    void saysHowMuchMore() {
        assertThat(Amounts.change(new BigDecimal("2616.15"), new BigDecimal("1999")))
                .isEqualTo("+31 %");
        assertThat(Amounts.change(new BigDecimal("999"), new BigDecimal("1999")))
                .isEqualTo("-50 %");
    }
}
