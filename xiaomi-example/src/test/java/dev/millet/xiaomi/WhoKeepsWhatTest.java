package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.channel.ChannelComparison;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.driver.Driver;
import dev.millet.valuechain.system.SystemAccounts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who keeps what of the first phone's price is what the comparison says each hand earns. */
class WhoKeepsWhatTest {
    private static final ChannelComparison COMPARISON = FirstCase.PHONE.comparison();
    private static final List<SystemAccounts> SYSTEMS = new WhoKeepsWhat(COMPARISON).systems();

    @Test
    void theMakerIsLeftItsContributionOnEachRoute() {
        for (int i = 0; i < SYSTEMS.size(); i++) {
            Route route = COMPARISON.routes().get(i);
            assertThat(number(SYSTEMS.get(i).margin("maker")))
                    .as(route.id().text())
                    .isCloseTo(number(COMPARISON.contribution(route)), within(1e-9));
        }
    }

    @Test
    void everyTierHasItsOwnProfit() {
        Route dealers = COMPARISON.route("dealers");
        PriceWaterfall unit = COMPARISON.atSamePrice(dealers).unit();
        for (Tier tier : dealers.tiers()) {
            assertThat(number(SYSTEMS.get(1).margin(tier.id().text())))
                    .as(tier.id().text())
                    .isEqualTo(number(unit.profit(tier)));
        }
    }

    @Test
    void bothRoutesShareOutThePriceWithoutTax() {
        for (SystemAccounts each : SYSTEMS) {
            assertThat(number(each.consumerPrice())).isCloseTo(1999 / 1.17, within(1e-9));
            assertThat(number(each.allCosts()) + number(each.allMargins())).isCloseTo(1999 / 1.17, within(1e-9));
        }
    }

    @Test
    void whatATierKeepsExplainsDownToTheAssumptionOfItsMargin() {
        assertThat(SYSTEMS.get(1).margin("retailer").explain().text(Locale.ENGLISH))
                .contains("[A] 0.08..0.18")
                .contains("售价为1999元");
    }

    private static double number(Driver driver) {
        return driver.value().get().doubleValue();
    }
}
