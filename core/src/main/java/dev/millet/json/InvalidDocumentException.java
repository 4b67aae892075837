package dev.millet.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document was refused; carries everything that is wrong with it.
 *
 * <p>The message lists the first ten problems, one a line, each with its line and column.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient ImmutableList<Problem> problems;

    InvalidDocumentException(List<Problem> problems) {
        super(message(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** What is wrong, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }

    static String message(List<Problem> problems) {
        String listed = problems.stream()
                .limit(SHOWN)
                .map(problem -> "\n  " + Place.prefix(problem) + problem.message())
                .collect(Collectors.joining());
        int more = problems.size() - SHOWN;
        return "document must be free of problems, but has " + problems.size() + ":" + listed
                + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
