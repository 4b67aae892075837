package dev.millet.scenario.simulation;

import dev.millet.basics.Progress;
import dev.millet.driver.Program;
import dev.millet.scenario.Crew;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One run over some blocks: threads take blocks in order, each writes where its trials belong.
 *
 * <p>A block once taken is finished, so that a cancelled run has a beginning without holes.
 */
final class SimulationRun {
    private final SimulatedTree model;
    private final int firstTrial;
    private final int lastBlock;
    private final double[][] kept;
    private final AtomicInteger next;
    private final Failures failures = new Failures();
    private volatile boolean stopped;

    private SimulationRun(SimulatedTree model, int firstBlock, int lastBlock) {
        this.model = model;
        this.firstTrial = firstBlock * Draws.BLOCK;
        this.lastBlock = lastBlock;
        int trials = Math.min(lastBlock * Draws.BLOCK, model.settings().trials()) - firstTrial;
        this.kept = new double[model.tree().answers().size()][trials];
        this.next = new AtomicInteger(firstBlock);
    }

    /**
     * Runs the blocks, or as many of the first as there is time for.
     *
     * @param lastBlock after the last of them
     */
    static SimulationPart of(SimulatedTree model, Supplier<String> study, int firstBlock, int lastBlock) {
        SimulationRun run = new SimulationRun(model, firstBlock, lastBlock);
        // the helpers may be done before this thread gets to its first block
        run.stopped = Thread.currentThread().isInterrupted();
        Progress progress = model.settings().progress().orElseGet(Progress::silent);
        try (Progress.Course course = progress.begin(run.kept[0].length)) {
            int threads = model.settings().threads();
            Runnable work = () -> run.work(course);
            model.settings()
                    .executor()
                    .ifPresentOrElse(executor -> Crew.work(threads, executor, work), () -> Crew.work(threads, work));
        }
        int done = Math.min(
                        Math.min(run.next.get(), lastBlock) * Draws.BLOCK,
                        model.settings().trials())
                - run.firstTrial;
        double[][] values = run.kept;
        if (done < values[0].length) {
            values = Arrays.stream(values).map(all -> Arrays.copyOf(all, done)).toArray(double[][]::new);
        }
        return new SimulationPart(study, run.firstTrial, values, run.failures);
    }

    private void work(Progress.Course course) {
        boolean finished = false;
        try {
            SimulatedTree.Desk desk = model.desk();
            Failures own = new Failures();
            while (course.mayGoOn() && !stopped) {
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
                int block = next.get();
                if (block >= lastBlock) {
                    finished = true;
                    break;
                }
                if (next.compareAndSet(block, block + 1)) {
                    course.advance(run(desk, block, own));
                }
            }
            synchronized (failures) {
                failures.addAll(own);
            }
        } finally {
            // cancelled, interrupted or failed: nobody begins another block
            if (!finished) {
                stopped = true;
            }
        }
    }

    private int run(SimulatedTree.Desk desk, int block, Failures own) {
        desk.begin(block);
        int from = block * Draws.BLOCK - firstTrial;
        int to = Math.min(from + Draws.BLOCK, kept[0].length);
        for (int at = from; at < to; at += Draws.LANES) {
            int n = Math.min(Draws.LANES, to - at);
            Program.Block lanes = desk.run(n);
            for (int answer = 0; answer < kept.length; answer++) {
                double[] values = lanes.answer(answer);
                System.arraycopy(values, 0, kept[answer], at, n);
                count(desk, answer, values, n, firstTrial + at, own);
            }
        }
        return to - from;
    }

    private static void count(SimulatedTree.Desk desk, int answer, double[] values, int n, int trial, Failures own) {
        for (int lane = 0; lane < n; lane++) {
            if (Double.isNaN(values[lane])) {
                own.add(
                        new Failures.Place(answer, desk.undefinedAt(answer, lane)),
                        new Failures.Tally(1, trial + lane));
            }
        }
    }
}
