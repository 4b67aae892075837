package dev.millet.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A share of which some cases have been seen, or anything between two ends that has one hump or leans to its ends.
 *
 * <p>From 0 to 1 with alpha = 1 + hits and beta = 1 + misses it is what is known of a share after so many cases; scaled to
 * another range it takes any shape there. Mean low + width·α/(α + β); variance width²·αβ/((α + β)²·(α + β + 1)). Example:
 * alpha 2, beta 8 from 0 to 1 has the mean 0.2 and the variance 0.01455. Source: Johnson, Kotz and Balakrishnan,
 * Continuous Univariate Distributions, volume 2 (1995), chapter 25.
 *
 * @param alpha weight to the upper end, from 0.01 to 100,000; below 1 the density rises to the lower end
 * @param beta weight to the lower end, from 0.01 to 100,000
 * @param low the least value, in the figure's unit
 * @param high the greatest value
 */
public record Beta(BigDecimal alpha, BigDecimal beta, BigDecimal low, BigDecimal high) implements Distribution {
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("100000");

    /** The least step by which quantiles are closed in: as small as values near an end may be. */
    private static final double ACCURACY = 1e-300;

    private static final int STEPS = 100;

    /**
     * Makes a beta distribution.
     *
     * @throws IllegalArgumentException unless alpha and beta are from 0.01 to 100,000 and low ≤ high
     */
    public Beta {
        alpha = shape("alpha", alpha);
        beta = shape("beta", beta);
        low = Parameters.checked(low);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, high);
    }

    private static BigDecimal shape(String name, BigDecimal parameter) {
        BigDecimal shape = Parameters.checked(parameter);
        if (shape.compareTo(LEAST) < 0 || shape.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    name + " of a beta distribution must lie between 0.01 and 100000, but was '"
                            + Parameters.text(shape) + "'");
        }
        return shape;
    }

    @Override
    public BigDecimal mean() {
        return low.add(high.subtract(low).multiply(alpha).divide(alpha.add(beta), MathContext.DECIMAL128));
    }

    @Override
    public BigDecimal variance() {
        BigDecimal width = high.subtract(low);
        BigDecimal sum = alpha.add(beta);
        return width.multiply(width)
                .multiply(alpha)
                .multiply(beta)
                .divide(sum.multiply(sum).multiply(sum.add(BigDecimal.ONE)), MathContext.DECIMAL128);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The library's cumulative probability is inverted from the end that is nearer, so that values near an end keep their
     * digits.
     */
    @Override
    public double quantile(double probability) {
        double u = Parameters.probability(probability);
        double from = low.doubleValue();
        double to = high.doubleValue();
        double a = alpha.doubleValue();
        double b = beta.doubleValue();
        return u <= 0.5
                ? Math.min(from + (to - from) * inverse(a, b, u), to)
                : Math.max(to - (to - from) * inverse(b, a, 1 - u), from);
    }

    /** Where the cumulative probability of the standard beta distribution is u, by halving in the logarithm and Newton's steps. */
    private static double inverse(double a, double b, double u) {
        if (u == 0) {
            return 0;
        }
        BetaDistribution library = new BetaDistribution(a, b);
        double below = 0;
        double above = 1;
        double x = a / (a + b);
        for (int i = 0; i < STEPS && above - below > Math.max(Math.ulp(x), ACCURACY); i++) {
            double miss = library.cumulativeProbability(x) - u;
            if (miss == 0) {
                return x;
            }
            below = miss < 0 ? x : below;
            above = miss < 0 ? above : x;
            double step = miss / library.density(x);
            double next = x - step;
            if (!(next > below && next < above)) {
                next = below == 0 ? above / 16 : Math.sqrt(below * above);
            } else if (Math.abs(step) <= Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    @Override
    public double cumulative(double value) {
        double from = low.doubleValue();
        double to = high.doubleValue();
        if (value < from || value >= to) {
            return value < from ? 0 : 1;
        }
        return new BetaDistribution(alpha.doubleValue(), beta.doubleValue())
                .cumulativeProbability((value - from) / (to - from));
    }
}
