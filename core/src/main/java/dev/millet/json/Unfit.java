package dev.millet.json;

/**
 * What the straight way in says of a document that it does not take: nothing more, since the thorough way tells it all.
 *
 * <p>It has no trace, is thrown in place of an answer, and never leaves {@link StraightReader}.
 */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unfit() {
        super("document must be read thoroughly", null, false, false);
    }

    static Unfit unfit() {
        return new Unfit();
    }

    static void requireFit(boolean fit) {
        if (!fit) {
            throw new Unfit();
        }
    }
}
