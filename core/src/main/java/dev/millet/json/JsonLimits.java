package dev.millet.json;

/**
 * What is too much for a document, so that no document can exhaust the memory or the patience of its reader.
 *
 * <p>A number of eleven characters, {@code 1e-10000000}, is enough to hang naive decimal code; so numbers are bounded as
 * well, by {@link dev.millet.basics.DecimalText}. What is past a limit is refused with the limit in the message.
 */
public final class JsonLimits {
    /** How deep objects and lists may nest: {@value}. */
    public static final int DEPTH = 100;

    /** How many bytes a document may have, and how many characters if it is read from a text: {@value}. */
    public static final int DOCUMENT_LENGTH = 16 * 1024 * 1024;

    /** How many characters a text, or the name of a member, may have: {@value}. */
    public static final int TEXT_LENGTH = 1_000_000;

    /** How many brackets, names and values a document may have: {@value}. */
    public static final int TOKENS = 2_000_000;

    /** How many characters a number may have: {@value}. */
    public static final int NUMBER_LENGTH = 1_000;

    /** How many problems are listed; how many more there are is said in one last problem: {@value}. */
    public static final int PROBLEMS = 1_000;

    private JsonLimits() {}
}
