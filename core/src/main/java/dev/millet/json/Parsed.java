package dev.millet.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document: the value, or everything that is wrong with the document in its own order.
 *
 * <p>There is a value exactly when there are no problems: nothing is repaired and nothing is dropped silently.
 *
 * @param value the value, if the document was right
 * @param problems what is wrong; empty if the document was right
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
    /**
     * Refuses a value beside problems, and neither.
     *
     * @throws IllegalArgumentException if it is not exactly one of the two
     */
    public Parsed {
        problems = ImmutableList.copyOf(problems);
        checkArgument(
                value.isPresent() == problems.isEmpty(),
                "parsed must be a value or problems, but was %s and %s problems",
                value.isPresent() ? "a value" : "none",
                problems.size());
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidDocumentException(problems));
    }
}
