package dev.millet.fact;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Quantity;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number ready to compute with, and how we know it: the leaf of every driver tree.
 *
 * <p>A number is never alone. A figure carries its unit, its basis, its range if it is uncertain, and either the
 * evidence or the reason why we believe it. A figure without evidence is legal and is shown as an assumption, everywhere
 * and for ever. "Including VAT" belongs to the metric, never to the unit.
 *
 * <pre>{@code
 * Figure price = Figure.cited("price", "CNY 1999/unit", Evidence.of("seed-000", "line 245", "售价为1999元"));
 * Figure courier = Figure.assumed("courier", "CNY 28/unit", "18..45", "insured parcel");
 * courier.uncertainty();    // Pert[low=18, mode=28, high=45]
 * courier.isAssumption();   // true
 * }</pre>
 *
 * <p>The value is one that its uncertainty {@linkplain Distribution#admits admits}. Two figures are equal when all their attributes are, numbers
 * compared numerically.
 */
@Value.Immutable
public interface Figure extends WithFigure {
    /** Its name; the same id is the same number and, in a simulation, the same draw. */
    Identifier id();

    /** What or whom it is about, e.g. {@code "Mi phone 1"}; the id's text unless said otherwise. */
    @Value.Default
    default String subject() {
        return id().text();
    }

    /** What is measured, with the price base, e.g. {@code "price incl. VAT"}; the id's last part in words unless said otherwise. */
    @Value.Default
    default String metric() {
        return Metric.of(id());
    }

    /** What it is called on a page, in several languages; see {@link #name()}. */
    Optional<Text> label();

    /** The number, in {@link #unit}; zeros at its end are dropped. */
    BigDecimal value();

    /** What the number counts. */
    Unit unit();

    /** How the number came to be. */
    Basis basis();

    /** The time it is about; a missing period stays missing and never equals another missing one. */
    Optional<Period> period();

    /** The range around the value, if the number is not exact. */
    Optional<Distribution> uncertainty();

    /** Where it is written. */
    Optional<Evidence> evidence();

    /** Why we believe it, when no source says it. */
    Optional<Text> reason();

    /** What it is called: its label, else its metric. */
    default Text name() {
        return label().isPresent() ? label().get() : Text.of(metric());
    }

    /** The value with its unit. */
    default Quantity quantity() {
        return new Quantity(value(), unit());
    }

    /**
     * Whether this must be shown as an assumption: it was assumed, or nothing says where it comes from. A number that
     * one decided or derived is shown as such.
     */
    default boolean isAssumption() {
        return basis() == Basis.ASSUMED
                || (evidence().isEmpty() && basis() != Basis.DECIDED && basis() != Basis.DERIVED);
    }

    /**
     * A number that a source gives: basis reported.
     *
     * <p>Example: {@code cited("price", "CNY 1999/unit", Evidence.of("seed-000", "line 245", "售价为1999元"))}.
     *
     * @throws IllegalArgumentException if the id or the quantity is malformed
     */
    static Figure cited(String id, String quantity, Evidence evidence) {
        return of(id, quantity).basis(Basis.REPORTED).evidence(evidence).build();
    }

    /**
     * A guess with a range and a reason: PERT over the range with the value as mode.
     *
     * <p>The range is in the unit of the value: {@code assumed("courier", "CNY 28/unit", "18..45", "insured parcel")}. Two
     * ends that are right nine times out of ten are written {@code "18 to 45"}: see {@link NinetyPercentRange}.
     * Where the value is a percentage or a ratio, the range may be in percents: {@code "8%..18%"} or {@code "8..18 %"}.
     *
     * @throws IllegalArgumentException if something is malformed, the value is outside the range, or the range is in
     *     percents and the value is not
     */
    static Figure assumed(String id, String quantity, String range, String reason) {
        Quantity value = Quantity.parse(quantity, place(id));
        boolean percents = quantity.contains("%") || value.unit().isRatio();
        return of(id, quantity)
                .basis(Basis.ASSUMED)
                .uncertainty(RangeLiteral.parse(range, percents, id).around(value.number(), id))
                .reason(Text.of(reason))
                .build();
    }

    /**
     * A guess with a distribution and a reason.
     *
     * <p>The distribution is in the unit of the value: {@code assumed("logistics", "CNY 28/unit", Distribution.lognormal("28",
     * "0.15"), "quotes of three carriers")}.
     *
     * @throws IllegalArgumentException if something is malformed or the distribution does not admit the value
     */
    static Figure assumed(String id, String quantity, Distribution uncertainty, String reason) {
        return of(id, quantity)
                .basis(Basis.ASSUMED)
                .uncertainty(uncertainty)
                .reason(Text.of(reason))
                .build();
    }

    /**
     * A number that a source gives, and how sure one is of it: basis reported.
     *
     * @throws IllegalArgumentException if something is malformed or the distribution does not admit the value
     */
    static Figure cited(String id, String quantity, Distribution uncertainty, Evidence evidence) {
        return of(id, quantity)
                .basis(Basis.REPORTED)
                .uncertainty(uncertainty)
                .evidence(evidence)
                .build();
    }

    /**
     * A point guess without a range.
     *
     * @throws IllegalArgumentException if the id or the quantity is malformed or the reason is blank
     */
    static Figure assumed(String id, String quantity, String reason) {
        return of(id, quantity).basis(Basis.ASSUMED).reason(Text.of(reason)).build();
    }

    /**
     * A number one sets oneself.
     *
     * @throws IllegalArgumentException if the id or the quantity is malformed or the reason is blank
     */
    static Figure decided(String id, String quantity, String reason) {
        return of(id, quantity).basis(Basis.DECIDED).reason(Text.of(reason)).build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Figure> shape() {
        return FigureShapes.FIGURE;
    }

    /** A builder; {@code id}, {@code value}, {@code unit} and {@code basis} are required. */
    static Builder builder() {
        return new Builder();
    }

    private static Builder of(String id, String quantity) {
        Quantity value = Quantity.parse(quantity, place(id));
        return builder().id(Identifier.of(id)).value(value.number()).unit(value.unit());
    }

    private static String place(String id) {
        return "figure '" + id + "'";
    }

    /** Refuses blank words and a value outside its range; keeps the number in its normal form. */
    @Value.Check
    default Figure check() {
        DecimalText.checked(value(), "value");
        BigDecimal normal = DecimalText.normal(value());
        requireWords("subject", subject());
        requireWords("metric", metric());
        Optional<Distribution> range = uncertainty();
        if (range.isPresent() && !range.get().admits(normal)) {
            throw RangeLiteral.outside(range.get(), normal, id().text());
        }
        // numerically equal already, so the same scale is the same form
        return normal.scale() == value().scale() ? this : withValue(normal);
    }

    private void requireWords(String what, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but was '' (figure '" + id() + "')");
        }
    }

    /** Builds a {@link Figure}; each attribute is set once. */
    final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
