package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.finding.Severity;
import java.util.List;

/** The descriptions of frameworks and their parts, each once. */
final class FrameworkShapes {
    static final Kind<List<Identifier>> IDS = Kind.listOf(Kind.identifier());

    static final Shape<Term> TERM = Shape.of("term", Term.class, Term::builder, Term.Builder::build)
            .key("id", Kind.identifier(), Term::id, Term.Builder::id, "its id within the block")
            .with("term", Kind.texts(), Term::term, Term.Builder::term, "the word itself")
            .with("meaning", Kind.texts(), Term::meaning, Term.Builder::meaning, "what it means, in one line")
            .with("implies", IDS, Term::implies, Term.Builder::addAllImplies, "words of the block that it implies")
            .optional("source", Kind.text(), Term::source, Term.Builder::source, "where the word comes from")
            .shape();

    static final Shape<Vocabulary> VOCABULARY = Shape.of(
                    "vocabulary", Vocabulary.class, Vocabulary::builder, Vocabulary.Builder::build)
            .key("id", Kind.identifier(), Vocabulary::id, Vocabulary.Builder::id, "its id within the block")
            .with("title", Kind.texts(), Vocabulary::title, Vocabulary.Builder::title, "what it asks")
            .withDefault(
                    "required",
                    Kind.flag(),
                    Vocabulary::required,
                    Vocabulary.Builder::required,
                    false,
                    "whether each item should say one")
            .optional("atMost", Kind.whole(), Vocabulary::atMost, Vocabulary.Builder::atMost, "words an item may have")
            .with(
                    "terms",
                    Kind.listOf(Kind.nested(TERM)),
                    Vocabulary::terms,
                    Vocabulary.Builder::addAllTerms,
                    "the words")
            .shape();

    static final Shape<Block> BLOCK = Shape.of("block", Block.class, Block::builder, Block.Builder::build)
            .key("id", Kind.identifier(), Block::id, Block.Builder::id, "its id within the framework")
            .with("title", Kind.texts(), Block::title, Block.Builder::title, "what it is called")
            .with("question", Kind.texts(), Block::question, Block.Builder::question, "what its items answer")
            .with("column", Kind.whole(), Block::column, Block.Builder::column, "its first column, from 1")
            .with("row", Kind.whole(), Block::row, Block.Builder::row, "its first row, from 1")
            .withDefault(
                    "columnSpan", Kind.whole(), Block::columnSpan, Block.Builder::columnSpan, 1, "columns it covers")
            .withDefault("rowSpan", Kind.whole(), Block::rowSpan, Block.Builder::rowSpan, 1, "rows it covers")
            .withDefault(
                    "atLeast", Kind.whole(), Block::atLeast, Block.Builder::atLeast, 1, "items on a finished canvas")
            .optional(
                    "atMost", Kind.whole(), Block::atMost, Block.Builder::atMost, "most items that still say something")
            .with(
                    "vocabularies",
                    Kind.listOf(Kind.nested(VOCABULARY)),
                    Block::vocabularies,
                    Block.Builder::addAllVocabularies,
                    "what its items can be asked")
            .shape();

    private static final Shape<Section> SECTION = Shape.ofRecord(
                    "section",
                    Section.class,
                    v -> new Section(v.get("id", Identifier.class), v.get("title", Text.class), ids(v, "blocks")))
            .key("id", Kind.identifier(), Section::id, "its id within the framework")
            .with("title", Kind.texts(), Section::title, "what it is called")
            .with("blocks", IDS, Section::blocks, "its blocks")
            .shape();

    private static final Shape<BlockOrder> ORDER = Shape.of(
                    "order", BlockOrder.class, BlockOrder::builder, BlockOrder.Builder::build)
            .key("id", Kind.identifier(), BlockOrder::id, BlockOrder.Builder::id, "its id within the framework")
            .with("title", Kind.texts(), BlockOrder::title, BlockOrder.Builder::title, "what it is called")
            .with("blocks", IDS, BlockOrder::blocks, BlockOrder.Builder::addAllBlocks, "all blocks, each once")
            .optional("source", Kind.text(), BlockOrder::source, BlockOrder.Builder::source, "who reads them so")
            .shape();

