package dev.millet.scenario.sampling;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Beta;

/**
 * One half of a beta quantile function. Each place is found from its neighbour: the power law between them is a good guess, and
 * one or two of Halley's steps on the library's cumulative probability close it in. The upper half is the lower one of the
 * mirrored distribution.
 */
final class BetaTail extends Tail {
    private static final int STEPS = 30;

    /** The error after a step is the cube of the step, in parts of the scatter. */
    private static final double SMALL = 1e-7;

    private final dev.millet.fact.Beta standard;
    private final BetaDistribution library;
    private final double alpha;
    private final double beta;
    private final double logBeta;
    private final double origin;
    private final double width;
    private double before;
    private double x;
    private double rise;

    private BetaTail(dev.millet.fact.Beta standard, double origin, double width) {
        this.standard = standard;
        this.alpha = standard.alpha().doubleValue();
        this.beta = standard.beta().doubleValue();
        this.library = new BetaDistribution(alpha, beta);
        this.logBeta = Beta.logBeta(alpha, beta);
        this.origin = origin;
        this.width = width;
    }

    static BetaTail lower(dev.millet.fact.Beta beta) {
        double low = beta.low().doubleValue();
        return new BetaTail(beta, low, beta.high().doubleValue() - low);
    }

    static BetaTail upper(dev.millet.fact.Beta beta) {
        double high = beta.high().doubleValue();
        return new BetaTail(
                new dev.millet.fact.Beta(/* alpha= */ beta.beta(), /* beta= */ beta.alpha(), beta.low(), beta.high()),
                high,
                beta.low().doubleValue() - high);
    }

    @Override
    void restart() {
        before = 0;
    }

    @Override
    void to(double v) {
        if (before == 0) {
            x = (standard.quantile(v) - standard.low().doubleValue()) / Math.abs(width);
        } else {
            x *= Math.pow(v / before, Math.min(before * rise / x, 1 / alpha));
        }
        before = v;
        double step = 1;
        double scatter = rise();
        for (int i = 0; i < STEPS && Math.abs(step) > SMALL * v * scatter; i++) {
            double newton = (library.cumulativeProbability(x) - v) * scatter;
            step = newton / (1 - newton * bend() / 2);
            x = step < x ? x - step : x / 2;
            scatter = rise();
        }
        rise = scatter;
        value = origin + width * x;
        slope = width * rise;
        curvature = -width * bend() * rise * rise;
    }

    /** One over the density. */
    private double rise() {
        return Math.exp(logBeta - (alpha - 1) * Math.log(x) - (beta - 1) * Math.log1p(-x));
    }

    /** The slope of the density's logarithm. */
    private double bend() {
        return (alpha - 1) / x - (beta - 1) / (1 - x);
    }
}
