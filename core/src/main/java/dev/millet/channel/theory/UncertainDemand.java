package dev.millet.channel.theory;

import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;

/**
 * How many units will be asked for in a season, when the price is given: normal, uniform or a list of cases.
 *
 * <p>Example: {@code UncertainDemand.normal(mean, deviation)} with 1,000 and 400: an order of 1,040.72 serves all of demand with a
 * probability of 54 % and sells 859.96 on average.
 *
 * <p>Source: Cachon and Terwiesch, Matching Supply with Demand (2013), for the loss function.
 */
public sealed interface UncertainDemand {
    /** The order that serves all of demand with a probability, a ratio; zero for a probability of zero or less. */
    Driver quantile(Driver probability);

    /** What an order sells on average. */
    Driver expectedSales(Driver order);

    /** Normal; the tail below zero is left in, as in the textbooks. {@code deviation} is positive. */
    static UncertainDemand normal(Driver mean, Driver deviation) {
        return new Normal(ModelInput.notNegative(mean, "mean-demand"), ModelInput.positive(deviation, "deviation"));
    }

    /** Equally likely from low to high. */
    static UncertainDemand uniform(Driver low, Driver high) {
        ModelInput.below(low, "low-demand", high, "high-demand");
        return new Uniform(ModelInput.notNegative(low, "low-demand"), high);
    }

    /**
     * Cases and their probabilities. Only the cases are orders worth a thought; where two are equally good the smaller counts.
     *
     * @param demands rising
     * @param probabilities as many, that sum to 1
     */
    static UncertainDemand cases(List<Driver> demands, List<Driver> probabilities) {
        if (demands.isEmpty() || demands.size() != probabilities.size()) {
            throw new IllegalArgumentException("cases of demand must have one probability each, but were '"
                    + demands.size() + "' and '" + probabilities.size() + "'");
        }
        for (int i = 1; i < demands.size(); i++) {
            ModelInput.below(demands.get(i - 1), "demand-case", demands.get(i), "next-case");
        }
        List<Driver> shares = new ArrayList<>();
        for (Driver probability : probabilities) {
            shares.add(ModelInput.share(probability, "probability"));
        }
        return new Cases(List.copyOf(demands), List.copyOf(shares));
    }

    /** Normal demand. */
    record Normal(Driver mean, Driver deviation) implements UncertainDemand {
        @Override
        public Driver quantile(Driver probability) {
            return StandardNormal.quantile(probability).times(deviation).plus(mean);
        }

        @Override
        public Driver expectedSales(Driver order) {
            Driver z = order.minus(mean).dividedBy(deviation);
            return mean.minus(deviation.times(StandardNormal.loss(z)));
        }
    }

    /** Uniform demand. */
    record Uniform(Driver low, Driver high) implements UncertainDemand {
        @Override
        public Driver quantile(Driver probability) {
            return low.plus(probability.times(high.minus(low)));
        }

        @Override
        public Driver expectedSales(Driver order) {
            Driver within = order.max(low).min(high);
            Driver lost = within.minus(low).power(2).dividedBy(ModelInput.TWO.times(high.minus(low)));
            return order.min(high).minus(lost);
        }
    }

    /** Cases of demand. */
    record Cases(List<Driver> demands, List<Driver> probabilities) implements UncertainDemand {
        @Override
        public Driver quantile(Driver probability) {
            Driver order = demands.get(demands.size() - 1);
            for (int i = demands.size() - 2; i >= 0; i--) {
                Driver upTo = Driver.sum(probability.unit(), probabilities.subList(0, i + 1));
                Condition served = upTo.isAtLeast(probability);
                order = served.choose(demands.get(i), order);
            }
            return order.onlyIf(areComplete(), TheoryWords.text("undefined.probabilities"));
        }

        @Override
        public Driver expectedSales(Driver order) {
            List<Driver> sold = new ArrayList<>();
            for (int i = 0; i < demands.size(); i++) {
                sold.add(probabilities.get(i).times(demands.get(i).min(order)));
            }
            return Driver.sum(order.unit(), sold).onlyIf(areComplete(), TheoryWords.text("undefined.probabilities"));
        }

        private Condition areComplete() {
            Driver all = Driver.sum(ModelInput.ONE.unit(), probabilities);
            return all.minus(ModelInput.ONE).abs().isAtMost(Driver.constant("0.000000001"));
        }
    }
}
