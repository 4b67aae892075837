package dev.millet.scenario.search;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.EnclosedAnswer;
import dev.millet.driver.Enclosure;
import dev.millet.driver.Program;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold of a model, read three ways: in doubles where a place is tried, in intervals where a part of the ranges is
 * judged as a whole, in decimals where the outcome is told.
 *
 * <p>It knows the figures that can move: those that the property depends on and that have a range of some width. A place is
 * an array of their values, in that order.
 */
final class StatedProperty {
    private static final Identifier SLACK = Identifier.of("slack-of-the-property");
    private static final Identifier HOLDS = Identifier.of("the-property-holds");
    private static final Driver YES = Driver.constant("1");
    private static final Driver NO = Driver.constant("0");

    private final Text says;
    private final boolean undefinedBreaks;
    private final DriverTree tree;
    private final List<Figure> figures;
    private final Program.Workspace trial;
    private final int[] inputs;
    private final double[] base;
    private final double[] widths;
    private final Enclosure[] ranges;
    private final boolean[] choices;

    StatedProperty(Condition condition, Driver slack, Text says, boolean undefinedBreaks) {
        this.says = says;
        this.undefinedBreaks = undefinedBreaks;
        this.tree = DriverTree.of(
                slack.named(SLACK, says), condition.choose(YES, NO).named(HOLDS, says));
        this.figures = tree.figures().stream().filter(StatedProperty::canMove).toList();
        Program program = tree.program();
        this.trial = program.workspace();
        this.inputs = figures.stream()
                .mapToInt(figure -> program.inputIndex(figure.id()))
                .toArray();
        this.base = figures.stream()
                .mapToDouble(figure -> figure.value().doubleValue())
                .toArray();
        this.ranges = figures.stream()
                .map(figure -> Enclosure.of(least(figure), greatest(figure)))
                .toArray(Enclosure[]::new);
        this.choices = new boolean[figures.size()];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = range(figures.get(i)) instanceof Categorical;
        }
        this.widths = figures.stream()
                .mapToDouble(figure -> width(figure).doubleValue())
                .toArray();
    }

    private static boolean canMove(Figure figure) {
        return figure.uncertainty().isPresent() && width(figure).signum() > 0;
    }

    static Distribution range(Figure figure) {
        return figure.uncertainty().orElseThrow();
    }

    /** The least number that a figure may move to: the low end of its range, or its value where that lies below the told end. */
    static BigDecimal least(Figure figure) {
        return range(figure).low().min(figure.value());
    }

    /** The greatest number that a figure may move to. */
    static BigDecimal greatest(Figure figure) {
        return range(figure).high().max(figure.value());
    }

    static BigDecimal width(Figure figure) {
        return range(figure).high().subtract(range(figure).low());
    }

    /** What it says, for people. */
    Text says() {
        return says;
    }

    boolean undefinedBreaks() {
        return undefinedBreaks;
    }

    /** The figures that can move. */
    List<Figure> figures() {
        return figures;
    }

    /** The figures that it depends on and that stay at base, since they have no range. */
    List<Figure> fixed() {
        return tree.figures().stream().filter(figure -> !canMove(figure)).toList();
    }

    /** The tree of the slack alone, for searches of its least value. */
    DriverTree slackTree() {
        return DriverTree.of(tree.find(SLACK));
    }

    double base(int figure) {
        return base[figure];
    }

    double width(int figure) {
        return widths[figure];
    }

    Enclosure range(int figure) {
        return ranges[figure];
    }

    /** Whether a figure has whole numbers only, those of its alternatives; the ends of its sides are among them. */
    boolean isChoice(int figure) {
        return choices[figure];
    }

    double[] atBase() {
        return base.clone();
    }

    /** How far a place is from base: the sum of |move| ÷ (high − low). */
    double distance(double[] place) {
        double sum = 0;
        for (int i = 0; i < place.length; i++) {
            sum += Math.abs(place[i] - base[i]) / widths[i];
        }
        return sum;
    }

    /** Whether a place breaks it, on the double program. */
    boolean breaks(double[] place) {
        for (int i = 0; i < inputs.length; i++) {
            trial.set(inputs[i], place[i]);
        }
        double holds = trial.run().answer(1);
        return Double.isNaN(holds) ? undefinedBreaks : holds == 0;
    }

    /** Its slack at a place, on the double program; what breaks without a value is below every number. */
    double slack(double[] place) {
        boolean breaks = breaks(place);
        double slack = trial.answer(0);
        return Double.isNaN(slack) ? (breaks ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY) : slack;
    }

    /** Whether it is broken with some figures replaced, in decimals. */
    boolean breaks(List<Figure> replacements) {
        Value holds = tree.read(replacements).value(HOLDS);
        return holds.asNumber().map(number -> number.signum() == 0).orElse(undefinedBreaks);
    }

    /** Its slack with some figures replaced, in decimals. */
    Value slack(List<Figure> replacements) {
        Reading reading = tree.read(replacements);
        return reading.value(SLACK);
    }

    /** Its slack over a part of the ranges; figures without a side stay at base. */
    EnclosedAnswer enclose(int[] moving, Enclosure[] sides) {
        Map<Identifier, Enclosure> boxes = new LinkedHashMap<>();
        for (int i = 0; i < moving.length; i++) {
            boxes.put(figures.get(moving[i]).id(), sides[i]);
        }
        return tree.enclose(boxes, SLACK);
    }

    /** How a slope belongs to a figure that moves. */
    Enclosure slope(EnclosedAnswer enclosed, int figure) {
        return enclosed.slopes().getOrDefault(figures.get(figure).id(), Enclosure.ALL);
    }
}
