package dev.millet.json;

import dev.millet.basics.Spelling;
import java.util.List;
import java.util.Optional;

/** The refusals that many kinds of values share, in the house's grammar. */
final class Refusals {
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** A required member that is not there; told at the object that lacks it. */
    void missing(String name, Element.ObjectElement object, Trail trail) {
        problems.add("json.member.missing", trail, object.place(), name + " must be given, but was missing");
    }

    /** Something other than one of the allowed texts. */
    void unknown(String code, Element element, Trail trail, List<String> allowed) {
        Optional<String> suggestion = element instanceof Element.TextElement text
                ? Spelling.nearest(text.text(), allowed)
                : element instanceof Element.NumberElement number && allowed.contains(number.text())
                        ? Optional.of('"' + number.text() + '"')
                        : Optional.empty();
        problems.add(
                code,
                trail,
                element.place(),
                trail.label() + " must be " + oneOf(allowed) + ", but was " + element.described(),
                allowed,
                suggestion);
    }

    /** Another type of element than the one expected; answers the value that there is not. */
    <V> Optional<V> wrongType(String expected, Element element, Trail trail) {
        if (!(element instanceof Element.Refused)) {
            problems.add(
                    "json.value.type",
                    trail,
                    element.place(),
                    trail.label() + " must be " + expected + ", but was " + element.described(),
                    element instanceof Element.NullElement ? "leave out what is absent" : "");
        }
        return Optional.empty();
    }

    /** What the refusing type says itself, unless it is a JDK exception whose words name no rule. */
    static String words(RuntimeException e, String otherwise) {
        String message = e.getMessage();
        if (message == null || message.isBlank() || e.getClass() != IllegalArgumentException.class) {
            return otherwise;
        }
        return Quoted.wellFormed(message) ? message : Quoted.clipped(message);
    }

    /** The allowed texts as a message shows them. */
    static String oneOf(List<String> allowed) {
        return allowed.size() == 1 ? Quoted.all(allowed) : "one of " + Quoted.all(allowed);
    }
}
