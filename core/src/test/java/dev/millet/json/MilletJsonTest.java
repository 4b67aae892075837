package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MilletJsonTest {
    private static final String ROUTE = """
            {
              "schemaVersion": "1",
              "type": "route",
              "name": {
                "en": "dealers",
                "zh": "经销商"
              },
              "since": "2011-10-20",
              "seen": "2013-Q2",
              "unit": "CNY/unit",
              "response": {
                "type": "linear",
                "slope": "120.5"
              },
              "tiers": [
                {
                  "id": "national",
                  "role": "reseller",
                  "margin": "0.04",
                  "days": 30
                },
                {
                  "id": "shop",
                  "role": "own-shop",
                  "own": true
                }
              ],
              "notes": {
                "line\\nbreak \\"quoted\\" \\\\ é 😀": "tab\\t / <U+2028>"
              }
            }
            """.replace("<U+2028>", "\u2028");

    @Test
    void documentIsWrittenInTheOrderOfTheShapeWithDefaultsLeftOut() {
        assertThat(written(Routes.sample())).isEqualTo(ROUTE);
    }

    @Test
    void documentIsReadBackToAnEqualNoun() {
        assertThat(MilletJson.readOrThrow(Routes.ROUTE, ROUTE)).isEqualTo(Routes.sample());
        assertThat(MilletJson.readOrThrow(Routes.ROUTE, ROUTE.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Routes.sample());
    }

    @Test
    void membersMayStandInAnyOrder() {
        String document = """
                {"tiers": [{"own": false, "margin": "4e-2", "days": 30, "role": "reseller", "id": "national"}],
                 "response": {"slope": "120.50", "type": "linear"}, "since": "2011-10-20", "type": "route",
                 "name": {"zh": "经销商", "en": "dealers"}, "schemaVersion": "1"}""";
        Routes.Route route = MilletJson.readOrThrow(Routes.ROUTE, document);
        assertThat(route)
                .isEqualTo(new Routes.Route(
                        Text.of("dealers", "经销商"),
                        LocalDate.of(2011, 10, 20),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Routes.Linear(new BigDecimal("120.5"))),
                        List.of(new Routes.Tier(
                                Identifier.of("national"),
                                Routes.Role.RESELLER,
                                new BigDecimal("0.04"),
                                false,
                                Optional.of(30))),
                        Map.of()));
    }

    @Test
    void shapeWithoutAttributesStandsForItself() {
        String document = """
                {
                  "schemaVersion": "1",
                  "type": "route",
                  "name": {
                    "en": "direct"
                  },
                  "since": "2011-10-20",
                  "response": {
                    "type": "none"
                  }
                }
                """;
        assertThat(written(MilletJson.readOrThrow(Routes.ROUTE, document))).isEqualTo(document);
    }

    @Test
    void halfACharacterIsNotWritten() {
        Routes.Route sample = Routes.sample();
        Routes.Route broken = new Routes.Route(
                sample.name(),
                sample.since(),
                sample.seen(),
                sample.unit(),
                sample.response(),
                sample.tiers(),
                Map.of("note", "half \uD83D"));
        assertThatThrownBy(() -> MilletJson.write(Routes.ROUTE, broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have whole characters, but had a surrogate without its partner in"
                        + " 'half \\uD83D' (/notes/note)");
    }

    @Test
    void exceptionCarriesAllProblemsAndShowsTen() {
        String tiers = "{\"id\": \"a\", \"role\": 1}, ".repeat(11) + "{\"id\": \"b\"}";
        String document = "{\"schemaVersion\": \"1\", \"type\": \"route\", \"name\": {\"en\": \"x\"},"
                + " \"since\": \"2011-10-20\",\n \"tiers\": [" + tiers + "]}";
        assertThatThrownBy(() -> MilletJson.readOrThrow(Routes.ROUTE, document))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .hasSize(22)
                                .isEqualTo(
                                        MilletJson.read(Routes.ROUTE, document).problems()))
                .hasMessageStartingWith("document must be free of problems, but has 22:\n"
                        + "  2:32 role must be one of 'reseller', 'own-shop', but was the number 1 (/tiers/0/role)\n"
                        + "  2:43 id must be unique in its list, but was 'a' again after element 0 (/tiers/1/id)\n")
                .hasMessageEndingWith("\n  and 12 more");
    }

    private static String written(Routes.Route route) {
        return new String(MilletJson.write(Routes.ROUTE, route), StandardCharsets.UTF_8);
    }
}
