package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Candidates in closed form against a walk over the profit itself, volume by volume. */
class VolumeThresholdsProperties {
    private static final int POINTS = 1_500;
    private static final double WIDTH = 200;

    @Provide
    Arbitrary<Route> firsts() {
        return VolumeThresholds.routes("first");
    }

    @Provide
    Arbitrary<Route> others() {
        return VolumeThresholds.routes("other");
    }

    @Property(tries = 150)
    void everyBreakEvenIsAZeroOfTheProfitAndEveryChangeOfSignIsTold(@ForAll("others") Route route) {
        RouteYear year = ChannelComparison.of(Offers.offer(), Route.of("plain").build(), route)
                .atSamePrice(route);
        assertComplete(year.profit(), year.breakEven(), year.leaps());
    }

    @Property(tries = 150)
    void everyIndifferenceIsAnEqualityAndEveryOvertakingIsTold(
            @ForAll("firsts") Route first, @ForAll("others") Route other) {
        ChannelComparison comparison = ChannelComparison.of(Offers.offer(), first, other);
        RoutePair pair = comparison.pair();
        Driver lead = comparison
                .atSamePrice(first)
                .profit()
                .minus(comparison.atSamePrice(other).profit())
                .named(Identifier.of("lead"), Text.of("Lead"));
        assertComplete(lead, pair.indifference(), pair.leaps());
    }

    private static void assertComplete(Driver profit, List<Driver> candidates, List<Driver> leaps) {
        DriverTree tree = DriverTree.of(profit);
        Figure volume = Offers.offer().volume().orElseThrow();
        List<Double> told = new ArrayList<>();
        for (Driver candidate : candidates) {
            candidate.value().asNumber().filter(at -> at.signum() > 0).ifPresent(at -> {
                Reading there = tree.read(
                        List.of(volume.withUncertainty(Optional.empty()).withValue(at)));
                Value zero = there.value(profit);
                assertThat(zero.get().abs()).isLessThan(new BigDecimal("1e-6"));
                told.add(at.doubleValue());
            });
        }
        leaps.forEach(leap -> leap.value().asNumber().ifPresent(at -> told.add(at.doubleValue())));
        Program program = tree.program();
        Program.Workspace trial = program.workspace();
        int input = program.inputIndex(volume.id());
        double before = trial.set(input, 1).run().answer(0);
        for (int i = 1; i <= POINTS; i++) {
            double at = i * WIDTH;
            double here = trial.set(input, at).run().answer(0);
            if (before * here < 0) {
                assertThat(told)
                        .as("sign changes below %s", at)
                        .anyMatch(volumeTold -> volumeTold >= at - WIDTH - 1e-6 && volumeTold <= at + 1e-6);
            }
            before = here;
        }
    }
}
