package dev.millet.canvas;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import dev.millet.basics.Identifier;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What covers what: items or kinds against kinds or items, and above all the cells that nothing covers.
 *
 * <p>Which phase of the purchase has no channel? Which segment has no proposition? The answer is an empty cell, row or
 * column of a matrix.
 *
 * <pre>{@code
 * CoverageMatrix phases = CoverageMatrix.within(
 *         filled, CoverageAxis.items("channels"), CoverageAxis.terms("channels", "channel-phase"));
 * phases.emptyColumns();   // phases that no channel serves
 * CoverageMatrix served = CoverageMatrix.across(
 *         filled, CoverageAxis.items("value-propositions"), CoverageAxis.items("customer-segments"),
 *         Identifier.of("serves"));
 * served.emptyColumns();   // segments without a proposition
 * }</pre>
 *
 * <p>An item belongs to a word if it is of that kind, said or implied, and to itself. Inside a block a cell holds the items
 * that belong to its row and to its column; across blocks it holds those that belong to its row and are joined by a link
 * of the type, whatever its direction, to one that belongs to its column. Items of the row's block that stand in no cell
 * are told as {@link #outside}.
 *
 * <p>Example: 4 channels against 5 phases are 20 cells; where one channel serves all five and the others none, 5 of 20
 * are covered, three rows are empty and no column is.
 */
public final class CoverageMatrix {
    /** The most cells that a matrix may have. */
    public static final int MOST_CELLS = 1_000_000;

    private final List<Line> rows;
    private final List<Line> columns;
    private final Table<Integer, Integer, List<Item>> covered;
    private final List<Item> outside;

    private CoverageMatrix(
            List<Line> rows, List<Line> columns, Table<Integer, Integer, List<Item>> covered, List<Item> outside) {
        this.rows = rows;
        this.columns = columns;
        this.covered = covered;
        this.outside = outside;
    }

    /**
     * A matrix of one block: its items or words against its words.
     *
     * @throws IllegalArgumentException if the two sides are of different blocks, the framework does not have a block or
     *     vocabulary, or there are more than {@link #MOST_CELLS} cells
     */
    public static CoverageMatrix within(FilledCanvas filled, CoverageAxis rows, CoverageAxis columns) {
        if (!rows.block().equals(columns.block())) {
            throw new IllegalArgumentException("block of the columns must be that of the rows '" + rows.block()
                    + "', but was '" + columns.block() + "'; blocks are joined by a type of links");
        }
        return new Filling(filled, rows, columns).filled(Set::of);
    }

    /**
     * A matrix of two blocks joined by links of one type.
     *
     * @throws IllegalArgumentException if the framework does not have a block, vocabulary or link type, or there are more
     *     than {@link #MOST_CELLS} cells
     */
    public static CoverageMatrix across(
            FilledCanvas filled, CoverageAxis rows, CoverageAxis columns, Identifier linkType) {
        if (filled.framework().linkType(linkType).isEmpty()) {
            throw unknown(
                    "link type", linkType, filled.framework().linkTypesById().keySet(), filled);
        }
        return new Filling(filled, rows, columns)
                .filled(item -> filled.joined(item, linkType, Direction.ANY).stream()
                        .filter(other -> other.block().equals(columns.block()))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The rows, in the order of the canvas or the vocabulary. */
    public List<Line> rows() {
        return rows;
    }

    /** The columns, in the order of the canvas or the vocabulary. */
    public List<Line> columns() {
        return columns;
    }

    /**
     * What covers a cell, in the order of the canvas; counted from 0.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public List<Item> cell(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0 || column >= columns.size()) {
            throw new IllegalArgumentException("cell must be one of " + rows.size() + " rows and " + columns.size()
                    + " columns, but was '" + row + ", " + column + "'");
        }
        return Optional.ofNullable(covered.get(row, column)).orElse(ImmutableList.of());
    }

    /** The cells that nothing covers, row by row. */
    public List<Cell> emptyCells() {
        List<Cell> empty = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (!covered.contains(row, column)) {
                    empty.add(new Cell(rows.get(row), columns.get(column)));
                }
            }
        }
        return List.copyOf(empty);
    }

    /** The rows without a covered cell. */
    public List<Line> emptyRows() {
        return without(rows, covered.rowKeySet());
    }

    /** The columns without a covered cell. */
    public List<Line> emptyColumns() {
        return without(columns, covered.columnKeySet());
    }

    /** The items of the rows' block that stand in no cell, in the order of the canvas. */
    public List<Item> outside() {
        return outside;
    }

    /** How many cells there are. */
    public int cells() {
        return rows.size() * columns.size();
    }

    /** How many of them something covers. */
    public int coveredCells() {
        return covered.size();
    }

    /** How much is covered, in words: "covered cells: 5 of 20". */
    public Text summary() {
        return CanvasWords.text("coverage.summary", coveredCells(), cells());
    }

    /**
     * A row or column: an item or a word.
     *
     * @param id the item's or the word's id
     * @param title what it says
     */
    public record Line(Identifier id, Text title) {}

    /**
     * Where a row and a column meet.
     *
     * @param row the row
     * @param column the column
     */
    public record Cell(Line row, Line column) {}

    private static List<Line> without(List<Line> lines, Collection<Integer> places) {
        ImmutableList.Builder<Line> rest = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            if (!places.contains(i)) {
                rest.add(lines.get(i));
            }
        }
        return rest.build();
    }

    private static IllegalArgumentException unknown(
            String what, Identifier id, Collection<Identifier> known, FilledCanvas filled) {
        return new IllegalArgumentException(what + " must be in the framework, but was '" + id + "'"
                + Spelling.nearest(
                                id.text(), known.stream().map(Identifier::text).toList())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("")
                + " (framework '" + filled.framework().id() + "')");
    }

    /** Which items one item counts as on the columns' side: itself, or those joined to it. */
    @FunctionalInterface
    private interface OtherSide {
        Set<Item> of(Item item);
    }

    private static final class Filling {
        private final FilledCanvas filled;
        private final CoverageAxis rowAxis;
        private final CoverageAxis columnAxis;
        private final List<Line> rows;
        private final List<Line> columns;
        private final Map<Identifier, Integer> rowPlaces;
        private final Map<Identifier, Integer> columnPlaces;

        Filling(FilledCanvas filled, CoverageAxis rowAxis, CoverageAxis columnAxis) {
            this.filled = filled;
            this.rowAxis = rowAxis;
            this.columnAxis = columnAxis;
            this.rows = lines(rowAxis);
            this.columns = lines(columnAxis);
            if ((long) rows.size() * columns.size() > MOST_CELLS) {
                throw new IllegalArgumentException("matrix must have at most " + MOST_CELLS + " cells, but was '"
                        + rows.size() + " × " + columns.size() + "'");
            }
            this.rowPlaces = places(rows);
            this.columnPlaces = places(columns);
        }

        CoverageMatrix filled(OtherSide otherSide) {
            Table<Integer, Integer, List<Item>> covered = HashBasedTable.create();
            ImmutableList.Builder<Item> outside = ImmutableList.builder();
            for (Item item : filled.items(rowAxis.block())) {
                Set<Integer> across = new LinkedHashSet<>();
                otherSide.of(item).forEach(other -> across.addAll(belongs(other, columnAxis, columnPlaces)));
                Set<Integer> down = belongs(item, rowAxis, rowPlaces);
                if (across.isEmpty() || down.isEmpty()) {
                    outside.add(item);
                }
                for (int row : down) {
                    for (int column : across) {
                        List<Item> cell =
                                Optional.ofNullable(covered.get(row, column)).orElseGet(ArrayList::new);
                        cell.add(item);
                        covered.put(row, column, cell);
                    }
                }
            }
            covered.cellSet()
                    .forEach(cell -> covered.put(cell.getRowKey(), cell.getColumnKey(), List.copyOf(cell.getValue())));
            return new CoverageMatrix(rows, columns, covered, outside.build());
        }

        private Set<Integer> belongs(Item item, CoverageAxis axis, Map<Identifier, Integer> places) {
            Set<Integer> lines = new LinkedHashSet<>();
            Set<Identifier> ids = axis.vocabulary().isEmpty() ? Set.of(item.id()) : filled.kinds(item);
            ids.forEach(id -> Optional.ofNullable(places.get(id)).ifPresent(lines::add));
            return lines;
        }

        private List<Line> lines(CoverageAxis axis) {
            Block block = filled.framework()
                    .block(axis.block())
                    .orElseThrow(() -> unknown(
                            "block",
                            axis.block(),
                            filled.framework().blocksById().keySet(),
                            filled));
            if (axis.vocabulary().isEmpty()) {
                return filled.items(axis.block()).stream()
                        .map(item -> new Line(item.id(), item.text()))
                        .toList();
            }
            Identifier wanted = axis.vocabulary().get();
            return block.vocabularies().stream()
                    .filter(vocabulary -> vocabulary.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            "vocabulary of '" + axis.block() + "'",
                            wanted,
                            block.vocabularies().stream().map(Vocabulary::id).toList(),
                            filled))
                    .terms()
                    .stream()
                    .map(term -> new Line(term.id(), term.term()))
                    .toList();
        }

        private static Map<Identifier, Integer> places(List<Line> lines) {
            Map<Identifier, Integer> places = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                places.put(lines.get(i).id(), i);
            }
            return places;
        }
    }
}
