package dev.millet.basics;

/**
 * A refused value as it stands in a message: in single quotes, short enough for one line, free of control characters.
 *
 * <p>Refusals are read in terminals and logs. A value of a megabyte or one with escape sequences in it must not harm
 * the reader, so it is cut after {@value #LIMIT} characters and its control characters are written as escapes.
 */
final class Quote {
    private static final int LIMIT = 80;

    private Quote() {}

    static String of(CharSequence value) {
        StringBuilder quoted = new StringBuilder("'");
        int end = Math.min(value.length(), LIMIT);
        for (int i = 0; i < end; i++) {
            char character = value.charAt(i);
            if (Character.isISOControl(character)) {
                quoted.append("\\u00")
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append(value.length() > LIMIT ? "…'" : "'").toString();
    }
}
