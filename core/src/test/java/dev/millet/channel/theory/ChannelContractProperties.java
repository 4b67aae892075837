package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static dev.millet.channel.Asked.holds;
import static dev.millet.channel.Asked.real;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** Every model of the chapter a second way: nested search, brute force, simulation. */
class ChannelContractProperties {
    private static double best(org.hipparchus.analysis.UnivariateFunction profit, double low, double high) {
        return new BrentOptimizer(1e-12, 1e-14)
                .optimize(
                        new MaxEval(10_000),
                        new UnivariateObjectiveFunction(profit),
                        GoalType.MAXIMIZE,
                        new SearchInterval(low, high))
                .getPoint();
    }

    /** What the last hands do of their own accord: each answers the price above by the price that earns it most. */
    private static double reply(double paid, int hands, java.util.function.DoubleUnaryOperator sold, double top) {
        if (hands == 0) {
            return sold.applyAsDouble(paid);
        }
        double price = best(p -> (p - paid) * reply(p, hands - 1, sold, top), paid, top);
        return reply(price, hands - 1, sold, top);
    }

    @Property(tries = 20)
    void aChainOfPriceSettersEndsWhereNestedSearchEnds(
            @ForAll @DoubleRange(min = 5, max = 50) double a,
            @ForAll @DoubleRange(min = 0.1, max = 3) double b,
            @ForAll @DoubleRange(min = 0, max = 0.9) double costShare,
            @ForAll @IntRange(min = 1, max = 3) int setters) {
        DemandCurve.Linear line = DemandCurve.inverse(figure("a", a, "CNY/unit"), figure("b", b, "CNY/unit^2"));
        double c = a * costShare;
        DoubleMarginalisation chain =
                DoubleMarginalisation.of(about("chain"), line, figure("c", c, "CNY/unit"), setters);
        double sold = reply(c, setters, p -> Math.max(0, (a - p) / b), a);
        assertThat(real(chain.quantity())).isCloseTo(sold, within(1e-3 * a / b));
        double n = Math.pow(2, -setters);
        assertThat(real(chain.efficiency())).isCloseTo(4 * (1 - n) * n, within(1e-9));
    }

    @Property(tries = 100)
    void anOwnCurveThatIsALineOrOfConstantElasticityIsSolvedToItsClosedForm(
            @ForAll @DoubleRange(min = 5, max = 50) double a,
            @ForAll @DoubleRange(min = 0.1, max = 3) double b,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double costShare,
            @ForAll @DoubleRange(min = -4, max = -1.2) double elasticity,
            @ForAll @IntRange(min = 1, max = 3) int setters) {
        Driver intercept = figure("a", a, "CNY/unit");
        Driver slope = figure("b", b, "CNY/unit^2");
        Driver power = figure("e", elasticity, "1");
        Driver size = figure("q0", 7, "unit");
        Driver cost = figure("c", a * costShare, "CNY/unit");
        Unit price = Unit.parse("CNY/unit");
        DemandCurve line =
                DemandCurve.own("law.line", List.of(intercept, slope), size, price, (q, x) -> x[0] - x[1] * q);
        DemandCurve curve = DemandCurve.own(
                "law.curve", List.of(intercept, power), size, price, (q, x) -> x[0] * Math.pow(q / 7, 1 / x[1]));
        same(DemandCurve.inverse(intercept, slope), line, cost, setters, 1e-7);
        same(DemandCurve.constantElasticity(size, intercept, power), curve, cost, setters, 1e-6);
    }

    private static void same(DemandCurve closed, DemandCurve solved, Driver cost, int setters, double tolerance) {
        DoubleMarginalisation one = DoubleMarginalisation.of(about("closed"), closed, cost, setters);
        DoubleMarginalisation other = DoubleMarginalisation.of(about("solved"), solved, cost, setters);
        double sold = real(one.quantity());
        assertThat(real(other.quantity())).isCloseTo(sold, within(tolerance * Math.max(1, sold)));
        for (int stage = 1; stage <= setters; stage++) {
            double charged = real(one.transferPrice(stage));
            assertThat(real(other.transferPrice(stage))).isCloseTo(charged, within(tolerance * charged));
        }
    }

