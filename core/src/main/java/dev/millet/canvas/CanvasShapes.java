package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.PartyId;
import dev.millet.basics.Reference;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The descriptions of canvases, of patterns and of what turns one framework into another, each once. */
final class CanvasShapes {
    private static final Kind<List<Identifier>> IDS = FrameworkShapes.IDS;
    private static final Kind<PartyId> PARTY = Kind.converted(Kind.identifier(), PartyId::new, PartyId::id);
    private static final Kind<List<Evidence>> EVIDENCE = Kind.listOf(Kind.nested(Evidence.shape()));
    private static final Kind<Map<String, String>> PROPERTIES = Kind.mapOf(Kind.text());

    static final Shape<Item> ITEM = Shape.of("item", Item.class, Item::builder, Item.Builder::build)
            .key("id", Kind.identifier(), Item::id, Item.Builder::id, "what it is known by in its canvas")
            .with("block", Kind.identifier(), Item::block, Item.Builder::block, "the block it stands in")
            .with("text", Kind.texts(), Item::text, Item.Builder::text, "what it says")
            .with("kinds", IDS, Item::kinds, Item.Builder::addAllKinds, "of which kinds it is")
            .with(
                    "figures",
                    Kind.listOf(Kind.nested(Figure.shape())),
                    Item::figures,
                    Item.Builder::addAllFigures,
                    "numbers that belong to it")
            .with("evidence", EVIDENCE, Item::evidence, Item.Builder::addAllEvidence, "where it is written")
            .optional("party", PARTY, Item::party, Item.Builder::party, "who it is about")
            .withDefault(
                    "inferred",
                    Kind.flag(),
                    Item::inferred,
                    Item.Builder::inferred,
                    false,
                    "whether its place or kind is our own conclusion")
            .with("tags", Kind.listOf(Kind.text()), Item::tags, Item.Builder::addAllTags, "words to find it by")
            .optional("note", Kind.texts(), Item::note, Item.Builder::note, "what to know about it")
            .with(
                    "properties",
                    PROPERTIES,
                    Item::properties,
                    Item.Builder::putAllProperties,
                    "what a tool on top keeps with it")
            .placedBy("block")
            .calledBy("text")
            .shape();

    static final Shape<Link> LINK = Shape.of("link", Link.class, Link::builder, Link.Builder::build)
            .with("linkType", Kind.identifier(), Link::type, Link.Builder::type, "its type")
            .with("from", Kind.identifier(), Link::from, Link.Builder::from, "the item where it begins")
            .with("to", Kind.identifier(), Link::to, Link.Builder::to, "the item where it ends")
            .optional("sign", Kind.oneOf(Sign.class), Link::sign, Link.Builder::sign, "which way it works")
            .with("evidence", EVIDENCE, Link::evidence, Link.Builder::addAllEvidence, "where it is written")
            .optional("note", Kind.texts(), Link::note, Link.Builder::note, "what to know about it")
            .identifiedBy(Link::key)
            .shape();

    private static final Shape<CanvasRecord> RECORD = Shape.ofRecord(
                    "record",
                    CanvasRecord.class,
                    v -> new CanvasRecord(
                            v.find("author", String.class),
                            v.find("created", LocalDate.class),
                            v.find("changed", LocalDate.class)))
            .optional("author", Kind.text(), CanvasRecord::author, "who made it")
            .optional("created", Kind.date(), CanvasRecord::created, "the day it was begun")
            .optional("changed", Kind.date(), CanvasRecord::changed, "the day of the last change")
            .shape();

    static final Shape<Canvas> CANVAS = Shape.of("canvas", Canvas.class, Canvas::builder, Canvas.Builder::build)
            .key("id", Kind.identifier(), Canvas::id, Canvas.Builder::id, "its id")
            .with("title", Kind.texts(), Canvas::title, Canvas.Builder::title, "what it is called")
            .with("framework", Kind.identifier(), Canvas::framework, Canvas.Builder::framework, "what it fills")
            .optional("subject", PARTY, Canvas::subject, Canvas.Builder::subject, "whose strategy it shows")
            .optional("asOf", Kind.period(), Canvas::asOf, Canvas.Builder::asOf, "the time it shows")
            .with("items", Kind.listOf(Kind.nested(ITEM)), Canvas::items, Canvas.Builder::addAllItems, "its entries")
            .with(
                    "links",
                    Kind.listOf(Kind.nested(LINK)),
                    Canvas::links,
                    Canvas.Builder::addAllLinks,
                    "what joins them")
            .optional("note", Kind.texts(), Canvas::note, Canvas.Builder::note, "what to know about it as a whole")
            .with(
                    "properties",
                    PROPERTIES,
                    Canvas::properties,
                    Canvas.Builder::putAllProperties,
                    "what a tool on top keeps with it")
            .optional("record", Kind.nested(RECORD), Canvas::record, Canvas.Builder::record, "who made it and when")
            .calledBy("title")
            .refersTo(item("from"))
            .refersTo(item("to"))
            .shape();

