package dev.millet.basics;

import java.util.Locale;
import java.util.Map;

/** Stub: one text in several languages (key = language tag such as en, zh), ordered by tag; at least one. */
public final class Text {
    private Text() {}

    /** English only. */
    public static Text of(String english) {
        throw new UnsupportedOperationException("stub");
    }

    public static Text of(String english, String chinese) {
        throw new UnsupportedOperationException("stub");
    }

    public static Text of(Map<String, String> byLanguage) {
        throw new UnsupportedOperationException("stub");
    }

    /** The text in the locale's language, else English, else the first: nothing is hidden because a translation is missing. */
    public String in(Locale locale) {
        throw new UnsupportedOperationException("stub");
    }

    public Map<String, String> byLanguage() {
        throw new UnsupportedOperationException("stub");
    }

    /** The same text formatted per language: '{0}' placeholders take strings or Texts. */
    public Text format(Object... arguments) {
        throw new UnsupportedOperationException("stub");
    }
}
