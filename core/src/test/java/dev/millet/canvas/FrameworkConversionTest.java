package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Items go where the mapping says and come back where they were; whatever did not fit is told. */
class FrameworkConversionTest {
    private static final FrameworkConversion THERE =
            FrameworkConversion.of(Canvases.framework(), Stalls.framework(), Stalls.there());
    private static final FrameworkConversion BACK =
            FrameworkConversion.of(Stalls.framework(), Canvases.framework(), Stalls.back());

    @Test
    void everyItemIsToldWithWhatBecameOfIt() {
        ConvertedCanvas converted = THERE.convert(Canvases.canvas());

        assertThat(converted.report().items())
                .extracting(each -> each.item().id() + " " + each.outcome() + " "
                        + each.results().stream()
                                .map(item -> item.id() + "@" + item.block() + item.kinds())
                                .toList()
                        + each.lostKinds() + each.widenedKinds())
                .containsExactly(
                        "neighbours MOVED [neighbours@crowd[masses]][][]",
                        "passers-by MOVED [passers-by@crowd[masses]][][]",
                        "counter COPIED [counter@offer[ours], counter.paths@paths[]][][shop]",
                        "bread MOVED [bread@offer[]][][]",
                        "till UNMAPPED [][][]");
        assertThat(converted.canvas().framework()).isEqualTo(Identifier.of("market-stall"));
        assertThat(converted.canvas().id()).isEqualTo(Identifier.of("corner"));
        assertThat(converted.report().isLossless()).isFalse();
        assertThat(converted.report().conversion()).isSameAs(THERE);
        assertThat(converted.report().summary().in(Locale.ENGLISH)).isEqualTo("items with a place: 4 of 5");
    }

    @Test
    void reportSaysInWordsWhatDidNotSimplyMove() {
        ConversionReport report = THERE.convert(Canvases.canvas()).report();
        List<Text> lines = report.lines();

        assertThat(report.toString())
                .startsWith("items with a place: 4 of 5\n" + lines.get(0).in(Locale.ENGLISH))
                .hasLineCount(1 + lines.size());
        assertThat(lines)
                .extracting(line -> line.in(Locale.ENGLISH))
                .containsExactly(
                        "Money has no counterpart: a stall keeps no books",
                        "Takings stays empty: the mapping sends nothing there",
                        "Praise stays empty: a shop window hears none",
                        "Offer takes what stood in several blocks: Ways, Goods",
                        "Ways goes to several blocks: Offer, Paths",
                        "“Till” (Money) has no place: a stall keeps no books",
                        "the kind “Own shop” of “Counter” is said by a wider word",
                        "“Counter” stands in several blocks: Offer, Paths",
                        "the link “feeds” from ‘Till’ to ‘Fresh bread’ is lost: one of its items has no place",
                        "the link “feeds” from ‘Fresh bread’ to ‘Till’ is lost: one of its items has no place",
                        "the link “reaches” from ‘Counter’ to ‘Neighbours’ is kept,"
                                + " although the framework does not know it there");
        assertThat(lines)
                .extracting(line -> line.in(Locale.CHINESE))
                .contains("“资金”没有对应的模块：摊位不记账", "“供应”汇集了多个模块的内容：途径、商品", "“柜台”的类别“自营店”只能用更宽的说法");
    }

