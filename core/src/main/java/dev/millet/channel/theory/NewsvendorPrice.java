package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.NumericFunction;
import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The consumer price at which a retailer earns most who orders once and sets the price, where demand falls in a straight line
 * with price and varies around it normally.
 *
 * <p>At each price he orders up to the critical ratio; what is left is one condition, φ × S(p) = (φp − t − w) ÷ b with expected
 * sales S(p) = (a − p) ÷ b − σ × L(z(p)). Roots at which profit turns from rising to falling are found by a library's bracketing
 * solver over the prices from cost to where demand ends; the one that earns most counts.
 *
 * <p>Arguments: intercept a, slope b, deviation σ, share kept φ, fee per unit sold t, wholesale price w, leftover value r.
 */
final class NewsvendorPrice extends NumericFunction {
    private static final int STRIDES = 200;

    @Override
    public String id() {
        return "channel.newsvendor-price";
    }

    @Override
    public int arity() {
        return 7;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit price = arguments.get(0);
        if (!price.dividedBy(arguments.get(1)).equals(arguments.get(2))
                || !arguments.get(3).isRatio()
                || !arguments.subList(4, 7).stream().allMatch(price::equals)) {
            throw new IllegalArgumentException(
                    "arguments of a newsvendor's price must be intercept, slope, deviation, share, fee, wholesale price and"
                            + " leftover value, but were in '" + arguments + "'");
        }
        return List.of(price);
    }

    /** Where a leftover costs nothing he orders without limit, at any price. */
    @Override
    public Optional<Text> refusal(double[] x) {
        return x[6] < x[5] ? Optional.empty() : Optional.of(TheoryWords.text("undefined.full-credit"));
    }

    @Override
    public void doubles(double[] x, double[] out) {
        double low = (x[5] + x[4]) / x[3];
        double high = x[0] + 3 * x[2] * x[1];
        if (!(high > low) || refusal(x).isPresent()) {
            out[0] = Double.NaN; // demand ends before the cost of a unit is reached
            return;
        }
        UnivariateFunction condition = price -> condition(price, x);
        double most = 0;
        out[0] = Double.NaN;
        double stride = (high - low) / STRIDES;
        double before = condition.value(low + stride / STRIDES);
        for (int i = 0; i < STRIDES; i++) {
            double from = i == 0 ? low + stride / STRIDES : low + i * stride;
            double to = low + (i + 1) * stride;
            double after = condition.value(to);
            if (before > 0 && after <= 0) {
                double root =
                        new BracketingNthOrderBrentSolver(1e-15, 1e-14, 1e-15, 5).solve(1_000, condition, from, to);
                double earned = profit(root, x);
                if (earned > most) {
                    most = earned;
                    out[0] = root;
                }
            }
            before = after;
        }
    }

    @Override
    public Text missing(int result) {
        return TheoryWords.text("undefined.no-order-pays");
    }

    @Override
    public Text formula(int result) {
        return TheoryWords.text("formula.newsvendor-price", "{5}", "{6}", "{3}");
    }

    private static double condition(double price, double[] x) {
        return x[3] * sales(price, x) - (x[3] * price - x[4] - x[5]) / x[1];
    }

    private static double sales(double price, double[] x) {
        return (x[0] - price) / x[1] - x[2] * StandardNormal.loss(z(price, x));
    }

    private static double z(double price, double[] x) {
        double earned = x[3] * price - x[4];
        return StandardNormal.quantile((earned - x[5]) / (earned - x[6]));
    }

    private static double profit(double price, double[] x) {
        double earned = x[3] * price - x[4];
        double order = (x[0] - price) / x[1] + x[2] * z(price, x);
        return (earned - x[6]) * sales(price, x) - (x[5] - x[6]) * order;
    }
}
