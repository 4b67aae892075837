package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The change of an answer between two scenarios, shared among the figures that differ. */
class ShapleyAttributionTest {
    @Test
    void sharesAChangeAmongTheFiguresThatDiffer() {
        DriverTree profit = profit();
        Scenario direct = Scenario.of(
                "direct",
                Text.of("direct"),
                Figure.decided("price", "CNY 1709/unit", "a test"),
                Figure.decided("cost", "CNY 1410/unit", "a test"),
                Figure.decided("units", "700000 unit", "a test"));
        ShapleyAttribution change = ShapleyAttribution.of(profit, "profit", Scenario.base(), direct);

        assertThat(change.of("price")).isEqualByComparingTo(new BigDecimal("305150000"));
        assertThat(change.of("cost")).isEqualByComparingTo(new BigDecimal("-153000000"));
        assertThat(change.of("units")).isEqualByComparingTo(new BigDecimal("-62850000"));
        assertThat(change.of("rent")).isZero();
        assertThat(change.text().in(Locale.ENGLISH))
                .isEqualTo("profit: change 89300000 CNY\nprice, 1350 to 1709: 305150000 CNY\n"
                        + "cost, 1230 to 1410: −153000000 CNY\nunits, 1000000 to 700000: −62850000 CNY");
        assertThat(change.text().in(Locale.CHINESE)).startsWith("利润：变动89300000 CNY\nprice，由1350到1709：");
        assertThat(ShapleyAttribution.of(profit, "profit", direct, Scenario.base())
                        .of("price"))
                .isEqualByComparingTo(new BigDecimal("-305150000"));
        assertThat(ShapleyAttribution.of(profit, "profit", direct, direct).parts())
                .isEmpty();
    }

    @Test
    void isUndefinedThroughAPlaceWithoutAValueWithItsReason() {
        Driver price = Samples.point("price", "3");
        Driver cost = Samples.point("cost", "2");
        Driver gain = price.minus(cost);
        DriverTree tree =
                Samples.gap(Samples.number("6").dividedBy(gain).onlyIf(gain.isPositive(), Text.of("it loses")));
        Scenario dear = Scenario.of(
                "dear", Text.of("dear"), Figure.assumed("price", "6", "a test"), Figure.assumed("cost", "4", "a test"));

        ShapleyAttribution change = ShapleyAttribution.of(tree, "gap", Scenario.base(), dear);
        assertThat(change.parts()).isEmpty();
        assertThat(change.change().why().orElseThrow().in(Locale.ENGLISH)).isEqualTo("it loses");
        assertThat(change.toString()).startsWith("gap: change undefined: it loses");
    }

    private static DriverTree profit() {
        Driver price = Driver.of(Figure.decided("price", "CNY 1350/unit", "a test"));
        Driver cost = Driver.of(Figure.decided("cost", "CNY 1230/unit", "a test"));
        Driver units = Driver.of(Figure.decided("units", "1000000 unit", "a test"));
        Driver rent = Driver.of(Figure.decided("rent", "CNY 5", "a test"));
        return DriverTree.of(price.minus(cost).times(units).minus(rent).named("profit", Text.of("profit", "利润")));
    }
}
