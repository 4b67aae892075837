package dev.millet.render;

import dev.millet.basics.Text;
import java.util.Locale;
import java.util.Set;

/**
 * Words as a reader gets them, and the language they are in: a page in English may hold an item that is written in Chinese
 * only, and a screen reader must know.
 *
 * @param words what is shown
 * @param language its tag
 */
record Worded(String words, String language) {
    static Worded of(Text text, Locale reader) {
        return new Worded(
                ShownText.ofWhole(text.in(reader)), languageOf(text.byLanguage().keySet(), reader.toLanguageTag()));
    }

    /** Words that are in no language: an id, a number. */
    static Worded neutral(String words) {
        return new Worded(words, "");
    }

    /** Whether a page in that language must say that these words are in another. */
    boolean isForeign(Locale page) {
        return !language.isEmpty() && !language.equals(page.getLanguage()) && !language.equals(page.toLanguageTag());
    }

    /** An element of a page's picture that says in which language its words are, if it is not the page's. */
    SvgElement in(CanvasPage page, SvgElement element) {
        return isForeign(page.language()) ? element.with("lang", language).with("xml:lang", language) : element;
    }

    /** By the same fall-back as {@link Text#in}. */
    private static String languageOf(Set<String> languages, String reader) {
        for (String wider = reader; !wider.isEmpty(); wider = wider.substring(0, Math.max(0, wider.lastIndexOf('-')))) {
            if (languages.contains(wider)) {
                return wider;
            }
        }
        return languages.contains("en") ? "en" : languages.iterator().next();
    }
}
