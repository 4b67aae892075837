package dev.millet.render;

import dev.millet.render.BlockLayout.BlockHeading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole canvas laid out at a width: its head, its blocks, what stands outside, its links, its legend and credits. */
final class CanvasLayout {
    static final double MARGIN = 24;
    private static final double LINK_COLUMN = 300;

    private final CanvasPage page;
    private final double width;
    private final TextStack head;
    private final GridLayout grid;
    private final Optional<BlockLayout> outside;
    private final List<TextStack> links;
    private final double linkWidth;
    private final TextStack linkHeading;
    private final List<List<Integer>> linkColumns;
    private final CanvasLegend legend;

    CanvasLayout(CanvasPage page, double width) {
        this(page, width, 0);
    }

    private CanvasLayout(CanvasPage page, double width, double spare) {
        this.page = page;
        this.width = width;
        double inner = width - 2 * MARGIN;
        head = new TextStack(inner).add(CanvasType.TITLE, page.title()).space(2).add(CanvasType.NOTE, page.subtitle());
        page.note().ifPresent(note -> head.space(2).add(CanvasType.NOTE, note));
        page.comparison().forEach(line -> head.space(2).add(CanvasType.NOTE, line));
        grid = new GridLayout(page, inner).stretched(spare);
        List<PageItem> strays = page.outside();
        outside = strays.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlockLayout(page, outsideHeading(page), strays, inner));
        boolean listed = page.view().links() == LinkStyle.LISTED;
        List<PageLink> shown = listed ? page.links() : List.of();
        int columns = (int) Math.max(1, Math.floor((inner + 16) / (LINK_COLUMN + 16)));
        linkWidth = (inner - 16 * (columns - 1)) / columns;
        links = shown.stream()
                .map(link -> new TextStack(linkWidth)
                        .add(link.isRemoved() ? CanvasType.GONE : CanvasType.NOTE, page.line(link)))
                .toList();
        linkColumns = ColumnFlow.of(links.stream().map(TextStack::height).toList(), 2, columns);
        linkHeading = new TextStack(inner);
        if (!links.isEmpty()) {
            linkHeading.add(CanvasType.BLOCK, page.word("links"));
        }
        legend = new CanvasLegend(page, inner);
    }

    /** The same, its blocks so much higher that it fills a sheet of that height. */
    CanvasLayout filling(double height) {
        return new CanvasLayout(page, width, height - height());
    }

    double width() {
        return width;
    }

    double height() {
        return legendTop() + legend.height() + MARGIN;
    }

    /** Where each block stands, the one outside the framework last. */
    Map<BlockLayout, Box> boxes() {
        Map<BlockLayout, Box> boxes = new LinkedHashMap<>(grid.boxes(MARGIN, gridTop()));
        outside.ifPresent(block -> boxes.put(block, new Box(MARGIN, outsideTop(), width - 2 * MARGIN, block.height())));
        return boxes;
    }

    /** All there is, ground before text. */
    List<SvgElement> elements() {
        List<SvgElement> elements = new ArrayList<>();
        Map<BlockLayout, Box> boxes = boxes();
        SvgElement ground = SvgElement.of("g").with("aria-hidden", "true");
        boxes.forEach((block, box) -> ground.add(block.ground(box)));
        elements.add(ground);
        elements.add(SvgElement.of("g")
                .with("role", "heading")
                .with("aria-level", "1")
                .add(head.elements(MARGIN, MARGIN, page)));
        if (page.view().links() == LinkStyle.DRAWN && !page.links().isEmpty()) {
            elements.add(new LinkArrows(page, boxes).element());
        }
        boxes.forEach((block, box) -> elements.add(block.text(box)));
        if (!links.isEmpty()) {
            elements.add(linkList());
        }
        elements.add(legend.element(MARGIN, legendTop()));
        return elements;
    }

    private SvgElement linkList() {
        SvgElement group = SvgElement.of("g")
                .with("role", "group")
                .with("aria-label", page.word("links"))
                .add(linkHeading.elements(MARGIN, linksTop(), page));
        SvgElement list = SvgElement.of("g").with("role", "list");
        for (int column = 0; column < linkColumns.size(); column++) {
            double y = linksTop() + linkHeading.height() + 4;
            for (int index : linkColumns.get(column)) {
                list.add(SvgElement.of("g")
                        .with("role", "listitem")
                        .add(links.get(index).elements(MARGIN + column * (linkWidth + 16), y, page)));
                y += links.get(index).height() + 2;
            }
        }
        return group.add(list);
    }

    private double gridTop() {
        return MARGIN + head.height() + 12;
    }

    private double outsideTop() {
        return gridTop() + grid.height() + GridLayout.GAP;
    }

    private double linksTop() {
        return outsideTop()
                + outside.map(block -> block.height() + GridLayout.GAP).orElse(0.0)
                + 4;
    }

    private double legendTop() {
        List<Double> heights = links.stream().map(TextStack::height).toList();
        double list = linkColumns.stream()
                .mapToDouble(column -> ColumnFlow.height(heights, 2, column))
                .max()
                .orElse(0);
        return linksTop() + (links.isEmpty() ? 0 : linkHeading.height() + 4 + list + 12);
    }

    private static BlockHeading outsideHeading(CanvasPage page) {
        return new BlockHeading(Worded.neutral(page.word("outside")), Optional.empty(), Optional.empty(), -1);
    }
}
