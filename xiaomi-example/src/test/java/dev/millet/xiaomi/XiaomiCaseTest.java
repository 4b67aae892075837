package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class XiaomiCaseTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void runsInEnglishAndNamesTheFolder() {
        assertThat(run("--out", directory.toString())).isZero();
        assertThat(out())
                .startsWith("MILLET  Direct or dealers?")
                .contains("VERDICT")
                .endsWith("Written: " + directory + "\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void runsInChineseInUtf8() {
        assertThat(run("--lang", "zh", "--out", directory.toString())).isZero();
        assertThat(out()).startsWith("MILLET  直销还是经销？").contains("盈亏平衡").contains("毛利率");
    }

    @Test
    void writesAPictureThatIsXmlWithRealText() throws IOException, ParserConfigurationException, SAXException {
        run("--out", directory.toString());
        Path svg = directory.resolve("waterfall.svg");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(Files.readString(svg))
                .contains("Contribution")
                .contains("249.71")
                .contains("137.99");
    }

    @ParameterizedTest
    @CsvSource({
        "tornado.svg, Dealers' reach, 经销商触达",
        "spider.svg, Direct volume, 直销年销量",
        "histogram.svg, below zero: 26 %, 26 %",
        "cumulative.svg, Direct: 20000 trials, 直销"
    })
    void writesPicturesOfUncertaintyInTheChosenLanguage(String file, String english, String chinese)
            throws IOException, ParserConfigurationException, SAXException {
        run("--out", directory.toString());
        assertThat(Files.readString(directory.resolve(file))).contains(english).doesNotContain("经销商");
        run("--lang", "zh", "--out", directory.toString());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(directory.resolve(file).toFile());
        assertThat(Files.readString(directory.resolve(file))).contains(chinese).doesNotContain("Dealers");
    }

    @Test
    void writesTheStudiesOfUncertaintyAsText() throws IOException {
        run("--out", directory.toString());
        assertThat(Files.readString(directory.resolve("what-if.txt"))).startsWith("MILLET  What if?");
    }

    @Test
    void writesAComparisonThatMachinesRead() throws IOException {
        run("--out", directory.toString());
        JsonNode report = new ObjectMapper().readTree(Files.readAllBytes(directory.resolve("comparison.json")));
        assertThat(report.path("schemaVersion").asText()).isEqualTo("1");
        JsonNode gap = answer(report, "direct-dealers.gap").path("value");
        assertThat(gap.path("number").asText()).startsWith("387.702078");
        assertThat(gap.path("unit").asText()).isEqualTo("CNY/unit");
        JsonNode none = answer(report, "dealers.per-year.break-even").path("value");
        assertThat(none.has("number")).isFalse();
        assertThat(none.path("undefined").path("en").asText()).contains("no volume breaks even");
        assertThat(report.path("inputs")).hasSize(42);
        JsonNode whatIf = report.path("whatIf");
        assertThat(whatIf.path("trials").asInt()).isEqualTo(20_000);
        assertThat(whatIf.path("variance").get(0).path("figure").asText()).isEqualTo("reach");
        assertThat(whatIf.path("dealersPrices").get(1).path("aboveZero").asText())
                .startsWith("0.73");
        assertThat(whatIf.path("stressTests")
                        .get(0)
                        .path("moves")
                        .get(0)
                        .path("to")
                        .asText())
                .startsWith("1.38");
        assertThat(whatIf.path("scenarios")).hasSize(7);
        assertThat(report.path("verdict").path("ownPrices").path("firmness").asText())
                .isEqualTo("narrow");
    }

    private static JsonNode answer(JsonNode report, String id) {
        for (JsonNode answer : report.path("answers")) {
            if (answer.path("id").asText().equals(id)) {
                return answer;
            }
        }
        throw new AssertionError("no answer " + id);
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        run("--out", directory.resolve("one").toString());
        run("--out", directory.resolve("two").toString());
        for (String file : List.of(
                "comparison.json",
                "waterfall.svg",
                "what-if.txt",
                "tornado.svg",
                "spider.svg",
                "histogram.svg",
                "cumulative.svg",
                "canvas.svg",
                "canvas-four-pillars.svg",
                "canvas-nine-elements.svg",
                "canvas-options.svg",
                "phase-transformation.svg",
                "canvas.txt",
                "channel-mix.txt",
                "make-or-buy.txt",
                "value-chain.svg",
                "value-chains.svg",
                "two-makers.svg",
                "value-system.svg")) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("two").resolve(file));
        }
    }

    @Test
    void explainsAnAnswerDownToItsSources() {
        assertThat(run("--explain", "direct-dealers.gap")).isZero();
        assertThat(out()).contains("387.7").contains("售价为1999元").contains("[A]").contains("Retailer's margin");
    }

    @Test
    void explainsInChinese() {
        assertThat(run("--lang", "zh", "--explain", "dealers.per-unit.contribution"))
                .isZero();
        assertThat(out()).contains("零售商毛利率");
    }

    @Test
    void listsTheAnswersThatCanBeExplained() {
        assertThat(run("--explain", "list")).isZero();
        assertThat(out()).contains("direct-dealers.gap").contains("dealer-terms");
    }

    @Test
    void refusesAnUnknownAnswerWithASuggestion() {
        assertThat(run("--explain", "direct-dealers.gop")).isEqualTo(2);
        assertThat(err()).contains("'direct-dealers.gop'").contains("did you mean 'direct-dealers.gap'?");
        assertThat(out()).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--verbose")).isEqualTo(2);
        assertThat(err()).isEqualTo("option must be one of --lang, --explain, --out, --measure, but was '--verbose'\n");
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertThat(run("--lang", "fr")).isEqualTo(2);
        assertThat(err()).isEqualTo("language must be 'en' or 'zh', but was 'fr' (--lang)\n");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(run("--out")).isEqualTo(2);
        assertThat(err()).isEqualTo("option must be followed by a value, but was the last one (option '--out')\n");
    }

    @Test
    void measuresWhatItPromises() {
        assertThat(run("--measure")).isZero();
        assertThat(out())
                .contains("facts-loaded 151 facts =151 ok\n")
                .contains("contradictions-declared 47 contradictions =47 ok\n")
                .contains("ambiguities-declared 15 ambiguities =15 ok\n")
                .contains("contradictions-found 2 contradictions =2 ok\n")
                .contains("inputs 42 inputs =42 ok\n")
                .contains("assumption-share 92.9 % - ok\n")
                .doesNotContain("short");
    }

    private int run(String... arguments) {
        return XiaomiCase.run(List.of(arguments), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
