package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.scenario.simulation.Histogram;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a simulated answer as a histogram: how often it fell where, with the quantiles 5 %, 50 % and 95 %.
 *
 * <p>Bins below zero are hatched, so that a loss does not rest on colour; how likely it is stands above the plot, with the
 * number of trials it speaks of and of those that have no value, which no bin can show. Example: a gap whose bins below zero hold 26
 * of 100 trials says "below zero: 26 %".
 *
 * <pre>{@code
 * new HistogramSvg(simulation.answer("gap"), Text.of("The gap, 100,000 trials", "差额，10万次试验"), 40).in(Locale.ENGLISH);
 * }</pre>
 *
 * @param answer what is drawn
 * @param title what stands above it
 * @param bins how many bins, 1 to 200
 */
public record HistogramSvg(SimulatedAnswer answer, Text title, int bins) {
    /** More bins than that are thinner than a line. */
    public static final int MOST_BINS = 200;

    private static final double WIDTH = 900;
    private static final double HEIGHT = 300;

    /**
     * A picture of an answer that has a value in some trial.
     *
     * @throws IllegalArgumentException if the bins are not 1 to 200 or no trial has a value
     */
    public HistogramSvg {
        if (bins < 1 || bins > MOST_BINS) {
            throw new IllegalArgumentException(
                    "bins must be between 1 and " + MOST_BINS + ", but was '" + bins + "' (picture of a histogram)");
        }
        SimulatedWords.requireValues(answer, "histogram");
    }

    /** The document in a language. */
    public String in(Locale language) {
        Histogram histogram = answer.histogram(bins);
        DoubleRange range = DoubleRange.of(answer.least(), answer.greatest());
        Magnitude magnitude = range.magnitude();
        ChartFrame frame = new ChartFrame(title, SimulatedWords.note(answer.label(), answer), WIDTH, language);
        int most = histogram.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        BigDecimal share = BigDecimal.valueOf(100.0 * most / answer.defined());
        AxisScale up = AxisScale.upwards(BigDecimal.ZERO, share, HEIGHT, SvgType.TICK);
        double left = ChartFrame.MARGIN + ChartFrame.widthBeside(up);
        Box plot = new Box(left, frame.top() + 56, WIDTH - ChartFrame.MARGIN - 12 - left, HEIGHT);
        AxisScale across = AxisScale.across(
                magnitude.scaled(range.least()), magnitude.scaled(range.most()), plot.width(), SvgType.TICK);

        List<SvgElement> content = new ArrayList<>(ChartFrame.axisBeside(up, plot));
        content.addAll(
                ChartFrame.axisBelow(across, plot, magnitude.unit(answer.unit()).in(language)));
        content.add(SvgType.TICK.text(
                RenderWords.text("histogram.axis").in(language), ChartFrame.MARGIN, plot.y() - 42, "start"));
        String id = Picture.id(
                title.in(language),
                String.join(" ", SimulatedWords.description(answer.label(), answer, magnitude, language)));
        content.add(WaterfallStyle.patterns(id));
        for (int bin = 0; bin < bins; bin++) {
            content.addAll(bar(histogram, bin, plot, across, up, magnitude, id));
        }
        if (across.holds(BigDecimal.ZERO)) {
            double zero = plot.x() + across.at(BigDecimal.ZERO);
            content.add(ChartFrame.line("mw-zero", zero, plot.y(), zero, plot.bottom()));
        }
        content.addAll(quantiles(plot, across, magnitude));
        return frame.document(
                plot.bottom() + 40,
                List.of(),
                SimulatedWords.description(answer.label(), answer, magnitude, language),
                content);
    }

    private List<SvgElement> bar(
            Histogram histogram, int bin, Box plot, AxisScale across, AxisScale up, Magnitude magnitude, String id) {
        int count = histogram.counts().get(bin);
        if (count == 0) {
            return List.of();
        }
        double from = plot.x() + across.at(magnitude.scaled(DoubleRange.decimal(histogram.border(bin))));
        double to = histogram.width() == 0
                ? from + 4
                : plot.x() + across.at(magnitude.scaled(DoubleRange.decimal(histogram.border(bin + 1))));
        double height = up.at(BigDecimal.valueOf(100.0 * count / answer.defined()));
        Box box = new Box(from, plot.bottom() - height, Math.max(0.5, to - from), height);
        boolean below = histogram.border(bin + 1) <= 0 && histogram.border(bin) < 0;
        List<SvgElement> bar = new ArrayList<>();
        bar.add(box.rect(below ? "mw-below" : "mw-bin", 0)
                .add(SvgElement.of("title").add(Integer.toString(count))));
        if (below) {
            bar.add(box.rect("mw-hatched", 0).with("fill", "url(#" + id + "-hatch)"));
        }
        return bar;
    }

    /** Lines at the quantiles, their names above the plot, moved apart where they would touch. */
    private List<SvgElement> quantiles(Box plot, AxisScale across, Magnitude magnitude) {
        List<SvgElement> marks = new ArrayList<>();
        List<Double> found = answer.quantiles(0.05, 0.5, 0.95);
        double free = plot.x();
        for (int i = 0; i < found.size(); i++) {
            BigDecimal at = magnitude.scaled(DoubleRange.decimal(found.get(i)));
            double x = plot.x() + across.at(at);
            marks.add(ChartFrame.line("mw-base", x, plot.y() - 2, x, plot.bottom()));
            String text = SimulatedWords.QUANTILES.get(i) + " " + Magnitude.text(at, across.step());
            double width = SvgType.MARK.width(text);
            double start = Math.max(free, Math.min(x - width / 2, plot.right() - width));
            marks.add(SvgType.MARK.text(text, start, plot.y() - 8 - (i == 1 ? 15 : 0), "start"));
            free = i == 1 ? free : start + width + 8;
        }
        return marks;
    }
}
