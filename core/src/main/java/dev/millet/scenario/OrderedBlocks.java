package dev.millet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Runs numbered blocks of work on some threads and hands their results over in the blocks' order, so that sums have the
 * same bits for any number of threads.
 */
final class OrderedBlocks {
    private OrderedBlocks() {}

    /**
     * Runs all blocks.
     *
     * @param worker makes one worker for each thread; a worker is asked for one block at a time
     * @param taken gets the results, in order, on the calling thread
     */
    static <R> void run(int blocks, int threads, Supplier<IntFunction<R>> worker, Consumer<R> taken) {
        if (threads == 1) {
            IntFunction<R> only = worker.get();
            for (int block = 0; block < blocks; block++) {
                taken.accept(only.apply(block));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<IntFunction<R>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(worker.get());
            }
            for (int first = 0; first < blocks; first += threads) {
                List<Future<R>> wave = new ArrayList<>();
                for (int i = 0; i < threads && first + i < blocks; i++) {
                    int block = first + i;
                    IntFunction<R> mine = workers.get(i);
                    wave.add(pool.submit(() -> mine.apply(block)));
                }
                for (Future<R> each : wave) {
                    taken.accept(result(each));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("study was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
