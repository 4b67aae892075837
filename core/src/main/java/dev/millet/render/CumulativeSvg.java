package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.scenario.simulation.CurvePoint;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of simulated answers as cumulative curves: how likely an answer lies at or below an amount.
 *
 * <p>Where a curve crosses the zero line, its height is the chance of a loss; that of two routes in one picture tells at a glance
 * which of them is ahead, and whether one is ahead everywhere (first-order dominance: Hadar and Russell 1969). Curves differ in
 * colour and dashes and are named below the plot, each with its chance of being below zero.
 *
 * <pre>{@code
 * new CumulativeSvg(
 *     List.of(new Curve(direct.label(), run.answer("direct-profit")), new Curve(dealers.label(), run.answer("dealers-profit"))),
 *     title).in(Locale.CHINESE);
 * }</pre>
 *
 * @param curves one to seven, of one unit
 * @param title what stands above them
 */
public record CumulativeSvg(List<Curve> curves, Text title) {
    /** More curves than that nobody can tell apart. */
    public static final int MOST_CURVES = 7;

    private static final double WIDTH = 900;
    private static final double HEIGHT = 320;
    private static final int STEPS = 200;

    /**
     * A picture of answers that each have a value in some trial; the list is copied.
     *
     * @throws IllegalArgumentException if there are not one to seven curves, their units differ, or one has no value in any trial
     */
    public CumulativeSvg {
        curves = List.copyOf(curves);
        if (curves.isEmpty() || curves.size() > MOST_CURVES) {
            throw new IllegalArgumentException("curves must be 1 to " + MOST_CURVES + ", but was '" + curves.size()
                    + "' (picture of cumulative curves)");
        }
        Unit unit = curves.get(0).answer().unit();
        for (Curve curve : curves) {
            SimulatedAnswer answer = curve.answer();
            if (!answer.unit().equals(unit)) {
                throw new IllegalArgumentException("unit of the answers must be '"
                        + unit + "', but was '" + answer.unit() + "' (picture of cumulative curves, "
                        + answer.id() + ")");
            }
            SimulatedWords.requireValues(answer, "cumulative curve");
        }
    }

    /**
     * One curve.
     *
     * @param name what it is called in the picture: answers of two routes may have one label
     * @param answer whose values it gathers
     */
    public record Curve(Text name, SimulatedAnswer answer) {}

    /** The document in a language. */
    public String in(Locale language) {
        DoubleRange range = DoubleRange.of(
                curves.stream()
                        .mapToDouble(curve -> curve.answer().least())
                        .min()
                        .orElseThrow(),
                curves.stream()
                        .mapToDouble(curve -> curve.answer().greatest())
                        .max()
                        .orElseThrow());
        Magnitude magnitude = range.magnitude();
        ChartFrame frame = new ChartFrame(title, RenderWords.text("cumulative.note"), WIDTH, language);
        AxisScale up = AxisScale.upwards(BigDecimal.ZERO, BigDecimal.valueOf(100), HEIGHT, SvgType.TICK);
        double left = ChartFrame.MARGIN + ChartFrame.widthBeside(up);
        Box plot = new Box(left, frame.top() + 24, WIDTH - ChartFrame.MARGIN - 12 - left, HEIGHT);
        AxisScale across = AxisScale.across(
                magnitude.scaled(range.least()), magnitude.scaled(range.most()), plot.width(), SvgType.TICK);

        List<SvgElement> content = new ArrayList<>(ChartFrame.axisBeside(up, plot));
        content.addAll(ChartFrame.axisBelow(
                across, plot, magnitude.unit(curves.get(0).answer().unit()).in(language)));
        content.add(SvgType.TICK.text(
                RenderWords.text("cumulative.axis").in(language), ChartFrame.MARGIN, plot.y() - 8, "start"));
        List<String> description = new ArrayList<>();
        double y = plot.bottom() + 50;
        for (int row = 0; row < curves.size(); row++) {
            Text name = curves.get(row).name();
            SimulatedAnswer answer = curves.get(row).answer();
            content.add(curve(answer, row, plot, across, up, magnitude));
            content.add(ChartFrame.line("mw-strand mw-s" + row, left, y - 4, left + 28, y - 4));
            for (String line : SvgType.NOTE.lines(
                    SimulatedWords.note(name, answer).in(language), WIDTH - ChartFrame.MARGIN - left - 34)) {
                content.add(SvgType.NOTE.text(line, left + 34, y, "start"));
                y += SvgType.NOTE.lineHeight();
            }
            y += 4;
            description.addAll(SimulatedWords.description(name, answer, magnitude, language));
        }
        return frame.document(y - 14, List.of(), description, content);
    }

    private static SvgElement curve(
            SimulatedAnswer answer, int row, Box plot, AxisScale across, AxisScale up, Magnitude magnitude) {
        StringBuilder path = new StringBuilder();
        for (CurvePoint point : answer.curve(STEPS)) {
            path.append(path.length() == 0 ? "M" : "L")
                    .append(SvgElement.number(
                            plot.x() + across.at(magnitude.scaled(DoubleRange.decimal(point.value())))))
                    .append(' ')
                    .append(SvgElement.number(plot.bottom() - up.at(BigDecimal.valueOf(100 * point.probability()))));
        }
        return SvgElement.of("path").with("class", "mw-strand mw-s" + row).with("d", path.toString());
    }
}
