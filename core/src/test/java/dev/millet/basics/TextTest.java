package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void isReadInTheLanguageOfTheReader() {
        Text text = Text.of("price", "价格");

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("price");
        assertThat(text.in(Locale.US)).isEqualTo("price");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("价格");
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("价格");
    }

    @Test
    void hidesNothingBecauseATranslationIsMissing() {
        assertThat(Text.of("price").in(Locale.CHINESE)).isEqualTo("price");
        assertThat(Text.of("price", "价格").in(Locale.GERMAN)).isEqualTo("price");
        assertThat(Text.of(Map.of("zh", "价格", "ja", "価格")).in(Locale.ENGLISH)).isEqualTo("価格");
        assertThat(Text.of("price").in(Locale.ROOT)).isEqualTo("price");
    }

    @Test
    void knowsNarrowerLanguages() {
        Text text = Text.of(Map.of("zh", "价格", "zh-Hant", "價格"));

        assertThat(text.in(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("價格");
        assertThat(text.byLanguage().keySet()).containsExactly("zh", "zh-Hant");
    }

    @Test
    void fillsPlaceholdersInEachLanguage() {
        Text filled = Text.of("{1} of {0}, {x} {}", "{0}中的{1}").format(Text.of("all", "全部"), new BigDecimal("1.50"));

        assertThat(filled).isEqualTo(Text.of("1.5 of all, {x} {}", "全部中的1.5"));
    }

    @Test
    void doesNotFillWhatAnArgumentBrings() {
        assertThat(Text.of("{0} {1}").format("{1} $1 \\", 7)).isEqualTo(Text.of("{1} $1 \\ 7"));
    }

    @Test
    void refusesAPlaceholderWithoutArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("{0} of {1}").format("a"))
                .withMessage("placeholder must have an argument, but was '{1}' with 1 arguments (text '{0} of {1}')");
    }

    @Test
    void joinsInEveryLanguage() {
        assertThat(Text.join(", ", List.of(Text.of("a", "甲"), Text.of("b")))).isEqualTo(Text.of("a, b", "甲, b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.join(", ", List.of()))
                .withMessage("text must be given in at least one language, but was '{}'");
    }

    @Test
    void refusesBlanksAndUnknownLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("a", " "))
                .withMessage("text must not be blank, but was ' ' (language 'zh')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(Map.of("zh_CN", "价格")))
                .withMessage("language must be a tag like 'en', 'zh' or 'zh-Hant', but was 'zh_CN'");
    }

    @Test
    void isEqualByItsTexts() {
        assertThat(Text.of("a"))
                .isEqualTo(Text.of("a"))
                .hasSameHashCodeAs(Text.of("a"))
                .hasToString("{en=a}");
        assertThat(Text.of("a")).isNotEqualTo(Text.of("b")).isNotEqualTo("a");
    }
}