    @Property(tries = 30)
    void retailersWhoAnswerEachOtherEndAtTheCournotVolume(
            @ForAll @DoubleRange(min = 5, max = 50) double a,
            @ForAll @DoubleRange(min = 0.1, max = 3) double b,
            @ForAll @DoubleRange(min = 0, max = 0.9) double costShare,
            @ForAll @IntRange(min = 1, max = 6) int retailers) {
        double c = a * costShare;
        CompetingRetailers closed = CompetingRetailers.of(
                about("n"),
                DemandCurve.inverse(figure("a", a, "CNY/unit"), figure("b", b, "CNY/unit^2")),
                figure("c", c, "CNY/unit"),
                figure("n", retailers, "1"));
        double w = real(closed.wholesalePrice());
        double[] sold = new double[retailers];
        double all = 0;
        for (int round = 0; round < 2_000; round++) {
            int i = round % retailers;
            double others = all - sold[i];
            double next = Math.max(0, (a - w - b * others) / (2 * b));
            all = others + next;
            sold[i] = next;
        }
        assertThat(real(closed.quantity())).isCloseTo(all, within(1e-6 * a / b));
        // no other wholesale price earns the maker more
        for (double other = c; other < a; other += (a - c) / 50) {
            double volume = retailers * (a - other) / (b * (retailers + 1));
            assertThat((other - c) * volume).isLessThanOrEqualTo(real(closed.manufacturerProfit()) + 1e-9 * a * a / b);
        }
    }

    @Property(tries = 100)
    void profitsOfEveryContractSumAndNoContractBeatsOneFirm(
            @ForAll @DoubleRange(min = 0.3, max = 1) double kept,
            @ForAll @DoubleRange(min = 0, max = 12) double wholesale,
            @ForAll @DoubleRange(min = 0, max = 2) double perSold,
            @ForAll @DoubleRange(min = -5, max = 5) double fee) {
        DemandCurve line = DemandCurve.inverse(figure("a", "CNY 12/unit"), figure("b", 1, "CNY/unit^2"));
        ContractPricing outcome = ContractPricing.of(
                about("deal"),
                ChannelContract.of("terms")
                        .wholesalePrice(given(wholesale, "CNY/unit"))
                        .revenueKept(given(kept, "1"))
                        .feePerUnitSold(given(perSold, "CNY/unit"))
                        .fixedFee(given(fee, "CNY"))
                        .build(),
                line,
                figure("c", "CNY 4/unit"));
        assertThat(real(outcome.lostProfit())).isGreaterThanOrEqualTo(-1e-9);
        double q = real(outcome.quantity());
        assertThat(real(outcome.chainProfit())).isCloseTo((12 - q - 4) * q, within(1e-9));
        // nothing else earns the retailer more
        for (double price = 0; price <= 12; price += 0.1) {
            double other = (kept * price - wholesale - perSold) * (12 - price) - fee;
            assertThat(other).isLessThanOrEqualTo(real(outcome.retailerProfit()) + 1e-9);
        }
    }

