package dev.millet.json;

import dev.millet.basics.Kind;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** Reads the values that have no parts: texts with a meaning, true and false, whole numbers. */
final class ScalarReader {
    private final Problems problems;
    private final Refusals refusals;

    ScalarReader(Problems problems) {
        this.problems = problems;
        this.refusals = new Refusals(problems);
    }

    <V> Optional<V> scalar(Kind.Scalar<V> kind, Element element, Trail trail) {
        if (!kind.allowed().isEmpty()) {
            return constant(kind, element, trail);
        }
        if (element instanceof Element.TextElement text) {
            return parsed(kind, text, trail);
        }
        String expected = kind.equals(Kind.text()) ? "a text" : "a text such as \"" + kind.example() + "\"";
        if (!(element instanceof Element.NumberElement number)) {
            return refusals.wrongType(expected, element, trail);
        }
        problems.add(
                "json.value.type",
                trail,
                element.place(),
                trail.label() + " must be " + expected + ", but was " + number.described(),
                List.of(),
                parses(kind, number.text()) ? Optional.of('"' + number.text() + '"') : Optional.empty());
        return Optional.empty();
    }

    private <V> Optional<V> constant(Kind.Scalar<V> kind, Element element, Trail trail) {
        if (element instanceof Element.TextElement text && kind.allowed().contains(text.text())) {
            return parsed(kind, text, trail);
        }
        refusals.unknown("json.value.unknown", element, trail, kind.allowed());
        return Optional.empty();
    }

    private <V> Optional<V> parsed(Kind.Scalar<V> kind, Element.TextElement text, Trail trail) {
        try {
            return Optional.of(kind.parse().apply(text.text()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            String rule = Refusals.words(e, kind.name() + " must have its form, but was " + Quoted.text(text.text()));
            String example = "'" + kind.example() + "'";
            problems.add(
                    "json.value.form",
                    trail,
                    text.place(),
                    rule,
                    rule.contains(example) ? "" : "for example " + example);
            return Optional.empty();
        }
    }

    private static <V> boolean parses(Kind.Scalar<V> kind, String text) {
        try {
            return !kind.print().apply(kind.parse().apply(text)).isEmpty();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    Optional<Boolean> flag(Element element, Trail trail) {
        return element instanceof Element.FlagElement flag
                ? Optional.of(flag.flag())
                : refusals.wrongType("true or false", element, trail);
    }

    Optional<Integer> whole(Element element, Trail trail) {
        if (element instanceof Element.NumberElement number && number.whole()) {
            try {
                return Optional.of(Integer.valueOf(number.text()));
            } catch (NumberFormatException e) {
                problems.add(
                        "json.value.form",
                        trail,
                        element.place(),
                        trail.label() + " must be a whole number between " + Integer.MIN_VALUE + " and "
                                + Integer.MAX_VALUE + ", but was " + Quoted.clipped(number.text()));
                return Optional.empty();
            }
        }
        return refusals.wrongType("a whole number such as 3", element, trail);
    }
}
