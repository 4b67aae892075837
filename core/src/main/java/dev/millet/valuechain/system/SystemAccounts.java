package dev.millet.valuechain.system;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who keeps what of the consumer's price: purchase, own cost, margin and price of each stage of a value system.
 *
 * <p>Forward, price = purchase + own costs + margin, or (purchase + own costs) ÷ (1 − m) where the margin is a ratio m of the
 * price. From an open margin down to the buyer it goes backward: what a stage can pay is its price less what it adds and
 * what it pays to others, and the open margin is what is left. So Σ (own costs + margin) is the consumer's price ex VAT.
 *
 * <p>Example: parts of CNY 900 and a margin of 100, a firm with 200 and an open margin, a retailer with 90 and 5 %, a price of
 * 1,872 with 17 % VAT: the retailer buys at 1,430, the firm keeps 230, that is 14.4 % of 1,600; margins are 410 in all.
 *
 * <p>Answers are money per unit that the consumer buys, or ratios.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2.
 */
public final class SystemAccounts {
    private static final Driver ONE = Driver.constant("1");

    private final ValueSystem system;
    private final Unit perUnit;
    private final List<SystemStage> backward;
    private final Map<Identifier, Driver> inPlace;

    private SystemAccounts(ValueSystem system, Map<Identifier, Driver> inPlace) {
        this.system = system;
        this.inPlace = ImmutableMap.copyOf(inPlace);
        this.perUnit = system.currency().dividedBy(Unit.of("unit"));
        this.backward = new ArrayList<>();
        Optional<SystemStage> next = system.stages().stream()
                .filter(stage -> stage.margin().isEmpty())
                .findFirst();
        while (next.isPresent()) {
            backward.add(next.get());
            next = system.customerOf(next.get().id().text());
        }
    }

    /** The accounts of a system. */
    public static SystemAccounts of(ValueSystem system) {
        return new SystemAccounts(system, Map.of());
    }

    /**
     * The accounts of a system of which another model has worked out some figures: its drivers stand in their places, so that
     * the accounts explain down to that model's sources and move with its figures.
     *
     * <p>Example: with {@code Map.of(Identifier.of("shop"), waterfall.ownCost(retailer))} the retailer's own cost is no copy of
     * a number but what the waterfall says.
     *
     * @param inPlace by the id of the figure that a driver stands for
     * @throws IllegalArgumentException if the system has no figure of an id (the message lists those it has), or a driver
     *     counts something else than its figure
     */
    public static SystemAccounts of(ValueSystem system, Map<Identifier, Driver> inPlace) {
        Map<Identifier, Figure> figures = new LinkedHashMap<>();
        for (SystemStage stage : system.stages()) {
            stage.costs().values().forEach(cost -> figures.put(cost.id(), cost));
            stage.margin().ifPresent(margin -> figures.put(margin.id(), margin));
        }
        Stream.of(system.consumerPrice(), system.vat(), system.willingnessToPay())
                .flatMap(Optional::stream)
                .forEach(figure -> figures.put(figure.id(), figure));
        String where = "value system '" + system.id() + "'";
        inPlace.keySet().forEach(id -> Bounds.known("figure", id, List.copyOf(figures.keySet()), where));
        figures.forEach((id, figure) -> {
            Driver driver = inPlace.get(id);
            if (driver != null && !driver.unit().equals(figure.unit())) {
                throw new IllegalArgumentException("driver must have the unit '" + figure.unit()
                        + "' of its figure, but was '" + driver.unit() + "' (" + id + ", " + where + ")");
            }
        });
        return new SystemAccounts(system, inPlace);
    }

    /** What it is worked out from. */
    public ValueSystem system() {
        return system;
    }

    /** At what a stage sells, ex VAT; the last one sells at the consumer's price. */
    public Driver price(String stage) {
        return price(system.stage(stage));
    }

    /** What a stage pays to the stages that sell to it. */
    public Driver purchase(String stage) {
        return purchase(system.stage(stage));
    }

    /** A stage's own costs. */
    public Driver cost(String stage) {
        return cost(system.stage(stage));
    }

    /** What a stage keeps after its own costs; below zero where it loses. */
    public Driver margin(String stage) {
        return margin(system.stage(stage));
    }

    /** What a stage adds: own costs + margin. */
    public Driver added(String stage) {
        SystemStage of = system.stage(stage);
        return named(of, cost(of).plus(margin(of)), "value-added");
    }

    /** What a stage adds ÷ the consumer's price ex VAT; over all stages they sum to 1. */
    public Driver share(String stage) {
        return named(system.stage(stage), added(stage).dividedBy(paid()), "share-of-price");
    }

    /** A stage's own costs ÷ the consumer's price ex VAT. */
    public Driver costShare(String stage) {
        return named(system.stage(stage), cost(stage).dividedBy(paid()), "cost-share-of-price");
    }

    /** A stage's margin ÷ the consumer's price ex VAT. */
    public Driver marginShare(String stage) {
        return named(system.stage(stage), margin(stage).dividedBy(paid()), "margin-share-of-price");
    }

    /** What all stages of a role add; zero where there is none. */
    public Driver added(StageRole role) {
        Driver sum = sum(system.stages().stream()
                .filter(stage -> stage.role() == role)
                .map(stage -> added(stage.id().text()))
                .toList());
        return named(sum, "value-added." + Words.key(role), SystemWords.text("added-by", role.label()));
    }

