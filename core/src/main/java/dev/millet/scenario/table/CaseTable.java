package dev.millet.scenario.table;

import dev.millet.basics.Identifier;
import dev.millet.basics.Progress;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One tree asked for many cases: table in, table out.
 *
 * <p>A business asks the same question of every product in every region and month. Here columns name figures of a tree and
 * each row is a case: its cells take the place of the figures, whatever it leaves out keeps the tree's own value, and the
 * columns that identify it are carried through.
 *
 * <pre>{@code
 * CaseTable table = CaseTable.of(tree, List.of("sku", "region", "month"), List.of("price", "bom")).answers("margin");
 * Iterator<CaseRow> rows = ...;                        // a hundred thousand of them, read one after the other
 * table.rows(rows).flatMap(results -> ...);            // blocks of 1,024 rows, in order, memory for a few of them
 * }</pre>
 *
 * <p>Rows are evaluated in blocks on the tree's double program. An answer that does not exist is NaN and a
 * {@link CaseFailure}: the row is read again in decimals, which tells the reason. No row is dropped, and none fails another.
 *
 * <p>A result has the same bits whatever the blocks and however many threads: each row is computed on its own. Immutable and
 * safe to share.
 */
public final class CaseTable {
    /** Rows of a block that is made of single rows. */
    public static final int BLOCK = 1_024;

    private static final Words WORDS = Words.of(CaseTable.class);

    /** Lanes of a block: long enough to pay for the walk over the program, short enough to stay in the cache. */
    private static final int LANES = 512;

    private final DriverTree tree;
    private final List<String> keys;
    private final List<Figure> columns;
    private final DriverTree asked;
    private final int[] inputs;
    private final Executor executor;
    private final int ahead;
    private final Progress progress;
    /** Workspaces that no thread is using. */
    private final Queue<Program.Block> idle = new ConcurrentLinkedQueue<>();

    private CaseTable(
            DriverTree tree,
            List<String> keys,
            List<Figure> columns,
            DriverTree asked,
            Executor executor,
            int ahead,
            Progress progress) {
        this.tree = tree;
        this.keys = keys;
        this.columns = columns;
        this.asked = asked;
        this.executor = executor;
        this.ahead = ahead;
        this.progress = progress;
        List<Identifier> known = asked.program().inputs();
        this.inputs =
                columns.stream().mapToInt(column -> known.indexOf(column.id())).toArray();
    }

