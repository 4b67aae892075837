package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.fact.FactBook;
import dev.millet.finding.Findings;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What makes a canvas weak, or strong, though it can be drawn: rules for the canvases of every framework.
 *
 * <p>They come on top of what each framework {@linkplain Framework#constraints requires} itself, of the
 * {@linkplain Pattern patterns} that are looked for, and of what a fact book says against it:
 *
 * <pre>{@code
 * Findings findings = CanvasRules.inspect(filled);                               // general, and the framework's own
 * Findings all = Findings.of(filled, CanvasRules.of(framework, patterns, book)); // and patterns, and the book
 * }</pre>
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code canvas.page.blank}</td><td>no item at all</td></tr>
 * <tr><td>{@code canvas.page.no-subject}, {@code canvas.page.undated}</td><td>nobody knows whose strategy, or of when</td></tr>
 * <tr><td>{@code canvas.page.one-source}</td><td>everything is from one source</td></tr>
 * <tr><td>{@code canvas.page.well-supported}</td><td>four items in five say where they are written (strength)</td></tr>
 * <tr><td>{@code canvas.block.empty}, {@code canvas.block.sparse}, {@code canvas.block.crowded}</td><td>no item, too few, too many</td></tr>
 * <tr><td>{@code canvas.block.covered}</td><td>every word of a vocabulary is there (strength)</td></tr>
 * <tr><td>{@code canvas.item.misplaced}, {@code canvas.item.unknown-kind}</td><td>a block or a kind that the framework does not have</td></tr>
 * <tr><td>{@code canvas.item.no-kind}, {@code canvas.item.too-many-kinds}</td><td>a question of the block unanswered, or answered too often</td></tr>
 * <tr><td>{@code canvas.item.unsupported}, {@code canvas.item.unquoted}, {@code canvas.item.inferred}</td><td>no evidence, no words quoted, our own conclusion</td></tr>
 * <tr><td>{@code canvas.figure.assumed}</td><td>a number without a source</td></tr>
 * <tr><td>{@code canvas.item.untranslated}, {@code canvas.item.lengthy}</td><td>a language missing, too long for a note</td></tr>
 * <tr><td>{@code canvas.item.repeated}, {@code canvas.item.echoed}</td><td>the same words twice in a block, or in two blocks</td></tr>
 * <tr><td>{@code canvas.item.unlinked}, {@code canvas.item.island}, {@code canvas.item.cut}</td><td>joined to nothing, apart from the rest, or holding parts together alone</td></tr>
 * <tr><td>{@code canvas.party.many-places}</td><td>one party in three places or more</td></tr>
 * <tr><td>{@code canvas.link.unknown-type}, {@code canvas.link.wrong-blocks}</td><td>a link that the framework does not know, or not there</td></tr>
 * <tr><td>{@code canvas.link.sign-against-type}, {@code canvas.link.both-signs}, {@code canvas.link.unsupported}</td><td>a sign against its type, two signs at once, a cause without evidence</td></tr>
 * <tr><td>{@code canvas.link.none}</td><td>items and no links</td></tr>
 * <tr><td>{@code canvas.loop.reinforcing}</td><td>a loop that makes itself stronger (strength)</td></tr>
 * <tr><td>{@code canvas.loop.balancing}, {@code canvas.loop.none}</td><td>a loop that holds growth, or no loop though there are causes</td></tr>
 * <tr><td>{@code canvas.evidence.unknown-source}, {@code canvas.item.disputed}, {@code canvas.figure.contradicts-book}</td><td>with a fact book: a source it does not have, a place it disputes, a number it contradicts</td></tr>
 * <tr><td>{@code canvas.<framework>.<constraint>}</td><td>what the framework requires</td></tr>
 * <tr><td>{@code canvas.pattern.<pattern>}</td><td>a pattern that is there (strength) or nearly so (hint)</td></tr>
 * </table>
 */
