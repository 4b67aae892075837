package dev.millet.render;

/**
 * Text as a page may show it: one line, every character visible or harmless.
 *
 * <p>Labels come from users. A lone surrogate or a control character breaks XML and terminals, and a directional override
 * turns what stands beside it around. Each is shown by a stand-in, so that a reader sees that something stood there: a
 * control character that has a picture by that picture (U+241B for escape), any other by the replacement character U+FFFD.
 * Line breaks and tabs become spaces. There are as many characters after as before, and doing it twice changes nothing.
 *
 * <p>Example: {@code "a\u001b[31m"} is shown as {@code "a␛[31m"}.
 */
final class ShownText {
    private static final int STAND_IN = 0xFFFD;

    /** Where the pictures of control characters begin: U+2400 is that of U+0000. */
    private static final int PICTURES = 0x2400;

    private static final int PICTURE_OF_DELETE = 0x2421;

    private ShownText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(ShownText::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The same for a whole text: if none of its characters would be seen, each has a stand-in. */
    static String ofWhole(String text) {
        String shown = of(text);
        return shown.codePoints().anyMatch(ShownText::isSeen) || shown.isBlank()
                ? shown
                : Character.toString(STAND_IN).repeat(codePoints(text));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isSeen(int c) {
        boolean space = c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || c == 0x3000;
        boolean ignored = c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x180E || c == 0x3164;
        return !(space || ignored || c == 0x202F || c == 0x205F || CharacterWidths.isNoWidth(c));
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c < 0x20) {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean control = c > 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean turnsAround = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || turnsAround || noCharacter ? STAND_IN : c;
    }
}
