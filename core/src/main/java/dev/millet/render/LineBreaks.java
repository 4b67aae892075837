package dev.millet.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a label into lines that fit a width: at spaces, between Chinese characters (none of which may leave a closing mark
 * at the start of a line), and, where a word is wider than a line, inside the word.
 */
final class LineBreaks {
    private static final String NEVER_FIRST = "，。、；：！？）》」』】〉”’,.;:!?)%";

    private final double width;
    private final double size;
    private final boolean bold;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private LineBreaks(double width, double size, boolean bold) {
        this.width = width;
        this.size = size;
        this.bold = bold;
    }

    static List<String> of(String text, double width, double size, boolean bold) {
        LineBreaks breaks = new LineBreaks(width, size, bold);
        pieces(ShownText.of(text)).forEach(breaks::add);
        breaks.endLine();
        return List.copyOf(breaks.lines);
    }

    private void add(String piece) {
        if (fits(line + piece.stripTrailing())) {
            line += piece;
            return;
        }
        endLine();
        String rest = piece;
        while (!fits(rest.stripTrailing())) {
            int cut = longestStart(rest);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        line = rest;
    }

    private void endLine() {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        line = "";
    }

    private int longestStart(String word) {
        int end = next(word, 0);
        while (end < word.length() && fits(word.substring(0, next(word, end)))) {
            end = next(word, end);
        }
        return end;
    }

    /** The end of the character at a position, its marks included. */
    private static int next(String text, int from) {
        int end = text.offsetByCodePoints(from, 1);
        while (end < text.length() && CharacterWidths.isNoWidth(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private boolean fits(String text) {
        return CharacterWidths.of(text, size, bold) <= width;
    }

    /** What is never broken unless it is wider than a line: a word with the space after it, a Chinese character. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int after = next(text, at);
            if (after >= text.length() || mayBreak(text.codePointAt(at), text.codePointAt(after))) {
                pieces.add(text.substring(start, after));
                start = after;
            }
            at = after;
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0) {
            return false;
        }
        boolean opens = "（《「『【〈“‘(".indexOf(before) >= 0;
        return !opens && (before == ' ' || CharacterWidths.isWide(before) || CharacterWidths.isWide(after));
    }
}
