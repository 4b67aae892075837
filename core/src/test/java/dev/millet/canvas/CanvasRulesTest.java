package dev.millet.canvas;

import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.PartyId;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.FactValue;
import dev.millet.fact.Figure;
import dev.millet.fact.Source;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The corner shop with one fault at a time; each test names the fault and the sentence that tells it. */
class CanvasRulesTest {
    private static final Framework WINDOW = Canvases.framework();
    private static final Canvas SHOP = Canvases.canvas();
    private static final Canvas EMPTY = Canvas.of("empty", Text.of("Nothing yet"), "shop-window");

    @Test
    void anEmptyCanvasIsLegalAndTold() {
        assertThat(said("canvas.page.blank", EMPTY)).containsExactly("the canvas “Nothing yet” has no item");
        assertThat(said("canvas.page.no-subject", EMPTY)).hasSize(1);
        assertThat(said("canvas.page.undated", EMPTY)).hasSize(1);
        assertThat(said("canvas.block.empty", EMPTY)).hasSize(4);
        assertThat(advice("canvas.block.empty", EMPTY))
                .startsWith("answer its question or say that you do not know: Who buys?");
        assertThat(said("canvas.page.no-subject", EMPTY.withSubject(PartyId.of("shop"))))
                .isEmpty();
        assertThat(said("canvas.page.undated", EMPTY.withAsOf(Period.parse("2011"))))
                .isEmpty();
    }

    @Test
    void anItemInABlockThatIsNotThereIsToldWithTheNearestBlock() {
        Canvas canvas = SHOP.plus(Item.of("child", "buyer", Text.of("Children")));
        assertThat(said("canvas.item.misplaced", canvas))
                .containsExactly("“Children” stands in a block that the framework does not have, ‘buyer’");
        assertThat(advice("canvas.item.misplaced", canvas)).endsWith(": buyers");
        assertThat(pointer("canvas.item.misplaced", canvas)).isEqualTo("/items/5/block");
    }

    @Test
    void aKindThatTheBlockDoesNotKnowIsTold() {
        Canvas canvas = SHOP.plus(Item.of("child", "buyers", Text.of("Children"), "mas"));
        assertThat(said("canvas.item.unknown-kind", canvas))
                .containsExactly("“Children” is of a kind that its block does not know, ‘mas’");
        assertThat(advice("canvas.item.unknown-kind", canvas)).endsWith(": mass");
        assertThat(said("canvas.item.no-kind", canvas)).containsExactly("“Children” does not say its “Kind of buyer”");
    }

    @Test
    void aKindThatIsImpliedCounts() {
        Canvas canvas = SHOP.plus(Item.of("van", "ways", Text.of("Van"), "shop", "partner"));
        assertThat(said("canvas.item.too-many-kinds", canvas))
                .containsExactly("“Van” has 2 words of “Owner”, said or implied; at most 1 can hold at once");
        assertThat(said("canvas.shop-window.own-partner", canvas)).containsExactly("own-partner: Van");
    }

    @Test
    void wordsTwiceAreToldWithinABlockAndAcross() {
        Canvas canvas = SHOP.plus(Item.of("again", "goods", Text.of("Fresh bread", "新鲜面包")))
                .plus(Item.of("echo", "money", Text.of("Counter", "柜台")));
        assertThat(said("canvas.item.repeated", canvas))
                .containsExactly("“Fresh bread” stands twice in “Goods”: ‘bread’ and ‘again’");
        assertThat(said("canvas.item.echoed", canvas)).containsExactly("“Counter” stands in “Ways” and in “Money”");
    }

