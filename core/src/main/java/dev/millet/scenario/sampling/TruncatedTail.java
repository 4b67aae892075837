package dev.millet.scenario.sampling;

import dev.millet.fact.TruncatedNormal;

/**
 * One half of the quantile function of a truncated normal distribution: within the cut the slope is s·W/φ(z) and the curvature
 * s·W²·z/φ(z)², where W is the weight of the cut. The upper half is the lower one of the mirrored distribution.
 */
final class TruncatedTail extends Tail {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private final TruncatedNormal cut;
    private final double center;
    private final double deviation;
    private final double weight;
    private final int sign;

    private TruncatedTail(TruncatedNormal cut, int sign) {
        this.cut = cut;
        this.center = cut.center().doubleValue();
        this.deviation = cut.deviation().doubleValue();
        this.weight = cut.weight();
        this.sign = sign;
    }

    static TruncatedTail lower(TruncatedNormal cut) {
        return new TruncatedTail(cut, 1);
    }

    static TruncatedTail upper(TruncatedNormal cut) {
        return new TruncatedTail(
                new TruncatedNormal(
                        cut.center().negate(),
                        cut.deviation(),
                        cut.high().negate(),
                        cut.low().negate()),
                -1);
    }

    @Override
    void to(double v) {
        double x = cut.quantile(v);
        double z = (x - center) / deviation;
        double rise = weight * ROOT_TWO_PI * Math.exp(z * z / 2);
        value = sign * x;
        slope = sign * deviation * rise;
        curvature = sign * deviation * z * rise * rise;
    }
}