    /**
     * A table that asks for all answers of a tree.
     *
     * @param keys what the columns that identify a row are called
     * @param columns the ids of the figures that rows set, each in the unit that the tree gives it
     * @throws IllegalArgumentException if columns name no figure of the tree, or one twice; the message tells all of them,
     *     each with the nearest id
     */
    public static CaseTable of(DriverTree tree, List<String> keys, List<String> columns) {
        Map<String, Figure> known = new LinkedHashMap<>();
        tree.figures().forEach(figure -> known.put(figure.id().text(), figure));
        List<String> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        List<Figure> found = new ArrayList<>();
        for (String column : columns) {
            Figure figure = known.get(column);
            if (figure == null) {
                problems.add("column must name a figure of the tree, but was '" + column + "'"
                        + Spelling.nearest(column, known.keySet())
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
            } else if (!seen.add(column)) {
                problems.add("figure must have one column, but was '" + column + "' twice");
            } else {
                found.add(figure);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        keys.stream()
                .filter(key -> !names.add(key))
                .forEach(key -> problems.add("key must have one column, but was '" + key + "' twice"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new CaseTable(tree, List.copyOf(keys), List.copyOf(found), tree, Runnable::run, 1, Progress.silent());
    }

    /**
     * The same table asking for these answers only.
     *
     * @param ids answers, or any named drivers below one
     * @throws IllegalArgumentException if the tree has no driver of an id; the message suggests the nearest
     */
    public CaseTable answers(String... ids) {
        List<Driver> chosen = Arrays.stream(ids).map(tree::find).toList();
        return new CaseTable(tree, keys, columns, DriverTree.of(chosen), executor, ahead, progress);
    }

    /**
     * The same table evaluated by an executor of the caller's; without one the calling thread does everything.
     *
     * @param ahead the most blocks under way at a time; twice the number of threads keeps them busy
     * @throws IllegalArgumentException if no block may be under way
     */
    public CaseTable on(Executor executor, int ahead) {
        if (ahead < 1) {
            throw new IllegalArgumentException("blocks under way must be at least 1, but was '" + ahead + "'");
        }
        return new CaseTable(tree, keys, columns, asked, executor, ahead, progress);
    }

    /**
     * The same table counting its rows on a progress, whose total nobody knows. Cancelled, {@link #rows} and {@link #blocks}
     * end after the results that have been handed out: the progress says how many rows that were. Blocks whose evaluation has begun
     * are finished, of those that wait none is begun.
     */
    public CaseTable progress(Progress progress) {
        return new CaseTable(tree, keys, columns, asked, executor, ahead, progress);
    }

    /** What the key columns are called. */
    public List<String> keys() {
        return keys;
    }

    /** The figures that rows set, each with its unit, its own value and its evidence. */
    public List<Figure> columns() {
        return columns;
    }

    /** The answers with their units, in the order of the results. */
    public Map<Identifier, Unit> answers() {
        Map<Identifier, Unit> answers = new LinkedHashMap<>();
        asked.answers().forEach(answer -> answers.put(answer.id().orElseThrow(), answer.unit()));
        return Collections.unmodifiableMap(answers);
    }

    /**
     * The answers of rows that come one by one, in blocks of {@value #BLOCK} rows and in order. Rows are taken as the results
     * are, so that a table of any length needs memory for the blocks under way only.
     *
     * @throws IllegalArgumentException when a row that has not the table's columns is reached
     */
    public Stream<CaseResults> rows(Iterator<CaseRow> rows) {
        return blocks(new Iterator<>() {
            private final CaseBlock.Rows open = CaseBlock.rows(keys.size(), columns.size(), BLOCK);
            private long row;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public CaseBlock next() {
                for (int i = 0; i < BLOCK && rows.hasNext(); i++) {
                    CaseRow next = rows.next();
                    requireColumns(next.keys().size(), next.cells(), "row " + row++);
                    open.add(next);
                }
                if (open.isEmpty()) {
                    throw new NoSuchElementException("no row is left");
                }
                return open.take();
            }
        });
    }

    /** The answers of blocks, in order; blocks are taken as the results are. See {@link #rows}. */
    public Stream<CaseResults> blocks(Iterator<CaseBlock> blocks) {
        CaseStream results = new CaseStream(blocks, this::evaluate, executor, ahead, progress);
        int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, kind), false)
                .onClose(results::close);
    }

    /**
     * The answers of one block, by the calling thread.
     *
     * @throws IllegalArgumentException if the block has not the table's columns
     */
    public CaseResults evaluate(CaseBlock block) {
        requireColumns(block.keyColumns(), block.columns(), "block at row " + block.firstRow());
        double[][] values = new double[asked.answers().size()][block.rows()];
        Program.Block lanes =
                Optional.ofNullable(idle.poll()).orElseGet(() -> asked.program().block(LANES));
        for (int from = 0; from < block.rows(); from += LANES) {
            int count = Math.min(LANES, block.rows() - from);
            for (int column = 0; column < inputs.length; column++) {
                fill(lanes, column, block.column(column), from, count);
            }
            lanes.run(count);
            for (int answer = 0; answer < values.length; answer++) {
                System.arraycopy(lanes.answer(answer), 0, values[answer], from, count);
            }
        }
        idle.add(lanes);
        List<Identifier> ids = asked.program().answers();
        return new CaseResults(block, ids, values, failures(block, ids, values));
    }

    /** A cell that is no number makes every answer that needs it undefined; a missing one leaves the figure at its own value. */
    private void fill(Program.Block lanes, int column, double[] cells, int from, int count) {
        if (inputs[column] < 0) {
            return;
        }
        double[] input = lanes.input(inputs[column]);
        double own = columns.get(column).value().doubleValue();
        for (int lane = 0; lane < count; lane++) {
            double cell = cells[from + lane];
            input[lane] = Double.isNaN(cell) ? own : Double.isInfinite(cell) ? Double.NaN : cell;
        }
    }

    private List<CaseFailure> failures(CaseBlock block, List<Identifier> ids, double[][] values) {
        List<CaseFailure> failures = new ArrayList<>();
        for (int row = 0; row < block.rows(); row++) {
            List<Value> causes = List.of();
            for (int answer = 0; answer < values.length; answer++) {
                if (Double.isNaN(values[answer][row])) {
                    causes = causes.isEmpty()
                            ? asked.read(replacements(block, row)).values()
                            : causes;
                    failures.add(failure(block, row, ids.get(answer), causes.get(answer)));
                }
            }
        }
        return List.copyOf(failures);
    }

    private CaseFailure failure(CaseBlock block, int row, Identifier answer, Value cause) {
        Optional<Text> unusable = IntStream.range(0, inputs.length)
                .filter(column -> inputs[column] >= 0 && Double.isInfinite(block.cell(row, column)))
                .mapToObj(column -> WORDS.text(
                        "case.infinite", columns.get(column).name(), Double.toString(block.cell(row, column))))
                .findFirst();
        Text reason = unusable.or(cause::why).orElseGet(() -> WORDS.text("case.only-decimal", cause.toString()));
        Optional<Identifier> where =
                unusable.isEmpty() && cause instanceof Value.Undefined undefined ? undefined.where() : Optional.empty();
        return new CaseFailure(block.firstRow() + row, block.keys(row), answer, reason, where);
    }

    private List<Figure> replacements(CaseBlock block, int row) {
        return IntStream.range(0, inputs.length)
                .filter(column -> inputs[column] >= 0 && Double.isFinite(block.cell(row, column)))
                .mapToObj(column -> columns.get(column)
                        .withUncertainty(Optional.empty())
                        .withValue(BigDecimal.valueOf(block.cell(row, column))))
                .toList();
    }

    private void requireColumns(int keyColumns, int cells, String where) {
        if (keyColumns != keys.size() || cells != columns.size()) {
            throw new IllegalArgumentException("cases must have " + keys.size() + " keys and " + columns.size()
                    + " figures, but had '" + keyColumns + "' and '" + cells + "' (" + where + ")");
        }
    }
}
