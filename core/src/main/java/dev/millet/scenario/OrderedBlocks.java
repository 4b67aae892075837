package dev.millet.scenario;

import dev.millet.basics.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs numbered blocks of work on some threads and hands their results over in the blocks' order, so that sums have the
 * same bits for any number of threads.
 */
final class OrderedBlocks {
    private OrderedBlocks() {}

    /**
     * Runs all blocks, unless somebody stops them.
     *
     * @param worker makes one worker for each thread; a worker is asked for one block at a time
     * @param taken gets the results, in order, on the calling thread
     * @return how many blocks were run: the first so many
     */
    static <R> int run(int blocks, int threads, Progress progress, Supplier<IntFunction<R>> worker, Consumer<R> taken) {
        try (Progress.Course course = progress.begin(blocks)) {
            return threads == 1
                    ? alone(blocks, course, worker.get(), taken)
                    : together(blocks, threads, course, worker, taken);
        }
    }

    private static <R> int alone(int blocks, Progress.Course course, IntFunction<R> worker, Consumer<R> taken) {
        int block = 0;
        while (block < blocks && course.mayGoOn()) {
            taken.accept(worker.apply(block++));
            course.advance(1);
        }
        return block;
    }

    private static <R> int together(
            int blocks, int threads, Progress.Course course, Supplier<IntFunction<R>> worker, Consumer<R> taken) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<IntFunction<R>> workers =
                    Stream.generate(worker).limit(threads).toList();
            int done = 0;
            while (done < blocks && course.mayGoOn()) {
                List<Future<R>> wave = new ArrayList<>();
                for (int i = 0; i < threads && done + i < blocks; i++) {
                    int block = done + i;
                    IntFunction<R> mine = workers.get(i);
                    wave.add(pool.submit(() -> mine.apply(block)));
                }
                for (Future<R> each : wave) {
                    taken.accept(result(each));
                    course.advance(1);
                }
                done += wave.size();
            }
            return done;
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
