package dev.millet.scenario.importance;

import dev.millet.basics.Progress;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A study of which uncertain figures make answers uncertain: Sobol indices, shares of an answer's variance.
 *
 * <p>The <em>first-order</em> index of a figure is the share of the variance that would go if only this figure were known;
 * its <em>total</em> index the share that would stay if only this figure were unknown. A total index above the first tells
 * of effects it has together with others; {@linkplain #secondOrder() second-order} indices tell with which. Shares of
 * independent figures: for figures that move together take {@link ShapleyEffects}.
 *
 * <pre>{@code
 * SobolIndices gap = Sobol.of(tree, "gap").seed(42).points(1 << 14).run().get(0);
 * gap.of("cac").first();      // 0.760 (0.742 to 0.778)
 * gap.text();                 // a line for each figure, the greatest total first, and notes
 * }</pre>
 *
 * <p><b>How.</b> Two matrices A and B of N points each, and for each figure A with that figure's column from B (Saltelli
 * 2002), from Sobol points with a random digital shift, through each figure's quantile function; d + 2 evaluations a point,
 * 2d + 2 with second order. First order: mean of f(B)·(f(A with B's column) − f(A)) ÷ variance (Saltelli, Annoni et al.
 * 2010, table 2b); total: mean of (f(A) − f(A with B's column))² ÷ 2 ÷ variance (Jansen 1999); second order after Saltelli
 * (2002). Values are taken from near their mean, without which the first estimator is far wider.
 *
 * <p><b>How sure.</b> Each interval is the estimate ± z standard deviations of it over Poisson bootstrap resamples of the
 * points (Hanley and MacGibbon 2006). The bootstrap takes points for independent; Sobol points are more even than that, so
 * that the intervals cover the true index more often than they promise (of 5,600 intervals of 95 % around the analytic
 * indices of two textbook functions none missed); with {@linkplain #independentPoints() independent points} they keep their
 * promise, but for answers with a far tail, of which a sample may not have seen enough: for a product of two lognormal figures
 * with σ of 1 and 0.5, 10 of 100 intervals of 95 % over 1,024 points missed.
 *
 * <p>Points at which an answer has no value leave its estimates, all matrices at once, and are counted with their causes:
 * the indices are then shares of the variance where the answer exists. The same bits for any number of threads.
 */
public final class Sobol {
    /** Points in a block. */
    static final int BLOCK = 512;

    private final DriverTree tree;
    private final UncertainFigures figures;
    private final Settings settings;
    private final Progress progress;

    /** What a study can be told. */
    record Settings(
            long seed,
            int points,
            int bootstraps,
            double confidence,
            boolean secondOrder,
            int threads,
            boolean independent) {}

    private Sobol(DriverTree tree, UncertainFigures figures, Settings settings, Progress progress) {
        this.tree = tree;
        this.figures = figures;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * A study of some drivers of a tree, with seed 0, 4,096 points, 100 bootstraps, a confidence of 95 %, first and total
     * order, on one thread.
     *
     * @param answers ids of answers or of any named drivers below
     * @throws IllegalArgumentException if the tree has no driver of an id, or no figure below has a distribution
     */
    public static Sobol of(DriverTree tree, String... answers) {
        UncertainFigures figures = UncertainFigures.below(tree, answers);
        if (figures.size() == 0) {
            throw new IllegalArgumentException(
                    "study must have a figure with a distribution, but was '" + List.of(answers) + "' without");
        }
        return new Sobol(tree, figures, new Settings(0, 4_096, 100, 0.95, false, 1, false), Progress.silent());
    }

    /** The same study with another sample. */
    public Sobol seed(long seed) {
        Settings s = settings;
        return with(new Settings(seed, s.points, s.bootstraps, s.confidence, s.secondOrder, s.threads, s.independent));
    }

    /**
     * The same study with so many points: N.
     *
     * @throws IllegalArgumentException unless N is a power of two from 2 to 2^24; the message names the nearest ones
     */
    public Sobol points(int points) {
        if (points < 2 || points > 1 << 24 || Integer.bitCount(points) != 1) {
            int below = Math.min(Math.max(Integer.highestOneBit(Math.max(points, 2)), 2), 1 << 23);
            throw new IllegalArgumentException(
                    "points of a Sobol study must be a power of two from 2 to 16777216, since "
                            + "only whole nets of a Sobol sequence are even, but was '" + points + "' (take " + below
                            + " or "
                            + 2 * below + ")");
        }
        Settings s = settings;
        return with(new Settings(s.seed, points, s.bootstraps, s.confidence, s.secondOrder, s.threads, s.independent));
    }

    /**
     * The same study with so many resamples for its intervals.
     *
     * @throws IllegalArgumentException unless from 2 to 10,000
     */
    public Sobol bootstraps(int bootstraps) {
        require(bootstraps >= 2 && bootstraps <= 10_000, "bootstraps", "from 2 to 10000", bootstraps);
        Settings s = settings;
        return with(new Settings(s.seed, s.points, bootstraps, s.confidence, s.secondOrder, s.threads, s.independent));
    }

    /**
     * The same study with intervals of another confidence, such as 0.99.
     *
     * @throws IllegalArgumentException unless above 0 and below 1
     */
    public Sobol confidence(double confidence) {
        require(confidence > 0 && confidence < 1, "confidence", "above 0 and below 1", confidence);
        Settings s = settings;
        return with(new Settings(s.seed, s.points, s.bootstraps, confidence, s.secondOrder, s.threads, s.independent));
    }

    /** The same study with second-order indices too: 2d + 2 evaluations a point instead of d + 2. */
    public Sobol secondOrder() {
        Settings s = settings;
        return with(new Settings(s.seed, s.points, s.bootstraps, s.confidence, true, s.threads, s.independent));
    }

    /**
     * The same study with independent points instead of those of a Sobol sequence: estimates several times less sure, and
     * intervals that miss about as often as their confidence says.
     */
    public Sobol independentPoints() {
        Settings s = settings;
        return with(new Settings(s.seed, s.points, s.bootstraps, s.confidence, s.secondOrder, s.threads, true));
    }

    /**
     * The same study on so many threads, with the same result.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Sobol threads(int threads) {
        require(threads >= 1, "threads", "at least 1", threads);
        Settings s = settings;
        return with(new Settings(s.seed, s.points, s.bootstraps, s.confidence, s.secondOrder, threads, s.independent));
    }

    /**
     * The same study, telling how far it got; when cancelled each thread ends with the {@value #BLOCK} evaluations in hand at most,
     * those of one matrix on one block of points, and it returns what the whole blocks so far say, with a note. An unfinished
     * block and what lies beyond it are not counted. The {@value #BLOCK} evaluations that tell beforehand where the mean is are
     * made in any case.
     */
    public Sobol progress(Progress told) {
        return new Sobol(tree, figures, settings, told);
    }

    private Sobol with(Settings changed) {
        return new Sobol(tree, figures, changed, progress);
    }

    private static void require(boolean holds, String what, String rule, Number was) {
        if (!holds) {
            throw new IllegalArgumentException(what + " must be " + rule + ", but was '" + was + "'");
        }
    }

    /** Makes the study: the indices of each answer, in the order in which they were named. */
    public List<SobolIndices> run() {
        int answers = figures.answers().size();
        int blocks = Math.max(1, settings.points / BLOCK);
        double[] centres = centres();
        List<SobolSums> sums = new ArrayList<>();
        List<FailureLog> failures = new ArrayList<>();
        for (int answer = 0; answer < answers; answer++) {
            sums.add(new SobolSums(figures.size(), settings.secondOrder, settings.bootstraps));
            failures.add(new FailureLog());
        }
        int done = OrderedBlocks.run(
                blocks, settings.threads, progress, () -> new SobolBlock(figures, settings, centres)::run, block -> {
                    for (int answer = 0; answer < answers; answer++) {
                        sums.get(answer).add(block.sums().get(answer));
                        failures.get(answer).append(block.failures().get(answer));
                    }
                });
        int points = settings.points / blocks * done;
        return IntStream.range(0, answers)
                .mapToObj(answer -> indices(answer, sums.get(answer), failures.get(answer), centres[answer], points))
                .toList();
    }

    private SobolIndices indices(int answer, SobolSums sums, FailureLog failures, double centre, int points) {
        return new SobolEstimates(figures, settings, sums)
                .indices(
                        figures.answers().get(answer),
                        failures.read(figures.tree(), figures.answers().get(answer), figures.figures()),
                        centre,
                        points);
    }

    /** A number near the mean of each answer, from a few points: squares of what is left do not cancel. */
    private double[] centres() {
        int rows = Math.min(BLOCK, settings.points);
        double[][] u = new double[2 * figures.size()][rows];
        new SobolPoints(u.length, settings.seed, settings.independent).fill(0, u, rows);
        Program.Block block = figures.tree().program().block(rows);
        for (int i = 0; i < figures.size(); i++) {
            figures.sampler(i).quantiles(u[i], figures.lanes(block, i), rows);
        }
        block.run(rows);
        return IntStream.range(0, figures.answers().size())
                .mapToDouble(answer -> IntStream.range(0, rows)
                        .mapToDouble(row -> block.answer(answer)[row])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0))
                .toArray();
    }
}
