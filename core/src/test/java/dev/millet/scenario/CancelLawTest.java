package dev.millet.scenario;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.scenario.importance.Morris;
import dev.millet.scenario.importance.MorrisScreening;
import dev.millet.scenario.importance.Shapley;
import dev.millet.scenario.importance.ShapleyEffects;
import dev.millet.scenario.importance.Sobol;
import dev.millet.scenario.importance.SobolIndices;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.search.ModelSearch;
import dev.millet.scenario.simulation.CountingFunction;
import dev.millet.scenario.simulation.FailureCause;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.table.CaseRow;
import dev.millet.scenario.table.CaseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How soon long work ends that is cancelled, as a law without a clock: once somebody has asked, each thread evaluates what is left
 * of the lanes in hand, 512 at most, and nothing more; what the result tells is the beginning of the work, the same to the bit as
 * that of uncancelled work.
 */
class CancelLawTest {
    /** The evaluation during which somebody asks to stop: in the fifth block of 4,096, after two of its eight times 512 lanes. */
    private static final int ASKED = 17_500;

    private final AtomicInteger evaluated = new AtomicInteger();
    private final AtomicInteger evaluatedWhenAsked = new AtomicInteger();
    private final Progress progress = Progress.silent();

    /** Counts each evaluation of (a + b) × c, and cancels at one of them. */
    private DriverTree counted(int asked) {
        return gap(counted(asked, product()));
    }

    private static Driver product() {
        return ranged("a", "1", "0..2").plus(ranged("b", "1", "0..2")).times(ranged("c", "1", "0..2"));
    }

    private Driver counted(int asked, Driver of) {
        return counting(asked, progress::cancel, of);
    }

    private Driver counting(int asked, Runnable stop, Driver of) {
        Runnable event = () -> {
            stop.run();
            // other threads may go on until here, however long that takes
            evaluatedWhenAsked.set(evaluated.get());
        };
        return Driver.call(new CountingFunction(evaluated, asked, event), List.of(of))
                .get(0);
    }

