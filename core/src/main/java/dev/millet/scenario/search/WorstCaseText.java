package dev.millet.scenario.search;

import dev.millet.basics.Words;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A worst case in words. */
final class WorstCaseText {
    private static final Words WORDS = Words.of(WorstCaseText.class);

    private WorstCaseText() {}

    static String of(WorstCase worst, Locale locale) {
        List<String> lines = new ArrayList<>();
        String key = worst.corner().isEmpty() ? "worst.alone" : "worst.together";
        lines.add(WORDS.text(key, worst.value().text(locale)).in(locale));
        for (Figure figure : worst.corner()) {
            String at = new FigureAt(figure, figure.value()).in(locale);
            boolean beyond = !StatedProperty.range(figure).spans(figure.value());
            lines.add("  "
                    + WORDS.text(beyond ? "worst.beyond" : "worst.figure", figure.name(), at)
                            .in(locale));
        }
        if (!worst.exhaustive()) {
            lines.add(WORDS.text("worst.not-exhaustive").in(locale));
        }
        return String.join("\n", lines) + "\n";
    }
}
