package dev.millet.json;

/**
 * What the straight way in says of a document that it does not take: nothing more, since the thorough way tells it all.
 *
 * <p>One for all, without a trace: it is thrown in place of an answer and never leaves {@link StraightReader}.
 */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Unfit INSTANCE = new Unfit();

    private Unfit() {
        super("document must be read thoroughly", null, false, false);
    }

    static Unfit unfit() {
        return INSTANCE;
    }

    static void requireFit(boolean fit) {
        if (!fit) {
            throw INSTANCE;
        }
    }
}
