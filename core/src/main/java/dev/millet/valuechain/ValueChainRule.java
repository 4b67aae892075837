package dev.millet.valuechain;

import dev.millet.basics.Path;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One rule of the room: a key, a default severity, and what it looks for. Message and advice are the room's words {@code
 * finding.<key>} and {@code finding.<key>.advice}.
 */
record ValueChainRule<M>(String key, Severity severity, BiConsumer<M, Report> look) implements Rule<M> {

    /** Takes what a rule sees: where, and the arguments of its message. */
    @FunctionalInterface
    interface Report {
        void found(Path path, Object... arguments);
    }

    @Override
    public List<Finding> inspect(M model) {
        List<Finding> findings = new ArrayList<>();
        look.accept(
                model,
                (path, arguments) -> findings.add(Finding.of(
                        key,
                        severity,
                        path,
                        ValueChainWords.text("finding." + key, arguments),
                        ValueChainWords.text("finding." + key + ".advice"))));
        return List.copyOf(findings);
    }
}