    @Property(tries = 50)
    void theRetailersOrderIsTheBestOfAllOrdersAndTheCoordinatingBuyBackCoordinates(
            @ForAll @DoubleRange(min = 100, max = 200) double price,
            @ForAll @DoubleRange(min = 0.3, max = 0.6) double costShare,
            @ForAll @DoubleRange(min = 0.05, max = 0.8) double markup,
            @ForAll @DoubleRange(min = 0.0, max = 0.9) double salvageShare,
            @ForAll @DoubleRange(min = 0.05, max = 0.3) double variation) {
        double cost = price * costShare;
        double wholesale = cost + markup * (price - cost);
        double salvage = cost * salvageShare;
        SellingSeason season = SellingSeason.builder()
                .demand(UncertainDemand.normal(figure("mean", "1000 unit"), figure("sd", 1000 * variation, "unit")))
                .price(figure("p", price, "CNY/unit"))
                .cost(figure("c", cost, "CNY/unit"))
                .salvage(figure("s", salvage, "CNY/unit"))
                .build();
        ChannelContract.Builder terms = ChannelContract.of("terms").wholesalePrice(given(wholesale, "CNY/unit"));
        ContractNewsvendor alone = ContractNewsvendor.of(about("alone"), terms.build(), season);
        for (double order = 500; order < 1_600; order += 25) {
            double sold = real(season.demand().expectedSales(figure("q", order, "unit")));
            double other = price * sold + salvage * (order - sold) - wholesale * order;
            assertThat(other).isLessThanOrEqualTo(real(alone.retailerProfit()) + 1e-6);
        }
        double worth = real(alone.coordinatingLeftoverValue());
        ContractNewsvendor returns = ContractNewsvendor.of(
                about("returns"),
                ChannelContract.of("terms")
                        .wholesalePrice(given(wholesale, "CNY/unit"))
                        .buyBack(given(worth, "CNY/unit"))
                        .build(),
                season);
        assertThat(holds(returns.coordinates())).isTrue();
        assertThat(real(alone.quantity())).isLessThan(real(returns.quantity()));
    }

    @Property(tries = 5)
    void expectedSalesAreWhatASimulationSells(
            @ForAll @DoubleRange(min = 600, max = 1_400) double order,
            @ForAll @DoubleRange(min = 100, max = 300) double deviation) {
        Random random = new Random(20031);
        double sold = 0;
        int seasons = 200_000;
        for (int i = 0; i < seasons; i++) {
            sold += Math.min(order, 1_000 + deviation * random.nextGaussian());
        }
        UncertainDemand normal = UncertainDemand.normal(figure("mean", "1000 unit"), figure("sd", deviation, "unit"));
        assertThat(real(normal.expectedSales(figure("q", order, "unit")))).isCloseTo(sold / seasons, within(3.0));
    }

    @Property(tries = 20)
    void aPriceSettingNewsvendorFindsTheBestOfAGridAndSharingHisRevenueCoordinates(
            @ForAll @DoubleRange(min = 0.2, max = 0.95) double kept,
            @ForAll @DoubleRange(min = 20, max = 120) double deviation,
            @ForAll @DoubleRange(min = 30, max = 80) double cost) {
        DemandCurve.Linear line = DemandCurve.direct(figure("all", "1000 unit"), figure("lost", 4, "unit^2/CNY"));
        ContractNewsvendorPricing shared = ContractNewsvendorPricing.of(
                about("shared"),
                ChannelContract.of("terms")
                        .wholesalePrice(given(kept * cost, "CNY/unit"))
                        .revenueKept(given(kept, "1"))
                        .leftovers(ContractLeftovers.SHARED)
                        .build(),
                line,
                figure("sd", deviation, "unit"),
                figure("c", cost, "CNY/unit"),
                figure("s", "CNY 20/unit"));
        double found = real(shared.integratedProfit());
        double grid = 0;
        for (double price = cost; price < 250; price += 1) {
            for (double order = 0; order < 1_000; order += 5) {
                double z = (order - (1_000 - 4 * price)) / deviation;
                double sold = 1_000 - 4 * price - deviation * StandardNormal.loss(z);
                grid = Math.max(grid, price * sold + 20 * (order - sold) - cost * order);
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(grid).isCloseTo(grid, within(0.002 * grid));
        assertThat(holds(shared.coordinates())).isTrue();
        assertThat(real(shared.retailerShare())).isCloseTo(kept, within(1e-7));
    }

    private static Given given(double number, String unit) {
        Figure figure = figure("x", number, unit).figure().orElseThrow();
        return Given.decided(figure.quantity().toString(), "drawn");
    }
}
