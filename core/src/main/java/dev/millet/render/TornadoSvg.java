package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.Tornado;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The picture of a tornado: one bar for each figure, from the answer at the low end of its range to the answer at the high
 * end, the widest on top, all hanging on the answer at base.
 *
 * <p>The part that the low end makes is hollow, that of the high end filled, so that the direction does not rest on colour.
 * An end at which the answer does not exist is drawn as a dotted line to the edge and says so; an answer that goes further
 * inside the range than at both ends has a whisker. A figure whose swing changes the sign of the answer is marked with ±
 * and the zero line is drawn wherever it is in sight. Figures that are not drawn are counted, with the widest of their swings,
 * and so are those without a range: nobody should take their absence for certainty. A figure whose base value lies beyond the ends
 * of its range is named: its bar does not hang on base.
 *
 * <p>Of the picture holds what {@link WaterfallSvg} says: SVG 1.1 with real text, light and dark, for screen readers too, and
 * the same bytes on every machine.
 *
 * <pre>{@code
 * new TornadoSvg(Tornado.of(tree, "gap"), Text.of("What moves the gap", "什么左右差额"), 12).in(Locale.ENGLISH);
 * }</pre>
 *
 * @param tornado what is drawn
 * @param title what stands above it
 * @param rows how many swings are drawn, the widest; at least 1
 */
public record TornadoSvg(Tornado tornado, Text title, int rows) {
    private static final SvgType AMOUNT = new SvgType("mw-mark mw-halo", 11, false);
    private static final double WIDTH = 900;
    private static final double LABELS = 270;
    private static final double BAR = 15;
    private static final double APART = 8;

    /**
     * A picture of the widest swings.
     *
     * @throws IllegalArgumentException if no row is asked for
     */
    public TornadoSvg {
        if (rows < 1) {
            throw new IllegalArgumentException(
                    "rows must be at least 1, but was '" + rows + "' (picture of a tornado)");
        }
    }

    /** The document in a language. */
    public String in(Locale language) {
        return new Drawing(language).document();
    }

    private final class Drawing {
        private final Locale language;
        private final List<Swing> drawn;
        private final Magnitude magnitude;
        private final ChartFrame frame;
        private final Box plot;
        private final AxisScale scale;
        private final List<List<String>> labels = new ArrayList<>();
        private final List<Double> tops = new ArrayList<>();

        Drawing(Locale language) {
            this.language = language;
            this.drawn = tornado.swings().stream().limit(rows).toList();
            List<BigDecimal> amounts = amounts();
            this.magnitude = Magnitude.of(amounts.stream()
                    .map(BigDecimal::abs)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO));
            this.frame = new ChartFrame(
                    title, RenderWords.text("tornado.note", magnitude.told(tornado.base(), language)), WIDTH, language);
            double y = frame.top() + 6;
            for (Swing swing : drawn) {
                List<String> label = SvgType.LABEL.lines(swing.figure().name().in(language), LABELS);
                labels.add(label);
                tops.add(y);
                y += Math.max(BAR + 18, label.size() * SvgType.LABEL.lineHeight() + SvgType.MARK.lineHeight() + APART);
            }
            tops.add(y);
            double room = 12 + endLabelWidth(amounts);
            double left = ChartFrame.MARGIN + LABELS + 16 + room;
            this.plot = new Box(left, frame.top(), WIDTH - ChartFrame.MARGIN - room - left, y - frame.top());
            this.scale = scale(amounts);
        }

        private List<BigDecimal> amounts() {
            List<BigDecimal> amounts = new ArrayList<>();
            tornado.base().asNumber().ifPresent(amounts::add);
            for (Swing swing : drawn) {
                swing.atLow().asNumber().ifPresent(amounts::add);
                swing.atHigh().asNumber().ifPresent(amounts::add);
                swing.extremes().forEach(extreme -> extreme.value().asNumber().ifPresent(amounts::add));
            }
            return amounts;
        }

        /** From the least to the greatest amount; zero too, if it is no further away than they are apart. */
        private AxisScale scale(List<BigDecimal> amounts) {
            BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            BigDecimal most = amounts.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            BigDecimal apart = most.subtract(least);
            if (least.signum() > 0 && least.compareTo(apart) <= 0) {
                least = BigDecimal.ZERO;
            }
            if (most.signum() < 0 && most.negate().compareTo(apart) <= 0) {
                most = BigDecimal.ZERO;
            }
            if (least.compareTo(most) == 0) {
                BigDecimal room =
                        least.signum() == 0 ? BigDecimal.ONE : least.abs().movePointLeft(1);
                least = least.subtract(room);
                most = most.add(room);
            }
            MathContext short9 = new MathContext(9);
            return AxisScale.across(
                    magnitude.scaled(least.round(short9)),
                    magnitude.scaled(most.round(short9)),
                    plot.width(),
                    SvgType.TICK);
        }

