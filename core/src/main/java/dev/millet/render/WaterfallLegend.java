package dev.millet.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the looks of the bars and the marks mean, for those that occur; in as many lines as it needs. */
final class WaterfallLegend {
    private static final double LINE = 22;
    private static final double SWATCH = 16;
    private static final double AFTER_SWATCH = 6;
    private static final double APART = 20;

    private final List<List<Entry>> lines = new ArrayList<>();

    WaterfallLegend(WaterfallTable table, Locale language, double width) {
        double left = 0;
        for (Entry entry : entries(table, language)) {
            if (lines.isEmpty() || entry.width() > left) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.get(lines.size() - 1).add(entry);
            left -= entry.width() + APART;
        }
    }

    double height() {
        return lines.size() * LINE;
    }

    List<SvgElement> elements(String id, double left, double top) {
        List<SvgElement> elements = new ArrayList<>();
        double y = top;
        for (List<Entry> line : lines) {
            double x = left;
            for (Entry entry : line) {
                if (entry.kind.isPresent()) {
                    elements.add(entry.kind.get().bar(id, x, y + 2, SWATCH, 11));
                }
                elements.add(SvgType.NOTE.text(entry.text, x + entry.indent(), y + 12, "start"));
                x += entry.width() + APART;
            }
            y += LINE;
        }
        return elements;
    }

    private static List<Entry> entries(WaterfallTable table, Locale language) {
        List<Entry> entries = new ArrayList<>();
        Set<BarKind> kinds = EnumSet.noneOf(BarKind.class);
        FloatingBar.all(table).forEach(bar -> kinds.add(bar.kind()));
        kinds.forEach(kind -> entries.add(new Entry(word(kind.legend(), language), Optional.of(kind))));
        if (table.rows().stream().anyMatch(WaterfallRow::hasSource)) {
            entries.add(new Entry(word("legend.source", language), Optional.empty()));
        }
        if (table.rows().stream().anyMatch(WaterfallRow::hasAssumption)) {
            entries.add(new Entry(word("legend.assumption", language), Optional.empty()));
        }
        if (table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.rounded().isPresent())) {
            entries.add(new Entry(word("legend.sum", language), Optional.empty()));
        }
        return entries;
    }

    private static String word(String key, Locale language) {
        return RenderWords.text(key).in(language);
    }

    private record Entry(String text, Optional<BarKind> kind) {
        double indent() {
            return kind.isPresent() ? SWATCH + AFTER_SWATCH : 0;
        }

        double width() {
            return indent() + SvgType.NOTE.width(text);
        }
    }
}
