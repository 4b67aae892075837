package dev.millet.canvas;

import dev.millet.basics.Fingerprint;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One canvas on its way from one framework to another. */
final class ConversionRun {
    private static final int DIGITS = 12;

    private final FrameworkConversion conversion;
    private final FilledCanvas filled;
    private final Origin here;
    private final Origin there;
    private final Set<Identifier> taken = new HashSet<>();
    private final Map<Identifier, Identifier> originals = new HashMap<>(); // of copies that are one with them again

    ConversionRun(FrameworkConversion conversion, FilledCanvas filled) {
        this.conversion = conversion;
        this.filled = filled;
        this.here = Origin.of(conversion.from().id());
        this.there = Origin.of(conversion.to().id());
        filled.canvas().items().forEach(item -> taken.add(item.id()));
    }

    ConvertedCanvas converted() {
        List<ConvertedItem> items = new ArrayList<>();
        for (Item item : filled.canvas().items()) {
            items.add(converted(item));
        }
        List<ConvertedLink> told = new ArrayList<>();
        List<Item> results =
                items.stream().flatMap(each -> each.results().stream()).toList();
        List<Link> links = links(results, told);
        Canvas canvas = filled.canvas()
                .withLinks(List.of())
                .withItems(results)
                .withLinks(links)
                .withFramework(conversion.to().id());
        return new ConvertedCanvas(canvas, new ConversionReport(conversion, canvas, items, told));
    }

    private ConvertedItem converted(Item item) {
        Optional<Item> original = there.original(item)
                .flatMap(id -> Optional.ofNullable(filled.canvas().itemsById().get(id)))
                .filter(each -> isUnchangedCopy(item, each));
        if (original.isPresent()) {
            originals.put(item.id(), original.get().id());
            return outcome(item, ItemOutcome.MERGED).build();
        }
        Optional<Item> restored = restored(item);
        if (restored.isPresent()) {
            return outcome(item, ItemOutcome.RESTORED)
                    .addResults(restored.get())
                    .addAllLostKinds(there.isPlaced(item) ? List.of() : item.kinds())
                    .build();
        }
        return conversion.mapping().rules().stream()
                .filter(rule -> filled.picks(rule.from(), item))
                .findFirst()
                .map(rule -> moved(item, rule))
                .orElseGet(() -> outcome(item, ItemOutcome.UNMAPPED)
                        .addAllLostKinds(item.kinds())
                        .reason(reason(item))
                        .build());
    }

    /** The item where it came from, if it is to go back there and the framework still has the block. */
    private Optional<Item> restored(Item item) {
        return there.restored(item)
                .filter(each -> conversion.to().block(each.block()).isPresent());
    }

    /**
     * Whether an item still says all that its original says, and both stand where they were put. An original is no copy
     * itself: two items that name each other are both kept.
     */
    private boolean isUnchangedCopy(Item copy, Item original) {
        return there.original(original).isEmpty()
                && restored(copy)
                        .flatMap(one -> restored(original)
                                .filter(other -> one.withId(other.id()).equals(other)))
                        .isPresent();
    }

    private ConvertedItem moved(Item item, MappingRule rule) {
        Item plain = there.forgotten(item);
        Set<Identifier> becomes = new LinkedHashSet<>();
        List<Identifier> lost = new ArrayList<>();
        List<Identifier> widened = new ArrayList<>();
        for (Identifier kind : item.kinds()) {
            List<Identifier> exact = rule.kindsOf(kind);
            List<Identifier> wider = exact.isEmpty() ? wider(item, kind, rule) : List.of();
            if (exact.isEmpty()) {
                (wider.isEmpty() ? lost : widened).add(kind);
            }
            becomes.addAll(exact);
            becomes.addAll(wider);
        }
        List<Item> results = new ArrayList<>();
        results.add(here.remembered(plain, rule.to(), termsOf(rule.to(), becomes)));
        for (Identifier block : rule.copies()) {
            Item copy = here.remembered(plain, block, termsOf(block, becomes)).withId(copyId(item.id(), block));
            results.add(here.copied(copy, item.id()));
        }
        return outcome(item, rule.copies().isEmpty() ? ItemOutcome.MOVED : ItemOutcome.COPIED)
                .addAllResults(results)
                .addAllLostKinds(lost)
                .addAllWidenedKinds(widened)
                .note(rule.note())
                .build();
    }

