package dev.millet.driver;

/** Stub: yes, no or undefined. */
public final class Condition {
    private Condition() {}

    public static Condition always() {
        throw new UnsupportedOperationException("stub");
    }

    public static Condition never() {
        throw new UnsupportedOperationException("stub");
    }

    public Condition and(Condition other) {
        throw new UnsupportedOperationException("stub");
    }

    public Condition or(Condition other) {
        throw new UnsupportedOperationException("stub");
    }

    public Condition not() {
        throw new UnsupportedOperationException("stub");
    }

    /** The conditional: then where it holds, otherwise where not; undefined where the condition is; the branch not taken never matters. */
    public Driver choose(Driver then, Driver otherwise) {
        throw new UnsupportedOperationException("stub");
    }
}
