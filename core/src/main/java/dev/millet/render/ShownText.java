package dev.millet.render;

/**
 * Text as a page may show it: one line, every character visible or harmless.
 *
 * <p>Labels come from users. A lone surrogate or a control character breaks XML and terminals, and a directional override
 * turns what stands beside it around: each is shown as the replacement character U+FFFD, so that a reader sees that something
 * stood there. Line breaks and tabs become spaces.
 */
final class ShownText {
    private static final int STAND_IN = 0xFFFD;

    private ShownText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(ShownText::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean turnsAround = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || turnsAround || noCharacter ? STAND_IN : c;
    }
}
