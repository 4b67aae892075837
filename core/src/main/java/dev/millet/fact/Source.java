package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document, a conversation, a data set: something that can be cited.
 *
 * <pre>{@code
 * Source slides = Source.of("slides", Text.of("Xiaomi's marketing, slide deck", "小米营销演示"));
 * Evidence price = slides.line(245, "售价为1999元");
 * }</pre>
 */
@Value.Immutable
public interface Source extends WithSource {
    /** The id by which evidence cites it. */
    Identifier id();

    /** What it is called. */
    Text title();

    /** What kind of thing it is: {@code document} unless said otherwise; an interview, a slide deck, a data set. */
    @Value.Default
    default String kind() {
        return "document";
    }

    /** When it was published, if that is known. */
    Optional<Period> published();

    /** What one should know before relying on it: its author's interest, its state, its licence. */
    Optional<Text> note();

    /**
     * A document with a title.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    static Source of(String id, Text title) {
        return builder().id(Identifier.of(id)).title(title).build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Source> shape() {
        return FactShapes.SOURCE;
    }

    /** A builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Evidence from a place in this source: {@code slides.at("slide 12", "售价为1999元")}. */
    default Evidence at(String locator, String quote) {
        return new Evidence(id(), locator, Optional.of(quote));
    }

    /** Evidence from a line of this source: its locator is {@code line 245}. */
    default Evidence line(int line, String quote) {
        return at("line " + line, quote);
    }

    /** Refuses a blank kind. */
    @Value.Check
    default void check() {
        if (kind().isBlank()) {
            throw new IllegalArgumentException("kind must not be blank, but was '' (source '" + id() + "')");
        }
    }

    /** Builds a {@link Source}; each attribute is set once. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
