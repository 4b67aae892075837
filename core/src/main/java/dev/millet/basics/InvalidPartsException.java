package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A noun refused for several of its parts at once, each named by its path; a reader of documents tells each at its place.
 *
 * <p>The message has one line for each: {@code source must be in the book, but was '009' (/facts/3/evidence/source)}.
 */
public final class InvalidPartsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Part> parts;

    /**
     * Makes the refusal of these parts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public InvalidPartsException(Iterable<Part> parts) {
        super(message(parts));
        this.parts = ImmutableList.copyOf(parts);
    }

    /** The parts that were refused, in the order in which they were found. */
    public List<Part> parts() {
        return parts;
    }

    private static String message(Iterable<Part> parts) {
        List<Part> list = ImmutableList.copyOf(parts);
        checkArgument(!list.isEmpty(), "invalid parts must be at least one, but were none");
        return list.stream().map(Part::toString).collect(Collectors.joining("\n"));
    }

    /**
     * One part of a noun and what is wrong with it.
     *
     * @param path the part, seen from the noun
     * @param message what must be how, but was what, without the place
     */
    public record Part(Path path, String message) {
        @Override
        public String toString() {
            return message + " (" + path + ")";
        }
    }
}
