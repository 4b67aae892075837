package dev.millet.xiaomi;

import dev.millet.fact.Contradiction;
import dev.millet.fact.ContradictionKind;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the example promises, measured: one line each, {@code name value unit target ok|short|absent}. */
record CaseMeasures(CaseFiles files, CaseAnswers answers) {
    static CaseMeasures of(CaseFiles files, CaseAnswers answers) {
        return new CaseMeasures(files, answers);
    }

    /** All lines; for scripts. */
    String text() {
        List<Contradiction> declared = files.book().declared();
        long ambiguities = declared.stream()
                .filter(each -> each.kind() == ContradictionKind.AMBIGUITY)
                .count();
        List<Figure> inputs = answers.comparison().tree().figures();
        long assumptions = inputs.stream().filter(Figure::isAssumption).count();
        return line("facts-loaded", files.numberedFacts(), "facts", 151)
                + line("text-facts-loaded", files.book().facts().size() - files.numberedFacts(), "facts", 0)
                + line("sources-loaded", files.book().sources().size(), "sources", 0)
                + line("contradictions-declared", declared.size() - ambiguities, "contradictions", 47)
                + line("ambiguities-declared", ambiguities, "ambiguities", 15)
                + line("contradictions-found", files.book().found().size(), "contradictions", 2)
                + line("inputs", inputs.size(), "inputs", 42)
                + line("assumptions", assumptions, "inputs", 39)
                + "assumption-share " + percent(assumptions, inputs.size()) + " % - ok\n"
                + line("answers", answers.tree().answers().size(), "answers", 0)
                + line("registers", answers.tree().size(), "registers", 0);
    }

    /** A count that must be met exactly; 0 if nothing is asked of it. */
    private static String line(String name, long value, String unit, long target) {
        String asked = target == 0 ? "-" : "=" + target;
        String verdict = target == 0 || value == target ? "ok" : "short";
        return name + " " + value + " " + unit + " " + asked + " " + verdict + "\n";
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
