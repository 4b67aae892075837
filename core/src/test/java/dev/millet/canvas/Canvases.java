package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Frameworks and canvases to test with. */
public final class Canvases {
    private Canvases() {}

    /** A small framework with everything in it: two sections, two vocabularies in a block, links and requirements. */
    public static Framework framework() {
        return Framework.builder()
                .id(Identifier.of("shop-window"))
                .title(Text.of("Shop window", "橱窗"))
                .meaning(Text.of("Who buys what, and how he gets it.", "谁买什么，怎样买到。"))
                .licence("CC0-1.0")
                .credit(Text.of("After an idea of the corner shop", "源自街角小店"))
                .addReferences("Corner shop (1990)")
                .columns(3)
                .rows(2)
                .addBlocks(
                        Block.at("buyers", Text.of("Buyers", "买家"), Text.of("Who buys?", "谁来买？"), 3, 1)
                                .withRowSpan(2)
                                .withVocabularies(Vocabulary.of(
                                                "buyer-kind",
                                                Text.of("Kind of buyer", "买家类型"),
                                                term("mass", "Mass", "大众"),
                                                term("side", "Side of a platform", "平台一方"),
                                                term("diverse", "Diversified", "多元"))
                                        .withRequired(true)),
                        Block.at("ways", Text.of("Ways", "途径"), Text.of("How do they get it?", "如何买到？"), 2, 1)
                                .withVocabularies(
                                        Vocabulary.of(
                                                        "owner",
                                                        Text.of("Owner", "归属"),
                                                        term("own", "Own", "自有"),
                                                        term("partner", "Partner", "伙伴"))
                                                .withAtMost(1),
                                        Vocabulary.of(
                                                "way",
                                                Text.of("Way", "方式"),
                                                term("shop", "Own shop", "自营店")
                                                        .withImplies(Identifier.of("own"), Identifier.of("indirect")),
                                                term("indirect", "Indirect", "间接"),
                                                term("direct", "Direct", "直接"))),
                        Block.at("goods", Text.of("Goods", "商品"), Text.of("What do they buy?", "买什么？"), 1, 1),
                        Block.at("money", Text.of("Money", "资金"), Text.of("Who pays?", "谁付钱？"), 1, 2)
                                .withColumnSpan(2)
                                .withAtMost(3))
                .addSections(new Section(
                        Identifier.of("front"),
                        Text.of("Front", "前台"),
                        List.of(Identifier.of("buyers"), Identifier.of("ways"))))
                .addOrders(BlockOrder.builder()
                        .id(Identifier.of("goods-first"))
                        .title(Text.of("Goods first", "商品在前"))
                        .addBlocks(
                                Identifier.of("goods"),
                                Identifier.of("ways"),
                                Identifier.of("buyers"),
                                Identifier.of("money"))
                        .source("Corner shop (1991)")
                        .build())
                .addLinkTypes(
                        linkType("reaches", "ways", "buyers"),
                        linkType("serves", "goods", "buyers"),
                        linkType("needs", "buyers", "buyers"),
                        LinkType.builder()
                                .id(Identifier.of("feeds"))
                                .title(Text.of("feeds", "促进"))
                                .sign(Sign.POSITIVE)
                                .build(),
                        LinkType.builder()
                                .id(Identifier.of("hurts"))
                                .title(Text.of("hurts", "损害"))
                                .sign(Sign.NEGATIVE)
                                .build())
                .addConstraints(
                        constraint(
                                "buyer-without-way",
                                new Requirement.NeedsLink(
                                        Selection.of("buyers"), end("reaches", Direction.IN), Selection.of("ways"))),
                        constraint("one-sided", new Requirement.Sides(Selection.of("buyers", "side"), id("needs"), 2)),
                        constraint(
                                "diverse-share",
                                new Requirement.SharesNothing(
                                        Selection.of("buyers", "diverse"), id("serves"), Selection.of("goods"))),
                        constraint("own-partner", new Requirement.Excludes(Selection.of("ways", "own", "partner"))),
                        constraint(
                                "side-direct",
                                new Requirement.CallsFor(
                                        Selection.of("buyers", "side"), Selection.of("ways", "direct"))),
                        constraint("goods-proof", new Requirement.NeedsEvidence(Selection.of("goods"))),
                        constraint("money-figure", new Requirement.NeedsFigure(Selection.of("money")))
                                .withSeverity(Severity.HINT),
                        constraint("balance", new Requirement.Balance(List.of(id("goods"), id("money")))))
                .build();
    }

