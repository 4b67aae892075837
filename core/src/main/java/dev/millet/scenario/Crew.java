package dev.millet.scenario;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Several threads at one work: the caller's own, and others that help. Simulations and the larger studies work this way.
 *
 * <p>The caller's thread always works too and waits only for those who have begun, so an executor without a free thread
 * delays nothing. Threads of our own are daemons and end with the work. What a mate throws comes out here.
 *
 * <p>The work is one {@link Runnable} that all of them run: it takes the next piece until there is none left. So it must be
 * safe to run at once, and leave nothing to do when one of them has done it all. For results with the same bits on any number
 * of threads, number the pieces and put them together in that order.
 *
 * <pre>{@code
 * AtomicInteger next = new AtomicInteger();
 * Crew.work(4, () -> {
 *     for (int i = next.getAndIncrement(); i < squares.length; i = next.getAndIncrement()) {
 *         squares[i] = i * i;
 *     }
 * });
 * }</pre>
 */
public final class Crew {
    private final List<Mate> mates = new ArrayList<>();

    private Crew() {}

    /**
     * Does the work on the caller's thread and on daemons of our own.
     *
     * @param threads how many, the caller's among them
     * @throws IllegalArgumentException if there is none
     */
    public static void work(int threads, Runnable work) {
        if (requireOne(threads) == 1) {
            work.run();
            return;
        }
        ExecutorService own = Executors.newFixedThreadPool(threads - 1, runnable -> {
            Thread daemon = new Thread(runnable, "millet-crew");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            work(threads, own, work);
        } finally {
            own.shutdown();
        }
    }

    /**
     * Does the work on the caller's thread and on those that an executor has to spare.
     *
     * @param threads how many at most, the caller's among them
     * @throws IllegalArgumentException if there is none
     */
    public static void work(int threads, Executor executor, Runnable work) {
        new Crew().share(requireOne(threads), executor, work);
    }

    private static int requireOne(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was '" + threads + "'");
        }
        return threads;
    }

    private void share(int threads, Executor executor, Runnable work) {
        try {
            for (int i = 1; i < threads; i++) {
                Mate mate = new Mate(new FutureTask<>(work, true), new AtomicBoolean());
                mates.add(mate);
                executor.execute(mate);
            }
            work.run();
        } finally {
            // whoever has not begun by now finds nothing left to do
            mates.removeIf(mate -> mate.begun().compareAndSet(false, true));
            mates.forEach(Mate::await);
        }
        mates.forEach(Mate::surface);
    }

    private record Mate(FutureTask<Boolean> task, AtomicBoolean begun) implements Runnable {
        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                task.run();
            }
        }

        void await() {
            try {
                Uninterruptibles.getUninterruptibly(task);
            } catch (ExecutionException e) {
                // told by surface(), unless the caller's own thread has failed already
                return;
            }
        }

        void surface() {
            try {
                Uninterruptibles.getUninterruptibly(task);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            }
        }
    }
}
