package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.render.BlockLayout.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links as arrows from card to card, under the texts. Solid where more of the one makes more of the other, dashed where it makes
 * less; the tip of each says it in words.
 */
final class LinkArrows {
    private final CanvasPage page;
    private final Map<Identifier, Box> cards = new HashMap<>();

    LinkArrows(CanvasPage page, Map<BlockLayout, Box> boxes) {
        this.page = page;
        boxes.forEach((block, box) -> {
            for (Placed placed : block.placed(box)) {
                cards.putIfAbsent(placed.item().id(), placed.item().card(placed.x(), placed.y()));
            }
        });
    }

    SvgElement element() {
        SvgElement list = SvgElement.of("g").with("role", "list").with("aria-label", page.word("links"));
        for (PageLink link : page.links()) {
            arrow(link).ifPresent(list::add);
        }
        return list;
    }

    private Optional<SvgElement> arrow(PageLink link) {
        Optional<Box> from =
                Optional.ofNullable(cards.get(page.current(link.link().from())));
        Optional<Box> to =
                Optional.ofNullable(cards.get(page.current(link.link().to())));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String sign = switch (page.sign(link.link())) {
            case POSITIVE -> "mc-more";
            case NEGATIVE -> "mc-less";
            case NONE -> "mc-plain";
        };
        return Optional.of(SvgElement.of("g")
                .with("role", "listitem")
                .with("class", sign + change(link))
                .add(SvgElement.of("title").add(page.line(link)))
                .add(curve(from.orElseThrow(), to.orElseThrow())));
    }

    private static String change(PageLink link) {
        return link.changes().isEmpty()
                ? ""
                : " mc-link-" + link.changes().get(0).mark().key();
    }

    /** A curve that leaves and enters cards sideways, and its head. */
    private static List<SvgElement> curve(Box from, Box to) {
        boolean rightwards = to.x() >= from.right();
        boolean leftwards = to.right() <= from.x();
        double startX = leftwards ? from.x() : from.right();
        double endX = rightwards ? to.x() : to.right();
        double out = leftwards ? -1 : 1;
        double in = rightwards ? -1 : 1;
        double bend = rightwards || leftwards ? Math.max(14, Math.abs(endX - startX) / 3) : 26;
        double tip = endX + in * 5;
        String path = "M" + at(startX, from.middle()) + "C" + at(startX + out * bend, from.middle()) + " "
                + at(tip + in * bend, to.middle()) + " " + at(tip, to.middle());
        String head = at(endX, to.middle()) + " " + at(endX + in * 7, to.middle() - 3.5) + " "
                + at(endX + in * 7, to.middle() + 3.5);
        return List.of(
                SvgElement.of("path").with("class", "mc-link").with("d", path),
                SvgElement.of("polygon").with("class", "mc-head").with("points", head));
    }

    private static String at(double x, double y) {
        return SvgElement.number(x) + "," + SvgElement.number(y);
    }
}
