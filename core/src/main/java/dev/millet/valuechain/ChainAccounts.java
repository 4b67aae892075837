package dev.millet.valuechain;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The accounts of a value chain for a year: revenue, the cost of every activity, the margin, per unit and per year, and
 * each activity's share in cost and in value.
 *
 * <p>Margin = revenue − Σ cost of activities − cost that no activity bears. Revenue is what buyers actually pay; willingness
 * to pay and scores stand beside and enter no margin. What partners and customers bear themselves is not the firm's cost.
 *
 * <p>Example: revenue of CNY 1,700 per unit, 2 M units a year, assembly 1,300 per unit, a forum of 40 M a year: cost 1,320 and
 * margin 380 per unit, 760 M a year, 22.35 % of revenue; assembly has 98.48 % of the cost.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2: margin = total value − cost of performing the activities.
 */
public final class ChainAccounts {
    private final ChainBooks books;
    private final ImmutableMap<Identifier, ActivityAccount> byId;
    private final ImmutableList<ActivityAccount> wholes;
    // Every share of an activity is over it.
    private final Supplier<Driver> costPerUnit = Suppliers.memoize(this::sumPerUnit);

    private ChainAccounts(ValueChain chain, ChainEntries entries) {
        this.books = new ChainBooks(chain, entries);
        this.wholes = chain.wholes().stream()
                .map(activity -> new ActivityAccount(books, activity))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Identifier, ActivityAccount> all = ImmutableMap.builder();
        wholes.forEach(whole ->
                whole.withParts().forEach(each -> all.put(each.activity().id(), each)));
        this.byId = all.buildOrThrow();
    }

    /** The accounts of a chain. */
    public static ChainAccounts of(ValueChain chain) {
        return of(chain, ChainEntries.none());
    }

    /**
     * The accounts of a chain with amounts that were worked out elsewhere.
     *
     * @throws IllegalArgumentException if an entry names an activity the chain does not have or has left out, a name is taken, or
     *     a unit is neither money per unit nor per year
     */
    public static ChainAccounts of(ValueChain chain, ChainEntries entries) {
        return new ChainAccounts(chain, entries);
    }

    /** The chain. */
    public ValueChain chain() {
        return books.chain();
    }

    /** The accounts of activities that are no part of another, in the chain's order; those left out among them. */
    public List<ActivityAccount> activities() {
        return wholes;
    }

    /** The account of an activity or a part; refuses a name that no activity has. */
    public ActivityAccount activity(String id) {
        Activity activity = chain().activity(id);
        return Optional.ofNullable(byId.get(activity.id())).orElseThrow();
    }

    /** Units sold a year; undefined in a draft without a volume. */
    public Driver volume() {
        return books.volume();
    }

    /** What buyers actually pay for one unit, ex VAT; money per unit. */
    public Driver revenuePerUnit() {
        Driver stated = books.revenue();
        return named(
                stated.unit().equals(books.perUnit()) ? stated : stated.dividedBy(CostLine.sold(volume())),
                "revenue-per-unit");
    }

    /** What buyers actually pay in the year, ex VAT; money per year. */
    public Driver revenuePerYear() {
        Driver stated = books.revenue();
        return named(stated.unit().equals(books.perUnit()) ? stated.times(volume()) : stated, "revenue-per-year");
    }

    /** The cost of all activities and of what no activity bears; money per unit. */
    public Driver costPerUnit() {
        return costPerUnit.get();
    }

    private Driver sumPerUnit() {
        List<Driver> all = new ArrayList<>(counted(ActivityAccount::costPerUnit));
        unassigned().ifPresent(cost -> all.add(cost.dividedBy(CostLine.sold(volume()))));
        return named(Driver.sum(books.perUnit(), all), "cost-per-unit");
    }

    /** The cost of all activities and of what no activity bears; money per year. */
    public Driver costPerYear() {
        List<Driver> all = new ArrayList<>(counted(ActivityAccount::costPerYear));
        unassigned().ifPresent(all::add);
        return named(Driver.sum(books.perYear(), all), "cost-per-year");
    }

