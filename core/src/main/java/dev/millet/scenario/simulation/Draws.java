package dev.millet.scenario.simulation;

import com.google.common.base.Suppliers;
import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import dev.millet.scenario.sampling.GaussianCopula;
import dev.millet.scenario.sampling.ImanConover;
import dev.millet.scenario.sampling.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The draws of all uncertain figures of a simulation, block by block: what trial number t is made of, whoever asks for it
 * and in whatever order.
 *
 * <p>Immutable and shared; each thread draws with a {@link Hand} of its own.
 */
final class Draws {
    /** Trials of a block, the least that can be drawn alone: part of what a seed means, never to be changed. */
    static final int BLOCK = 4_096;

    /** Lanes of a block of the program: few enough to keep the registers of a tree in the cache. */
    static final int LANES = 512;

    /** The name of the stream that a reordering draws from; no figure has it. */
    private static final Identifier REORDER = Identifier.of("millet.reorder");

    /** The most dimensions of the library's Sobol sequence. */
    private static final int MOST_DIMENSIONS = 21_201;

    private final List<DrawnFigure> columns;
    private final int looked;
    private final SimulationSettings settings;
    private final Permutation[] strata;
    private final long[] shifts;
    /** The columns that go with others, in the order of the copula's rows. */
    private final List<Integer> members;

    private final List<Identifier> memberIds;
    private final Optional<GaussianCopula> copula;
    private final Optional<Supplier<double[][]>> reordered;

    /**
     * Makes the draws ready.
     *
     * @param columns the figures that are looked at, then those that only others go with
     * @param looked how many are looked at
     */
    Draws(List<DrawnFigure> columns, int looked, SimulationSettings settings) {
        this.columns = List.copyOf(columns);
        this.looked = looked;
        this.settings = settings;
        if (settings.plan() == SamplingPlan.SOBOL && columns.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("uncertain figures of a Sobol sequence must be at most "
                    + MOST_DIMENSIONS + ", but was '" + columns.size() + "'");
        }
        this.strata = settings.plan() == SamplingPlan.LATIN_HYPERCUBE
                ? columns.stream()
                        .map(column -> new Permutation(
                                settings.trials(), column.streams().constant(0)))
                        .toArray(Permutation[]::new)
                : new Permutation[0];
        this.shifts = columns.stream()
                .mapToLong(column -> column.streams().constant(1) >>> 12)
                .toArray();
        this.memberIds = settings.correlations().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        List<Identifier> ids =
                columns.stream().map(column -> column.figure().id()).toList();
        this.members = memberIds.stream().map(ids::indexOf).toList();
        boolean tied = !members.isEmpty();
        this.copula = tied && !settings.reordered()
                ? Optional.of(GaussianCopula.of(memberIds, settings.correlations()))
                : Optional.empty();
        this.reordered =
                tied && settings.reordered() ? Optional.of(Suppliers.memoize(this::reorder)) : Optional.empty();
    }

    /** The figures that are looked at, in the order of {@link Hand#draw}'s first targets. */
    List<Figure> figures() {
        return columns.subList(0, looked).stream().map(DrawnFigure::figure).toList();
    }

    /** How many targets a hand wants: one a figure, looked at or not. */
    int columns() {
        return columns.size();
    }

    /** Whether some of them go together. */
    boolean isCorrelated() {
        return !members.isEmpty();
    }

    /** Whether a figure that goes with others moves at all. */
    boolean moves(Identifier figure) {
        return DrawnFigure.isDrawn(columns.get(column(figure)).figure());
    }

    /** Where a figure's draws go. */
    int column(Identifier figure) {
        return members.get(memberIds.indexOf(figure));
    }

    /**
     * The draws of one figure in the first trials.
     *
     * @param column its place
     * @param trials how many
     */
    double[] column(int column, int trials) {
        double[] all = new double[trials];
        double[] lanes = new double[LANES];
        double[][] targets = new double[columns.size()][0];
        targets[column] = lanes;
        Hand hand = new Hand();
        for (int at = 0; at < trials; at += LANES) {
            if (at % BLOCK == 0) {
                hand.begin(at / BLOCK);
            }
            int n = Math.min(LANES, trials - at);
            hand.draw(n, targets);
            System.arraycopy(lanes, 0, all, at, n);
        }
        return all;
    }