    @Test
    void whatNobodyEverSaidIsToldAndWhatIsSaidPraised() {
        assertThat(said("canvas.item.unsupported", SHOP))
                .contains("nothing says where “Neighbours” comes from")
                .doesNotContain("nothing says where “Fresh bread” comes from");
        assertThat(said("canvas.item.inferred", SHOP)).hasSize(1);
        assertThat(said("canvas.figure.assumed", SHOP))
                .containsExactly("“takings” of “Till” is an assumption: CNY 100/day");
        Canvas cited = SHOP.withItems(SHOP.items().stream()
                .map(item -> item.withEvidence(Evidence.of("seed", "L1")))
                .toList());
        assertThat(said("canvas.item.unquoted", cited)).hasSize(5);
        assertThat(said("canvas.page.one-source", cited))
                .containsExactly("all 5 places cited are in one source, “seed”");
        assertThat(found("canvas.page.well-supported", cited).get(0).severity()).isEqualTo(Severity.STRENGTH);
    }

    @Test
    void longAndUntranslatedWordsAreTold() {
        Canvas canvas = SHOP.plus(Item.of("epic", "goods", Text.of("bread ".repeat(30))));
        assertThat(said("canvas.item.lengthy", canvas)).hasSize(1);
        assertThat(said("canvas.item.untranslated", canvas)).hasSize(1).allMatch(line -> line.endsWith(": zh"));
    }

    @Test
    void blocksAreToldWhenTheyHaveTooFewOrTooMany() {
        Canvas crowded = SHOP.plus(Item.of("a", "money", Text.of("A")))
                .plus(Item.of("b", "money", Text.of("B")))
                .plus(Item.of("c", "money", Text.of("C")));
        assertThat(said("canvas.block.crowded", crowded))
                .containsExactly("the block “Money” has 4 items, at most 3 say something");
        Framework strict = WINDOW.withBlocks(
                WINDOW.blocks().stream().map(block -> block.withAtLeast(2)).toList());
        assertThat(Findings.of(FilledCanvas.of(strict, SHOP), CanvasRules.of(strict))
                        .ofKey("canvas.block.sparse"))
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .contains("the block “Goods” has 1 items, at least 2 are expected");
        Canvas all = SHOP.plus(Item.of("mail", "ways", Text.of("Mail"), "partner", "direct"));
        assertThat(said("canvas.block.covered", all))
                .containsExactly("in “Ways” every word of “Owner” is there", "in “Ways” every word of “Way” is there");
    }

    @Test
    void linksAreHeldAgainstTheFramework() {
        Canvas canvas = SHOP.plus(Link.of("reachs", "counter", "passers-by"))
                .plus(Link.of("reaches", "neighbours", "counter"))
                .plus(Link.of("hurts", "till", "neighbours").withSign(Sign.POSITIVE))
                .plus(Link.of("hurts", "till", "bread"));
        assertThat(said("canvas.link.unknown-type", canvas))
                .containsExactly("the framework knows no link of the type ‘reachs’");
        assertThat(advice("canvas.link.unknown-type", canvas)).endsWith(": reaches");
        assertThat(said("canvas.link.wrong-blocks", canvas))
                .containsExactly("a link “reaches” does not lead from “Buyers” to “Ways” in this framework");
        assertThat(said("canvas.link.sign-against-type", canvas))
                .containsExactly("the sign between “Till” and “Neighbours” contradicts the link “hurts”");
        assertThat(said("canvas.link.both-signs", canvas))
                .containsExactly("“Till” makes both more and less of “Fresh bread”");
        assertThat(said("canvas.link.unsupported", canvas)).hasSize(4);
        assertThat(said("canvas.link.none", SHOP.withLinks())).containsExactly("5 items and no link between them");
    }

