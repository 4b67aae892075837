package dev.millet.json;

import dev.millet.basics.Path;
import java.util.Optional;

/**
 * A member of which the shape knows nothing, kept by a lenient reader.
 *
 * <p>It may come from a newer version, from another tool, or be a slip of the pen; so it is reported with its place and,
 * if a name that the shape has is near, with that name.
 */
public final class UnknownMember {
    private final String name;
    private final Path path;
    private final Place place;
    private final Element element;
    private final Optional<String> suggestion;

    UnknownMember(String name, Path path, Place place, Element element, Optional<String> suggestion) {
        this.name = name;
        this.path = path;
        this.place = place;
        this.element = element;
        this.suggestion = suggestion;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Where it stands, as JSON Pointer: {@code /items/0/colour}. */
    public Path path() {
        return path;
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return place.line();
    }

    /** The column at which it begins, from 1, in UTF-16 units as editors count. */
    public int column() {
        return place.column();
    }

    /** What it says, as JSON in canonical form. */
    public String json() {
        return CanonicalWriter.text(element);
    }

    /** The name that was probably meant. */
    public Optional<String> suggestion() {
        return suggestion;
    }

    /** Place and name: {@code 5:7 member 'colour' is unknown and kept (/items/0/colour); did you mean 'color'?}. */
    @Override
    public String toString() {
        return line() + ":" + column() + " member " + Quoted.text(name) + " is unknown and kept ("
                + Quoted.clipped(path.pointer()) + ")"
                + suggestion
                        .map(meant -> "; did you mean " + Quoted.text(meant) + "?")
                        .orElse("");
    }
}
