package dev.millet.fact;

import dev.millet.basics.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How sure we are of a number: a bounded range, and how likely the values in it are.
 *
 * <p>The parameters, the mean and the variance stand here; drawing from it is the business of simulation. All numbers
 * are in the unit of the figure, the variance in its square. A range of width zero is legal and has the variance 0.
 *
 * <pre>{@code
 * Distribution courier = Distribution.pert("18", "28", "45");
 * courier.mean();       // (18 + 4·28 + 45) / 6 = 29.1666…
 * courier.variance();   // (mean − 18)·(45 − mean) / 7 = 25.2579…
 * }</pre>
 *
 * <p>Two distributions are equal when they are of one kind and their parameters are numerically equal.
 */
public sealed interface Distribution {
    /** The least value possible. */
    BigDecimal low();

    /** The greatest value possible. */
    BigDecimal high();

    /** The expected value. */
    BigDecimal mean();

    /** The expected squared distance from the mean. */
    BigDecimal variance();

    /** Whether a value lies in the range, its ends included. */
    default boolean admits(BigDecimal value) {
        return low().compareTo(value) <= 0 && value.compareTo(high()) <= 0;
    }

    /** A PERT distribution from texts: {@code pert("18", "28", "45")}. */
    static Pert pert(String low, String mode, String high) {
        return new Pert(DecimalText.parse(low), DecimalText.parse(mode), DecimalText.parse(high));
    }

    /** A triangular distribution from texts: {@code triangular("18", "28", "45")}. */
    static Triangular triangular(String low, String mode, String high) {
        return new Triangular(DecimalText.parse(low), DecimalText.parse(mode), DecimalText.parse(high));
    }

    /** A uniform distribution from texts: {@code uniform("18", "45")}. */
    static Uniform uniform(String low, String high) {
        return new Uniform(DecimalText.parse(low), DecimalText.parse(high));
    }

    /**
     * Least, most likely and greatest value, with most of the weight near the mode: what an expert can be asked for.
     *
     * <p>A scaled beta distribution with mean (low + 4·mode + high)/6 and variance (mean − low)·(high − mean)/7. Source:
     * D. G. Malcolm, J. H. Roseboom, C. E. Clark and W. Fazar, 1959 (mean); D. Vose, <i>Risk Analysis</i>, 2008 (the
     * beta distribution with these parameters, whose variance is exact).
     *
     * @param low the least value
     * @param mode the most likely value
     * @param high the greatest value
     */
    record Pert(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
        /**
         * Makes a PERT distribution.
         *
         * @throws IllegalArgumentException unless low ≤ mode ≤ high
         */
        public Pert {
            low = normal(low);
            mode = normal(mode);
            high = normal(high);
            requireOrder(low, mode, high);
        }

        @Override
        public BigDecimal mean() {
            return low.add(mode.multiply(BigDecimal.valueOf(4)))
                    .add(high)
                    .divide(BigDecimal.valueOf(6), MathContext.DECIMAL128);
        }

        @Override
        public BigDecimal variance() {
            BigDecimal mean = mean();
            return mean.subtract(low)
                    .multiply(high.subtract(mean))
                    .divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
        }
    }

    /**
     * Least, most likely and greatest value, with straight lines between them: heavier tails than {@link Pert}.
     *
     * <p>Mean (low + mode + high)/3; variance (low² + mode² + high² − low·mode − low·high − mode·high)/18.
     *
     * @param low the least value
     * @param mode the most likely value
     * @param high the greatest value
     */
    record Triangular(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
        /**
         * Makes a triangular distribution.
         *
         * @throws IllegalArgumentException unless low ≤ mode ≤ high
         */
        public Triangular {
            low = normal(low);
            mode = normal(mode);
            high = normal(high);
            requireOrder(low, mode, high);
        }

        @Override
        public BigDecimal mean() {
            return low.add(mode).add(high).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        }

        @Override
        public BigDecimal variance() {
            // the same sum as above, written by distances, so that large values do not cancel
            BigDecimal left = mode.subtract(low);
            BigDecimal right = high.subtract(mode);
            return left.multiply(left)
                    .add(left.multiply(right))
                    .add(right.multiply(right))
                    .divide(BigDecimal.valueOf(18), MathContext.DECIMAL128);
        }
    }

    /**
     * Every value in the range is as likely as any other.
     *
     * <p>Mean (low + high)/2; variance (high − low)²/12.
     *
     * @param low the least value
     * @param high the greatest value
     */
    record Uniform(BigDecimal low, BigDecimal high) implements Distribution {
        /**
         * Makes a uniform distribution.
         *
         * @throws IllegalArgumentException unless low ≤ high
         */
        public Uniform {
            low = normal(low);
            high = normal(high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "range must have low <= high, but was '" + text(low) + ".." + text(high) + "'");
            }
        }

        @Override
        public BigDecimal mean() {
            return low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
        }

        @Override
        public BigDecimal variance() {
            BigDecimal width = high.subtract(low);
            return width.multiply(width).divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
        }
    }

    private static BigDecimal normal(BigDecimal parameter) {
        return DecimalText.normal(DecimalText.checked(parameter, "parameter of a distribution"));
    }

    private static void requireOrder(BigDecimal low, BigDecimal mode, BigDecimal high) {
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0) {
            throw new IllegalArgumentException("range must have low <= mode <= high, but was '" + text(low) + ", "
                    + text(mode) + ", " + text(high) + "'");
        }
    }

    private static String text(BigDecimal number) {
        return DecimalText.canonical(number);
    }
}
