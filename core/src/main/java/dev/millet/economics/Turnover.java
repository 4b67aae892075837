package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * How often a balance turns over in a period, read as days: N ÷ turnover.
 *
 * <p>Stock that turns over 79.78 times a year stays 4.58 days, receivables at 10.25 times 35.61 days (N = 365). A balance
 * that never turns over stays for ever: the days are undefined.
 *
 * <p>Source: Garrison, Noreen and Brewer, Managerial Accounting (2011), turnover ratios.
 */
public final class Turnover {
    private static final Method METHOD = new Method("economics.turnover", 1, "Garrison, Noreen and Brewer 2011");

    private final Subject subject;
    private final Driver timesPerPeriod;
    private final Driver daysInPeriod;

    private Turnover(Subject subject, Driver timesPerPeriod, Driver daysInPeriod) {
        this.subject = subject;
        this.timesPerPeriod = timesPerPeriod;
        this.daysInPeriod = Precondition.POSITIVE.of(daysInPeriod, "days-in-period");
    }

    /** From turns per period (1/year) and days in the period (day/year). */
    public static Turnover of(Subject subject, Driver timesPerPeriod, Driver daysInPeriod) {
        return new Turnover(subject, Precondition.NOT_NEGATIVE.of(timesPerPeriod, "turnover"), daysInPeriod);
    }

    /** From a stay in days: 4.58 days are 79.7 turns a year of 365 days. */
    public static Turnover ofDays(Subject subject, Driver days, Driver daysInPeriod) {
        Driver stay = Precondition.POSITIVE.of(days, "days-turned");
        return new Turnover(subject, daysInPeriod.dividedBy(stay), daysInPeriod);
    }

    /** Turns per period. */
    public Driver timesPerPeriod() {
        return subject.name(timesPerPeriod, "turnover", METHOD);
    }

    /** N ÷ turns. */
    public Driver days() {
        Driver turns = timesPerPeriod.onlyIf(timesPerPeriod.isPositive(), Subject.WORDS.text("why-no-turnover"));
        return subject.name(daysInPeriod.dividedBy(turns), "days-turned", METHOD);
    }
}
