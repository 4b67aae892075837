package dev.millet.driver;

/** Stub. */
final class RunningError {
    RunningError(Registers registers) {}

    Approximation of(int register) {
        return new Approximation(Double.NaN, Double.POSITIVE_INFINITY);
    }
}
