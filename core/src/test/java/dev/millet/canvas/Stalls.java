package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.Arrays;
import java.util.List;

/** A second framework beside the shop window, and the ways between the two. */
final class Stalls {
    private Stalls() {}

    /** A market stall: a crowd, an offer, the paths to it, the takings, and praise, which no shop window knows. */
    static Framework framework() {
        return Framework.builder()
                .id(Identifier.of("market-stall"))
                .title(Text.of("Market stall", "摊位"))
                .meaning(Text.of("Who comes by, and why he stays.", "谁路过，为何停留。"))
                .licence("CC0-1.0")
                .columns(5)
                .rows(1)
                .addBlocks(
                        block("crowd", "Crowd", "人群", 1, "masses", "hosts"),
                        block("offer", "Offer", "供应", 2, "ours"),
                        block("paths", "Paths", "路径", 3, "theirs"),
                        block("takings", "Takings", "收入", 4),
                        block("praise", "Praise", "口碑", 5))
                .addLinkTypes(
                        LinkType.builder()
                                .id(Identifier.of("serves"))
                                .title(Text.of("serves", "服务"))
                                .addFrom(Identifier.of("offer"))
                                .addTo(Identifier.of("crowd"))
                                .sign(Sign.POSITIVE)
                                .build(),
                        LinkType.builder()
                                .id(Identifier.of("feeds"))
                                .title(Text.of("feeds", "促进"))
                                .sign(Sign.POSITIVE)
                                .build())
                .build();
    }

    /** From the shop window to the stall: ways stand in two blocks, money has no place, praise stays empty. */
    static FrameworkMapping there() {
        return rules("shop-window", "market-stall")
                .addRules(
                        rule(Selection.of("buyers", "side"), "crowd")
                                .putKinds("side", ids("hosts"))
                                .note(Text.of("a side hosts, it does not buy", "一方是东道，不是买家"))
                                .build(),
                        rule(Selection.of("buyers"), "crowd")
                                .putKinds("mass", ids("masses"))
                                .build(),
                        rule(Selection.of("ways"), "offer")
                                .addCopies(Identifier.of("paths"))
                                .putKinds("own", ids("ours"))
                                .putKinds("partner", ids("theirs"))
                                .build(),
                        rule(Selection.of("goods"), "offer").build())
                .addUnmapped(gap("money", Text.of("a stall keeps no books", "摊位不记账")))
                .addMissing(gap("praise", Text.of("a shop window hears none", "橱窗听不到")))
                .build();
    }

    /** The same with a place for money. */
    static FrameworkMapping thereWithMoney() {
        FrameworkMapping mapping = there();
        return mapping.withUnmapped()
                .withRules(ImmutableList.<MappingRule>builder()
                        .addAll(mapping.rules())
                        .add(rule(Selection.of("money"), "takings").build())
                        .build());
    }

    /** From the stall to the shop window: what is offered is goods unless it came from elsewhere. */
    static FrameworkMapping back() {
        return rules("market-stall", "shop-window")
                .addRules(
                        rule(Selection.of("crowd"), "buyers")
                                .putKinds("masses", ids("mass"))
                                .putKinds("hosts", ids("side"))
                                .build(),
                        rule(Selection.of("offer"), "goods").build(),
                        rule(Selection.of("paths"), "ways")
                                .putKinds("theirs", ids("partner"))
                                .build(),
                        rule(Selection.of("takings"), "money").build())
                .build();
    }

    static FrameworkMapping.Builder rules(String from, String to) {
        FrameworkMapping.Builder mapping = FrameworkMapping.builder();
        mapping.id(Identifier.of(from + "-to-" + to)).from(Identifier.of(from)).to(Identifier.of(to));
        return mapping;
    }

    static MappingRule.Builder rule(Selection from, String to) {
        MappingRule.Builder rule = MappingRule.builder();
        rule.from(from).to(Identifier.of(to));
        return rule;
    }

    static FrameworkMapping.Gap gap(String block, Text reason) {
        return new FrameworkMapping.Gap(Identifier.of(block), reason);
    }

    static List<Identifier> ids(String... ids) {
        return Arrays.stream(ids).map(Identifier::of).toList();
    }

    private static Block block(String id, String english, String chinese, int column, String... kinds) {
        Block block = Block.at(id, Text.of(english, chinese), Text.of("What of it?", "怎样？"), column, 1);
        Term[] terms = Arrays.stream(kinds)
                .map(kind -> Term.of(kind, Text.of(kind, kind + "类"), Text.of("a kind", "一类")))
                .toArray(Term[]::new);
        return terms.length == 0
                ? block
                : block.withVocabularies(Vocabulary.of(id + "-kind", Text.of("Kind", "类别"), terms));
    }
}
