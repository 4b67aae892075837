package dev.millet.fact;

import dev.millet.basics.Identifier;
import java.util.Optional;

/** Stub: where it is written: source, locator in it, quote in the source's own digits. */
public record Evidence(Identifier source, String locator, Optional<String> quote) {
    public static Evidence of(String source, String locator, String quote) {
        return new Evidence(Identifier.of(source), locator, Optional.of(quote));
    }
}
