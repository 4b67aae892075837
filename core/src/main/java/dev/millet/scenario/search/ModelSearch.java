package dev.millet.scenario.search;

import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.BreakingPoint.Move;
import dev.millet.scenario.search.BreakingPoint.Outcome;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stress test of a model: looks, inside the figures' ranges, for the smallest change that breaks a stated property.
 *
 * <p>A switching value asks how far one figure may move; here any number of figures move together. The smallest change is
 * the one of the fewest figures, and of these the one with the least sum of |move| ÷ (high − low). Regulators know the
 * question as reverse stress testing (which scenario breaks the bank?), testers as shrinking a counterexample.
 *
 * <pre>{@code
 * ModelSearch.of(tree, "gap").breakingPoint().text(Locale.ENGLISH);
 * Condition cheaper = indifference.isAtMost(Driver.constant("100000 unit/year"));
 * ModelSearch.of(cheaper, Text.of("direct stays cheaper above 100,000 units")).breakingPoint();
 * }</pre>
 *
 * <p><b>How.</b> First a place that breaks the property is looked for, at the worst corner of all ranges and by branch and
 * bound over them; figure after figure that it does not need goes back to base. Then all sets of one figure are searched,
 * all of two, and so on up to the size found. A set is left out when interval arithmetic (Moore 1966) proves that its
 * figures cannot let the slack fall far enough; else branch and bound over its ranges (Land and Doig 1960) finds the least
 * sum of moves to within 0.01 %, with the bound that the class of its parts tells of. The place found is polished by trading moves
 * against each other (Brent 1973) and put just beyond the point at which the property breaks, as the decimal reading sees it.
 *
 * <p>A {@linkplain Categorical choice between alternatives} moves from one to another, by the difference of their numbers. A figure
 * whose value lies beyond the told ends of a distribution that goes on for ever may stop on its way to them.
 *
 * <p><b>What it claims.</b> {@link BreakingPoint#isSmallest()} is a proof, up to the rounding of doubles. The effort is
 * bounded: when it is used up, the change found so far is told, together with the sizes that were searched completely.
 *
 * <p>Immutable; a search gives the same answer every time, on every machine.
 */
public final class ModelSearch {
    private static final Words WORDS = Words.of(ModelSearch.class);
    private static final int EFFORT = 20_000;

    /** How often a change is moved a little further out until decimals too see the property broken, and how far at last. */
    private static final int NUDGES = 24;

    /** As many digits as a double surely has. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Condition condition;
    private final Driver slack;
    private final Text says;
    private final boolean undefinedBreaks;
    private final int effort;
    private final Progress progress;

    private ModelSearch(
            Condition condition, Driver slack, Text says, boolean undefinedBreaks, int effort, Progress progress) {
        this.condition = condition;
        this.slack = slack;
        this.says = says;
        this.undefinedBreaks = undefinedBreaks;
        this.effort = effort;
        this.progress = progress;
    }

    /**
     * The property that an answer is not negative: {@code of(tree, "gap")} states "gap ≥ 0".
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    public static ModelSearch of(DriverTree tree, String answer) {
        Driver driver = tree.find(answer);
        Driver zero = Driver.constant(BigDecimal.ZERO, driver.unit());
        Text says = WORDS.text("property.not-negative", driver.label().orElse(Text.of(answer)));
        return new ModelSearch(driver.isAtLeast(zero), driver, says, true, EFFORT, Progress.silent());
    }

    /**
     * Any property: a condition over drivers, and what it says in words.
     *
     * @param property must hold at every place of the ranges
     * @param says the property in words, for people: "direct stays cheaper above 100,000 units"
     */
    public static ModelSearch of(Condition property, Text says) {
        return new ModelSearch(property, property.slack(), says, true, EFFORT, Progress.silent());
    }

    /**
     * Whether the property counts as broken where it is undefined; so it does unless said otherwise: a verdict that does not
     * exist cannot be relied on.
     */
    public ModelSearch undefinedBreaks(boolean breaks) {
        return new ModelSearch(condition, slack, says, breaks, effort, progress);
    }

    /**
     * The most parts of the ranges to judge; 20,000 unless said otherwise, about a second for twenty figures.
     *
     * @throws IllegalArgumentException if there is nothing to judge
     */
    public ModelSearch effort(int boxes) {
        if (boxes < 1) {
            throw new IllegalArgumentException("effort must be at least 1 part, but was '" + boxes + "'");
        }
        return new ModelSearch(condition, slack, says, undefinedBreaks, boxes, progress);
    }

    /**
     * The same search counting on a progress the parts that it judges. Cancelled, it ends with the part or the 512 corners in hand
     * and tells what it has found so far.
     */
    public ModelSearch progress(Progress progress) {
        return new ModelSearch(condition, slack, says, undefinedBreaks, effort, progress);
    }

    /** Searches. */
    public BreakingPoint breakingPoint() {
        StatedProperty property = new StatedProperty(condition, slack, says, undefinedBreaks);
        Value atBase = property.slack(List.of());
        ImmutableBreakingPoint.Builder point = ImmutableBreakingPoint.builder()
                .property(says)
                .slackAtBase(atBase)
                .addAllLeftOut(property.fixed());
        if (property.breaks(List.of())) {
            return point.outcome(Outcome.BROKEN_AT_BASE)
                    .slackThere(atBase)
                    .sizesExcluded(0)
                    .leastSum(BigDecimal.ZERO)
                    .boxes(0)
                    .build();
        }
        ChangeSearch.Found found;
        try (Progress.Course course = progress.begin(effort)) {
            found = new ChangeSearch(property, effort, course).found();
        }
        Optional<List<Move>> moves = found.place().flatMap(place -> moves(property, place));
        boolean everywhere = found.place().isEmpty()
                && found.excluded() == property.figures().size();
        return point.outcome(
                        moves.isPresent() ? Outcome.BREAKS : everywhere ? Outcome.HOLDS_EVERYWHERE : Outcome.NOT_FOUND)
                .addAllMoves(moves.orElse(List.of()))
                .slackThere(property.slack(
                        moves.orElse(List.of()).stream().map(Move::moved).toList()))
                .sizesExcluded(found.excluded())
                .leastSum(
                        Double.isInfinite(found.bound())
                                ? BigDecimal.ZERO
                                : new BigDecimal(found.bound()).round(DIGITS).stripTrailingZeros())
                .boxes(found.boxes())
                .build();
    }

    /**
     * The place in decimals, moved out by a hair until the decimal reading breaks as well: all figures, or only one of them where
     * the slack bends, so that another one's way further out leads back.
     */
    private static Optional<List<Move>> moves(StatedProperty property, double[] place) {
        int[] moved = PlaceSearch.moved(property, place, false);
        for (int nudge = 0; nudge <= NUDGES; nudge++) {
            double further = nudge == 0 ? 1 : 1 + 1e-15 * Math.pow(4, nudge);
            for (int only = -1; only < moved.length; only++) {
                List<Move> moves = new ArrayList<>();
                for (int i = 0; i < moved.length; i++) {
                    Figure figure = property.figures().get(moved[i]);
                    moves.add(move(figure, place[moved[i]], only < 0 || only == i ? further : 1));
                }
                if (property.breaks(moves.stream().map(Move::moved).toList())) {
                    return Optional.of(moves.stream()
                            .sorted(Comparator.comparing(Move::share).reversed())
                            .toList());
                }
            }
        }
        return Optional.empty();
    }

    /** Away from base, and not out of the range. */
    private static Move move(Figure figure, double to, double further) {
        if (StatedProperty.range(figure) instanceof Categorical) {
            return new Move(figure, BigDecimal.valueOf((long) to));
        }
        BigDecimal base = figure.value();
        boolean up = to > base.doubleValue();
        BigDecimal moved = base.add(new BigDecimal(to).subtract(base).multiply(BigDecimal.valueOf(further)))
                .round(new MathContext(DIGITS.getPrecision(), up == to > 0 ? RoundingMode.UP : RoundingMode.DOWN));
        BigDecimal inside = moved.max(StatedProperty.least(figure)).min(StatedProperty.greatest(figure));
        return new Move(figure, inside.signum() == 0 ? BigDecimal.ZERO : inside.stripTrailingZeros());
    }
}
