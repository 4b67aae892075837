package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Threads that share one work: none is waited for in vain, and what one of them throws is not lost. */
class CrewTest {
    @Test
    void sharesTheExampleOfItsPage() {
        long[] squares = new long[10_000];
        AtomicInteger next = new AtomicInteger();

        Crew.work(4, () -> {
            for (int i = next.getAndIncrement(); i < squares.length; i = next.getAndIncrement()) {
                squares[i] = (long) i * i;
            }
        });

        assertThat(squares).startsWith(0, 1, 4, 9).endsWith(99_980_001L);
    }

    @Test
    void worksOnAsManyThreadsAsItWasTold() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(3);

        Crew.work(3, () -> {
            threads.add(Thread.currentThread());
            all.countDown();
            Uninterruptibles.awaitUninterruptibly(all);
        });

        assertThat(threads).hasSize(3);
    }

    @Test
    void oneThreadIsTheCallers() {
        List<Thread> threads = new ArrayList<>();

        Crew.work(1, () -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void doesNotWaitForAnExecutorThatHasNoThreadToSpare() {
        List<Runnable> neverBegun = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        Crew.work(3, neverBegun::add, () -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(neverBegun).hasSize(2);
        neverBegun.forEach(Runnable::run);
        assertThat(threads)
                .as("those who come too late find nothing left to do")
                .hasSize(1);
    }

    @Test
    void throwsWhatAMateThrew() {
        Thread caller = Thread.currentThread();
        Runnable work = () -> {
            if (Thread.currentThread() != caller) {
                throw new IllegalStateException("a mate failed");
            }
        };
        Executor another = mate -> {
            Thread thread = new Thread(mate);
            thread.start();
            Uninterruptibles.joinUninterruptibly(thread);
        };

        assertThatThrownBy(() -> Crew.work(2, another, work))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a mate failed");
    }

    @Test
    void refusesToWorkWithoutAThread() {
        assertThatThrownBy(() -> Crew.work(0, () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads must be at least 1, but was '0'");
        assertThatThrownBy(() -> Crew.work(-1, Runnable::run, () -> {}))
                .hasMessage("threads must be at least 1, but was '-1'");
    }
}
