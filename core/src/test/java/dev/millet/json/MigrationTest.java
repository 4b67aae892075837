package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Old versions are read for ever, newer ones refused; a problem of an old document is told where it stands there. */
class MigrationTest {
    private record Tier(String id, BigDecimal margin, boolean own, int rank) {}

    private record Chain(String name, Optional<String> note, List<Tier> tiers, Tier last) {}

    private static final Shape<Tier> TIER = Shape.ofRecord(
                    "tier",
                    Tier.class,
                    values -> new Tier(
                            values.get("id", String.class),
                            values.get("margin", BigDecimal.class),
                            values.get("own", Boolean.class),
                            values.get("rank", Integer.class)))
            .key("id", Kind.text(), Tier::id, "its name")
            .with("margin", Kind.decimal(), Tier::margin, "what it keeps")
            .withDefault("own", Kind.flag(), Tier::own, false, "the maker's")
            .with("rank", Kind.whole(), Tier::rank, "from the top")
            .shape();

    private static final Shape<Chain> CHAIN = Shape.ofRecord(
                    "chain",
                    Chain.class,
                    values -> new Chain(
                            values.get("name", String.class),
                            values.find("note", String.class),
                            values.get("tiers", List.class),
                            values.get("last", Tier.class)))
            .with("name", Kind.text(), Chain::name, "its name")
            .optional("note", Kind.text(), Chain::note, "a remark")
            .with("tiers", Kind.listOf(Kind.nested(TIER)), Chain::tiers, "hands")
            .with("last", Kind.nested(TIER), Chain::last, "the last hand")
            .version(3)
            .shape();

    private static final Migration RENAMES = Migration.from(1, document -> {
        document.rename("title", "name").remove("draft");
        document.objects("tiers").forEach(tier -> tier.rename("keep", "margin"));
    });

    private static final Migration SPLITS = Migration.from(2, document -> {
        int rank = 1;
        for (OldObject tier : document.objects("tiers")) {
            tier.put("own", tier.text("kind").filter("own"::equals).isPresent())
                    .remove("kind")
                    .put("rank", rank++);
        }
        OldObject last = document.putObject("last");
        document.object("end").ifPresent(end -> end.move("id", last).move("margin", last));
        last.put("rank", rank);
        document.remove("end").put("note", "was " + document.text("note").orElse("silent"));
        assertThat(document.has("end")).isFalse();
        assertThat(document.object("name")).isEmpty();
        assertThat(document.objects("name")).isEmpty();
        assertThat(document.objects("nothing")).isEmpty();
    });

    private static final DocumentReader<Chain> READER =
            MilletJson.reader(CHAIN).migrating(RENAMES).migrating(SPLITS);

    private static final String FIRST = """
            {
              "schemaVersion": "1", "type": "chain", "title": "dealers", "draft": true,
              "tiers": [{"id": "a", "keep": "0.04", "kind": "own"}, {"id": "b", "keep": "0.1"}],
              "end": {"id": "c", "margin": "0.12"}
            }""";

    private static final Chain TODAY = new Chain(
            "dealers",
            Optional.of("was silent"),
            List.of(new Tier("a", new BigDecimal("0.04"), true, 1), new Tier("b", new BigDecimal("0.1"), false, 2)),
            new Tier("c", new BigDecimal("0.12"), false, 3));

    @Test
    void documentOfTheFirstVersionGoesThroughAllSteps() {
        assertThat(READER.read(FIRST).orThrow()).isEqualTo(TODAY);
        assertThat(READER.read(FIRST.getBytes(StandardCharsets.UTF_8)).orThrow())
                .isEqualTo(TODAY);
    }

    @Test
    void documentOfTheSecondVersionGoesThroughTheLast() {
        String second = FIRST.replace("\"1\"", "\"2\"")
                .replace("title", "name")
                .replace("keep", "margin")
                .replace("\"draft\": true", "\"note\": \"kind\"");
        assertThat(READER.read(second).orThrow().note()).hasValue("was kind");
    }

    @Test
    void documentIsWrittenInTodaysVersion() {
        byte[] today = MilletJson.write(CHAIN, TODAY);
        assertThat(new String(today, StandardCharsets.UTF_8)).startsWith("{\n  \"schemaVersion\": \"3\",\n");
        assertThat(READER.read(today).orThrow()).isEqualTo(TODAY);
        assertThat(StraightReader.read(CHAIN, today)).hasValue(TODAY);
    }

