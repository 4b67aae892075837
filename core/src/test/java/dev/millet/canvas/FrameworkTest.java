package dev.millet.canvas;

import static dev.millet.canvas.Canvases.constraint;
import static dev.millet.canvas.Canvases.end;
import static dev.millet.canvas.Canvases.framework;
import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Text;
import dev.millet.json.MilletJson;
import dev.millet.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A framework can be drawn and leads nowhere astray, or it is refused with all that is wrong, each at its place. */
class FrameworkTest {
    private static final Text WORD = Text.of("Word", "词");

    @Test
    void blocksOutsideTheGridOrOverAnotherAreRefused() {
        assertRefused(
                () -> bare().columns(3)
                        .rows(2)
                        .addBlocks(
                                block("a", 1, 1).withColumnSpan(2),
                                block("b", 2, 1),
                                block("c", 4, 1),
                                block("d", 1, 2).withRowSpan(2))
                        .build(),
                """
block must not cover another, but 'columns 2..2, rows 1..1' covers 'a' (/blocks/1)
block must lie within 3 columns and 2 rows, but was 'columns 4..4, rows 1..1' (/blocks/2)
block must lie within 3 columns and 2 rows, but was 'columns 1..1, rows 2..3' (/blocks/3)""");
    }

    @Test
    void gridWithoutACellAndFrameworkWithoutABlockAreRefused() {
        assertRefused(() -> bare().columns(0).rows(65).build(), """
columns must be between 1 and 64, but was '0' (/columns)
rows must be between 1 and 64, but was '65' (/rows)
framework must have a block, but has none (/blocks)""");
        assertRefused(
                () -> bare().columns(65)
                        .rows(1)
                        .addBlocks(
                                block("wide", 1, 1).withColumnSpan(64),
                                block("far", 64, 1).withColumnSpan(2))
                        .build(),
                "columns must be between 1 and 64, but was '65' (/columns)");
    }

    @Test
    void twoThingsOfOneIdAreRefusedWhereverTheyStand() {
        Framework good = framework();
        assertRefused(
                () -> Framework.builder()
                        .id(id("twice"))
                        .title(WORD)
                        .meaning(WORD)
                        .licence("CC0-1.0")
                        .columns(2)
                        .rows(1)
                        .addBlocks(
                                block("a", 1, 1)
                                        .withVocabularies(
                                                Vocabulary.of("v", WORD, term("t")),
                                                Vocabulary.of("v", WORD, term("t"))),
                                block("a", 2, 1))
                        .addSections(section("s"), section("s"))
                        .addOrders(order("o", "a"), order("o", "a"))
                        .addLinkTypes(good.linkTypes().get(3), good.linkTypes().get(3))
                        .addConstraints(
                                constraint("c", new Requirement.NeedsEvidence(Selection.of("a"))),
                                constraint("c", new Requirement.NeedsFigure(Selection.of("a"))))
                        .build(),
                """
id of a block must be unique, but was 'a' (/blocks/1/id)
id of a vocabulary must be unique, but was 'v' (/blocks/0/vocabularies/1/id)
id of a term must be unique in its block, but was 't' twice (/blocks/0/vocabularies/1/terms/0/id)
id of a section must be unique, but was 's' (/sections/1/id)
id of a order must be unique, but was 'o' (/orders/1/id)
id of a link type must be unique, but was 'feeds' (/linkTypes/1/id)
id of a constraint must be unique, but was 'c' (/constraints/1/id)""");
    }

    @Test
    void idsThatLeadNowhereAreRefusedWithTheNearestThereIs() {
        assertRefused(
                () -> bare().columns(2)
                        .rows(1)
                        .addBlocks(
                                block("ways", 1, 1),
                                block("buyers", 2, 1)
                                        .withVocabularies(Vocabulary.of(
                                                "v", WORD, term("t").withImplies(id("u")))))
                        .addSections(new Section(id("s"), WORD, List.of(id("buyer"))))
                        .addOrders(order("o", "ways"), order("p", "ways", "ways"), order("q", "ways", "xyz"))
                        .addLinkTypes(LinkType.builder()
                                .id(id("reaches"))
                                .title(WORD)
                                .addFrom(id("wayz"))
                                .addTo(id("xyz"))
                                .build())
                        .build(),
                """
term must be one of the framework, but was 'u' (/blocks/1/vocabularies/0/terms/0/implies)
block must be one of the framework, but was 'buyer'; did you mean 'buyers'? (/sections/0/blocks)
order must list each block once, but was '[ways]' (/orders/0/blocks)
order must list each block once, but was '[ways, ways]' (/orders/1/blocks)
block must be one of the framework, but was 'xyz' (/orders/2/blocks)
order must list each block once, but was '[ways, xyz]' (/orders/2/blocks)
block must be one of the framework, but was 'wayz'; did you mean 'ways'? (/linkTypes/0/from)
block must be one of the framework, but was 'xyz' (/linkTypes/0/to)""");
    }

