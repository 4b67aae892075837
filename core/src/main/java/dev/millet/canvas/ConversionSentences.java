package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A conversion's report in words. */
final class ConversionSentences {
    private final ConversionReport report;
    private final Framework from;
    private final Framework to;
    private final List<Text> lines = new ArrayList<>();

    ConversionSentences(ConversionReport report) {
        this.report = report;
        this.from = report.conversion().from();
        this.to = report.conversion().to();
    }

    List<Text> lines() {
        report.unmappedBlocks()
                .forEach(gap -> say("conversion.block.unmapped", title(from, gap.block()), gap.reason()));
        report.emptyBlocks().forEach(gap -> say("conversion.block.empty", title(to, gap.block()), gap.reason()));
        report.mergedBlocks()
                .forEach((block, sources) -> say("conversion.block.merged", title(to, block), titles(from, sources)));
        report.splitBlocks()
                .forEach((block, targets) -> say("conversion.block.split", title(from, block), titles(to, targets)));
        lines.addAll(report.notes());
        report.unmapped().forEach(this::unmapped);
        report.withOtherKinds().forEach(this::kinds);
        report.items(ItemOutcome.COPIED).forEach(this::copied);
        report.items(ItemOutcome.MERGED)
                .forEach(item -> say("conversion.item.merged", item.item().text()));
        report.links(LinkOutcome.LOST).forEach(link -> link("conversion.link.lost", link));
        report.links(LinkOutcome.MERGED).forEach(link -> link("conversion.link.merged", link));
        report.links(LinkOutcome.UNKNOWN).forEach(link -> link("conversion.link.unknown", link));
        return List.copyOf(lines);
    }

    private void unmapped(ConvertedItem item) {
        say(
                "conversion.item.unmapped",
                item.item().text(),
                title(from, item.item().block()),
                item.reason().orElseGet(() -> CanvasWords.text("conversion.reason.no-rule")));
    }

    private void kinds(ConvertedItem item) {
        for (Identifier kind : item.lostKinds()) {
            say("conversion.kind.lost", kind(item.item(), kind), item.item().text());
        }
        for (Identifier kind : item.widenedKinds()) {
            say("conversion.kind.widened", kind(item.item(), kind), item.item().text());
        }
    }

    private void copied(ConvertedItem item) {
        say(
                "conversion.item.copied",
                item.item().text(),
                titles(to, item.results().stream().map(Item::block).toList()));
    }

    private void link(String key, ConvertedLink link) {
        say(
                key,
                from.linkType(link.link().type())
                        .map(LinkType::title)
                        .orElseGet(() -> Text.of(link.link().type().text())),
                item(link.link().from()),
                item(link.link().to()));
    }

    private Text item(Identifier id) {
        return report.items().stream()
                .map(ConvertedItem::item)
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(Item::text)
                .orElseGet(() -> Text.of(id.text()));
    }

    private void say(String key, Object... arguments) {
        lines.add(CanvasWords.text(key, arguments));
    }

    private Text kind(Item item, Identifier kind) {
        return from.block(item.block())
                .flatMap(block -> block.term(kind))
                .map(Term::term)
                .orElseGet(() -> Text.of(kind.text()));
    }

    private static Text titles(Framework framework, Collection<Identifier> blocks) {
        return CanvasWords.joined(
                "list.comma",
                blocks.stream().map(block -> title(framework, block)).toList());
    }

    private static Text title(Framework framework, Identifier block) {
        return framework.block(block).map(Block::title).orElseGet(() -> Text.of(block.text()));
    }
}
