package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What functions share that are solved in doubles (a root, a quantile, the best of a linear programme): the decimal reading takes
 * the double result, NaN is missing.
 *
 * <p>To be extended: {@link #doubles} is all the mathematics there is to write. Derivatives are central differences, and an answer's
 * derivative says that they are numeric; who knows them exactly overrides {@link #partial} and {@link #isNumeric}.
 *
 * <pre>{@code
 * final class ErrorFunction extends NumericFunction {      // id(), arity(), units(..) and formula(..) left out here
 *     public void doubles(double[] arguments, double[] out) {
 *         out[0] = Erf.erf(arguments[0]);
 *     }
 * }
 * Driver.call(new ErrorFunction(), List.of(deviations)).get(0);          // 0.8427 at 1
 * }</pre>
 */
public abstract class NumericFunction implements Function {
    private static final double STEP = 1e-5;

    @Override
    public boolean isDecimal() {
        return false;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        double[] out = new double[results()];
        doubles(arguments.stream().mapToDouble(BigDecimal::doubleValue).toArray(), out);
        List<Optional<BigDecimal>> results = new ArrayList<>();
        for (double number : out) {
            results.add(Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty());
        }
        return results;
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return Optional.empty();
    }

    /** A central difference, unless the function knows better; empty where a side has no value. */
    @Override
    public Optional<Double> partial(int result, int argument, double[] arguments) {
        double step = STEP * Math.max(1e-3, Math.abs(arguments[argument]));
        double above = moved(result, argument, arguments, step);
        double below = moved(result, argument, arguments, -step);
        double slope = (above - below) / (2 * step);
        return Double.isFinite(slope) ? Optional.of(slope) : Optional.empty();
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    private double moved(int result, int argument, double[] arguments, double by) {
        double[] point = arguments.clone();
        point[argument] += by;
        double[] out = new double[results()];
        if (!DoubleStream.of(point).allMatch(Double::isFinite) || refusal(point).isPresent()) {
            return Double.NaN;
        }
        doubles(point, out);
        return out[result];
    }
}
