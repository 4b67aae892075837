package dev.millet.xiaomi;

import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;

/**
 * A page of plain text in one language, made of titled sections of wrapped paragraphs and tables.
 *
 * <p>Chinese characters take two columns, as they do in a terminal, and may be broken anywhere but before punctuation.
 */
final class Page {
    private static final int WIDTH = 120;
    private static final int HANGING = 4;

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    Page(Locale locale) {
        this.locale = locale;
    }

    /** The language of the page. */
    Locale locale() {
        return locale;
    }

    /** A line of the example's words. */
    void line(String key, Object... arguments) {
        paragraph("", CaseWords.text(key, arguments));
    }

    /** An empty line and a title. */
    void section(String key, Object... arguments) {
        text.append('\n');
        paragraph("", CaseWords.text(key, arguments));
    }

    /** An indented line of the example's words. */
    void item(String key, Object... arguments) {
        item(CaseWords.text(key, arguments));
    }

    /** An indented line. */
    void item(Text words) {
        paragraph("  ", words);
    }

    /** An indented line as it is. */
    void print(String line) {
        text.append(("  " + line).stripTrailing()).append('\n');
    }

    /** The lines of a table, indented. */
    void table(Columns table) {
        table.lines(locale).forEach(this::print);
    }

    /** A paragraph behind a mark of its own; later lines are indented behind the mark. */
    void paragraph(String mark, Text words) {
        List<String> lines = Wrapping.lines(words.in(locale), WIDTH - Math.max(HANGING, Wrapping.columns(mark)));
        for (int i = 0; i < lines.size(); i++) {
            String indent = i == 0 ? mark : " ".repeat(Math.max(HANGING, Wrapping.columns(mark)));
            text.append((indent + lines.get(i)).stripTrailing()).append('\n');
        }
    }

    /** All of it; lines end in a line feed. */
    String text() {
        return text.toString();
    }
}
