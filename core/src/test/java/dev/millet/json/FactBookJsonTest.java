package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.millet.fact.FactBook;
import dev.millet.fact.Figures;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactBookJsonTest {
    private static final String BOOK = """
            {
              "schemaVersion": "1",
              "type": "fact-book",
              "sources": [
                {
                  "id": "000",
                  "title": {
                    "en": "Xiaomi's marketing",
                    "zh": "小米营销"
                  },
                  "kind": "slides",
                  "published": "2014",
                  "note": {
                    "en": "written by an admirer"
                  }
                },
                {
                  "id": "001",
                  "title": {
                    "en": "A document"
                  }
                }
              ],
              "facts": [
                {
                  "id": "F004",
                  "subject": "Xiaomi",
                  "metric": "offline stores opened",
                  "value": {
                    "type": "bound",
                    "relation": "more-than",
                    "number": "1000"
                  },
                  "unit": "store",
                  "basis": "claimed",
                  "period": "2019",
                  "announced": "2020-01-02",
                  "question": "xiaomi.offline-stores-opened",
                  "statement": {
                    "en": "Opened more than 1,000 offline stores in 2019."
                  },
                  "evidence": {
                    "source": "000",
                    "locator": "000-A L37",
                    "quote": "在2019年开设了1000多家线下门店"
                  },
                  "note": {
                    "en": "own or franchised is not said"
                  }
                },
                {
                  "id": "F005",
                  "subject": "Xiaomi",
                  "metric": "stores",
                  "value": {
                    "type": "range",
                    "low": "0.5",
                    "high": "20"
                  },
                  "basis": "reported",
                  "statement": {
                    "en": "Between half and twenty."
                  }
                },
                {
                  "id": "F006",
                  "subject": "Xiaomi",
                  "metric": "listing",
                  "value": {
                    "type": "date",
                    "date": "2018-07-09"
                  },
                  "basis": "reported",
                  "statement": {
                    "en": "Listed."
                  }
                }
              ],
              "contradictions": [
                {
                  "id": "C-1",
                  "kind": "different-event",
                  "title": {
                    "en": "Stores"
                  },
                  "facts": [
                    "F004",
                    "F005"
                  ],
                  "places": [
                    {
                      "source": "001",
                      "locator": "page 3"
                    }
                  ],
                  "known": {
                    "en": "both are read from a speech"
                  },
                  "advice": {
                    "en": "ask"
                  }
                }
              ]
            }
            """;

    @Test
    void bookIsReadAndWrittenAgainAsItWas() {
        FactBook book = MilletJson.readOrThrow(FactBook.shape(), BOOK);
        assertThat(book.toString()).isEqualTo("FactBook[2 sources, 3 facts, 1 declared contradictions]");
        assertThat(new String(MilletJson.write(FactBook.shape(), book), StandardCharsets.UTF_8))
                .isEqualTo(BOOK);
    }

    @Test
    void brokenBookTellsAllItsProblemsAtTheirPlaces() {
        String broken = BOOK.replace("\"number\": \"1000\"", "\"number\": 1000")
                .replace("\"basis\": \"claimed\"", "\"basis\": \"claim\"")
                .replace("\"period\": \"2019\"", "\"period\": \"last year\"")
                .replace("\"announced\"", "\"anounced\"")
                .replace("\"high\": \"20\"", "\"high\": \"0.2\"")
                .replace("\"unit\": \"store\"", "\"unit\": \"stores in China\"")
                .replace("\"F006\",\n      \"subject\": \"Xiaomi\"", "\"F005\",\n      \"subject\": \" \"")
                .replace("\"locator\": \"page 3\"", "\"page\": 3");
        assertThat(told(broken)).isEqualTo("""
32:19 json.value.type: number must be a text such as "1999.5", but was the number 1000 (/facts/0/value/number); did you mean "1000"?
34:15 json.value.form: unit must be like 'CNY/unit' or '1/year', but was 'stores in China' (/facts/0/unit)
35:16 json.value.unknown: basis must be one of 'reported', 'claimed', 'target', 'forecast', 'decided', 'assumed', 'derived', but was 'claim' (/facts/0/basis)
36:17 json.value.form: period must be like '2013', '2013-Q2', '2013-09', '2011-10-20', '2010..2014', '2018..', 'c. 2013' or '2015 Mi-Fan Festival', but was 'last year' (/facts/0/period)
37:7 json.member.unknown: member must be one of 'id', 'subject', 'metric', 'value', 'unit', 'basis', 'period', 'announced', 'question', 'statement', 'evidence', 'note', but was 'anounced' (/facts/0/anounced); did you mean 'announced'?
55:16 json.invariant: range must have low <= high, but was '0.5..0.2' (/facts/1/value)
65:5 json.invariant: subject must not be blank, but was '' (fact 'F005') (/facts/2)
66:13 json.key.duplicate: id must be unique in its list, but was 'F005' again after element 1 (/facts/2/id)
91:9 json.member.missing: locator must be given, but was missing (/contradictions/0/places/0)
93:11 json.member.unknown: member must be one of 'source', 'locator', 'quote', but was 'page' (/contradictions/0/places/0/page)
""");
    }

    @Test
    void whatDoesNotHangTogetherIsToldWhereItStands() {
        String broken = BOOK.replace("\"source\": \"000\"", "\"source\": \"009\"")
                .replace("\"F005\"\n      ]", "\"F007\"\n      ]")
                .replace("\"source\": \"001\"", "\"source\": \"002\"");
        assertThat(told(broken)).isEqualTo("""
43:19 json.invariant: source must be in the book, but was '009' (/facts/0/evidence/source)
88:9 json.invariant: fact must be in the book, but was 'F007' (/contradictions/0/facts/1)
92:21 json.invariant: source must be in the book, but was '002' (/contradictions/0/places/0/source)
""");
    }

    @Test
    void whatLeadsNowhereIsToldBesideMistakesOfOtherKinds() {
        String broken = BOOK.replace("\"source\": \"000\"", "\"source\": \"009\"")
                .replace("\"F005\"\n      ]", "\"F007\"\n      ]")
                .replace("\"source\": \"001\"", "\"source\": \"two words\"")
                .replace("\"basis\": \"claimed\"", "\"basis\": \"claim\"");
        assertThat(MilletJson.read(FactBook.shape(), broken).problems())
                .extracting(problem -> problem.path().toString(), Problem::code)
                .contains(
                        tuple("/facts/0/basis", "json.value.unknown"),
                        tuple("/facts/0/evidence/source", "json.invariant"),
                        tuple("/contradictions/0/facts/1", "json.invariant"),
                        tuple("/contradictions/0/places/0/source", "json.value.form"))
                .doesNotContain(tuple("/contradictions/0/places/0/source", "json.invariant"));
        assertThat(told(broken))
                .contains("43:19 json.invariant: source must be in the book, but was '009' (/facts/0/evidence/source)");
        String cut = broken.substring(0, broken.indexOf("\"contradictions\""));
        assertThat(MilletJson.read(FactBook.shape(), cut.replace("\"sources\": [", "\"sources\": [}"))
                        .problems())
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("must be in the book"));
    }

    @Test
    void bookMayStandInSeveralFiles() {
        FactBook whole = MilletJson.readOrThrow(FactBook.shape(), BOOK);
        FactBook sources = FactBook.of(whole.sources(), java.util.List.of(), java.util.List.of());
        String rest = BOOK.replaceAll("(?s)\"sources\": \\[.*?\\n  ],", "\"sources\": [],");
        assertThat(MilletJson.readOrThrow(sources.continuation(), rest)).isEqualTo(whole);
        assertThat(MilletJson.read(FactBook.shape(), rest).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "source must be in the book, but was '000' (/facts/0/evidence/source)",
                        "source must be in the book, but was '001' (/contradictions/0/places/0/source)");
    }

    @Test
    void figuresAreFoundByIdWithAHintForAMisspeltOne() {
        Figures figures = MilletJson.readOrThrow(Figures.shape(), """
                {"schemaVersion": "1", "type": "figures", "figures": [
                  {"id": "direct.courier", "value": "28.0", "unit": "CNY/unit", "basis": "assumed",
                   "uncertainty": {"type": "pert", "low": "18", "mode": "28", "high": "45"},
                   "reason": {"en": "insured parcel"}}]}""");
        assertThat(figures.get("direct.courier").quantity().toString()).isEqualTo("CNY 28/unit");
        assertThat(new String(MilletJson.write(Figures.shape(), figures), StandardCharsets.UTF_8))
                .contains("\"value\": \"28\"")
                .doesNotContain("subject", "metric");
        assertThatThrownBy(() -> figures.get("direct.curier"))
                .hasMessage(
                        "figure must be one of the case's, but was 'direct.curier'; did you mean 'direct.courier'?");
    }

    private static String told(String document) {
        return MilletJson.read(FactBook.shape(), document).problems().stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }
}
