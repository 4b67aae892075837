package dev.millet.basics;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has got, told at most ten times a second, and the way to stop it.
 *
 * <p>Whoever starts long work hands one in; the work counts on it, and any thread may look or cancel. Work that is
 * cancelled ends early and says how far it got, it does not fail.
 *
 * <pre>{@code
 * Progress progress = Progress.to((done, total) -> bar.show(100 * done / total));
 * MonteCarlo.of(tree, "gap").seed(42).trials(1_000_000).progress(progress).run();
 * progress.cancel();     // from another thread: the run returns what it has
 * }</pre>
 *
 * <p>The work's side is a {@link Course}, closed at the end:
 *
 * <pre>{@code
 * try (Progress.Course course = progress.begin(blocks)) {
 *     for (int block = 0; block < blocks && course.mayGoOn(); block++) {
 *         read(block);
 *         course.advance(1);
 *     }
 * }
 * }</pre>
 *
 * <p>No clock is read: while work runs, a thread of its own waits {@value #PAUSE_MILLIS} milliseconds between two calls of
 * the listener, so that even with the last call, made when the work ends, there are at most ten in any second. A
 * listener that throws stops the work, and what it threw comes out of the work's end. One progress serves one piece of work
 * after another, not two at once; cancelled once, it lets no further work begin.
 */
public final class Progress {
    /** Nine waits of this length are longer than a second, which leaves room for the last call. */
    static final int PAUSE_MILLIS = 120;

    private final Optional<Listener> listener;
    private final Beat beat;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile boolean cancelled;

    /** Is told how far work has got. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called now and then by a thread that is not the work's own, and once at the end by the one that began it.
         *
         * @param done how many steps are done
         * @param total how many there are; 0 while nobody knows
         */
        void reached(long done, long total);
    }

    /** Calls again and again until it is closed; tests beat by hand. */
    @FunctionalInterface
    interface Beat {
        AutoCloseable start(Runnable call);
    }

    Progress(Optional<Listener> listener, Beat beat) {
        this.listener = listener;
        this.beat = beat;
    }

    /** Tells a listener. */
    public static Progress to(Listener listener) {
        return new Progress(Optional.of(listener), Progress::waiting);
    }

    /** Tells nobody, but counts and can be cancelled. */
    public static Progress silent() {
        return new Progress(Optional.empty(), call -> () -> {});
    }

    private static AutoCloseable waiting(Runnable call) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "millet-progress");
            daemon.setDaemon(true);
            return daemon;
        });
        var unused = thread.scheduleWithFixedDelay(call, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return thread::shutdownNow;
    }

    /** Asks the work to stop; it returns soon, with what it has. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether somebody asked the work to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** How many steps of the present, or else the last, work are done. */
    public long done() {
        return done.get();
    }

    /** How many steps the present, or else the last, work has; 0 when nobody knows. */
    public long total() {
        return total;
    }

    /**
     * The work's side: counts from zero again.
     *
     * @param steps how many steps the work has; 0 when nobody knows
     * @throws IllegalArgumentException if steps are negative
     */
    public Course begin(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative, but was '" + steps + "'");
        }
        done.set(0);
        total = steps;
        return new Course();
    }

    /** One piece of work on its way; its methods may be called by any of the work's threads. */
    public final class Course implements AutoCloseable {
        private final AutoCloseable beating;
        private boolean ended;
        private @Nullable RuntimeException thrown;

        private Course() {
            this.beating = listener.isPresent() ? beat.start(this::tell) : () -> {};
        }

        /** Counts steps that are done. */
        public void advance(long steps) {
            done.addAndGet(steps);
        }

        /** Whether nobody asked to stop. */
        public boolean mayGoOn() {
            return !cancelled;
        }

        private synchronized void tell() {
            if (ended || thrown != null) {
                return;
            }
            try {
                listener.ifPresent(told -> told.reached(done(), total()));
            } catch (RuntimeException e) {
                thrown = e;
                cancel();
            }
        }

        /**
         * Ends the work: tells the listener a last time.
         *
         * @throws RuntimeException what the listener threw, now or before
         */
        @Override
        public void close() {
            tell();
            synchronized (this) {
                ended = true;
            }
            try {
                beating.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            if (thrown != null) {
                throw thrown;
            }
        }
    }
}
