package dev.millet.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.scenario.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A table is its rows, each asked alone. */
class CaseTableProperties {
    @Property(tries = 60)
    void everyRowIsTheTreeReadWithItsCells(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int operations,
            @ForAll @IntRange(max = 1_500) int rows) {
        DriverTree tree = Samples.random(seed, 4, operations);
        List<String> columns =
                tree.figures().stream().map(figure -> figure.id().text()).toList();
        CaseTable table = CaseTable.of(tree, List.of("row"), columns);
        CaseBlock block = block(columns.size(), rows, seed);
        CaseResults results = table.evaluate(block);
        Program.Workspace trial = tree.program().workspace();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                double cell = block.cell(row, column);
                double own = tree.figures().get(column).value().doubleValue();
                trial.set(column, Double.isNaN(cell) ? own : cell);
            }
            assertThat(Double.compare(results.value(row, 0), trial.run().answer(0)))
                    .isZero();
        }
    }

    @Property(tries = 20)
    void blocksAndThreadsDoNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threads) {
        DriverTree tree = Samples.random(seed, 4, 10);
        List<String> columns =
                tree.figures().stream().map(figure -> figure.id().text()).toList();
        CaseTable table = CaseTable.of(tree, List.of("row"), columns);
        CaseBlock whole = block(columns.size(), 3_000, seed);
        List<CaseRow> rows = IntStream.range(0, whole.rows())
                .mapToObj(row -> CaseRow.of(
                        whole.keys(row),
                        IntStream.range(0, columns.size())
                                .mapToDouble(column -> whole.cell(row, column))
                                .toArray()))
                .toList();
        CaseResults alone = table.evaluate(whole);
        List<CaseFailure> failures = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            table.on(pool, 2 * threads).rows(rows.iterator()).forEach(results -> {
                failures.addAll(results.failures());
                for (double value : results.column(0)) {
                    values.add(value);
                }
            });
        } finally {
            pool.shutdown();
        }
        assertThat(values).hasSize(3_000);
        assertThat(values.stream().mapToLong(Double::doubleToLongBits).toArray())
                .isEqualTo(IntStream.range(0, 3_000)
                        .mapToLong(row -> Double.doubleToLongBits(alone.value(row, 0)))
                        .toArray());
        assertThat(failures).isEqualTo(alone.failures());
    }

    private static CaseBlock block(int columns, int rows, long seed) {
        Random random = new Random(seed);
        double[][] cells = new double[columns][rows];
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            keys.add("r" + row);
            for (int column = 0; column < columns; column++) {
                cells[column][row] = random.nextInt(5) == 0 ? Double.NaN : random.nextInt(-400, 400) / 8.0;
            }
        }
        return CaseBlock.of(0, List.of(keys), cells);
    }
}