    @Test
    void requirementOfWhatTheFrameworkDoesNotHaveIsRefusedWhateverItRequires() {
        Selection attic = Selection.of("attic");
        assertRefused(
                () -> framework()
                        .withConstraints(
                                constraint(
                                        "a",
                                        new Requirement.NeedsLink(
                                                Selection.of("buyers", "masss"), end("reach", Direction.IN), attic)),
                                constraint("b", new Requirement.Sides(attic, id("need"), 2)),
                                constraint("c", new Requirement.SharesNothing(attic, id("serve"), attic)),
                                constraint("d", new Requirement.CallsFor(attic, attic)),
                                constraint("e", new Requirement.Excludes(Selection.of("buyers", "mass", "x"))),
                                constraint("f", new Requirement.NeedsKind(Selection.of("ways"), id("owners"))),
                                constraint("g", new Requirement.NeedsEvidence(attic)),
                                constraint("h", new Requirement.NeedsFigure(attic)),
                                constraint("i", new Requirement.Balance(List.of(id("goods"), id("good"))))),
                """
kind must be one of the framework, but was 'masss'; did you mean 'mass'? (/constraints/0/requirement)
block must be one of the framework, but was 'attic' (/constraints/0/requirement)
link type must be one of the framework, but was 'reach' (/constraints/0/requirement/link/type)
block must be one of the framework, but was 'attic' (/constraints/1/requirement)
link type must be one of the framework, but was 'need'; did you mean 'needs'? (/constraints/1/requirement/linkType)
block must be one of the framework, but was 'attic' (/constraints/2/requirement)
block must be one of the framework, but was 'attic' (/constraints/2/requirement)
link type must be one of the framework, but was 'serve'; did you mean 'serves'? (/constraints/2/requirement/linkType)
block must be one of the framework, but was 'attic' (/constraints/3/requirement)
block must be one of the framework, but was 'attic' (/constraints/3/requirement)
kind must be one of the framework, but was 'x' (/constraints/4/requirement)
vocabulary must be one of the framework, but was 'owners'; did you mean 'owner'? (/constraints/5/requirement/vocabulary)
block must be one of the framework, but was 'attic' (/constraints/6/requirement)
block must be one of the framework, but was 'attic' (/constraints/7/requirement)
block must be one of the framework, but was 'good'; did you mean 'goods'? (/constraints/8/requirement/blocks)""");
    }

    @Test
    void partsThatCannotHoldTogetherAreRefusedByThemselves() {
        assertMessage(() -> block("a", 0, 1), "column must be between 1 and 64, but was '0' (block 'a')");
        assertMessage(() -> block("a", 1, 65), "row must be between 1 and 64, but was '65' (block 'a')");
        assertMessage(() -> block("a", 1, 1).withAtLeast(-1), "atLeast must be at least 0, but was '-1' (block 'a')");
        assertMessage(
                () -> block("a", 1, 1).withAtLeast(3).withAtMost(2),
                "atMost must be at least 1 and not below atLeast '3', but was '2' (block 'a')");
        assertMessage(
                () -> block("a", 1, 1).withAtLeast(0).withAtMost(0),
                "atMost must be at least 1 and not below atLeast '0', but was '0' (block 'a')");
        assertMessage(
                () -> Vocabulary.of("v", WORD).withAtMost(0),
                "atMost must be at least 1, but was '0' (vocabulary 'v')");
        assertMessage(
                () -> new Requirement.Sides(Selection.of("a"), id("needs"), 1),
                "sides must be at least 2, but was '1' (block 'a')");
        assertMessage(
                () -> new Requirement.Excludes(Selection.of("a", "b")),
                "kinds that exclude each other must be at least 2, but were '[b]' (block 'a')");
        assertMessage(
                () -> new Requirement.Balance(List.of(id("a"))),
                "blocks in balance must be at least 2, but were '[a]'");
        assertMessage(
                () -> constraint("Upper.Case", new Requirement.NeedsFigure(Selection.of("a"))),
                "id of a constraint must be lower case with hyphens, but was 'Upper.Case'");
    }

