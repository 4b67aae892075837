package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Bounds;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ValueChain;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far customers take part along a chain, and what it costs and is worth.
 *
 * <p>Coverage = activities in which customers take part ÷ all activities of the chain, where an activity with parts counts as
 * its parts. Net worth = worth − cost; worth per cost is their ratio.
 *
 * <p>Example: customers take part in development and in service of four activities: coverage 50 %. Beta tests cost CNY 2 M a
 * year and are worth 9 M, the forum costs 1 M and is worth 3 M: 9 M net, 4 yuan for each one spent.
 */
public final class ParticipationAccounts {
    private final Participation participation;
    private final List<Identifier> activities;
    private final Unit perYear;

    private ParticipationAccounts(ValueChain chain, Participation participation) {
        this.participation = participation;
        this.perYear = participation.currency().dividedBy(Unit.of("year"));
        this.activities = chain.activities().stream()
                .filter(activity -> chain.partsOf(activity).isEmpty())
                .map(Activity::id)
                .toList();
        String where = "value chain '" + chain.id() + "'";
        participation.points().forEach(point -> Bounds.known("activity", point.activity(), activities, where));
    }

    /**
     * The participation of customers in a chain.
     *
     * @throws IllegalArgumentException if a point names no activity of the chain, or one that has parts
     */
    public static ParticipationAccounts of(ValueChain chain, Participation participation) {
        return new ParticipationAccounts(chain, participation);
    }

    /** Activities in which customers take part, in the chain's order. */
    public List<Identifier> covered() {
        return activities.stream().filter(this::isCovered).toList();
    }

    /** Activities in which they do not. */
    public List<Identifier> uncovered() {
        return activities.stream().filter(activity -> !isCovered(activity)).toList();
    }

    /** Covered ÷ all activities, a ratio; undefined for a chain without activities. */
    public Driver coverage() {
        Driver all = count(activities);
        Driver some = all.onlyIf(all.isPositive(), ProcessWords.text("undefined.no-activity"));
        return named(count(covered()).dividedBy(some), "participation-coverage");
    }

    /** What participation costs, money per year. */
    public Driver cost() {
        return named(
                Driver.sum(
                        perYear,
                        participation.points().stream()
                                .flatMap(point -> point.cost().stream())
                                .map(Driver::of)
                                .toList()),
                "participation-cost");
    }

    /** What participation is worth, money per year. */
    public Driver worth() {
        return named(
                Driver.sum(
                        perYear,
                        participation.points().stream()
                                .flatMap(point -> point.worth().stream())
                                .map(Driver::of)
                                .toList()),
                "participation-worth");
    }

    /** Worth − cost, money per year. */
    public Driver netWorth() {
        return named(worth().minus(cost()), "participation-net-worth");
    }

    /** Worth ÷ cost, a ratio; undefined where participation costs nothing. */
    public Driver worthPerCost() {
        Driver cost = cost();
        Driver some =
                cost.onlyIf(cost.isPositive(), ProcessWords.text("undefined.costs-nothing", participation.label()));
        return named(worth().dividedBy(some), "worth-per-cost");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        return DriverTree.of(coverage(), cost(), worth(), netWorth(), worthPerCost());
    }

    private boolean isCovered(Identifier activity) {
        return participation.points().stream()
                .anyMatch(point -> point.activity().equals(activity));
    }

    private static Driver count(List<Identifier> which) {
        return Driver.constant(BigDecimal.valueOf(which.size()), Unit.RATIO);
    }

    private Driver named(Driver formula, String word) {
        Text label = ProcessWords.text("of", participation.label(), ProcessWords.text(word));
        return formula.named(participation.id().child(word), label).method(ProcessMethods.PARTICIPATION);
    }
}
