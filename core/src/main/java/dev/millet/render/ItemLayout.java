package dev.millet.render;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * One item in a column: its mark, its words, its kinds as chips, its figures and particulars, and what became of it.
 *
 * <p>It is measured once for the width of its column and drawn where the block puts it.
 */
final class ItemLayout {
    static final double PAD = 7;
    static final double INDENT = 17;
    private static final double CHIP_PAD = 6;
    private static final double CHIP_GAP = 4;

    private final CanvasPage page;
    private final PageItem item;
    private final double width;
    private final TextStack head;
    private final List<Chip> chips = new ArrayList<>();
    private final double chipsHeight;
    private final TextStack foot;

    /** A chip, placed from the left edge of the words and the top of the chips. */
    private record Chip(PageKind kind, List<String> lines, Box box) {}

    ItemLayout(CanvasPage page, PageItem item, double width) {
        this.page = page;
        this.item = item;
        this.width = width;
        double inner = width - 2 * PAD - INDENT;
        head = new TextStack(inner)
                .add(
                        item.isRemoved() ? CanvasType.GONE : CanvasType.ITEM,
                        page.worded(item.item().text()));
        chipsHeight = placeChips(inner);
        foot = new TextStack(inner);
        page.figures(item.item()).forEach(figure -> foot.add(CanvasType.DETAIL, figure));
        page.particulars(item.item()).forEach(particular -> foot.add(CanvasType.DETAIL, particular));
        item.changes().forEach(change -> foot.add(CanvasType.CHANGE, page.sentence(change)));
    }

    Identifier id() {
        return item.item().id();
    }

    double height() {
        return 2 * PAD + head.height() + chipsHeight + foot.height();
    }

    /** The card on which it stands. */
    Box card(double x, double y) {
        return new Box(x, y, width, height());
    }

    SvgElement cardElement(double x, double y) {
        String change = item.changes().isEmpty()
                ? ""
                : " mc-" + item.changes().get(0).mark().key();
        return card(x, y).rect("mc-card" + change, 4);
    }

    /** Mark, words, chips and the rest; the tip says it all in words. */
    SvgElement element(double x, double y) {
        SvgElement group = SvgElement.of("g")
                .with("role", "listitem")
                .add(SvgElement.of("title").lines(page.tip(item)))
                .add(mark(x + PAD + 5, y + PAD + 9))
                .add(head.elements(x + PAD + INDENT, y + PAD, page));
        for (Chip chip : chips) {
            group.add(draw(chip, x + PAD + INDENT, y + PAD + head.height()));
        }
        return group.add(foot.elements(x + PAD + INDENT, y + PAD + head.height() + chipsHeight, page));
    }

    /** A mark of an item at its middle. */
    static SvgElement mark(ItemMark mark, double x, double y) {
        String style = "mc-mark " + (mark.isFilled() ? "mc-filled" : "mc-hollow");
        if (mark.isRound()) {
            return SvgElement.of("circle")
                    .with("class", style)
                    .with("cx", x)
                    .with("cy", y)
                    .with("r", 4);
        }
        String points = String.join(" ", point(x, y - 5.5), point(x + 5.5, y), point(x, y + 5.5), point(x - 5.5, y));
        return SvgElement.of("polygon").with("class", style).with("points", points);
    }

    private SvgElement mark(double x, double y) {
        return mark(item.mark(), x, y);
    }

    private static String point(double x, double y) {
        return SvgElement.number(x) + "," + SvgElement.number(y);
    }

    private double placeChips(double inner) {
        double line = CanvasType.KIND.lineHeight();
        double x = 0;
        double y = CHIP_GAP;
        double rowHeight = 0;
        for (PageKind kind : item.kinds()) {
            List<String> lines = CanvasType.KIND.lines(kind.words().words(), inner - 2 * CHIP_PAD);
            double chipWidth =
                    lines.stream().mapToDouble(CanvasType.KIND::width).max().orElse(0) + 2 * CHIP_PAD;
            if (x > 0 && x + chipWidth > inner) {
                x = 0;
                y += rowHeight + CHIP_GAP;
                rowHeight = 0;
            }
            double height = lines.size() * line + 3;
            chips.add(new Chip(kind, lines, new Box(x, y, chipWidth, height)));
            rowHeight = Math.max(rowHeight, height);
            x += chipWidth + CHIP_GAP;
        }
        return chips.isEmpty() ? 0 : y + rowHeight + 2;
    }

    private SvgElement draw(Chip chip, double x, double y) {
        Box box = new Box(
                x + chip.box().x(),
                y + chip.box().y(),
                chip.box().width(),
                chip.box().height());
        SvgElement group =
                SvgElement.of("g").add(box.rect(chip.kind().isKnown() ? "mc-chip" : "mc-chip mc-unknown", 7));
        double baseline = box.y() + CanvasType.KIND.lineHeight() - 2.5;
        for (int i = 0; i < chip.lines().size(); i++) {
            SvgElement text = CanvasType.KIND.text(
                    chip.lines().get(i),
                    box.x() + box.width() / 2,
                    baseline + i * CanvasType.KIND.lineHeight(),
                    "middle");
            group.add(chip.kind().words().in(page, text));
        }
        return group;
    }
}
