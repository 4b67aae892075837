package dev.millet.scenario.sampling;

import dev.millet.fact.Distribution;
import dev.millet.fact.Lognormal;
import dev.millet.fact.Normal;

/**
 * One half of a normal or lognormal quantile function: x = m + s·z or x = m·e^(s·z), where z is the standard normal
 * quantile, whose slope is 1/φ(z) and whose curvature z/φ(z)².
 */
final class NormalTail extends Tail {
    private static final Normal STANDARD = Distribution.normal("0", "1");
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private final double middle;
    private final double deviation;
    private final boolean logarithmic;

    private NormalTail(double middle, double deviation, boolean logarithmic) {
        this.middle = middle;
        this.deviation = deviation;
        this.logarithmic = logarithmic;
    }

    static NormalTail lower(Normal normal) {
        return new NormalTail(normal.mean().doubleValue(), normal.deviation().doubleValue(), false);
    }

    static NormalTail upper(Normal normal) {
        return new NormalTail(normal.mean().doubleValue(), -normal.deviation().doubleValue(), false);
    }

    static NormalTail lower(Lognormal lognormal) {
        return new NormalTail(
                lognormal.median().doubleValue(), lognormal.logDeviation().doubleValue(), true);
    }

    static NormalTail upper(Lognormal lognormal) {
        return new NormalTail(
                lognormal.median().doubleValue(), -lognormal.logDeviation().doubleValue(), true);
    }

    @Override
    void to(double v) {
        double z = z(v);
        double rise = ROOT_TWO_PI * Math.exp(z * z / 2);
        value = middle + deviation * z;
        slope = deviation * rise;
        curvature = deviation * z * rise * rise;
        if (logarithmic) {
            value = middle * Math.exp(deviation * z);
            curvature = value * (curvature + slope * slope);
            slope *= value;
        }
    }

    /** The standard normal quantile; where all tables ask for it, it is kept. */
    private static double z(double v) {
        double place = QuantileTable.place(v, Kept.BITS);
        return place == Math.rint(place) ? Kept.Z[(int) place] : STANDARD.quantile(v);
    }

    /** The quantiles at the corners and middles of the coarsest cells. */
    private static final class Kept {
        static final int BITS = QuantileTable.COARSEST + 1;
        static final double[] Z = new double[QuantileTable.cells(BITS) + 1];

        static {
            for (int i = 0; i < Z.length; i++) {
                Z[i] = STANDARD.quantile(QuantileTable.share(i, BITS));
            }
        }
    }
}
