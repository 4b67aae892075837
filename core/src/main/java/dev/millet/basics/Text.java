package dev.millet.basics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One text in several languages.
 *
 * <p>Whatever a person reads (a title, a reason, a message, an advice) is a text, so that a report in Chinese and one in
 * English come from one model. The languages are BCP 47 tags ({@code en}, {@code zh}, {@code zh-Hant}), in their order;
 * there is at least one, and none is blank. Nothing is hidden because its translation is missing: {@link #in} falls back
 * to English, then to whatever there is.
 *
 * <pre>{@code
 * Text text = Text.of("{0} of {1} figures are assumptions", "{1}个数字中有{0}个是假设");
 * text.format(3, 12).in(Locale.CHINESE);   // "12个数字中有3个是假设"
 * }</pre>
 */
public final class Text {
    /** In the order of the tags; never changed. */
    private final SortedMap<String, String> byLanguage;

    private Text(SortedMap<String, String> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * A text in English only.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Text of(String english) {
        requireForm("en", english);
        TreeMap<String, String> byLanguage = new TreeMap<>();
        byLanguage.put("en", english);
        return new Text(byLanguage);
    }

    /**
     * A text in English and Chinese.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Text of(String english, String chinese) {
        requireForm("en", english);
        requireForm("zh", chinese);
        TreeMap<String, String> byLanguage = new TreeMap<>();
        byLanguage.put("en", english);
        byLanguage.put("zh", chinese);
        return new Text(byLanguage);
    }

    /**
     * A text by language tag.
     *
     * @throws IllegalArgumentException if there is none, a tag is malformed, or a text is blank
     */
    public static Text of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("text must be given in at least one language, but was '{}'");
        }
        TreeMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> text : byLanguage.entrySet()) {
            requireForm(text.getKey(), text.getValue());
            kept.put(text.getKey(), text.getValue());
        }
        return new Text(kept);
    }

    /**
     * Several texts as one, with a separator between them, in every language that one of them has.
     *
     * <p>Example: joining (en "a", zh "甲") and (en "b") by ", " gives en "a, b" and zh "甲, b".
     *
     * @throws IllegalArgumentException if there is no text to join
     */
    public static Text join(String separator, Iterable<Text> parts) {
        TreeSet<String> languages = new TreeSet<>();
        for (Text part : parts) {
            languages.addAll(part.byLanguage.keySet());
        }
        Map<String, String> joined = new TreeMap<>();
        for (String language : languages) {
            StringBuilder line = new StringBuilder();
            for (Text part : parts) {
                line.append(line.length() == 0 ? "" : separator).append(part.in(language));
            }
            joined.put(language, line.toString());
        }
        return of(joined);
    }

    /**
     * The text in the locale's language, else in English, else in the first language there is.
     *
     * <p>A narrower locale finds the wider text: {@code zh-CN} reads {@code zh}.
     */
    public String in(Locale locale) {
        return in(locale.toLanguageTag());
    }

    /** The texts by language tag, ordered by tag. */
    public Map<String, String> byLanguage() {
        return Collections.unmodifiableMap(byLanguage);
    }

    /**
     * This text with its placeholders filled, in each of its languages.
     *
     * <p>{@code {0}} is the first argument. A {@link Text} is taken in the language at hand, a {@link BigDecimal} in its
     * {@linkplain DecimalText#canonical canonical form}, anything else by its {@code toString}; no number is formatted by
     * locale. Braces around anything but a number stay as they are, and what an argument brings is not filled again.
     *
     * @throws IllegalArgumentException if a placeholder has no argument
     */
    public Text format(Object... arguments) {
        if (!hasBraces()) {
            return this;
        }
        TreeMap<String, String> formatted = new TreeMap<>();
        for (Map.Entry<String, String> text : byLanguage.entrySet()) {
            String filled = fill(text.getValue(), text.getKey(), arguments);
            requireForm(text.getKey(), filled);
            formatted.put(text.getKey(), filled);
        }
        return new Text(formatted);
    }

    private boolean hasBraces() {
        for (String text : byLanguage.values()) {
            if (text.indexOf('{') >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Text text && byLanguage.equals(text.byLanguage));
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    /** All languages, for debugging: {@code {en=a, zh=甲}}. */
    @Override
    public String toString() {
        return byLanguage.toString();
    }

    private static void requireForm(String language, String text) {
        if (!isPlain(language) && !Pattern.matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", language)) {
            throw new IllegalArgumentException(
                    "language must be a tag like 'en', 'zh' or 'zh-Hant', but was " + Quote.of(language));
        }
        if (text.isEmpty() || (!isVisible(text.charAt(0)) && text.isBlank())) {
            throw new IllegalArgumentException(
                    "text must not be blank, but was " + Quote.of(text) + " (language '" + language + "')");
        }
    }

    /** A tag of two letters, as nearly all are: no pattern is needed to see that. */
    private static boolean isPlain(String language) {
        return language.length() == 2 && isLetter(language.charAt(0)) && isLetter(language.charAt(1));
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** A character as nearly every text in English or Chinese begins with one: no table is needed to see that. */
    private static boolean isVisible(char character) {
        return (character > ' ' && character <= '~') || (character >= '\u4E00' && character <= '\u9FFF');
    }

    private String in(String tag) {
        for (String wider = tag; !wider.isEmpty(); wider = wider.substring(0, Math.max(0, wider.lastIndexOf('-')))) {
            String text = byLanguage.get(wider);
            if (text != null) {
                return text;
            }
        }
        String english = byLanguage.get("en");
        return english == null ? byLanguage.values().iterator().next() : english;
    }

    /** A text in one language, its placeholders filled. */
    static String fill(String text, String language, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (isPlaceholder(text, open, close)) {
                int index = Integer.parseInt(text, open + 1, close, 10);
                if (index >= arguments.length) {
                    throw new IllegalArgumentException("placeholder must have an argument, but was '{" + index
                            + "}' with " + arguments.length + " arguments (text " + Quote.of(text) + ")");
                }
                filled.append(text, done, open).append(shown(arguments[index], language));
                done = close + 1;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** Whether one or two digits stand between the braces. */
    private static boolean isPlaceholder(String text, int open, int close) {
        return (close == open + 2 || close == open + 3) && isDigit(text, open + 1) && isDigit(text, close - 1);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String shown(Object argument, String language) {
        if (argument instanceof Text text) {
            return text.in(language);
        }
        return argument instanceof BigDecimal number ? DecimalText.canonical(number) : argument.toString();
    }
}
