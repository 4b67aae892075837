package dev.millet.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.canvas.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar say what the reader does; an independent validator is the judge. */
class JsonSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Shape<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** What a schema can say as well as the reader. */
    private static final Set<String> SAYABLE = Set.of(
            "json.document.version",
            "json.document.type",
            "json.member.unknown",
            "json.member.missing",
            "json.value.type",
            "json.value.unknown");

    static List<Shape<?>> described() {
        return DocumentShapes.DESCRIBED;
    }

    @Test
    void everyKindOfDocumentHasItsSchemaInTheJar() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MilletJson.class.getResource(SchemaFiles.FOLDER))
                .toURI());
        Set<String> shipped = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> shipped.add(file.getFileName().toString()));
        }
        assertThat(shipped)
                .containsExactlyElementsOf(new TreeSet<>(
                        described().stream().map(SchemaFiles::name).toList()));
    }

    @ParameterizedTest
    @MethodSource("described")
    void schemaInTheJarIsTheOneOfTheShape(Shape<?> shape) throws IOException {
        assertThat(new String(shipped(shape), UTF_8))
                .as("run SchemaFiles.main with core/src/main/resources/dev/millet/json/schema")
                .isEqualTo(new String(MilletJson.schema(shape), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("described")
    void everySchemaIsOneByTheDraftsOwnSchema(Shape<?> shape) throws IOException {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        JsonNode schema = MAPPER.readTree(shipped(shape));
        assertThat(draft.validate(schema)).isEmpty();
        assertThat(schema.get("$id").textValue())
                .isEqualTo("urn:millet:schema:" + shape.name() + ":" + shape.version());
        List<String> references = schema.findValuesAsText("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                schema.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void everythingShippedAndEverySampleIsValid() {
        for (DocumentNouns.Sample<?> sample : DocumentNouns.ALL) {
            assertThat(errors(sample.shape(), sample.document()))
                    .as(new String(sample.document(), UTF_8))
                    .isEmpty();
        }
    }

    @Test
    void whatTheSchemaRefusesTheReaderRefusesAndTheOtherWayRoundIfItCanBeSaid() {
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        Map<String, Integer> refused = new TreeMap<>();
        List<String> disagreements = new ArrayList<>();
        int sayable = 0;
        for (DocumentNouns.Sample<?> sample : smallestFirst()) {
            Set<String> places = seen.computeIfAbsent(sample.shape().name(), absent -> new HashSet<>());
            for (Breakage breakage : Breakage.of(sample.document(), places)) {
                List<Error> errors = errors(sample.shape(), breakage.document());
                List<Problem> problems =
                        MilletJson.read(sample.shape(), breakage.document()).problems();
                boolean canBeSaid = problems.stream().anyMatch(problem -> SAYABLE.contains(problem.code()));
                if ((!errors.isEmpty() && problems.isEmpty()) || (canBeSaid && errors.isEmpty())) {
                    disagreements.add(sample + ": " + breakage.what() + " schema " + errors + " reader " + problems);
                }
                sayable += canBeSaid ? 1 : 0;
                if (!errors.isEmpty()) {
                    refused.merge(breakage.what().substring(0, breakage.what().indexOf(' ')), 1, Integer::sum);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(sayable).isGreaterThan(1_000);
        assertThat(refused.keySet()).containsExactly("changed", "left", "misspelt");
        assertThat(refused.values()).allSatisfy(times -> assertThat(times).isGreaterThan(40));
    }

    @Test
    void filesOfFrameworksThatUsersWriteCanBeChecked() {
        String mine = """
                {
                  "schemaVersion": "1",
                  "type": "framework",
                  "id": "corner-shop",
                  "title": {"en": "Corner shop"},
                  "columns": 1,
                  "rows": "2",
                  "blocks": [
                    {"id": "buyers", "title": {"EN": "Buyers"}, "colum": 1, "row": 1}
                  ],
                  "constraints": [{"id": "c", "requires": {"type": "needs-evidense"}}]
                }
                """;
        assertThat(errors(Framework.shape(), mine.getBytes(UTF_8)))
                .extracting(error -> error.getInstanceLocation().toString())
                .contains("/rows", "/blocks/0", "/blocks/0/title");
        assertThat(MilletJson.read(Framework.shape(), mine).problems())
                .extracting(problem -> problem.path().pointer())
                .contains("/rows", "/blocks/0/colum", "/blocks/0/title");
    }

    @Test
    void schemaOfAShapeOfOnesOwnSaysAllItsKinds() throws IOException {
        try (InputStream in = JsonSchemaTest.class.getResourceAsStream("route-schema.json")) {
            assertThat(new String(MilletJson.schema(Routes.ROUTE), UTF_8))
                    .isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        }
    }

    @Test
    void familyOfAnyNameHasAReferenceThatLeadsToIt() throws IOException {
        record Box(Routes.Response response) {}
        Kind<Routes.Response> response = Kind.union(
                "price/rule ~ 1",
                Shape.ofRecord("none", Routes.None.class, values -> new Routes.None())
                        .shape());
        Shape<Box> shape = Shape.ofRecord(
                        "box", Box.class, values -> new Box(values.get("response", Routes.Response.class)))
                .with("response", response, Box::response, "")
                .shape();
        JsonNode schema = MAPPER.readTree(MilletJson.schema(shape));
        assertThat(schema.at("/properties/response/$ref").textValue()).isEqualTo("#/$defs/price-rule-1");
        assertThat(errors(shape, MilletJson.write(shape, new Box(new Routes.None()))))
                .isEmpty();
    }

    /** So that most places are met where they are quick to look at; the longest documents have none of their own. */
    private static List<DocumentNouns.Sample<?>> smallestFirst() {
        List<DocumentNouns.Sample<?>> samples = new ArrayList<>(DocumentNouns.ALL);
        samples.removeIf(sample -> sample.document().length > 30_000);
        samples.sort(Comparator.comparing(sample -> sample.document().length));
        return samples;
    }

    static List<Error> errors(Shape<?> shape, byte[] document) {
        try {
            return SCHEMAS.computeIfAbsent(shape, JsonSchemaTest::schema).validate(MAPPER.readTree(document));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** In a registry of its own, for shapes of tests have names that others have. */
    private static Schema schema(Shape<?> shape) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(MilletJson.schema(shape), UTF_8));
    }

    private static byte[] shipped(Shape<?> shape) throws IOException {
        try (InputStream in =
                MilletJson.class.getResourceAsStream(SchemaFiles.FOLDER + "/" + SchemaFiles.name(shape))) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
