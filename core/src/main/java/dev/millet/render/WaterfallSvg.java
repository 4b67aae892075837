package dev.millet.render;

import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a waterfall table: every row a line, every waterfall a panel of floating bars on one common scale.
 *
 * <p>Bars hang from the consumer price down to the contribution, each where the one above it ended, so that two routes can
 * be compared step by step along a line. What falls below zero stands on the other side of the zero line. Prices and
 * subtotals are outlined, what tax and tiers keep is dotted, a loss is hatched: no meaning rests on colour alone, and every
 * amount is written beside its bar.
 *
 * <p>The document is SVG 1.1 that stands alone or inside a page: real text (searchable, selectable, in the reader's own fonts),
 * light or dark as the reader prefers, a title and a description for screen readers, sources and assumptions in the tips of
 * the bars; no scripts, no links, no fonts or images from elsewhere. The same table, title and language give the same bytes on
 * every machine.
 *
 * <pre>{@code
 * Files.writeString(path, new WaterfallSvg(table, Text.of("Direct or dealers?", "直销还是经销商？")).in(Locale.CHINESE));
 * }</pre>
 *
 * @param table what is drawn
 * @param title what stands above it
 */
public record WaterfallSvg(WaterfallTable table, Text title) {
    /** The document in a language; labels without a text in that language fall back as {@link Text#in} does. */
    public String in(Locale language) {
        WaterfallLayout layout = new WaterfallLayout(table, title, language);
        String description = description(language);
        String id = Picture.id(title.in(language), description);
        SvgElement svg = Picture.of(title.in(language), description, language, layout.width(), layout.height())
                .add(WaterfallStyle.patterns(id));
        svg.add(layout.head());
        for (int column = 0; column < table.headings().size(); column++) {
            svg.add(new WaterfallPanel(layout, table, column, language, id).elements());
        }
        return svg.add(layout.legend(id)).xml();
    }

    private String description(Locale language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(RenderWords.text("description", table.unit()).in(language));
        for (int column = 0; column < table.headings().size(); column++) {
            List<Text> amounts = new ArrayList<>();
            for (WaterfallRow row : table.rows()) {
                if (row.isSubtotal()) {
                    amounts.add(RenderWords.text(
                            "description.amount",
                            row.label(),
                            WaterfallText.amount(row.cells().get(column), language)));
                }
            }
            Text heading = table.headings().get(column);
            sentences.add(RenderWords.text("description.column", heading, Text.join(", ", amounts))
                    .in(language));
        }
        return String.join(" ", sentences);
    }
}
