package dev.millet.xiaomi.spark;

import dev.millet.scenario.table.CaseFailure;
import dev.millet.scenario.table.CaseResults;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The answers of some rows as they travel back: plain columns, and in words why a row lacks an answer. */
public final class ResultPart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long firstRow;
    private final double[][] columns;
    private final ArrayList<String> failures;

    private ResultPart(long firstRow, double[][] columns, List<String> failures) {
        this.firstRow = firstRow;
        this.columns = columns;
        this.failures = new ArrayList<>(failures);
    }

    /** The answers of a block. */
    public static ResultPart of(CaseResults results) {
        double[][] columns = new double[results.answers().size()][];
        for (int answer = 0; answer < columns.length; answer++) {
            columns[answer] = results.column(answer);
        }
        return new ResultPart(
                results.cases().firstRow(),
                columns,
                results.failures().stream().map(CaseFailure::toString).toList());
    }

    /** The number of the first row in the whole table. */
    public long firstRow() {
        return firstRow;
    }

    /** An answer's column; NaN where it does not exist. */
    public double[] column(int answer) {
        return columns[answer].clone();
    }

    /** Row, keys, answer and reason of each answer that does not exist. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
