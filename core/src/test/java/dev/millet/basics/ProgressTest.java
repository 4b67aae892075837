package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A beat by hand stands for the waiting thread, so that nothing here depends on a clock. */
class ProgressTest {
    private final List<String> told = new ArrayList<>();
    private final List<Runnable> beats = new ArrayList<>();
    private boolean stopped;

    @Test
    void tellsOnEachBeatAndOnceAtTheEnd() {
        Progress progress = byHand((done, total) -> told.add(done + " of " + total));
        try (Progress.Course course = progress.begin(5)) {
            course.advance(2);
            course.advance(1);
            beats.get(0).run();
            course.advance(2);
        }
        beats.get(0).run();

        assertThat(told).containsExactly("3 of 5", "5 of 5");
        assertThat(stopped).isTrue();
        assertThat(progress.done()).isEqualTo(5);
        assertThat(progress.total()).isEqualTo(5);
    }

    @Test
    void cancelledWorkStopsAndTellsHowFarItGot() {
        Progress progress = Progress.silent();
        try (Progress.Course course = progress.begin(1_000)) {
            while (course.mayGoOn()) {
                course.advance(1);
                if (progress.done() == 7) {
                    progress.cancel();
                }
            }
        }
        assertThat(progress.isCancelled()).isTrue();
        assertThat(progress.done()).isEqualTo(7);
        assertThat(progress.begin(3).mayGoOn()).isFalse();
        assertThat(progress.done()).isZero();
    }

    @Test
    void whatAListenerThrowsStopsTheWorkAndComesOutAtItsEnd() {
        Progress progress = byHand((done, total) -> {
            told.add("once");
            throw new IllegalStateException("the window is closed");
        });
        Progress.Course course = progress.begin(2);
        beats.get(0).run();
        beats.get(0).run();

        assertThat(course.mayGoOn()).isFalse();
        assertThatThrownBy(course::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the window is closed");
        assertThat(told).containsExactly("once");
        assertThat(stopped).isTrue();
    }

    @Test
    void aRealListenerIsToldWhileWorkRuns() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        Progress progress = Progress.to((done, total) -> heard.countDown());
        try (Progress.Course course = progress.begin(0)) {
            course.advance(1);
            assertThat(heard.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void pausesLeaveRoomForTheLastOfTenCallsASecond() {
        assertThat(9 * Progress.PAUSE_MILLIS).isGreaterThan(1_000);
    }

    @Test
    void negativeStepsAreRefused() {
        assertThatThrownBy(() -> Progress.silent().begin(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must not be negative, but was '-1'");
    }

    private Progress byHand(Progress.Listener listener) {
        return new Progress(Optional.of(listener), call -> {
            beats.add(call);
            return () -> stopped = true;
        });
    }
}
