package dev.millet.basics;

/**
 * The name of a thing in a model: a path of words joined by dots, such as {@code dealers.retailer.margin}.
 *
 * <p>Ids are for machines and for people who edit files, so their alphabet is small: each part has Latin letters,
 * digits, {@code -} and {@code _}; at least one, and no more than {@value #MAX_LENGTH} characters in all. What people
 * read in their own language is a {@link Text}. A figure given in place takes its path as its id, hence the dots.
 *
 * <pre>{@code
 * Identifier.of("dealers.retailer").child("margin");   // dealers.retailer.margin
 * }</pre>
 *
 * <p>Ids are ordered by their text.
 *
 * @param text the whole path
 */
public record Identifier(String text) implements Comparable<Identifier> {
    /** The most characters an id may have. */
    public static final int MAX_LENGTH = 500;

    /**
     * Makes an id of its text.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public Identifier {
        if (!isPath(text)) {
            throw new IllegalArgumentException(
                    "id must be words of letters, digits, '-' and '_' joined by dots, like 'dealers.retailer.margin'"
                            + " (at most " + MAX_LENGTH + " characters), but was " + Quote.of(text));
        }
    }

    /**
     * Makes an id of its text, e.g. {@code "dealers.retailer.margin"}; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Identifier of(String text) {
        return new Identifier(text);
    }

    /**
     * This id with one more part: {@code Identifier.of("dealers").child("margin")} is {@code dealers.margin}.
     *
     * @throws IllegalArgumentException if the part is not one word
     */
    public Identifier child(String part) {
        if (part.indexOf('.') >= 0) {
            throw new IllegalArgumentException("part of an id must be one word without dots, but was " + Quote.of(part)
                    + " (under '" + text + "')");
        }
        return new Identifier(text + '.' + part);
    }

    /** The last part: {@code margin} of {@code dealers.retailer.margin}. */
    public String last() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** Written out, as is the hash: what a record makes of itself is linked on first use, much of a cold start's work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier identifier && text.equals(identifier.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(Identifier other) {
        return text.compareTo(other.text);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }

    private static boolean isPath(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.') {
                if (!inWord) {
                    return false;
                }
                inWord = false;
            } else if (isWordCharacter(character)) {
                inWord = true;
            } else {
                return false;
            }
        }
        return inWord;
    }

    private static boolean isWordCharacter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
