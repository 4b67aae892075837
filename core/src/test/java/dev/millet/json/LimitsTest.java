package dev.millet.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String GOOD = "{\"schemaVersion\": \"1\", \"type\": \"route\", \"name\": {\"en\": \"x\"},"
            + " \"since\": \"2011-10-20\", ";

    private record Note(String text) {}

    private static final Shape<Note> NOTE = Shape.ofRecord(
                    "note", Note.class, values -> new Note(values.get("text", String.class)))
            .with("text", Kind.text(), Note::text, "what it says")
            .shape();

    @Test
    void smallTextOfAHugeNumberIsRefusedQuickly() {
        for (String number : List.of("1e-10000000", "1e10000000", "-1E+999999999", "1e-99999999999999999999")) {
            String form = "{\"id\": \"a\", \"role\": \"reseller\", \"margin\": ";
            assertThat(only(GOOD + "\"tiers\": [" + form + "\"" + number + "\"}]}"))
                    .startsWith("json.value.form")
                    .contains(" must ")
                    .contains("(/tiers/0/margin)");
            assertThat(only(GOOD + "\"tiers\": [" + form + number + "}]}"))
                    .isEqualTo("json.value.type: margin must be a text such as \"1999.5\", but was the number " + number
                            + " (/tiers/0/margin)");
            assertThat(only(GOOD + "\"tiers\": [{\"id\": \"a\", \"role\": \"reseller\", \"days\": " + number + "}]}"))
                    .isEqualTo("json.value.type: days must be a whole number such as 3, but was the number " + number
                            + " (/tiers/0/days)");
        }
    }

    @Test
    void longNumberIsRefused() {
        String number = "9".repeat(1_001);
        assertThat(only(GOOD + "\"tiers\": " + number + "}"))
                .isEqualTo("json.limit: number must have at most 1000 characters, but had 1001 (/tiers)");
        assertThat(only(GOOD + "\"tiers\": [{\"id\": \"a\", \"role\": \"reseller\", \"days\": 2147483648}]}"))
                .isEqualTo("json.value.form: days must be a whole number between -2147483648 and 2147483647, but was"
                        + " 2147483648 (/tiers/0/days)");
    }

    @Test
    void longTextAndLongNameAreRefused() {
        String text = "x".repeat(JsonLimits.TEXT_LENGTH + 1);
        assertThat(only(GOOD + "\"notes\": {\"a\": \"" + text + "\"}}"))
                .isEqualTo("json.limit: text must have at most 1000000 characters, but had 1000001 (/notes/a)");
        assertThat(only(GOOD + "\"notes\": {\"" + text + "\": \"a\"}}"))
                .isEqualTo("json.limit: member name must have at most 1000000 characters, but had 1000001 (/notes)");
        assertThatThrownBy(() -> MilletJson.write(NOTE, new Note(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have at most 1000000 characters, but had 1000001 (/text)");
    }

    @Test
    void deepDocumentIsRefusedWhereItGetsTooDeep() {
        for (String bracket : List.of("[", "{\"a\":")) {
            List<Problem> problems = MilletJson.read(Routes.ROUTE, GOOD + "\"seen\": " + bracket.repeat(100_000))
                    .problems();
            assertThat(problems).hasSize(2);
            assertThat(problems.get(1).message())
                    .startsWith("objects and lists must nest at most 100 deep, but nest deeper (/seen/");
            assertThat(problems.get(1).path().pointer()).hasSize("/seen".length() + 2 * 99);
        }
        String deepest = GOOD + "\"tiers\": " + "[".repeat(99) + "]".repeat(99) + "}";
        assertThat(only(deepest)).isEqualTo("json.value.type: tiers/0 must be an object, but was a list (/tiers/0)");
    }

    @Test
    void longDocumentIsRefusedUnread() {
        byte[] bytes = new byte[JsonLimits.DOCUMENT_LENGTH + 1];
        assertThat(MilletJson.read(NOTE, bytes).problems())
                .extracting(Problem::message)
                .containsExactly("document must have at most 16777216 bytes, but had 16777217 (whole document)");
        assertThat(MilletJson.read(NOTE, " ".repeat(JsonLimits.DOCUMENT_LENGTH + 1))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("document must have at most 16777216 characters, but had 16777217 (whole document)");
    }

    @Test
    void documentOfTooManyPiecesIsRefusedWhereTheyAreTooMany() {
        List<Problem> problems = MilletJson.read(
                        NOTE,
                        "{\"schemaVersion\":\"1\",\"type\":\"note\",\"text\":[" + "1,".repeat(JsonLimits.TOKENS)
                                + "1]}")
                .problems();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1).message())
                .isEqualTo("document must have at most 2000000 brackets, names and values, but had more"
                        + " (/text/1999993)");
    }

    @Test
    void problemsPastAThousandAreCounted() {
        String tiers = "1,".repeat(1_499) + "1";
        List<Problem> problems = MilletJson.read(Routes.ROUTE, GOOD + "\"tiers\": [" + tiers + "]}")
                .problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).toString())
                .isEqualTo("1:2093 json.limit: problems must be at most 1000 to be listed, but were 1500"
                        + " (whole document)");
    }

    @Test
    void parsedIsAValueOrProblems() {
        assertThatThrownBy(() -> new Parsed<>(java.util.Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parsed must be a value or problems, but was none and 0 problems");
    }

    private static String only(String document) {
        List<Problem> problems = assertTimeoutPreemptively(
                ofSeconds(5), () -> MilletJson.read(Routes.ROUTE, document).problems());
        assertThat(problems).hasSize(1);
        return problems.get(0).code() + ": " + problems.get(0).message();
    }
}
