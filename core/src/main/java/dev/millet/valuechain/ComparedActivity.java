package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One activity in two chains, parts included: the gap in cost, what it comes from, who performs it here and there.
 *
 * <p>An activity that only one chain has is compared with nothing: its whole cost is the gap.
 *
 * <p>Example: storing is performed by dealers in one chain and by the firm in the other; the firm's cost rises by CNY 12 a unit
 * and its assets by the stock that dealers held before.
 */
public final class ComparedActivity {
    private final Identifier id;
    private final ChainAccounts own;
    private final ChainAccounts other;
    private final Identifier path;

    ComparedActivity(Identifier id, ChainAccounts own, ChainAccounts other, Identifier path) {
        this.id = id;
        this.own = own;
        this.other = other;
        this.path = path.child(id.text());
    }

    /** Its name in both chains. */
    public Identifier id() {
        return id;
    }

    /** Its account in the own chain; empty if only the other one has it. */
    public Optional<ActivityAccount> own() {
        return account(own);
    }

    /** Its account in the other chain; empty if only the own one has it. */
    public Optional<ActivityAccount> other() {
        return account(other);
    }

    /** What it is called. */
    public Text label() {
        return own().or(this::other).orElseThrow().label();
    }

    /** Whether it is common to both chains and left out of the numbers. */
    public boolean isLeftOut() {
        return accounts().allMatch(account -> account.activity().leftOut());
    }

    /** Whether its performer or the party differs: it has moved from one hand to another. */
    public boolean isMoved() {
        return own().isPresent()
                && other().isPresent()
                && (activity(own()).performer() != activity(other()).performer()
                        || !activity(own()).party().equals(activity(other()).party()));
    }

    /** Own − other cost; money per unit. */
    public Driver costGap() {
        Driver gap = cost(own()).minus(cost(other()));
        return named(gap, "cost-gap", ValueChainWords.text("cost-gap"));
    }

    /** Own − other assets in somebody's hands; money. */
    public Driver assetGap(Performer holder) {
        Unit money = own.chain().currency();
        Driver mine = own().map(account -> account.assetsHeldBy(holder))
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, money));
        Driver theirs = other().map(account -> account.assetsHeldBy(holder))
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, money));
        return named(
                mine.minus(theirs),
                "asset-gap-" + Words.key(holder),
                ValueChainWords.text("asset-gap", holder.label()));
    }

    /** The gap by cause, amounts first, then classes in Porter's order; the parts sum to the gap. */
    public List<GapPart> gapParts() {
        List<GapPart> parts = new ArrayList<>();
        if (isLeftOut()) {
            return parts;
        }
        causes().forEach((cause, amounts) -> {
            Text label = cause.map(CostDriverClass::label).orElseGet(() -> ValueChainWords.text("gap.amounts"));
            String key = cause.map(Words::key).orElse("amounts");
            Driver amount = Driver.sum(own.books().perUnit(), amounts);
            parts.add(new GapPart(cause, label, named(amount, "gap-" + key, label)));
        });
        return List.copyOf(parts);
    }

    /** Terms of the gap by cause, in a fixed order. */
    private Map<Optional<CostDriverClass>, List<Driver>> causes() {
        Map<Optional<CostDriverClass>, List<Driver>> found = new LinkedHashMap<>();
        Map<Identifier, Optional<ActivityAccount>> mine = byId(own());
        Map<Identifier, Optional<ActivityAccount>> theirs = byId(other());
        Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
                .distinct()
                .forEach(each -> {
                    Optional<ActivityAccount> here = mine.getOrDefault(each, Optional.empty());
                    Optional<ActivityAccount> there = theirs.getOrDefault(each, Optional.empty());
                    pairs(lines(here), lines(there), own, other)
                            .forEach(pair -> pair.parts().forEach((cause, part) -> add(found, cause, part)));
                    linkages(here, own).ifPresent(net -> add(found, Optional.of(CostDriverClass.LINKAGES), net));
                    linkages(there, other)
                            .ifPresent(net -> add(found, Optional.of(CostDriverClass.LINKAGES), net.negated()));
                });
        return inOrder(found);
    }

    static Map<Optional<CostDriverClass>, List<Driver>> inOrder(Map<Optional<CostDriverClass>, List<Driver>> found) {
        Map<Optional<CostDriverClass>, List<Driver>> ordered = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(Optional.<CostDriverClass>empty()),
                        Stream.of(CostDriverClass.values()).map(Optional::of))
                .filter(found::containsKey)
                .forEach(cause -> ordered.put(cause, List.copyOf(found.getOrDefault(cause, List.of()))));
        return ordered;
    }

    static void add(Map<Optional<CostDriverClass>, List<Driver>> found, Optional<CostDriverClass> cause, Driver part) {
        found.computeIfAbsent(cause, absent -> new ArrayList<>()).add(part);
    }

    /** Costs of one name on both sides, in the order of the own ones. */
    static List<LinePair> pairs(List<CostLine> mine, List<CostLine> theirs, ChainAccounts own, ChainAccounts other) {
        List<LinePair> pairs = new ArrayList<>();
        Stream.concat(mine.stream(), theirs.stream())
                .map(CostLine::id)
                .distinct()
                .forEach(line -> {
                    pairs.add(new LinePair(
                            mine.stream().filter(each -> each.id().equals(line)).findFirst(),
                            theirs.stream()
                                    .filter(each -> each.id().equals(line))
                                    .findFirst(),
                            own.volume(),
                            other.volume(),
                            own.books().perUnit()));
                });
        return pairs;
    }

    private static List<CostLine> lines(Optional<ActivityAccount> account) {
        return account.filter(each -> !each.activity().leftOut())
                .map(each -> each.lines(Performer.OWN))
                .orElse(List.of());
    }

    private static Optional<Driver> linkages(Optional<ActivityAccount> account, ChainAccounts accounts) {
        return account.flatMap(ActivityAccount::linkages).map(net -> net.dividedBy(CostLine.sold(accounts.volume())));
    }

    private static Map<Identifier, Optional<ActivityAccount>> byId(Optional<ActivityAccount> account) {
        Map<Identifier, Optional<ActivityAccount>> byId = new LinkedHashMap<>();
        account.ifPresent(whole ->
                whole.withParts().forEach(each -> byId.put(each.activity().id(), Optional.of(each))));
        return byId;
    }

    private Stream<ActivityAccount> accounts() {
        return Stream.concat(own().stream(), other().stream());
    }

    private Optional<ActivityAccount> account(ChainAccounts accounts) {
        return accounts.activities().stream()
                .filter(account -> account.activity().id().equals(id))
                .findFirst();
    }

    private static Activity activity(Optional<ActivityAccount> account) {
        return account.orElseThrow().activity();
    }

    private Driver cost(Optional<ActivityAccount> account) {
        return account.map(ActivityAccount::costPerUnit)
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, own.books().perUnit()));
    }

    private Driver named(Driver formula, String word, Text what) {
        return formula.named(path.child(word), ValueChainWords.text("of", label(), what))
                .method(ValueChainMethods.COMPARISON);
    }
}
