package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.importance.FailedEvaluations.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects points at which an answer has no value; logs of blocks are put together in the blocks' order. */
final class FailureLog {
    private long count;
    private final List<double[]> points = new ArrayList<>();

    /** Counts one evaluation; keeps its point while there is room. */
    void add(double[] point) {
        count++;
        if (points.size() < FailedEvaluations.MOST_READ) {
            points.add(point);
        }
    }

    /** Whether a point that is added would be kept. */
    boolean hasRoom() {
        return points.size() < FailedEvaluations.MOST_READ;
    }

    /** Counts one more without its point. */
    void add() {
        count++;
    }

    /** Takes over what a later block logged. */
    void append(FailureLog later) {
        count += later.count;
        for (double[] point : later.points) {
            if (points.size() < FailedEvaluations.MOST_READ) {
                points.add(point);
            }
        }
    }

    /** Reads the points once more, in decimals, for their reasons. */
    FailedEvaluations read(DriverTree tree, Identifier answer, List<Figure> figures) {
        Map<Cause, Long> counted = new LinkedHashMap<>();
        for (double[] point : points) {
            List<Figure> moved = new ArrayList<>();
            for (int i = 0; i < point.length; i++) {
                if (Double.isFinite(point[i])) {
                    moved.add(figures.get(i).withUncertainty(Optional.empty()).withValue(new BigDecimal(point[i])));
                }
            }
            counted.merge(cause(tree.read(moved).value(answer)), 1L, Long::sum);
        }
        List<Cause> causes = counted.entrySet().stream()
                .map(each -> new Cause(each.getKey().reason(), each.getKey().where(), each.getValue()))
                .sorted(Comparator.comparing(Cause::count).reversed())
                .toList();
        return count == 0 ? FailedEvaluations.NONE : new FailedEvaluations(count, points.size(), causes);
    }

    private static Cause cause(Value value) {
        return value instanceof Value.Undefined undefined
                ? new Cause(undefined.reason(), undefined.where(), 0)
                : new Cause(noDouble(), Optional.empty(), 0);
    }

    /** A decimal has a value where the double program has none: near the largest double. */
    private static Text noDouble() {
        return StudyWords.text("failures.no-double");
    }
}