    @Test
    void ruleThatPicksAKindComesBeforeTheOneForTheRestAndLeavesItsNote() {
        Canvas canvas = Canvas.of("sides", Text.of("Sides"), "shop-window")
                .plus(Item.of("host", "buyers", Text.of("Host"), "side", "mass"))
                .plus(Item.of("other", "buyers", Text.of("Other"), "side"));
        ConversionReport report = THERE.convert(canvas).report();

        assertThat(report.notes()).containsExactly(Text.of("a side hosts, it does not buy", "一方是东道，不是买家"));
        assertThat(report.items().get(0).results().get(0).kinds()).containsExactlyElementsOf(Stalls.ids("hosts"));
        assertThat(report.withOtherKinds()).extracting(ConvertedItem::lostKinds).containsExactly(Stalls.ids("mass"));
        assertThat(report.lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .contains(
                        "a side hosts, it does not buy",
                        "the kind “Mass” of “Host” has no counterpart",
                        "Offer stays empty: no item of the canvas goes there",
                        "Paths stays empty: no item of the canvas goes there");
    }

    @Test
    void wordOfTheOtherFrameworkGoesToTheBlockThatHasIt() {
        Canvas canvas = Canvas.of("ways", Text.of("Ways"), "shop-window")
                .plus(Item.of("mail", "ways", Text.of("Mail"), "own", "partner", "nonsense"));
        ConvertedItem mail = THERE.convert(canvas).report().items().get(0);

        assertThat(mail.results()).extracting(Item::kinds).containsExactly(Stalls.ids("ours"), Stalls.ids("theirs"));
        assertThat(mail.lostKinds()).containsExactlyElementsOf(Stalls.ids("nonsense"));
        assertThat(THERE.convert(canvas).report().lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .contains("the kind “nonsense” of “Mail” has no counterpart");
    }

    @Test
    void itemOfABlockThatIsNeitherMappedNorKnownIsToldWithThatReason() {
        Canvas canvas =
                Canvas.of("draft", Text.of("Draft"), "shop-window").plus(Item.of("box", "attic", Text.of("Box", "箱子")));
        FrameworkConversion silent = FrameworkConversion.of(
                Canvases.framework(),
                Stalls.framework(),
                Stalls.rules("shop-window", "market-stall").build());

        assertThat(reasons(THERE, canvas)).containsExactly("Shop window has no block attic");
        assertThat(reasons(silent, Canvases.canvas())).containsOnly("the mapping does not say where it goes");
        assertThat(THERE.convert(canvas).report().lines())
                .extracting(line -> line.in(Locale.CHINESE))
                .contains("“箱子”（attic）没有位置：橱窗没有模块attic");
    }

    @Test
    void wayBackRestoresWhatWasMovedAndOneIsOneWithItsCopyAgain() {
        Canvas canvas = Canvases.canvas().minus("till");
        ConvertedCanvas back = BACK.convert(THERE.convert(canvas).canvas());

        assertThat(back.canvas()).isEqualTo(canvas);
        assertThat(back.report().items())
                .extracting(each -> each.item().id() + " " + each.outcome())
                .containsExactly(
                        "neighbours RESTORED",
                        "passers-by RESTORED",
                        "counter RESTORED",
                        "counter.paths MERGED",
                        "bread RESTORED");
        assertThat(back.report().isLossless()).isTrue();
        assertThat(back.report().lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .containsExactly(
                        "Money stays empty: no item of the canvas goes there",
                        "Offer goes to several blocks: Ways, Goods",
                        "“Counter” was a copy and is one with its original again");
    }

    @Test
    void whoeverWasGivenAnotherBlockInBetweenIsNotPutBack() {
        Canvas stall = THERE.convert(Canvases.canvas().minus("till")).canvas();
        Canvas changed = stall.replacing(stall.item("bread").withBlock(Identifier.of("crowd")))
                .replacing(stall.item("neighbours").withKinds(Identifier.of("hosts")));
        ConvertedCanvas back = BACK.convert(changed);

        assertThat(back.canvas().item("bread").block()).isEqualTo(Identifier.of("buyers"));
        assertThat(back.canvas().item("neighbours").kinds()).containsExactlyElementsOf(Stalls.ids("side"));
        assertThat(back.canvas().item("bread").properties())
                .containsOnlyKeys("origin.market-stall.block", "origin.market-stall.placed");
    }

    @Test
    void copyThatSomebodyChangedIsNotMergedSilently() {
        Canvas stall = THERE.convert(Canvases.canvas().minus("till")).canvas();
        Item copy = stall.item("counter.paths");
        ConvertedCanvas noted = BACK.convert(stall.replacing(copy.withEvidence(Evidence.of("seed", "L9"))));
        ConvertedCanvas moved = BACK.convert(stall.replacing(copy.withBlock(Identifier.of("praise"))));
        ConvertedCanvas alone = BACK.convert(stall.minus("counter"));

        assertThat(noted.canvas().item("counter.paths").block()).isEqualTo(Identifier.of("ways"));
        assertThat(noted.canvas().item("counter.paths").evidence()).hasSize(1);
        assertThat(moved.report().unmapped())
                .extracting(each -> each.item().id())
                .containsExactly(copy.id());
        assertThat(alone.canvas().item("counter.paths").kinds()).containsExactlyElementsOf(Stalls.ids("shop"));
    }

    @Test
    void twoItemsThatCallEachOtherTheirCopyAreBothKept() {
        Map<String, String> origin = Map.of("origin.shop-window.block", "goods");
        Canvas forged = Canvas.of("forged", Text.of("Forged"), "market-stall")
                .plus(Item.of("a", "offer", Text.of("A")).withProperties(copyOf(origin, "b")))
                .plus(Item.of("b", "offer", Text.of("A")).withProperties(copyOf(origin, "a")))
                .plus(Item.of("c", "offer", Text.of("A")).withProperties(copyOf(origin, "c")));

        assertThat(BACK.convert(forged).canvas().items()).hasSize(3);
    }

    @Test
    void originWrittenByHandIsFollowedIfItLeadsSomewhere() {
        Canvas stall = Canvas.of("hand", Text.of("By hand"), "market-stall")
                .plus(Item.of("a", "offer", Text.of("A"), "ours")
                        .withProperties(
                                Map.of("origin.shop-window.block", "ways", "origin.shop-window.kinds", "shop direct")))
                .plus(Item.of("b", "offer", Text.of("B")).withProperties(Map.of("origin.shop-window.block", "cellar")))
                .plus(Item.of("c", "offer", Text.of("C")).withProperties(Map.of("origin.shop-window.block", "a/b")))
                .plus(Item.of("d", "offer", Text.of("D")).withProperties(Map.of("origin.shop-window.block", "a b")))
                .plus(Item.of("e", "offer", Text.of("E"))
                        .withProperties(Map.of("origin.shop-window.block", "ways", "origin.shop-window.kinds", "a/b")));
        ConvertedCanvas back = BACK.convert(stall);

        assertThat(back.report().items())
                .extracting(ConvertedItem::outcome)
                .containsExactly(
                        ItemOutcome.RESTORED,
                        ItemOutcome.MOVED,
                        ItemOutcome.MOVED,
                        ItemOutcome.MOVED,
                        ItemOutcome.MOVED);
        assertThat(back.canvas().item("a").kinds()).containsExactlyElementsOf(Stalls.ids("shop", "direct"));
        assertThat(back.report().items().get(0).lostKinds()).containsExactlyElementsOf(Stalls.ids("ours"));
        assertThat(back.canvas().item("b").block()).isEqualTo(Identifier.of("goods"));
    }

    @Test
    void copyTakesANameThatNobodyHas() {
        String longest = "a".repeat(Identifier.MAX_LENGTH);
        Canvas canvas = Canvas.of("names", Text.of("Names"), "shop-window")
                .plus(Item.of("mail", "ways", Text.of("Mail")))
                .plus(Item.of("mail.paths", "goods", Text.of("Paths for mail")))
                .plus(Item.of(longest, "ways", Text.of("Long")));
        Canvas once = THERE.convert(canvas).canvas();
        String taken = once.items().get(1).id().text();
        Canvas twice = THERE.convert(canvas.plus(Item.of(taken, "goods", Text.of("In the way"))))
                .canvas();

        assertThat(taken).matches("copy-[0-9a-f]{12}");
        assertThat(once.items().get(4).id().text()).matches("copy-[0-9a-f]{12}");
        assertThat(twice.items().get(1).id().text())
                .matches("copy-[0-9a-f]{12}")
                .isNotEqualTo(taken);
        assertThat(BACK.convert(twice).canvas().items()).hasSize(4);
    }

    @Test
    void signStaysTheSameWhateverTheTypeSaysElsewhere() {
        Canvas canvas = Canvases.canvas()
                .minus("till")
                .plus(Link.of("hurts", "counter", "bread"))
                .plus(Link.of("feeds", "counter", "bread").withSign(Sign.POSITIVE))
                .plus(Link.of("feeds", "bread", "counter").withSign(Sign.NONE));
        Canvas stall = THERE.convert(canvas).canvas();

        assertThat(stall.links())
                .extracting(
                        link -> link.key() + " " + link.sign().map(Enum::name).orElse("as its type"))
                .containsExactly(
                        "reaches:counter:neighbours as its type",
                        "serves:bread:neighbours NONE",
                        "hurts:counter:bread NEGATIVE",
                        "feeds:counter:bread as its type",
                        "feeds:bread:counter NONE");
        assertThat(THERE.convert(canvas).report().links(LinkOutcome.KEPT))
                .extracting(each -> each.link().type().text())
                .containsExactly("serves", "feeds", "feeds");
        FilledCanvas back =
                FilledCanvas.of(Canvases.framework(), BACK.convert(stall).canvas());
        FilledCanvas before = FilledCanvas.of(Canvases.framework(), canvas);
        for (int i = 0; i < canvas.links().size(); i++) {
            assertThat(back.sign(back.canvas().links().get(i)))
                    .isEqualTo(before.sign(canvas.links().get(i)));
        }
    }

    @Test
    void linkOfACopyIsTakenOverByItsOriginalUnlessItIsThereAlready() {
        Canvas stall = THERE.convert(Canvases.canvas().minus("till")).canvas();
        Canvas more = stall.plus(Link.of("feeds", "counter.paths", "bread"))
                .plus(Link.of("reaches", "counter.paths", "neighbours"))
                .plus(Link.of("feeds", "counter", "counter.paths"))
                .plus(Link.of("feeds", "bread", "counter.paths"))
                .plus(Link.of("feeds", "bread", "counter"));
        ConvertedCanvas back = BACK.convert(more);

        assertThat(back.canvas().links())
                .extracting(Link::key)
                .containsExactly(
                        "reaches:counter:neighbours",
                        "serves:bread:neighbours",
                        "feeds:counter:bread",
                        "feeds:bread:counter");
        assertThat(back.report().links(LinkOutcome.MERGED))
                .extracting(each -> each.link().key())
                .containsExactly(
                        "reaches:counter.paths:neighbours", "feeds:counter:counter.paths", "feeds:bread:counter.paths");
        assertThat(back.report().isLossless()).isFalse();
        assertThat(back.report().lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .contains("the link “feeds” from ‘Counter’ to ‘Counter’ is one with another");
    }

    @Test
    void linkOfAnUnknownTypeIsKeptAndCalledByItsId() {
        Canvas canvas = Canvases.canvas().minus("till").plus(Link.of("adores", "bread", "counter"));

        assertThat(THERE.convert(canvas).report().lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .contains("the link “adores” from ‘Fresh bread’ to ‘Counter’ is kept,"
                        + " although the framework does not know it there");
    }

    @Test
    void mappingThatNamesWhatTheFrameworksDoNotHaveIsRefusedWithAllOfIt() {
        FrameworkMapping wrong = Stalls.rules("shop-window", "market-stall")
                .addRules(Stalls.rule(Selection.of("buyer", "mass"), "crwd").build())
                .addRules(Stalls.rule(Selection.of("ways", "onw"), "offer")
                        .addCopies(Identifier.of("offer"), Identifier.of("pathz"), Identifier.of("paths"))
                        .putKinds("shopp", Stalls.ids("ours", "theirs", "hosts"))
                        .build())
                .addUnmapped(Stalls.gap("mony", Text.of("x")))
                .addMissing(Stalls.gap("prase", Text.of("x")))
                .build();

        assertThatExceptionOfType(InvalidPartsException.class)
                .isThrownBy(() -> FrameworkConversion.of(Canvases.framework(), Stalls.framework(), wrong))
                .withMessage("""
block must be in framework 'shop-window', but was 'buyer'; did you mean 'buyers'? (/rules/0/from/block)
kind must be in framework 'shop-window', but was 'mass' (/rules/0/from/kinds/0)
block must be in framework 'market-stall', but was 'crwd'; did you mean 'crowd'? (/rules/0/to)
kind must be in framework 'shop-window', but was 'onw'; did you mean 'own'? (/rules/1/from/kinds/0)
block must be named once by a rule, but was 'offer' again (/rules/1/copies/0)
block must be in framework 'market-stall', but was 'pathz'; did you mean 'paths'? (/rules/1/copies/1)
kind must be in framework 'shop-window', but was 'shopp'; did you mean 'shop'? (/rules/1/kinds/shopp)
kind must be in framework 'market-stall', but was 'hosts' (/rules/1/kinds/shopp/2)
block must be in framework 'shop-window', but was 'mony'; did you mean 'money'? (/unmapped/0/block)
block must be in framework 'market-stall', but was 'prase'; did you mean 'praise'? (/missing/0/block)""");
        assertThatExceptionOfType(InvalidPartsException.class)
                .isThrownBy(() -> FrameworkConversion.of(Stalls.framework(), Canvases.framework(), wrong))
                .withMessage("""
from must be the framework given 'market-stall', but was 'shop-window' (/from)
to must be the framework given 'shop-window', but was 'market-stall' (/to)""");
    }

    @Test
    void canvasOfAnotherFrameworkIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BACK.convert(Canvases.canvas()))
                .withMessage("framework must be the one that the canvas fills 'shop-window', but was 'market-stall'"
                        + " (canvas 'corner')");
        assertThat(BACK).hasToString("market-stall to shop-window");
        assertThat(BACK.mapping()).isEqualTo(Stalls.back());
        assertThat(Optional.of(BACK.from().id())).contains(BACK.mapping().from());
    }

    private static List<String> reasons(FrameworkConversion conversion, Canvas canvas) {
        return conversion.convert(canvas).report().unmapped().stream()
                .map(each -> each.reason().orElseThrow().in(Locale.ENGLISH))
                .toList();
    }

    private static Map<String, String> copyOf(Map<String, String> origin, String original) {
        Map<String, String> properties = new TreeMap<>(origin);
        properties.put("origin.shop-window.copy-of", original);
        return properties;
    }
}
