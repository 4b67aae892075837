package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a broken document is told, word by word. */
class ProblemsTest {
    private static final String HEAD = "{\"schemaVersion\": \"1\", \"type\": \"route\", ";
    private static final String GOOD = HEAD + "\"name\": {\"en\": \"x\"}, \"since\": \"2011-10-20\"";

    @Test
    void allProblemsOfADocumentAreTold() {
        String document = """
                {
                  "schemaVersion": "1",
                  "type": "route",
                  "name": {},
                  "sinse": "2011-10-20",
                  "seen": 2013,
                  "unit": "CNY per unit",
                  "response": {"type": "liner", "slope": "1"},
                  "tiers": [
                    {"id": "a", "role": "reseler", "margin": 0.04},
                    {"id": "b", "role": "reseller", "margin": "1.5"},
                    {"id": "a", "role": "reseller", "days": 1.5, "days": 2},
                    {"role": "own-shop", "own": "yes", "colour": null},
                    "tier"
                  ],
                  "notes": {"x": "1", "x": "2", "y": null}
                }
                """;
        assertThat(told(document)).isEqualTo("""
                        4:11 json.invariant: text must be given in at least one language, but was '{}' (/name)
                        5:3 json.member.unknown: member must be one of 'schemaVersion', 'type', 'name', 'since', 'seen', 'unit', 'response', 'tiers', 'notes', but was 'sinse' (/sinse); did you mean 'since'?
                        6:11 json.value.type: seen must be a text such as "2013-Q2", but was the number 2013 (/seen); did you mean "2013"?
                        7:11 json.value.form: unit must be like 'CNY/unit' or '1/year', but was 'CNY per unit' (/unit)
                        8:24 json.value.unknown: type must be one of 'linear', 'none', but was 'liner' (/response/type); did you mean 'linear'?
                        10:25 json.value.unknown: role must be one of 'reseller', 'own-shop', but was 'reseler' (/tiers/0/role); did you mean 'reseller'?
                        10:46 json.value.type: margin must be a text such as "1999.5", but was the number 0.04 (/tiers/0/margin); did you mean "0.04"?
                        11:5 json.invariant: margin must be below 1, but was '1.5' (tier 'b') (/tiers/1)
                        12:12 json.key.duplicate: id must be unique in its list, but was 'a' again after element 0 (/tiers/2/id)
                        12:45 json.value.type: days must be a whole number such as 3, but was the number 1.5 (/tiers/2/days)
                        12:50 json.member.duplicate: member days must stand once in its object, but was there again (/tiers/2/days)
                        13:5 json.member.missing: id must be given, but was missing (/tiers/3)
                        13:33 json.value.type: own must be true or false, but was 'yes' (/tiers/3/own)
                        13:40 json.member.unknown: member must be one of 'id', 'role', 'margin', 'own', 'days', but was 'colour' (/tiers/3/colour)
                        14:5 json.value.type: tiers/4 must be an object, but was 'tier' (/tiers/4)
                        16:23 json.key.duplicate: name must be unique in its object, but was 'x' again (/notes/x)
                        16:38 json.value.type: y must be a text, but was null (/notes/y); leave out what is absent
                        """);
    }

    @Test
    void refusalCarriesWhatAProgramNeedsToRepairIt() {
        Problem problem = MilletJson.read(
                        Routes.ROUTE, GOOD + ", \"tiers\": [{\"id\": \"a\", \"role\": \"resseler\"}]}")
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("json.value.unknown");
        assertThat(problem.path().pointer()).isEqualTo("/tiers/0/role");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(115);
        assertThat(problem.allowed()).containsExactly("reseller", "own-shop");
        assertThat(problem.suggestion()).hasValue("reseller");
    }

    @Test
    void otherVersionAndOtherTypeAreToldAlone() {
        assertThat(told("{\"schemaVersion\": \"2\", \"type\": \"route\", \"colour\": 1}"))
                .isEqualTo("1:19 json.document.version: schemaVersion must be '1', but was '2' (/schemaVersion);"
                        + " a newer Millet wrote it, and only a newer one can read it\n");
        assertThat(told("{\"schemaVersion\": 1, \"type\": \"rout\"}")).isEqualTo("""
                        1:19 json.document.version: schemaVersion must be '1', but was the number 1 (/schemaVersion); did you mean "1"?
                        1:30 json.document.type: type must be 'route', but was 'rout' (/type); did you mean 'route'?
                        """);
    }