    @Test
    void loopsIslandsAndCutsAreTold() {
        assertThat(said("canvas.loop.reinforcing", SHOP))
                .containsExactly("reinforcing loop: Fresh bread +→ Till +→ Fresh bread");
        assertThat(said(
                        "canvas.loop.balancing",
                        SHOP.plus(Link.of("hurts", "till", "neighbours")).plus(Link.of("feeds", "neighbours", "till"))))
                .containsExactly("balancing loop: Neighbours +→ Till −→ Neighbours");
        Canvas chain = SHOP.withLinks(Link.of("feeds", "till", "bread"));
        assertThat(said("canvas.loop.none", chain)).hasSize(1);
        assertThat(said("canvas.item.unlinked", SHOP)).containsExactly("nothing joins “Passers-by” to the rest");
        assertThat(said("canvas.item.cut", SHOP)).isEmpty();
        Canvas longer =
                SHOP.plus(Item.of("shelf", "ways", Text.of("Shelf"))).plus(Link.of("feeds", "shelf", "counter"));
        assertThat(said("canvas.item.cut", longer))
                .containsExactly("without “Neighbours” another 2 items are cut off from the rest");
        Canvas apart = SHOP.plus(Item.of("x", "goods", Text.of("X")))
                .plus(Item.of("y", "money", Text.of("Y")))
                .plus(Link.of("feeds", "x", "y"));
        assertThat(said("canvas.item.island", apart))
                .containsExactly("2 items hang together and with nothing else: X, Y");
    }

    @Test
    void aPartyInThreePlacesIsASinglePointOfFailure() {
        Canvas canvas = SHOP.withItems(SHOP.items().stream()
                .map(item -> item.withParty(PartyId.of("baker")))
                .toList());
        assertThat(said("canvas.party.many-places", canvas))
                .containsExactly("‘baker’ stands in 5 places: Buyers, Ways, Goods, Money");
        assertThat(found("canvas.party.many-places", canvas))
                .extracting(finding -> finding.message().in(Locale.CHINESE))
                .containsExactly("“baker”出现在5处：买家、途径、商品、资金");
        assertThat(said("canvas.party.many-places", canvas.withSubject(PartyId.of("baker"))))
                .isEmpty();
    }

    @Test
    void whatTheFrameworkRequiresIsARuleOfItsOwn() {
        assertThat(said("canvas.shop-window.buyer-without-way", SHOP)).containsExactly("buyer-without-way: Passers-by");
        Canvas side = SHOP.plus(Item.of("x", "buyers", Text.of("X"), "side"));
        assertThat(said("canvas.shop-window.one-sided", side)).containsExactly("one-sided: X");
        assertThat(said("canvas.shop-window.side-direct", side)).containsExactly("side-direct: X");
        Canvas sides = side.plus(Item.of("y", "buyers", Text.of("Y"), "side")).plus(Link.of("needs", "x", "y"));
        assertThat(said("canvas.shop-window.one-sided", sides)).isEmpty();
        Canvas shared = SHOP.plus(Item.of("p", "buyers", Text.of("P"), "diverse"))
                .plus(Item.of("q", "buyers", Text.of("Q"), "diverse"))
                .plus(Link.of("serves", "bread", "p"))
                .plus(Link.of("serves", "bread", "q"));
        assertThat(said("canvas.shop-window.diverse-share", shared)).containsExactly("diverse-share: Fresh bread");
        assertThat(said("canvas.shop-window.goods-proof", SHOP)).isEmpty();
        assertThat(said("canvas.shop-window.goods-proof", SHOP.plus(Item.of("cake", "goods", Text.of("Cake")))))
                .containsExactly("goods-proof: Cake");
        assertThat(found("canvas.shop-window.money-figure", SHOP.plus(Item.of("tip", "money", Text.of("Tip")))))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
        assertThat(said("canvas.shop-window.balance", SHOP.minus("bread"))).containsExactly("balance: Goods");
    }

    @Test
    void aWordOfAVocabularyCanBeRequired() {
        Framework asking = WINDOW.withId(id("Asking_2"))
                .withConstraints(Canvases.constraint(
                        "way-unsaid", new Requirement.NeedsKind(Selection.of("ways", "indirect"), id("owner"))));
        Canvas canvas = SHOP.withFramework(id("Asking_2")).plus(Item.of("w", "ways", Text.of("W"), "indirect"));
        assertThat(Findings.of(FilledCanvas.of(asking, canvas), CanvasRules.of(asking))
                        .ofKey("canvas.asking-2.way-unsaid"))
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("way-unsaid: W");
    }

