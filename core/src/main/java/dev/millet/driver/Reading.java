package dev.millet.driver;

import dev.millet.basics.Identifier;
import java.util.List;

/** Stub: one decimal reading of a tree. */
public final class Reading {
    private Reading() {}

    public DriverTree tree() {
        throw new UnsupportedOperationException("stub");
    }

    /** Of any named driver in the tree. */
    public Value value(String id) {
        throw new UnsupportedOperationException("stub");
    }

    public Value value(Identifier id) {
        throw new UnsupportedOperationException("stub");
    }

    /** Of any driver in the tree, named or not. */
    public Value value(Driver driver) {
        throw new UnsupportedOperationException("stub");
    }

    public Explanation explain(String id) {
        throw new UnsupportedOperationException("stub");
    }

    public Explanation explain(Driver driver) {
        throw new UnsupportedOperationException("stub");
    }

    public List<Value> values() {
        throw new UnsupportedOperationException("stub");
    }
}
