package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> WORDS = List.of("error", "warning", "hint", "strength", "margin", "id");

    @ParameterizedTest
    @CsvSource({
        "eror, error",
        "errror, error",
        "errro, error",
        "ERROR, error",
        "wraning, warning",
        "stregth, strength",
        "margins, margin",
        "ids, id"
    })
    void nearWordIsFound(String given, String meant) {
        assertThat(Spelling.nearest(given, WORDS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''", "terrors", "hun"})
    void farWordIsNot(String given) {
        assertThat(Spelling.nearest(given, WORDS)).isEmpty();
    }

    @Test
    void firstOfTwoEquallyNearWordsIsTaken() {
        assertThat(Spelling.nearest("cat", List.of("bat", "rat"))).hasValue("bat");
    }

    @Test
    void longTextIsNotCompared() {
        assertThat(Spelling.nearest("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
        assertThat(Spelling.nearest("a".repeat(99), List.of("a".repeat(100)))).hasValue("a".repeat(100));
    }
}
