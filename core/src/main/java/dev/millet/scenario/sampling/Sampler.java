package dev.millet.scenario.sampling;

import dev.millet.fact.Beta;
import dev.millet.fact.Bootstrap;
import dev.millet.fact.Categorical;
import dev.millet.fact.Discrete;
import dev.millet.fact.Distribution;
import dev.millet.fact.Lognormal;
import dev.millet.fact.NinetyPercentRange;
import dev.millet.fact.Normal;
import dev.millet.fact.Pert;
import dev.millet.fact.Triangular;
import dev.millet.fact.TruncatedNormal;
import dev.millet.fact.Uniform;
import dev.millet.fact.WeightedValue;
import java.util.random.RandomGenerator;

/**
 * Draws values from a distribution, and reads its quantiles: Q(u) is the value below which a share u of all draws falls.
 *
 * <p>Quantiles are what every kind of simulation is made of: independent uniforms give independent draws, the points of a
 * Latin hypercube or a Sobol sequence give theirs, and correlated uniforms give correlated figures. A draw is the quantile
 * of a uniform, so both have one distribution.
 *
 * <pre>{@code
 * Sampler courier = Sampler.of(Distribution.triangular("18", "28", "45"));
 * courier.quantile(0.5);    // 29.85: half of the draws lie below
 * double[] block = new double[512];
 * courier.draw(random, block, 512);
 * }</pre>
 *
 * <p><b>How exact.</b> Uniform, triangular and all kinds of finitely many values are read by their formula. The others are
 * read from a {@linkplain QuantileTable table} of the library's quantiles, which is measured when it is made: for u from 1e-6
 * to 1 − 1e-6 it is within 1e-8 of the range Q(1 − 1e-6) − Q(1e-6), beyond that the library itself is asked. A draw takes a
 * few nanoseconds so, where the library's own quantile takes some thousand.
 *
 * <p>A kind that goes on for ever has no value at u = 0 and 1; it is read 2⁻⁵³ from there. A distribution without width
 * always gives its one value. Immutable, to be shared between threads. The same generator state gives the same bits on every
 * Java version, on one processor architecture.
 */
public final class Sampler {
    /** The distance of the outermost draws from 0 and 1. */
    private static final double OUTERMOST = 0x1p-53;

    private final Quantiles quantiles;

    private Sampler(Quantiles quantiles) {
        this.quantiles = quantiles;
    }

    /** The sampler of a distribution. */
    public static Sampler of(Distribution distribution) {
        if (distribution.variance().signum() == 0) {
            return new Sampler(new Quantiles.Point(distribution.mean().doubleValue()));
        }
        double low = distribution.quantile(OUTERMOST);
        double high = distribution.quantile(1 - OUTERMOST);
        return new Sampler(low < high ? quantiles(distribution) : new Quantiles.Point(low));
    }

    private static Quantiles quantiles(Distribution distribution) {
        if (distribution instanceof Uniform uniform) {
            return new Quantiles.Straight(
                    uniform.low().doubleValue(), uniform.high().doubleValue());
        }
        if (distribution instanceof Triangular triangular) {
            return Quantiles.Roots.of(triangular);
        }
        if (distribution instanceof Discrete discrete) {
            return Steps.of(discrete.values().stream().map(WeightedValue::value).toList(), discrete.shares());
        }
        if (distribution instanceof Categorical categorical) {
            return Steps.ofNumbers(categorical.shares());
        }
        if (distribution instanceof Bootstrap bootstrap) {
            return Steps.of(bootstrap.data());
        }
        if (distribution instanceof Pert pert) {
            return QuantileTable.of(BetaTail.lower(pert.scaledBeta()), BetaTail.upper(pert.scaledBeta()), pert);
        }
        if (distribution instanceof Beta beta) {
            return QuantileTable.of(BetaTail.lower(beta), BetaTail.upper(beta), beta);
        }
        if (distribution instanceof Normal normal) {
            return QuantileTable.of(NormalTail.lower(normal), NormalTail.upper(normal), normal);
        }
        if (distribution instanceof Lognormal lognormal) {
            return QuantileTable.of(NormalTail.lower(lognormal), NormalTail.upper(lognormal), lognormal);
        }
        if (distribution instanceof TruncatedNormal cut) {
            return QuantileTable.of(TruncatedTail.lower(cut), TruncatedTail.upper(cut), cut);
        }
        return quantiles(((NinetyPercentRange) distribution).meant());
    }

    /**
     * The value below which a share of all draws falls.
     *
     * @param u the share, from 0 to 1; NaN gives NaN
     * @throws IllegalArgumentException if it is less or more
     */
    public double quantile(double u) {
        if (u < 0 || u > 1) {
            throw new IllegalArgumentException("share of a quantile must lie between 0 and 1, but was '" + u + "'");
        }
        double[] lane = {u};
        quantiles(lane, lane, 1);
        return lane[0];
    }

    /**
     * Many quantiles at once.
     *
     * @param u shares, from 0 to 1 or NaN; others are a mistake of the caller that is not looked for here
     * @param out where the values go; may be the array of the shares
     * @param n how many of the shares are read, from the first
     */
    public void quantiles(double[] u, double[] out, int n) {
        quantiles.read(u, out, n);
    }

    /**
     * Independent draws: the quantiles of {@linkplain #uniforms uniforms}.
     *
     * @param random where chance comes from
     * @param out where the values go
     * @param n how many are drawn, into the first places
     */
    public void draw(RandomGenerator random, double[] out, int n) {
        uniforms(random, out, n);
        quantiles(out, out, n);
    }

    /**
     * Independent uniforms, never 0 or 1: multiples of 2⁻⁵² plus 2⁻⁵³, all equally likely. One {@code nextLong} each.
     *
     * @param random where chance comes from
     * @param out where they go
     * @param n how many are drawn, into the first places
     */
    public static void uniforms(RandomGenerator random, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = (random.nextLong() >>> 12) * 0x1p-52 + OUTERMOST;
        }
    }
}
