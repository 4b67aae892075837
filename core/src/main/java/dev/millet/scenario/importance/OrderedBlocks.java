package dev.millet.scenario.importance;

import dev.millet.basics.Progress;
import dev.millet.scenario.Crew;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs numbered blocks of work by a {@link Crew} and hands their results over in the blocks' order, so that sums have the
 * same bits for any number of threads.
 */
final class OrderedBlocks<R> {
    private final int blocks;
    private final Consumer<R> taken;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, R> early = new HashMap<>();
    private int done;
    private volatile boolean stopped;

    /** What one thread works with. */
    @FunctionalInterface
    interface Worker<R> {
        /**
         * Works on one block.
         *
         * @param mayGoOn whether nobody asked to stop: to be asked now and then within a long block
         * @return what it found; nothing where it abandoned the block
         */
        Optional<R> run(int block, BooleanSupplier mayGoOn);
    }

    private OrderedBlocks(int blocks, Consumer<R> taken) {
        this.blocks = blocks;
        this.taken = taken;
    }

    /**
     * Runs all blocks, unless somebody stops them; an interrupt of the calling thread does, and stays set.
     *
     * @param worker makes one worker for each thread
     * @param taken gets the results, in order and one at a time, on any of the threads
     * @return how many blocks were run: the first so many
     */
    static <R> int run(int blocks, int threads, Progress progress, Supplier<Worker<R>> worker, Consumer<R> taken) {
        OrderedBlocks<R> run = new OrderedBlocks<>(blocks, taken);
        // its mates may be done before this thread gets to its first block
        run.stopped = Thread.currentThread().isInterrupted();
        try (Progress.Course course = progress.begin(blocks)) {
            Crew.work(threads, () -> run.work(worker.get(), course));
        }
        return run.done();
    }

    private void work(Worker<R> worker, Progress.Course course) {
        BooleanSupplier mayGoOn =
                () -> course.mayGoOn() && !stopped && !Thread.currentThread().isInterrupted();
        boolean finished = false;
        try {
            while (mayGoOn.getAsBoolean()) {
                int block = next.getAndIncrement();
                if (block >= blocks) {
                    finished = true;
                    break;
                }
                Optional<R> found = worker.run(block, mayGoOn);
                if (found.isEmpty()) {
                    break;
                }
                take(block, found.get(), course);
            }
        } finally {
            // cancelled, interrupted or failed: nobody begins another block
            if (!finished) {
                stopped = true;
            }
        }
    }

    private synchronized void take(int block, R result, Progress.Course course) {
        early.put(block, result);
        for (R ready = early.remove(done); ready != null; ready = early.remove(done)) {
            taken.accept(ready);
            done++;
            course.advance(1);
        }
    }

    private synchronized int done() {
        return done;
    }
}
