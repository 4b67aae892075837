package dev.millet.driver;

import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An explanation as indented prose; beyond 24 levels the indent stops and the level is written. A method's source is told
 * where the method first occurs, later lines give its id and version only.
 */
final class ExplanationText {
    private static final int DEEPEST_INDENT = 24;

    private record Place(Explanation.Line line, int depth) {}

    private final Locale locale;
    private final int levels;
    private final StringBuilder out = new StringBuilder();
    private final Set<Explanation.Line> explained = new HashSet<>();
    private final Set<Method> sourced = new HashSet<>();

    ExplanationText(Locale locale, int levels) {
        this.locale = locale;
        this.levels = levels;
    }

    String of(Explanation explanation) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(explanation.root(), 0));
        while (!open.isEmpty()) {
            Place place = open.pop();
            boolean again = !explained.add(place.line);
            write(place, again);
            if (!again && place.depth < levels) {
                List<Explanation.Line> children = place.line.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    Explanation.Line child = children.get(i);
                    if (child.id().isPresent()) {
                        open.push(new Place(child, place.depth + 1));
                    }
                }
            }
        }
        return out.toString();
    }

    private void write(Place place, boolean again) {
        Explanation.Line line = place.line;
        indent(place.depth);
        String label = line.label(locale);
        String formula = again || place.depth >= levels ? "" : line.formula(locale);
        String value = value(line);
        if (again) {
            out.append(word("line.again", label, value));
        } else {
            out.append(label).append(" = ").append(value);
            if (!formula.isEmpty() && place.depth > 0) {
                out.append(" = ").append(formula);
            }
        }
        if (!formula.isEmpty() && place.depth == 0) {
            out.append("\n  = ").append(formula);
        }
        if (!again) {
            if (line.figure().isPresent()) {
                cite(line.figure().get());
            }
            if (line.method().isPresent()) {
                credit(line.method().get());
            }
            if (line.isDefinition()) {
                out.append(word("line.aside", word("line.definition")));
            }
            sensitivity(line);
        }
        out.append('\n');
    }

    private void indent(int depth) {
        out.append("  ".repeat(Math.min(depth, DEEPEST_INDENT)));
        if (depth > DEEPEST_INDENT) {
            out.append('<').append(depth).append("> ");
        }
    }

    /** Where an undefined value began is told unless it began in this line. */
    private String value(Explanation.Line line) {
        Value value = line.value();
        if (value instanceof Value.Undefined undefined
                && undefined.where().isPresent()
                && !undefined.where().equals(line.id())) {
            return word(
                    "line.undefined-at",
                    value.text(locale),
                    undefined.where().orElseThrow().text());
        }
        return value.text(locale);
    }

    private void cite(Figure figure) {
        out.append("  ").append(word(mark(figure)));
        if (figure.uncertainty().isPresent()) {
            out.append(' ').append(figure.uncertainty().get().ends());
        }
        if (figure.evidence().isPresent()) {
            Evidence evidence = figure.evidence().get();
            out.append(' ').append(evidence.source()).append(' ').append(evidence.locator());
            if (evidence.quote().isPresent()) {
                quote(evidence.quote().get());
            }
        }
        if (figure.reason().isPresent()) {
            quote(figure.reason().get().in(locale));
        }
    }

    private void credit(Method method) {
        out.append("  {").append(method.id()).append(' ').append(method.version());
        if (sourced.add(method)) {
            out.append(": ").append(method.source());
        }
        out.append('}');
    }

    /** What the line is worth for the root, where somebody asked. */
    private void sensitivity(Explanation.Line line) {
        if (line.elasticity().isEmpty() && line.shareOfVariance().isEmpty()) {
            return;
        }
        Optional<String> elasticity = line.elasticity().map(value -> word("line.elasticity", Amounts.text(value)));
        Optional<String> share =
                line.shareOfVariance().map(part -> word("line.share", Amounts.rounded(part.movePointRight(2))));
        Stream.of(elasticity, share)
                .flatMap(Optional::stream)
                .reduce((one, other) -> word("line.both", one, other))
                .ifPresent(both -> out.append(word("line.aside", both)));
    }

    private void quote(String text) {
        out.append(" \"").append(text).append('"');
    }

    private static String mark(Figure figure) {
        if (figure.isAssumption()) {
            return "line.assumed";
        }
        if (figure.evidence().isPresent()) {
            return "line.source";
        }
        return figure.basis() == Basis.DECIDED ? "line.decided" : "line.derived";
    }

    private String word(String key, Object... arguments) {
        return DriverWords.in(locale, key, arguments);
    }
}
