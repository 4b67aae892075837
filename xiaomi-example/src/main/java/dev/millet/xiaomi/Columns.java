package dev.millet.xiaomi;

import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of plain text: as wide as its widest cells, the first column and the last to the left, the others to the right. */
final class Columns {
    private final List<List<Object>> rows = new ArrayList<>();
    private final boolean lastIsNote;

    private Columns(boolean lastIsNote) {
        this.lastIsNote = lastIsNote;
    }

    /** A table whose last column holds words. */
    static Columns withNotes() {
        return new Columns(true);
    }

    /** A table of numbers behind a first column of words. */
    static Columns ofNumbers() {
        return new Columns(false);
    }

    /** Adds a row; a cell is a text, or something printed as it is. */
    void row(Object... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines(Locale locale) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Text text ? text.in(locale) : cell.toString())
                        .toList())
                .toList();
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        for (List<String> row : cells) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Wrapping.columns(row.get(i)));
            }
        }
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean words = i == 0 || (lastIsNote && i == widths.length - 1);
            line.append(i == 0 ? "" : "  ").append(Wrapping.padded(row.get(i), widths[i], !words));
        }
        return line.toString().stripTrailing();
    }
}
