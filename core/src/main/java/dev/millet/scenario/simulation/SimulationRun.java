package dev.millet.scenario.simulation;

import dev.millet.basics.Progress;
import dev.millet.driver.Program;
import dev.millet.scenario.Crew;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One run over some blocks: threads take blocks in order, each writes where its trials belong.
 *
 * <p>Whoever may not go on abandons the block in hand. Blocks count in their order, so that a cancelled run has a beginning
 * without holes: what was finished beyond an abandoned block is lost with it.
 */
final class SimulationRun {
    private final SimulatedTree model;
    private final int firstBlock;
    private final int firstTrial;
    private final int lastBlock;
    private final double[][] kept;
    private final AtomicInteger next;
    private final Failures failures = new Failures();
    /** The failures of blocks that are finished while one before them is not. */
    private final Map<Integer, Failures> early = new HashMap<>();

    /** Trials from the first on without a hole. */
    private int done;

    private volatile boolean stopped;

    private SimulationRun(SimulatedTree model, int firstBlock, int lastBlock) {
        this.model = model;
        this.firstBlock = firstBlock;
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
        // its mates may be done before this thread gets to its first block
        run.stopped = Thread.currentThread().isInterrupted();
        Progress progress = model.settings().progress().orElseGet(Progress::silent);
        try (Progress.Course course = progress.begin(run.kept[0].length)) {
            int threads = model.settings().threads();
            Runnable work = () -> run.work(course);
            model.settings()
                    .executor()
                    .ifPresentOrElse(executor -> Crew.work(threads, executor, work), () -> Crew.work(threads, work));
        }
        return run.part(study);
    }

    private synchronized SimulationPart part(Supplier<String> study) {
        double[][] values = done == kept[0].length
                ? kept
                : Arrays.stream(kept).map(all -> Arrays.copyOf(all, done)).toArray(double[][]::new);
        return new SimulationPart(study, firstTrial, values, failures);
    }

    private void work(Progress.Course course) {
        boolean finished = false;
        try {
            SimulatedTree.Desk desk = model.desk();
            for (int block = next.getAndIncrement(); block < lastBlock; block = next.getAndIncrement()) {
                Optional<Failures> found = run(desk, block, course);
                if (found.isEmpty()) {
                    return;
                }
                take(block, found.get(), course);
            }
            finished = true;
        } finally {
            // cancelled, interrupted or failed: the others abandon their blocks too
            if (!finished) {
                stopped = true;
            }
        }
    }

    private boolean mayGoOn(Progress.Course course) {
        return course.mayGoOn() && !stopped && !Thread.currentThread().isInterrupted();
    }

    /** Runs a block, and tells where trials failed; nothing where it was abandoned. */
    private Optional<Failures> run(SimulatedTree.Desk desk, int block, Progress.Course course) {
        Failures own = new Failures();
        desk.begin(block);
        int from = block * Draws.BLOCK - firstTrial;
        int to = Math.min(from + Draws.BLOCK, kept[0].length);
        for (int at = from; at < to; at += Draws.LANES) {
            if (!mayGoOn(course)) {
                return Optional.empty();
            }
            int n = Math.min(Draws.LANES, to - at);
            Program.Block lanes = desk.run(n);
            for (int answer = 0; answer < kept.length; answer++) {
                double[] values = lanes.answer(answer);
                System.arraycopy(values, 0, kept[answer], at, n);
                count(desk, answer, values, n, firstTrial + at, own);
            }
        }
        return Optional.of(own);
    }

    /** Counts a block once all before it count. */
    private synchronized void take(int block, Failures found, Progress.Course course) {
        early.put(block, found);
        int before = done;
        for (Failures ready = early.remove(wanted()); ready != null; ready = early.remove(wanted())) {
            failures.addAll(ready);
            done = Math.min(done + Draws.BLOCK, kept[0].length);
        }
        course.advance(done - before);
    }

    /** The first block that does not count yet. */
    private int wanted() {
        return firstBlock + Draws.blocks(done);
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
