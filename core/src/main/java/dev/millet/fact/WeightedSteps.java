package dev.millet.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Values in ascending order with the weight of all up to each: what kinds of finitely many values have in common. */
record WeightedSteps(List<BigDecimal> values, List<BigDecimal> weights) {
    static <E> WeightedSteps of(List<E> all, Function<E, BigDecimal> value, Function<E, BigDecimal> weight) {
        return new WeightedSteps(
                all.stream().map(value).toList(), all.stream().map(weight).toList());
    }

    BigDecimal mean() {
        if (values.size() == 1) {
            return values.get(0);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(values.get(i).multiply(weights.get(i)));
        }
        return sum.divide(total(), MathContext.DECIMAL128);
    }

    BigDecimal variance() {
        BigDecimal mean = mean();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal off = values.get(i).subtract(mean);
            sum = sum.add(off.multiply(off).multiply(weights.get(i)));
        }
        return sum.divide(total(), MathContext.DECIMAL128);
    }

    double quantile(double probability) {
        double u = Parameters.probability(probability);
        List<Double> up = shares();
        int step = 0;
        while (step < up.size() - 1 && up.get(step) < u) {
            step++;
        }
        return values.get(step).doubleValue();
    }

    double cumulative(double value) {
        List<Double> up = shares();
        double below = 0;
        for (int i = 0; i < values.size() && values.get(i).doubleValue() <= value; i++) {
            below = up.get(i);
        }
        return below;
    }

    /** The share of the weight that lies at each value or below it; the last is 1. */
    List<Double> shares() {
        BigDecimal total = total();
        List<Double> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            sum = sum.add(weight);
            shares.add(sum.divide(total, MathContext.DECIMAL64).doubleValue());
        }
        return List.copyOf(shares);
    }

    private BigDecimal total() {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
