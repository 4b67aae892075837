package dev.millet.scenario.importance;

import dev.millet.basics.Progress;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A screening of many uncertain figures at little cost: which of them matter at all (Morris 1991; Campolongo, Cariboni and
 * Saltelli 2007 for the mean of absolute effects).
 *
 * <p>A trajectory starts somewhere in the figures' distributions and moves one figure after the other by half of its
 * probability, once each, in random order; d + 1 evaluations give one <em>elementary effect</em> of each figure, the change of
 * the answer ÷ the move. Over many trajectories its mean μ tells the direction, the mean μ* of absolute effects how much the
 * figure matters, the standard deviation σ whether it acts straight or bent and together with others.
 *
 * <pre>{@code
 * MorrisScreening gap = Morris.of(tree, "gap").seed(42).trajectories(50).run();
 * gap.of("cac").absoluteMean();     // the change of the gap for a move through all of the figure's probability
 * }</pre>
 *
 * <p>Starts stand in the middle of {@value #LEVELS} equal cells of probability, not at their ends as in Morris' own grid: the
 * end of a distribution may be infinite. An effect is per whole probability, so that a uniform figure of width w in a formula
 * a × x has the effect a × w.
 */
public final class Morris {
    /** Cells of a figure's probability. */
    static final int LEVELS = 8;

    private final UncertainFigures figures;
    private final long seed;
    private final int trajectories;
    private final Progress progress;

    private Morris(UncertainFigures figures, long seed, int trajectories, Progress progress) {
        this.figures = figures;
        this.seed = seed;
        this.trajectories = trajectories;
        this.progress = progress;
    }

    /**
     * A screening of one driver of a tree, with seed 0 and 20 trajectories.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id, or no figure below has a distribution
     */
    public static Morris of(DriverTree tree, String answer) {
        UncertainFigures figures = UncertainFigures.below(tree, answer);
        if (figures.size() == 0) {
            throw new IllegalArgumentException(
                    "study must have a figure with a distribution, but was '[" + answer + "]' without");
        }
        return new Morris(figures, 0, 20, Progress.silent());
    }

    /** The same screening with other trajectories. */
    public Morris seed(long seed) {
        return new Morris(figures, seed, trajectories, progress);
    }

    /**
     * The same screening with so many trajectories.
     *
     * @throws IllegalArgumentException unless from 2 to 1,000,000
     */
    public Morris trajectories(int trajectories) {
        if (trajectories < 2 || trajectories > 1_000_000) {
            throw new IllegalArgumentException(
                    "trajectories must be from 2 to 1000000, but was '" + trajectories + "'");
        }
        return new Morris(figures, seed, trajectories, progress);
    }

    /**
     * The same screening, telling how far it got; when cancelled it ends with the trajectory in hand, one evaluation more than there
     * are figures at most, and returns what the trajectories so far say.
     */
    public Morris progress(Progress told) {
        return new Morris(figures, seed, trajectories, told);
    }

    /** Makes the screening. An interrupt of the calling thread ends it early too, and stays set. */
    public MorrisScreening run() {
        int d = figures.size();
        SplittableRandom random = new SplittableRandom(seed);
        Program.Block block = figures.tree().program().block(d + 1);
        FailureLog failures = new FailureLog();
        boolean[] failed = new boolean[d + 1];
        List<EffectSums> sums = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            sums.add(new EffectSums());
        }
        int walked = 0;
        try (Progress.Course course = progress.begin(trajectories)) {
            while (walked < trajectories
                    && course.mayGoOn()
                    && !Thread.currentThread().isInterrupted()) {
                int[] order = order(d, random);
                int[] directions = new int[d];
                for (int i = 0; i < d; i++) {
                    directions[i] = fill(figures.lanes(block, i), i, order[i], random);
                }
                block.run(d + 1);
                figures.log(block, 0, d + 1, failures, failed);
                double[] values = block.answer(0);
                for (int i = 0; i < d; i++) {
                    sums.get(i).add((values[order[i] + 1] - values[order[i]]) * 2 * directions[i]);
                }
                walked++;
                course.advance(1);
            }
        }
        ImmutableMorrisScreening.Builder screening = ImmutableMorrisScreening.builder()
                .answer(figures.answers().get(0))
                .unit(figures.tree().answers().get(0).unit())
                .trajectories(walked)
                .trajectoriesAskedFor(trajectories)
                .addAllLeftOut(figures.leftOut())
                .failures(failures.read(figures.tree(), figures.answers().get(0), figures.figures()));
        for (int i = 0; i < d; i++) {
            screening.addEffects(sums.get(i).effect(figures.figures().get(i)));
        }
        return screening.build();
    }

    /** When each figure moves: its place in the order. */
    private static int[] order(int d, SplittableRandom random) {
        int[] order = new int[d];
        for (int i = 1; i < d; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** Values of a figure along a trajectory: one up to its move, the other after it; tells whether it moves up or down. */
    private int fill(double[] lanes, int figure, int moves, SplittableRandom random) {
        int cell = random.nextInt(LEVELS);
        int other = (cell + LEVELS / 2) % LEVELS;
        double before = figures.sampler(figure).quantile((cell + 0.5) / LEVELS);
        double after = figures.sampler(figure).quantile((other + 0.5) / LEVELS);
        for (int lane = 0; lane <= figures.size(); lane++) {
            lanes[lane] = lane <= moves ? before : after;
        }
        return other > cell ? 1 : -1;
    }
}
