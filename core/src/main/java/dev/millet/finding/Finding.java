package dev.millet.finding;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Something weak (or strong) in a model: what, where, how heavy, and what to do about it.
 *
 * <pre>{@code
 * Finding.of(
 *         "channel.function.uncovered",
 *         Path.ROOT.member("routes").element(1),
 *         Text.of("nobody on route 'direct' lets the buyer show and try"),
 *         Text.of("say who bears it and at what cost, or price the lost demand"));
 * }</pre>
 *
 * <p>Keys are dotted lower-case words, {@code room.element.defect}, and stable for ever once released: severities and
 * suppressions refer to them.
 */
@Value.Immutable
public interface Finding extends WithFinding {
    /** Which rule found it: {@code channel.function.uncovered}. */
    String key();

    /** How much it weighs. */
    Severity severity();

    /** What was found, naming the element. */
    Text message();

    /** The element it is about; the root for the model as a whole. */
    Path path();

    /** What to do about it. */
    Text advice();

    /**
     * A finding of the default severity, {@link Severity#WARNING}.
     *
     * @throws IllegalArgumentException if the key is malformed
     */
    static Finding of(String key, Path path, Text message, Text advice) {
        return of(key, Severity.WARNING, path, message, advice);
    }

    /**
     * A finding.
     *
     * @throws IllegalArgumentException if the key is malformed
     */
    static Finding of(String key, Severity severity, Path path, Text message, Text advice) {
        return builder()
                .key(key)
                .severity(severity)
                .path(path)
                .message(message)
                .advice(advice)
                .build();
    }

    /** A builder; all attributes are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The finding in words, on one line and one for the advice; for people, not to be parsed.
     *
     * <p>Example: {@code warning channel.function.uncovered at /routes/1: nobody lets the buyer try}, and below it, set in,
     * {@code advice: say who bears it}.
     */
    default String text(Locale locale) {
        String where = path().pointer().isEmpty() ? "finding.whole" : "finding.at";
        return FindingWords.WORDS
                .text(
                        where,
                        FindingWords.WORDS.text(severity().wordKey()),
                        key(),
                        path().pointer(),
                        message(),
                        advice())
                .in(locale);
    }

    /** Refuses a malformed key. */
    @Value.Check
    default void check() {
        FindingWords.requireKey(key());
    }

    /** Builds a {@link Finding}; each attribute is set once. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
