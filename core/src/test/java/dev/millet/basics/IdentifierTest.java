package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @Test
    void isAPathOfWords() {
        Identifier margin = Identifier.of("dealers").child("retailer").child("margin");

        assertThat(margin).hasToString("dealers.retailer.margin").isEqualTo(Identifier.of("dealers.retailer.margin"));
        assertThat(margin.last()).isEqualTo("margin");
        assertThat(Identifier.of("price").last()).isEqualTo("price");
        assertThat(Identifier.of("a")).isLessThan(Identifier.of("b"));
        assertThat(PartyId.of("xiaomi")).hasToString("xiaomi").isLessThan(PartyId.of("zte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a b", "a/b", "é", "小米", "a@b", "a[0]", "a`", "a{", "a\u0000"})
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of(text))
                .withMessageStartingWith("id must be words of letters, digits, '-' and '_' joined by dots, like"
                        + " 'dealers.retailer.margin' (at most 500 characters), but was '");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Identifier.of("a".repeat(500)).text()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of("a".repeat(501)));
    }

    @Test
    void refusesAPartWithDots() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of("dealers").child("a.b"))
                .withMessage("part of an id must be one word without dots, but was 'a.b' (under 'dealers')");
    }

    @Test
    void pathsAreJsonPointers() {
        assertThat(Path.ROOT.steps()).isEmpty();
        assertThat(Path.ROOT.member("price/unit~").element(0)).hasToString("/price~1unit~0/0");
        assertThat(new Path("/~01").steps()).containsExactly("~1");
        assertThat(new Path("/").steps()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/~", "/~2", "a/b"})
    void refusesWhatIsNoPointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Path(text))
                .withMessage("path must be a JSON Pointer like '/routes/1/margin' (with '~0' for '~' and '~1' for '/'),"
                        + " but was '" + text + "'");
    }

    @Test
    void refusesANegativeIndex() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.ROOT.member("tiers").element(-1))
                .withMessage("index must not be negative, but was '-1' (under '/tiers')");
    }
}
