package dev.millet.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTableTest {
    private static final List<String> KEYS = List.of("sku", "region");

    @Test
    void answersEveryRowAndCarriesItsKeysThrough() {
        CaseTable table = CaseTable.of(tree(), KEYS, List.of("price", "cost")).answers("break-even", "margin");
        assertThat(table.columns()).extracting(Figure::unit).containsOnly(Unit.parse("CNY/unit"));
        assertThat(table.answers().values()).extracting(Unit::toString).containsExactly("unit", "CNY/unit");
        CaseResults results = table.evaluate(CaseBlock.of(
                7,
                List.of(List.of("mi-1", "mi-1", "mi-2"), List.of("north", "south", "north")),
                new double[] {1999, 1899, Double.NaN},
                new double[] {1300, Double.NaN, 1500}));
        assertThat(results.column(1)).containsExactly(699, 499, 499);
        assertThat(results.value(0, 0)).isEqualTo(69_900_000d / 699);
        assertThat(results.cases().keys(2)).containsExactly("mi-2", "north");
        assertThat(results.failures()).isEmpty();
        assertThat(results).hasToString("rows 7 to 9 of [break-even, margin], 0 failures");
        assertThat(CaseRow.of(List.of("mi-1", "north"), 1999, Double.NaN)).hasToString("[mi-1, north] [1999.0, NaN]");
    }

    @Test
    void aRowThatHasNoAnswerSaysWhyAndFailsNoOther() {
        CaseTable table = CaseTable.of(tree(), KEYS, List.of("cost", "price"));
        CaseResults results = table.evaluate(CaseBlock.of(
                0,
                List.of(List.of("a", "b", "c"), List.of("n", "n", "n")),
                new double[] {2500, 1400, Double.POSITIVE_INFINITY},
                new double[] {1999, 1999, 1999}));
        assertThat(results.column(0)).containsExactly(-501, 599, Double.NaN);
        assertThat(results.value(1, 1)).isEqualTo(69_900_000d / 599);
        assertThat(results.failures())
                .extracting(failure -> failure.row() + " " + failure.keys() + " " + failure.answer() + ": "
                        + failure.reason().in(Locale.ENGLISH)
                        + failure.where().map(id -> " (" + id + ")").orElse(""))
                .containsExactly(
                        "0 [a, n] break-even: every unit loses money (break-even)",
                        "2 [c, n] margin: cost must be a finite number, but was Infinity",
                        "2 [c, n] break-even: cost must be a finite number, but was Infinity");
        assertThat(results.failures().get(1).reason().in(Locale.CHINESE)).isEqualTo("cost须为有限数，但为Infinity");
    }

    @Test
    void refusesAllUnknownColumnsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CaseTable.of(tree(), List.of("sku", "sku"), List.of("prise", "cost", "cost", "weight")))
                .withMessage("""
                        column must name a figure of the tree, but was 'prise'; did you mean 'price'?
                        figure must have one column, but was 'cost' twice
                        column must name a figure of the tree, but was 'weight'
                        key must have one column, but was 'sku' twice""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseTable.of(tree(), KEYS, List.of("cost")).answers("margn"))
                .withMessageContaining("did you mean 'margin'?");
        CaseTable table = CaseTable.of(tree(), KEYS, List.of("cost"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.rows(
                                List.of(CaseRow.of(List.of("a"), 1, 2)).iterator())
                        .count())
                .withMessage("cases must have 2 keys and 1 figures, but had '1' and '2' (row 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseBlock.of(0, List.of(List.of("a", "b")), new double[3]))
                .withMessage("columns of a block must have one length 3, but was '2' (key column 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.on(Runnable::run, 0))
                .withMessage("blocks under way must be at least 1, but was '0'");
    }

    @Test
    void aColumnThatTheChosenAnswersDoNotNeedIsLegal() {
        CaseTable table =
                CaseTable.of(tree(), List.of(), List.of("fixed", "cost")).answers("margin");
        CaseResults results = table.evaluate(
                CaseBlock.of(0, List.of(), new double[] {Double.NEGATIVE_INFINITY}, new double[] {1400}));
        assertThat(results.column(0)).containsExactly(599);
        assertThat(results.failures()).isEmpty();
    }

    @Test
    void rowsAreTakenAsResultsAre() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<CaseRow> rows = IntStream.range(0, 1_000_000)
                .mapToObj(i -> CaseRow.of(List.of("s" + i, "n"), 1300 + i % 1_000))
                .peek(row -> taken.incrementAndGet())
                .iterator();
        CaseTable table = CaseTable.of(tree(), KEYS, List.of("cost")).answers("margin");
        try (Stream<CaseResults> results = table.rows(rows)) {
            CaseResults second = results.skip(1).findFirst().orElseThrow();
            assertThat(second.cases().firstRow()).isEqualTo(1_024);
            assertThat(second.cases().keys(0)).containsExactly("s1024", "n");
        }
        assertThat(taken.get()).isLessThan(5_000);
    }

    @Test
    void aCancelledTableEndsAndSaysHowFarItGot() {
        Progress progress = Progress.silent();
        CaseTable table = CaseTable.of(tree(), KEYS, List.of("cost")).progress(progress);
        Iterator<CaseRow> rows =
                Stream.generate(() -> CaseRow.of(List.of("s", "n"), 1300)).iterator();
        long blocks = table.rows(rows)
                .peek(results -> {
                    if (results.cases().firstRow() >= 10_000) {
                        progress.cancel();
                    }
                })
                .count();
        assertThat(blocks).isEqualTo(11);
        assertThat(progress.done()).isEqualTo(11 * 1_024);
    }

    static DriverTree tree() {
        Driver price = Driver.of(Figure.decided("price", "CNY 1999/unit", "set by the maker"));
        Driver cost = Driver.of(Figure.assumed("cost", "CNY 1400/unit", "1300..1500", "a test"));
        Driver fixed = Driver.of(Figure.assumed("fixed", "CNY 69900000", "a test"));
        Driver margin = price.minus(cost).named("margin", Text.of("margin"));
        return DriverTree.of(
                margin,
                fixed.dividedBy(margin)
                        .onlyIf(margin.isPositive(), Text.of("every unit loses money"))
                        .named("break-even", Text.of("break-even")));
    }
}
