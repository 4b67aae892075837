package dev.millet.render;

import java.text.Normalizer;

/**
 * How wide text is, known without a font: the same answer on every machine.
 *
 * <p>For pictures: the widest of the sans-serif fonts that a page is likely to be shown in, in hundredths of an em, so that
 * what fits here fits there. For terminals: East Asian wide characters count two columns, marks that sit on another
 * character none (after Unicode Standard Annex 11; the ranges are fixed here, because those of the JDK move with its version).
 */
final class CharacterWidths {
    /** ASCII from the space on, hundredths of an em: the wider of DejaVu Sans and Liberation Sans (Arial). */
    private static final int[] REGULAR = widths(
            "32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 "
                    + "34 34 84 84 84 56 102 69 69 73 78 67 62 78 76 30 50 67 56 87 75 79 67 79 73 67 62 74 69 99 69 67 69 40 34 "
                    + "40 84 56 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84");

    private static final int[] BOLD = widths(
            "35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 "
                    + "40 40 84 84 84 62 100 78 77 74 84 69 69 83 84 38 56 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 "
                    + "46 84 56 50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84");

    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    /** Signs that terminals draw two columns wide and pictures in a font of their own. */
    private static final int[][] EMOJI = {
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x23F0, 0x23F0},
        {0x23F3, 0x23F3},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x267F, 0x267F},
        {0x2693, 0x2693},
        {0x26A1, 0x26A1},
        {0x26AA, 0x26AB},
        {0x26BD, 0x26BE},
        {0x26C4, 0x26C5},
        {0x26CE, 0x26CE},
        {0x26D4, 0x26D4},
        {0x26EA, 0x26EA},
        {0x26F2, 0x26F3},
        {0x26F5, 0x26F5},
        {0x26FA, 0x26FA},
        {0x26FD, 0x26FD},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x2728, 0x2728},
        {0x274C, 0x274C},
        {0x274E, 0x274E},
        {0x2753, 0x2755},
        {0x2757, 0x2757},
        {0x2795, 0x2797},
        {0x27B0, 0x27B0},
        {0x27BF, 0x27BF},
        {0x2B1B, 0x2B1C},
        {0x2B50, 0x2B50},
        {0x2B55, 0x2B55},
        {0x1F004, 0x1F004},
        {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F1E6, 0x1F202},
        {0x1F210, 0x1F23B},
        {0x1F240, 0x1F248},
        {0x1F250, 0x1F251},
        {0x1F260, 0x1F265},
        {0x1F7E0, 0x1F7EB},
        {0x1F7F0, 0x1F7F0}
    };

    private static final int[][] NO_WIDTH = {
        {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x064B, 0x065F}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},
        {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x2060, 0x2064}, {0x20D0, 0x20FF},
        {0x302A, 0x302F}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE01EF}
    };

    private static final int STAND_IN = 0xFFFD;

    /** Wider than any Latin letter (Œ, bold) and than the stand-in for what cannot be shown. */
    private static final int WIDEST_LATIN = 120;

    /** What other scripts take on average; texts with them are held to their reckoned width. */
    private static final int UNKNOWN = 75;

    private CharacterWidths() {}

    /** Columns on a terminal: "Hardware" is 8, "硬件" is 4. */
    static int columns(String text) {
        return text.codePoints().map(CharacterWidths::columns).sum();
    }

    /** Width in a picture at a size: "小米" at 13 is 26. */
    static double of(String text, double size, boolean bold) {
        return text.codePoints().map(c -> hundredths(c, bold)).sum() * size / 100;
    }

    /** Whether the width is an upper bound on every machine; if not, a picture must hold the text to its width. */
    static boolean isKnown(String text) {
        return text.codePoints()
                .allMatch(c -> c < 0x250
                        || isNoWidth(c)
                        || (isIn(WIDE, c) && c < 0x1F300)
                        || (c >= 0x2010 && c <= 0x2027)
                        || isSign(c)
                        || c == STAND_IN);
    }

    /** Whether the character is a mark on the one before it, so that no line may begin with it. */
    static boolean isNoWidth(int c) {
        return isIn(NO_WIDTH, c);
    }

    /** Whether lines may break before and after it: Chinese, Japanese and Korean are written without spaces. */
    static boolean isWide(int c) {
        return isIn(WIDE, c);
    }

    /** Columns of one character on a terminal. */
    static int columns(int c) {
        return isNoWidth(c) ? 0 : isWide(c) || isIn(EMOJI, c) ? 2 : 1;
    }

    /** Width of one character in a picture, in hundredths of an em. */
    static int hundredths(int c, boolean bold) {
        int[] ascii = bold ? BOLD : REGULAR;
        if (c >= ' ' && c < 0x7F) {
            return ascii[c - ' '];
        }
        if (isNoWidth(c)) {
            return 0;
        }
        if (c >= 0xC0 && c < 0x250) {
            char base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .charAt(0);
            return base < 0x7F ? ascii[base - ' '] : WIDEST_LATIN;
        }
        if (c == STAND_IN) {
            return WIDEST_LATIN;
        }
        return isWide(c)
                        || isIn(EMOJI, c)
                        || isPicture(c)
                        || isSign(c)
                        || (c >= 0xA0 && c < 0xC0)
                        || (c >= 0x2010 && c <= 0x2027)
                ? 100
                : UNKNOWN;
    }

    /** Arrows, minus, almost equal: an em wide at most. */
    private static boolean isSign(int c) {
        return (c >= 0x2190 && c <= 0x2193) || c == 0x2212 || c == 0x2248;
    }

    /** Whether it is the picture of a control character, such as U+241B for escape. */
    private static boolean isPicture(int c) {
        return c >= 0x2400 && c <= 0x2421;
    }

    private static boolean isIn(int[][] ranges, int c) {
        for (int[] range : ranges) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static int[] widths(String hundredths) {
        String[] words = hundredths.split(" ", -1);
        int[] widths = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            widths[i] = Integer.parseInt(words[i]);
        }
        return widths;
    }
}