    /** Shared cost that no activity is said to use, a year; empty if all of it is assigned. */
    public Optional<Driver> unassigned() {
        List<Driver> all = chain().sharedCosts().stream()
                .filter(cost -> cost.uses().isEmpty())
                .map(cost -> Driver.of(cost.amount()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(named(Driver.sum(books.perYear(), all), "unassigned"));
    }

    /** The cost of all activities of a category; money per unit. */
    public Driver costPerUnit(ActivityCategory category) {
        List<Driver> all = wholes.stream()
                .filter(account -> account.activity().category().equals(Optional.of(category)))
                .filter(account -> !account.activity().leftOut())
                .map(ActivityAccount::costPerUnit)
                .toList();
        return Driver.sum(books.perUnit(), all)
                .named(
                        books.path().child("categories").child(Words.key(category)),
                        ValueChainWords.text("of", category.label(), ValueChainWords.text("cost-per-unit")))
                .method(ValueChainMethods.ACCOUNTS);
    }

    /** Revenue − cost; money per unit. */
    public Driver marginPerUnit() {
        return named(revenuePerUnit().minus(costPerUnit()), "margin-per-unit");
    }

    /** Revenue − cost; money per year. */
    public Driver marginPerYear() {
        return named(revenuePerYear().minus(costPerYear()), "margin-per-year");
    }

    /** Margin ÷ revenue, a ratio; undefined without revenue. */
    public Driver marginRatio() {
        Driver revenue = revenuePerUnit();
        return named(
                marginPerUnit()
                        .dividedBy(revenue.onlyIf(
                                revenue.isPositive(), ValueChainWords.text("undefined.revenue-not-positive"))),
                "margin-ratio");
    }

    /** What the firm has tied up in all activities; money. */
    public Driver assets() {
        return named(Driver.sum(chain().currency(), counted(ActivityAccount::assets)), "assets");
    }

    /** What buyers would pay beyond what they do: willingness to pay − revenue per unit; beside the margin, never in it. */
    public Driver valueLeftToBuyers() {
        Driver willing = chain().willingnessToPay()
                .map(Driver::of)
                .orElseGet(() -> Driver.undefined(books.perUnit(), ValueChainWords.text("undefined.no-willingness")));
        return named(willing.minus(revenuePerUnit()), "value-left-to-buyers");
    }

    /** An activity's share in the cost of the chain, a ratio; undefined where the chain costs nothing. */
    public Driver costShare(String activity) {
        ActivityAccount account = activity(activity);
        Driver all = costPerUnit();
        return named(
                account,
                account.costPerUnit()
                        .dividedBy(all.onlyIf(all.isPositive(), ValueChainWords.text("undefined.no-cost"))),
                "cost-share");
    }

    /** An activity's share in all that activities are said to contribute to value; undefined where it is said of none. */
    public Driver valueShare(String activity) {
        ActivityAccount account = activity(activity);
        List<Driver> all =
                wholes.stream().flatMap(each -> each.contribution().stream()).toList();
        Driver share = account.contribution()
                .map(own -> {
                    Driver sum = Driver.sum(own.unit(), all);
                    return own.dividedBy(sum.onlyIf(sum.isPositive(), ValueChainWords.text("undefined.no-value")));
                })
                .orElseGet(() -> Driver.undefined(Unit.RATIO, ValueChainWords.text("undefined.no-contribution")));
        return named(account, share, "value-share");
    }

    /** Value share − cost share: above zero, it brings more than it costs; where it is far from zero is the finding. */
    public Driver shareGap(String activity) {
        return named(activity(activity), valueShare(activity).minus(costShare(activity)), "share-gap");
    }

    /** All answers in one tree; drafts read with reasons where numbers are missing. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(
                revenuePerUnit(),
                costPerUnit(),
                marginPerUnit(),
                revenuePerYear(),
                costPerYear(),
                marginPerYear(),
                marginRatio(),
                assets(),
                valueLeftToBuyers()));
        unassigned().ifPresent(answers::add);
        for (ActivityAccount account : byId.values()) {
            String id = account.activity().id().text();
            answers.add(account.costPerUnit());
            answers.add(account.costPerYear());
            answers.add(account.assets());
            answers.add(shareGap(id));
        }
        return DriverTree.of(answers);
    }

    ChainBooks books() {
        return books;
    }

    private List<Driver> counted(Function<ActivityAccount, Driver> answer) {
        return wholes.stream()
                .filter(account -> !account.activity().leftOut())
                .map(answer)
                .toList();
    }

    private Driver named(Driver formula, String word) {
        Text label = ValueChainWords.text("of", chain().label(), ValueChainWords.text(word));
        return formula.named(books.path().child(word), label).method(ValueChainMethods.ACCOUNTS);
    }

    private Driver named(ActivityAccount account, Driver formula, String word) {
        Text label = ValueChainWords.text("of", account.label(), ValueChainWords.text(word));
        return formula.named(account.path().child(word), label).method(ValueChainMethods.ACCOUNTS);
    }
}
