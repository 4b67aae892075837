package dev.millet.render;

import dev.millet.canvas.Block;
import dev.millet.canvas.Framework;
import dev.millet.render.BlockLayout.BlockHeading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The blocks on the framework's grid: columns equally wide, rows as high as what stands in them.
 *
 * <p>A block that spans several rows and needs more than they have widens them evenly; narrower spans are served first.
 */
final class GridLayout {
    static final double GAP = 8;

    private final Framework framework;
    private final double columnWidth;
    private final double[] rows;
    private final Map<Block, BlockLayout> blocks = new LinkedHashMap<>();

    GridLayout(CanvasPage page, double width) {
        framework = page.framework();
        columnWidth = (width - GAP * (framework.columns() - 1)) / framework.columns();
        rows = new double[framework.rows()];
        for (PageBlock block : page.blocks()) {
            blocks.put(block.block(), new BlockLayout(page, heading(page, block), block.items(), width(block.block())));
        }
        List<Map.Entry<Block, BlockLayout>> bySpan = new ArrayList<>(blocks.entrySet());
        bySpan.sort(Comparator.comparing(entry -> entry.getKey().rowSpan()));
        for (Map.Entry<Block, BlockLayout> entry : bySpan) {
            Block block = entry.getKey();
            double missing = entry.getValue().height() - height(block);
            for (int row = block.row(); missing > 0 && row <= block.lastRow(); row++) {
                rows[row - 1] += missing / block.rowSpan();
            }
        }
    }

    private GridLayout(GridLayout measured, double more) {
        framework = measured.framework;
        columnWidth = measured.columnWidth;
        blocks.putAll(measured.blocks);
        rows = measured.rows.clone();
        long filled = Arrays.stream(rows).filter(row -> row > 0).count();
        for (int row = 0; row < rows.length; row++) {
            rows[row] += rows[row] > 0 ? more / filled : 0;
        }
    }

    /** The least width at which no block is too narrow to be read. */
    static double leastWidth(Framework framework, double leastBlock) {
        return framework.blocks().stream()
                .mapToDouble(block -> (leastBlock + GAP) / block.columnSpan() * framework.columns() - GAP)
                .max()
                .orElse(leastBlock);
    }

    /** The same with all rows together that much higher. */
    GridLayout stretched(double more) {
        return more > 0 && !blocks.isEmpty() ? new GridLayout(this, more) : this;
    }

    double height() {
        double height = 0;
        for (double row : rows) {
            height += row > 0 ? row + GAP : 0;
        }
        return Math.max(0, height - GAP);
    }

    /** Where each block stands below the upper left corner. */
    Map<BlockLayout, Box> boxes(double left, double top) {
        Map<BlockLayout, Box> boxes = new LinkedHashMap<>();
        blocks.forEach((block, layout) -> boxes.put(
                layout,
                new Box(
                        left + (block.column() - 1) * (columnWidth + GAP),
                        top + above(block.row()),
                        width(block),
                        height(block))));
        return boxes;
    }

    private static BlockHeading heading(CanvasPage page, PageBlock block) {
        Optional<Worded> question =
                page.view().questions() ? Optional.of(page.worded(block.block().question())) : Optional.empty();
        List<String> sections = page.sections(block.block());
        Worded title = page.worded(block.block().title());
        return new BlockHeading(
                new Worded(block.number() + "  " + title.words(), title.language()),
                question,
                sections.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", sections)),
                page.family(block.block()));
    }

    private double width(Block block) {
        return columnWidth * block.columnSpan() + GAP * (block.columnSpan() - 1);
    }

    /** What the rows of a block give it; an empty row between them has no gap of its own. */
    private double height(Block block) {
        return above(block.lastRow() + 1) - above(block.row()) - (rows[block.lastRow() - 1] > 0 ? GAP : 0);
    }

    private double above(int row) {
        double above = 0;
        for (int i = 0; i < row - 1; i++) {
            above += rows[i] > 0 ? rows[i] + GAP : 0;
        }
        return above;
    }
}
