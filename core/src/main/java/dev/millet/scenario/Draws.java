package dev.millet.scenario;

import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.random.SobolSequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The draws of all uncertain figures of a simulation, block by block: what trial number t is made of, whoever asks for it
 * and in whatever order.
 *
 * <p>Immutable and shared; each thread draws with a {@link Hand} of its own.
 */
final class Draws {
    /** Trials of a block, the least that can be drawn alone: part of what a seed means, never to be changed. */
    static final int BLOCK = 4_096;

    /** The most dimensions of the library's Sobol sequence. */
    private static final int MOST_DIMENSIONS = 21_201;

    private final List<DrawnFigure> figures;
    private final SamplingPlan plan;
    private final int trials;
    private final @Nullable Dependence dependence;
    private final Permutation[] strata;
    private final long[] shifts;

    /**
     * Figures that move together.
     *
     * @param members places in the list of drawn figures
     * @param coupling what ties them
     */
    record Dependence(List<Integer> members, Coupling coupling) {}

    /** Turns independent uniforms, by member and lane, into dependent ones. */
    @FunctionalInterface
    interface Coupling {
        void correlate(double[][] uniforms, int n);
    }

    Draws(List<DrawnFigure> figures, SamplingPlan plan, int trials, @Nullable Dependence dependence) {
        this.figures = List.copyOf(figures);
        this.plan = plan;
        this.trials = trials;
        this.dependence = dependence;
        if (plan == SamplingPlan.SOBOL && figures.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("uncertain figures of a Sobol sequence must be at most "
                    + MOST_DIMENSIONS + ", but was '" + figures.size() + "'");
        }
        this.strata = plan == SamplingPlan.LATIN_HYPERCUBE
                ? figures.stream()
                        .map(figure -> new Permutation(trials, figure.streams().constant(0)))
                        .toArray(Permutation[]::new)
                : new Permutation[0];
        this.shifts = figures.stream()
                .mapToLong(figure -> figure.streams().constant(1) >>> 12)
                .toArray();
    }

    /** The figures that are drawn, in the order of {@link Hand#draw}'s targets. */
    List<Figure> figures() {
        return figures.stream().map(DrawnFigure::figure).toList();
    }

    /** Whether some of them move together. */
    boolean isCorrelated() {
        return dependence != null;
    }

    /** How many blocks so many trials are. */
    static int blocks(int trials) {
        return (trials + BLOCK - 1) / BLOCK;
    }

    Hand hand() {
        return new Hand();
    }

    /** Draws block after block; for one thread. */
    final class Hand {
        private final RandomGenerator[] streams = new RandomGenerator[figures.size()];
        private final List<Integer> alone = new ArrayList<>();
        private final double[][] tied;
        private final @Nullable SobolSequenceGenerator sequence;
        private double[][] points = {};
        private int trial;

        private Hand() {
            boolean[] member = new boolean[figures.size()];
            List<Integer> members = dependence == null ? List.of() : dependence.members();
            for (int place : members) {
                member[place] = true;
            }
            for (int i = 0; i < member.length; i++) {
                if (!member[i]) {
                    alone.add(i);
                }
            }
            this.tied = new double[members.size()][0];
            this.sequence = plan == SamplingPlan.SOBOL && !figures.isEmpty()
                    ? new SobolSequenceGenerator(figures.size())
                    : null;
        }

        /** Goes to the beginning of a block. */
        void begin(int block) {
            trial = block * BLOCK;
            for (int i = 0; i < streams.length && plan != SamplingPlan.SOBOL; i++) {
                streams[i] = figures.get(i).streams().block(block);
            }
        }

        /**
         * Draws the next trials of the block.
         *
         * @param n how many, within the block
         * @param targets takes the values, an array a figure; an empty one for a figure that nobody looks at
         */
        void draw(int n, double[][] targets) {
            if (sequence != null) {
                nextPoints(sequence, n);
            }
            for (int i : alone) {
                double[] target = targets[i];
                if (target.length > 0) {
                    drawAlone(i, target, n);
                }
            }
            if (dependence != null && dependence.members().stream().anyMatch(place -> targets[place].length > 0)) {
                drawTied(dependence, targets, n);
            }
            trial += n;
        }

        private void drawAlone(int figure, double[] target, int n) {
            Sampler sampler = figures.get(figure).sampler();
            if (plan == SamplingPlan.RANDOM) {
                sampler.draw(streams[figure], target, n);
            } else {
                uniforms(figure, target, n);
                sampler.quantiles(target, target, n);
            }
        }

        private void drawTied(Dependence by, double[][] targets, int n) {
            List<Integer> members = by.members();
            for (int k = 0; k < tied.length; k++) {
                if (tied[k].length < n) {
                    tied[k] = new double[n];
                }
                uniforms(members.get(k), tied[k], n);
            }
            by.coupling().correlate(tied, n);
            for (int k = 0; k < tied.length; k++) {
                double[] target = targets[members.get(k)];
                if (target.length > 0) {
                    figures.get(members.get(k)).sampler().quantiles(tied[k], target, n);
                }
            }
        }

        private void uniforms(int figure, double[] u, int n) {
            switch (plan) {
                case RANDOM -> {
                    RandomGenerator stream = streams[figure];
                    for (int lane = 0; lane < n; lane++) {
                        u[lane] = Streams.open(stream.nextLong());
                    }
                }
                case LATIN_HYPERCUBE -> {
                    RandomGenerator stream = streams[figure];
                    for (int lane = 0; lane < n; lane++) {
                        double within = Streams.open(stream.nextLong());
                        u[lane] = Math.min((strata[figure].of(trial + lane) + within) / trials, 1 - 0x1p-53);
                    }
                }
                case SOBOL -> System.arraycopy(points[figure], 0, u, 0, n);
            }
        }

        private void nextPoints(SobolSequenceGenerator from, int n) {
            if (points.length == 0 || points[0].length < n) {
                points = new double[figures.size()][n];
            }
            for (int lane = 0; lane < n; lane++) {
                double[] point = from.getNextIndex() == trial + lane ? from.nextVector() : from.skipTo(trial + lane);
                for (int i = 0; i < point.length; i++) {
                    long digits = (long) (point[i] * 0x1p52) ^ shifts[i];
                    points[i][lane] = (digits + 0.5) * 0x1p-52;
                }
            }
        }
    }
}
