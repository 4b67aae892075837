package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @Test
    void breaksBetweenWords() {
        assertThat(lines("Returns, warranty, service", 90)).containsExactly("Returns,", "warranty,", "service");
    }

    @Test
    void breaksBetweenChineseCharactersButNeverBeforeAClosingMark() {
        assertThat(lines("存货、信用", 30)).containsExactly("存", "货、", "信用");
        assertThat(lines("（含税）价", 30))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("）").doesNotEndWith("（"));
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(String.join("", lines("Donaudampfschifffahrt", 60))).isEqualTo("Donaudampfschifffahrt");
        assertThat(lines("Donaudampfschifffahrt", 60)).hasSizeGreaterThan(2);
    }

    @Test
    void keepsMarksWithTheirLetter() {
        assertThat(lines("e\u0301".repeat(30), 40))
                .allSatisfy(line -> assertThat(line).startsWith("e").endsWith("\u0301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "小", "W", "\ud83d\udc7e"})
    void evenALineTooNarrowForOneCharacterHoldsOne(String character) {
        assertThat(lines(character.repeat(3), 1)).isEqualTo(List.of(character, character, character));
    }

    private static List<String> lines(String text, double width) {
        return LineBreaks.of(text, width, 13, false);
    }
}
