package dev.millet.render;

/**
 * Holds words from right to left (Arabic, Hebrew) in their place within a sentence from left to right.
 *
 * <p>Left to itself, {@code א → ב} is shown with {@code ב} first. A left-to-right mark on either side of the words, which
 * nobody sees, keeps signs and numbers beside them where they are (Unicode Standard Annex 9). Words without such letters
 * stay as they are.
 */
final class LeftToRight {
    private static final String MARK = "\u200e";

    private static final int[][] RIGHT_TO_LEFT = {
        {0x0590, 0x08FF}, {0x200F, 0x200F}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFE}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}
    };

    private LeftToRight() {}

    static String held(String words) {
        return words.codePoints().anyMatch(LeftToRight::isRightToLeft) ? MARK + words + MARK : words;
    }

    private static boolean isRightToLeft(int c) {
        for (int[] range : RIGHT_TO_LEFT) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
