package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step that is no arithmetic: a logarithm, an annuity, a root of a user's own making.
 *
 * <p>A function has a fixed number of arguments and of results and says everything a reading needs: units, when there is
 * no value, decimals or doubles, derivatives, its formula in words. {@link Driver#call} makes drivers of its results; the
 * call is computed once. Its identity is its id: two functions of one id must be the same class and behave alike.
 *
 * <p>Everything here must be a pure function of its arguments, safe to call from several threads. The readings never
 * pass a number that is not finite.
 */
public interface Function {
    /** Dotted name, stable: {@code finance.annuity}. */
    String id();

    /** How many arguments it takes. */
    int arity();

    /** How many results it has; one unless said otherwise. */
    default int results() {
        return 1;
    }

    /**
     * The unit of each result.
     *
     * @param arguments as many as the arity
     * @throws IllegalArgumentException if the arguments' units do not fit
     */
    List<Unit> units(List<Unit> arguments);

    /** Why there is no value for these numbers; empty when the preconditions hold. Both readings ask it. */
    Optional<Text> refusal(double[] arguments);

    /** Whether the decimal reading is computed in decimals (else it converts the double result). */
    boolean isDecimal();

    /**
     * The decimal reading, asked only where {@link #refusal} is empty.
     *
     * @return one entry a result, empty where it is missing; {@link #missing} tells why
     */
    List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments);

    /**
     * The double reading, asked only where {@link #refusal} is empty.
     *
     * @param arguments as many as the arity, finite; not to be written
     * @param out takes one number a result; NaN where it is missing
     */
    void doubles(double[] arguments, double[] out);

    /**
     * The double reading of many trials.
     *
     * <p>Lanes that are not finite or refused are marked by the caller afterwards, whatever stands in them.
     *
     * @param arguments by argument, then lane
     * @param out by result, then lane; not the same arrays as the arguments
     * @param lanes how many lanes to fill
     */
    default void block(double[][] arguments, double[][] out, int lanes) {
        double[] in = new double[arguments.length];
        double[] results = new double[out.length];
        for (int lane = 0; lane < lanes; lane++) {
            for (int i = 0; i < in.length; i++) {
                in[i] = arguments[i][lane];
            }
            doubles(in, results);
            for (int k = 0; k < results.length; k++) {
                out[k][lane] = results[k];
            }
        }
    }

    /** Why result k is missing though the preconditions hold ("the profit never reaches the target"). */
    default Text missing(int result) {
        return Text.of("no such value", "没有这样的值");
    }

    /**
     * Partial derivative of a result by an argument at a point; empty where it is not differentiable.
     *
     * @param arguments the point
     */
    default Optional<Double> partial(int result, int argument, double[] arguments) {
        return Optional.empty();
    }

    /**
     * Whether its partial derivatives are numeric, such as differences, and not exact: a derivative that went through one
     * says so.
     */
    default boolean isNumeric() {
        return false;
    }

    /**
     * How far the double reading may be from the decimal one at the same arguments, relative to the result; infinite
     * where nothing is known.
     */
    default double accuracy() {
        return 1e-12;
    }

    /**
     * Bounds of a result over a box of arguments; empty where none are known, or where the function may refuse.
     *
     * @param arguments the box, one enclosure an argument
     */
    default Optional<Enclosure> enclosure(int result, List<Enclosure> arguments) {
        return Optional.empty();
    }

    /**
     * Bounds of the partial derivative of a result by an argument over a box of arguments; empty where none are known.
     *
     * @param arguments the box, one enclosure an argument
     */
    default Optional<Enclosure> slope(int result, int argument, List<Enclosure> arguments) {
        return Optional.empty();
    }

    /** Formula in words; '{0}', '{1}' stand for the arguments' labels. */
    Text formula(int result);

    /** Spreadsheet formula with '{0}', '{1}' for cells, if there is one. */
    default Optional<String> spreadsheet(int result) {
        return Optional.empty();
    }
}
