package dev.millet.scenario.importance;

import dev.millet.fact.Figure;

/** Takes elementary effects one after the other to their mean and deviation (Welford 1962). */
final class EffectSums {
    private int count;
    private double mean;
    private double absolute;
    private double squares;

    /** One more; NaN stands for one that does not exist. */
    void add(double effect) {
        if (!Double.isNaN(effect)) {
            count++;
            double apart = effect - mean;
            mean += apart / count;
            squares += apart * (effect - mean);
            absolute += (Math.abs(effect) - absolute) / count;
        }
    }

    MorrisScreening.Effect effect(Figure figure) {
        double deviation = count < 2 ? 0 : Math.sqrt(squares / (count - 1));
        return new MorrisScreening.Effect(figure, mean, absolute, deviation, count);
    }
}