    @Test
    void problemsOfAnOldDocumentAreToldAtTheirPlacesInIt() {
        String wrong = FIRST.replace("\"keep\": \"0.1\"", "\"keep\": \"much\"").replace("\"id\": \"c\", ", "");
        assertThat(READER.read(wrong).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:1 json.member.missing: id must be given, but was missing (/last)",
                        "3:77 json.value.form: number must be like '1999', '-0.5', '2e6' or '12.5%', but was 'much'"
                                + " (/tiers/1/margin); for example '1999.5'");
    }

    @Test
    void newerVersionIsRefusedAndSaysWhy() {
        assertThat(READER.read(FIRST.replace("\"1\"", "\"4\"")).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "schemaVersion must be one of '1', '2', '3', but was '4' (/schemaVersion); a newer Millet"
                                + " wrote it, and only a newer one can read it");
    }

    @Test
    void versionWithoutAStepIsRefused() {
        assertThat(MilletJson.read(CHAIN, FIRST).problems())
                .extracting(Problem::message)
                .containsExactly("schemaVersion must be '3', but was '1' (/schemaVersion)");
        assertThat(MilletJson.reader(CHAIN).migrating(RENAMES).read(FIRST).problems())
                .extracting(Problem::message)
                .containsExactly("schemaVersion must be '3', but was '1' (/schemaVersion)");
        assertThat(READER.read(FIRST.replace("\"1\"", "\"0\"")).problems())
                .extracting(Problem::code)
                .containsExactly("json.document.version");
    }

    @Test
    void unknownMembersOfAnOldDocumentAreKept() {
        String document = FIRST.replace("\"kind\": \"own\"", "\"kind\": \"own\", \"colour\": 1");
        Envelope<Chain> envelope = READER.readLeniently(document).orThrow();
        assertThat(envelope.noun()).isEqualTo(TODAY);
        assertThat(new String(MilletJson.write(envelope), StandardCharsets.UTF_8))
                .contains("\"margin\": \"0.04\",\n      \"colour\": 1,\n      \"own\": true");
    }

    @Test
    void whatWasOneBecomesAListOfOne() {
        record Names(List<Tier> tiers, List<String> names) {}
        Shape<Names> shape = Shape.ofRecord(
                        "names",
                        Names.class,
                        values -> new Names(values.get("tiers", List.class), values.get("names", List.class)))
                .with("tiers", Kind.listOf(Kind.nested(TIER)), Names::tiers, "hands")
                .with("names", Kind.listOf(Kind.text()), Names::names, "words")
                .version(2)
                .shape();
        DocumentReader<Names> reader = MilletJson.reader(shape).migrating(Migration.from(1, document -> {
            document.wrap("tiers").wrap("names").wrap("nothing");
            document.objects("tiers")
                    .forEach(tier -> tier.put("rank", tier.names().size()));
        }));
        Names one = reader.read("{\"schemaVersion\": \"1\", \"type\": \"names\", \"names\": \"a\","
                        + " \"tiers\": {\"id\": \"t\", \"margin\": \"0.1\"}}")
                .orThrow();
        assertThat(one).isEqualTo(new Names(List.of(new Tier("t", new BigDecimal("0.1"), false, 2)), List.of("a")));
        assertThat(reader.read("{\"schemaVersion\": \"1\", \"type\": \"names\", \"names\": [\"a\", \"b\"]}")
                        .orThrow()
                        .names())
                .containsExactly("a", "b");
        assertThat(reader.read("{\"schemaVersion\": \"1\", \"type\": \"names\", \"names\": 5}")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:50 json.value.type: names/0 must be a text, but was the number 5 (/names/0); did you"
                                + " mean \"5\"?");
    }

    @Test
    void stepThatRefusesADocumentIsAProblemOfIt() {
        Migration refusing = Migration.from(2, document -> {
            throw new IllegalArgumentException("tiers must be few, but were many");
        });
        assertThat(MilletJson.reader(CHAIN)
                        .migrating(RENAMES, refusing)
                        .read(FIRST)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("1:1 json.invariant: tiers must be few, but were many (whole document)");
    }

    @Test
    void stepsMustLeadToTodayOneByOne() {
        assertThat(RENAMES).hasToString("migration from version 1 to 2");
        assertThatThrownBy(() -> Migration.from(0, document -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version of a document must be at least 1, but was '0'");
        assertThatThrownBy(() -> MilletJson.reader(CHAIN).migrating(Migration.from(3, document -> {})))
                .hasMessage("migration must begin below version 3 of the shape, but was 'migration from version 3 to 4'"
                        + " (chain)");
        assertThatThrownBy(() -> READER.migrating(RENAMES))
                .hasMessage("migration must be the only one from its version, but was 'migration from version 1 to 2'"
                        + " again (chain)");
    }
}
