package dev.millet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What the looks in a chart mean: swatches with their words, in as many lines as they need. */
final class ChartLegend {
    private static final double LINE = 22;
    private static final double SWATCH = 22;
    private static final double APART = 18;

    private final double width;
    private final List<SvgElement> elements = new ArrayList<>();
    private double x;
    private double y;

    /** A legend whose first line is at a height. */
    ChartLegend(double top, double width) {
        this.width = width;
        this.x = ChartFrame.MARGIN;
        this.y = top;
    }

    /** Adds a swatch, drawn at a place 16 wide and 11 high, and what it means; words wider than a line are broken. */
    void add(BiFunction<Double, Double, SvgElement> swatch, String words) {
        List<String> lines = SvgType.NOTE.lines(words, width - 2 * ChartFrame.MARGIN - SWATCH);
        double wide =
                SWATCH + lines.stream().mapToDouble(SvgType.NOTE::width).max().orElse(0);
        if (x > ChartFrame.MARGIN && x + wide > width - ChartFrame.MARGIN) {
            x = ChartFrame.MARGIN;
            y += LINE;
        }
        elements.add(swatch.apply(x, y + 2));
        elements.addAll(SvgType.NOTE.block(lines, x + SWATCH, y + 12));
        x += wide + APART;
        y += (lines.size() - 1) * SvgType.NOTE.lineHeight();
    }

    List<SvgElement> elements() {
        return elements;
    }

    double bottom() {
        return y + LINE;
    }
}
