package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What all accounts of a chain share: the chain, what is entered beside it, its volume, its linkages. */
record ChainBooks(ValueChain chain, ChainEntries entries) {
    /** Refuses entries in units or under activities that the chain does not have. */
    ChainBooks {
        List<Identifier> ids = chain.activities().stream().map(Activity::id).toList();
        String where = "value chain '" + chain.id() + "'";
        Unit unitMoney = chain.currency().dividedBy(Unit.of("unit"));
        Unit yearMoney = chain.currency().dividedBy(Unit.of("year"));
        entries.volume().ifPresent(volume -> requireUnit("volume", volume, List.of(Unit.parse("unit/year")), where));
        entries.revenue().ifPresent(money -> requireUnit("revenue", money, List.of(unitMoney, yearMoney), where));
        for (ChainEntries.Entry entry : entries.costs()) {
            requireCounted(chain, entry, ids, where);
            requireUnit("cost '" + entry.id() + "'", entry.amount(), List.of(unitMoney, yearMoney), where);
            List<Identifier> taken = new ArrayList<>();
            chain.activity(entry.activity().text()).costs().forEach(cost -> taken.add(cost.id()));
            entries.costs().stream()
                    .filter(each -> each.activity().equals(entry.activity()))
                    .forEach(each -> taken.add(each.id()));
            Bounds.distinct("cost", taken, "activity '" + entry.activity() + "'");
        }
        for (ChainEntries.Entry entry : entries.assets()) {
            requireCounted(chain, entry, ids, where);
            requireUnit("asset '" + entry.id() + "'", entry.amount(), List.of(chain.currency()), where);
        }
    }

    Identifier path() {
        return chain.id();
    }

    Unit perUnit() {
        return chain.currency().dividedBy(Unit.of("unit"));
    }

    Unit perYear() {
        return chain.currency().dividedBy(Unit.of("year"));
    }

    /** Units sold a year; undefined where nothing says how many. */
    Driver volume() {
        return entries.volume()
                .or(() -> chain.volume().map(Driver::of))
                .orElseGet(
                        () -> Driver.undefined(Unit.parse("unit/year"), ValueChainWords.text("undefined.no-volume")));
    }

    /** What buyers pay, per unit or per year as it is stated; undefined where nothing says it. */
    Driver revenue() {
        return entries.revenue()
                .or(() -> chain.revenue().map(Driver::of))
                .orElseGet(() -> Driver.undefined(perUnit(), ValueChainWords.text("undefined.no-revenue")));
    }

    /** An activity's own costs, its shares of shared costs and what is entered, whoever bears them. */
    List<CostLine> linesOf(Activity activity) {
        List<CostLine> lines = new ArrayList<>();
        activity.costs().forEach(cost -> lines.add(CostLine.of(chain.currency(), cost, activity.drivers())));
        for (ChainEntries.Entry entry : entries.costs()) {
            if (entry.activity().equals(activity.id())) {
                lines.add(CostLine.of(chain.currency(), entry.id(), entry.label(), entry.amount(), entry.whose()));
            }
        }
        for (SharedCost cost : chain.sharedCosts()) {
            if (cost.uses().containsKey(activity.id())) {
                Driver share = cost.shareOf(activity.id().text());
                // apart from the activity's own costs, which may have the same name
                Identifier id = Identifier.of("shared-" + cost.id());
                lines.add(CostLine.of(chain.currency(), id, cost.label(), share, Performer.OWN));
            }
        }
        return lines;
    }

    /** What is spent in an activity on linkages, a year; a spending that several share, once. */
    List<Driver> spending(Identifier activity) {
        List<Driver> spent = new ArrayList<>();
        Set<Identifier> seen = new HashSet<>();
        for (Linkage linkage : chain.linkages()) {
            linkage.effect().filter(effect -> seen.add(effect.spending().id())).ifPresent(effect -> {
                if (linkage.from().equals(activity)) {
                    spent.add(Driver.of(effect.spending()));
                }
            });
        }
        return spent;
    }

    /** What linkages save in an activity, a year. */
    List<Driver> savings(Identifier activity) {
        List<Driver> saved = new ArrayList<>();
        for (Linkage linkage : chain.linkages()) {
            if (linkage.to().equals(activity)) {
                linkage.effect()
                        .ifPresent(effect -> saved.add(effect.saved(Driver.of(effect.spending()))
                                .named(
                                        path().child("linkages")
                                                .child(linkage.id().text())
                                                .child("saved"),
                                        ValueChainWords.text("saved-by", linkage.label()))));
            }
        }
        return saved;
    }

    private static void requireCounted(ValueChain chain, ChainEntries.Entry entry, List<Identifier> ids, String where) {
        Bounds.known("activity of an entry", entry.activity(), ids, where);
        if (chain.activity(entry.activity().text()).leftOut()) {
            throw new IllegalArgumentException("an activity left out must stand without a number, but was '"
                    + entry.id() + "' (activity '" + entry.activity() + "')");
        }
    }

    private static void requireUnit(String what, Driver amount, List<Unit> units, String where) {
        if (!units.contains(amount.unit())) {
            throw new IllegalArgumentException(what + " must be in "
                    + units.stream().map(unit -> "'" + unit + "'").toList() + ", but was in '" + amount.unit() + "' ("
                    + where + ")");
        }
    }
}
