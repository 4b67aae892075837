package dev.millet.json;

import dev.millet.basics.Kind;
import dev.millet.driver.Explanation;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How results look that are written and never read: values, explanations, findings. */
final class Results {
    private static final Kind<Severity> SEVERITY = Kind.oneOf(Severity.class);

    private Results() {}

    static void value(CanonicalWriter writer, Value value) {
        writer.object(() -> {
            if (value instanceof Value.Undefined undefined) {
                writer.name("undefined");
                writer.value(Kind.texts(), undefined.reason());
                undefined.where().ifPresent(where -> writer.text("where", where.text()));
            } else {
                writer.name("number");
                writer.value(Kind.decimal(), value.get());
            }
            writer.text("unit", value.unit().toString());
        });
    }

    /** Every line once; children are named by their index in the list, so a shared line is written once. */
    static void lines(CanonicalWriter writer, Explanation explanation) {
        List<Explanation.Line> lines = explanation.lines();
        Map<Explanation.Line, Integer> indexes = new HashMap<>();
        for (Explanation.Line line : lines) {
            indexes.put(line, indexes.size());
        }
        writer.array(lines, line -> writer.object(() -> line(writer, line, indexes)));
    }

    private static void line(CanonicalWriter writer, Explanation.Line line, Map<Explanation.Line, Integer> indexes) {
        writer.name("index");
        writer.whole(indexes.getOrDefault(line, -1));
        writer.name("label");
        writer.value(Kind.texts(), line.label());
        line.id().ifPresent(id -> writer.text("id", id.text()));
        if (!line.formula(Locale.ENGLISH).isEmpty()) {
            writer.name("formula");
            writer.object(() -> {
                writer.text("en", line.formula(Locale.ENGLISH));
                writer.text("zh", line.formula(Locale.CHINESE));
            });
        }
        writer.name("value");
        value(writer, line.value());
        if (line.isDefinition()) {
            writer.name("definition");
            writer.flag(true);
        }
        line.figure().ifPresent(figure -> {
            writer.name("figure");
            writer.object(() -> writer.members(Figure.shape(), figure));
        });
        line.method().ifPresent(method -> {
            writer.name("method");
            writer.object(() -> {
                writer.text("id", method.id());
                writer.name("version");
                writer.whole(method.version());
                writer.text("source", method.source());
            });
        });
        line.elasticity().ifPresent(elasticity -> {
            writer.name("elasticity");
            value(writer, elasticity);
        });
        line.shareOfVariance().ifPresent(share -> {
            writer.name("shareOfVariance");
            writer.value(Kind.decimal(), share);
        });
        if (!line.children().isEmpty()) {
            writer.name("children");
            writer.array(line.children(), child -> writer.whole(indexes.getOrDefault(child, -1)));
        }
    }

    /** The members of a document of findings. */
    static void findings(CanonicalWriter writer, Findings findings) {
        writer.name("findings");
        writer.array(findings.list(), finding -> writer.object(() -> finding(writer, finding)));
        if (!findings.suppressed().isEmpty()) {
            writer.name("suppressed");
            writer.array(
                    findings.suppressed(),
                    suppressed -> writer.object(() -> {
                        finding(writer, suppressed.finding());
                        writer.name("reason");
                        writer.value(Kind.texts(), suppressed.reason());
                    }));
        }
    }

    private static void finding(CanonicalWriter writer, Finding finding) {
        writer.text("key", finding.key());
        writer.name("severity");
        writer.value(SEVERITY, finding.severity());
        writer.text("path", finding.path().pointer());
        writer.name("message");
        writer.value(Kind.texts(), finding.message());
        writer.name("advice");
        writer.value(Kind.texts(), finding.advice());
    }
}
