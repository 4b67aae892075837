package dev.millet.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A mapper was refused a noun; carries everything that is wrong with it, as {@link InvalidDocumentException} does where
 * there is no mapper.
 *
 * <p>Line, column and pointer are from the start of the mapper's document; location and path are those of the first
 * problem.
 */
public final class InvalidNounException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    InvalidNounException(JsonParser parser, List<Problem> problems) {
        super(parser, InvalidDocumentException.message(problems), place(parser, problems.get(0)));
        this.problems = ImmutableList.copyOf(problems);
    }

    private static JsonLocation place(JsonParser parser, Problem first) {
        return first.line() == 0
                ? JsonLocation.NA
                : new JsonLocation(parser.currentLocation().contentReference(), -1L, first.line(), first.column());
    }

    /** What is wrong, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