public final class CanvasRules {
    /** The rules for every framework, in the order in which they are told. */
    public static final List<Rule<FilledCanvas>> GENERAL = List.of(
            rule("canvas.page.blank", Severity.WARNING, PageRules::blank),
            rule("canvas.page.no-subject", Severity.HINT, PageRules::noSubject),
            rule("canvas.page.undated", Severity.HINT, PageRules::undated),
            rule("canvas.page.one-source", Severity.WARNING, PageRules::oneSource),
            rule("canvas.page.well-supported", Severity.STRENGTH, PageRules::wellSupported),
            rule("canvas.block.empty", Severity.WARNING, PageRules::emptyBlock),
            rule("canvas.block.sparse", Severity.WARNING, PageRules::sparseBlock),
            rule("canvas.block.crowded", Severity.WARNING, PageRules::crowdedBlock),
            rule("canvas.block.covered", Severity.STRENGTH, PageRules::coveredVocabulary),
            rule("canvas.item.misplaced", Severity.ERROR, ItemRules::misplaced),
            rule("canvas.item.unknown-kind", Severity.ERROR, ItemRules::unknownKind),
            rule("canvas.item.no-kind", Severity.WARNING, ItemRules::noKind),
            rule("canvas.item.too-many-kinds", Severity.WARNING, ItemRules::tooManyKinds),
            rule("canvas.item.unsupported", Severity.WARNING, ItemRules::unsupported),
            rule("canvas.item.unquoted", Severity.HINT, ItemRules::unquoted),
            rule("canvas.item.inferred", Severity.HINT, ItemRules::inferred),
            rule("canvas.figure.assumed", Severity.HINT, ItemRules::assumedFigure),
            rule("canvas.item.untranslated", Severity.HINT, ItemRules::untranslated),
            rule("canvas.item.lengthy", Severity.HINT, ItemRules::lengthy),
            rule("canvas.item.repeated", Severity.WARNING, ItemRules::repeated),
            rule("canvas.item.echoed", Severity.HINT, ItemRules::echoed),
            rule("canvas.item.unlinked", Severity.HINT, LinkRules::unlinked),
            rule("canvas.item.island", Severity.HINT, LinkRules::islands),
            rule("canvas.item.cut", Severity.HINT, LinkRules::cutItems),
            rule("canvas.party.many-places", Severity.WARNING, PageRules::partyInManyPlaces),
            rule("canvas.link.unknown-type", Severity.ERROR, LinkRules::unknownType),
            rule("canvas.link.wrong-blocks", Severity.WARNING, LinkRules::wrongBlocks),
            rule("canvas.link.sign-against-type", Severity.WARNING, LinkRules::signAgainstType),
            rule("canvas.link.both-signs", Severity.WARNING, LinkRules::bothSigns),
            rule("canvas.link.unsupported", Severity.HINT, LinkRules::unsupportedCause),
            rule("canvas.link.none", Severity.HINT, LinkRules::noLinks),
            rule("canvas.loop.reinforcing", Severity.STRENGTH, LinkRules::reinforcing),
            rule("canvas.loop.balancing", Severity.HINT, LinkRules::balancing),
            rule("canvas.loop.none", Severity.HINT, LinkRules::noLoop));

    private static final Set<String> STRUCTURAL_KEYS = Set.of(
            "canvas.block.empty",
            "canvas.block.sparse",
            "canvas.block.crowded",
            "canvas.item.misplaced",
            "canvas.item.unknown-kind",
            "canvas.item.no-kind",
            "canvas.item.too-many-kinds",
            "canvas.link.unknown-type",
            "canvas.link.wrong-blocks");

    /**
     * Those of {@link #GENERAL} that ask only whether the canvas fits its framework: blocks, kinds and link types that are
     * there, and as many of each as there should be. Their cost is linear in items and links, so that an editor can run
     * them at each keystroke and an import on thousands of canvases.
     */
    public static final List<Rule<FilledCanvas>> STRUCTURAL = GENERAL.stream()
            .filter(rule -> STRUCTURAL_KEYS.contains(rule.key()))
            .toList();

    private CanvasRules() {}

    /** A rule in this package's words. */
    static Rule<FilledCanvas> rule(String key, Severity severity, BiConsumer<FilledCanvas, Rule.Report> look) {
        return Rule.of(key, severity, CanvasWords.WORDS, look);
    }

    /** The general rules and what a framework requires itself. */
    public static List<Rule<FilledCanvas>> of(Framework framework) {
        return ImmutableList.<Rule<FilledCanvas>>builder()
                .addAll(GENERAL)
                .addAll(framework.constraints().stream()
                        .map(constraint -> new ConstraintRule(framework, constraint))
                        .toList())
                .build();
    }

    /** The same, and patterns to look for. */
    public static List<Rule<FilledCanvas>> of(Framework framework, Iterable<Pattern> patterns) {
        ImmutableList.Builder<Rule<FilledCanvas>> rules = ImmutableList.builder();
        rules.addAll(of(framework));
        patterns.forEach(pattern -> rules.add(new PatternRule(pattern)));
        return rules.build();
    }

    /** The same, and a fact book to be held against. */
    public static List<Rule<FilledCanvas>> of(Framework framework, Iterable<Pattern> patterns, FactBook book) {
        return ImmutableList.<Rule<FilledCanvas>>builder()
                .addAll(of(framework, patterns))
                .addAll(BookRules.of(book))
                .build();
    }

    /** What the general rules and the framework's own find. */
    public static Findings inspect(FilledCanvas filled) {
        return Findings.of(filled, of(filled.framework()));
    }
}
