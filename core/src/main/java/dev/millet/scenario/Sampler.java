package dev.millet.scenario;

import dev.millet.fact.Distribution;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;

/**
 * Draws values from a distribution, and reads its quantiles: Q(u) is the value below which a share u of all draws falls.
 *
 * <p>Quantiles are what every kind of simulation is made of: independent uniforms give independent draws, the points of a
 * Latin hypercube or a Sobol sequence give theirs, and correlated uniforms give correlated figures.
 *
 * <pre>{@code
 * Sampler courier = Sampler.of(Distribution.triangular("18", "28", "45"));
 * courier.quantile(0.5);    // 29.85…: half of the draws lie below
 * }</pre>
 *
 * <p>Immutable, to be shared between threads. The same generator state gives the same values on every Java version.
 */
public final class Sampler {
    private static final double QUANTILE_ACCURACY = 1e-15;

    private final DoubleUnaryOperator quantile;

    private Sampler(DoubleUnaryOperator quantile) {
        this.quantile = quantile;
    }

    /** The sampler of a distribution. */
    public static Sampler of(Distribution distribution) {
        double low = distribution.low().doubleValue();
        double high = distribution.high().doubleValue();
        double width = high - low;
        if (width == 0) {
            return new Sampler(u -> low);
        }
        if (distribution instanceof Distribution.Pert pert) {
            double mode = (pert.mode().doubleValue() - low) / width;
            RealDistribution beta = new BetaDistribution(1 + 4 * mode, 1 + 4 * (1 - mode), QUANTILE_ACCURACY);
            return new Sampler(u -> low + width * beta.inverseCumulativeProbability(u));
        }
        if (distribution instanceof Distribution.Triangular triangular) {
            RealDistribution library =
                    new TriangularDistribution(low, triangular.mode().doubleValue(), high);
            return new Sampler(library::inverseCumulativeProbability);
        }
        return new Sampler(u -> low + width * u);
    }

    /**
     * The value below which a share of all draws falls.
     *
     * @param u the share, from 0 to 1
     */
    public double quantile(double u) {
        return quantile.applyAsDouble(u);
    }

    /**
     * Many quantiles at once.
     *
     * @param u shares, from 0 to 1
     * @param out where the values go; may be the array of the shares
     * @param n how many of the shares are read, from the first
     */
    public void quantiles(double[] u, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i]);
        }
    }

    /**
     * Independent draws.
     *
     * @param random where chance comes from
     * @param out where the values go
     * @param n how many are drawn, into the first places
     */
    public void draw(RandomGenerator random, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quantile(random.nextDouble());
        }
    }
}
