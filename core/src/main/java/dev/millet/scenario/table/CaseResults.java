package dev.millet.scenario.table;

import dev.millet.basics.Identifier;
import java.util.Arrays;
import java.util.List;

/**
 * The answers of some rows of a table of cases, column by column, beside the block that was asked.
 *
 * <p>NaN is an answer that the row does not have; {@link #failures()} tells of each why. No row is dropped. Immutable.
 */
public final class CaseResults {
    private final CaseBlock cases;
    private final List<Identifier> answers;
    private final double[][] values;
    private final List<CaseFailure> failures;

    CaseResults(CaseBlock cases, List<Identifier> answers, double[][] values, List<CaseFailure> failures) {
        this.cases = cases;
        this.answers = answers;
        this.values = values;
        this.failures = failures;
    }

    /** The rows that were asked. */
    public CaseBlock cases() {
        return cases;
    }

    /** How many rows there are. */
    public int rows() {
        return cases.rows();
    }

    /** The answers, in their order. */
    public List<Identifier> answers() {
        return answers;
    }

    /** An answer of a row; NaN where it does not exist. */
    public double value(int row, int answer) {
        return values[answer][row];
    }

    /** A copy of an answer's whole column, NaN where it does not exist. */
    public double[] column(int answer) {
        return values[answer].clone();
    }

    /** Why rows lack answers: by row, then in the answers' order. */
    public List<CaseFailure> failures() {
        return failures;
    }

    /** Equal when they begin at the same row and answers and failures are the same, to the bit. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof CaseResults results
                        && cases.firstRow() == results.cases.firstRow()
                        && answers.equals(results.answers)
                        && failures.equals(results.failures)
                        && Arrays.deepEquals(values, results.values));
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    /** How much it holds, not the numbers, which may be thousands: {@code rows 0 to 1023 of [gap], 2 failures}. */
    @Override
    public String toString() {
        return (rows() == 0 ? "no rows" : "rows " + cases.firstRow() + " to " + (cases.firstRow() + rows() - 1))
                + " of " + answers + ", " + failures.size() + " failures";
    }
}
