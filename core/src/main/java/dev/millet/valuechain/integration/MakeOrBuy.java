package dev.millet.valuechain.integration;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether to make or to buy: the volume at which both cost the same, and what one may come to regret.
 *
 * <p>A year of making costs plant + capital charge + lost flexibility + unit cost × what the plant makes + price × what it
 * cannot; one of buying transaction cost + asset risk + price × volume. They are equal at (F_make − F_buy) ÷ (price − unit
 * cost). The regret of a choice in a case of demand is what it costs more than the better one; minimax regret takes the choice
 * whose worst regret is least, the expectation weighs cases by probability. What knowing demand before would be worth is
 * the least expected regret.
 *
 * <p>Example: a plant of CNY 100 M over 5 years without interest (20 M a year), 12 M a year to run, 80 per unit; bought at
 * 150, with 4 M a year to supervise: break-even at 28 M ÷ 70 = 400,000 units a year. A hit of 1 M units makes buying cost
 * 42 M more, a flop of 100,000 makes the plant cost 21 M more: minimax regret makes. If flops are three times as likely,
 * buying is expected to cost 5.25 M less, and knowing is worth 10.5 M.
 *
 * <p>Source: Savage, The Theory of Statistical Decision (1951); break-even: Heizer and Render, Operations Management (2011).
 */
public final class MakeOrBuy {
    private final Sourcing sourcing;
    private final Unit perYear;

    private MakeOrBuy(Sourcing sourcing) {
        this.sourcing = sourcing;
        this.perYear = sourcing.currency().dividedBy(Unit.of("year"));
    }

    /** The decision on a sourcing. */
    public static MakeOrBuy of(Sourcing sourcing) {
        return new MakeOrBuy(sourcing);
    }

    /** What it is worked out from. */
    public Sourcing sourcing() {
        return sourcing;
    }

    /** What the plant's capital costs, money per year; zero without a plant. */
    public Driver capitalCharge() {
        Driver charge =
                sourcing.plant().map(Investment::charge).orElseGet(() -> Driver.constant(BigDecimal.ZERO, perYear));
        return named(charge, "capital-charge");
    }

    /** What a choice costs a year whatever the volume. */
    public Driver fixedCost(SourcingChoice choice) {
        List<Driver> parts = new ArrayList<>();
        if (choice == SourcingChoice.MAKE) {
            sourcing.plantCost().map(Driver::of).ifPresent(parts::add);
            parts.add(capitalCharge());
            sourcing.lostFlexibility().map(Driver::of).ifPresent(parts::add);
        } else {
            sourcing.transactionCost().map(Driver::of).ifPresent(parts::add);
            sourcing.assetRisk().map(Driver::of).ifPresent(parts::add);
        }
        return named(choice, Driver.sum(perYear, parts), "fixed-cost");
    }

    /**
     * The volume above which making costs less, units per year. Undefined where a unit made costs no less than one bought
     * (no volume makes up for the plant), where making has no higher fixed costs (it costs less from the first unit on),
     * and where the volume lies beyond the plant's capacity.
     */
    public Driver breakEvenVolume() {
        Driver saved = Driver.of(sourcing.price()).minus(Driver.of(sourcing.unitCost()));
        Driver more = fixedCost(SourcingChoice.MAKE).minus(fixedCost(SourcingChoice.BUY));
        Driver volume = more.onlyIf(more.isPositive(), IntegrationWords.text("undefined.making-is-cheaper"))
                .dividedBy(saved.onlyIf(saved.isPositive(), IntegrationWords.text("undefined.making-saves-nothing")));
        Driver reached = sourcing.capacity()
                .map(most -> volume.onlyIf(
                        volume.isAtMost(Driver.of(most)), IntegrationWords.text("undefined.beyond-capacity")))
                .orElse(volume);
        return named(reached, "break-even-volume");
    }

    /** What a choice costs in a case of demand, money per year. */
    public Driver cost(SourcingChoice choice, String demand) {
        DemandCase of = sourcing.demandCase(demand);
        Driver volume = Driver.of(of.volume());
        Driver made =
                sourcing.capacity().map(most -> volume.min(Driver.of(most))).orElse(volume);
        Driver price = Driver.of(sourcing.price());
        Driver variable = choice == SourcingChoice.BUY
                ? price.times(volume)
                : Driver.of(sourcing.unitCost()).times(made).plus(price.times(volume.minus(made)));
        return named(choice, of, fixedCost(choice).plus(variable), "sourcing-cost");
    }

    /** What making costs less than buying in a case, money per year; below zero where it costs more. */
    public Driver advantageOfMaking(String demand) {
        DemandCase of = sourcing.demandCase(demand);
        Driver less = cost(SourcingChoice.BUY, demand).minus(cost(SourcingChoice.MAKE, demand));
        return named(of, less, "advantage-of-making");
    }

    /** What a choice costs more than the better one in a case, money per year; zero for the better one. */
    public Driver regret(SourcingChoice choice, String demand) {
        DemandCase of = sourcing.demandCase(demand);
        Driver own = cost(choice, demand);
        return named(choice, of, own.minus(own.min(cost(choice.other(), demand))), "regret");
    }