    private static final Kind<FrameworkExtension.AddedTerms> ADDED_TERMS = Kind.nested(Shape.ofRecord(
                    "added-terms",
                    FrameworkExtension.AddedTerms.class,
                    v -> new FrameworkExtension.AddedTerms(
                            v.get("block", Identifier.class), v.get("vocabulary", Identifier.class), terms(v)))
            .with("block", Kind.identifier(), FrameworkExtension.AddedTerms::block, "the block of the base")
            .with("vocabulary", Kind.identifier(), FrameworkExtension.AddedTerms::vocabulary, "its vocabulary")
            .with(
                    "terms",
                    Kind.listOf(Kind.nested(FrameworkShapes.TERM)),
                    FrameworkExtension.AddedTerms::terms,
                    "words")
            .shape());

    static final Shape<FrameworkExtension> EXTENSION = Shape.of(
                    "framework-extension",
                    FrameworkExtension.class,
                    FrameworkExtension::builder,
                    FrameworkExtension.Builder::build)
            .key("id", Kind.identifier(), FrameworkExtension::id, FrameworkExtension.Builder::id, "the new one's id")
            .with(
                    "base",
                    Kind.identifier(),
                    FrameworkExtension::base,
                    FrameworkExtension.Builder::base,
                    "what it extends")
            .with("title", Kind.texts(), FrameworkExtension::title, FrameworkExtension.Builder::title, "its name")
            .optional(
                    "meaning",
                    Kind.texts(),
                    FrameworkExtension::meaning,
                    FrameworkExtension.Builder::meaning,
                    "its use")
            .with(
                    "references",
                    Kind.listOf(Kind.text()),
                    FrameworkExtension::references,
                    FrameworkExtension.Builder::addAllReferences,
                    "where the additions come from")
            .optional(
                    "columns",
                    Kind.whole(),
                    FrameworkExtension::columns,
                    FrameworkExtension.Builder::columns,
                    "its grid")
            .optional("rows", Kind.whole(), FrameworkExtension::rows, FrameworkExtension.Builder::rows, "its grid")
            .with(
                    "blocks",
                    Kind.listOf(Kind.nested(FrameworkShapes.BLOCK)),
                    FrameworkExtension::blocks,
                    FrameworkExtension.Builder::addAllBlocks,
                    "further blocks")
            .with(
                    "terms",
                    Kind.listOf(ADDED_TERMS),
                    FrameworkExtension::terms,
                    FrameworkExtension.Builder::addAllTerms,
                    "further words")
            .with(
                    "linkTypes",
                    Kind.listOf(Kind.nested(FrameworkShapes.LINK_TYPE)),
                    FrameworkExtension::linkTypes,
                    FrameworkExtension.Builder::addAllLinkTypes,
                    "further links")
            .with(
                    "constraints",
                    Kind.listOf(Kind.nested(FrameworkShapes.CONSTRAINT)),
                    FrameworkExtension::constraints,
                    FrameworkExtension.Builder::addAllConstraints,
                    "what it requires more")
            .shape();

    private static final Kind<Selection> SELECTION = FrameworkShapes.SELECTION;

    private static final Shape<MappingRule> RULE = Shape.of(
                    "mapping-rule", MappingRule.class, MappingRule::builder, MappingRule.Builder::build)
            .with("from", SELECTION, MappingRule::from, MappingRule.Builder::from, "which items it picks")
            .with("to", Kind.identifier(), MappingRule::to, MappingRule.Builder::to, "the block they go to")
            .with("copies", IDS, MappingRule::copies, MappingRule.Builder::addAllCopies, "blocks that get a copy")
            .with(
                    "kinds",
                    Kind.mapOf(IDS),
                    MappingRule::kinds,
                    MappingRule.Builder::putAllKinds,
                    "what each kind becomes")
            .optional("note", Kind.texts(), MappingRule::note, MappingRule.Builder::note, "what changes in meaning")
            .shape();

