package dev.millet.basics;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fixed words of a package, in English and Chinese.
 *
 * <p>What Millet itself says (labels, formulas in words, messages of findings) stands in two UTF-8 files beside the
 * classes that say it, {@code words.properties} and {@code words_zh.properties}, with the same keys. Nothing depends on
 * the machine's locale: a word is a {@link Text} with both languages, and the reader's locale picks one when it is shown.
 *
 * <pre>{@code
 * // dev/millet/fact/words.properties:     contradiction.numbers = {0} and {1} cannot both hold
 * // dev/millet/fact/words_zh.properties:  contradiction.numbers = {0}与{1}不能同时成立
 * private static final Words WORDS = Words.of(FactBook.class);
 * WORDS.text("contradiction.numbers", "CNY 40", "CNY 60");
 * }</pre>
 */
public final class Words {
    private final Class<?> neighbour;
    private final WordFile english;

    /** Read when it is first needed: looking a file up is much of a cold start, and few programs speak both languages. */
    private volatile @Nullable WordFile chinese;

    private final ConcurrentHashMap<String, Text> texts = new ConcurrentHashMap<>();

    private Words(Class<?> neighbour, WordFile english, @Nullable WordFile chinese) {
        this.neighbour = neighbour;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The words of the package of the given class; the Chinese ones are read when they are first needed.
     *
     * @throws IllegalArgumentException if the English file is missing or is no lines of {@code key = word}
     */
    public static Words of(Class<?> neighbour) {
        return new Words(neighbour, WordFile.beside(neighbour, "words.properties"), null);
    }

    static Words of(Class<?> neighbour, WordFile english, WordFile chinese) {
        return new Words(neighbour, english, chinese);
    }

    private WordFile chinese() {
        WordFile read = chinese;
        if (read == null) {
            read = WordFile.beside(neighbour, "words_zh.properties");
            chinese = read;
        }
        return read;
    }

    private String bundle() {
        return neighbour.getPackageName();
    }

    /**
     * The word or sentence of a key in both languages, its placeholders filled as {@link Text#format} does.
     *
     * @throws IllegalArgumentException if one of the languages does not have the key or a placeholder has no argument
     */
    public Text text(String key, Object... arguments) {
        Text text = texts.get(key);
        if (text == null) {
            text = find(key);
            texts.put(key, text);
        }
        return text.format(arguments);
    }

    /**
     * The same in the reader's language alone, which is Chinese for {@code zh} in any country or script and English else:
     * {@code WORDS.in(Locale.ENGLISH, "contradiction.numbers", "CNY 40", "CNY 60")} is "CNY 40 and CNY 60 cannot both hold".
     *
     * @throws IllegalArgumentException if the language does not have the key or a placeholder has no argument
     */
    public String in(Locale locale, String key, Object... arguments) {
        boolean inChinese = locale.getLanguage().equals("zh");
        Optional<String> word = (inChinese ? chinese() : english).word(key);
        return word.isEmpty() ? find(key).in(locale) : Text.fill(word.get(), inChinese ? "zh" : "en", arguments);
    }

    private Text find(String key) {
        Optional<String> word = english.word(key);
        Optional<String> translated = chinese().word(key);
        if (word.isEmpty() && translated.isEmpty()) {
            throw new IllegalArgumentException(
                    "key must be among the words of " + bundle() + ", but was " + Quote.of(key));
        }
        if (word.isEmpty() || translated.isEmpty()) {
            throw new IllegalArgumentException("words must have the same keys in en and zh, but was without [" + key
                    + "] in " + (word.isEmpty() ? "en" : "zh") + " (package " + bundle() + ")");
        }
        return Text.of(word.get(), translated.get());
    }

    /** A constant's name as it is written in ids, documents and keys: SHOW_AND_TRY is show-and-try. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The keys, ordered.
     *
     * @throws IllegalArgumentException if the two languages do not have the same
     */
    public Set<String> keys() {
        requireSubset(english.keys(), chinese().keys(), "zh");
        requireSubset(chinese().keys(), english.keys(), "en");
        return english.keys();
    }

    private void requireSubset(Set<String> keys, Set<String> within, String language) {
        TreeSet<String> missing = new TreeSet<>(keys);
        missing.removeAll(within);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("words must have the same keys in en and zh, but was without " + missing
                    + " in " + language + " (package " + bundle() + ")");
        }
    }
}
