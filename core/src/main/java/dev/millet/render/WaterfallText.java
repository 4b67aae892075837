package dev.millet.render;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A waterfall table in columns of fixed-width type, for consoles and plain text.
 *
 * <p>Amounts stand without digit grouping, right-aligned; deductions are indented; Chinese characters count two columns, as
 * terminals show them. For people: it is not to be parsed.
 *
 * <pre>
 * Per unit kept, CNY/unit          Direct   Dealers
 * Consumer price incl. VAT  [S]   1999.00   1999.00
 *   VAT                     [S]   -290.45   -290.45
 * </pre>
 *
 * @param table what is printed
 * @param heading what stands above the labels: "Per phone kept, frame A"
 */
public record WaterfallText(WaterfallTable table, Text heading) {
    private static final String GAP = "  ";

    /** A table under the heading "Per unit kept" and its unit. */
    public static WaterfallText of(WaterfallTable table) {
        return new WaterfallText(table, RenderWords.text("heading", table.unit()));
    }

    /** The whole table in a language, each line ended by a line feed. */
    public String in(Locale language) {
        return String.join("\n", lines(language)) + "\n";
    }

    /**
     * The heading line and one line for each row of the table, all equally wide, so that a page may set a remark beside
     * each.
     */
    public List<String> lines(Locale language) {
        List<List<String>> grid = new ArrayList<>();
        grid.add(firstLine(language));
        table.rows().forEach(row -> grid.add(line(row, language)));
        int columns = grid.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : grid) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], CharacterWidths.columns(line.get(i)));
            }
        }
        return grid.stream().map(line -> aligned(line, widths)).toList();
    }

    /** The table in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private List<String> firstLine(Locale language) {
        List<String> line = new ArrayList<>();
        line.add(ShownText.of(heading.in(language)));
        line.add("");
        table.headings().forEach(text -> line.add(ShownText.of(text.in(language))));
        return line;
    }

    private static List<String> line(WaterfallRow row, Locale language) {
        List<String> line = new ArrayList<>();
        line.add((row.isSubtotal() ? "" : GAP) + ShownText.of(row.label().in(language)));
        line.add(row.marks());
        row.cells().forEach(cell -> line.add(amount(cell, language)));
        return line;
    }

    static String amount(WaterfallCell cell, Locale language) {
        return cell.rounded()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> RenderWords.text("undefined").in(language));
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line.get(i);
            String fill = " ".repeat(widths[i] - CharacterWidths.columns(cell));
            boolean left = i < 2;
            text.append(i == 0 ? "" : GAP).append(left ? cell + fill : fill + cell);
        }
        return text.toString();
    }
}
