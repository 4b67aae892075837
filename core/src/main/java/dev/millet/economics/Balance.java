package dev.millet.economics;

import dev.millet.driver.Driver;

/**
 * An amount on the balance sheet, and which one: the average of opening and closing, or the closing one.
 *
 * <p>Ratios of a flow to a stock differ by this choice, so it is stated wherever it shows: inventories of 2500 and 1600
 * are 2050 on average and 1600 at the close.
 *
 * @param amount the balance, in money
 * @param kind which balance it is
 */
public record Balance(Driver amount, Kind kind) {
    /** Which balance. */
    public enum Kind {
        /** The mean of opening and closing balance. */
        AVERAGE,
        /** The balance at the end of the period. */
        CLOSING;

        String word() {
            return this == AVERAGE ? "balance-average" : "balance-closing";
        }
    }

    /** The mean of two balances: 2050 of 2500 and 1600. */
    public static Balance average(Driver opening, Driver closing) {
        Driver two = Amounts.ONE.plus(Amounts.ONE);
        return new Balance(opening.plus(closing).dividedBy(two), Kind.AVERAGE);
    }

    /** An average that a source gives as such. */
    public static Balance ofAverage(Driver average) {
        return new Balance(average, Kind.AVERAGE);
    }

    /** The balance at the end of the period. */
    public static Balance closing(Driver closing) {
        return new Balance(closing, Kind.CLOSING);
    }
}