    /** All draws of the figures that go together, in the order of the members. */
    private double[][] reorder() {
        SimulationSettings apart = settings.withCorrelations(List.of());
        Draws independent = new Draws(columns, looked, apart);
        double[][] draws = members.stream()
                .map(member -> independent.column(member, settings.trials()))
                .toArray(double[][]::new);
        long seed = settings.seed().orElseThrow();
        var unused =
                ImanConover.of(memberIds, settings.correlations()).reorder(draws, new Streams(seed, REORDER).block(0));
        return draws;
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
        private final RandomGenerator[] streams = new RandomGenerator[columns.size()];
        private final List<Integer> alone = new ArrayList<>();
        private final double[][] tied = new double[members.size()][0];
        private final Optional<SobolSequenceGenerator> sequence;
        private double[][] points = {};
        private int trial;

        private Hand() {
            for (int column = 0; column < columns.size(); column++) {
                if (!members.contains(column)) {
                    alone.add(column);
                }
            }
            this.sequence = settings.plan() == SamplingPlan.SOBOL && !columns.isEmpty()
                    ? Optional.of(new SobolSequenceGenerator(columns.size()))
                    : Optional.empty();
        }

        /** Goes to the beginning of a block. */
        void begin(int block) {
            trial = block * BLOCK;
            for (int column = 0; column < streams.length && settings.plan() != SamplingPlan.SOBOL; column++) {
                streams[column] = columns.get(column).streams().block(block);
            }
        }

        /**
         * Draws the next trials of the block.
         *
         * @param n how many, within the block
         * @param targets takes the values, an array a figure; an empty one for a figure that nobody looks at
         */
        void draw(int n, double[][] targets) {
            sequence.ifPresent(points -> nextPoints(points, n));
            for (int column : alone) {
                double[] target = targets[column];
                if (target.length > 0) {
                    uniforms(column, target, n);
                    columns.get(column).sampler().quantiles(target, target, n);
                }
            }
            if (members.stream().anyMatch(member -> targets[member].length > 0)) {
                reordered.ifPresentOrElse(columns -> copyTied(columns.get(), targets, n), () -> drawTied(targets, n));
            }
            trial += n;
        }

        private void copyTied(double[][] draws, double[][] targets, int n) {
            for (int k = 0; k < draws.length; k++) {
                double[] target = targets[members.get(k)];
                if (target.length > 0) {
                    System.arraycopy(draws[k], trial, target, 0, n);
                }
            }
        }

        private void drawTied(double[][] targets, int n) {
            for (int k = 0; k < tied.length; k++) {
                if (tied[k].length < n) {
                    tied[k] = new double[n];
                }
                uniforms(members.get(k), tied[k], n);
            }
            copula.ifPresent(coupling -> coupling.correlate(tied, n));
            for (int k = 0; k < tied.length; k++) {
                double[] target = targets[members.get(k)];
                if (target.length > 0) {
                    columns.get(members.get(k)).sampler().quantiles(tied[k], target, n);
                }
            }
        }

        private void uniforms(int column, double[] u, int n) {
            if (settings.plan() == SamplingPlan.SOBOL) {
                System.arraycopy(points[column], 0, u, 0, n);
                return;
            }
            Sampler.uniforms(streams[column], u, n);
            if (settings.plan() == SamplingPlan.LATIN_HYPERCUBE) {
                Permutation strata = Draws.this.strata[column];
                for (int lane = 0; lane < n; lane++) {
                    // the uppermost stratum's end rounds to 1
                    u[lane] = Math.min((strata.of(trial + lane) + u[lane]) / settings.trials(), 1 - 0x1p-53);
                }
            }
        }

        private void nextPoints(SobolSequenceGenerator from, int n) {
            if (points.length == 0 || points[0].length < n) {
                points = new double[columns.size()][n];
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
