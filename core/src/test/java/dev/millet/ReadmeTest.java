package dev.millet;

import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_BACK;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static dev.millet.channel.PriceRule.margin;
import static dev.millet.fact.Given.assumed;
import static dev.millet.fact.Given.cited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.FeedbackLoops;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.catalogue.BusinessModelCanvas;
import dev.millet.catalogue.ChineseTax;
import dev.millet.catalogue.Conversions;
import dev.millet.catalogue.FourPillarNineElements;
import dev.millet.catalogue.Frameworks;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.driver.DriverTree;
import dev.millet.evolution.Differ;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.json.MilletJson;
import dev.millet.render.CanvasView;
import dev.millet.render.TornadoSvg;
import dev.millet.render.WaterfallSvg;
import dev.millet.render.WaterfallTable;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.importance.Sobol;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.search.ModelSearch;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.Tornado;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.table.CaseRow;
import dev.millet.scenario.table.CaseTable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds README.md to what compiles, runs and prints here. */
class ReadmeTest {
    // spotless:off (the snippet keeps the lines it has on the page)
    private static ChannelComparison snippet() {
        // tag::readme[]
        Offer phone = Offer.of("phone").price(cited("CNY 1999/unit", Evidence.of("slides", "line 245", "售价为1999元")))
            .supplied(LocalDate.of(2011, 10, 20)).taxed(ChineseTax.GOODS)
            .volume(assumed("8e5 unit/year", "3e5..25e5", "first year"))
            .unitCost(assumed("CNY 1300/unit", "1150..1450", "parts and assembly")).build();
        Route direct = Route.of("direct").bears(DELIVER, assumed("CNY 28/unit", "18..45", "insured parcel"))
            .bears(PROMOTE, assumed("CNY 20/unit", "5..60", "community")).commission(TAKE_PAYMENT, "0.8%")
            .fixed(assumed("CNY 80e6/year", "40e6..150e6", "site, warehouses, call centre")).build();
        Route dealers = Route.of("dealers").tier("national", margin("4%")).tier("province", margin("4%"))
            .tier("retailer", margin(assumed("12%", "8%..18%", "trade lore")), SHOW_AND_TRY, STORE, TAKE_BACK)
            .fixed(assumed("CNY 45e6/year", "20e6..90e6", "field force")).build();
        ChannelComparison answer = ChannelComparison.of(phone, direct, dealers);
        System.out.println(answer.verdict());                        // who wins, by how much, what flips it
        System.out.println(answer.contribution(dealers).explain());  // why, down to the sources
        // end::readme[]
        return answer;
    }

    private static Canvas canvasSnippet(Canvas earlier) {
        // tag::canvas[]
        Canvas canvas = Canvas.of("corner", Text.of("Corner shop"), "business-model-canvas")
            .plus(Item.of("neighbours", "customer-segments", Text.of("Neighbours"), "niche"))
            .plus(Item.of("counter", "channels", Text.of("Counter"), "own-stores", "purchase"))
            .plus(Link.of("reaches", "counter", "neighbours"));
        FilledCanvas filled = FilledCanvas.of(Frameworks.get(BusinessModelCanvas.ID), canvas);
        CanvasRules.inspect(filled);                             // empty blocks, unsupported claims, segments nobody reaches
        FeedbackLoops.of(filled).reinforcing();                  // what makes itself stronger
        Differ.diff(Canvas.shape(), earlier, canvas);            // added, removed, moved, renamed, changed
        Conversions.between(BusinessModelCanvas.ID, FourPillarNineElements.ID).convert(canvas).report();
        CanvasView.of(filled).withLanguage(Locale.CHINESE).svg(); // also html(), markdown(), mermaid(), text()
        CanvasView.of(filled).withBefore(earlier).svg();         // what has changed, marked
        // end::canvas[]
        return canvas;
    }
    // spotless:on

    @Test
    void readmeShowsTheSnippetThatRunsHere() {
        assertThat(block("java")).isEqualTo(region("readme"));
    }

