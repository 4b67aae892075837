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

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "」", "》", "％", "…", "々", "］", "”"})
    void noLineBeginsWithWhatClosesOrBelongsToTheCharacterBefore(String mark) {
        assertThat(lines("价格低" + mark + "质量好", 39)).containsExactly("价格", "低" + mark + "质", "量好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "「", "《", "￥", "［", "“"})
    void noLineEndsWithWhatOpens(String mark) {
        assertThat(lines("价格" + mark + "低于", 39)).containsExactly("价格", mark + "低于");
    }

    @Test
    void keepsTogetherWhatIsOneSignToAReader() {
        String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String flag = "\ud83c\udde8\ud83c\uddf3";
        String hand = "\ud83d\udc4b\ud83c\udffd";

        assertThat(lines(family + family, 14)).containsExactly(family, family);
        assertThat(lines(flag + flag, 14)).containsExactly(flag, flag);
        assertThat(lines(hand + hand, 14)).containsExactly(hand, hand);
    }

    @Test
    void countsColumnsOfATerminal() {
        assertThat(LineBreaks.ofColumns("小米 direct sale", 8)).containsExactly("小米", "direct", "sale");
        assertThat(LineBreaks.ofColumns("小米手机官方网站", 6)).containsExactly("小米手", "机官方", "网站");
    }

    @Test
    void losesNothingButSpacesAndTakesNoLongerThanTheTextIsLong() {
        String text = "Donaudampfschifffahrt，".repeat(20_000);

        assertThat(String.join("", lines(text, 60))).isEqualTo(text);
    }

    private static List<String> lines(String text, double width) {
        return LineBreaks.of(text, width, 13, false);
    }
}