    static final Shape<LinkType> LINK_TYPE = Shape.of(
                    "link-type", LinkType.class, LinkType::builder, LinkType.Builder::build)
            .key("id", Kind.identifier(), LinkType::id, LinkType.Builder::id, "its id within the framework")
            .with("title", Kind.texts(), LinkType::title, LinkType.Builder::title, "the verb between the two")
            .with("from", IDS, LinkType::from, LinkType.Builder::addAllFrom, "where it may begin; empty: anywhere")
            .with("to", IDS, LinkType::to, LinkType.Builder::addAllTo, "where it may end; empty: anywhere")
            .withDefault(
                    "sign",
                    Kind.oneOf(Sign.class),
                    LinkType::sign,
                    LinkType.Builder::sign,
                    Sign.NONE,
                    "which way it works")
            .shape();

    static final Kind<Selection> SELECTION = Kind.nested(Shape.ofRecord(
                    "selection", Selection.class, v -> new Selection(v.get("block", Identifier.class), ids(v, "kinds")))
            .with("block", Kind.identifier(), Selection::block, "the block")
            .with("kinds", IDS, Selection::kinds, "one of these; empty: any item")
            .shape());

    private static final Kind<Requirement.LinkEnd> LINK_END = Kind.nested(Shape.ofRecord(
                    "link-end",
                    Requirement.LinkEnd.class,
                    v -> new Requirement.LinkEnd(
                            v.get("linkType", Identifier.class), v.get("direction", Direction.class)))
            .with("linkType", Kind.identifier(), Requirement.LinkEnd::type, "the type of link")
            .withDefault(
                    "direction",
                    Kind.oneOf(Direction.class),
                    Requirement.LinkEnd::direction,
                    Direction.ANY,
                    "at which end the item stands")
            .shape());

    private static final Kind<Requirement> REQUIREMENT = Kind.union(
            "requirement",
            Shape.ofRecord(
                            "needs-link",
                            Requirement.NeedsLink.class,
                            v -> new Requirement.NeedsLink(
                                    selection(v, "items"),
                                    v.get("link", Requirement.LinkEnd.class),
                                    v.<Selection>find("other", Selection.class)))
                    .with("items", SELECTION, Requirement.NeedsLink::items, "which items need it")
                    .with("link", LINK_END, Requirement.NeedsLink::link, "by which link")
                    .optional("other", SELECTION, Requirement.NeedsLink::other, "what is at the other end; absent: any")
                    .shape(),
            Shape.ofRecord(
                            "sides",
                            Requirement.Sides.class,
                            v -> new Requirement.Sides(
                                    selection(v, "items"),
                                    v.get("linkType", Identifier.class),
                                    v.get("atLeast", Integer.class)))
                    .with("items", SELECTION, Requirement.Sides::items, "the sides")
                    .with("linkType", Kind.identifier(), Requirement.Sides::linkType, "what joins one to another")
                    .withDefault("atLeast", Kind.whole(), Requirement.Sides::atLeast, 2, "how many at the least")
                    .shape(),
            Shape.ofRecord(
                            "excludes",
                            Requirement.Excludes.class,
                            v -> new Requirement.Excludes(selection(v, "selection")))
                    .with("selection", SELECTION, Requirement.Excludes::selection, "kinds that exclude each other")
                    .shape(),
            Shape.ofRecord(
                            "shares-nothing",
                            Requirement.SharesNothing.class,
                            v -> new Requirement.SharesNothing(
                                    selection(v, "items"), v.get("linkType", Identifier.class), selection(v, "other")))
                    .with("items", SELECTION, Requirement.SharesNothing::items, "those that share nothing")
                    .with("linkType", Kind.identifier(), Requirement.SharesNothing::linkType, "how they would share")
                    .with("other", SELECTION, Requirement.SharesNothing::other, "what they do not share")
                    .shape(),
            Shape.ofRecord(
                            "calls-for",
                            Requirement.CallsFor.class,
                            v -> new Requirement.CallsFor(selection(v, "items"), selection(v, "other")))
                    .with("items", SELECTION, Requirement.CallsFor::items, "items that call for others")
                    .with("other", SELECTION, Requirement.CallsFor::other, "items they call for")
                    .shape(),
            Shape.ofRecord(
                            "needs-kind",
                            Requirement.NeedsKind.class,
                            v -> new Requirement.NeedsKind(
                                    selection(v, "items"), v.get("vocabulary", Identifier.class)))
                    .with("items", SELECTION, Requirement.NeedsKind::items, "which items")
                    .with("vocabulary", Kind.identifier(), Requirement.NeedsKind::vocabulary, "one word of this")
                    .shape(),
            Shape.ofRecord(
                            "needs-evidence",
                            Requirement.NeedsEvidence.class,
                            v -> new Requirement.NeedsEvidence(selection(v, "items")))
                    .with("items", SELECTION, Requirement.NeedsEvidence::items, "which items")
                    .shape(),
            Shape.ofRecord(
                            "needs-figure",
                            Requirement.NeedsFigure.class,
                            v -> new Requirement.NeedsFigure(selection(v, "items")))
                    .with("items", SELECTION, Requirement.NeedsFigure::items, "which items")
                    .shape(),
            Shape.ofRecord("balance", Requirement.Balance.class, v -> new Requirement.Balance(ids(v, "blocks")))
                    .with("blocks", IDS, Requirement.Balance::blocks, "none empty while another is filled")
                    .shape());

