package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import java.util.Optional;

/**
 * Where it is written: which source, where in it, and in which words.
 *
 * <p>The quote keeps the source's own language and digits, so that a reader can find it again and a number that was
 * read wrongly can be found out. Example: {@code Evidence.of("seed-000", "line 245", "售价为1999元")}.
 *
 * @param source the id of the {@link Source}
 * @param locator where in the source: a line, a page, a slide, a section
 * @param quote the words themselves, if there are any to quote
 */
public record Evidence(Identifier source, String locator, Optional<String> quote) {
    /**
     * Makes evidence of its parts.
     *
     * @throws IllegalArgumentException if the locator or the quote is blank
     */
    public Evidence {
        if (locator.isBlank()) {
            throw new IllegalArgumentException("locator must not be blank, but was '' (source '" + source + "')");
        }
        if (quote.isPresent() && quote.orElseThrow().isBlank()) {
            throw new IllegalArgumentException(
                    "quote must not be blank, but was '' (source '" + source + "', " + locator + ")");
        }
    }

    /**
     * Evidence with a quote.
     *
     * @throws IllegalArgumentException if the source is no id, or the locator or the quote is blank
     */
    public static Evidence of(String source, String locator, String quote) {
        return new Evidence(Identifier.of(source), locator, Optional.of(quote));
    }

    /**
     * Evidence that names a place without quoting it.
     *
     * @throws IllegalArgumentException if the source is no id or the locator is blank
     */
    public static Evidence of(String source, String locator) {
        return new Evidence(Identifier.of(source), locator, Optional.empty());
    }

    /** Its description: attributes and how it is built. */
    public static Shape<Evidence> shape() {
        return FigureShapes.EVIDENCE;
    }

    /** For people: {@code seed-000, line 245: "售价为1999元"}. */
    @Override
    public String toString() {
        return source + ", " + locator
                + quote.map(words -> ": \"" + words + "\"").orElse("");
    }
}
