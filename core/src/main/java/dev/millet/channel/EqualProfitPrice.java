package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The consumer prices at which a route's yearly profit reaches a target.
 *
 * <p>Profit is V(p) × (a·p + b), V(p) = min(limit, V₀ × response(p ÷ P₀)). Between the prices where the supply limit stops
 * binding, demand ends or the profit turns, it is monotone, so every root is bracketed and none is missed: there are none, one or
 * two, since volume falls and contribution rises with price. The roots come from a library's bracketing solver.
 *
 * <p>Arguments: slope a (ratio), intercept b (money/unit), volume V₀ at the reference price (unit/year), reference price P₀
 * (money/unit), elasticity (ratio), target (money/year) and, if supply is limited, the limit (unit/year). Results: the lowest root and the next.
 */
final class EqualProfitPrice implements Function {
    /** How demand answers price, in the numbers of one evaluation. */
    enum Demand {
        CONSTANT_ELASTICITY,
        LINEAR,
        UNSTATED
    }

    private static final int RESULTS = 2;
    private static final double FARTHEST = 1e9;

    private final Demand demand;
    private final boolean limited;

    EqualProfitPrice(Demand demand, boolean limited) {
        this.demand = demand;
        this.limited = limited;
    }

    @Override
    public String id() {
        return "channel.equal-profit-price." + Words.key(demand) + (limited ? ".limited" : "");
    }

    @Override
    public int arity() {
        return limited ? 7 : 6;
    }

    @Override
    public int results() {
        return RESULTS;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit price = arguments.get(1);
        if (!arguments.get(0).isRatio()
                || !arguments.get(4).isRatio()
                || !price.equals(arguments.get(3))
                || !price.times(arguments.get(2)).equals(arguments.get(5))
                || (limited && !arguments.get(2).equals(arguments.get(6)))) {
            throw new IllegalArgumentException(
                    "arguments of equal-profit price must be slope, intercept, volume, price, elasticity, target and limit, but were '"
                            + arguments + "'");
        }
        return List.of(price, price);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        if (arguments[0] <= 0) {
            return Optional.of(ChannelWords.text("undefined.slope"));
        }
        return arguments[2] > 0 && arguments[3] > 0
                ? Optional.empty()
                : Optional.of(ChannelWords.text("undefined.zero-volume"));
    }

    @Override
    public boolean isDecimal() {
        return false;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        double[] out = new double[RESULTS];
        doubles(arguments.stream().mapToDouble(BigDecimal::doubleValue).toArray(), out);
        List<Optional<BigDecimal>> results = new ArrayList<>();
        for (double root : out) {
            results.add(Double.isNaN(root) ? Optional.empty() : Optional.of(BigDecimal.valueOf(root)));
        }
        return results;
    }

    @Override
    public void doubles(double[] x, double[] out) {
        List<Double> roots = new ArrayList<>();
        if (refusal(x).isEmpty()) {
            UnivariateFunction excess = price -> excess(price, x);
            List<Double> ends = new ArrayList<>();
            ends.add(x[3] / FARTHEST);
            turningPoints(x).stream().filter(p -> p > x[3] / FARTHEST).sorted().forEach(ends::add);
            ends.add(x[3] * FARTHEST);
            for (int i = 0; i + 1 < ends.size() && roots.size() < RESULTS; i++) {
                root(excess, ends.get(i), ends.get(i + 1))
                        .filter(r -> !roots.contains(r))
                        .ifPresent(roots::add);
            }
        }
        for (int k = 0; k < RESULTS; k++) {
            out[k] = k < roots.size() ? roots.get(k) : Double.NaN;
        }
    }

    @Override
    public Text missing(int result) {
        return ChannelWords.text("undefined.no-equal-profit-price");
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    /** By the implicit function theorem: dp/dx = −(∂profit/∂x) ÷ (∂profit/∂p), on the side where the limit does not bind. */
    @Override
    public Optional<Double> partial(int result, int argument, double[] x) {
        double[] out = new double[RESULTS];
        doubles(x, out);
        double p = out[result];
        if (Double.isNaN(p)) {
            return Optional.empty();
        }
        double step = 1e-6;
        double h = step * Math.max(1, Math.abs(x[argument]));
        double[] up = x.clone();
        double[] down = x.clone();
        up[argument] += h;
        down[argument] -= h;
        double byArgument = (excess(p, up) - excess(p, down)) / (2 * h);
        double k = step * p;
        double byPrice = (excess(p + k, x) - excess(p - k, x)) / (2 * k);
        return byPrice == 0 ? Optional.empty() : Optional.of(-byArgument / byPrice);
    }

    @Override
    public Text formula(int result) {
        return ChannelWords.text("formula.equal-profit-price", "{5}", "{0}", "{1}");
    }

    private double excess(double price, double[] x) {
        return volume(price, x) * (x[0] * price + x[1]) - x[5];
    }

    private double volume(double price, double[] x) {
        double ratio = price / x[3];
        double response = switch (demand) {
            case CONSTANT_ELASTICITY -> Math.pow(ratio, x[4]);
            case LINEAR -> Math.max(0, 1 + x[4] * (ratio - 1));
            case UNSTATED -> 1;
        };
        return Math.min(limit(x), x[2] * response);
    }

    private double limit(double[] x) {
        return limited ? x[6] : Double.POSITIVE_INFINITY;
    }

    /** Prices at which the profit can change its slope's sign. */
    private List<Double> turningPoints(double[] x) {
        double a = x[0];
        double b = x[1];
        double e = x[4];
        List<Double> points = new ArrayList<>();
        switch (demand) {
            case CONSTANT_ELASTICITY -> {
                points.add(-b * e / (a * (e + 1)));
                points.add(x[3] * Math.pow(limit(x) / x[2], 1 / e));
            }
            case LINEAR -> {
                double zero = x[3] * (1 - 1 / e);
                points.add(zero);
                points.add((zero - b / a) / 2);
                points.add(x[3] * (1 + (limit(x) / x[2] - 1) / e));
            }
            case UNSTATED -> {}
        }
        return points.stream().filter(Double::isFinite).toList();
    }

    private static Optional<Double> root(UnivariateFunction excess, double low, double high) {
        double atLow = excess.value(low);
        double atHigh = excess.value(high);
        if (atLow == 0) {
            return Optional.of(low);
        }
        if (atLow * atHigh > 0 || Double.isNaN(atLow * atHigh)) {
            return Optional.empty();
        }
        return Optional.of(new BracketingNthOrderBrentSolver(1e-15, 1e-13, 1e-15, 5).solve(1_000, excess, low, high));
    }
}
