package dev.millet.xiaomi.spark;

import dev.millet.scenario.table.CaseTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;

/**
 * A table of cases evaluated on a cluster: blocks of rows in, blocks of answers out, in the same order and with the same bits
 * as on one machine.
 */
public final class ClusterCases implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ComparisonPayload model;
    private final ArrayList<String> keys;
    private final ArrayList<String> columns;
    private final ArrayList<String> answers;

    private ClusterCases(ComparisonPayload model, List<String> keys, List<String> columns, List<String> answers) {
        this.model = model;
        this.keys = new ArrayList<>(keys);
        this.columns = new ArrayList<>(columns);
        this.answers = new ArrayList<>(answers);
    }

    /**
     * A table over a comparison.
     *
     * @throws IllegalArgumentException as {@link CaseTable#of} and {@link CaseTable#answers}, before anything is sent
     */
    public static ClusterCases of(
            ComparisonPayload model, List<String> keys, List<String> columns, List<String> answers) {
        ClusterCases cases = new ClusterCases(model, keys, columns, answers);
        var unused = cases.table();
        return cases;
    }

    /** The same table on one machine. */
    public CaseTable table() {
        return CaseTable.of(model.comparison().tree(), keys, columns).answers(answers.toArray(new String[0]));
    }

    /** The answers of all parts; each partition builds the tree once. */
    public JavaRDD<ResultPart> evaluate(JavaRDD<CasePart> parts) {
        FlatMapFunction<Iterator<CasePart>, ResultPart> partition = rows -> {
            CaseTable table = table();
            List<ResultPart> results = new ArrayList<>();
            rows.forEachRemaining(part -> results.add(ResultPart.of(table.evaluate(part.block()))));
            return results.iterator();
        };
        return parts.mapPartitions(partition);
    }
}
