package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPhonePageTest {
    private final String english = FirstCase.PAGE.text(Locale.ENGLISH);
    private final String chinese = FirstCase.PAGE.text(Locale.CHINESE);

    @Test
    void thePageInEnglishIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(english).isEqualToNormalizingNewlines(golden("page.en.txt"));
    }

    @Test
    void thePageInChineseIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(chinese).isEqualToNormalizingNewlines(golden("page.zh.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 of 42 inputs have a source",
                "387.70",
                "48.17",
                "LOSES 137.99",
                "2616.15 (+31 %)",
                "2832.65",
                "15865.56",
                "119.8 M",
                "74.2 M",
                "+214.2 M",
                "-168.6 M",
                "45.6 M",
                "NARROW",
                "1.38",
                "347419",
                "125.6 M",
                "1451.03",
                "320372",
                "188337",
                "1692.49",
                "2218.66",
                "90276",
                "57.5 M",
                "617411",
                "498772",
                "1.2 M",
                "22.2 M",
                "90.50",
                "492.78",
                "2.96",
                "288.4 M",
                "-4.13",
                "24 %",
                "26 %",
                "\"售价为1999元\" 000-G L245 (F049)",
                "大大降低了銷售成本",
                "成本窘境",
                "没有做过一个广告",
                "C-12",
                "C-9",
                "C-3",
            })
    void thePageShows(String text) {
        assertThat(english).contains(text);
    }

    @Test
    void noLineIsWiderThanATerminalOf150Columns() {
        assertThat(english.lines())
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).as(line).isLessThanOrEqualTo(150));
        assertThat(chinese.lines())
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).as(line).isLessThanOrEqualTo(150));
    }

    @Test
    void noPlaceholderIsLeftOpen() {
        assertThat(english).doesNotContainPattern("\\{[0-9]");
        assertThat(chinese).doesNotContainPattern("\\{[0-9]");
    }

    @Test
    void theChinesePageHasNoEnglishSentences() {
        assertThat(chinese).doesNotContainPattern("[a-z]{3,} [a-z]{3,} [a-z]{3,}");
    }

    private static String golden(String file) throws IOException {
        try (InputStream bytes = FirstPhonePageTest.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
