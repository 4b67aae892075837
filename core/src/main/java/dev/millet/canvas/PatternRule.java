package dev.millet.canvas;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/** One pattern as a rule: a strength where all of it is there, a hint that names what is missing where half of it is. */
final class PatternRule implements Rule<FilledCanvas> {
    private final Pattern pattern;

    PatternRule(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "canvas.pattern." + pattern.id();
    }

    @Override
    public List<Finding> inspect(FilledCanvas filled) {
        PatternMatch match = PatternMatch.of(pattern, filled);
        if (match.isComplete()) {
            return List.of(finding(
                    Severity.STRENGTH,
                    filled,
                    match,
                    CanvasWords.text("pattern.shown", pattern.name(), pattern.meaning()),
                    CanvasWords.text("pattern.shown.advice")));
        }
        if (match.isNear()) {
            Text missing = CanvasWords.joined(
                    "list.semicolon",
                    match.missing().stream().map(PatternPart::title).toList());
            return List.of(finding(
                    Severity.HINT,
                    filled,
                    match,
                    CanvasWords.text(
                            "pattern.near",
                            pattern.name(),
                            Integer.toString(match.shown().size()),
                            Integer.toString(pattern.parts().size()),
                            missing),
                    CanvasWords.text("pattern.near.advice", pattern.meaning())));
        }
        return List.of();
    }

    private Finding finding(Severity severity, FilledCanvas filled, PatternMatch match, Text message, Text advice) {
        Path path = filled.path(match.items().get(0));
        return Finding.of(key(), severity, path, message, advice);
    }
}
