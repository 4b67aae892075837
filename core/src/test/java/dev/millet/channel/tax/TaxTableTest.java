package dev.millet.channel.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.channel.FirstCase;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaxTableTest {
    private static final Identifier GOODS = Identifier.of("goods");

    @Test
    void theRateIsTheOneInForceOnTheDayOfSupply() {
        assertThat(rate("2011-08-16")).isEqualTo("0.17");
        assertThat(rate("2018-04-30")).isEqualTo("0.17");
        assertThat(rate("2018-05-01")).isEqualTo("0.16");
        assertThat(rate("2019-03-31")).isEqualTo("0.16");
        assertThat(rate("2019-04-01")).isEqualTo("0.13");
    }

    @Test
    void theRateIsAFigureWithItsEvidence() {
        Figure rate = FirstCase.CHINA.rate(GOODS, Taxpayer.SMALL_SCALE, LocalDate.of(2011, 1, 1));
        assertThat(rate.id().text()).isEqualTo("vat.goods.small-scale");
        assertThat(rate.isAssumption()).isFalse();
        assertThat(rate.evidence()).isPresent();
    }

    @Test
    void aSupplyWithoutARateIsRefused() {
        assertThatThrownBy(
                        () -> FirstCase.CHINA.rate(Identifier.of("land"), Taxpayer.GENERAL, LocalDate.of(2011, 1, 1)))
                .hasMessage(
                        "tax table must have a rate for the supply, but was 'land, general, 2011-01-01' (tax table 'china')");
        assertThatThrownBy(() -> FirstCase.CHINA.rate(GOODS, Taxpayer.GENERAL, LocalDate.of(1993, 12, 31)))
                .hasMessageContaining("1993-12-31");
    }

    @Test
    void aRowOfAPilotRegionIsNotTheRuleEverywhere() {
        TaxRow pilot = FirstCase.CHINA
                .rows()
                .get(0)
                .withFrom(LocalDate.of(2010, 1, 1))
                .withRate(new BigDecimal("0.11"))
                .withRegion(Identifier.of("pilot"));
        TaxTable table = TaxTable.of("china", FirstCase.CHINA.rows().get(0), pilot);
        assertThat(table.rate(GOODS, Taxpayer.GENERAL, LocalDate.of(2011, 1, 1)).value())
                .isEqualTo("0.17");
    }

    @Test
    void aRateBelowZeroOrOfAHundredPercentIsRefused() {
        TaxRow row = FirstCase.CHINA.rows().get(0);
        assertThatThrownBy(() -> row.withRate(BigDecimal.ONE))
                .hasMessage("tax rate must be at least 0 and below 1, but was '1' (goods from 1994-01-01)");
        assertThatThrownBy(() -> row.withRate(new BigDecimal("-0.01"))).hasMessageContaining("'-0.01'");
    }

    private static BigDecimal rate(String day) {
        return FirstCase.CHINA
                .rate(GOODS, Taxpayer.GENERAL, LocalDate.parse(day))
                .value();
    }
}
