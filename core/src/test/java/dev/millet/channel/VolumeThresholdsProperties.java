package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Candidates in closed form against a walk over the profit itself, volume by volume: the tree of the profit is read again and
 * again with another figure for the volume asked about, and knows nothing of pieces.
 */
class VolumeThresholdsProperties {
    private static final int POINTS = 1_500;
    private static final double WIDTH = 200;
    private static final Figure VOLUME = Offers.offer().volume().orElseThrow();
    private static final Identifier EXCESS = Identifier.of("excess");

    @Provide
    Arbitrary<Route> firsts() {
        return VolumeThresholds.routes("first");
    }

    @Provide
    Arbitrary<Route> others() {
        return VolumeThresholds.routes("other");
    }

    @Provide
    Arbitrary<Offer> offers() {
        return VolumeThresholds.offers();
    }

    @Property(tries = 150)
    void everyBreakEvenIsAZeroOfTheProfitAndEveryChangeOfSignIsTold(
            @ForAll("offers") Offer offer, @ForAll("others") Route route) {
        RouteYear year =
                ChannelComparison.of(offer, Route.of("plain").build(), route).atOwnPrice(route);
        assertComplete(year.profit().named(EXCESS, Text.of("Profit")), year.volume(), year.breakEven(), year.leaps());
    }

    @Property(tries = 150)
    void everyIndifferenceIsAnEqualityAndEveryOvertakingIsTold(
            @ForAll("offers") Offer offer, @ForAll("firsts") Route first, @ForAll("others") Route other) {
        ChannelComparison comparison = ChannelComparison.of(offer, everywhere(first), everywhere(other));
        RoutePair pair = comparison.pair();
        RouteYear same = comparison.atSamePrice(pair.first());
        Driver lead = same.profit().minus(comparison.atSamePrice(pair.other()).profit());
        assertComplete(lead.named(EXCESS, Text.of("Lead")), same.volume(), pair.indifference(), pair.leaps());
    }

    @Property(tries = 150)
    void everyMatchingVolumeEarnsWhatTheOtherEarnsAtItsOwn(
            @ForAll("offers") Offer offer, @ForAll("firsts") Route first, @ForAll("others") Route other) {
        ChannelComparison comparison = ChannelComparison.of(offer, first, other);
        RouteYear own = comparison.atOwnPrice(first);
        Driver earned = comparison.atOwnPrice(other).profit();
        Driver excess = own.profit().minus(Driver.constant(earned.value().get(), earned.unit()));
        RoutePair pair = comparison.pair();
        assertComplete(
                excess.named(EXCESS, Text.of("Excess")), own.volume(), pair.matchingVolume(), pair.matchingLeaps());
    }

    @Property(tries = 60)
    void candidatesRise(@ForAll("offers") Offer offer, @ForAll("firsts") Route first, @ForAll("others") Route other) {
        RoutePair pair = ChannelComparison.of(offer, first, other).pair();
        for (List<Driver> candidates : List.of(pair.indifference(), pair.matchingVolume())) {
            assertThat(defined(candidates)).isSorted().doesNotHaveDuplicates();
        }
    }

    private static Route everywhere(Route route) {
        return route.withReach(Optional.empty());
    }

    private static void assertComplete(Driver excess, Driver sold, List<Driver> candidates, List<ProfitLeap> leaps) {
        DriverTree tree = DriverTree.of(excess);
        // What the route sells for one unit asked about: its reach and how demand answers its own price.
        BigDecimal share = at(DriverTree.of(sold), sold, BigDecimal.ONE);
        List<BigDecimal> told = new ArrayList<>(defined(candidates));
        for (BigDecimal candidate : told) {
            assertThat(at(tree, excess, candidate.divide(share, MathContext.DECIMAL128))
                            .abs())
                    .as("profit at %s", candidate)
                    .isLessThan(new BigDecimal("1e-6"));
        }
        for (BigDecimal leap : defined(leaps.stream().map(ProfitLeap::volume).toList())) {
            List<BigDecimal> around = new ArrayList<>();
            for (String nearly : List.of("0.9999999999", "1", "1.0000000001")) {
                BigDecimal asked = leap.multiply(new BigDecimal(nearly)).divide(share, MathContext.DECIMAL128);
                around.add(at(tree, excess, asked));
            }
            assertThat(around).as("around %s", leap).anyMatch(profit -> profit.compareTo(BigDecimal.ONE) < 0);
            assertThat(around)
                    .as("around %s", leap)
                    .anyMatch(profit -> profit.negate().compareTo(BigDecimal.ONE) < 0);
            told.add(leap);
        }
        Program program = tree.program();
        Program.Workspace trial = program.workspace();
        int input = program.inputIndex(VOLUME.id());
        double signed = 0;
        double signedAt = 0;
        for (int i = 1; i <= POINTS; i++) {
            double at = i * WIDTH;
            double here = trial.set(input, at / share.doubleValue()).run().answer(0);
            if (signed * here < 0) {
                double from = signedAt - 1e-6;
                assertThat(told)
                        .as("sign changes between %s and %s", signedAt, at)
                        .anyMatch(volume -> volume.doubleValue() >= from && volume.doubleValue() <= at + 1e-6);
            }
            if (here != 0) {
                signed = here;
                signedAt = at;
            }
        }
    }

    private static BigDecimal at(DriverTree tree, Driver answer, BigDecimal asked) {
        return tree.read(List.of(VOLUME.withUncertainty(Optional.empty()).withValue(asked)))
                .value(answer)
                .get();
    }

    private static List<BigDecimal> defined(List<Driver> drivers) {
        return drivers.stream()
                .flatMap(driver -> driver.value().asNumber().stream())
                .peek(number -> assertThat(number).isNotNegative())
                .filter(number -> number.signum() > 0)
                .toList();
    }
}
