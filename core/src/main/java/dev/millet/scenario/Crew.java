package dev.millet.scenario;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Several threads at one work: the caller's own, and others that help.
 *
 * <p>The caller's thread always works too and waits only for those who have begun, so an executor without a free thread
 * delays nothing. Threads of our own are daemons and end with the work. What a mate throws comes out here.
 */
final class Crew {
    private final List<Mate> mates = new ArrayList<>();

    private Crew() {}

    /** Does the work on so many threads; it must be safe to do at once and leave nothing when one of them has done it all. */
    static void work(int threads, Optional<Executor> executor, Runnable work) {
        Crew crew = new Crew();
        if (threads == 1) {
            work.run();
        } else if (executor.isPresent()) {
            crew.work(threads, executor.get(), work);
        } else {
            ExecutorService own = Executors.newFixedThreadPool(threads - 1, runnable -> {
                Thread daemon = new Thread(runnable, "millet-crew");
                daemon.setDaemon(true);
                return daemon;
            });
            try {
                crew.work(threads, own, work);
            } finally {
                own.shutdown();
            }
        }
    }

    private void work(int threads, Executor executor, Runnable work) {
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
