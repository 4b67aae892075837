package dev.millet.finding;

import dev.millet.basics.Path;
import dev.millet.basics.Text;

/** Stub; becomes an Immutables value: key, severity, message, path (the element), advice. Keys are dotted and stable: channel.function.uncovered. */
public interface Finding {
    String key();

    Severity severity();

    Text message();

    Path path();

    Text advice();

    /** A finding of default severity WARNING. */
    static Finding of(String key, Path path, Text message, Text advice) {
        throw new UnsupportedOperationException("stub");
    }

    static Finding of(String key, Severity severity, Path path, Text message, Text advice) {
        throw new UnsupportedOperationException("stub");
    }
}
