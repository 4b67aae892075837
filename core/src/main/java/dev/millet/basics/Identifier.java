package dev.millet.basics;

/** Stub: dotted path of words: letters, digits, '-' and '_' in each part, e.g. dealers.retailer.margin. */
public record Identifier(String text) implements Comparable<Identifier> {
    public static Identifier of(String text) {
        throw new UnsupportedOperationException("stub");
    }

    /** This id with one more part: Identifier.of("dealers").child("margin") is dealers.margin. */
    public Identifier child(String part) {
        throw new UnsupportedOperationException("stub");
    }

    /** The last part. */
    public String last() {
        throw new UnsupportedOperationException("stub");
    }

    @Override
    public int compareTo(Identifier other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
