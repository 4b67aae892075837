package dev.millet.basics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

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
    private final String bundle;
    private final Properties english;
    private final Properties chinese;
    private final ConcurrentHashMap<String, Text> texts = new ConcurrentHashMap<>();

    private Words(String bundle, Properties english, Properties chinese) {
        this.bundle = bundle;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The words of the package of the given class.
     *
     * @throws IllegalArgumentException if one of the two files is missing or their keys differ
     */
    public static Words of(Class<?> neighbour) {
        return of(
                neighbour.getPackageName(),
                load(neighbour, "words.properties"),
                load(neighbour, "words_zh.properties"));
    }

    static Words of(String bundle, Properties english, Properties chinese) {
        if (!english.keySet().equals(chinese.keySet())) {
            requireSubset(english, chinese, bundle, "zh");
            requireSubset(chinese, english, bundle, "en");
        }
        return new Words(bundle, english, chinese);
    }

    /**
     * The word or sentence of a key in both languages, its placeholders filled as {@link Text#format} does.
     *
     * @throws IllegalArgumentException if the key is unknown or a placeholder has no argument
     */
    public Text text(String key, Object... arguments) {
        Text text = texts.get(key);
        if (text == null) {
            text = find(key);
            texts.put(key, text);
        }
        return text.format(arguments);
    }

    private Text find(String key) {
        String word = english.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException(
                    "key must be among the words of " + bundle + ", but was " + Quote.of(key));
        }
        return Text.of(word, chinese.getProperty(key));
    }

    /** The keys, ordered. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(english.stringPropertyNames()));
    }

    private static Properties load(Class<?> neighbour, String file) {
        Properties words = new Properties();
        try (InputStream bytes = neighbour.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("words must stand beside the classes, but was no '" + file
                        + "' (package " + neighbour.getPackageName() + ")");
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return words;
    }

    private static void requireSubset(Properties keys, Properties within, String bundle, String language) {
        TreeSet<String> missing = new TreeSet<>(keys.stringPropertyNames());
        missing.removeAll(within.stringPropertyNames());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("words must have the same keys in en and zh, but was without " + missing
                    + " in " + language + " (package " + bundle + ")");
        }
    }
}
