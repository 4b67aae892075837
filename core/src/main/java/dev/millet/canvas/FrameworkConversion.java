package dev.millet.canvas;

import dev.millet.basics.InvalidPartsException;

/**
 * Says a canvas of one framework in another, by a mapping that is data, and tells what did not fit.
 *
 * <pre>{@code
 * FrameworkConversion conversion = FrameworkConversion.of(businessModelCanvas, fourPillars, mapping);
 * ConvertedCanvas converted = conversion.convert(canvas);
 * converted.canvas();            // a canvas of the four pillars, with the same ids
 * converted.report().lines();    // what was merged, split, lost or left empty, and why
 * }</pre>
 *
 * <p>Nothing is lost silently. For each item the first rule of the mapping that picks it decides; every item of the old
 * canvas stands in the {@link ConversionReport}, on the new canvas or not. An item keeps its id, its text and all that
 * belongs to it, and remembers in its properties where it stood and of which kinds it was
 * ({@code origin.business-model-canvas.block}, {@code …kinds}), so that the way back restores it, unless somebody has
 * given it another block or other kinds in between: then the rules decide again. Links join the same items as before; a
 * sign that the new framework's type does not have is written on the link, and one that only repeats the type's is not.
 *
 * <p>Example: from the Business Model Canvas to the four pillars the segment "Mi fans" becomes a target customer; the way
 * back makes it a customer segment again, of the same kinds.
 */
public final class FrameworkConversion {
    private final Framework from;
    private final Framework to;
    private final FrameworkMapping mapping;

    private FrameworkConversion(Framework from, Framework to, FrameworkMapping mapping) {
        this.from = from;
        this.to = to;
        this.mapping = mapping;
    }

    /**
     * A conversion by a mapping.
     *
     * @throws InvalidPartsException with all that the mapping names and the frameworks do not have, each at its place in
     *     the mapping
     */
    public static FrameworkConversion of(Framework from, Framework to, FrameworkMapping mapping) {
        MappingCheck.require(from, to, mapping);
        return new FrameworkConversion(from, to, mapping);
    }

    /** The framework it reads. */
    public Framework from() {
        return from;
    }

    /** The framework it writes. */
    public Framework to() {
        return to;
    }

    /** What it goes by. */
    public FrameworkMapping mapping() {
        return mapping;
    }

    /**
     * A canvas in the other framework, and what became of everything on it.
     *
     * @throws IllegalArgumentException if the canvas fills another framework than {@link #from}
     */
    public ConvertedCanvas convert(Canvas canvas) {
        return new ConversionRun(this, FilledCanvas.of(from, canvas)).converted();
    }

    /** {@code business-model-canvas to four-pillar-nine-elements}. */
    @Override
    public String toString() {
        return from.id() + " to " + to.id();
    }
}
