package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lenient reader keeps what the shape does not know, tells of it, and writes it again where it stood. */
class EnvelopeTest {
    private static final String LETTER = """
            {
              "schemaVersion": "1",
              "type": "route",
              "x-tool": {
                "name": "planner",
                "numbers": [
                  1.50,
                  -0,
                  1E+400
                ],
                "none": null,
                "empty": {},
                "list": [],
                "on": true
              },
              "name": {
                "en": "dealers"
              },
              "since": "2011-10-20",
              "sinse": "2012",
              "response": {
                "type": "linear",
                "slope": "120.5",
                "curve": "bent"
              },
              "tiers": [
                {
                  "colour": "red",
                  "id": "national",
                  "role": "reseller"
                },
                {
                  "id": "shop",
                  "role": "own-shop",
                  "days": 3,
                  "dais": 4,
                  "own-till": false
                }
              ]
            }
            """;

    @Test
    void strictReaderRefusesWhatTheLenientOneKeeps() {
        assertThat(MilletJson.read(Routes.ROUTE, LETTER).problems())
                .extracting(Problem::code)
                .containsOnly("json.member.unknown")
                .hasSize(6);
        Envelope<Routes.Route> envelope = read(LETTER);
        assertThat(envelope.noun().tiers()).hasSize(2);
        assertThat(envelope.unknown())
                .extracting(UnknownMember::toString)
                .containsExactly(
                        "4:3 member 'x-tool' is unknown and kept (/x-tool)",
                        "20:3 member 'sinse' is unknown and kept (/sinse); did you mean 'since'?",
                        "24:5 member 'curve' is unknown and kept (/response/curve)",
                        "28:7 member 'colour' is unknown and kept (/tiers/0/colour)",
                        "36:7 member 'dais' is unknown and kept (/tiers/1/dais); did you mean 'days'?",
                        "37:7 member 'own-till' is unknown and kept (/tiers/1/own-till)");
        UnknownMember curve = envelope.unknown().get(2);
        assertThat(curve.name()).isEqualTo("curve");
        assertThat(curve.path().pointer()).isEqualTo("/response/curve");
        assertThat(curve.line()).isEqualTo(24);
        assertThat(curve.column()).isEqualTo(5);
        assertThat(curve.json()).isEqualTo("\"bent\"");
        assertThat(curve.suggestion()).isEmpty();
    }

    @Test
    void whatIsKeptIsWrittenWhereItStood() {
        assertThat(written(read(LETTER))).isEqualTo(LETTER);
        assertThat(written(MilletJson.readLeniently(Routes.ROUTE, LETTER.getBytes(StandardCharsets.UTF_8))
                        .orThrow()))
                .isEqualTo(LETTER);
    }

    @Test
    void documentWithNothingUnknownIsWrittenAsEver() {
        byte[] plain = MilletJson.write(Routes.ROUTE, Routes.sample());
        Envelope<Routes.Route> envelope =
                MilletJson.readLeniently(Routes.ROUTE, plain).orThrow();
        assertThat(envelope.unknown()).isEmpty();
        assertThat(envelope.lost()).isEmpty();
        assertThat(MilletJson.write(envelope)).isEqualTo(plain);
    }

    @Test
    void unknownMembersGoWithTheElementThatTheyBelongTo() {
        Envelope<Routes.Route> envelope = read(LETTER);
        Routes.Route route = envelope.noun();
        Routes.Tier added = new Routes.Tier(
                Identifier.of("province"), Routes.Role.RESELLER, BigDecimal.ZERO, false, Optional.empty());
        Envelope<Routes.Route> turned = envelope.withNoun(withTiers(
                route, List.of(route.tiers().get(1), added, route.tiers().get(0))));
        assertThat(turned.lost()).isEmpty();
        assertThat(written(turned)).contains("""
                  "tiers": [
                    {
                      "id": "shop",
                      "role": "own-shop",
                      "days": 3,
                      "dais": 4,
                      "own-till": false
                    },
                    {
                      "id": "province",
                      "role": "reseller"
                    },
                    {
                      "colour": "red",
                      "id": "national",
                      "role": "reseller"
                    }
                  ]
                """.indent(0).stripTrailing().replace("\n", "\n"));
    }

    @Test
    void whatLosesItsPlaceIsTold() {
        Envelope<Routes.Route> envelope = read(LETTER);
        Routes.Route route = envelope.noun();
        Envelope<Routes.Route> shorter = envelope.withNoun(new Routes.Route(
                route.name(),
                route.since(),
                route.seen(),
                route.unit(),
                Optional.empty(),
                route.tiers().subList(0, 1),
                route.notes()));
        assertThat(shorter.lost())
                .extracting(member -> member.path().pointer())
                .containsExactly("/response/curve", "/tiers/1/dais", "/tiers/1/own-till");
        assertThat(written(shorter)).contains("colour", "x-tool", "sinse").doesNotContain("curve", "dais", "own-till");
    }

