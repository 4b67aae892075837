package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.valuechain.ActivityCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Porter's arrow for one or two chains: bands of support above columns of primary activities, the margin along the point.
 *
 * <p>The layout is one for all chains: boxes are as high as the fuller one needs, so that the arrows can be laid below each
 * other and read across.
 */
final class ChainArrow {
    static final double WIDTH = 1080;
    static final double MARGIN_BAND = 132;

    private static final double POINT = 56;
    private static final double LEFT = ChartFrame.MARGIN;
    private static final double BODY = WIDTH - 2 * ChartFrame.MARGIN - POINT - MARGIN_BAND;

    private final List<ChainAmounts> chains;
    private final List<ChainCell> cells = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final double height;

    ChainArrow(List<ChainAmounts> chains, Predicate<Identifier> moved) {
        this.chains = chains;
        double y = 0;
        for (Optional<ActivityCategory> category : categories(true)) {
            ChainCell cell = new ChainCell(category, true, chains, moved, BODY, 1);
            cells.add(cell);
            boxes.add(new Box(LEFT, y, BODY, cell.height()));
            y += cell.height();
        }
        List<Optional<ActivityCategory>> primary = categories(false);
        double width = BODY / primary.size();
        int headingLines = primary.stream()
                .mapToInt(
                        category -> ChainCell.headingLines(ChainCell.name(category, false, chains.get(0)), false, width)
                                .size())
                .max()
                .orElse(1);
        List<ChainCell> columns = primary.stream()
                .map(category -> new ChainCell(category, false, chains, moved, width, headingLines))
                .toList();
        double deep = columns.stream().mapToDouble(ChainCell::height).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i));
            boxes.add(new Box(LEFT + i * width, y, width, deep));
        }
        this.height = y + deep;
    }

    /** Porter's categories of a side, all of them; one more if a chain has activities of its own there. */
    private List<Optional<ActivityCategory>> categories(boolean support) {
        List<Optional<ActivityCategory>> categories = new ArrayList<>();
        Stream.of(ActivityCategory.values())
                .filter(category -> category.isSupport() == support)
                .forEach(category -> categories.add(Optional.of(category)));
        boolean isOther = chains.stream()
                .flatMap(chain -> chain.accounts().activities().stream())
                .anyMatch(account -> account.activity().category().isEmpty()
                        && account.activity().support() == support);
        if (isOther) {
            categories.add(Optional.empty());
        }
        return categories;
    }

    double height() {
        return height;
    }

    List<ChainAmounts> chains() {
        return chains;
    }

    List<ChainCell> cells() {
        return cells;
    }

    /** Where a cell is, from the top of the arrow. */
    Box box(int cell) {
        return boxes.get(cell);
    }

    /** Where the margin begins at a height from the top of the arrow: the point is furthest in the middle. */
    double edge(double y) {
        return LEFT + BODY + POINT * (1 - Math.abs(y - height / 2) / (height / 2));
    }

    /** A cell's outline with the arrow's top at a height: the right end of the last ones is slanted. */
    SvgElement outline(int cell, String style, double top) {
        Box box = boxes.get(cell);
        boolean last = box.right() > LEFT + BODY - 1;
        if (!last) {
            return polygon(
                    style, List.of(box.x(), box.right(), box.right(), box.x()), ends(box.y(), box.bottom()), top);
        }
        List<Double> xs = new ArrayList<>(List.of(box.x(), edge(box.y())));
        List<Double> ys = new ArrayList<>(List.of(box.y(), box.y()));
        if (box.y() < height / 2 && box.bottom() > height / 2) {
            xs.add(edge(height / 2));
            ys.add(height / 2);
        }
        xs.addAll(List.of(edge(box.bottom()), box.x()));
        ys.addAll(List.of(box.bottom(), box.bottom()));
        return polygon(style, xs, ys, top);
    }

    /** The band of the margin. */
    SvgElement band(String style, double top) {
        double base = LEFT + BODY;
        double point = edge(height / 2);
        return polygon(
                style,
                List.of(base, base + MARGIN_BAND, point + MARGIN_BAND, base + MARGIN_BAND, base, point),
                List.of(0.0, 0.0, height / 2, height, height, height / 2),
                top);
    }

    private static List<Double> ends(double upper, double lower) {
        return List.of(upper, upper, lower, lower);
    }

    private static SvgElement polygon(String style, List<Double> xs, List<Double> ys, double top) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            points.add(SvgElement.number(xs.get(i)) + "," + SvgElement.number(top + ys.get(i)));
        }
        return SvgElement.of("polygon").with("class", style).with("points", String.join(" ", points));
    }
}