    @Test
    void readmeShowsTheCanvasThatRunsHere() {
        assertThat(Repository.blocks("README.md"))
                .extracting(Repository.Block::text)
                .contains(region("canvas"));
        Canvas earlier = Canvas.of("corner", Text.of("Corner shop"), "business-model-canvas");
        Canvas canvas = canvasSnippet(earlier);
        FilledCanvas filled = FilledCanvas.of(Frameworks.get(BusinessModelCanvas.ID), canvas);
        assertThat(CanvasRules.inspect(filled).list()).isNotEmpty();
        assertThat(Differ.diff(Canvas.shape(), earlier, canvas).summary().in(Locale.ENGLISH))
                .isEqualTo("3 added");
        assertThat(CanvasView.of(filled).withBefore(earlier).text()).contains("+ new: 3");
    }

    @Test
    void snippetHasAtMostFifteenLines() {
        assertThat(block("java").lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void snippetPrintsWhatTheReadmeShows() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            snippet();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .stripTrailing())
                .isEqualTo(block("text").stripTrailing());
    }

    @Test
    void readmeQuotesAFindingOfTheSnippet() {
        List<String> found = snippet().findings().list().stream()
                .map(Finding::message)
                .map(message -> message.in(Locale.ENGLISH))
                .toList();

        assertThat(found).hasSize(22).contains("on route 'direct' nobody bears the function 'show and try'");
        assertThat(Repository.text("README.md").replaceAll("\\s+", " "))
                .contains("22 findings", "on route 'direct' nobody bears the function 'show and try'");
    }

    /** The table of readings, each once; the second column of the table is taken from here. */
    @Test
    void eachReadingOfTheTableCanBeTaken() {
        ChannelComparison answer = snippet();
        DriverTree tree = answer.tree();
        String gap = answer.gap().id().orElseThrow().text();
        Route direct = answer.route("direct");
        Route dealers = answer.route("dealers");
        Figure dearer = Figure.assumed("direct.deliver", "CNY 60/unit", "by air");

        assertThat(answer.gap().value().text(Locale.ENGLISH)).isEqualTo("258.91 CNY/unit");
        assertThat(tree.read().value(gap).text(Locale.ENGLISH)).isEqualTo("258.91 CNY/unit");
        assertThat(tree.program().block(256).lanes()).isEqualTo(256);
        assertThat(tree.approximate(Identifier.of(gap)).bound()).isPositive().isLessThan(1e-9);
        assertThat(answer.gap().explain().text(Locale.CHINESE)).contains("258.91 CNY/unit");
        assertThat(answer.contribution(direct)
                        .explain()
                        .minus(answer.contribution(dealers).explain()))
                .asString()
                .contains("258.91 CNY/unit");
        assertThat(Scenario.of("air", Text.of("By air"), dearer)
                        .read(tree)
                        .value(gap)
                        .text(Locale.ENGLISH))
                .isEqualTo("226.91 CNY/unit");
        assertThat(Tornado.of(tree, gap).swings()).isNotEmpty();
        assertThat(SwitchingSearch.of(tree, gap).all()).isNotEmpty();
        assertThat(WorstCase.of(tree, gap).value().text(Locale.ENGLISH)).isEqualTo("138.93 CNY/unit");
        assertThat(new WaterfallSvg(WaterfallTable.of(answer, tree.read(), 2), Text.of("Phone")).in(Locale.ENGLISH))
                .startsWith("<svg");
        assertThat(new String(MilletJson.write(answer.gap().explain()), StandardCharsets.UTF_8))
                .contains("\"schemaVersion\"");

        assertThat(tree.read().derivatives(gap).by("direct.deliver").value().get())
                .isEqualByComparingTo("-1");
        assertThat(MonteCarlo.of(tree, gap)
                        .seed(42)
                        .trials(10_000)
                        .run()
                        .answer(gap)
                        .probabilityOfLoss())
                .isZero();
        var shares = Sobol.of(tree, gap).seed(42).points(1 << 10).run().get(0).shares();
        assertThat(EvidenceDebt.of(SwitchingSearch.of(tree, gap), shares).text().in(Locale.ENGLISH))
                .contains("margin");
        assertThat(ModelSearch.of(tree, gap).breakingPoint().outcome())
                .isEqualTo(BreakingPoint.Outcome.HOLDS_EVERYWHERE);
        assertThat(tree.read()
                        .explain(gap)
                        .withElasticities()
                        .withShares(shares)
                        .text())
                .containsPattern("(?m)margin = 0.12 .*\\(elasticity .* % of the variance\\)$");
        Iterator<CaseRow> rows = List.of(CaseRow.of(List.of("north"), 28), CaseRow.of(List.of("south"), 60))
                .iterator();
        assertThat(CaseTable.of(tree, List.of("region"), List.of("direct.deliver"))
                        .answers(gap)
                        .rows(rows)
                        .toList())
                .singleElement()
                .satisfies(block ->
                        assertThat(block.column(0)).containsExactly(new double[] {258.91, 226.91}, within(0.01)));
        assertThat(new TornadoSvg(Tornado.of(tree, gap), Text.of("Phone"), 12).in(Locale.ENGLISH))
                .startsWith("<svg");

        String here = joined(Repository.text("core/src/test/java/dev/millet/ReadmeTest.java"));
        assertThat(calls()).hasSize(20).allSatisfy(call -> assertThat(here).contains(joined(call)));
    }

