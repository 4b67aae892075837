package dev.millet.basics;

/** Stub: the fixed words of a package in en and zh from words.properties / words_zh.properties beside it; refuses an unknown key; a test holds en/zh parity. */
public final class Words {
    private Words() {}

    public static Words of(Class<?> neighbour) {
        throw new UnsupportedOperationException("stub");
    }

    /** The word or sentence in all languages, '{0}' placeholders filled with strings, numbers' canonical text or Texts. */
    public Text text(String key, Object... arguments) {
        throw new UnsupportedOperationException("stub");
    }
}
