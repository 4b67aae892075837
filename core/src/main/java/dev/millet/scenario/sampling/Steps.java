package dev.millet.scenario.sampling;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The quantiles of finitely many values: the least value up to which the share of the weight reaches u.
 *
 * <p>A guide table (Chen and Asau 1974) tells for each of as many equal parts of 0 to 1 as there are values where to begin, so
 * that one or two comparisons find the value, however many there are.
 */
final class Steps implements Quantiles {
    private final double[] values;
    private final double[] shares;
    private final int[] guide;

    private Steps(double[] values, double[] shares) {
        this.values = values;
        this.shares = shares;
        this.guide = new int[values.length + 1];
        int step = 0;
        for (int part = 0; part <= values.length; part++) {
            double from = (double) part / values.length;
            while (step < values.length - 1 && shares[step] < from) {
                step++;
            }
            guide[part] = step;
        }
    }

    /** Values in ascending order, with the share of the weight up to each. */
    static Steps of(List<BigDecimal> values, List<Double> shares) {
        return new Steps(
                values.stream().mapToDouble(BigDecimal::doubleValue).toArray(),
                shares.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The numbers 0, 1, 2 … with the share of the weight up to each. */
    static Steps ofNumbers(List<Double> shares) {
        double[] numbers = new double[shares.size()];
        Arrays.setAll(numbers, number -> number);
        return new Steps(
                numbers, shares.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Values in any order, each with the same weight. */
    static Steps of(List<BigDecimal> data) {
        double[] shares = new double[data.size()];
        Arrays.setAll(shares, i -> (i + 1.0) / data.size());
        return new Steps(
                data.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray(), shares);
    }

    @Override
    public void read(double[] u, double[] out, int n) {
        int last = values.length - 1;
        for (int i = 0; i < n; i++) {
            double share = u[i];
            if (Double.isNaN(share)) {
                out[i] = share;
                continue;
            }
            int step = guide[(int) (share * values.length)];
            // the product may have been rounded up into the next part
            while (step > 0 && shares[step - 1] >= share) {
                step--;
            }
            while (step < last && shares[step] < share) {
                step++;
            }
            out[i] = values[step];
        }
    }
}
