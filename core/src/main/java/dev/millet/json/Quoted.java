package dev.millet.json;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import java.util.Locale;

/** Texts of others as messages show them: quoted, clipped, and with nothing in them that a terminal would obey. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String text(String text) {
        return "'" + clipped(text) + "'";
    }

    static String all(Iterable<String> texts) {
        return Joiner.on(", ").join(Iterables.transform(texts, Quoted::text));
    }

    static String clipped(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; ) {
            int point = text.codePointAt(i);
            int kind = Character.getType(point);
            if (kind == Character.CONTROL
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR) {
                shown.append("\\u");
                String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
                shown.append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
            } else {
                shown.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Whether every surrogate has its partner; only then does a text have bytes. */
    static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
