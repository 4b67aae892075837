package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Stub: a named function node: id, arity, unit rule, preconditions, decimal or double precision, point and block evaluation, partial derivatives, formula in words, optional spreadsheet formula; a fixed number of results. */
public interface Function {
    String id();

    int arity();

    default int results() {
        return 1;
    }

    /** The unit of each result; refuses argument units that do not fit. */
    List<Unit> units(List<Unit> arguments);

    /** Why there is no value for these numbers; empty when the preconditions hold. Same verdict for both readings. */
    Optional<Text> refusal(double[] arguments);

    /** Whether the decimal reading is computed in decimals (else it converts the double result). */
    boolean isDecimal();

    /** Decimal reading of all results; null never; a missing result is an empty Optional with reason given by missing(k). */
    List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments);

    /** Double reading of all results into out; NaN where missing. */
    void doubles(double[] arguments, double[] out);

    /** Reads lanes: arguments[i][lane]; default loops over doubles(..). */
    default void block(double[][] arguments, double[][] out, int lanes) {
        throw new UnsupportedOperationException("stub");
    }

    /** Why result k is missing though the preconditions hold ("the profit never reaches the target"). */
    default Text missing(int result) {
        return Text.of("no such value");
    }

    /** Partial derivative of result k by argument i at a point; empty: not differentiable (a numeric one is marked by isNumericPartial). */
    default Optional<Double> partial(int result, int argument, double[] arguments) {
        return Optional.empty();
    }

    /** Formula in words; '{0}', '{1}' stand for the arguments' labels. */
    Text formula(int result);

    /** Spreadsheet formula with '{0}', '{1}' for cells, if there is one. */
    default Optional<String> spreadsheet(int result) {
        return Optional.empty();
    }
}
