package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.NumericFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.analysis.differentiation.FiniteDifferencesDifferentiator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * Where hands that set prices one after another end on a user's own demand curve, and what each of them charges.
 *
 * <p>Marginal revenue of P is P + q × dP/dq = P + dP/d ln q. So after n hands it is the sum over k of C(n, k) × the k-th
 * derivative of P by ln q, and the volume is where that meets the maker's cost from above. The derivatives are a library's finite
 * differences, the root a library's bracketing solver; of several roots the one that earns the maker most counts.
 *
 * <p>Arguments: cost, a typical volume, the curve's parameters. Results: the volume, then each stage's price, the maker's first.
 */
final class SuccessivePricing extends NumericFunction {
    static final int MOST_SETTERS = 5;
    private static final double REACH = 23; // ln of 10 to the 10th
    private static final double STRIDE = 0.25;
    private static final FiniteDifferencesDifferentiator DIFFERENCES = new FiniteDifferencesDifferentiator(9, 0.05);

    private final OwnDemandCurve curve;
    private final int setters;

    SuccessivePricing(OwnDemandCurve curve, int setters) {
        if (setters > MOST_SETTERS) {
            throw new IllegalArgumentException("price setters on an own demand curve must be at most " + MOST_SETTERS
                    + ", but was '" + setters + "' (" + curve.id() + ")");
        }
        this.curve = curve;
        this.setters = setters;
    }

    @Override
    public String id() {
        return "channel.successive-pricing-" + setters + "." + curve.id();
    }

    @Override
    public int arity() {
        return 1 + curve.inputs().size();
    }

    @Override
    public int results() {
        return 1 + setters;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        if (!arguments.get(0).equals(curve.priceUnit())) {
            throw new IllegalArgumentException("cost must be in '" + curve.priceUnit()
                    + "' like the price, but was in '" + arguments.get(0) + "' (" + curve.id() + ")");
        }
        List<Unit> units = new ArrayList<>();
        units.add(arguments.get(1));
        for (int stage = 1; stage <= setters; stage++) {
            units.add(curve.priceUnit());
        }
        return units;
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        double cost = arguments[0];
        double[] parameters = Arrays.copyOfRange(arguments, 2, arguments.length);
        UnivariateFunction price = log -> curve.formula().price(Math.exp(log), parameters);
        UnivariateFunction excess = log -> marginalRevenue(price, setters, log) - cost;
        double middle = Math.log(arguments[1]);
        double best = Double.NaN;
        double most = Double.NEGATIVE_INFINITY;
        double before = excess.value(middle - REACH);
        for (double log = middle - REACH; log < middle + REACH; log += STRIDE) {
            double after = excess.value(log + STRIDE);
            if (before > 0 && after <= 0) {
                double root = new BracketingNthOrderBrentSolver(1e-15, 1e-14, 1e-15, 5)
                        .solve(1_000, excess, log, log + STRIDE);
                double earned = (marginalRevenue(price, setters - 1, root) - cost) * Math.exp(root);
                if (earned > most) {
                    most = earned;
                    best = root;
                }
            }
            before = after;
        }
        out[0] = Math.exp(best);
        for (int stage = 1; stage <= setters; stage++) {
            out[stage] = Double.isNaN(best) ? Double.NaN : marginalRevenue(price, setters - stage, best);
        }
    }

    @Override
    public Text missing(int result) {
        return TheoryWords.text("undefined.no-best-price");
    }

    @Override
    public Text formula(int result) {
        return TheoryWords.text(
                result == 0 ? "formula.successive-volume" : "formula.successive-price",
                curve.id().text(),
                Integer.toString(setters),
                "{0}",
                Integer.toString(result));
    }

    private static double marginalRevenue(UnivariateFunction price, int hands, double log) {
        if (hands == 0) {
            return price.value(log);
        }
        DerivativeStructure derivatives =
                DIFFERENCES.differentiate(price).value(new DSFactory(1, hands).variable(0, log));
        double sum = 0;
        for (int k = 0; k <= hands; k++) {
            sum += CombinatoricsUtils.binomialCoefficientDouble(hands, k) * derivatives.getPartialDerivative(k);
        }
        return sum;
    }
}