    /** A filled shop window: two buyers, two ways, one good, one stream, and a loop. */
    public static Canvas canvas() {
        return Canvas.of("corner", Text.of("The corner shop", "街角小店"), "shop-window")
                .plus(Item.of("neighbours", "buyers", Text.of("Neighbours", "邻居"), "mass"))
                .plus(Item.of("passers-by", "buyers", Text.of("Passers-by", "路人"), "mass")
                        .withInferred(true))
                .plus(Item.of("counter", "ways", Text.of("Counter", "柜台"), "shop"))
                .plus(Item.of("bread", "goods", Text.of("Fresh bread", "新鲜面包"))
                        .withEvidence(Evidence.of("seed", "L1", "面包"))
                        .withParty(PartyId.of("baker")))
                .plus(Item.of("till", "money", Text.of("Till", "收银"))
                        .withFigures(Figure.assumed("till.takings", "CNY 100/day", "50..200", "counted twice")))
                .plus(Link.of("reaches", "counter", "neighbours"))
                .plus(Link.of("serves", "bread", "neighbours"))
                .plus(Link.of("feeds", "till", "bread"))
                .plus(Link.of("feeds", "bread", "till"));
    }

    /** Random canvases of {@link #framework}, drafts among them. */
    public static Arbitrary<Canvas> canvases() {
        return Arbitraries.randomValue(Canvases::random).dontShrink();
    }

    /** A random canvas of up to twelve items. */
    public static Canvas random(Random random) {
        return random(random, framework());
    }

    /** A random canvas of a framework, of up to twelve items. */
    public static Canvas random(Random random, Framework framework) {
        Canvas.Builder canvas =
                Canvas.builder().id(id("random")).title(Text.of("Random", "随机")).framework(framework.id());
        List<Item> items = new ArrayList<>();
        int count = random.nextInt(13);
        for (int i = 0; i < count; i++) {
            items.add(item(random, framework, i));
        }
        canvas.addAllItems(items);
        Map<String, Link> links = new java.util.LinkedHashMap<>();
        for (int i = 0; i < count * 2; i++) {
            Item from = items.get(random.nextInt(count));
            Item to = items.get(random.nextInt(count));
            List<LinkType> types = framework.linkTypes();
            if (!from.id().equals(to.id()) && !types.isEmpty()) {
                Link link = Link.builder()
                        .type(types.get(random.nextInt(types.size())).id())
                        .from(from.id())
                        .to(to.id())
                        .sign(random.nextBoolean() ? Optional.empty() : Optional.of(Sign.values()[random.nextInt(3)]))
                        .build();
                links.put(link.key(), link);
            }
        }
        canvas.addAllLinks(links.values());
        if (random.nextBoolean()) {
            canvas.subject(PartyId.of("shop"))
                    .asOf(Period.parse("2011"))
                    .note(Text.of("a note"))
                    .putProperties("tool", "x")
                    .record(new CanvasRecord(
                            Optional.of("me"), Optional.of(LocalDate.of(2026, 1, 2)), Optional.empty()));
        }
        return canvas.build();
    }

    private static Item item(Random random, Framework framework, int index) {
        List<Block> blocks = framework.blocks();
        Block block = blocks.get(random.nextInt(blocks.size()));
        String[] kinds = block.vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .filter(term -> random.nextInt(3) == 0)
                .map(term -> term.id().text())
                .toArray(String[]::new);
        Item item = Item.of(
                "item-" + index,
                random.nextInt(10) == 0 ? "attic" : block.id().text(),
                random.nextBoolean() ? Text.of("Thing " + random.nextInt(5)) : Text.of("Thing", "东西" + index),
                kinds);
        if (random.nextInt(3) == 0) {
            item = item.withEvidence(Evidence.of("seed", "L" + index, "原文")).withTags("tag", "标签");
        }
        if (random.nextInt(4) == 0) {
            item = item.withParty(PartyId.of("party-" + random.nextInt(2))).withNote(Text.of("note", "注"));
        }
        return random.nextInt(4) == 0
                ? item.withInferred(true)
                        .withProperties(Map.of("colour", "red"))
                        .withFigures(Figure.decided("item-" + index + ".price", "CNY 5/unit", "ours"))
                : item;
    }

    static Identifier id(String id) {
        return Identifier.of(id);
    }

    static Requirement.LinkEnd end(String type, Direction direction) {
        return new Requirement.LinkEnd(id(type), direction);
    }

    static Constraint constraint(String id, Requirement requirement) {
        return Constraint.builder()
                .id(id(id))
                .requirement(requirement)
                .message(Text.of(id + ": {0}", id + "：{0}"))
                .advice(Text.of("mend it", "改正"))
                .build();
    }

    private static Term term(String id, String english, String chinese) {
        return Term.of(id, Text.of(english, chinese), Text.of("A kind: " + english, "一类：" + chinese));
    }

    private static LinkType linkType(String id, String from, String to) {
        return LinkType.builder()
                .id(id(id))
                .title(Text.of(id, id + "（边）"))
                .addFrom(id(from))
                .addTo(id(to))
                .build();
    }
}
