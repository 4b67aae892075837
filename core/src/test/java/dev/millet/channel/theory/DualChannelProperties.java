package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static dev.millet.channel.Asked.real;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** The best regime against a search over all prices, with the retailer's true answer to each pair. */
class DualChannelProperties {
    /** The retailer's profit at a price, and with his best price the maker's. */
    private record Play(double theta, double retailCost, double directCost) {
        double retailDemand(double retail, double direct) {
            double demand = direct / theta >= retail ? 1 - retail : 1 - (retail - direct) / (1 - theta);
            return Math.max(0, Math.min(1, demand));
        }

        double directDemand(double retail, double direct) {
            if (direct / theta >= retail) {
                return 0;
            }
            double all = Math.max(0, 1 - direct / theta);
            return Math.max(0, Math.min(all, all - retailDemand(retail, direct)));
        }

        double reply(double wholesale, double direct) {
            double best = 0;
            double price = 1;
            double[] candidates = {
                (wholesale + retailCost + 1 - theta + direct) / 2, direct / theta, (1 + wholesale + retailCost) / 2
            };
            for (double candidate : candidates) {
                double profit = (candidate - wholesale - retailCost) * retailDemand(candidate, direct);
                if (profit > best + 1e-15) {
                    best = profit;
                    price = candidate;
                }
            }
            return price;
        }

        double maker(double wholesale, double direct) {
            double retail = reply(wholesale, direct);
            return wholesale * retailDemand(retail, direct) + (direct - directCost) * directDemand(retail, direct);
        }

        /** The best of a grid, then of ever finer grids around it. */
        double search(boolean arbitrage) {
            double best = 0;
            double w = 0.5;
            double d = 0.5;
            for (double width = 0.5; width > 1e-6; width /= 6) {
                double w0 = w;
                double d0 = d;
                for (int i = -30; i <= 30; i++) {
                    for (int j = -30; j <= 30; j++) {
                        double wholesale = w0 + width * i / 30;
                        double direct = d0 + width * j / 30;
                        if (wholesale < 0 || direct < 0 || (arbitrage && wholesale > direct)) {
                            continue;
                        }
                        double profit = maker(wholesale, direct);
                        if (profit > best) {
                            best = profit;
                            w = wholesale;
                            d = direct;
                        }
                    }
                }
            }
            return best;
        }
    }

    @Property(tries = 60)
    void noPairOfPricesEarnsTheMakerMoreThanTheBestRegime(
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double theta,
            @ForAll @DoubleRange(min = 0, max = 0.6) double retailCost,
            @ForAll @DoubleRange(min = 0, max = 0.6) double directCost,
            @ForAll boolean arbitrage) {
        DualChannel dual = DualChannel.of(
                about("dual"),
                figure("theta", theta, "1"),
                figure("cr", retailCost, "1"),
                figure("cd", directCost, "1"),
                arbitrage);
        double best = real(dual.optimum().manufacturerProfit());
        double found = new Play(theta, retailCost, directCost).search(arbitrage);
        assertThat(found).as("search against %s", dual.best()).isCloseTo(best, within(2e-3 * Math.max(best, 0.05)));
        assertThat(found).isLessThanOrEqualTo(best + 1e-9);
    }

    @Property(tries = 60)
    void theRetailersAnswerIsHisBestAndHoldsInEveryRegime(
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double theta,
            @ForAll @DoubleRange(min = 0, max = 0.6) double retailCost,
            @ForAll @DoubleRange(min = 0, max = 0.6) double directCost) {
        DualChannel dual = DualChannel.of(
                about("dual"),
                figure("theta", theta, "1"),
                figure("cr", retailCost, "1"),
                figure("cd", directCost, "1"),
                true);
        Play play = new Play(theta, retailCost, directCost);
        for (DualRegime regime : DualRegime.values()) {
            DualChannelOutcome outcome = dual.in(regime);
            if (!outcome.retailPrice().value().isDefined()
                    || !outcome.directPrice().value().isDefined()) {
                continue;
            }
            double w = real(outcome.wholesalePrice());
            double d = real(outcome.directPrice());
            double p = real(outcome.retailPrice());
            assertThat(real(dual.retailerReply(outcome.wholesalePrice(), outcome.directPrice())))
                    .as("%s", regime)
                    .isCloseTo(p, within(1e-9));
            double earned = real(outcome.retailerProfit());
            for (double other = w + retailCost; other <= 1; other += 0.01) {
                double profit = (other - w - retailCost) * play.retailDemand(other, d);
                assertThat(profit).as("%s at %s", regime, other).isLessThanOrEqualTo(earned + 1e-9);
            }
            assertThat(real(outcome.retailDemand())).isCloseTo(play.retailDemand(p, d), within(1e-9));
            assertThat(real(outcome.directDemand())).isCloseTo(play.directDemand(p, d), within(1e-9));
        }
    }

    @Property(tries = 60)
    void rivalsWhoAnswerEachOtherEndAtTheClosedForm(
            @ForAll @DoubleRange(min = 10, max = 50) double a,
            @ForAll @DoubleRange(min = 0.5, max = 3) double k,
            @ForAll @DoubleRange(min = 0, max = 0.8) double d,
            @ForAll @DoubleRange(min = 0, max = 3) double first,
            @ForAll @DoubleRange(min = 0, max = 3) double second) {
        DifferentiatedBertrand rivals = DifferentiatedBertrand.of(
                about("rivals"),
                figure("A", a, "unit"),
                figure("k", k, "unit^2/CNY"),
                figure("d", d, "1"),
                figure("c1", first, "CNY/unit"),
                figure("c2", second, "CNY/unit"));
        double p = 0;
        double q = 0;
        for (int i = 0; i < 200; i++) {
            p = (a / k + first + d * q) / 2;
            q = (a / k + second + d * p) / 2;
        }
        assertThat(real(rivals.firstPrice())).isCloseTo(p, within(1e-9));
        assertThat(real(rivals.secondPrice())).isCloseTo(q, within(1e-9));
        double joint = real(rivals.jointProfit());
        double x = real(rivals.firstJointPrice());
        double y = real(rivals.secondJointPrice());
        for (double dx : new double[] {-0.1, 0, 0.1}) {
            for (double dy : new double[] {-0.1, 0, 0.1}) {
                double one = (x + dx - first) * (a - k * (x + dx) + k * d * (y + dy));
                double two = (y + dy - second) * (a - k * (y + dy) + k * d * (x + dx));
                assertThat(one + two).isLessThanOrEqualTo(joint + 1e-6);
            }
        }
        assertThat(real(rivals.costOfRivalry())).isGreaterThanOrEqualTo(-1e-9);
        assertThat(real(rivals.firstProfit()) + real(rivals.secondProfit()) + real(rivals.costOfRivalry()))
                .isCloseTo(joint, within(1e-6));
        assertThat(real(rivals.secondQuantity())).isPositive();
    }

    @Property(tries = 60)
    void atTheBreakEvenRateTheNewRouteEarnsNothingMore(
            @ForAll @DoubleRange(min = 1, max = 100) double own,
            @ForAll @DoubleRange(min = 100, max = 200) double other,
            @ForAll @DoubleRange(min = 0, max = 900) double fixed) {
        Cannibalisation added = Cannibalisation.of(
                about("new"),
                figure("n", "1000 unit/year"),
                figure("own", own, "CNY/unit"),
                figure("other", other, "CNY/unit"),
                figure("fixed", fixed, "CNY/year"));
        assertThat(real(added.incrementalProfit(added.breakEvenRate()))).isCloseTo(0, within(1e-6));
    }
}