    /** What all stages of a role add ÷ the consumer's price ex VAT. */
    public Driver share(StageRole role) {
        return named(
                added(role).dividedBy(paid()),
                "share-of-price." + Words.key(role),
                SystemWords.text("share-kept-by", role.label()));
    }

    /** The own costs of all stages. */
    public Driver allCosts() {
        return named(sum(system.stages().stream().map(this::cost).toList()), "all-costs");
    }

    /** The margins of all stages: what the whole system earns on a unit. */
    public Driver allMargins() {
        return named(sum(system.stages().stream().map(this::margin).toList()), "all-margins");
    }

    /** What the consumer pays ex VAT: what the stages share. */
    public Driver consumerPrice() {
        Driver price = backward.isEmpty()
                ? price(system.stages().get(system.stages().size() - 1))
                : driver(system.consumerPrice().orElseThrow()).dividedBy(taxed().orElse(ONE));
        return named(price, "consumer-price");
    }

    /** What the consumer pays with VAT. */
    public Driver consumerPriceWithTax() {
        Driver price = backward.isEmpty()
                ? consumerPrice().times(taxed().orElse(ONE))
                : driver(system.consumerPrice().orElseThrow());
        return named(price, "consumer-price-with-tax");
    }

    /** The value added tax in the consumer's price, which no stage keeps. */
    public Driver tax() {
        return named(consumerPriceWithTax().minus(consumerPrice()), "value-added-tax");
    }

    /** Willingness to pay − what the consumer pays; undefined where no willingness is stated. */
    public Driver consumerSurplus() {
        Driver surplus = system.willingnessToPay()
                .map(most -> driver(most).minus(consumerPriceWithTax()))
                .orElseGet(() -> Driver.undefined(perUnit, SystemWords.text("undefined.no-willingness")));
        return named(surplus, "consumer-surplus");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(
                List.of(consumerPrice(), consumerPriceWithTax(), tax(), allCosts(), allMargins(), consumerSurplus()));
        for (SystemStage stage : system.stages()) {
            String id = stage.id().text();
            answers.addAll(List.of(purchase(id), cost(id), margin(id), added(id), price(id), share(id)));
        }
        return DriverTree.of(answers);
    }

    /** A figure of the system, or what stands in its place. */
    private Driver driver(Figure figure) {
        Driver other = inPlace.get(figure.id());
        return other == null ? Driver.of(figure) : other;
    }

    private Driver price(SystemStage stage) {
        Driver price = backward.contains(stage) ? affordable(stage) : asked(stage);
        return named(stage, price, "selling-price");
    }

    /** Forward: what a stage must ask. */
    private Driver asked(SystemStage stage) {
        Driver before = purchase(stage).plus(cost(stage));
        Driver margin = driver(stage.margin().orElseThrow());
        if (!margin.unit().isRatio()) {
            return before.plus(margin);
        }
        Driver kept = ONE.minus(margin);
        return before.dividedBy(kept.onlyIf(kept.isPositive(), SystemWords.text("undefined.margin-is-all")));
    }

    /** Backward: what the next stage can pay, since its own price, what it adds and what it pays to others are known. */
    private Driver affordable(SystemStage stage) {
        Optional<SystemStage> customer = system.customerOf(stage.id().text());
        if (customer.isEmpty()) {
            return consumerPrice();
        }
        SystemStage to = customer.get();
        Driver left = price(to).minus(cost(to)).minus(margin(to));
        for (SystemStage other : system.suppliersOf(to.id().text())) {
            left = other.equals(stage) ? left : left.minus(price(other));
        }
        return left;
    }

    private Driver purchase(SystemStage stage) {
        return named(
                stage,
                sum(system.suppliersOf(stage.id().text()).stream()
                        .map(this::price)
                        .toList()),
                "purchase");
    }

    private Driver cost(SystemStage stage) {
        return named(
                stage, sum(stage.costs().values().stream().map(this::driver).toList()), "own-cost");
    }

    private Driver margin(SystemStage stage) {
        Driver margin = stage.margin()
                .map(this::driver)
                .map(stated -> stated.unit().isRatio() ? price(stage).times(stated) : stated)
                .orElseGet(() -> price(stage).minus(purchase(stage)).minus(cost(stage)));
        return named(stage, margin, "stage-margin");
    }

    /** The consumer's price as something by which can be divided. */
    private Driver paid() {
        Driver price = consumerPrice();
        return price.onlyIf(price.isPositive(), SystemWords.text("undefined.no-price"));
    }

    private Optional<Driver> taxed() {
        return system.vat().map(rate -> ONE.plus(driver(rate)));
    }

    private Driver sum(List<Driver> parts) {
        return Driver.sum(perUnit, parts);
    }

    private Driver named(SystemStage stage, Driver formula, String word) {
        Identifier id = system.id().child("stages").child(stage.id().text()).child(word);
        return formula.named(id, SystemWords.text("of", stage.label(), SystemWords.text(word)))
                .method(SystemMethods.SYSTEM);
    }

    private Driver named(Driver formula, String word) {
        return named(formula, word, SystemWords.text(word));
    }

    private Driver named(Driver formula, String word, Text what) {
        Identifier id = Identifier.of(system.id().text() + "." + word);
        return formula.named(id, SystemWords.text("of", system.label(), what)).method(SystemMethods.SYSTEM);
    }
}