    private static final Kind<FrameworkMapping.Gap> GAP = Kind.nested(Shape.ofRecord(
                    "gap",
                    FrameworkMapping.Gap.class,
                    v -> new FrameworkMapping.Gap(v.get("block", Identifier.class), v.get("reason", Text.class)))
            .with("block", Kind.identifier(), FrameworkMapping.Gap::block, "the block")
            .with("reason", Kind.texts(), FrameworkMapping.Gap::reason, "why")
            .shape());

    static final Shape<FrameworkMapping> MAPPING = Shape.of(
                    "framework-mapping",
                    FrameworkMapping.class,
                    FrameworkMapping::builder,
                    FrameworkMapping.Builder::build)
            .key("id", Kind.identifier(), FrameworkMapping::id, FrameworkMapping.Builder::id, "its id")
            .with("from", Kind.identifier(), FrameworkMapping::from, FrameworkMapping.Builder::from, "what it reads")
            .with("to", Kind.identifier(), FrameworkMapping::to, FrameworkMapping.Builder::to, "what it writes")
            .with(
                    "rules",
                    Kind.listOf(Kind.nested(RULE)),
                    FrameworkMapping::rules,
                    FrameworkMapping.Builder::addAllRules,
                    "where items go; the first that picks one decides")
            .with(
                    "unmapped",
                    Kind.listOf(GAP),
                    FrameworkMapping::unmapped,
                    FrameworkMapping.Builder::addAllUnmapped,
                    "blocks without a counterpart")
            .with(
                    "missing",
                    Kind.listOf(GAP),
                    FrameworkMapping::missing,
                    FrameworkMapping.Builder::addAllMissing,
                    "blocks that nothing fills")
            .shape();

    private static final Shape<PatternPart> PART = Shape.of(
                    "pattern-part", PatternPart.class, PatternPart::builder, PatternPart.Builder::build)
            .key("id", Kind.identifier(), PatternPart::id, PatternPart.Builder::id, "its id within the pattern")
            .with("title", Kind.texts(), PatternPart::title, PatternPart.Builder::title, "what it is")
            .with("block", Kind.identifier(), PatternPart::block, PatternPart.Builder::block, "where it is looked for")
            .with("kinds", IDS, PatternPart::kinds, PatternPart.Builder::addAllKinds, "kinds that show it")
            .with("tags", Kind.listOf(Kind.text()), PatternPart::tags, PatternPart.Builder::addAllTags, "tags that do")
            .with(
                    "words",
                    Kind.mapOf(Kind.listOf(Kind.text())),
                    PatternPart::words,
                    PatternPart.Builder::putAllWords,
                    "words that do, by language")
            .optional(
                    "linkedTo", Kind.identifier(), PatternPart::linkedTo, PatternPart.Builder::linkedTo, "joined part")
            .shape();

    static final Shape<Pattern> PATTERN = Shape.of("pattern", Pattern.class, Pattern::builder, Pattern.Builder::build)
            .key("id", Kind.identifier(), Pattern::id, Pattern.Builder::id, "its id")
            .with("name", Kind.texts(), Pattern::name, Pattern.Builder::name, "what it is called")
            .with("meaning", Kind.texts(), Pattern::meaning, Pattern.Builder::meaning, "how it makes money")
            .with("framework", Kind.identifier(), Pattern::framework, Pattern.Builder::framework, "where it is sought")
            .with(
                    "references",
                    Kind.listOf(Kind.text()),
                    Pattern::references,
                    Pattern.Builder::addAllReferences,
                    "who described it")
            .with(
                    "parts",
                    Kind.listOf(Kind.nested(PART)),
                    Pattern::parts,
                    Pattern.Builder::addAllParts,
                    "what it is known by")
            .shape();

    private CanvasShapes() {}

    private static Reference item(String end) {
        return new Reference(
                "link must join items of the canvas",
                List.of("links", "*", end),
                List.of("items", "*", "id"),
                Set.of());
    }

    private static List<Term> terms(Shape.Values values) {
        return values.get("terms", List.class);
    }
}
