package dev.millet.fact;

import java.math.BigDecimal;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A normal distribution of which only the values in a range remain: a share that scatters but cannot be negative.
 *
 * <p>Without a deviation it is its center and the range shrinks to it. Mean and deviation are those <em>before</em> the cut; {@link #mean()} and {@link #variance()} are those after it,
 * integrated by Gauss and Legendre's rule, since the closed form loses all digits in a narrow cut. Example: 0.03 ± 0.02 cut
 * at 0 and 1 has the mean 0.0328. Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, volume 1
 * (1994), chapter 13.
 *
 * @param center the mean before the cut, in the figure's unit
 * @param deviation the standard deviation before the cut
 * @param low the least value that remains
 * @param high the greatest value that remains
 */
public record TruncatedNormal(BigDecimal center, BigDecimal deviation, BigDecimal low, BigDecimal high)
        implements Distribution {
    /** Standard deviations beyond which the bell adds nothing to a mean. */
    private static final double FAR = 9;

    /** A cut narrower than this, in standard deviations, is nearly flat. */
    private static final double NARROW = 0.1;

    /** A part narrower than this, in standard deviations, is flat; the points of a rule would fall together in it. */
    private static final double TINY = 1e-12;

    private static final int PANELS = 4;
    private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();

    /**
     * Makes a truncated normal distribution.
     *
     * @throws IllegalArgumentException if the standard deviation is negative, unless low ≤ high, or if the range holds
     *     nothing of the normal distribution (less than one part in 10³⁰⁰)
     */
    public TruncatedNormal {
        center = Parameters.checked(center);
        deviation = Parameters.deviation(deviation);
        low = Parameters.checked(low);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, high);
        boolean empty = deviation.signum() == 0
                ? center.compareTo(low) < 0 || center.compareTo(high) > 0
                : low.compareTo(high) < 0
                        && Cut.of(center, deviation, low, high).weight() < 1e-300;
        if (empty) {
            throw new IllegalArgumentException(
                    "range must hold a part of the normal distribution that it cuts, but was '"
                            + Parameters.text(low) + ".." + Parameters.text(high) + "' (mean " + Parameters.text(center)
                            + ", standard deviation " + Parameters.text(deviation) + ")");
        }
        if (deviation.signum() == 0) {
            low = center;
            high = center;
        }
    }

    /**
     * The range in standard deviations from the mean, turned so that it does not lie above it: there the probabilities are
     * small numbers, exact to their last digit, and not ones with something missing.
     */
    private record Cut(double from, double to, boolean turned) {
        static Cut of(BigDecimal center, BigDecimal deviation, BigDecimal low, BigDecimal high) {
            double from = low.subtract(center).doubleValue() / deviation.doubleValue();
            double to = high.subtract(center).doubleValue() / deviation.doubleValue();
            return from + to > 0 ? new Cut(-to, -from, true) : new Cut(from, to, false);
        }

        double weight() {
            return weight(to);
        }

        /** What lies between the start and a place; the difference of two probabilities has few digits where it is narrow. */
        double weight(double place) {
            if (place - from > NARROW) {
                return StandardNormal.cumulative(place) - StandardNormal.cumulative(from);
            }
            return place - from > TINY
                    ? RULES.legendre(8, from, place).integrate(StandardNormal::density)
                    : (place - from) * StandardNormal.density(from);
        }

        /** The place up to which this share of the weight lies. */
        double place(double share) {
            double wanted = share * weight();
            if (to - from > NARROW) {
                return StandardNormal.quantile(StandardNormal.cumulative(from) + wanted);
            }
            double place = from + share * (to - from);
            for (int i = 0; i < 3 && place > from; i++) {
                place -= (weight(place) - wanted) / StandardNormal.density(place);
            }
            return place;
        }
    }

    private Cut cut() {
        return Cut.of(center, deviation, low, high);
    }

    /** The share of the normal distribution that the range holds; 1 of a range of one value. */
    public double weight() {
        return isPoint() ? 1 : cut().weight();
    }

    private boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    @Override
    public BigDecimal mean() {
        return isPoint() ? low : center.add(deviation.multiply(BigDecimal.valueOf(moments()[0])));
    }

    @Override
    public BigDecimal variance() {
        return isPoint() ? BigDecimal.ZERO : deviation.multiply(deviation).multiply(BigDecimal.valueOf(moments()[1]));
    }

    /** Mean and variance in standard deviations before the cut. */
    private double[] moments() {
        Cut cut = cut();
        // the heaviest place, and what lies near it
        double top = Math.min(Math.max(0, cut.from), cut.to);
        double from = Math.max(cut.from, top - FAR);
        double to = Math.min(cut.to, top + FAR);
        double weight = 0;
        double first = 0;
        double second = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            double start = from + (to - from) * panel / PANELS;
            double end = from + (to - from) * (panel + 1) / PANELS;
            GaussIntegrator rule = RULES.legendre(40, start, end);
            for (int i = 0; i < rule.getNumberOfPoints(); i++) {
                double off = rule.getPoint(i) - top;
                double mass = rule.getWeight(i) * Math.exp(-off * (off / 2 + top));
                weight += mass;
                first += mass * off;
                second += mass * off * off;
            }
        }
        double off = first / weight;
        return new double[] {(cut.turned ? -1 : 1) * (top + off), second / weight - off * off};
    }

    @Override
    public double quantile(double probability) {
        double u = Parameters.probability(probability);
        if (u == 0 || u == 1 || isPoint()) {
            return u == 1 ? high.doubleValue() : low.doubleValue();
        }
        Cut cut = cut();
        double share = cut.turned ? 1 - u : u;
        double z = cut.place(share);
        double value = center.doubleValue() + deviation.doubleValue() * (cut.turned ? -z : z);
        return Math.min(Math.max(value, low.doubleValue()), high.doubleValue());
    }

    @Override
    public double cumulative(double value) {
        if (value < low.doubleValue() || value >= high.doubleValue()) {
            return value < low.doubleValue() ? 0 : 1;
        }
        Cut cut = cut();
        double z = (value - center.doubleValue()) / deviation.doubleValue();
        double share = cut.weight(cut.turned ? -z : z) / cut.weight();
        return cut.turned ? 1 - share : share;
    }
}