    @Test
    void missingVersionAndTypeAreToldWithTheRest() {
        assertThat(told("{\"name\": {\"en\": \"x\"}, \"since\": \"2011-13-20\"}"))
                .isEqualTo("""
                        1:1 json.member.missing: schemaVersion must be '1', but was missing (whole document)
                        1:1 json.member.missing: type must be 'route', but was missing (whole document)
                        1:32 json.value.form: date must be a day of the calendar as year-month-day, but was '2011-13-20' (/since); for example '2011-10-20'
                        """);
    }

    @Test
    void documentThatIsNoObjectIsRefused() {
        assertThat(told("[]"))
                .isEqualTo("1:1 json.value.type: document must be an object, but was a list (whole document)\n");
        assertThat(told("null"))
                .isEqualTo(
                        "1:1 json.value.type: document must be an object, but was null (whole document); leave out what is absent\n");
        assertThat(told(""))
                .isEqualTo("1:1 json.syntax: document must be one JSON object, but was empty (whole document)\n");
        assertThat(told(" \n "))
                .isEqualTo("1:1 json.syntax: document must be one JSON object, but was empty (whole document)\n");
    }

    @Test
    void problemsBeforeAMalformedPlaceAreKept() {
        assertThat(told(HEAD + "\"since\": 5,\n \"tiers\": [{\"id\": \"a\", \"role\": \"x\"}, {\"id\": }]}"))
                .isEqualTo("""
                        1:50 json.value.type: since must be a text such as "2011-10-20", but was the number 5 (/since)
                        2:32 json.value.unknown: role must be one of 'reseller', 'own-shop', but was 'x' (/tiers/0/role)
                        2:45 json.syntax: document must be well-formed JSON, but had '}' out of place (/tiers/1/id)
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "tiers": [{"id": "a                 | 2:20 was cut off (/tiers/0/id)
                    "tiers": [{"id": "a",}]}            | 2:22 had '}' out of place (/tiers/0)
                    "notes": [1 2]}                     | 2:13 had '2' out of place (/notes/1)
                    "notes": [1}}                       | 2:12 had '}' out of place (/notes/1)
                    // why                              | 2:1 had '/' out of place (whole document)
                    "tiers": NaN}                       | 2:13 had 'NaN' out of place (/tiers)
                    "tiers": nil}                       | 2:10 had 'nil' out of place (/tiers)
                    "tiers": 012}                       | 2:11 had a number with a leading zero (/tiers)
                    "tiers": +1}                        | 2:11 had '+' out of place (/tiers)
                    "notes": {"a": "\\x"}}              | 2:18 had '\\x' out of place (/notes/a)
                    "notes": {"a": "\u0001"}}           | 2:17 had '\\u0001' out of place (/notes/a)
                    """)
    void malformedPlaceIsTold(String rest, String offence) {
        String place = offence.substring(0, offence.indexOf(' '));
        assertThat(told(GOOD + ",\n" + rest))
                .endsWith(place + " json.syntax: document must be well-formed JSON, but"
                        + offence.substring(place.length()) + "\n");
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(told(GOOD + "}\n{}"))
                .isEqualTo(
                        "2:1 json.trailing: document must end after its last bracket, but something follows (whole document)\n");
        assertThat(told(GOOD + "}\n%")).startsWith("2:").contains(" json.trailing: ");
    }

    @Test
    void bytesOtherThanUtf8AreRefused() {
        byte[] bytes = (GOOD + ",\n \"notes\": {\"é\": \"?\"}}").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertThat(told(bytes))
                .isEqualTo("2:18 json.encoding.utf-8: document must be UTF-8, but byte 102 is 0xFF (whole document)\n");
        assertThat(told("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "1:1 json.encoding.bom: document must begin with '{', but began with a byte order mark (whole document)\n");
        assertThat(told("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE))).startsWith("1:3 json.syntax: ");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(told(GOOD + ", \"notes\": {\"a\": \"\\uD83D\"}}"))
                .isEqualTo("1:100 json.encoding.surrogate: text must have whole characters, but had a surrogate without"
                        + " its partner in '\\uD83D' (/notes/a)\n");
        assertThat(told(GOOD + ", \"notes\": {\"\\uDE00a\": \"b\"}}"))
                .isEqualTo("1:95 json.encoding.surrogate: member name must have whole characters, but had a surrogate"
                        + " without its partner in '\\uDE00a' (/notes)\n");
        assertThat(told(GOOD + ", \"notes\": {\"a\": \"\uD83D\"}}")).contains("json.encoding.surrogate");
        assertThat(told(GOOD + ", \"notes\": {\"a\": \"\\uD83D\\uDE00\"}}")).isEmpty();
    }

    private static String told(String document) {
        return lines(MilletJson.read(Routes.ROUTE, document));
    }

    private static String told(byte[] document) {
        return lines(MilletJson.read(Routes.ROUTE, document));
    }

    private static String lines(Parsed<?> parsed) {
        return parsed.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
