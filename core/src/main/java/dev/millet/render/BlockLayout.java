package dev.millet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One block: its heading and its items, in as many columns as fit beside each other.
 *
 * <p>It is measured for a width, tells how high it must be, and is drawn into a box of that width that is no lower.
 */
final class BlockLayout {
    static final double PAD = 10;
    private static final double GAP = 6;

    /** Two columns of items are better than one as soon as each gets this much. */
    private static final double COLUMN = 210;

    private static final double LEAST_HEIGHT = 96;

    private final CanvasPage page;
    private final BlockHeading heading;
    private final List<ItemLayout> items;
    private final List<List<Integer>> columns;
    private final double columnWidth;
    private final TextStack head;
    private final double itemsHeight;

    BlockLayout(CanvasPage page, BlockHeading heading, List<PageItem> items, double width) {
        this.page = page;
        this.heading = heading;
        double inner = width - 2 * PAD;
        int most = (int) Math.max(1, Math.floor((inner + GAP) / (COLUMN + GAP)));
        int count = Math.max(1, Math.min(most, items.size()));
        columnWidth = (inner - GAP * (count - 1)) / count;
        this.items = items.stream()
                .map(item -> new ItemLayout(page, item, columnWidth))
                .toList();
        List<Double> heights = this.items.stream().map(ItemLayout::height).toList();
        columns = ColumnFlow.of(heights, GAP, count);
        itemsHeight = columns.stream()
                .mapToDouble(column -> ColumnFlow.height(heights, GAP, column))
                .max()
                .orElse(CanvasType.NOTE.lineHeight());
        head = new TextStack(inner);
        heading.section().ifPresent(section -> head.add(CanvasType.SECTION, section));
        head.add(CanvasType.BLOCK, heading.title());
        heading.question().ifPresent(question -> head.add(CanvasType.NOTE, question));
    }

    /** How high it must be. */
    double height() {
        return Math.max(LEAST_HEIGHT, PAD + head.height() + 6 + itemsHeight + PAD);
    }

    /** An item and where its upper left corner stands. */
    record Placed(ItemLayout item, double x, double y) {}

    List<Placed> placed(Box box) {
        List<Placed> placed = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            double y = box.y() + PAD + head.height() + 6;
            for (int index : columns.get(column)) {
                placed.add(new Placed(items.get(index), box.x() + PAD + column * (columnWidth + GAP), y));
                y += items.get(index).height() + GAP;
            }
        }
        return placed;
    }

    /** What lies under the text: the panel, its edge in the colour of its family, the cards. */
    SvgElement ground(Box box) {
        SvgElement ground =
                SvgElement.of("g").add(box.rect(heading.isFramework() ? "mc-panel" : "mc-panel mc-outside", 6));
        if (heading.isFramework()) {
            ground.add(new Box(box.x() + PAD, box.y(), box.width() - 2 * PAD, 3)
                    .rect("mc-edge mc-family" + heading.family(), 1.5));
        }
        placed(box).forEach(placed -> ground.add(placed.item().cardElement(placed.x(), placed.y())));
        return ground;
    }

    /** Its texts, as a structure to be read. */
    SvgElement text(Box box) {
        SvgElement group = SvgElement.of("g")
                .with("role", "group")
                .with("aria-label", heading.title().words())
                .add(head.elements(box.x() + PAD, box.y() + PAD, page));
        if (items.isEmpty()) {
            TextStack empty = new TextStack(box.width()).add(CanvasType.NOTE, page.word("empty"));
            return group.add(empty.elements(box.x() + PAD, box.y() + PAD + head.height() + 6, page));
        }
        SvgElement list = SvgElement.of("g").with("role", "list");
        placed(box).forEach(placed -> list.add(placed.item().element(placed.x(), placed.y())));
        return group.add(list);
    }

    /**
     * What stands above a block's items.
     *
     * @param title its name
     * @param question what it asks
     * @param section the section it belongs to
     * @param family the number of its colour; below 0 for what is no block of the framework
     */
    record BlockHeading(Worded title, Optional<Worded> question, Optional<String> section, int family) {
        private static final int COLOURS = 6;

        BlockHeading {
            family = family < 0 ? family : family % COLOURS;
        }

        boolean isFramework() {
            return family >= 0;
        }
    }
}
