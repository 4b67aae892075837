package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Half-width punctuation beside Chinese or beside what a sentence takes in, and brackets around Chinese. */
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}”）}] ?[,;:?!]|[,;:?!] ?[\\p{IsHan}“（]|\\([^()]*\\p{IsHan}[^()]*\\)");

    @Test
    void readsBothLanguagesAsUtf8() {
        Words words = Words.of(WordsTest.class);

        assertThat(words.keys()).containsExactly("greeting", "plain");
        assertThat(words.text("greeting", Text.of("millet", "小米"))).isEqualTo(Text.of("it's millet", "这是小米"));
    }

    @Test
    void tellsAWordInTheReadersLanguageAlone() {
        Words words = Words.of(WordsTest.class);

        assertThat(words.in(Locale.FRENCH, "greeting", Text.of("millet", "小米"))).isEqualTo("it's millet");
        assertThat(words.in(Locale.TAIWAN, "greeting", Text.of("millet", "小米"))).isEqualTo("这是小米");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.GERMANY, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(words.in(locale, "plain")).isEqualTo(words.text("plain").in(locale));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.in(Locale.ENGLISH, "farewell"))
                .withMessage("key must be among the words of dev.millet.basics, but was 'farewell'");
    }

    @Test
    void writesAConstantAsAWord() {
        assertThat(Words.key(TimeUnit.SECONDS)).isEqualTo("seconds");
        assertThat(Words.key(TextStyle.FULL_STANDALONE)).isEqualTo("full-standalone");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(WordsTest.class).text("farewell"))
                .withMessage("key must be among the words of dev.millet.basics, but was 'farewell'");
    }

    @Test
    void refusesAMissingArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(WordsTest.class).text("greeting"))
                .withMessage("placeholder must have an argument, but was '{0}' with 0 arguments (text 'it's {0}')");
    }

    @Test
    void refusesAPackageWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(Test.class))
                .withMessage("words must stand beside the classes, but was no 'words.properties' (package"
                        + " org.junit.jupiter.api)");
    }

    @Test
    void refusesBundlesWhoseKeysDiffer() {
        WordFile one = file("a = a\nb = b\n");
        WordFile other = file("a = 甲\n");
        Words withoutChinese = Words.of(WordsTest.class, one, other);
        Words withoutEnglish = Words.of(WordsTest.class, other, one);

        assertThat(withoutChinese.text("a")).isEqualTo(Text.of("a", "甲"));
        assertThatIllegalArgumentException()
                .isThrownBy(withoutChinese::keys)
                .withMessage("words must have the same keys in en and zh, but was without [b] in zh (package"
                        + " dev.millet.basics)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutEnglish.text("b"))
                .withMessage("words must have the same keys in en and zh, but was without [b] in en (package"
                        + " dev.millet.basics)");
    }

    @Test
    void readsCommentsSpacesEscapesAndWindowsLines() {
        WordFile words =
                file("# of a sample\r\n\r\na=tight\r\nb  =   wide \r\nc = two\\nlines\r\nd = 1 = 1\r\ne = \\  kept");

        assertThat(words.keys()).containsExactly("a", "b", "c", "d", "e");
        assertThat(words.word("a")).hasValue("tight");
        assertThat(words.word("b")).hasValue("wide ");
        assertThat(words.word("c")).hasValue("two\nlines");
        assertThat(words.word("d")).hasValue("1 = 1");
        assertThat(words.word("e")).hasValue("  kept");
    }

    @Test
    void refusesAWordThatIsNotOnOneLineOrIsGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("a = a\nno word"))
                .withMessage("word must be on one line like 'key = word', but was 'no word' (line 2, sample)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("a = begun \\\n  and ended"))
                .withMessage("word must be on one line like 'key = word', but was 'a = begun \\' (line 1, sample)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("a = a\na = b"))
                .withMessage("word must be given once, but was 'a' twice (sample)");
    }

    private static WordFile file(String text) {
        return WordFile.of(text.getBytes(StandardCharsets.UTF_8), "sample");
    }

    /** Every bundle of the core: the same keys and the same placeholders in both languages. */
    @TestFactory
    Stream<DynamicTest> bundlesAreTheSameInBothLanguages() throws IOException {
        List<Path> bundles;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            bundles = files.filter(file -> file.endsWith("words.properties"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        assertThat(bundles).isNotEmpty();
        return bundles.stream()
                .map(english -> DynamicTest.dynamicTest(
                        RESOURCES.relativize(english).toString(),
                        () -> compare(load(english), load(english.resolveSibling("words_zh.properties")))));
    }

    /** The JDK's reader of properties is the second opinion. */
    @TestFactory
    Stream<DynamicTest> everyWordIsReadAsTheJdkReadsIt() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            files = all.filter(file -> file.getFileName().toString().matches("words(_zh)?[.]properties"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(RESOURCES.relativize(file).toString(), () -> {
                    Properties expected = load(file);
                    WordFile words = WordFile.of(Files.readAllBytes(file), "sample");

                    assertThat(words.keys()).isEqualTo(new TreeSet<>(expected.stringPropertyNames()));
                    for (String key : words.keys()) {
                        assertThat(words.word(key)).as(key).hasValue(expected.getProperty(key));
                    }
                }));
    }

    private static void compare(Properties english, Properties chinese) {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            requireFullWidth(key, chinese.getProperty(key));
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /** Chinese sentences carry Chinese punctuation: "一，二；三", never "一,二;三". */
    private static void requireFullWidth(String key, String chinese) {
        assertThat(HALF_WIDTH.matcher(chinese).results().map(MatchResult::group))
                .as(key + " = " + chinese)
                .isEmpty();
    }

    @Test
    void halfWidthPunctuationBesideChineseIsSeen() {
        assertThat(List.of("一,二", "共 {0};", "渠道“{0}”:亏损", "占用资金(厂商)", "a? 是"))
                .allSatisfy(text -> assertThat(HALF_WIDTH.matcher(text).find()).isTrue());
        assertThat(List.of("一，二", "离岸价 (FOB)", "{3}..{4}", "a: b", "销量(p)"))
                .allSatisfy(text -> assertThat(HALF_WIDTH.matcher(text).find()).isFalse());
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{[0-9]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return words;
    }
}
