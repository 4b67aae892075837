package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes on a note stays words: nothing runs, nothing breaks, nothing is lost unseen. */
class NaughtyStringsTest {
    private static final List<String> STRINGS = NaughtyStrings.all();

    static Set<String> renderings() {
        return NaughtyRenderings.CHECKS.keySet();
    }

    @Test
    void thereAreFiveHundredAndFifteenOfThem() {
        assertThat(STRINGS).hasSize(515);
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void everyRenderingShowsEveryOneOfThemAsWords(String rendering) {
        for (String naughty : STRINGS) {
            try {
                NaughtyRenderings.check(rendering, naughty);
            } catch (AssertionError broken) {
                throw new AssertionError("in " + rendering + " at '" + naughty + "'", broken);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void whatNoFormatCanCarryIsShownByAStandIn(String rendering) {
        for (String naughty : List.of(
                "\u0000\u001b[31mred\u0007",
                "\ufffe\uffff\ufdd0",
                "\ud800 lone \udc00",
                "\u202eturned\u2066 around\u2069",
                "\u009b1m\u0085",
                "\u200b\ufeff",
                "\u007f",
                "a\u2028b\r\nc")) {
            NaughtyRenderings.check(rendering, naughty);
        }
        assertThat(ShownText.of("\u001b\u0000\u007f\ud800\u202e\ufffe\u0085")).isEqualTo("␛␀␡\ufffd\ufffd\ufffd\ufffd");
        assertThat(ShownText.ofWhole("\u200b\ufeff")).isEqualTo("\ufffd\ufffd");
        assertThat(ShownText.ofWhole("a\u200b")).isEqualTo("a\u200b");
    }
}
