package dev.millet.json;

import dev.millet.basics.Path;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a document, and where.
 *
 * <p>The message stands alone: "severity must be one of 'error', 'warning', but was 'eror' (/findings/0/severity); did
 * you mean 'error'?". The other attributes are for programs that show or repair it. Codes are stable once released:
 *
 * <table>
 * <caption>All codes</caption>
 * <tr><th>code</th><th>what is wrong</th></tr>
 * <tr><td>{@code json.encoding.bom}</td><td>a byte order mark at the start</td></tr>
 * <tr><td>{@code json.encoding.utf-8}</td><td>bytes that are not UTF-8</td></tr>
 * <tr><td>{@code json.encoding.surrogate}</td><td>half a character in a text</td></tr>
 * <tr><td>{@code json.syntax}</td><td>not JSON; what follows could not be read</td></tr>
 * <tr><td>{@code json.trailing}</td><td>something after the end</td></tr>
 * <tr><td>{@code json.limit}</td><td>past one of {@link JsonLimits}</td></tr>
 * <tr><td>{@code json.document.version}</td><td>a {@code schemaVersion} of which this library knows nothing</td></tr>
 * <tr><td>{@code json.document.type}</td><td>another type of document</td></tr>
 * <tr><td>{@code json.member.unknown}</td><td>a member that the shape does not have</td></tr>
 * <tr><td>{@code json.member.duplicate}</td><td>a member twice in one object</td></tr>
 * <tr><td>{@code json.member.missing}</td><td>a required member that is not there</td></tr>
 * <tr><td>{@code json.key.duplicate}</td><td>two elements of a list with one key, or one name twice in a map</td></tr>
 * <tr><td>{@code json.value.type}</td><td>a list where a text should be, and the like</td></tr>
 * <tr><td>{@code json.value.unknown}</td><td>none of the allowed constants</td></tr>
 * <tr><td>{@code json.value.form}</td><td>a text that its type refuses</td></tr>
 * <tr><td>{@code json.invariant}</td><td>values that are well-formed one by one and refused together</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Problem {
    Problem() {}

    /** What is wrong, for programs: {@code json.value.unknown}. */
    public abstract String code();

    /** The element, as JSON Pointer; for a missing member the object that lacks it. */
    public abstract Path path();

    /** The line on which it begins, from 1; 0 if it was read from something without lines, as a tree of nodes. */
    public abstract int line();

    /** The column at which it begins, from 1, in UTF-16 units as editors count; 0 if there are no lines. */
    public abstract int column();

    /** What is wrong, for people. */
    public abstract String message();

    /** What would have been accepted, if that is a closed set. */
    public abstract List<String> allowed();

    /** What was probably meant. */
    public abstract Optional<String> suggestion();

    /** Place, code and message: {@code 7:16 json.value.unknown: basis must be …}. */
    @Override
    public final String toString() {
        return Place.prefix(this) + code() + ": " + message();
    }

    static final class Builder extends ImmutableProblem.Builder {}
}
