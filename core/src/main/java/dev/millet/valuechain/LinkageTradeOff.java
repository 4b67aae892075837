package dev.millet.valuechain;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much to spend on each linkage so that the savings exceed the spending by most, within a budget.
 *
 * <p>Maximise Σ saved − Σ spent over spendings of zero or more, where no activity can save more than it costs and the
 * spendings stay within the budget, if there is one. Linkages to suppliers and buyers count with both ends: the best for all
 * of them together, whoever pays. Effects have diminishing returns, so this is a linear programme, and its solution is the
 * best there is.
 *
 * <p>Example: inspection of CNY 1 M saves 3 M, 2 M save 4 M; training of 1 M saves 2.5 M. Without a budget every yuan that
 * saves at least another is spent: 2 M (the second saves just itself, so 1 M is as good) and 1 M. With a budget of 1 M all of
 * it goes to inspection, whose first million saves most.
 *
 * <p>Source: Dantzig, Linear Programming and Extensions (1963); cost of quality: Juran, Quality Control Handbook (1951).
 */
public final class LinkageTradeOff {
    private final ChainAccounts accounts;
    private final ImmutableList<Linkage> linkages;
    private final Map<Identifier, Figure> spendings = new LinkedHashMap<>();
    private final List<Driver> best;

    private LinkageTradeOff(ChainAccounts accounts, Optional<Driver> budget) {
        this.accounts = accounts;
        this.linkages = accounts.chain().linkages().stream()
                .filter(linkage -> linkage.effect().isPresent())
                .collect(ImmutableList.toImmutableList());
        if (linkages.isEmpty()) {
            throw new IllegalArgumentException(
                    "a trade-off must have a linkage with an effect, but was 'none' (value chain '"
                            + accounts.chain().id() + "')");
        }
        Unit money = accounts.books().perYear();
        budget.filter(limit -> !limit.unit().equals(money)).ifPresent(limit -> {
            throw new IllegalArgumentException("budget must be in '" + money + "', but was in '" + limit.unit()
                    + "' (value chain '" + accounts.chain().id() + "')");
        });
        linkages.forEach(linkage -> spendings.putIfAbsent(
                effect(linkage).spending().id(), effect(linkage).spending()));
        this.best = solve(budget);
    }

    /** The trade-off without a budget. */
    public static LinkageTradeOff of(ChainAccounts accounts) {
        return new LinkageTradeOff(accounts, Optional.empty());
    }

    /**
     * The trade-off within a budget, money per year.
     *
     * @throws IllegalArgumentException if no linkage has an effect, or the budget is in another unit
     */
    public static LinkageTradeOff of(ChainAccounts accounts, Driver budget) {
        return new LinkageTradeOff(accounts, Optional.of(budget));
    }

    /** What is best spent on a linkage, with those that share its spending; money per year. */
    public Driver bestSpending(String linkage) {
        Linkage of = linkage(linkage);
        return named(of, spent(of, true), "best-spending");
    }

    /** What a linkage saves at the best spending; money per year. */
    public Driver bestSaving(String linkage) {
        Linkage of = linkage(linkage);
        return named(of, effect(of).saved(spent(of, true)), "best-saving");
    }

    /** All savings less all spendings at the best trade-off; money per year. */
    public Driver bestNet() {
        return named(net(true), "best-net");
    }

    /** All savings less all spendings as they are now; money per year. */
    public Driver netNow() {
        return named(net(false), "net-now");
    }

    /** What the best trade-off gains over now; money per year; below zero where more is spent now than the budget allows. */
    public Driver gain() {
        return named(bestNet().minus(netNow()), "trade-off-gain");
    }

    private Driver net(boolean atBest) {
        Unit money = accounts.books().perYear();
        Map<Identifier, List<Driver>> savings = new LinkedHashMap<>();
        for (Linkage linkage : linkages) {
            savings.computeIfAbsent(linkage.to(), absent -> new ArrayList<>())
                    .add(effect(linkage).saved(spent(linkage, atBest)));
        }
        List<Driver> terms = new ArrayList<>();
        savings.forEach((activity, saved) -> {
            Driver sum = Driver.sum(money, saved);
            terms.add(costOf(activity).map(sum::min).orElse(sum));
        });
        for (int i = 0; i < spendings.size(); i++) {
            Driver spent = atBest
                    ? best.get(i)
                    : Driver.of(ImmutableList.copyOf(spendings.values()).get(i));
            terms.add(spent.negated());
        }
        return Driver.sum(money, terms);
    }

    private List<Driver> solve(Optional<Driver> budget) {
        List<Identifier> targets = linkages.stream()
                .map(Linkage::to)
                .distinct()
                .filter(id -> costOf(id).isPresent())
                .toList();
        List<LinkageProgram.Curve> curves = new ArrayList<>();
        List<Driver> arguments = new ArrayList<>();
        for (Linkage linkage : linkages) {
            LinkageEffect effect = effect(linkage);
            curves.add(
                    new LinkageProgram.Curve(spending(linkage), effect.points().size(), targets.indexOf(linkage.to())));
            effect.points().forEach(point -> {
                arguments.add(Driver.of(point.spent()));
                arguments.add(Driver.of(point.saved()));
            });
        }
        targets.forEach(id -> arguments.add(costOf(id).orElseThrow()));
        budget.ifPresent(arguments::add);
        LinkageProgram program = new LinkageProgram(curves, spendings.size(), targets.size(), budget.isPresent());
        return Driver.call(program, arguments);
    }

    /** What an activity of the chain costs before linkages; empty for one of another firm. */
    private Optional<Driver> costOf(Identifier activity) {
        boolean here = accounts.chain().activities().stream()
                .anyMatch(each -> each.id().equals(activity));
        return here ? Optional.of(accounts.activity(activity.text()).beforeLinkages()) : Optional.empty();
    }

    private Driver spent(Linkage linkage, boolean atBest) {
        return atBest ? best.get(spending(linkage)) : Driver.of(effect(linkage).spending());
    }

    private int spending(Linkage linkage) {
        return List.copyOf(spendings.keySet())
                .indexOf(effect(linkage).spending().id());
    }

    private Linkage linkage(String id) {
        Bounds.known(
                "linkage with an effect",
                Identifier.of(id),
                linkages.stream().map(Linkage::id).toList(),
                "value chain '" + accounts.chain().id() + "'");
        return linkages.stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LinkageEffect effect(Linkage linkage) {
        return linkage.effect().orElseThrow();
    }

    private Driver named(Linkage linkage, Driver formula, String word) {
        Identifier id =
                accounts.chain().id().child("linkages").child(linkage.id().text());
        return formula.named(id.child(word), ValueChainWords.text("of", linkage.label(), ValueChainWords.text(word)))
                .method(ValueChainMethods.TRADE_OFF);
    }

    private Driver named(Driver formula, String word) {
        Text label = ValueChainWords.text("of", accounts.chain().label(), ValueChainWords.text(word));
        return formula.named(accounts.chain().id().child("linkages").child(word), label)
                .method(ValueChainMethods.TRADE_OFF);
    }
}
