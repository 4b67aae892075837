package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import dev.millet.finding.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ServiceLoadTest {
    @Test
    void theExampleOfTheRepairPointsTellsLoadAndWaiting() {
        ServiceLoad one = ServiceLoad.of(points("1").build());
        assertThat(real(one.basePerOutlet())).isCloseTo(42_890, within(0.5));
        assertThat(real(one.offeredLoad())).isCloseTo(0.858, within(5e-4));
        assertThat(real(one.utilisation())).isCloseTo(0.858, within(5e-4));
        assertThat(real(one.waitingTime())).isCloseTo(3.016, within(5e-4));
        ServiceLoad two = ServiceLoad.of(points("2").build());
        assertThat(real(two.utilisation())).isCloseTo(0.429, within(5e-4));
        assertThat(real(two.waitingTime())).isCloseTo(0.1127, within(5e-5));
        assertThat(real(two.queueLength()))
                .isCloseTo(real(two.visitsPerOutlet()) * real(two.waitingTime()), within(1e-12));
        assertThat(two.tree().answers()).hasSize(9);
    }

    @Test
    void aNetworkThatIsOverloadedHasNoWaitingTime() {
        ServiceNetwork crowded = points("1").build().withOutlets(figure("points", "300 outlet"));
        ServiceLoad load = ServiceLoad.of(crowded);
        assertThat(why(load.waitingTime())).isEqualTo("more comes than can be served: the line grows without end");
        assertThat(real(load.utilisation())).isGreaterThan(1);
        assertThat(crowded.findings().list()).extracting(Finding::key).containsExactly("valuechain.service.overloaded");
        assertThat(points("1").build().findings().isEmpty()).isTrue();
    }

    @Test
    void aTargetTellsHowManyPointsAreNeeded() {
        ServiceLoad load = ServiceLoad.of(
                points("1").targetUtilisation(figure("target", "0.68")).build());
        assertThat(number(load.outletsNeeded())).isEqualByComparingTo("550");
        assertThat(why(with(load.outletsNeeded(), "target", "0"))).isEqualTo("no target utilisation is stated");
        assertThat(why(ServiceLoad.of(points("1").build()).outletsNeeded()))
                .isEqualTo("no target utilisation is stated");
    }

    @Test
    void coverageIsPlacesServedOfAllPlaces() {
        ServiceNetwork.Builder served = points("1").placesServed(figure("served", "200 place"));
        assertThat(why(ServiceLoad.of(served.build()).coverage())).isEqualTo("places are not stated");
        assertThat(number(
                        ServiceLoad.of(served.places(figure("all", "320 place")).build())
                                .coverage()))
                .isEqualByComparingTo("0.625");
        assertThat(why(ServiceLoad.of(points("1").build()).coverage())).isEqualTo("places are not stated");
    }

    @Test
    void serversAreWholeAndLoadIsNotNegative() {
        ServiceLoad load = ServiceLoad.of(points("1").build());
        String whole = "servers must be a whole number from 1 to 1,000,000";
        assertThat(why(with(load.waitingTime(), "clerks", "1.5"))).isEqualTo(whole);
        assertThat(why(with(load.waitingTime(), "clerks", "0.5"))).isEqualTo(whole);
        assertThat(why(with(load.waitingTime(), "clerks", "2e6"))).isEqualTo(whole);
        assertThat(why(with(load.utilisation(), "clerks", "0"))).isEqualTo(whole);
        assertThat(why(with(load.waitingTime(), "base", "-1 device"))).isEqualTo("the load is below zero");
        assertThat(load.waitingTime().explain().text()).contains("M/M/c");
        assertThat(new WaitingLine().formula(0).in(Locale.CHINESE)).contains("等待概率");
        assertThatThrownBy(() -> new WaitingLine().decimals(List.of()))
                .hasMessage("a waiting line is computed in doubles");
        assertThatThrownBy(
                        () -> Driver.call(new WaitingLine(), List.of(Driver.constant("1 hour"), Driver.constant("1"))))
                .hasMessage("load and servers must be ratios, but was in 'hour'");
    }

    @Test
    void whatIsNoNetworkIsRefused() {
        assertThatThrownBy(() -> points("0").build())
                .hasMessage("servers must be positive, but was '0' (service network 'repair')");
        assertThatThrownBy(() -> points("1").build().withOutlets(figure("points", "0 outlet")))
                .hasMessage("outlets must be positive, but was '0 outlet' (service network 'repair')");
        assertThatThrownBy(() ->
                        points("1").targetUtilisation(figure("target", "0")).build())
                .hasMessage("target utilisation must be positive, but was '0' (service network 'repair')");
    }

    static ServiceNetwork.Builder points(String clerks) {
        return ServiceNetwork.of("repair")
                .outlets(figure("points", "436 outlet"))
                .installedBase(figure("base", "18.7e6 device"))
                .visitRate(figure("visits", "0.1 visit/device/year"))
                .openHours(figure("hours", "2500 hour/year"))
                .serviceTime(figure("repairing", "0.5 hour/visit"))
                .servers(figure("clerks", clerks));
    }
}
