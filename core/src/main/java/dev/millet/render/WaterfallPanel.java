package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One waterfall of the picture: heading, ticks, bars that hang on each other, amounts. */
final class WaterfallPanel {
    private static final double SUBTOTAL_BAR = 16;
    private static final double BAR = 12;
    private static final double LEAST_WIDTH = 1.5;

    private final WaterfallLayout layout;
    private final WaterfallTable table;
    private final int column;
    private final Locale language;
    private final String id;

    WaterfallPanel(WaterfallLayout layout, WaterfallTable table, int column, Locale language, String id) {
        this.layout = layout;
        this.table = table;
        this.column = column;
        this.language = language;
        this.id = id;
    }

    List<SvgElement> elements() {
        List<SvgElement> elements = new ArrayList<>(SvgType.HEADING.block(
                layout.heading(column), layout.panel(column), layout.headingTop() + SvgType.HEADING.size()));
        for (BigDecimal tick : layout.ticks()) {
            double x = layout.x(column, tick);
            elements.add(SvgType.TICK.text(tick.toPlainString(), x, layout.axis() - 2, "middle"));
            elements.add(line("mw-grid", x, layout.axis() + 3, layout.bottom()));
        }
        elements.addAll(bars());
        // On top of the bars, so that one that crosses zero is seen to cross it.
        elements.add(line("mw-zero", layout.x(column, BigDecimal.ZERO), layout.axis() + 3, layout.bottom()));
        for (int i = 0; i < table.rows().size(); i++) {
            elements.add(amount(i));
        }
        return elements;
    }

    private List<SvgElement> bars() {
        List<SvgElement> links = new ArrayList<>();
        List<SvgElement> bars = new ArrayList<>();
        List<Optional<FloatingBar>> all = FloatingBar.of(table, column);
        Optional<FloatingBar> above = Optional.empty();
        double linkFrom = 0;
        for (int i = 0; i < all.size(); i++) {
            WaterfallRow row = table.rows().get(i);
            if (row.cells().get(column).rounded().isEmpty()) {
                above = Optional.empty();
            }
            if (all.get(i).isEmpty()) {
                continue;
            }
            FloatingBar bar = all.get(i).get();
            double height = row.isSubtotal() ? SUBTOTAL_BAR : BAR;
            double top = layout.middle(i) - height / 2;
            if (above.isPresent()) {
                links.add(line("mw-link", layout.x(column, above.get().to()), linkFrom, top));
            }
            double from = layout.x(column, bar.from().min(bar.to()));
            double width = Math.max(LEAST_WIDTH, layout.x(column, bar.from().max(bar.to())) - from);
            bars.add(bar.kind()
                    .bar(id, from, top, width, height)
                    .first(SvgElement.of("title").lines(tip(row))));
            above = all.get(i);
            linkFrom = top + height;
        }
        links.addAll(bars);
        return links;
    }

    private SvgElement amount(int row) {
        WaterfallCell cell = table.rows().get(row).cells().get(column);
        boolean total = table.rows().get(row).isSubtotal();
        int sign = cell.rounded().map(BigDecimal::signum).orElse(0);
        SvgType type = total ? SvgType.SUBTOTAL : SvgType.LABEL;
        SvgElement text = type.text(
                WaterfallText.amount(cell, language), layout.amounts(column), layout.middle(row) + 4.7, "end");
        if (sign == 0) {
            return text.with("class", type.name() + " mw-zero-amount");
        }
        return total && sign < 0 ? text.with("class", type.name() + " mw-loss-amount") : text;
    }

    /** What a reader sees who rests on a bar: the amount, and where its figures come from. */
    private List<String> tip(WaterfallRow row) {
        WaterfallCell cell = row.cells().get(column);
        List<String> lines = new ArrayList<>();
        lines.add(table.headings().get(column).in(language));
        lines.add(row.label().in(language) + ": " + WaterfallText.amount(cell, language) + " " + table.unit());
        cell.figures().forEach(figure -> lines.add(origin(figure).in(language)));
        return lines;
    }

    private static Text origin(Figure figure) {
        if (figure.evidence().isPresent()) {
            return RenderWords.text(
                    "tip.cited",
                    figure.name(),
                    figure.quantity(),
                    figure.evidence().get());
        }
        Text reason = figure.reason().orElseGet(() -> RenderWords.text("tip.no-reason"));
        return RenderWords.text(
                figure.isAssumption() ? "tip.assumed" : "tip.other", figure.name(), figure.quantity(), reason);
    }

    private static SvgElement line(String style, double x, double from, double to) {
        return SvgElement.of("line")
                .with("class", style)
                .with("x1", x)
                .with("y1", from)
                .with("x2", x)
                .with("y2", to);
    }
}
