package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.util.List;

/** Stub: a closed set of named answers over a shared graph; readings live here. One id with two different figures is refused. */
public final class DriverTree {
    private DriverTree() {}

    public static DriverTree of(Driver... answers) {
        throw new UnsupportedOperationException("stub");
    }

    /** Each answer must be named; two answers of one id must be equal. */
    public static DriverTree of(Iterable<Driver> answers) {
        throw new UnsupportedOperationException("stub");
    }

    public List<Driver> answers() {
        throw new UnsupportedOperationException("stub");
    }

    /** The named driver (an answer or any named one below); refuses an unknown id with a did-you-mean. */
    public Driver find(String id) {
        throw new UnsupportedOperationException("stub");
    }

    /** All figures at the leaves, in order of first use. */
    public List<Figure> figures() {
        throw new UnsupportedOperationException("stub");
    }

    /** Distinct registers after value numbering. */
    public int size() {
        throw new UnsupportedOperationException("stub");
    }

    /** Decimal reading at the figures' own values. */
    public Reading read() {
        throw new UnsupportedOperationException("stub");
    }

    /** Decimal reading with whole figures replaced by id (same unit; unknown id refused with a did-you-mean). */
    public Reading read(Iterable<Figure> replacements) {
        throw new UnsupportedOperationException("stub");
    }

    /** The register program of the answers, in their order; immutable, shared, lazily made. */
    public Program program() {
        throw new UnsupportedOperationException("stub");
    }

    /** Double value of an answer with a bound on |double - decimal|. */
    public Approximation approximate(Identifier answer) {
        throw new UnsupportedOperationException("stub");
    }
}
