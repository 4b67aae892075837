package dev.millet.valuechain;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two value chains side by side, activity by activity: own against rival, before against after, one route against another.
 *
 * <p>The gap in cost per unit is split by what differs: each class of cost drivers has its Shapley value, amounts that no
 * driver explains have theirs, and the parts sum to the gap. A cost advantage earns its keep alone; a differentiator needs a
 * premium over the other's price that is larger than his extra cost.
 *
 * <p>Example: 1,000 units a year at a fixed 100,000 against 500 units at 50,000 and wages of 0.8: a unit costs 100 here and
 * 80 there. The gap of 20 is 66.67 from the larger amount, −68.33 from scale, which spreads it, and 21.67 from location; the
 * relative cost position is 1.25, and the premium needed is 20 a unit.
 *
 * <p>Activities are matched by their ids. One that is left out as common must be left out of both chains or be in one only.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapters 3 and 4; Shapley, A Value for n-Person Games (1953).
 */
public final class ChainComparison {
    private final ChainAccounts own;
    private final ChainAccounts other;
    private final Identifier path;
    private final ImmutableList<ComparedActivity> activities;

    private ChainComparison(ChainAccounts own, ChainAccounts other) {
        this.own = own;
        this.other = other;
        requireComparable();
        this.path = own.chain().id().child("against-" + other.chain().id());
        this.activities = Stream.of(own, other)
                .flatMap(accounts -> accounts.activities().stream())
                .map(account -> account.activity().id())
                .distinct()
                .map(id -> new ComparedActivity(id, own, other, path.child("activities")))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Compares two chains.
     *
     * @throws IllegalArgumentException if both have one id or different currencies, or if an activity is left out of one chain
     *     and counted in the other
     */
    public static ChainComparison of(ChainAccounts own, ChainAccounts other) {
        return new ChainComparison(own, other);
    }

    /** Compares two chains by their own figures. */
    public static ChainComparison of(ValueChain own, ValueChain other) {
        return of(ChainAccounts.of(own), ChainAccounts.of(other));
    }

    /** The accounts asked about. */
    public ChainAccounts own() {
        return own;
    }

    /** The accounts they are held against. */
    public ChainAccounts other() {
        return other;
    }

    /** All activities that are no part of another, own ones first, those left out among them. */
    public List<ComparedActivity> activities() {
        return activities;
    }

    /** The compared activity of a name; refuses a name that neither chain has. */
    public ComparedActivity activity(String id) {
        Bounds.known(
                "activity",
                Identifier.of(id),
                activities.stream().map(ComparedActivity::id).toList(),
                "comparison '" + path + "'");
        return activities.stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Activities that are in other hands here than there. */
    public List<ComparedActivity> moved() {
        return activities.stream().filter(ComparedActivity::isMoved).toList();
    }

    /** Own − other cost; money per unit. */
    public Driver costGap() {
        return named(own.costPerUnit().minus(other.costPerUnit()), "cost-gap");
    }

    /** The gap of the whole chain by cause, amounts first, then classes in Porter's order; the parts sum to the gap. */
    public List<GapPart> gapParts() {
        Map<Optional<CostDriverClass>, List<Driver>> found = new LinkedHashMap<>();
        for (ComparedActivity activity : activities) {
            activity.gapParts().forEach(part -> ComparedActivity.add(found, part.cause(), part.amount()));
        }
        ComparedActivity.pairs(unassigned(own), unassigned(other), own, other)
                .forEach(pair -> pair.parts().forEach((cause, part) -> ComparedActivity.add(found, cause, part)));
        List<GapPart> parts = new ArrayList<>();
        ComparedActivity.inOrder(found).forEach((cause, amounts) -> {
            Text label = cause.map(CostDriverClass::label).orElseGet(() -> ValueChainWords.text("gap.amounts"));
            Driver amount = Driver.sum(own.books().perUnit(), amounts)
                    .named(path.child("gap-" + cause.map(Words::key).orElse("amounts")), label)
                    .method(ValueChainMethods.COMPARISON);
            parts.add(new GapPart(cause, label, amount));
        });
        return List.copyOf(parts);
    }

    /** What a unit costs here ÷ what it costs there: below 1 is a cost advantage; undefined where it costs nothing there. */
    public Driver relativeCostPosition() {
        Driver theirs = other.costPerUnit();
        Driver some = theirs.onlyIf(theirs.isPositive(), ValueChainWords.text("undefined.no-cost"));
        return named(own.costPerUnit().dividedBy(some), "relative-cost-position");
    }

    /** Own − other revenue: the premium that buyers actually pay; money per unit. */
    public Driver premiumEarned() {
        return named(own.revenuePerUnit().minus(other.revenuePerUnit()), "premium-earned");
    }

    /** The premium over the other's price at which both earn the same per unit: own − other cost; below zero: none is needed. */
    public Driver premiumNeeded() {
        return named(costGap(), "premium-needed");
    }

    /** Premium earned − premium needed, which is own − other margin; money per unit. */
    public Driver advantage() {
        return named(premiumEarned().minus(premiumNeeded()), "advantage");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(
                List.of(costGap(), relativeCostPosition(), premiumEarned(), premiumNeeded(), advantage()));
        gapParts().forEach(part -> answers.add(part.amount()));
        for (ComparedActivity activity : activities) {
            answers.add(activity.costGap());
            activity.gapParts().forEach(part -> answers.add(part.amount()));
        }
        return DriverTree.of(answers);
    }

    private static List<CostLine> unassigned(ChainAccounts accounts) {
        return accounts.unassigned().stream()
                .map(cost -> CostLine.of(
                        accounts.chain().currency(),
                        Identifier.of("unassigned"),
                        ValueChainWords.text("unassigned"),
                        cost,
                        Performer.OWN))
                .toList();
    }

    private void requireComparable() {
        String where = "comparison of '" + own.chain().id() + "' with '"
                + other.chain().id() + "'";
        if (own.chain().id().equals(other.chain().id())) {
            throw new IllegalArgumentException("chains compared must have different ids, but was '"
                    + own.chain().id() + "' twice");
        }
        if (!own.chain().currency().equals(other.chain().currency())) {
            throw new IllegalArgumentException("chains compared must be in one currency, but were '"
                    + own.chain().currency() + "' and '" + other.chain().currency() + "' (" + where + ")");
        }
        for (Activity mine : own.chain().activities()) {
            other.chain().activities().stream()
                    .filter(theirs -> theirs.id().equals(mine.id()) && theirs.leftOut() != mine.leftOut())
                    .findFirst()
                    .ifPresent(theirs -> {
                        throw new IllegalArgumentException(
                                "activity left out must be left out of both chains, but was '" + mine.id()
                                        + "' in one (" + where + ")");
                    });
        }
    }

    private Driver named(Driver formula, String word) {
        Text between = ValueChainWords.text(
                "against", own.chain().label(), other.chain().label());
        return formula.named(path.child(word), ValueChainWords.text("of", between, ValueChainWords.text(word)))
                .method(ValueChainMethods.COMPARISON);
    }
}
