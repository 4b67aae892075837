package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be told of links and of the ways that they make. */
final class LinkRules {
    /** A cut is worth telling from a tenth of the canvas on. */
    private static final int PART = 10;

    private static final Path LINKS = Path.ROOT.member("links");

    private LinkRules() {}

    static void unknownType(FilledCanvas filled, Rule.Report report) {
        List<String> known = filled.framework().linkTypes().stream()
                .map(type -> type.id().text())
                .toList();
        List<Link> links = filled.canvas().links();
        for (int i = 0; i < links.size(); i++) {
            Identifier type = links.get(i).type();
            if (filled.framework().linkType(type).isEmpty()) {
                report.found(
                        LINKS.element(i).member("linkType"),
                        type,
                        Spelling.nearest(type.text(), known).orElse(String.join(", ", known)));
            }
        }
    }

    static void wrongBlocks(FilledCanvas filled, Rule.Report report) {
        List<Link> links = filled.canvas().links();
        for (int i = 0; i < links.size(); i++) {
            Item from = from(filled, links.get(i));
            Item to = to(filled, links.get(i));
            Optional<LinkType> type = filled.framework().linkType(links.get(i).type());
            if (type.isPresent() && !type.get().joins(from.block(), to.block())) {
                report.found(
                        LINKS.element(i),
                        type.get().title(),
                        ItemRules.title(filled, from),
                        ItemRules.title(filled, to));
            }
        }
    }

    static void signAgainstType(FilledCanvas filled, Rule.Report report) {
        List<Link> links = filled.canvas().links();
        for (int i = 0; i < links.size(); i++) {
            Sign byType = filled.framework()
                    .linkType(links.get(i).type())
                    .map(LinkType::sign)
                    .orElse(Sign.NONE);
            Sign sign = filled.sign(links.get(i));
            if (byType != Sign.NONE && sign != byType) {
                report.found(
                        LINKS.element(i).member("sign"),
                        from(filled, links.get(i)).text(),
                        to(filled, links.get(i)).text(),
                        filled.framework()
                                .linkType(links.get(i).type())
                                .orElseThrow()
                                .title());
            }
        }
    }

    static void bothSigns(FilledCanvas filled, Rule.Report report) {
        Map<String, Sign> seen = new HashMap<>();
        List<Link> links = filled.canvas().links();
        for (int i = 0; i < links.size(); i++) {
            Sign sign = filled.sign(links.get(i));
            if (sign != Sign.NONE) {
                Sign before = seen.putIfAbsent(
                        links.get(i).from() + ":" + links.get(i).to(), sign);
                if (before != null && before != sign) {
                    report.found(
                            LINKS.element(i),
                            from(filled, links.get(i)).text(),
                            to(filled, links.get(i)).text());
                }
            }
        }
    }

    static void unsupportedCause(FilledCanvas filled, Rule.Report report) {
        List<Link> links = filled.canvas().links();
        for (int i = 0; i < links.size(); i++) {
            if (filled.sign(links.get(i)) != Sign.NONE
                    && links.get(i).evidence().isEmpty()) {
                report.found(
                        LINKS.element(i),
                        from(filled, links.get(i)).text(),
                        to(filled, links.get(i)).text());
            }
        }
    }

    static void noLinks(FilledCanvas filled, Rule.Report report) {
        if (filled.canvas().links().isEmpty()
                && filled.canvas().items().size() > 1
                && !filled.framework().linkTypes().isEmpty()) {
            report.found(LINKS, Integer.toString(filled.canvas().items().size()));
        }
    }

    static void unlinked(FilledCanvas filled, Rule.Report report) {
        if (!filled.canvas().links().isEmpty()) {
            Islands.of(filled.canvas()).unlinked().forEach(item -> report.found(filled.path(item), item.text()));
        }
    }

    static void islands(FilledCanvas filled, Rule.Report report) {
        for (List<Item> island : Islands.of(filled.canvas()).islands()) {
            if (island.size() > 1) {
                Text items = CanvasWords.joined(
                        "list.comma", island.stream().map(Item::text).toList());
                report.found(filled.path(island.get(0)), Integer.toString(island.size()), items);
            }
        }
    }

    static void cutItems(FilledCanvas filled, Rule.Report report) {
        for (CutItem cut : SinglePoints.of(filled.canvas()).cutItems()) {
            if (cut.cutOff() > 1
                    && cut.cutOff() * PART >= filled.canvas().items().size()) {
                report.found(filled.path(cut.item()), cut.item().text(), Integer.toString(cut.cutOff()));
            }
        }
    }

    static void reinforcing(FilledCanvas filled, Rule.Report report) {
        loops(filled, FeedbackLoops.of(filled).reinforcing(), report);
    }

    static void balancing(FilledCanvas filled, Rule.Report report) {
        loops(filled, FeedbackLoops.of(filled).balancing(), report);
    }

    static void noLoop(FilledCanvas filled, Rule.Report report) {
        boolean isSigned = filled.canvas().links().stream().anyMatch(link -> filled.sign(link) != Sign.NONE);
        if (isSigned && FeedbackLoops.of(filled).loops().isEmpty()) {
            report.found(LINKS);
        }
    }

    private static void loops(FilledCanvas filled, List<FeedbackLoop> loops, Rule.Report report) {
        loops.forEach(loop -> report.found(
                filled.path(filled.canvas().item(loop.items().get(0).text())), loop.text(filled.canvas())));
    }

    private static Item from(FilledCanvas filled, Link link) {
        return filled.canvas().item(link.from().text());
    }

    private static Item to(FilledCanvas filled, Link link) {
        return filled.canvas().item(link.to().text());
    }
}
