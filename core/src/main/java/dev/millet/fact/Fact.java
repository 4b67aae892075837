package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement from somewhere: what is said of what, on which basis, and where it is written.
 *
 * <p>A fact keeps what the source says and no more: its value may be a bound, a range, a date or words, and a period that
 * the source does not give stays missing. Facts that answer the same {@link #question} can contradict each other; a
 * {@link FactBook} keeps them side by side.
 *
 * <pre>{@code
 * Fact stores = Fact.builder()
 *         .id(Identifier.of("F004")).subject("Xiaomi").metric("offline stores opened")
 *         .value(FactValue.bound(Relation.MORE_THAN, "1000")).unit(Unit.of("store"))
 *         .basis(Basis.CLAIMED).period(Period.parse("2019"))
 *         .question(Identifier.of("xiaomi.offline-stores-opened"))
 *         .statement(Text.of("Opened more than 1,000 offline stores in 2019."))
 *         .evidence(Evidence.of("000", "line 37", "在2019年开设了1000多家线下门店"))
 *         .build();
 * }</pre>
 *
 * <p>Only a value made of numbers has a unit; without one, its numbers are ratios or plain counts.
 */
@Value.Immutable
public interface Fact extends WithFact {
    /** Its name in the book, e.g. {@code F004}. */
    Identifier id();

    /** What or whom it is about: {@code "Mi phone 1"}. */
    String subject();

    /** What is said of it, with the base of a price: {@code "price incl. VAT"}. */
    String metric();

    /** What the source says. */
    FactValue value();

    /** What the numbers count; a ratio unless said otherwise. */
    @Value.Default
    default Unit unit() {
        return Unit.RATIO;
    }

    /** How the value came to be. */
    Basis basis();

    /** The time it is about; missing where the source does not say. */
    Optional<Period> period();

    /** The day on which it was said, where that matters: two targets of different days are a revision. */
    Optional<LocalDate> announced();

    /** The question it answers; facts with the same question can contradict each other. */
    Optional<Identifier> question();

    /** The statement as a sentence. */
    Text statement();

    /** Where it is written. */
    Optional<Evidence> evidence();

    /** What a reader should know about it. */
    Optional<Text> note();

    /** The value in words, with its unit: {@code more than 1000 store}. */
    default Text valueInWords() {
        return value().words(unit());
    }

    /**
     * This fact as a figure to compute with; its evidence goes along, and where there is none, its statement is the
     * reason.
     *
     * @param id the figure's id
     * @throws IllegalArgumentException if the id is malformed or the value is not one number: a bound or a range has no
     *     silent midpoint
     */
    default Figure toFigure(String id) {
        if (!(value() instanceof FactValue.Number exact)) {
            throw new IllegalArgumentException("value of a fact must be one number to become a figure, but was '"
                    + valueInWords().in(Locale.ENGLISH) + "' (fact '" + id()
                    + "'; choose a value and a range yourself with Figure.assumed and name the fact in its reason)");
        }
        Figure.Builder figure = Figure.builder();
        evidence().ifPresentOrElse(figure::evidence, () -> figure.reason(statement()));
        return figure.id(Identifier.of(id))
                .subject(subject())
                .metric(metric())
                .value(exact.number())
                .unit(unit())
                .basis(basis())
                .period(period())
                .build();
    }

    /**
     * Whether this fact and another one cannot both be true.
     *
     * <p>They must answer the same question, and on bases that exclude each other: what is said to be so (reported,
     * claimed, derived, assumed, decided) is not contradicted by a target or a forecast, nor a target by a forecast, since
     * all of them can hold. Two targets (or two forecasts) announced on different days are a revision and can hold too.
     *
     * <p>Dates then contradict when they cannot overlap; they carry their own time, so the period has no part in it.
     * Numbers, bounds and ranges contradict when they have the same unit, both have a period and it is the same (a
     * missing period never equals another missing one), and no number fits both. Words are never found to contradict.
     */
    default boolean contradicts(Fact other) {
        return question().isPresent()
                && question().equals(other.question())
                && Standing.of(this).excludes(Standing.of(other))
                && (value() instanceof FactValue.Date || isSameMeasureAs(other))
                && !value().canHoldWith(other.value());
    }

    /** Its description: attributes and how it is built. */
    static Shape<Fact> shape() {
        return FactShapes.FACT;
    }

    /** A builder; {@code id}, {@code subject}, {@code metric}, {@code value}, {@code basis}, {@code statement} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses blank words and a unit where there is no number. */
    @Value.Check
    default void check() {
        requireWords("subject", subject());
        requireWords("metric", metric());
        if (!unit().isRatio() && !value().isNumeric()) {
            throw new IllegalArgumentException("unit must stand only beside numbers, but was '" + unit() + "' beside '"
                    + valueInWords().in(Locale.ENGLISH) + "' (fact '" + id() + "')");
        }
    }

    private boolean isSameMeasureAs(Fact other) {
        return unit().equals(other.unit())
                && period().flatMap(mine -> other.period().map(mine::isSameTimeAs))
                        .orElse(false);
    }

    private void requireWords(String what, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but was '' (fact '" + id() + "')");
        }
    }

    /** Builds a {@link Fact}; each attribute is set once. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
