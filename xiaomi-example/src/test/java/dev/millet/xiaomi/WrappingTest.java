package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Wrapping.columns("Mi小米")).isEqualTo(6);
        assertThat(Wrapping.padded("小米", 6, true)).isEqualTo("  小米");
        assertThat(Wrapping.padded("小米", 6, false)).isEqualTo("小米  ");
    }

    @Test
    void wordsAreNotBroken() {
        assertThat(Wrapping.lines("direct or dealers", 9)).containsExactly("direct or", "dealers");
        assertThat(Wrapping.lines("indivisible", 4)).containsExactly("indivisible");
    }

    @Test
    void chineseIsBrokenBetweenCharactersButNotBeforePunctuation() {
        assertThat(Wrapping.lines("直销还是经销", 8)).containsExactly("直销还是", "经销");
        assertThat(Wrapping.lines("直销还是，经销", 8)).containsExactly("直销还", "是，经销");
    }
}
