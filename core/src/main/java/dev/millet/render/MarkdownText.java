package dev.millet.render;

/**
 * Words as Markdown that shows them and does nothing else.
 *
 * <p>Escaped is whatever CommonMark or GitHub's dialect of it could take for markup, HTML, a link or mathematics; what could
 * begin a list or a rule is escaped at the start only, so that the source stays legible. Example: {@code 2 * 3} becomes
 * {@code 2 \* 3}.
 */
final class MarkdownText {
    private static final String MARKUP = "\\`*_[]~|$^#!@";

    private MarkdownText() {}

    /** The words on one line, without space at either end. */
    static String of(String words) {
        String shown = LeftToRight.held(ShownText.of(words).strip());
        StringBuilder markdown = new StringBuilder();
        int start = startOfList(shown);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '<' -> markdown.append("&lt;");
                case '>' -> markdown.append("&gt;");
                case '&' -> markdown.append("&amp;");
                default -> {
                    boolean escaped = i == start || MARKUP.indexOf(c) >= 0 || beginsLink(shown, i);
                    markdown.append(escaped ? "\\" : "").append(c);
                }
            }
        }
        return markdown.toString();
    }

    /** Where the sign stands that would make the words an item of a list or a rule; -1 if there is none. */
    private static int startOfList(String words) {
        int digits = 0;
        while (digits < words.length() && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        String signs = digits == 0 ? "-+=" : ".)";
        return digits < words.length() && signs.indexOf(words.charAt(digits)) >= 0 ? digits : -1;
    }

    /** Whether a colon of {@code http://} or the dot of {@code www.} stands here, which GitHub makes a link. */
    private static boolean beginsLink(String words, int at) {
        boolean colon = words.charAt(at) == ':' && words.startsWith("//", at + 1);
        return colon || (words.charAt(at) == '.' && words.regionMatches(true, at - 3, "www", 0, 3));
    }
}
