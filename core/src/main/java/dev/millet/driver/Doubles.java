package dev.millet.driver;

import dev.millet.basics.Text;
import java.util.Optional;

/**
 * The double reading of each operation.
 *
 * <p>Undefined is NaN. An infinity is undefined too, and may travel as itself as long as it can only become an infinity
 * or NaN again (sums, products, numerators); every operation that could make a number of it adds {@code x × 0} of what it
 * looks at, which is 0 for a number and NaN for anything else.
 */
final class Doubles {
    private Doubles() {}

    static double divide(double a, double b) {
        return a / b + b * 0.0;
    }

    /** By squaring; a negative power is a power of the inverse. */
    static double power(double base, int exponent) {
        double square = exponent < 0 ? 1 / base : base;
        double result = 1;
        for (long left = Math.abs((long) exponent); left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result + base * 0.0;
    }

    static double power(double base, double exponent) {
        if (base > 0) {
            return Math.pow(base, exponent) + base * 0.0 + exponent * 0.0;
        }
        return base == 0 && exponent > 0 ? exponent * 0.0 : Double.NaN;
    }

    static double min(double a, double b) {
        return Math.min(a, b) + a * 0.0 + b * 0.0;
    }

    static double max(double a, double b) {
        return Math.max(a, b) + a * 0.0 + b * 0.0;
    }

    static double atLeast(double a, double b) {
        return (a >= b ? 1.0 : 0.0) + a * 0.0 + b * 0.0;
    }

    static double moreThan(double a, double b) {
        return (a > b ? 1.0 : 0.0) + a * 0.0 + b * 0.0;
    }

    static double onlyIf(double value, double condition) {
        return condition == 1 ? value : Double.NaN;
    }

    static double orElse(double value, double substitute) {
        return Double.isFinite(value) ? value : substitute;
    }

    static double choose(double condition, double then, double otherwise) {
        return condition == 1 ? then : condition == 0 ? otherwise : Double.NaN;
    }

    /** Which alternative an index picks; −1 for none. */
    static int choice(double index, int alternatives) {
        return index >= 0 && index < alternatives ? (int) index : -1;
    }

    /** Whether a function may be asked: all arguments are numbers and it does not refuse. */
    static boolean accepts(Function function, double[] arguments) {
        for (double argument : arguments) {
            if (!Double.isFinite(argument)) {
                return false;
            }
        }
        Optional<Text> refusal = function.refusal(arguments);
        return refusal.isEmpty();
    }
}
