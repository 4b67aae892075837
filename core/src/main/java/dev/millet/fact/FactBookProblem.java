package dev.millet.fact;

import com.google.common.collect.Lists;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Path;
import java.util.List;

/**
 * Something for which a {@link FactBook} is refused: what, and where in its parts.
 *
 * @param path the offending element, e.g. {@code /facts/3/evidence/source}
 * @param message what must be how, but was what
 */
public record FactBookProblem(Path path, String message) {
    /** Both on one line: {@code source of evidence must be in the book, but was '009' (/facts/3/evidence/source)}. */
    @Override
    public String toString() {
        return message + " (" + path + ")";
    }

    static InvalidPartsException refusal(List<FactBookProblem> problems) {
        return new InvalidPartsException(Lists.transform(
                problems, problem -> new InvalidPartsException.Part(problem.path(), problem.message())));
    }
}
