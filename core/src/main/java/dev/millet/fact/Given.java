package dev.millet.fact;

import dev.millet.basics.Identifier;

/**
 * A figure written where it is used: it has no id yet and takes the path of its place ({@code dealers.retailer.margin}).
 *
 * <p>Example: {@code Given.assumed("CNY 28/unit", "18..45", "insured parcel").as(Identifier.of("direct.deliver"))} is the
 * figure {@code direct.deliver} of 28 CNY/unit with a PERT range from 18 to 45.
 */
public final class Given {
    /** The id under which a mistake is told where it is written, before the figure finds its place. */
    private static final String NO_PLACE = "given";

    private final Figure withoutPlace;

    private Given(Figure withoutPlace) {
        this.withoutPlace = withoutPlace;
    }

    /**
     * A number read in a source.
     *
     * @param quantity number and unit, such as {@code CNY 1999/unit}
     * @throws IllegalArgumentException if the quantity cannot be read
     */
    public static Given cited(String quantity, Evidence evidence) {
        return new Given(Figure.cited(NO_PLACE, quantity, evidence));
    }

    /**
     * An assumption with a range: PERT over the range, the quantity as its mode.
     *
     * @param range low and high in the quantity's unit, such as {@code 18..45}, or {@code 18 to 45} where one expects to be
     *     right nine times out of ten
     * @throws IllegalArgumentException if the quantity or range cannot be read, or the quantity lies outside the range
     */
    public static Given assumed(String quantity, String range, String reason) {
        return new Given(Figure.assumed(NO_PLACE, quantity, range, reason));
    }

    /**
     * An assumption with a distribution in the quantity's unit.
     *
     * @throws IllegalArgumentException if the quantity cannot be read or the distribution does not admit it
     */
    public static Given assumed(String quantity, Distribution uncertainty, String reason) {
        return new Given(Figure.assumed(NO_PLACE, quantity, uncertainty, reason));
    }

    /**
     * A number read in a source, and how sure one is of it.
     *
     * @throws IllegalArgumentException if the quantity cannot be read or the distribution does not admit it
     */
    public static Given cited(String quantity, Distribution uncertainty, Evidence evidence) {
        return new Given(Figure.cited(NO_PLACE, quantity, uncertainty, evidence));
    }

    /** A point guess: an assumption without a range. */
    public static Given assumed(String quantity, String reason) {
        return new Given(Figure.assumed(NO_PLACE, quantity, reason));
    }

    /** A number one sets oneself, such as a list price. */
    public static Given decided(String quantity, String reason) {
        return new Given(Figure.decided(NO_PLACE, quantity, reason));
    }

    /** This number as the figure of a place. */
    public Figure as(Identifier id) {
        return Figure.builder()
                .id(id)
                .value(withoutPlace.value())
                .unit(withoutPlace.unit())
                .basis(withoutPlace.basis())
                .uncertainty(withoutPlace.uncertainty())
                .evidence(withoutPlace.evidence())
                .reason(withoutPlace.reason())
                .build();
    }

    /** Equal when the figures would be, put in one place. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Given given && withoutPlace.equals(given.withoutPlace));
    }

    @Override
    public int hashCode() {
        return withoutPlace.hashCode();
    }

    /** The number with its unit: {@code CNY 28/unit}. */
    @Override
    public String toString() {
        return withoutPlace.quantity().toString();
    }
}
