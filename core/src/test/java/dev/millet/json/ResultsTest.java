package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Explanation;
import dev.millet.driver.Method;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Driver PRICE =
            Driver.of(Figure.cited("price", "CNY 1999/unit", Evidence.of("000", "L245", "售价为1999元")));
    private static final Driver FEE = Driver.of(Figure.assumed("fee", "0.8%", "0.5..1.2 %", "card schemes"));

    @Test
    void explanationIsAFlatListOfLinesByReference() {
        Driver fees = PRICE.times(FEE).named("fees", Text.of("payment fees", "支付费"));
        Driver kept =
                PRICE.minus(fees).named("kept", Text.of("kept", "留存")).method(new Method("test.kept", 2, "nobody"));
        assertThat(text(MilletJson.write(kept.explain()))).isEqualTo("""
{
  "schemaVersion": "1",
  "type": "explanation",
  "lines": [
    {
      "index": 0,
      "label": {
        "en": "kept",
        "zh": "留存"
      },
      "id": "kept",
      "formula": {
        "en": "price − payment fees",
        "zh": "price − 支付费"
      },
      "value": {
        "number": "1983.008",
        "unit": "CNY/unit"
      },
      "method": {
        "id": "test.kept",
        "version": 2,
        "source": "nobody"
      },
      "children": [
        2,
        1
      ]
    },
    {
      "index": 1,
      "label": {
        "en": "payment fees",
        "zh": "支付费"
      },
      "id": "fees",
      "formula": {
        "en": "price × fee",
        "zh": "price × fee"
      },
      "value": {
        "number": "15.992",
        "unit": "CNY/unit"
      },
      "children": [
        2,
        3
      ]
    },
    {
      "index": 2,
      "label": {
        "en": "price"
      },
      "id": "price",
      "value": {
        "number": "1999",
        "unit": "CNY/unit"
      },
      "figure": {
        "id": "price",
        "value": "1999",
        "unit": "CNY/unit",
        "basis": "reported",
        "evidence": {
          "source": "000",
          "locator": "L245",
          "quote": "售价为1999元"
        }
      }
    },
    {
      "index": 3,
      "label": {
        "en": "fee"
      },
      "id": "fee",
      "value": {
        "number": "0.008",
        "unit": "1"
      },
      "figure": {
        "id": "fee",
        "value": "0.008",
        "unit": "1",
        "basis": "assumed",
        "uncertainty": {
          "type": "pert",
          "low": "0.005",
          "mode": "0.008",
          "high": "0.012"
        },
        "reason": {
          "en": "card schemes"
        }
      }
    }
  ]
}
""");
    }

    @Test
    void linesOfAnExplanationSayWhatTheyAreWorthWhereSomebodyAsked() {
        Driver kept = PRICE.minus(PRICE.times(FEE)).named("kept", Text.of("kept", "留存"));
        Explanation explanation =
                kept.explain().withElasticities().withShares(Map.of(Identifier.of("fee"), new BigDecimal("0.25")));

        assertThat(text(MilletJson.write(explanation))).containsPattern("""
      "elasticity": \\{
        "number": "-0\\.0080645161290322580\\d*",
        "unit": "1"
      },
      "shareOfVariance": "0\\.25"
""").containsOnlyOnce("shareOfVariance");
        assertThat(text(MilletJson.write(kept.explain())))
                .doesNotContain("elasticity")
                .doesNotContain("shareOfVariance");
    }

    @Test
    void numberThatDoesNotExistSaysWhy() {
        Driver rest = Driver.undefined(Unit.parse("CNY"), Text.of("nothing is left", "没有剩余"))
                .named("rest", Text.of("rest"));
        JsonReport report = JsonReport.builder()
                .value("rest", rest.value())
                .value("price", PRICE.value())
                .build();
        assertThat(text(MilletJson.write("test", report))).isEqualTo("""
{
  "schemaVersion": "1",
  "type": "test",
  "rest": {
    "undefined": {
      "en": "nothing is left",
      "zh": "没有剩余"
    },
    "where": "rest",
    "unit": "CNY"
  },
  "price": {
    "number": "1999",
    "unit": "CNY/unit"
  }
}
""");
    }

    @Test
    void findingsAreListedWithTheirSuppressions() {
        Finding weak = Finding.of(
                "channel.function.uncovered",
                Path.ROOT.member("routes").element(1),
                Text.of("nobody stores", "无人仓储"),
                Text.of("name the bearer"));
        Finding strong =
                Finding.of("channel.reach.wide", Severity.STRENGTH, Path.ROOT, Text.of("wide reach"), Text.of("keep"));
        assertThat(text(MilletJson.write(
                        Findings.of(List.of(weak, strong)).suppressing("channel.reach.wide", Text.of("known")))))
                .isEqualTo("""
{
  "schemaVersion": "1",
  "type": "findings",
  "findings": [
    {
      "key": "channel.function.uncovered",
      "severity": "warning",
      "path": "/routes/1",
      "message": {
        "en": "nobody stores",
        "zh": "无人仓储"
      },
      "advice": {
        "en": "name the bearer"
      }
    }
  ],
  "suppressed": [
    {
      "key": "channel.reach.wide",
      "severity": "strength",
      "path": "",
      "message": {
        "en": "wide reach"
      },
      "advice": {
        "en": "keep"
      },
      "reason": {
        "en": "known"
      }
    }
  ]
}
""");
    }

    @Test
    void reportKeepsTheOrderOfItsMembers() {
        JsonReport part = JsonReport.builder().text("id", "direct").build();
        JsonReport report = JsonReport.builder()
                .text("offer", "mi-1")
                .text("name", Text.of("phone", "手机"))
                .decimal("price", new BigDecimal("1999.00"))
                .whole("routes", 2)
                .flag("sound", true)
                .texts("questions", List.of(Text.of("why")))
                .noun("figure", Figure.shape(), Figure.decided("ask", "CNY 1/unit", "a test"))
                .nouns("figures", Figure.shape(), List.of())
                .part("best", part)
                .parts("all", List.of(part, JsonReport.builder().build()))
                .findings("findings", Findings.none())
                .explanation("why", PRICE.named("p", Text.of("p")).explain())
                .build();
        assertThat(text(MilletJson.write("channel-comparison", report))).isEqualTo("""
{
  "schemaVersion": "1",
  "type": "channel-comparison",
  "offer": "mi-1",
  "name": {
    "en": "phone",
    "zh": "手机"
  },
  "price": "1999",
  "routes": 2,
  "sound": true,
  "questions": [
    {
      "en": "why"
    }
  ],
  "figure": {
    "id": "ask",
    "value": "1",
    "unit": "CNY/unit",
    "basis": "decided",
    "reason": {
      "en": "a test"
    }
  },
  "figures": [],
  "best": {
    "id": "direct"
  },
  "all": [
    {
      "id": "direct"
    },
    {}
  ],
  "findings": {
    "findings": []
  },
  "why": [
    {
      "index": 0,
      "label": {
        "en": "p"
      },
      "id": "p",
      "formula": {
        "en": "price",
        "zh": "price"
      },
      "value": {
        "number": "1999",
        "unit": "CNY/unit"
      },
      "children": [
        1
      ]
    },
    {
      "index": 1,
      "label": {
        "en": "price"
      },
      "id": "price",
      "value": {
        "number": "1999",
        "unit": "CNY/unit"
      },
      "figure": {
        "id": "price",
        "value": "1999",
        "unit": "CNY/unit",
        "basis": "reported",
        "evidence": {
          "source": "000",
          "locator": "L245",
          "quote": "售价为1999元"
        }
      }
    }
  ]
}
""");
    }

    @Test
    void reportRefusesANameTwiceAndThoseOfTheEnvelope() {
        JsonReport.Builder builder = JsonReport.builder().flag("a", true);
        assertThatThrownBy(() -> builder.whole("a", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member of a report must be put once, but was 'a' again");
        assertThatThrownBy(() -> builder.text("type", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member of a report must be neither 'type' nor 'schemaVersion', but was 'type'");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
