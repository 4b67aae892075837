package dev.millet.finding;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A rule that says what it sees in a package's fixed words; see {@link Rule#of}. */
record WordedRule<M>(String key, Severity severity, Words words, BiConsumer<M, Rule.Report> look) implements Rule<M> {
    @Override
    public List<Finding> inspect(M model) {
        List<Finding> findings = new ArrayList<>();
        look.accept(model, (path, arguments) -> findings.add(finding(path, arguments)));
        return List.copyOf(findings);
    }

    private Finding finding(Path path, Object... arguments) {
        Text message = words.text("finding." + key, arguments);
        return Finding.of(key, severity, path, message, words.text("finding." + key + ".advice", arguments));
    }
}
