package dev.millet.canvas;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One rule for the canvases of every framework: a key, how heavy it is, and what it looks for. Message and advice are the
 * package's words {@code finding.<key>} and {@code finding.<key>.advice}.
 */
record CanvasRule(String key, Severity severity, BiConsumer<FilledCanvas, Report> look) implements Rule<FilledCanvas> {

    /** Takes what a rule sees: where, and the arguments of its message. */
    @FunctionalInterface
    interface Report {
        void found(Path path, Object... arguments);
    }

    @Override
    public List<Finding> inspect(FilledCanvas filled) {
        List<Finding> findings = new ArrayList<>();
        look.accept(filled, (path, arguments) -> {
            Text message = CanvasWords.text("finding." + key, arguments);
            findings.add(Finding.of(
                    key, severity, path, message, CanvasWords.text("finding." + key + ".advice", arguments)));
        });
        return List.copyOf(findings);
    }
}
