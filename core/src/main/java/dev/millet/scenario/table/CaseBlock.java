package dev.millet.scenario.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some rows of a table of cases, column by column: what identifies a row, and a number for each figure that the row sets.
 *
 * <p>It holds the caller's own arrays and does not copy them, so that a table of a hundred thousand rows costs eight bytes a
 * cell; they must not change while the block is read. NaN is a missing cell: the figure keeps its own value there.
 *
 * <pre>{@code
 * // sku      region  price  bom
 * // mi-1     north   1999   1300
 * // mi-1     south   1899             <- the bill of materials is the tree's own
 * CaseBlock block = CaseBlock.of(0, List.of(List.of("mi-1", "mi-1"), List.of("north", "south")),
 *         new double[] {1999, 1899}, new double[] {1300, Double.NaN});
 * }</pre>
 *
 * <p>For one thread at a time while it is built; safe to share once it is.
 */
public final class CaseBlock {
    private final long firstRow;
    private final int rows;
    private final List<List<String>> keys;
    private final double[][] columns;

    private CaseBlock(long firstRow, int rows, List<List<String>> keys, double[][] columns) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.keys = keys;
        this.columns = columns;
    }

    /**
     * A block of whole columns.
     *
     * @param firstRow the number of its first row in the whole table, counted from 0
     * @param keys the key columns, in the table's order
     * @param columns the figures' columns, in the table's order and the figures' units
     * @throws IllegalArgumentException if columns differ in length, or the first row is negative
     */
    public static CaseBlock of(long firstRow, List<List<String>> keys, double[]... columns) {
        if (firstRow < 0) {
            throw new IllegalArgumentException("first row must be at least 0, but was '" + firstRow + "'");
        }
        int rows = columns.length > 0
                ? columns[0].length
                : keys.isEmpty() ? 0 : keys.get(0).size();
        for (int i = 0; i < columns.length; i++) {
            requireRows(rows, columns[i].length, "column " + i);
        }
        for (int i = 0; i < keys.size(); i++) {
            requireRows(rows, keys.get(i).size(), "key column " + i);
        }
        return new CaseBlock(firstRow, rows, List.copyOf(keys), columns.clone());
    }

    private static void requireRows(int rows, int found, String where) {
        if (rows != found) {
            throw new IllegalArgumentException(
                    "columns of a block must have one length " + rows + ", but was '" + found + "' (" + where + ")");
        }
    }

    /** Collects rows one by one into blocks of at most so many: {@link Rows#add}, {@link Rows#take}. */
    static Rows rows(int keys, int columns, int most) {
        return new Rows(keys, columns, most);
    }

    /** The number of its first row in the whole table, counted from 0. */
    public long firstRow() {
        return firstRow;
    }

    /** How many rows it has. */
    public int rows() {
        return rows;
    }

    /** How many key columns it has. */
    public int keyColumns() {
        return keys.size();
    }

    /** How many columns of figures it has. */
    public int columns() {
        return columns.length;
    }

    /** What identifies a row: its cells of all key columns. */
    public List<String> keys(int row) {
        return keys.stream().map(column -> column.get(row)).toList();
    }

    /** A key column. */
    public List<String> keyColumn(int column) {
        return keys.get(column);
    }

    /** A cell; NaN where it is missing. */
    public double cell(int row, int column) {
        return columns[column][row];
    }

    double[] column(int column) {
        return columns[column];
    }

    /** Rows on their way into a block. */
    static final class Rows {
        private final List<List<String>> keys = new ArrayList<>();
        private final double[][] cells;
        private long firstRow;
        private int rows;

        private Rows(int keyColumns, int columns, int most) {
            this.cells = new double[columns][most];
            for (int i = 0; i < keyColumns; i++) {
                keys.add(new ArrayList<>());
            }
        }

        boolean isEmpty() {
            return rows == 0;
        }

        void add(CaseRow row) {
            for (int i = 0; i < keys.size(); i++) {
                keys.get(i).add(row.keys().get(i));
            }
            for (int i = 0; i < cells.length; i++) {
                cells[i][rows] = row.cell(i);
            }
            rows++;
        }

        /** The rows so far as a block; the next block goes on after them. */
        CaseBlock take() {
            double[][] columns = Arrays.stream(cells)
                    .map(column -> Arrays.copyOf(column, rows))
                    .toArray(double[][]::new);
            CaseBlock block = new CaseBlock(
                    firstRow,
                    rows,
                    keys.stream().<List<String>>map(List::copyOf).toList(),
                    columns);
            keys.forEach(List::clear);
            firstRow += rows;
            rows = 0;
            return block;
        }
    }
}
