package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of what a route counts, asked one by one: cash by function, one cost, one fixed cost. */
class TiedCashTest {
    private final ChannelComparison phone = FirstCase.comparison();
    private final Route dealers = phone.route("dealers");
    private final RouteYear year = phone.atSamePrice(dealers);

    @Test
    void cashIsTiedUpByStoringAndByFinancingAndThePartsSumToIt() {
        assertThat(told(year.unit().capital().parts())).containsExactly("STORE 89.04", "FINANCE 133.25");
        assertThat(told(year.unit().capital().parts(dealers.tier("national"))))
                .containsExactly("STORE 227.78", "FINANCE -133.25");
        assertThat(rounded(year.unit().capital().maker())).isEqualTo("222.29");
    }

    @Test
    void oneFixedCostIsWhatItIsInTheSum() {
        FixedCost fieldForce = dealers.fixedCosts().get(0);
        assertThat(rounded(year.fixedCost(fieldForce))).isEqualTo("45000000.00");
        assertThat(rounded(year.invested(fieldForce))).isEqualTo("0.00");
        assertThatThrownBy(() -> phone.atSamePrice(phone.route("direct")).fixedCost(fieldForce))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fixed cost must be on route 'direct', but was 'fixed'");
    }

    @Test
    void aSunkCostIsReadAmongThoseShownUnderAndIsNoInvestment() {
        FixedCost tools = Offers.fixed("tools")
                .addSteps(Offers.last("tools", "CNY 1e6"))
                .life(FirstCase.point("tools-life", "3 year"))
                .avoidable(false)
                .build();
        Route route = Route.of("site").addFixedCosts(tools).build();
        RouteYear site = ChannelComparison.of(
                        Offers.offer(), route, Route.of("other").build())
                .atSamePrice(route);
        assertThat(site.fixedCost(tools).value())
                .isEqualTo(site.fixedCostShownUnder().value());
        assertThat(rounded(site.invested(tools))).isEqualTo("0.00");
    }

    @Test
    void oneCostIsReadWhoeverBearsIt() {
        Cost waiting = Cost.of(
                        "waiting",
                        Text.of("Waiting"),
                        ChannelFunction.DELIVER,
                        FirstCase.point("waiting", "CNY 7/unit"))
                .withBearer(Bearer.BUYER);
        Route route = Route.of("site").addCosts(waiting).build();
        PriceWaterfall unit = PriceWaterfall.of(Offers.offer(), route);
        assertThat(rounded(unit.costOf(waiting))).isEqualTo("7.00");
        assertThat(rounded(unit.costOf(ChannelFunction.DELIVER))).isEqualTo("0.00");
        assertThatThrownBy(() -> year.unit().costOf(waiting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost must be on route 'dealers' or on its offer, but was 'waiting'");
    }

    private static List<String> told(List<TiedCash> parts) {
        return parts.stream()
                .map(part -> part.function() + " " + rounded(part.amount()))
                .toList();
    }

    private static String rounded(Driver driver) {
        return driver.value().get().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