    @Test
    void blocksAreReadInAnyOfTheOrders() {
        assertThat(framework().blocksIn(id("goods-first")))
                .extracting(each -> each.id().text())
                .containsExactly("goods", "ways", "buyers", "money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework().blocksIn(id("money-first")))
                .withMessage("order must be one of [goods-first], but was 'money-first' (framework 'shop-window')");
    }

    @Test
    void linkTypeSaysWhichBlocksItJoins() {
        LinkType reaches = framework().linkType(id("reaches")).orElseThrow();
        LinkType feeds = framework().linkType(id("feeds")).orElseThrow();

        assertThat(reaches.joins(id("ways"), id("buyers"))).isTrue();
        assertThat(reaches.joins(id("buyers"), id("ways"))).isFalse();
        assertThat(reaches.joins(id("ways"), id("ways"))).isFalse();
        assertThat(feeds.joins(id("money"), id("money"))).isTrue();
    }

    @Test
    void brokenDocumentIsToldAsAWholeAtItsPlaces() {
        String good = new String(MilletJson.write(Framework.shape(), framework()), StandardCharsets.UTF_8);
        String broken = good.replace("\"linkType\": \"needs\"", "\"linkType\": \"neds\"")
                .replace("\"columnSpan\": 2", "\"columnSpan\": 3");

        assertThat(MilletJson.read(Framework.shape(), broken).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "block must not cover another, but 'columns 1..3, rows 2..2' covers 'buyers' (/blocks/3)",
                        "link type must be one of the framework, but was 'neds'; did you mean 'needs'?"
                                + " (/constraints/1/requirement/linkType)");
    }

    @Test
    void mappingToItselfOrOfABlockSaidToHaveNoneIsRefused() {
        assertRefused(
                () -> Stalls.rules("a", "a")
                        .addRules(Stalls.rule(Selection.of("x"), "y").build())
                        .addRules(Stalls.rule(Selection.of("z", "kind"), "y").build())
                        .addUnmapped(Stalls.gap("x", WORD), Stalls.gap("z", WORD), Stalls.gap("w", WORD))
                        .build(),
                """
to must be another framework than from, but was 'a' (/to)
unmapped block must have no rule for all its items, but was 'x' (/unmapped/0/block)""");
    }

    @Test
    void patternOfOnePartOrJoinedToNothingIsRefused() {
        assertRefused(() -> pattern("Two.Words", part("a", "b")).build(), """
id of a pattern must be lower case with hyphens, but was 'Two.Words' (/id)
pattern must have at least 2 parts, but has '1' (/parts)
part must be joined to a part of the pattern, but was 'b' (/parts/0/linkedTo)""");
        assertRefused(
                () -> pattern("twice", part("a", "a"), part("a", "a")).build(),
                "id of a part must be unique, but was 'a' (/parts/1/id)");
    }

    private static Pattern.Builder pattern(String id, PatternPart... parts) {
        Pattern.Builder pattern = Pattern.builder();
        pattern.id(id(id)).name(WORD).meaning(WORD).framework(id("shop-window")).addParts(parts);
        return pattern;
    }

    private static PatternPart part(String id, String linkedTo) {
        return PatternPart.builder()
                .id(id(id))
                .title(WORD)
                .block(id("goods"))
                .addTags("tag")
                .linkedTo(id(linkedTo))
                .build();
    }

    private static Framework.Builder bare() {
        Framework.Builder framework = Framework.builder();
        framework.id(id("bare")).title(WORD).meaning(WORD).licence("CC0-1.0");
        return framework;
    }

    private static Block block(String id, int column, int row) {
        return Block.at(id, WORD, WORD, column, row);
    }

    private static Term term(String id) {
        return Term.of(id, WORD, WORD);
    }

    private static Section section(String id) {
        return new Section(id(id), WORD, List.of(id("a")));
    }

    private static BlockOrder order(String id, String... blocks) {
        return BlockOrder.builder()
                .id(id(id))
                .title(WORD)
                .addAllBlocks(List.of(blocks).stream().map(Identifier::of).toList())
                .build();
    }

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatExceptionOfType(InvalidPartsException.class).isThrownBy(build).withMessage(message);
    }

    private static void assertMessage(ThrowingCallable build, String message) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }
}
