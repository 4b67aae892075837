package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterWidthsTest {
    @Test
    void chineseCountsTwoColumnsAndMarksNone() {
        assertThat(CharacterWidths.columns("Hardware")).isEqualTo(8);
        assertThat(CharacterWidths.columns("硬件（税）")).isEqualTo(10);
        assertThat(CharacterWidths.columns("e\u0301")).isEqualTo(1);
        assertThat(CharacterWidths.columns("\ud83d\udc7e")).isEqualTo(2);
    }

    @Test
    void picturesMeasureInEms() {
        assertThat(CharacterWidths.of("小米", 13, false)).isEqualTo(26);
        assertThat(CharacterWidths.of("é", 100, false)).isEqualTo(CharacterWidths.of("e", 100, false));
        assertThat(CharacterWidths.of("Price", 13, true)).isGreaterThan(CharacterWidths.of("Price", 13, false));
    }

    @Test
    void whatNoTableKnowsIsHeldToItsWidth() {
        assertThat(CharacterWidths.isKnown("Price ex VAT, Œuvre, 价格 \ufffd")).isTrue();
        assertThat(CharacterWidths.isKnown("العربية")).isFalse();
        assertThat(SvgType.LABEL.text("цена", 0, 0, "start").xml())
                .isEqualTo(
                        "<text class=\"mw-label\" x=\"0\" y=\"0\" textLength=\"39\" lengthAdjust=\"spacingAndGlyphs\">цена</text>\n");
    }

    @Test
    void ticksAreRoundAndDoNotTouch() {
        assertThat(ticks("1999", "-137.99")).containsExactly("0", "500", "1000", "1500", "2000");
        assertThat(ticks("0", "0")).containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
        assertThat(ticks("1e30", "0")).startsWith("0");
        assertThat(ticks("0.004", "0")).startsWith("0", "0.001");
    }

    private static java.util.List<String> ticks(String high, String low) {
        return AxisScale.withZero(
                        java.util.List.of(new java.math.BigDecimal(high), new java.math.BigDecimal(low)),
                        264,
                        SvgType.TICK)
                .ticks()
                .stream()
                .map(java.math.BigDecimal::toPlainString)
                .toList();
    }
}
