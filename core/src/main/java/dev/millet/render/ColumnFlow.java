package dev.millet.render;

import java.util.ArrayList;
import java.util.List;

/** Pours things of given heights into columns, in order, so that the highest column is as low as it can be. */
final class ColumnFlow {
    private ColumnFlow() {}

    /** The lists of indices, one for each column; columns at the end may be missing. */
    static List<List<Integer>> of(List<Double> heights, double gap, int columns) {
        double low = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double high = heights.stream().mapToDouble(height -> height + gap).sum();
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (poured(heights, gap, middle).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return poured(heights, gap, Math.max(low, high));
    }

    static double height(List<Double> heights, double gap, List<Integer> column) {
        return column.stream().mapToDouble(heights::get).sum() + gap * Math.max(0, column.size() - 1);
    }

    private static List<List<Integer>> poured(List<Double> heights, double gap, double limit) {
        List<List<Integer>> columns = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < heights.size(); i++) {
            double more = heights.get(i) + (height > 0 ? gap : 0);
            if (columns.isEmpty() || height + more > limit) {
                columns.add(new ArrayList<>());
                height = heights.get(i);
            } else {
                height += more;
            }
            columns.get(columns.size() - 1).add(i);
        }
        return columns;
    }
}
