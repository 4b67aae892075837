package dev.millet.scenario.table;

import java.util.Arrays;
import java.util.List;

/**
 * One case on its way into a table: what identifies it, and a number for each figure that it sets.
 *
 * <p>Example: {@code CaseRow.of(List.of("mi-1", "north", "2011-11"), 1999, 1300)} for the keys sku, region and month and the
 * figures price and bom. NaN is a missing cell: the figure keeps its own value.
 */
public final class CaseRow {
    private final List<String> keys;
    private final double[] cells;

    private CaseRow(List<String> keys, double[] cells) {
        this.keys = keys;
        this.cells = cells;
    }

    /** A row of these keys and numbers, in the order of the table's columns and in the figures' units. */
    public static CaseRow of(List<String> keys, double... cells) {
        return new CaseRow(List.copyOf(keys), cells.clone());
    }

    /** What identifies it. */
    public List<String> keys() {
        return keys;
    }

    /** How many cells it has. */
    public int cells() {
        return cells.length;
    }

    /** A cell; NaN where it is missing. */
    public double cell(int column) {
        return cells[column];
    }

    /** Keys and cells: {@code [mi-1, north, 2011-11] [1999.0, 1300.0]}. */
    @Override
    public String toString() {
        return keys + " " + Arrays.toString(cells);
    }
}
