package dev.millet.valuechain;

import com.google.common.base.Suppliers;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one activity costs, ties up and contributes, its parts included; each answer is a driver.
 *
 * <p>An activity that is left out has no number: its answers are undefined and say why, and no sum contains them.
 *
 * <p>Example: a service centre at CNY 20 M a year plus CNY 6 per unit, at 2 M units a year: CNY 16 per unit and 32 M a year.
 */
public final class ActivityAccount {
    private final ChainBooks books;
    private final Activity activity;
    private final List<ActivityAccount> parts;
    private final List<CostLine> lines;
    private final Identifier path;
    // Sums over lines and parts that many answers are made of.
    private final Supplier<Driver> costPerUnit = Suppliers.memoize(this::sumPerUnit);
    private final Supplier<Driver> costPerYear = Suppliers.memoize(this::sumPerYear);

    ActivityAccount(ChainBooks books, Activity activity) {
        this.books = books;
        this.activity = activity;
        this.path = books.path().child(activity.id().text());
        this.parts = books.chain().partsOf(activity).stream()
                .map(part -> new ActivityAccount(books, part))
                .toList();
        this.lines = books.linesOf(activity);
    }

    /** The activity. */
    public Activity activity() {
        return activity;
    }

    /** The accounts of its parts. */
    public List<ActivityAccount> parts() {
        return parts;
    }

    /** What the firm spends on it per unit sold, parts and linkages included; money per unit. */
    public Driver costPerUnit() {
        return costPerUnit.get();
    }

    private Driver sumPerUnit() {
        List<Driver> all = new ArrayList<>();
        lines(Performer.OWN)
                .forEach(line -> all.add(line.perUnit(books.volume())
                        .named(path.child("costs").child(line.id().text()).child("per-unit"), line.label())));
        linkages().ifPresent(net -> all.add(net.dividedBy(CostLine.sold(books.volume()))));
        counted().forEach(part -> all.add(part.costPerUnit()));
        return named(Driver.sum(books.perUnit(), all), "cost-per-unit");
    }

    /** What the firm spends on it a year, parts and linkages included; money per year. */
    public Driver costPerYear() {
        return costPerYear.get();
    }

    private Driver sumPerYear() {
        List<Driver> all = new ArrayList<>();
        lines(Performer.OWN)
                .forEach(line -> all.add(line.perYear(books.volume())
                        .named(path.child("costs").child(line.id().text()).child("per-year"), line.label())));
        linkages().ifPresent(all::add);
        counted().forEach(part -> all.add(part.costPerYear()));
        return named(Driver.sum(books.perYear(), all), "cost-per-year");
    }

    /** What a partner or the customer spends on it per unit; beside the firm's cost, in no margin. */
    public Driver costPerUnitBorneBy(Performer bearer) {
        if (bearer == Performer.OWN) {
            return costPerUnit();
        }
        List<Driver> all = new ArrayList<>();
        lines(bearer).forEach(line -> all.add(line.perUnit(books.volume())));
        counted().forEach(part -> all.add(part.costPerUnitBorneBy(bearer)));
        return named(Driver.sum(books.perUnit(), all), "cost-per-unit-" + Words.key(bearer), bearer.label());
    }

    /** What it ties up of the firm's money. */
    public Driver assets() {
        return assetsHeldBy(Performer.OWN);
    }

    /** What it ties up in somebody's hands, parts included; money. */
    public Driver assetsHeldBy(Performer holder) {
        List<Driver> all = new ArrayList<>();
        for (Asset asset : activity.assets()) {
            if (asset.holder() == holder) {
                all.add(Driver.of(asset.amount()).named(asset(asset.id()), asset.label()));
            }
        }
        for (ChainEntries.Entry entry : books.entries().assets()) {
            if (entry.whose() == holder && entry.activity().equals(activity.id())) {
                all.add(entry.amount().named(asset(entry.id()), entry.label()));
            }
        }
        counted().forEach(part -> all.add(part.assetsHeldBy(holder)));
        return named(Driver.sum(books.chain().currency(), all), "assets-" + Words.key(holder), holder.label());
    }

    /** What it contributes to value for the buyer, its parts included; empty if nothing is claimed. */
    public Optional<Driver> contribution() {
        List<Driver> all = new ArrayList<>();
        activity.contribution().map(Driver::of).ifPresent(all::add);
        parts.forEach(part -> part.contribution().ifPresent(all::add));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(named(Driver.sum(all.get(0).unit(), all), "contribution"));
    }

    /** Its own costs that somebody bears, without those of its parts. */
    List<CostLine> lines(Performer bearer) {
        return lines.stream().filter(line -> line.bearer() == bearer).toList();
    }

    /** Its own costs, whoever bears them. */
    List<CostLine> lines() {
        return lines;
    }

    /** Its own spending on linkages less what they save in it, a year; empty if there is none. */
    Optional<Driver> linkages() {
        List<Driver> spent = books.spending(activity.id());
        List<Driver> saved = books.savings(activity.id());
        if (spent.isEmpty() && saved.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = books.perYear();
        Driver before = beforeLinkages();
        Driver saving = Driver.sum(unit, saved);
        Driver possible =
                saving.onlyIf(saving.isAtMost(before), ValueChainWords.text("undefined.saves-too-much", label()));
        return Optional.of(Driver.sum(unit, spent)
                .minus(possible)
                .named(path.child("linkages"), ValueChainWords.text("linkages-of", label()))
                .method(ValueChainMethods.LINKAGE));
    }

    /** What the firm would spend a year without linkages; money per year. */
    Driver beforeLinkages() {
        List<Driver> all = new ArrayList<>();
        lines(Performer.OWN).forEach(line -> all.add(line.perYear(books.volume())));
        counted().forEach(part -> all.add(part.beforeLinkages()));
        return Driver.sum(books.perYear(), all);
    }

    /** This account and those of all its parts. */
    List<ActivityAccount> withParts() {
        List<ActivityAccount> all = new ArrayList<>(List.of(this));
        parts.forEach(part -> all.addAll(part.withParts()));
        return all;
    }

    Identifier path() {
        return path;
    }

    Text label() {
        return activity.label();
    }

    private List<ActivityAccount> counted() {
        return parts.stream().filter(part -> !part.activity.leftOut()).toList();
    }

    private Identifier asset(Identifier id) {
        return path.child("assets").child(id.text());
    }

    private Driver named(Driver formula, String word) {
        return named(formula, word, ValueChainWords.text(word));
    }

    private Driver named(Driver formula, String word, Text what) {
        Driver value = activity.leftOut()
                ? Driver.undefined(formula.unit(), ValueChainWords.text("undefined.left-out"))
                : formula;
        String key = word.startsWith("assets-")
                ? "assets-held-by"
                : word.startsWith("cost-per-unit-") ? "cost-borne-by" : "";
        Text label = key.isEmpty()
                ? ValueChainWords.text("of", label(), what)
                : ValueChainWords.text("of", label(), ValueChainWords.text(key, what));
        return value.named(path.child(word), label).method(ValueChainMethods.ACCOUNTS);
    }
}