    /** The worst regret of a choice over all cases; undefined without a case. */
    public Driver worstRegret(SourcingChoice choice) {
        Driver worst = sourcing.cases().stream()
                .map(each -> regret(choice, each.id().text()))
                .reduce(Driver::max)
                .orElseGet(() -> noCase(perYear));
        return named(choice, worst, "worst-regret");
    }

    /** The worst regret of the choice that has the lesser one: what the cautious decision can come to regret. */
    public Driver minimaxRegret() {
        return named(worstRegret(SourcingChoice.MAKE).min(worstRegret(SourcingChoice.BUY)), "minimax-regret");
    }

    /** Worst regret of buying − worst regret of making: above zero the cautious decision is to make. */
    public Driver minimaxAdvantageOfMaking() {
        Driver less = worstRegret(SourcingChoice.BUY).minus(worstRegret(SourcingChoice.MAKE));
        return named(less, "minimax-advantage-of-making");
    }

    /** The probability of a case, its weight ÷ all weights; undefined without weights. */
    public Driver probability(String demand) {
        DemandCase of = sourcing.demandCase(demand);
        return named(of, weight(of), "probability");
    }

    /** What a choice is expected to cost, money per year; undefined without weights. */
    public Driver expectedCost(SourcingChoice choice) {
        return named(choice, expected(perYear, each -> cost(choice, each.id().text())), "expected-cost");
    }

    /** The regret to be expected of a choice, money per year; undefined without weights. */
    public Driver expectedRegret(SourcingChoice choice) {
        return named(choice, expected(perYear, each -> regret(choice, each.id().text())), "expected-regret");
    }

    /** Expected demand, units per year; undefined without weights. */
    public Driver expectedVolume() {
        return named(expected(Unit.parse("unit/year"), each -> Driver.of(each.volume())), "expected-volume");
    }

    /** Expected cost of buying − expected cost of making: above zero making is expected to cost less. */
    public Driver expectedAdvantageOfMaking() {
        Driver less = expectedCost(SourcingChoice.BUY).minus(expectedCost(SourcingChoice.MAKE));
        return named(less, "expected-advantage-of-making");
    }

    /** What knowing demand before choosing is worth, money per year: the least expected regret. */
    public Driver valueOfPerfectInformation() {
        Driver least = expectedRegret(SourcingChoice.MAKE).min(expectedRegret(SourcingChoice.BUY));
        return named(least, "value-of-perfect-information");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(
                breakEvenVolume(),
                minimaxRegret(),
                minimaxAdvantageOfMaking(),
                expectedVolume(),
                expectedAdvantageOfMaking(),
                valueOfPerfectInformation()));
        for (DemandCase each : sourcing.cases()) {
            String id = each.id().text();
            answers.add(advantageOfMaking(id));
            for (SourcingChoice choice : SourcingChoice.values()) {
                answers.addAll(List.of(cost(choice, id), regret(choice, id)));
            }
        }
        return DriverTree.of(answers);
    }

    private Driver expected(Unit unit, Function<DemandCase, Driver> amount) {
        if (sourcing.cases().isEmpty()) {
            return noCase(unit);
        }
        return Driver.sum(
                unit,
                sourcing.cases().stream()
                        .map(each -> probability(each.id().text()).times(amount.apply(each)))
                        .toList());
    }

    private Driver weight(DemandCase of) {
        Optional<Figure> own = of.weight();
        if (own.isEmpty()) {
            return Driver.undefined(Unit.RATIO, IntegrationWords.text("undefined.no-weights"));
        }
        Driver all = Driver.sum(
                Unit.RATIO,
                sourcing.cases().stream()
                        .flatMap(each -> each.weight().stream().map(Driver::of))
                        .toList());
        return Driver.of(own.get())
                .dividedBy(all.onlyIf(all.isPositive(), IntegrationWords.text("undefined.no-weights")));
    }

    private static Driver noCase(Unit unit) {
        return Driver.undefined(unit, IntegrationWords.text("undefined.no-demand-case"));
    }

    private Driver named(SourcingChoice choice, DemandCase of, Driver formula, String word) {
        Identifier id = caseId(of).child(Words.key(choice)).child(word);
        Text both = IntegrationWords.text("of", choice.label(), of.label());
        return named(formula, id, IntegrationWords.text("of", both, IntegrationWords.text(word)));
    }

    private Driver named(SourcingChoice choice, Driver formula, String word) {
        Identifier id = sourcing.id().child(Words.key(choice)).child(word);
        return named(formula, id, IntegrationWords.text("of", choice.label(), IntegrationWords.text(word)));
    }

    private Driver named(DemandCase of, Driver formula, String word) {
        Text label = IntegrationWords.text("of", of.label(), IntegrationWords.text(word));
        return named(formula, caseId(of).child(word), label);
    }

    private Driver named(Driver formula, String word) {
        Text label = IntegrationWords.text("of", sourcing.label(), IntegrationWords.text(word));
        return named(formula, sourcing.id().child(word), label);
    }

    private static Driver named(Driver formula, Identifier id, Text label) {
        return formula.named(id, label).method(IntegrationMethods.MAKE_OR_BUY);
    }

    private Identifier caseId(DemandCase of) {
        return sourcing.id().child("cases").child(of.id().text());
    }
}
