package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.scenario.sensitivity.Spider;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The picture of a spider: one line for each figure, the answer while that figure walks from the low end of its range to the
 * high end; all lines cross at base.
 *
 * <p>A tornado shows the ends, a spider the way between them: a bend, a step, a stretch where the answer does not exist (the
 * line is open there). A figure whose base value lies beyond the ends of its range is named below: its line folds back. Lines differ in colour and in their dashes, and each is named at its right end. At most
 * {@value #MOST_ROWS} figures are drawn, those with the widest swing; the others are counted.
 *
 * <pre>{@code
 * new SpiderSvg(Spider.of(tree, "gap", 10), Text.of("The way of the gap", "差额的走势"), 6).in(Locale.ENGLISH);
 * }</pre>
 *
 * @param spider what is drawn
 * @param title what stands above it
 * @param rows how many figures are drawn, 1 to 7
 */
public record SpiderSvg(Spider spider, Text title, int rows) {
    /** More lines than that nobody can tell apart. */
    public static final int MOST_ROWS = 7;

    private static final double WIDTH = 900;
    private static final double HEIGHT = 400;
    private static final double NAMES = 230;

    /**
     * A picture of the figures with the widest swings.
     *
     * @throws IllegalArgumentException if the rows are not 1 to 7
     */
    public SpiderSvg {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "rows must be between 1 and " + MOST_ROWS + ", but was '" + rows + "' (picture of a spider)");
        }
    }

    /** The document in a language. */
    public String in(Locale language) {
        return new Drawing(language).document();
    }

    private final class Drawing {
        private final Locale language;
        private final List<Spider.Strand> drawn;
        private final Magnitude magnitude;
        private final ChartFrame frame;
        private final AxisScale up;
        private final AxisScale across;
        private final Box plot;

        Drawing(Locale language) {
            this.language = language;
            this.drawn = spider.strands().stream().limit(rows).toList();
            List<BigDecimal> amounts = drawn.stream()
                    .flatMap(strand -> strand.points().stream())
                    .flatMap(point -> point.value().asNumber().stream())
                    .toList();
            this.magnitude = Magnitude.of(amounts.stream()
                    .map(BigDecimal::abs)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO));
            this.frame = new ChartFrame(
                    title, RenderWords.text("spider.note", magnitude.told(spider.base(), language)), WIDTH, language);
            this.up = scale(amounts);
            double left = ChartFrame.MARGIN + ChartFrame.widthBeside(up);
            this.plot = new Box(left, frame.top() + 22, WIDTH - ChartFrame.MARGIN - NAMES - left, HEIGHT);
            this.across = AxisScale.across(BigDecimal.ONE.negate(), BigDecimal.ONE, plot.width(), SvgType.TICK);
        }

        private AxisScale scale(List<BigDecimal> amounts) {
            MathContext nine = new MathContext(9);
            BigDecimal least = amounts.stream()
                    .min(BigDecimal::compareTo)
                    .map(amount -> magnitude.scaled(amount).round(nine))
                    .orElse(BigDecimal.ZERO);
            BigDecimal most = amounts.stream()
                    .max(BigDecimal::compareTo)
                    .map(amount -> magnitude.scaled(amount).round(nine))
                    .orElse(BigDecimal.ZERO);
            if (least.compareTo(most) == 0) {
                least = least.subtract(BigDecimal.ONE);
                most = most.add(BigDecimal.ONE);
            }
            return AxisScale.upwards(least, most, HEIGHT, SvgType.TICK);
        }

        String document() {
            List<SvgElement> content = new ArrayList<>(ChartFrame.axisBeside(up, plot));
            content.addAll(ChartFrame.axisBelow(
                    across, plot, RenderWords.text("spider.axis").in(language)));
            content.add(SvgType.TICK.text(
                    magnitude.unit(spider.base().unit()).in(language), ChartFrame.MARGIN, plot.y() - 10, "start"));
            for (int row = 0; row < drawn.size(); row++) {
                content.addAll(strand(row));
            }
            content.addAll(names());
            List<Text> notes = new ArrayList<>();
            if (spider.strands().size() > drawn.size()) {
                notes.add(RenderWords.text("spider.hidden", spider.strands().size() - drawn.size()));
            }
            notes.addAll(RangeNotes.of(drawn.stream().map(Spider.Strand::figure).toList(), spider.leftOut(), language));
            return frame.document(plot.bottom() + 44, frame.foot(notes), description(), content);
        }

        /** A line for each stretch on which the answer exists. */
        private List<SvgElement> strand(int row) {
            List<SvgElement> lines = new ArrayList<>();
            StringBuilder path = new StringBuilder();
            for (Spider.Point point : drawn.get(row).points()) {
                Optional<BigDecimal> value = point.value().asNumber();
                if (value.isEmpty()) {
                    draw(lines, path, row);
                    continue;
                }
                path.append(path.length() == 0 ? "M" : "L")
                        .append(SvgElement.number(x(point.position())))
                        .append(' ')
                        .append(SvgElement.number(y(value.get())));
            }
            draw(lines, path, row);
            return lines;
        }

        private void draw(List<SvgElement> lines, StringBuilder path, int row) {
            if (path.length() > 0) {
                lines.add(SvgElement.of("path")
                        .with("class", "mw-strand mw-s" + row)
                        .with("d", path.toString()));
                path.setLength(0);
            }
        }

        /** Each name at the height where its line ends, moved apart where they would touch. */
        private List<SvgElement> names() {
            List<Integer> order = new ArrayList<>();
            for (int row = 0; row < drawn.size(); row++) {
                order.add(row);
            }
            order.sort((a, b) -> Double.compare(end(a), end(b)));
            List<SvgElement> names = new ArrayList<>();
            double free = plot.y();
            double needed = order.stream().mapToDouble(this::height).sum();
            for (int row : order) {
                double room = plot.bottom() - needed;
                double top = Math.max(free, Math.min(end(row) - height(row) / 2, room));
                double middle = top + height(row) / 2;
                names.add(ChartFrame.line("mw-link", plot.right() + 2, end(row), plot.right() + 14, middle));
                names.add(
                        ChartFrame.line("mw-strand mw-s" + row, plot.right() + 16, middle, plot.right() + 44, middle));
                List<String> lines = lines(row);
                names.addAll(SvgType.LABEL.block(
                        lines, plot.right() + 50, middle - (lines.size() - 1) * SvgType.LABEL.lineHeight() / 2 + 4.5));
                free = top + height(row);
                needed -= height(row);
            }
            return names;
        }

        private List<String> lines(int row) {
            return SvgType.LABEL.lines(drawn.get(row).figure().name().in(language), NAMES - 50);
        }

        private double height(int row) {
            return lines(row).size() * SvgType.LABEL.lineHeight() + 6;
        }

        /** Where the line ends, or the last place where there is one. */
        private double end(int row) {
            double end = plot.y();
            for (Spider.Point point : drawn.get(row).points()) {
                end = point.value().asNumber().map(this::y).orElse(end);
            }
            return end;
        }

        private List<String> description() {
            List<String> sentences = new ArrayList<>();
            sentences.add(RenderWords.text("spider.description", spider.base().text(language))
                    .in(language));
            for (Spider.Strand strand : drawn) {
                List<Spider.Point> points = strand.points();
                sentences.add(RenderWords.text(
                                "tornado.description.swing",
                                strand.figure().name(),
                                points.get(0).value().text(language),
                                points.get(points.size() - 1).value().text(language))
                        .in(language));
            }
            return sentences;
        }

        private double x(BigDecimal position) {
            return plot.x() + across.at(position);
        }

        private double y(BigDecimal amount) {
            return plot.bottom() - up.at(magnitude.scaled(amount));
        }
    }
}
