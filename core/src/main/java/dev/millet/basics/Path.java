package dev.millet.basics;

/** Stub: address of an element in a model: JSON Pointer text such as /routes/1/tiers/0/margin. */
public record Path(String pointer) {
    public static final Path ROOT = new Path("");

    public Path member(String name) {
        throw new UnsupportedOperationException("stub");
    }

    public Path element(int index) {
        throw new UnsupportedOperationException("stub");
    }
}