        private double endLabelWidth(List<BigDecimal> amounts) {
            BigDecimal fine = amounts.stream()
                    .map(amount -> magnitude.scaled(amount).abs())
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ONE)
                    .round(new MathContext(4));
            double widest = SvgType.MARK.width("-" + fine.toPlainString() + "0");
            boolean missing = drawn.stream()
                    .anyMatch(swing ->
                            !swing.atLow().isDefined() || !swing.atHigh().isDefined());
            return missing ? Math.max(widest, SvgType.MARK.width(word("undefined"))) : widest;
        }

        String document() {
            List<SvgElement> content = new ArrayList<>(ChartFrame.axisBelow(
                    scale, plot, magnitude.unit(tornado.base().unit()).in(language)));
            for (int row = 0; row < drawn.size(); row++) {
                content.addAll(label(row));
                content.addAll(bars(row));
            }
            if (scale.holds(BigDecimal.ZERO)) {
                content.add(
                        ChartFrame.line("mw-zero", x(BigDecimal.ZERO), plot.y(), x(BigDecimal.ZERO), plot.bottom()));
            }
            tornado.base()
                    .asNumber()
                    .ifPresent(base ->
                            content.add(ChartFrame.line("mw-base", x(base), plot.y() - 4, x(base), plot.bottom())));
            for (int row = 0; row < drawn.size(); row++) {
                content.addAll(amounts(row));
            }
            double legend = plot.bottom() + 46;
            content.addAll(legend(legend));
            return frame.document(legend + 20, frame.foot(notes()), description(), content);
        }

        private List<SvgElement> label(int row) {
            Swing swing = drawn.get(row);
            List<SvgElement> label = new ArrayList<>(
                    SvgType.LABEL.block(labels.get(row), ChartFrame.MARGIN, tops.get(row) + SvgType.LABEL.size()));
            double y = tops.get(row) + labels.get(row).size() * SvgType.LABEL.lineHeight() + SvgType.MARK.size();
            label.add(SvgType.MARK.text(range(swing), ChartFrame.MARGIN, y, "start"));
            return label;
        }

        private String range(Swing swing) {
            String mark = swing.figure().isAssumption()
                    ? " [A]"
                    : swing.figure().evidence().isPresent() ? " [S]" : "";
            return swing.figure().quantity()
                    + swing.figure()
                            .uncertainty()
                            .map(range -> " (" + shown(range.low()) + ".." + shown(range.high()) + ")")
                            .orElse("")
                    + mark
                    + (swing.flips() ? " ±" : "")
                    + (isBroken(swing) ? " ¦" : "");
        }

        /** Whether the answer exists at both ends, but not all the way between them. */
        private boolean isBroken(Swing swing) {
            return swing.undefinedSomewhere()
                    && swing.atLow().isDefined()
                    && swing.atHigh().isDefined();
        }

        private String shown(BigDecimal end) {
            return end.round(new MathContext(6)).stripTrailingZeros().toPlainString();
        }

        private List<SvgElement> bars(int row) {
            Swing swing = drawn.get(row);
            double y = tops.get(row) + 2;
            List<SvgElement> bars = new ArrayList<>();
            Optional<BigDecimal> base = tornado.base().asNumber();
            if (base.isEmpty()) {
                return bars;
            }
            boolean lowIsLeft = lowIsLeft(swing, base.get());
            boolean highIsLeft = isLeft(swing.atHigh(), base.get(), !lowIsLeft);
            for (Swing.Extreme extreme : swing.extremes()) {
                extreme.value().asNumber().ifPresent(end -> {
                    bars.add(ChartFrame.line("mw-whisker", x(base.get()), y + BAR / 2, x(end), y + BAR / 2));
                    bars.add(ChartFrame.line("mw-whisker", x(end), y + 3, x(end), y + BAR - 3));
                });
            }
            SvgElement group = SvgElement.of("g")
                    .add(SvgElement.of("title").lines(tip(swing)))
                    .add(end("mw-high", swing.atHigh(), base.get(), highIsLeft, y))
                    .add(end("mw-low", swing.atLow(), base.get(), lowIsLeft, y));
            bars.add(group);
            return bars;
        }

        private boolean lowIsLeft(Swing swing, BigDecimal base) {
            return isLeft(swing.atLow(), base, !isLeft(swing.atHigh(), base, false));
        }

        /** The side of an end: what it is, or, if the answer does not exist there, the side that is free. */
        private boolean isLeft(Value end, BigDecimal base, boolean otherwise) {
            return end.asNumber()
                    .filter(number -> number.compareTo(base) != 0)
                    .map(number -> number.compareTo(base) < 0)
                    .orElse(otherwise);
        }

        private SvgElement end(String style, Value end, BigDecimal base, boolean left, double y) {
            if (!end.isDefined()) {
                return ChartFrame.line("mw-gone", x(base), y + BAR / 2, left ? plot.x() : plot.right(), y + BAR / 2);
            }
            double from = Math.min(x(base), x(end.get()));
            double width = Math.abs(x(base) - x(end.get()));
            return new Box(from, y, width, BAR).rect(style, 0);
        }

        /**
         * Beside the bars, outside, and upon the lines that cross there; when both ends lie on one side, the further one only
         * has room.
         */
        private List<SvgElement> amounts(int row) {
            Swing swing = drawn.get(row);
            double y = tops.get(row) + 2 + BAR - 3;
            List<SvgElement> amounts = new ArrayList<>();
            Optional<BigDecimal> base = tornado.base().asNumber();
            if (base.isEmpty()) {
                return amounts;
            }
            boolean lowIsLeft = lowIsLeft(swing, base.get());
            boolean highIsLeft = isLeft(swing.atHigh(), base.get(), !lowIsLeft);
            if (lowIsLeft != highIsLeft) {
                amounts.add(amount(lowIsLeft ? swing.atLow() : swing.atHigh(), swing, true, y));
                amounts.add(amount(lowIsLeft ? swing.atHigh() : swing.atLow(), swing, false, y));
                return amounts;
            }
            boolean lowFurther = swing.atLow()
                    .asNumber()
                    .flatMap(low -> swing.atHigh().asNumber().map(high -> lowIsLeft == (low.compareTo(high) < 0)))
                    .orElse(swing.atLow().isDefined());
            amounts.add(amount(lowFurther ? swing.atLow() : swing.atHigh(), swing, lowIsLeft, y));
            return amounts;
        }

        private SvgElement amount(Value end, Swing swing, boolean left, double y) {
            double x = end.isDefined() ? x(end.get()) : left ? plot.x() : plot.right();
            for (Swing.Extreme extreme : swing.extremes()) {
                if (extreme.value().isDefined()) {
                    double far = x(extreme.value().get());
                    x = left ? Math.min(x, far) : Math.max(x, far);
                }
            }
            String text = end.asNumber()
                    .map(number -> Magnitude.text(magnitude.scaled(number), scale.step()))
                    .orElseGet(() -> word("undefined"));
            return AMOUNT.text(text, left ? x - 5 : x + 5, y, left ? "end" : "start");
        }

        private List<String> tip(Swing swing) {
            List<String> lines = new ArrayList<>();
            lines.add(swing.figure().name().in(language) + ": " + range(swing));
            lines.add(word("tornado.low") + ": " + swing.atLow().text(language));
            lines.add(word("tornado.high") + ": " + swing.atHigh().text(language));
            return lines;
        }

        private List<SvgElement> legend(double y) {
            List<SvgElement> legend = new ArrayList<>();
            double x = ChartFrame.MARGIN;
            x = swatch(legend, "mw-low", "tornado.low", x, y);
            x = swatch(legend, "mw-high", "tornado.high", x, y);
            if (drawn.stream().anyMatch(Swing::flips)) {
                legend.add(SvgType.NOTE.text("± " + word("tornado.flips"), x, y + 10, "start"));
                x += SvgType.NOTE.width("± " + word("tornado.flips")) + 20;
            }
            if (drawn.stream().anyMatch(Swing::hidesExtreme)) {
                legend.add(ChartFrame.line("mw-whisker", x, y + 6, x + 16, y + 6));
                legend.add(SvgType.NOTE.text(word("tornado.extreme"), x + 22, y + 10, "start"));
            }
            return legend;
        }

        private double swatch(List<SvgElement> legend, String style, String key, double x, double y) {
            legend.add(new Box(x, y, 16, 11).rect(style, 0));
            legend.add(SvgType.NOTE.text(word(key), x + 22, y + 10, "start"));
            return x + 22 + SvgType.NOTE.width(word(key)) + 20;
        }

        private List<Text> notes() {
            List<Text> notes = new ArrayList<>();
            if (drawn.stream().anyMatch(this::isBroken)) {
                notes.add(RenderWords.text("tornado.broken"));
            }
            List<Swing> hidden = tornado.swings().stream().skip(rows).toList();
            if (!hidden.isEmpty()) {
                Text widest = hidden.get(0)
                        .width()
                        .map(width -> Text.of(magnitude.told(
                                new Value.Defined(width, tornado.base().unit()), language)))
                        .orElseGet(() -> RenderWords.text("undefined"));
                notes.add(RenderWords.text("tornado.hidden", hidden.size(), widest));
            }
            notes.addAll(RangeNotes.of(drawn.stream().map(Swing::figure).toList(), tornado.leftOut(), language));
            return notes;
        }

        private List<String> description() {
            List<String> sentences = new ArrayList<>();
            sentences.add(RenderWords.text("tornado.description", tornado.base().text(language))
                    .in(language));
            for (Swing swing : drawn) {
                sentences.add(RenderWords.text(
                                "tornado.description.swing",
                                swing.figure().name(),
                                swing.atLow().text(language),
                                swing.atHigh().text(language))
                        .in(language));
            }
            return sentences;
        }

        private double x(BigDecimal amount) {
            return plot.x() + scale.at(magnitude.scaled(amount));
        }

        private String word(String key) {
            return RenderWords.text(key).in(language);
        }
    }
}
