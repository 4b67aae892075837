package dev.millet.channel.outlet;

import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.set;
import static dev.millet.channel.Asked.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.json.MilletJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Carriers that sell below cost. */
class CarrierBundleTest {
    private static final CarrierBundle BUNDLE = Outlets.bundle();

    @Test
    void aCarrierSellsBelowCostAndEarnsOnTheContract() {
        assertThat(real(BUNDLE.subsidy())).isEqualTo(1_000);
        assertThat(real(BUNDLE.deviceMargin())).isCloseTo(-1.428571428571, within(1e-9));
        double worth = 0;
        for (int month = 1; month <= 24; month++) {
            worth += 48 / Math.pow(1.01, month);
        }
        assertThat(real(BUNDLE.planValue())).isCloseTo(worth, within(1e-9)).isCloseTo(1019.68, within(0.005));
        assertThat(real(BUNDLE.carrierProfit())).isCloseTo(19.68, within(0.005));
        assertThat(real(BUNDLE.payback())).isCloseTo(20.833333333, within(1e-8));
        assertThat(real(BUNDLE.customerPays())).isEqualTo(3_004);
        assertThat(real(BUNDLE.customerPaysMore())).isEqualTo(-289);
        assertThat(real(BUNDLE.dependence())).isCloseTo(10 / 17.0, within(1e-12));
        assertThat(CarrierRole.SUBSIDISER.label().in(Locale.CHINESE)).isEqualTo("补贴方");
        byte[] bytes = MilletJson.write(CarrierBundle.shape(), BUNDLE);
        assertThat(MilletJson.readOrThrow(CarrierBundle.shape(), bytes)).isEqualTo(BUNDLE);
    }

    @Test
    void whatIsNotKnownOfABundleSaysSo() {
        assertThat(why(BUNDLE.withUnboundPlan(Optional.empty()).customerPaysMore()))
                .isEqualTo("nobody says what phone or service cost without a contract");
        assertThat(why(BUNDLE.withPlanMargin(set("left", "0")).payback()))
                .isEqualTo("nothing is left of the plan to pay the subsidy back");
        assertThat(why(BUNDLE.withPurchasePrice(set("bought", "CNY 0/unit")).dependence()))
                .isEqualTo("the phone costs the carrier nothing");
        assertThatThrownBy(() -> BUNDLE.withRoles(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a carrier must have a role, but was '[]' (bundle 'unicom')");
    }
}
