package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import org.junit.jupiter.api.Test;

class PriceStepTest {
    private final Driver buying = figure("buying", "CNY 300/unit");

    @Test
    void aQuarterOfThePriceIsAThirdOfTheCost() {
        Margin margin = new Margin(figure("m", "25%"));
        assertThat(number(margin.sellingPrice(buying))).isEqualByComparingTo("400");
        assertThat(number(margin.asMarkup().rate())).isEqualByComparingTo("0.3333333333333333333333333333333333");
        assertThat(number(margin.buyingPrice(figure("selling", "CNY 400/unit"))))
                .isEqualByComparingTo("300");
    }

    @Test
    void aQuarterOfTheCostIsAFifthOfThePrice() {
        Markup markup = new Markup(figure("u", "25%"));
        assertThat(number(markup.sellingPrice(figure("cost", "CNY 400/unit")))).isEqualByComparingTo("500");
        assertThat(number(markup.buyingPrice(figure("selling", "CNY 500/unit"))))
                .isEqualByComparingTo("400");
        assertThat(number(markup.asMargin().rate())).isEqualByComparingTo("0.2");
    }

    @Test
    void eachReadsItselfAsItself() {
        Margin margin = new Margin(figure("m", "25%"));
        Markup markup = new Markup(figure("u", "25%"));
        assertThat(margin.asMargin()).isSameAs(margin);
        assertThat(markup.asMarkup()).isSameAs(markup);
    }

    @Test
    void sellingBelowCostIsLegal() {
        Margin margin = new Margin(figure("m", "-25%"));
        assertThat(number(margin.sellingPrice(buying))).isEqualByComparingTo("240");
    }

    @Test
    void aMarginOfTheWholePriceIsRefusedByName() {
        Driver whole = figure("dealers.retailer.margin", "100%");
        assertThatThrownBy(() -> new Margin(whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("margin on selling price must be below 100 %, but was '1' "
                        + "(figure 'dealers.retailer.margin')");
        assertThatThrownBy(() -> new Margin(Driver.constant("1.2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("margin on selling price must be below 100 %, but was '1.2' (constant)");
    }

    @Test
    void aMarkupThatGivesTheGoodsAwayIsRefusedByName() {
        Driver away = figure("u", "-100%");
        assertThatThrownBy(() -> new Markup(away))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark-up on cost must be above -100 %, but was '-1' (figure 'u')");
    }

    @Test
    void aRateInMoneyIsRefused() {
        assertThatThrownBy(() -> new Margin(buying))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("margin on selling price must be a ratio, but was in 'CNY/unit' (figure 'buying')");
        assertThatThrownBy(() -> new Markup(buying.plus(buying)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark-up on cost must be a ratio, but was in 'CNY/unit' (unnamed formula)");
        Driver named = buying.plus(buying).named("twice", Text.of("twice"));
        assertThatThrownBy(() -> new Markup(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark-up on cost must be a ratio, but was in 'CNY/unit' (driver 'twice')");
    }

    @Test
    void aScenarioThatLiftsAMarginToTheWholePriceMakesThePriceUndefined() {
        Driver price = new Margin(figure("m", "25%")).sellingPrice(buying).named("price", Text.of("price"));
        assertThat(with(price, "m", "50%").get()).isEqualByComparingTo("600");
        assertThat(why(with(price, "m", "100%"))).isEqualTo("margin on selling price must be below 100 %");
    }
}
