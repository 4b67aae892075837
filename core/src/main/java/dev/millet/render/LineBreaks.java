package dev.millet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Breaks a text into lines that fit a width: at spaces, between Chinese characters, and, where a word is wider than a line,
 * inside the word.
 *
 * <p>No line begins with a closing mark or ends with an opening one (避头尾: the rules of GB/T 15834 and of the W3C's
 * Requirements for Chinese Text Layout), and nothing that is one sign to a reader is torn apart: a letter and its accents, a
 * flag, a family of emoji. The work grows with the length of the text and no faster. Nothing but spaces at the ends of lines
 * is left out.
 *
 * <p>Example: {@code "存货、信用"} in the width of two characters is {@code 存}, {@code 货、}, {@code 信用}.
 */
final class LineBreaks {
    /** Never the first of a line: closing brackets and quotes, stops, signs that belong to the number before them. */
    private static final String NEVER_FIRST = "，。、；：！？）》」』】〉”’,.;:!?)%" + "％‰°℃·‧…—～〗〕］｝〞»›]}々〻ー゛゜ヽヾゝゞ￠";

    private static final String NEVER_LAST = "（《「『【〈“‘(" + "［｛〔〖〝«‹[{￥＄￡";

    private static final int JOINER = 0x200D;

    private final double limit;
    private final IntUnaryOperator widthOf;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int lineWidth;

    private LineBreaks(double limit, IntUnaryOperator widthOf) {
        this.limit = limit;
        this.widthOf = widthOf;
    }

    /** The lines of a picture's text. */
    static List<String> of(String text, double width, double size, boolean bold) {
        return of(text, width * 100 / size, c -> CharacterWidths.hundredths(c, bold));
    }

    /** The lines of a terminal's text, in columns. */
    static List<String> ofColumns(String text, int columns) {
        return of(text, columns, CharacterWidths::columns);
    }

    private static List<String> of(String text, double limit, IntUnaryOperator widthOf) {
        LineBreaks breaks = new LineBreaks(limit, widthOf);
        String shown = ShownText.of(text);
        int start = 0;
        int at = 0;
        while (at < shown.length()) {
            int after = next(shown, at);
            if (after >= shown.length() || mayBreak(shown.codePointAt(at), shown.codePointAt(after))) {
                breaks.add(shown.substring(start, after));
                start = after;
            }
            at = after;
        }
        breaks.endLine();
        return List.copyOf(breaks.lines);
    }

    /** Adds what is never broken unless it is wider than a line: a word with the space after it, a Chinese character. */
    private void add(String piece) {
        String word = piece.stripTrailing();
        int width = width(word);
        if (lineWidth + width > limit) {
            endLine();
        }
        if (width > limit) {
            addTorn(word);
        } else {
            line.append(word);
            lineWidth += width;
        }
        String space = piece.substring(word.length());
        line.append(space);
        lineWidth += width(space);
    }

    /** Adds a word that is wider than a line; what is left of it begins the next line. */
    private void addTorn(String word) {
        int at = 0;
        while (at < word.length()) {
            int after = next(word, at);
            int width = width(word.substring(at, after));
            if (lineWidth > 0 && lineWidth + width > limit) {
                endLine();
            }
            line.append(word, at, after);
            lineWidth += width;
            at = after;
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
        lineWidth = 0;
    }

    private int width(String text) {
        return text.codePoints().map(widthOf).sum();
    }

    /** The end of the sign at a position: its accents, joined emoji and the second half of a flag included. */
    private static int next(String text, int from) {
        int first = text.codePointAt(from);
        int end = text.offsetByCodePoints(from, 1);
        if (isFlagHalf(first) && end < text.length() && isFlagHalf(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joined = text.codePointBefore(end) == JOINER && c > 0x2000 && c != ' ';
            if (!CharacterWidths.isNoWidth(c) && !isSkinTone(c) && !joined) {
                break;
            }
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean isFlagHalf(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || CharacterWidths.isWide(before) || CharacterWidths.isWide(after);
    }
}
