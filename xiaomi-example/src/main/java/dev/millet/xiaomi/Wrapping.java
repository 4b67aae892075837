package dev.millet.xiaomi;

import java.util.ArrayList;
import java.util.List;

/** Widths and line breaks of text in which Latin letters take one column and Chinese characters two. */
final class Wrapping {
    private static final String NEVER_FIRST = "，。；：、！？）》”’…%,.;:!?)]";
    private static final String NEVER_LAST = "（《“‘([";

    private Wrapping() {}

    /** How many columns a text takes. */
    static int columns(String text) {
        return text.codePoints().map(Wrapping::columns).sum();
    }

    /** A text filled up with spaces to a number of columns, at its end or at its start. */
    static String padded(String text, int columns, boolean right) {
        String spaces = " ".repeat(Math.max(0, columns - columns(text)));
        return right ? spaces + text : text + spaces;
    }

    /** A text in lines of at most so many columns, unless a word is longer. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int breakAt = -1;
        int used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (at > start && mayBreakBefore(text, at)) {
                breakAt = at;
            }
            int needed = columns(text.codePointAt(at));
            if (used + needed > width && breakAt > start && text.charAt(at) != ' ') {
                lines.add(text.substring(start, breakAt).strip());
                start = breakAt;
                used = columns(text.substring(start, at));
                breakAt = -1;
            }
            used += needed;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private static boolean mayBreakBefore(String text, int at) {
        int here = text.codePointAt(at);
        int before = text.codePointBefore(at);
        if (before == ' ') {
            return here != ' ' && !isUnit(text, at);
        }
        return (columns(here) == 2 || columns(before) == 2)
                && here != ' '
                && NEVER_FIRST.indexOf(here) < 0
                && NEVER_LAST.indexOf(before) < 0;
    }

    /** Whether what stands here belongs to the number before it: 12 %, 45.6 M. */
    private static boolean isUnit(String text, int at) {
        char here = text.charAt(at);
        boolean alone = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
        return here == '%' || (here == 'M' && alone);
    }

    /** East Asian wide characters: Hangul Jamo, CJK from radicals to compatibility forms, and full-width forms. */
    private static int columns(int codePoint) {
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || codePoint >= 0x20000;
        return wide ? 2 : 1;
    }
}
