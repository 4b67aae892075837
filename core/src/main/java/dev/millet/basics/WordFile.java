package dev.millet.basics;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a package in one language: a properties file in UTF-8, each word on one line.
 *
 * <p>Reading it notes only where each word stands; a word is decoded when it is asked for. A program shows few of the words
 * of a package, and reading them all was a tenth of its first comparison.
 */
final class WordFile {
    private final byte[] bytes;

    /** By key, the place in the file where its word begins. */
    private final Map<String, Integer> places;

    private WordFile(byte[] bytes, Map<String, Integer> places) {
        this.bytes = bytes;
        this.places = places;
    }

    /** The file beside a class. */
    static WordFile beside(Class<?> neighbour, String file) {
        try (InputStream bytes = neighbour.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("words must stand beside the classes, but was no '" + file
                        + "' (package " + neighbour.getPackageName() + ")");
            }
            return of(bytes.readAllBytes(), file + " of package " + neighbour.getPackageName());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The words of a file's bytes; {@code where} names it in refusals. */
    static WordFile of(byte[] bytes, String where) {
        Map<String, Integer> places = new HashMap<>();
        int start = 0;
        int line = 1;
        while (start < bytes.length) {
            int end = start;
            int equals = -1;
            while (end < bytes.length && bytes[end] != '\n') {
                if (bytes[end] == '=' && equals < 0) {
                    equals = end;
                }
                end++;
            }
            if (bytes[start] != '#' && !isBlank(bytes, start, end)) {
                String key = equals < 0 ? "" : ascii(bytes, start, equals).strip();
                if (key.isEmpty() || bytes[end - 1] == '\\') {
                    throw new IllegalArgumentException("word must be on one line like 'key = word', but was "
                            + Quote.of(new String(bytes, start, end - start, StandardCharsets.UTF_8)) + " (line " + line
                            + ", " + where + ")");
                }
                if (places.put(key, equals + 1) != null) {
                    throw new IllegalArgumentException(
                            "word must be given once, but was " + Quote.of(key) + " twice (" + where + ")");
                }
            }
            start = end + 1;
            line++;
        }
        return new WordFile(bytes, places);
    }

    /** The word of a key, if there is one. */
    Optional<String> word(String key) {
        Integer place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        int end = place;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String word = new String(bytes, place, end - place, StandardCharsets.UTF_8);
        return Optional.of(word.indexOf('\\') < 0 ? word.stripLeading() : Escapes.read(word));
    }

    /** The keys, ordered. */
    Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(places.keySet()));
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        int place = start;
        while (place < end && (bytes[place] == ' ' || bytes[place] == '\t' || bytes[place] == '\r')) {
            place++;
        }
        return place == end;
    }

    private static String ascii(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** What the JDK makes of escapes; apart, since few words have any. */
    private static final class Escapes {
        private Escapes() {}

        static String read(String word) {
            Properties line = new Properties();
            try {
                line.load(new StringReader("word =" + word));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
            return line.getProperty("word");
        }
    }
}
