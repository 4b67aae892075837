package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What pictures of one figure at a time say below: of figures that stand beyond the ends of their range, and of those without one. */
final class RangeNotes {
    private RangeNotes() {}

    static List<Text> of(List<Figure> drawn, List<Figure> leftOut, Locale language) {
        List<Text> notes = new ArrayList<>();
        List<String> beyond = drawn.stream()
                .filter(RangeNotes::standsBeyond)
                .map(figure -> figure.name().in(language))
                .toList();
        if (!beyond.isEmpty()) {
            String comma = RenderWords.text("chain.comma").in(language);
            notes.add(RenderWords.text("tornado.beyond", String.join(comma, beyond)));
        }
        if (!leftOut.isEmpty()) {
            notes.add(RenderWords.text("tornado.left-out", leftOut.size()));
        }
        return notes;
    }

    /** Values that go on for ever are drawn over their central 90 %; a figure may be believed to lie elsewhere. */
    private static boolean standsBeyond(Figure figure) {
        return figure.uncertainty()
                .filter(range -> !range.spans(figure.value()))
                .isPresent();
    }
}