    /** What the nearest words that a kind implies become, if the kind itself has no counterpart. */
    private List<Identifier> wider(Item item, Identifier kind, MappingRule rule) {
        Set<Identifier> becomes = new LinkedHashSet<>();
        Set<Identifier> seen = new HashSet<>(Set.of(kind));
        Deque<Identifier> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            filled.term(item, open.poll())
                    .ifPresent(term -> term.implies().stream().filter(seen::add).forEach(implied -> {
                        if (rule.kindsOf(implied).isEmpty()) {
                            open.add(implied);
                        }
                        becomes.addAll(rule.kindsOf(implied));
                    }));
        }
        return List.copyOf(becomes);
    }

    private List<Identifier> termsOf(Identifier block, Set<Identifier> kinds) {
        Block target = conversion.to().blocksById().get(block);
        return target == null
                ? List.of()
                : kinds.stream().filter(kind -> target.term(kind).isPresent()).toList();
    }

    /** A name for a copy that no item has: the original's with the block's, or made of both. */
    private Identifier copyId(Identifier original, Identifier block) {
        String name = original + "." + block.last();
        if (name.length() > Identifier.MAX_LENGTH || !taken.add(Identifier.of(name))) {
            name = "copy-" + Fingerprint.of(original.text(), block.text()).substring(0, DIGITS);
            while (!taken.add(Identifier.of(name))) {
                name = "copy-" + Fingerprint.of(name).substring(0, DIGITS);
            }
        }
        return Identifier.of(name);
    }

    private Text reason(Item item) {
        if (conversion.from().block(item.block()).isEmpty()) {
            return CanvasWords.text(
                    "conversion.reason.misplaced", conversion.from().title(), item.block());
        }
        return conversion.mapping().unmapped().stream()
                .filter(gap -> gap.block().equals(item.block()))
                .findFirst()
                .map(FrameworkMapping.Gap::reason)
                .orElseGet(() -> CanvasWords.text("conversion.reason.no-rule"));
    }

    private List<Link> links(List<Item> results, List<ConvertedLink> told) {
        Map<Identifier, Identifier> blocks = new HashMap<>();
        results.forEach(item -> blocks.put(item.id(), item.block()));
        Set<String> own = new HashSet<>();
        filled.canvas().links().forEach(link -> own.add(link.key()));
        Map<String, Link> links = new LinkedHashMap<>();
        for (Link link : filled.canvas().links()) {
            Identifier from = originals.getOrDefault(link.from(), link.from());
            Identifier to = originals.getOrDefault(link.to(), link.to());
            if (!blocks.containsKey(from) || !blocks.containsKey(to)) {
                told.add(new ConvertedLink(link, LinkOutcome.LOST));
                continue;
            }
            boolean turned = !from.equals(link.from()) || !to.equals(link.to());
            String key = link.type() + ":" + from + ":" + to;
            if (from.equals(to) || links.containsKey(key) || (turned && own.contains(key))) {
                told.add(new ConvertedLink(link, LinkOutcome.MERGED));
                continue;
            }
            Optional<LinkType> type = conversion.to().linkType(link.type());
            Sign sign = filled.sign(link);
            Sign typeSign = type.map(LinkType::sign).orElse(Sign.NONE);
            links.put(
                    key,
                    link.withFrom(from).withTo(to).withSign(sign == typeSign ? Optional.empty() : Optional.of(sign)));
            told.add(new ConvertedLink(
                    link,
                    type.filter(each -> each.joins(blocks.get(from), blocks.get(to)))
                                    .isPresent()
                            ? LinkOutcome.KEPT
                            : LinkOutcome.UNKNOWN));
        }
        return List.copyOf(links.values());
    }

    private static ConvertedItem.Builder outcome(Item item, ItemOutcome outcome) {
        ConvertedItem.Builder builder = ConvertedItem.builder();
        builder.item(item).outcome(outcome);
        return builder;
    }
}
