package dev.millet.scenario.simulation;

import dev.millet.driver.Value;

/**
 * Why an answer has no value in some trials.
 *
 * <p>Example: {@code undefined: every unit loses money (break-even)}, in 1,204 trials, first in trial 17. Trials that fail at
 * one place of the formula are one cause; the words are those of the first of them, read in decimals.
 *
 * @param why the answer in the first of these trials, read in decimals: undefined, with reason and driver. Where only
 *     doubles fail, because a number is too large for them, it has a value
 * @param trials in how many trials
 * @param firstTrial the number of the first one, from 0; {@link Simulation#trial} tells its figures
 */
public record FailureCause(Value why, int trials, int firstTrial) {}