    @Test
    void firstCommandsAreTheMainJobAndTheTests() {
        List<String> commands = Repository.text("README.md")
                .lines()
                .filter(line -> line.startsWith("mvn "))
                .toList();

        assertThat(commands.subList(0, 2)).containsExactly("mvn -q -Pmain-job test-compile", "mvn -B verify");
    }

    @Test
    void showsAPartOfThePageThatTheMainJobPrints() {
        assertThat(shown("VERDICT")).hasSizeGreaterThan(10);
        assertThat(printed("page.en.txt")).containsSubsequence(shown("VERDICT"));
    }

    @Test
    void showsAPartOfAnExplanationThatTheMainJobPrints() {
        List<String> shown = shown("Contribution, Direct less Dealers");

        assertThat(shown).hasSizeGreaterThan(4).anyMatch(line -> line.matches(".*elasticity.* % of the variance\\)"));
        assertThat(printed("explained.en.txt")).containsSubsequence(shown);
    }

    @Test
    void beginsWithOneSentence() {
        String first = Repository.text("README.md").split("\n\n", 3)[1];

        assertThat(first).startsWith("Millet ").endsWith(".");
        assertThat(first.indexOf('.')).isEqualTo(first.length() - 1);
    }

    /** The lines of the block that begins so, without the marks of what is left out. */
    private static List<String> shown(String beginning) {
        return Repository.blocks("README.md").stream()
                .filter(block -> block.text().startsWith(beginning))
                .flatMap(block -> block.text().lines())
                .filter(line -> !line.equals("..."))
                .toList();
    }

    /** The lines of a text that the example's own test holds to what it prints. */
    private static List<String> printed(String file) {
        return Repository.text("xiaomi-example/src/test/resources/dev/millet/xiaomi/" + file)
                .lines()
                .toList();
    }

    private static String block(String language) {
        return Repository.blocks("README.md").stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Without the line breaks that the format puts between calls. */
    private static String joined(String code) {
        return code.replaceAll("\\s", "");
    }

    /** The calls in the table of readings: rows of the form {@code | reading | `call` |}. */
    private static List<String> calls() {
        return Pattern.compile("(?m)^\\| [^|`]+ \\| `([^`]+)` \\|$")
                .matcher(Repository.text("README.md"))
                .results()
                .map(row -> row.group(1))
                .filter(call -> call.contains("("))
                .toList();
    }

    /** The lines between the tags of this very file, moved to the left margin. */
    private static String region(String tag) {
        Matcher matcher = Pattern.compile("(?s)// tag::" + tag + "\\[\\]\\n(.*?) *// end::" + tag + "\\[\\]")
                .matcher(Repository.text("core/src/test/java/dev/millet/ReadmeTest.java"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).stripTrailing().stripIndent() + "\n";
    }
}
