package dev.millet.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever claims to be JSON is taken or refused as the standard has it, and with a place. */
class JsonTestSuiteTest {
    private static final String NUMBER = "taken: a number stays text until its kind bounds it";
    private static final String HALF =
            "json.encoding.surrogate: half a character has no bytes and could not be written";
    private static final String NO_UTF8 =
            "json.encoding.utf-8: documents are UTF-8, and what is not is never guessed at";

    /** What the standard leaves open, what is done, and why. */
    private static final Map<String, String> DECISIONS = decisions();

    @Test
    void allThatIsNoJsonIsRefusedWithCodeAndPlace() {
        Map<String, byte[]> files = JsonTestSuite.files("n_");
        assertThat(files).hasSize(188);
        files.forEach((name, document) -> {
            List<Problem> refusals = JsonTestSuite.refusals(document);
            assertThat(refusals).as(name).isNotEmpty();
            int lines = (int) new String(document, UTF_8).lines().count();
            assertThat(refusals).as(name).allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, lines + 1);
                assertThat(problem.column()).isBetween(1, document.length + 2);
                assertThat(problem.message()).contains(" must ");
            });
        });
    }

    @Test
    void allThatIsNoJsonIsRefusedAsATextToo() {
        JsonTestSuite.files("n_").forEach((name, document) -> {
            if (Utf8.glance(document) != Utf8.Glance.MALFORMED) {
                assertThat(MilletJson.read(Routes.ROUTE, new String(document, UTF_8))
                                .problems())
                        .extracting(Problem::code)
                        .as(name)
                        .containsAnyOf("json.encoding.bom", "json.syntax", "json.trailing", "json.limit");
            }
        });
    }

    @Test
    void allThatIsJsonIsTakenAsSuchAndDuplicatesAreRefusedOnPurpose() {
        Map<String, byte[]> files = JsonTestSuite.files("y_");
        assertThat(files).hasSize(95);
        files.forEach((name, document) -> {
            assertThat(JsonTestSuite.refusals(document)).as(name).isEmpty();
            List<String> codes = MilletJson.read(Routes.ROUTE, document).problems().stream()
                    .map(Problem::code)
                    .toList();
            assertThat(codes.contains("json.member.duplicate")).as(name).isEqualTo(name.contains("_duplicated_key"));
        });
    }

    @Test
    void allThatIsJsonIsKeptInAnUnknownMemberAndWrittenAgain() throws IOException {
        ObjectMapper second = new ObjectMapper();
        for (Map.Entry<String, byte[]> file : JsonTestSuite.files("y_").entrySet()) {
            Parsed<Envelope<Routes.Route>> parsed = MilletJson.readLeniently(Routes.ROUTE, asMember(file.getValue()));
            if (file.getKey().contains("_duplicated_key")) {
                assertThat(parsed.problems())
                        .extracting(Problem::message)
                        .singleElement()
                        .asString()
                        .isEqualTo("member a must stand once in its object, but was there again (/x/a)");
            } else {
                byte[] written = MilletJson.write(parsed.orThrow());
                assertThat(second.readTree(written).get("x"))
                        .as(file.getKey())
                        .isEqualTo(second.readTree(file.getValue()));
                assertThat(MilletJson.write(
                                MilletJson.readLeniently(Routes.ROUTE, written).orThrow()))
                        .as(file.getKey())
                        .isEqualTo(written);
            }
        }
    }

    @Test
    void whatTheStandardLeavesOpenIsDecided() {
        Map<String, String> done = new TreeMap<>();
        JsonTestSuite.files("i_")
                .forEach((name, document) -> done.put(
                        name,
                        JsonTestSuite.refusals(document).stream()
                                .map(Problem::code)
                                .distinct()
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" "), codes -> codes.isEmpty() ? "taken" : codes))));
        Map<String, String> decided = new TreeMap<>();
        DECISIONS.forEach((name, decision) -> decided.put(name, decision.substring(0, decision.indexOf(": "))));
        assertThat(done).containsExactlyEntriesOf(decided).hasSize(35);
    }

    private static byte[] asMember(byte[] json) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(("{\"schemaVersion\": \"1\", \"type\": \"route\", \"name\": {\"en\": \"x\"},"
                        + " \"since\": \"2011-10-20\", \"x\": ")
                .getBytes(UTF_8));
        document.writeBytes(json);
        document.writeBytes("}".getBytes(UTF_8));
        return document.toByteArray();
    }

    private static Map<String, String> decisions() {
        Map<String, String> all = new TreeMap<>();
        for (String number : Set.of(
                "double_huge_neg_exp",
                "huge_exp",
                "neg_int_huge_exp",
                "pos_double_huge_exp",
                "real_neg_overflow",
                "real_pos_overflow",
                "real_underflow",
                "too_big_neg_int",
                "too_big_pos_int",
                "very_big_negative_int")) {
            all.put("i_number_" + number + ".json", NUMBER);
        }
        for (String half : Set.of(
                "i_object_key_lone_2nd_surrogate",
                "i_string_1st_surrogate_but_2nd_missing",
                "i_string_1st_valid_surrogate_2nd_invalid",
                "i_string_incomplete_surrogate_and_escape_valid",
                "i_string_incomplete_surrogate_pair",
                "i_string_incomplete_surrogates_escape_valid",
                "i_string_invalid_lonely_surrogate",
                "i_string_invalid_surrogate",
                "i_string_inverted_surrogates_U+1D11E",
                "i_string_lone_second_surrogate")) {
            all.put(half + ".json", HALF);
        }
        for (String bytes : Set.of(
                "UTF-16LE_with_BOM",
                "UTF-8_invalid_sequence",
                "UTF8_surrogate_U+D800",
                "invalid_utf-8",
                "iso_latin_1",
                "lone_utf8_continuation_byte",
                "not_in_unicode_range",
                "overlong_sequence_2_bytes",
                "overlong_sequence_6_bytes",
                "overlong_sequence_6_bytes_null",
                "truncated-utf-8",
                "utf16BE_no_BOM",
                "utf16LE_no_BOM")) {
            all.put("i_string_" + bytes + ".json", NO_UTF8);
        }
        all.put(
                "i_structure_500_nested_arrays.json",
                "json.limit: no noun is a hundred levels deep, and depth is what exhausts a reader");
        all.put(
                "i_structure_UTF-8_BOM_empty_object.json",
                "json.encoding.bom: one text has one form in bytes, so there is no mark to skip");
        return all;
    }
}
