package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of every item, link and block when a canvas was converted to another framework.
 *
 * <p>Two frameworks seldom say the same. The report tells item by item what was moved, copied, restored or has no place,
 * which kinds got lost, which blocks flowed together or apart, which stay empty and why: whoever reads the new canvas
 * knows what it cannot say.
 *
 * <p>Example: the nine elements of the product and finance pillars have no segments, so from the Business Model Canvas
 * two segments are {@link #unmapped}, with the reason that the mapping gives.
 */
public final class ConversionReport {
    private final FrameworkConversion conversion;
    private final Canvas converted;
    private final List<ConvertedItem> items;
    private final List<ConvertedLink> links;

    ConversionReport(
            FrameworkConversion conversion, Canvas converted, List<ConvertedItem> items, List<ConvertedLink> links) {
        this.conversion = conversion;
        this.converted = converted;
        this.items = ImmutableList.copyOf(items);
        this.links = ImmutableList.copyOf(links);
    }

    /** By which conversion. */
    public FrameworkConversion conversion() {
        return conversion;
    }

    /** Every item of the old canvas, in its order. */
    public List<ConvertedItem> items() {
        return items;
    }

    /** The items with which that happened, in the order of the old canvas. */
    public List<ConvertedItem> items(ItemOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /** The items that have no place on the new canvas, each with its reason. */
    public List<ConvertedItem> unmapped() {
        return items(ItemOutcome.UNMAPPED);
    }

    /** The items some of whose kinds got lost or can only be said by a wider word; unmapped ones stand apart. */
    public List<ConvertedItem> withOtherKinds() {
        return items.stream()
                .filter(item -> item.outcome() != ItemOutcome.UNMAPPED)
                .filter(item ->
                        !item.lostKinds().isEmpty() || !item.widenedKinds().isEmpty())
                .toList();
    }

    /** Every link of the old canvas, in its order. */
    public List<ConvertedLink> links() {
        return links;
    }

    /** The links with which that happened, in the order of the old canvas. */
    public List<ConvertedLink> links(LinkOutcome outcome) {
        return links.stream().filter(link -> link.outcome() == outcome).toList();
    }

    /** The new blocks in which items of two or more old ones stand, each with those, in the order of the framework. */
    public Map<Identifier, List<Identifier>> mergedBlocks() {
        SetMultimap<Identifier, Identifier> sources = LinkedHashMultimap.create();
        items.forEach(item -> item.results()
                .forEach(result -> sources.put(result.block(), item.item().block())));
        return several(conversion.to(), sources);
    }

    /** The old blocks whose items stand in two or more new ones, each with those, in the order of the framework. */
    public Map<Identifier, List<Identifier>> splitBlocks() {
        SetMultimap<Identifier, Identifier> targets = LinkedHashMultimap.create();
        items.forEach(
                item -> item.results().forEach(result -> targets.put(item.item().block(), result.block())));
        return several(conversion.from(), targets);
    }

    /** The old blocks that have no counterpart whatever stands in them, with the reason, as the mapping says. */
    public List<FrameworkMapping.Gap> unmappedBlocks() {
        return conversion.mapping().unmapped();
    }

    /** The new blocks in which nothing stands, each with the reason, in the order of the framework. */
    public List<FrameworkMapping.Gap> emptyBlocks() {
        return conversion.to().blocks().stream()
                .map(Block::id)
                .filter(block -> converted.itemsIn(block).isEmpty())
                .map(block -> new FrameworkMapping.Gap(block, whyEmpty(block)))
                .toList();
    }

    /** What the change of framework changes in the meaning of what was moved, each note of the mapping once. */
    public List<Text> notes() {
        return items.stream().flatMap(item -> item.note().stream()).distinct().toList();
    }

    /**
     * Whether the new canvas says all that the old one said: every item has a place, every kind its exact word, every
     * link both of its ends.
     */
    public boolean isLossless() {
        return unmapped().isEmpty()
                && withOtherKinds().isEmpty()
                && links.stream()
                        .allMatch(link -> link.outcome() == LinkOutcome.KEPT || link.outcome() == LinkOutcome.UNKNOWN);
    }

    /** How many items have a place, in words: "items with a place: 40 of 42". */
    public Text summary() {
        return CanvasWords.text("conversion.summary", items.size() - unmapped().size(), items.size());
    }

    /**
     * All that did not simply move, in words and in this order: blocks without a counterpart, empty ones, blocks that flow
     * together and apart, changes of meaning, items without a place, kinds, copies, links.
     */
    public List<Text> lines() {
        return new ConversionSentences(this).lines();
    }

    /** {@link #summary()} and {@link #lines()} in English, for people. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(summary()), lines().stream())
                .map(line -> line.in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private Text whyEmpty(Identifier block) {
        return conversion.mapping().missing().stream()
                .filter(gap -> gap.block().equals(block))
                .findFirst()
                .map(FrameworkMapping.Gap::reason)
                .orElseGet(() ->
                        CanvasWords.text(isMapped(block) ? "conversion.empty.no-item" : "conversion.empty.no-rule"));
    }

    private boolean isMapped(Identifier block) {
        return conversion.mapping().rules().stream()
                .anyMatch(rule -> rule.to().equals(block) || rule.copies().contains(block));
    }

    private static Map<Identifier, List<Identifier>> several(
            Framework order, SetMultimap<Identifier, Identifier> blocks) {
        Map<Identifier, List<Identifier>> several = new LinkedHashMap<>();
        for (Block block : order.blocks()) {
            Set<Identifier> others = blocks.get(block.id());
            if (others.size() > 1) {
                several.put(block.id(), ImmutableList.copyOf(others));
            }
        }
        return Collections.unmodifiableMap(several);
    }
}