    static final Shape<Constraint> CONSTRAINT = Shape.of(
                    "constraint", Constraint.class, Constraint::builder, Constraint.Builder::build)
            .key("id", Kind.identifier(), Constraint::id, Constraint.Builder::id, "the end of its finding's key")
            .withDefault(
                    "severity",
                    Kind.oneOf(Severity.class),
                    Constraint::severity,
                    Constraint.Builder::severity,
                    Severity.WARNING,
                    "how much it weighs")
            .with(
                    "requirement",
                    REQUIREMENT,
                    Constraint::requirement,
                    Constraint.Builder::requirement,
                    "what must hold")
            .with("message", Kind.texts(), Constraint::message, Constraint.Builder::message, "what is said; {0}: where")
            .with("advice", Kind.texts(), Constraint::advice, Constraint.Builder::advice, "what to do then")
            .shape();

    static final Shape<Framework> FRAMEWORK = Shape.of(
                    "framework", Framework.class, Framework::builder, Framework.Builder::build)
            .key("id", Kind.identifier(), Framework::id, Framework.Builder::id, "its id")
            .with("title", Kind.texts(), Framework::title, Framework.Builder::title, "what it is called")
            .with("meaning", Kind.texts(), Framework::meaning, Framework.Builder::meaning, "what it is for")
            .with("licence", Kind.text(), Framework::licence, Framework.Builder::licence, "an SPDX id, or words")
            .optional("credit", Kind.texts(), Framework::credit, Framework.Builder::credit, "printed wherever drawn")
            .with(
                    "references",
                    Kind.listOf(Kind.text()),
                    Framework::references,
                    Framework.Builder::addAllReferences,
                    "where it comes from")
            .with("columns", Kind.whole(), Framework::columns, Framework.Builder::columns, "columns of the grid")
            .with("rows", Kind.whole(), Framework::rows, Framework.Builder::rows, "rows of the grid")
            .with(
                    "blocks",
                    Kind.listOf(Kind.nested(BLOCK)),
                    Framework::blocks,
                    Framework.Builder::addAllBlocks,
                    "the blocks, in reading order")
            .with(
                    "sections",
                    Kind.listOf(Kind.nested(SECTION)),
                    Framework::sections,
                    Framework.Builder::addAllSections,
                    "blocks that belong together")
            .with(
                    "orders",
                    Kind.listOf(Kind.nested(ORDER)),
                    Framework::orders,
                    Framework.Builder::addAllOrders,
                    "other orders of reading")
            .with(
                    "linkTypes",
                    Kind.listOf(Kind.nested(LINK_TYPE)),
                    Framework::linkTypes,
                    Framework.Builder::addAllLinkTypes,
                    "links that may join items")
            .with(
                    "constraints",
                    Kind.listOf(Kind.nested(CONSTRAINT)),
                    Framework::constraints,
                    Framework.Builder::addAllConstraints,
                    "what a good canvas has")
            .shape();

    private FrameworkShapes() {}

    static List<Identifier> ids(Shape.Values values, String name) {
        return values.get(name, List.class);
    }

    private static Selection selection(Shape.Values values, String name) {
        return values.get(name, Selection.class);
    }
}