    @Test
    void aFactBookSpeaksAgainstTheCanvas() {
        Evidence disputed = Evidence.of("seed", "L7", "一百");
        FactBook book = FactBook.of(
                List.of(Source.builder().id(id("seed")).title(Text.of("Seed")).build()),
                List.of(
                        takings("F1", "100").withEvidence(disputed),
                        takings("F2", "200").withEvidence(Evidence.of("seed", "L8", "二百"))),
                List.of());
        Figure figure = Figure.builder()
                .id(id("t"))
                .subject("shop")
                .metric("takings")
                .value(new BigDecimal("150"))
                .unit(takings("F3", "1").unit())
                .basis(Basis.REPORTED)
                .period(Period.parse("2011"))
                .build();
        Canvas canvas = SHOP.plus(Item.of("a", "money", Text.of("Takings"))
                        .withEvidence(disputed)
                        .withFigures(figure))
                .plus(Item.of("b", "money", Text.of("Loan")).withEvidence(Evidence.of("sed", "L1")));
        Findings findings = Findings.of(FilledCanvas.of(WINDOW, canvas), CanvasRules.of(WINDOW, List.of(), book));
        assertThat(english(findings.ofKey("canvas.evidence.unknown-source")))
                .containsExactly("“Loan” cites a source that the fact book does not have, ‘sed’");
        assertThat(english(findings.ofKey("canvas.item.disputed")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("“Takings” rests on a statement that another one contradicts: "));
        assertThat(english(findings.ofKey("canvas.figure.contradicts-book")))
                .containsExactly(
                        "“Takings” says CNY 150, but the fact book says: takings of F1 (F1)",
                        "“Takings” says CNY 150, but the fact book says: takings of F2 (F2)");
    }

    @Test
    void everyRuleSpeaksEnglishAndChineseAndAdvises() {
        Set<String> keys = new TreeSet<>();
        CanvasRules.GENERAL.forEach(rule -> keys.add(rule.key()));
        assertThat(keys).hasSize(CanvasRules.GENERAL.size()).hasSizeGreaterThanOrEqualTo(30);
        Canvas faulty =
                SHOP.plus(Item.of("child", "buyer", Text.of("Children"))).plus(Link.of("x", "till", "bread"));
        for (Finding finding :
                CanvasRules.inspect(FilledCanvas.of(WINDOW, faulty)).list()) {
            assertThat(finding.message().byLanguage()).as(finding.key()).containsKeys("en", "zh");
            assertThat(finding.advice().byLanguage()).as(finding.key()).containsKeys("en", "zh");
            assertThat(finding.text(Locale.CHINESE)).doesNotContain("{");
        }
    }

    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Property(tries = 200)
    void noRuleEverFailsOnALegalCanvas(@ForAll("canvases") Canvas canvas) {
        Findings findings = CanvasRules.inspect(FilledCanvas.of(WINDOW, canvas));
        assertThat(findings).isEqualTo(CanvasRules.inspect(FilledCanvas.of(WINDOW, canvas)));
        assertThat(findings.ofKey("canvas.item.misplaced")).hasSize((int) canvas.items().stream()
                .filter(item -> item.block().text().equals("attic"))
                .count());
    }

    private static Fact takings(String id, String amount) {
        return Fact.builder()
                .id(id(id))
                .subject("shop")
                .metric("takings")
                .value(new FactValue.Number(new BigDecimal(amount)))
                .unit(Unit.of("CNY"))
                .basis(Basis.REPORTED)
                .period(Period.parse("2011"))
                .question(Optional.of(id("takings")))
                .statement(Text.of("takings of " + id, id + "的收入"))
                .build();
    }

    private static List<Finding> found(String key, Canvas canvas) {
        return CanvasRules.inspect(FilledCanvas.of(WINDOW, canvas)).ofKey(key);
    }

    private static List<String> english(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> said(String key, Canvas canvas) {
        return english(found(key, canvas));
    }

    private static String advice(String key, Canvas canvas) {
        return found(key, canvas).get(0).advice().in(Locale.ENGLISH);
    }

    private static String pointer(String key, Canvas canvas) {
        return found(key, canvas).get(0).path().pointer();
    }
}