    @Test
    void memberThatHoldsTheDefaultIsWrittenIfThereIsMoreInIt() {
        record Box(Routes.Response response, List<Routes.Response> many) {}
        Kind<Routes.Response> response = Kind.union(
                "response",
                Shape.ofRecord("none", Routes.None.class, values -> new Routes.None())
                        .shape(),
                Shape.ofRecord(
                                "linear",
                                Routes.Linear.class,
                                values -> new Routes.Linear(values.get("slope", BigDecimal.class)))
                        .with("slope", Kind.decimal(), Routes.Linear::slope, "")
                        .shape());
        Shape<Box> shape = Shape.ofRecord(
                        "box",
                        Box.class,
                        values ->
                                new Box(values.get("response", Routes.Response.class), values.get("many", List.class)))
                .withDefault("response", response, Box::response, new Routes.None(), "")
                .with("many", Kind.listOf(response), Box::many, "")
                .shape();
        String document = """
                {
                  "schemaVersion": "1",
                  "type": "box",
                  "response": {
                    "type": "none",
                    "why": "unknown"
                  },
                  "many": [
                    {
                      "type": "none",
                      "x": 1
                    }
                  ]
                }
                """;
        Envelope<Box> box = MilletJson.readLeniently(shape, document).orThrow();
        assertThat(new String(MilletJson.write(box), StandardCharsets.UTF_8)).isEqualTo(document);
        Envelope<Box> changed = box.withNoun(new Box(new Routes.None(), List.of()));
        assertThat(changed.lost()).extracting(UnknownMember::name).containsExactly("x");
        assertThat(new String(MilletJson.write(changed), StandardCharsets.UTF_8))
                .contains("\"why\": \"unknown\"")
                .doesNotContain("many");
        Envelope<Box> back = box.withNoun(new Box(new Routes.Linear(BigDecimal.ONE), List.of(new Routes.None())))
                .withNoun(new Box(new Routes.None(), List.of(new Routes.None())));
        assertThat(new String(MilletJson.write(back), StandardCharsets.UTF_8)).isEqualTo(document);
        Envelope<Box> same = changed.withNoun(new Box(new Routes.Linear(BigDecimal.ONE), List.of(new Routes.None())));
        assertThat(same.lost()).isEmpty();
    }

    @Test
    void lenientReaderIsStrictInAllElse() {
        String wrong = LETTER.replace("\"own-shop\"", "\"own-shops\"")
                .replace("\"dais\": 4", "\"dais\": {\"a\": [{\"b\": 1, \"b\": 2}]}, \"dais\": 5")
                .replace("\"since\": \"2011-10-20\",", "");
        assertThat(MilletJson.readLeniently(Routes.ROUTE, wrong).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "member must be one of 'schemaVersion', 'type', 'name', 'since', 'seen', 'unit', 'response', 'tiers',"
                                + " 'notes', but was 'sinse' (/sinse); did you mean 'since'?",
                        "role must be one of 'reseller', 'own-shop', but was 'own-shops' (/tiers/1/role); did you mean"
                                + " 'own-shop'?",
                        "member b must stand once in its object, but was there again (/tiers/1/dais/a/0/b)",
                        "member dais must stand once in its object, but was there again (/tiers/1/dais)");
        assertThat(MilletJson.readLeniently(Routes.ROUTE, new byte[] {(byte) 0xFF})
                        .problems())
                .extracting(Problem::code)
                .containsExactly("json.encoding.utf-8");
        assertThatThrownBy(() -> MilletJson.readLeniently(Routes.ROUTE, "[]").orThrow())
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void elementsAreKnownByTheirKeysEvenIfThoseAreNumbers() {
        record Step(int rank, String text) {}
        record Plan(List<Step> steps) {}
        Shape<Step> step = Shape.ofRecord(
                        "step",
                        Step.class,
                        values -> new Step(values.get("rank", Integer.class), values.get("text", String.class)))
                .key("rank", Kind.whole(), Step::rank, "")
                .with("text", Kind.text(), Step::text, "")
                .shape();
        Shape<Plan> shape = Shape.ofRecord("plan", Plan.class, values -> new Plan(values.get("steps", List.class)))
                .with("steps", Kind.listOf(Kind.nested(step)), Plan::steps, "")
                .shape();
        String plan = """
                {"schemaVersion": "1", "type": "plan", "steps": [
                  {"rank": 1, "text": "plan", "who": "me"}, {"rank": 0, "text": "do", "who": "you"}]}""";
        Envelope<Plan> read = MilletJson.readLeniently(shape, plan).orThrow();
        Envelope<Plan> turned = read.withNoun(new Plan(List.of(
                read.noun().steps().get(1),
                new Step(7, "x"),
                read.noun().steps().get(0))));
        assertThat(turned.lost()).isEmpty();
        assertThat(new String(MilletJson.write(turned), StandardCharsets.UTF_8))
                .contains("\"text\": \"do\",\n      \"who\": \"you\"", "\"text\": \"plan\",\n      \"who\": \"me\"");
        assertThat(read.withNoun(new Plan(read.noun().steps().subList(0, 1))).lost())
                .extracting(UnknownMember::json)
                .containsExactly("\"you\"");
        assertThat(MilletJson.read(
                                shape,
                                plan.replace("\"rank\": 0", "\"rank\": 1").replaceAll(", \"who\": \"[a-z]+\"", ""))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("rank must be unique in its list, but was the number 1 again after element 0"
                        + " (/steps/1/rank)");
    }

    @Test
    void textThatHasNoBytesIsRefusedInUnknownMembersToo() {
        String half = LETTER.replace("\"bent\"", "\"\\uD83D\"");
        assertThat(MilletJson.readLeniently(Routes.ROUTE, half).problems())
                .extracting(Problem::code)
                .containsExactly("json.encoding.surrogate");
    }

    private static Routes.Route withTiers(Routes.Route route, List<Routes.Tier> tiers) {
        return new Routes.Route(
                route.name(), route.since(), route.seen(), route.unit(), route.response(), tiers, route.notes());
    }

    private static Envelope<Routes.Route> read(String document) {
        return MilletJson.readLeniently(Routes.ROUTE, document).orThrow();
    }

    private static String written(Envelope<?> envelope) {
        return new String(MilletJson.write(envelope), StandardCharsets.UTF_8);
    }
}
