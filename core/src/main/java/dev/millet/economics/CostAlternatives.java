package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Ways to do the same thing, each with a fixed cost per period and a variable cost per unit: which is cheapest at which
 * volume.
 *
 * <p>Two ways cost the same at (F₁ − F₂) ÷ (v₂ − v₁), if that is positive. With more than two, a pairwise crossing may lie
 * above a third line and decide nothing; what counts is the <em>lower envelope</em>: the ways that are cheapest somewhere,
 * in the order of volume, and the volumes at which one hands over to the next. Of 200000 + 60q, 300000 + 25q and 400000 +
 * 10q the first is cheapest up to 2857.14 units, the second up to 6666.67, the third beyond; the crossing of the first
 * with the third, at 4000, is not on the envelope.
 *
 * <p>A way that is cheapest nowhere is dominated, and its {@link #rank} is undefined with that reason.
 *
 * <p>Source: Heizer and Render, Operations Management (2011), crossover analysis.
 */
public final class CostAlternatives {
    private static final Method METHOD = new Method("economics.cost-alternatives", 1, "Heizer and Render 2011");

    private final Subject subject;
    private final List<Alternative> alternatives;

    private CostAlternatives(Subject subject, List<Alternative> alternatives) {
        this.subject = subject;
        this.alternatives = alternatives;
    }

    /** Two or more alternatives. */
    public static CostAlternatives of(Subject subject, Alternative... alternatives) {
        return of(subject, List.of(alternatives));
    }

    /** As above. Refuses fewer than two, one id twice, and unlike units. */
    public static CostAlternatives of(Subject subject, Iterable<Alternative> alternatives) {
        List<Alternative> list =
                StreamSupport.stream(alternatives.spliterator(), false).toList();
        if (list.size() < 2) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "alternatives must be two at least, but was '%d' (alternatives '%s')",
                    list.size(),
                    subject));
        }
        List<String> names =
                list.stream().map(each -> each.subject().id().text()).distinct().toList();
        if (names.size() < list.size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "alternative ids must be used once, but was '%s' (alternatives '%s')",
                    list.stream().map(Alternative::subject).toList(),
                    subject));
        }
        return new CostAlternatives(subject, list);
    }

    /** The alternatives in the order given; their positions, from 0, are what {@link #order} speaks of. */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** F + v × volume: what an alternative costs in a period. */
    public Driver totalCost(String alternative, Driver volume) {
        Alternative each = find(alternative);
        Driver sold = Precondition.NOT_NEGATIVE.of(volume, "volume");
        return subject.part(each.subject())
                .name(each.fixedCost().plus(each.variableCost().times(sold)), "total-cost", METHOD);
    }

    /**
     * The volume at which two alternatives cost the same: 1000 units for 40000 + 85q and 45000 + 80q. Undefined for equal
     * variable costs (the one with the lower fixed cost is cheaper at every volume) and where it would not be positive.
     */
    public Driver indifference(String first, String second) {
        Alternative one = find(first);
        Alternative other = find(second);
        Driver saved = other.variableCost().minus(one.variableCost());
        Driver unequal = saved.onlyIf(saved.abs().isPositive(), Subject.WORDS.text("why-equal-variable-costs"));
        Driver volume = one.fixedCost().minus(other.fixedCost()).dividedBy(unequal);
        Driver positive = volume.onlyIf(volume.isPositive(), Subject.WORDS.text("why-one-cheaper"));
        return pair(one, other).name(positive, "indifference-units", METHOD);
    }

    /** What each of two alternatives costs where they cost the same: 125000 for 40000 + 85q and 45000 + 80q. */
    public Driver costAtIndifference(String first, String second) {
        Alternative one = find(first);
        Driver cost = one.fixedCost().plus(one.variableCost().times(indifference(first, second)));
        return pair(one, find(second)).name(cost, "total-cost-at-indifference", METHOD);
    }

    /**
     * The positions of the alternatives on the lower envelope, by rising volume; as many drivers as alternatives, the last
     * ones undefined where some are dominated.
     */
    public List<Driver> order() {
        int n = alternatives.size();
        return numbered(envelope().subList(0, n), "envelope-order");
    }

    /**
     * The volumes at which the envelope hands over from one alternative to the next; one driver less than alternatives,
     * the last ones undefined where some are dominated.
     */
    public List<Driver> breakpoints() {
        int n = alternatives.size();
        return numbered(envelope().subList(n, 2 * n - 1), "envelope-breakpoint");
    }

    /** The place of an alternative on the envelope, from 0 at the lowest volumes; undefined if it is dominated. */
    public Driver rank(String alternative) {
        int position = alternatives.indexOf(find(alternative));
        Driver rank = envelope().get(2 * alternatives.size() - 1 + position);
        return subject.part(find(alternative).subject()).name(rank, "envelope-rank", METHOD);
    }

    /** The least any alternative costs at a volume: the envelope itself. */
    public Driver lowestCost(Driver volume) {
        Driver least = alternatives.stream()
                .map(each -> totalCost(each.subject().id().text(), volume))
                .reduce(Driver::min)
                .orElseThrow();
        return subject.name(least, "lowest-cost", METHOD);
    }

    private List<Driver> envelope() {
        List<Driver> lines = Stream.concat(
                        alternatives.stream().map(Alternative::fixedCost),
                        alternatives.stream().map(Alternative::variableCost))
                .toList();
        return Driver.call(new LowerEnvelope(alternatives.size()), lines);
    }

    private List<Driver> numbered(List<Driver> results, String word) {
        List<Driver> named = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String number = Integer.toString(i + 1);
            Subject place = Subject.about(number, Subject.WORDS.text("place", number));
            named.add(subject.part(place).name(results.get(i), word, METHOD));
        }
        return List.copyOf(named);
    }

    private Subject pair(Alternative one, Alternative other) {
        return subject.part(one.subject()).part(other.subject());
    }

    private Alternative find(String id) {
        return alternatives.stream()
                .filter(each -> each.subject().id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "alternative must be one of %s, but was '%s' (alternatives '%s')",
                        alternatives.stream().map(Alternative::subject).toList(),
                        id,
                        subject)));
    }

    /**
     * A way to do it.
     *
     * @param subject its id and name
     * @param fixedCost per period, such as CNY/year
     * @param variableCost per unit, such as CNY/unit
     */
    public record Alternative(Subject subject, Driver fixedCost, Driver variableCost) {
        /** Refuses negative costs. */
        public Alternative {
            fixedCost = Precondition.NOT_NEGATIVE.of(fixedCost, "fixed-cost");
            variableCost = Precondition.NOT_NEGATIVE.of(variableCost, "variable-cost");
        }
    }
}