    /** How many evaluations there were after somebody had asked. */
    private int further() {
        assertThat(evaluatedWhenAsked.get()).isPositive();
        return evaluated.get() - evaluatedWhenAsked.get();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aSimulationAbandonsTheBlockOfEachThread(int threads) {
        MonteCarlo study = MonteCarlo.of(counted(ASKED)).seed(1).trials(1_000_000);
        Simulation simulation = study.threads(threads).progress(progress).run();

        assertThat(further()).isLessThan(threads * 512);
        assertThat(simulation.trials()).isLessThan(evaluated.get()).isEqualTo((int) progress.done());
        assertThat(simulation.isComplete()).isFalse();
        isTheBeginning(simulation, MonteCarlo.of(counted(0)).seed(1));
        if (threads == 1) {
            assertThat(simulation.trials()).isEqualTo(4 * 4_096);
            assertThat(evaluated.get() - further()).isEqualTo(ASKED);
        }
    }

    /** Of trials without a value each is evaluated once more, to tell why; an abandoned block's are not counted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aCancelledSimulationTellsTheFailuresOfItsTrialsAlone(int threads) {
        Driver product = product();
        Driver seldom = product.onlyIf(product.isMoreThan(number("3")), Text.of("too little"));
        MonteCarlo study = MonteCarlo.of(gap(counted(ASKED, seldom))).seed(1).trials(1_000_000);
        Simulation simulation = study.threads(threads).progress(progress).run();

        assertThat(further()).isLessThan(threads * 2 * 512);
        isTheBeginning(simulation, MonteCarlo.of(gap(seldom)).seed(1));
    }

    /** The first trials of a study, in values, failures and statistics. */
    private static void isTheBeginning(Simulation simulation, MonteCarlo study) {
        assertThat(simulation.trials() % 4_096).isZero();
        SimulatedAnswer answer = simulation.answer("gap");
        assertThat(answer.failures().stream().mapToInt(FailureCause::trials).sum())
                .isEqualTo(answer.failed());
        if (simulation.trials() > 0) {
            SimulatedAnswer whole = study.trials(simulation.trials()).run().answer("gap");
            assertThat(IntStream.range(0, simulation.trials()).mapToDouble(answer::value))
                    .containsExactly(IntStream.range(0, simulation.trials())
                            .mapToDouble(whole::value)
                            .boxed()
                            .toArray(Double[]::new));
            assertThat(answer.failures()).hasSameSizeAs(whole.failures());
            assertThat(answer.mean()).isEqualTo(whole.mean());
        }
    }

    @Test
    void anInterruptedSimulationAbandonsTheBlockInHand() {
        Driver product = counting(ASKED, Thread.currentThread()::interrupt, product());
        Simulation simulation =
                MonteCarlo.of(gap(product)).seed(1).trials(1_000_000).run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(further()).isLessThan(512);
        assertThat(simulation.trials()).isEqualTo(4 * 4_096);
        isTheBeginning(simulation, MonteCarlo.of(gap(product())).seed(1));
    }

    @Test
    void anInterruptedScreeningEndsWithTheTrajectoryInHand() {
        Driver product = counting(ASKED, Thread.currentThread()::interrupt, product());
        MorrisScreening screening =
                Morris.of(gap(product), "gap").trajectories(1_000_000).run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(further()).isLessThan(4);
        assertThat(screening.trajectories() * 4).isEqualTo(evaluated.get());
    }

    /** Three figures alone take 5 matrices of 512 points a block, with their pairs 8. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "8, 5", "1, 8", "2, 8", "8, 8"})
    void aSobolStudyAbandonsTheBlockOfEachThread(int threads, int matrices) {
        Sobol study = Sobol.of(counted(ASKED), "gap").bootstraps(2);
        SobolIndices indices = pairsIf(matrices == 8, study)
                .points(1 << 17)
                .threads(threads)
                .progress(progress)
                .run()
                .get(0);

        assertThat(further()).isLessThan(threads * 512);
        // 512 points beforehand tell where the mean is
        assertThat(indices.pointsDrawn() * matrices + 512).isLessThanOrEqualTo(evaluated.get());
        assertThat(indices.evaluations()).isEqualTo(indices.pointsDrawn() * (long) matrices);
        assertThat(progress.done() * 512).isEqualTo(indices.pointsDrawn());
        if (threads == 1) {
            assertThat(indices.pointsDrawn()).isEqualTo((ASKED - 512) / (512 * matrices) * 512);
        }
    }

    private static Sobol pairsIf(boolean pairs, Sobol study) {
        return pairs ? study.secondOrder() : study;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aShapleyStudyEndsWithTheBlockOfEachThread(int threads) {
        ShapleyEffects effects = Shapley.of(counted(ASKED), "gap")
                .permutations(1_000_000)
                .threads(threads)
                .progress(progress)
                .run();

        // an order of three figures takes 1 + 3 × 2 evaluations, a block has 512 at most
        assertThat(further()).isLessThan(threads * 512);
        assertThat(effects.permutationsTaken() * 7).isEqualTo(evaluated.get());
    }

    @Test
    void aScreeningEndsWithTheTrajectoryInHand() {
        MorrisScreening screening = Morris.of(counted(ASKED), "gap")
                .trajectories(1_000_000)
                .progress(progress)
                .run();

        assertThat(further()).isLessThan(4);
        assertThat(screening.trajectories() * 4).isEqualTo(evaluated.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aTableEndsWithTheBlocksUnderWay(int ahead) {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        CaseTable table = CaseTable.of(counted(ASKED), List.of("row"), List.of("a"));
        Stream<CaseRow> rows =
                IntStream.range(0, 1_000_000).mapToObj(row -> CaseRow.of(List.of("row " + row), row % 2));
        long handedOut = table.on(pool, ahead)
                .progress(progress)
                .rows(rows.iterator())
                .mapToLong(results -> results.rows())
                .sum();
        pool.shutdown();

        assertThat(Uninterruptibles.awaitTerminationUninterruptibly(pool, 1, TimeUnit.MINUTES))
                .isTrue();
        assertThat(further()).isLessThan(ahead * 1_024);
        assertThat(handedOut).isEqualTo(progress.done()).isBetween((long) ASKED - ahead * 1_024L, (long)
                evaluated.get());
    }

    @Test
    void aTableOnTheCallersThreadHandsOutTheBlockInHand() {
        long handedOut = CaseTable.of(counted(ASKED), List.of("row"), List.of("a"))
                .progress(progress)
                .rows(IntStream.range(0, 1_000_000)
                        .mapToObj(row -> CaseRow.of(List.of("row " + row), row % 2))
                        .iterator())
                .mapToLong(results -> results.rows())
                .sum();

        assertThat(further()).isLessThan(1_024);
        assertThat(handedOut).isEqualTo(evaluated.get());
    }

    /** Twenty figures of which nothing is known have a million corners, and no part of them can be left out. */
    @Test
    void aSearchEndsWithTheBlockOfCornersInHand() {
        BreakingPoint point = ModelSearch.of(gap(counted(ASKED, ofTwenty()).plus(number("1000"))), "gap")
                .progress(progress)
                .breakingPoint();

        // the block in hand, and one place that is tried in the part that was begun
        assertThat(further()).isLessThan(512 + 100);
        assertThat(point.outcome()).isEqualTo(BreakingPoint.Outcome.NOT_FOUND);
        assertThat(point.isSmallest()).isFalse();
        assertThat(progress.done()).isLessThanOrEqualTo(1);
    }

    /** As before, but the first corner breaks the property: what is left is to tell that place, not to improve it. */
    @Test
    void aSearchThatHasFoundAPlaceEndsWithoutImprovingIt() {
        BreakingPoint point = ModelSearch.of(gap(counted(ASKED, ofTwenty()).plus(number("25"))), "gap")
                .progress(progress)
                .breakingPoint();

        // back to base goes one figure after another, each of twenty tried each time; then each comes nearer by halving
        assertThat(further()).isLessThan(512 + 4 * 20 * 20 + 2 * 60 * 20);
        assertThat(point.outcome()).isEqualTo(BreakingPoint.Outcome.BREAKS);
        assertThat(point.isSmallest()).isFalse();
    }

    private static Driver ofTwenty() {
        List<Driver> products = new ArrayList<>();
        for (int i = 10; i < 30; i += 2) {
            products.add(ranged("x" + i, "1", "-3..2").times(ranged("x" + (i + 1), "1", "-1..2")));
        }
        return Driver.sum(Unit.RATIO, products);
    }

    @Test
    void whatIsCancelledBeforeItBeginsEvaluatesNoBlock() {
        DriverTree tree = counted(0);
        progress.cancel();

        assertThat(MonteCarlo.of(tree).seed(1).progress(progress).run().trials())
                .isZero();
        assertThat(Morris.of(tree, "gap").progress(progress).run().trajectories())
                .isZero();
        assertThat(Shapley.of(tree, "gap").progress(progress).run().permutationsTaken())
                .isZero();
        assertThat(CaseTable.of(tree, List.of(), List.of("a"))
                        .progress(progress)
                        .rows(List.of(CaseRow.of(List.of(), 1)).iterator()))
                .isEmpty();
        assertThat(evaluated).hasValue(0);
        SobolIndices none = Sobol.of(tree, "gap").progress(progress).run().get(0);
        assertThat(none.pointsDrawn()).isZero();
        assertThat(none.indices()).isEmpty();
        assertThat(none.text().in(Locale.ENGLISH))
                .startsWith("gap: no indices, it was stopped before anything was drawn");
        assertThat(Shapley.of(tree, "gap").progress(progress).run().text().in(Locale.CHINESE))
                .contains("尚未取样便已停止");
    }
}
