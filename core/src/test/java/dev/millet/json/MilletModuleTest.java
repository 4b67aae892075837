package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.fact.Basis;
import dev.millet.fact.FactValue;
import dev.millet.fact.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An object mapper of somebody else finds the module by itself and reads and writes nouns by their shapes. */
class MilletModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    record Proposal(String client, Canvas canvas, List<Figure> figures) {}

    record Small(Identifier id, Unit unit, Period when, Text title, Basis basis, FactValue value, BigDecimal number) {}

    static List<DocumentNouns.Sample<?>> samples() {
        return DocumentNouns.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDocumentGoesThroughAMapperAndIsTheDocumentThatMilletItselfWrites(DocumentNouns.Sample<?> sample)
            throws IOException {
        String written = MAPPER.writeValueAsString(sample.noun());
        assertThat(MAPPER.readValue(written, sample.shape().type())).isEqualTo(sample.noun());
        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(sample.document()));
        assertThat(MilletJson.readOrThrow(sample.shape(), written)).isEqualTo(sample.noun());
        assertThat(MAPPER.readValue(sample.document(), sample.shape().type())).isEqualTo(sample.noun());
        Object fromNodes = MAPPER.treeToValue(
                MAPPER.valueToTree(sample.noun()), sample.shape().type());
        assertThat(fromNodes).isEqualTo(sample.noun());
    }

    @Test
    void nounsStandInsideTypesOfOnesOwn() throws IOException {
        Proposal proposal = new Proposal(
                "Xiaomi", Canvases.canvas(), DocumentNouns.figures().list());
        String written = MAPPER.writeValueAsString(proposal);
        assertThat(MAPPER.readValue(written, Proposal.class)).isEqualTo(proposal);
        JsonNode tree = MAPPER.readTree(written);
        assertThat(tree.at("/canvas/schemaVersion").textValue()).isEqualTo("1");
        assertThat(tree.at("/canvas/type").textValue()).isEqualTo("canvas");
        assertThat(tree.at("/figures/0").has("schemaVersion")).isFalse();
        assertThat(tree.at("/figures/0/value").isTextual()).isTrue();
        assertThat(tree.at("/figures/0/value").textValue()).isEqualTo("0.12");
    }

    @Test
    void partsAreWrittenAsInDocumentsAndTypesOfTheJdkAsTheMapperLikes() throws IOException {
        Small small = new Small(
                Identifier.of("a.b"),
                Unit.parse("CNY/unit"),
                Period.parse("2013-Q2"),
                Text.of("dealer", "经销商"),
                Basis.REPORTED,
                new FactValue.Range(new BigDecimal("0.10"), new BigDecimal("2e3")),
                new BigDecimal("0.5"));
        String written = MAPPER.writeValueAsString(small);
        assertThat(written)
                .isEqualTo("{\"id\":\"a.b\",\"unit\":\"CNY/unit\",\"when\":\"2013-Q2\","
                        + "\"title\":{\"en\":\"dealer\",\"zh\":\"经销商\"},\"basis\":\"reported\","
                        + "\"value\":{\"type\":\"range\",\"low\":\"0.1\",\"high\":\"2000\"},\"number\":0.5}");
        assertThat(MAPPER.readValue(written, Small.class)).isEqualTo(small);
        FactValue.Range range =
                MAPPER.readValue("{\"high\":\"3\",\"type\":\"range\",\"low\":\"1\"}", FactValue.Range.class);
        assertThat(range.high()).isEqualByComparingTo("3");
    }

    @Test
    void settingsOfTheMapperChangeNothingInsideANoun() throws IOException {
        ObjectMapper other = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Proposal proposal = new Proposal("x", Canvases.canvas(), List.of());
        String written = other.writeValueAsString(proposal);
        assertThat(MAPPER.readTree(written).get("canvas")).isEqualTo(MAPPER.valueToTree(Canvases.canvas()));
        assertThat(other.readValue("{\"canvas\":" + MAPPER.writeValueAsString(Canvases.canvas()) + "}", Proposal.class)
                        .canvas())
                .isEqualTo(Canvases.canvas());
    }

    @Test
    void badNounInsideATypeOfOnesOwnIsRefusedWithPlaceAndPointer() {
        String document = """
                {
                  "client": "Xiaomi",
                  "figures": [
                    {"id": "a", "value": "1", "unit": "1", "basis": "reported"},
                    {"id": "b", "value": 0.04, "unit": "CNY/unit", "basis": "reportd", "colour": "红"}
                  ]
                }
                """;
        InvalidNounException refusal =
                catchThrowableOfType(InvalidNounException.class, () -> MAPPER.readValue(document, Proposal.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo("""
                        document must be free of problems, but has 3:
                          5:26 value must be a text such as "1999.5", but was the number 0.04 (/figures/1/value); did you mean "0.04"?
                          5:61 basis must be one of 'reported', 'claimed', 'target', 'forecast', 'decided', 'assumed', 'derived', but was 'reportd' (/figures/1/basis); did you mean 'reported'?
                          5:72 member must be one of 'id', 'subject', 'metric', 'label', 'value', 'unit', 'basis', 'period', 'uncertainty', 'evidence', 'reason', but was 'colour' (/figures/1/colour)""");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(5);
        assertThat(refusal.getLocation().getColumnNr()).isEqualTo(26);
        assertThat(refusal.getPathReference())
                .endsWith("Proposal[\"figures\"]->java.util.ArrayList[1]->dev.millet.fact.Figure[\"value\"]");
        assertThat(refusal.problems())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly(
                        "json.value.type /figures/1/value",
                        "json.value.unknown /figures/1/basis",
                        "json.member.unknown /figures/1/colour");
    }

    @Test
    void badNounOfATreeIsRefusedWithPointerAndWithoutALine() throws IOException {
        JsonNode tree = MAPPER.readTree("{\"canvas\": {\"schemaVersion\": \"9\", \"type\": \"canvas\"}}");
        InvalidNounException refusal =
                catchThrowableOfType(InvalidNounException.class, () -> MAPPER.treeToValue(tree, Proposal.class));
        assertThat(refusal.getOriginalMessage())
                .isEqualTo("document must be free of problems, but has 1:\n"
                        + "  schemaVersion must be '1', but was '9' (/canvas/schemaVersion); a newer Millet wrote it,"
                        + " and only a newer one can read it");
        Problem problem = refusal.problems().get(0);
        assertThat(problem.line()).isZero();
        assertThat(problem.toString()).startsWith("json.document.version: ");
    }

    @Test
    void malformedNounIsRefusedAtItsPlace() {
        for (String document : List.of(
                "{\"canvas\": {\"id\": tru}}", "{\"canvas\": {\"id\": \"a", "{\"canvas\": 5}", "{\"canvas\": []}")) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> MAPPER.readValue(document.getBytes(StandardCharsets.UTF_8), Proposal.class))
                    .satisfies(refusal ->
                            assertThat(refusal.getLocation().getColumnNr()).isGreaterThan(10));
        }
    }

    @Test
    void limitsHoldForAMappersOwnParserToo() {
        String deep = "{\"canvas\": {\"id\": " + "[".repeat(200) + "]".repeat(200) + "}}";
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue(deep, Proposal.class))
                .withMessageContaining("objects and lists must nest at most 100 deep");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue("\"1e-10000000\"", Unit.class))
                .withMessageContaining("unit must");
    }

    @Test
    void halfACharacterIsRefusedWhenItIsWritten() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of("title", Text.of("\uD83D"))))
                .withMessageContaining("text must have whole characters");
    }

    @Test
    void typesThatMilletDoesNotStoreAreLeftToTheMapper() {
        assertThatCode(() -> MAPPER.readValue("{\"a\":[1,true,null,\"x\"]}", Object.class))
                .doesNotThrowAnyException();
        assertThat(StoredTypes.ALL.wanted(Object.class)).isEmpty();
        assertThat(StoredTypes.ALL.wanted(BigDecimal.class)).isEmpty();
        assertThat(StoredTypes.ALL.part(String.class)).isEmpty();
        assertThat(StoredTypes.ALL.wanted(Comparable.class)).isEmpty();
        assertThat(new MilletModule().getModuleName()).isEqualTo("millet");
    }
}
