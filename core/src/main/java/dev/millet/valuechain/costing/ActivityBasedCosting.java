package dev.millet.valuechain.costing;

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

/**
 * What products cost when each bears what it uses: pools, activity rates, idle capacity apart, against a single rate.
 *
 * <p>Rate of a pool = its cost ÷ practical capacity (÷ what is used where none is stated). Unit cost = direct cost + Σ rate ×
 * what a unit uses. A pool's cost = rate × used + idle; pools that sustain the organisation are not allocated. So
 * absorbed + idle + sustaining = all overhead. The traditional rate spreads all overhead over one base, such as machine
 * hours; the difference of both unit costs is the distortion.
 *
 * <p>Example: four products with overhead of 26,000: at 20 per machine hour product C costs 84, by activities 99.80. It
 * is made in few units and many batches, and the single rate hides 15.80 of what each costs.
 *
 * <p>A pool that nobody uses and whose capacity is not stated has no rate: it is refused if its cost is not zero.
 *
 * <p>Source: Cooper and Kaplan, Measure Costs Right (Harvard Business Review, September 1988); rates at practical capacity:
 * Cooper and Kaplan, Activity-Based Systems: Measuring the Costs of Resource Usage (Accounting Horizons, 1992).
 */
public final class ActivityBasedCosting {
    static final Unit BATCH = Unit.of("batch");
    static final Unit ORDER = Unit.of("order");

    private final ProductCosting costing;
    private final Unit perYear;
    private final Unit perUnit;

    private ActivityBasedCosting(ProductCosting costing) {
        this.costing = costing;
        this.perYear = costing.currency().dividedBy(Unit.of("year"));
        this.perUnit = costing.currency().dividedBy(Unit.of("unit"));
        for (CostPool pool : costing.pools()) {
            if (pool.level() != CostLevel.SUSTAINING) {
                requireDriven(pool);
                driverUnit(pool);
            }
        }
    }

    /**
     * The costs of a costing's products.
     *
     * @throws IllegalArgumentException if a pool of some cost has neither a capacity nor a product that uses it, or uses of one pool
     *     are in several units
     */
    public static ActivityBasedCosting of(ProductCosting costing) {
        return new ActivityBasedCosting(costing);
    }

    /** What it is worked out from. */
    public ProductCosting costing() {
        return costing;
    }

    /** A pool's own cost and its share of resources; money per year. */
    public Driver poolCost(String pool) {
        CostPool of = costing.pool(pool);
        List<Driver> parts = new ArrayList<>();
        of.cost().map(Driver::of).ifPresent(parts::add);
        costing.resources().stream()
                .filter(resource -> resource.uses().containsKey(of.id()))
                .forEach(resource -> parts.add(resource.shareOf(pool)
                        .named(path(of).child("resources").child(resource.id().text()), resource.label())
                        .method(CostingMethods.SHARED)));
        return named(of, Driver.sum(perYear, parts), "pool-cost");
    }

    /** How much of a pool's driver all products use in a year; nothing of a pool that sustains the organisation. */
    public Driver used(String pool) {
        CostPool of = costing.pool(pool);
        if (of.level() == CostLevel.SUSTAINING) {
            return named(of, Driver.undefined(Unit.RATIO, CostingWords.text("undefined.sustaining")), "used");
        }
        List<Driver> uses = costing.products().stream()
                .filter(product -> product.uses().containsKey(of.id()))
                .map(product -> usePerYear(product, of))
                .toList();
        return named(of, Driver.sum(driverUnit(of), uses), "used");
    }

    /** Cost ÷ practical capacity, or ÷ what is used; money per unit of the driver. */
    public Driver rate(String pool) {
        CostPool of = costing.pool(pool);
        if (of.level() == CostLevel.SUSTAINING) {
            return named(of, Driver.undefined(perYear, CostingWords.text("undefined.sustaining")), "activity-rate");
        }
        Driver volume = of.capacity().map(Driver::of).orElseGet(() -> used(pool));
        return named(
                of,
                poolCost(pool)
                        .dividedBy(volume.onlyIf(
                                volume.isPositive(), CostingWords.text("undefined.no-driver-volume", of.label()))),
                "activity-rate");
    }

    /** What products bear of a pool: rate × used; money per year. */
    public Driver absorbed(String pool) {
        CostPool of = costing.pool(pool);
        Driver absorbed = of.level() == CostLevel.SUSTAINING
                ? Driver.constant(BigDecimal.ZERO, perYear)
                : used(pool).times(rate(pool));
        return named(of, absorbed, "absorbed");
    }

    /**
     * What a pool's idle capacity costs: cost − rate × used; money per year. Below zero where more is used than practical capacity
     * gives, so that products bear more than the pool costs: a rule speaks of it.
     */
    public Driver idle(String pool) {
        CostPool of = costing.pool(pool);
        Driver idle = of.level() == CostLevel.SUSTAINING || of.capacity().isEmpty()
                ? Driver.constant(BigDecimal.ZERO, perYear)
                : Driver.of(of.capacity().get()).minus(used(pool)).times(rate(pool));
        return named(of, idle, "idle");
    }

    /** The cost of pools that sustain the organisation, and of resources nobody uses: allocated to no product. */
    public Driver sustaining() {
        List<Driver> parts = new ArrayList<>();
        costing.pools().stream()
                .filter(pool -> pool.level() == CostLevel.SUSTAINING)
                .forEach(pool -> parts.add(poolCost(pool.id().text())));
        costing.resources().stream()
                .filter(resource -> resource.uses().isEmpty())
                .forEach(resource -> parts.add(Driver.of(resource.amount())));
        return named(Driver.sum(perYear, parts), "sustaining");
    }

    /** All pools and resources; money per year. */
    public Driver overhead() {
        List<Driver> parts = new ArrayList<>();
        costing.pools().forEach(pool -> pool.cost().map(Driver::of).ifPresent(parts::add));
        costing.resources().forEach(resource -> parts.add(Driver.of(resource.amount())));
        return named(Driver.sum(perYear, parts), "overhead");
    }

    /** Direct cost of a unit of a product; money per unit. */
    public Driver directCost(String product) {
        CostedProduct of = costing.product(product);
        List<Driver> parts = of.direct().values().stream().map(Driver::of).toList();
        return named(of, Driver.sum(perUnit, parts), "direct-cost");
    }

    /** What a unit of a product bears of the pools of one level; money per unit. */
    public Driver overhead(String product, CostLevel level) {
        CostedProduct of = costing.product(product);
        List<Driver> parts = new ArrayList<>();
        for (CostPool pool : costing.pools()) {
            if (pool.level() == level && of.uses().containsKey(pool.id())) {
                Driver each = usePerYear(of, pool).dividedBy(Driver.of(of.units()));
                parts.add(each.times(rate(pool.id().text()))
                        .named(
                                path(of).child("pools").child(pool.id().text()),
                                CostingWords.text("of", of.label(), pool.label())));
            }
        }
        return named(of, Driver.sum(perUnit, parts), "overhead-" + Words.key(level), level.label());
    }

    /** Direct cost + what a unit uses of every pool at its rate; money per unit. */
    public Driver unitCost(String product) {
        CostedProduct of = costing.product(product);
        Driver cost = directCost(product);
        for (CostLevel level : CostLevel.values()) {
            if (level != CostLevel.SUSTAINING) {
                cost = cost.plus(overhead(product, level));
            }
        }
        return named(of, cost, "unit-cost");
    }

    /** All overhead ÷ the traditional base of all products, such as CNY 20 per machine hour; undefined without a base. */
    public Driver traditionalRate() {
        List<Driver> bases = costing.products().stream()
                .flatMap(product -> base(product).stream().map(each -> each.times(Driver.of(product.units()))))
                .toList();
        if (bases.isEmpty()) {
            return named(
                    Driver.undefined(perYear, CostingWords.text("undefined.no-traditional-base")), "traditional-rate");
        }
        Driver base = Driver.sum(bases.get(0).unit(), bases);
        Driver some = base.onlyIf(base.isPositive(), CostingWords.text("undefined.no-traditional-base"));
        return named(overhead().dividedBy(some), "traditional-rate");
    }

    /** Direct cost + the traditional rate × what a unit uses of the base; money per unit. */
    public Driver traditionalUnitCost(String product) {
        CostedProduct of = costing.product(product);
        Driver overhead = base(of).map(use -> use.times(traditionalRate()))
                .orElseGet(() -> Driver.undefined(perUnit, CostingWords.text("undefined.no-traditional-base")));
        return named(of, directCost(product).plus(overhead), "traditional-unit-cost");
    }

    /** Traditional − activity-based unit cost: above zero the single rate overcosts the product; money per unit. */
    public Driver distortion(String product) {
        CostedProduct of = costing.product(product);
        return named(of, traditionalUnitCost(product).minus(unitCost(product)), "distortion");
    }

    /** Distortion ÷ activity-based unit cost, a ratio; undefined where the product costs nothing. */
    public Driver relativeDistortion(String product) {
        CostedProduct of = costing.product(product);
        Driver cost = unitCost(product);
        Driver some = cost.onlyIf(cost.isPositive(), CostingWords.text("undefined.costs-nothing", of.label()));
        return named(of, distortion(product).dividedBy(some), "relative-distortion");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(overhead(), sustaining(), traditionalRate()));
        for (CostPool pool : costing.pools()) {
            String id = pool.id().text();
            answers.addAll(List.of(poolCost(id), rate(id), used(id), absorbed(id), idle(id)));
        }
        for (CostedProduct product : costing.products()) {
            String id = product.id().text();
            answers.addAll(List.of(unitCost(id), traditionalUnitCost(id), distortion(id), relativeDistortion(id)));
        }
        return DriverTree.of(answers);
    }

    /** How much of a pool's driver a product uses a year, whatever its use is counted by. */
    private Driver usePerYear(CostedProduct product, CostPool pool) {
        Figure stated = Optional.ofNullable(product.uses().get(pool.id())).orElseThrow();
        Driver use = Driver.of(stated);
        String text = stated.unit().toString();
        if (text.endsWith("/unit")) {
            return use.times(Driver.of(product.units()));
        }
        if (text.endsWith("/batch")) {
            return use.times(Driver.of(product.units())).dividedBy(size("batch", product.batchSize(), product, pool));
        }
        if (text.endsWith("/order")) {
            return use.times(Driver.of(product.units())).dividedBy(size("order", product.orderSize(), product, pool));
        }
        return use;
    }

    private static Driver size(String what, Optional<Figure> size, CostedProduct product, CostPool pool) {
        return Driver.of(size.orElseThrow(() -> new IllegalArgumentException("a use per " + what
                + " must come with the size of one, but was 'none' (product '" + product.id() + "', cost pool '"
                + pool.id() + "')")));
    }

    /** The unit of a pool's driver per year; refuses uses and a capacity in several. */
    private Unit driverUnit(CostPool pool) {
        Optional<Unit> unit = pool.capacity().map(Figure::unit);
        for (CostedProduct product : costing.products()) {
            if (product.uses().containsKey(pool.id())) {
                Unit use = usePerYear(product, pool).unit();
                if (unit.isPresent() && !unit.get().equals(use)) {
                    throw new IllegalArgumentException("use of a pool must be in '" + unit.get() + "', but was in '"
                            + use + "' (product '" + product.id() + "', cost pool '" + pool.id() + "')");
                }
                unit = Optional.of(use);
            }
        }
        return unit.orElse(Unit.RATIO.dividedBy(Unit.of("year")));
    }

    private void requireDriven(CostPool pool) {
        boolean costs = pool.cost().filter(cost -> cost.value().signum() != 0).isPresent()
                || costing.resources().stream()
                        .anyMatch(resource -> resource.uses().containsKey(pool.id()));
        boolean driven = pool.capacity().isPresent()
                || costing.products().stream()
                        .anyMatch(product -> Optional.ofNullable(product.uses().get(pool.id()))
                                .filter(use -> use.value().signum() > 0)
                                .isPresent());
        if (costs && !driven) {
            throw new IllegalArgumentException("driver volume of a pool must be positive, but was '0' (cost pool '"
                    + pool.id() + "', costing '" + costing.id() + "')");
        }
    }

    private static Optional<Driver> base(CostedProduct product) {
        return product.traditionalUse().map(Driver::of);
    }

    private Identifier path(CostPool pool) {
        return costing.id().child("pools").child(pool.id().text());
    }

    private Identifier path(CostedProduct product) {
        return costing.id().child("products").child(product.id().text());
    }

    private static Driver named(Driver formula, Identifier path, Text of, String word, Text what) {
        return formula.named(path.child(word), CostingWords.text("of", of, what))
                .method(CostingMethods.COSTING);
    }

    private Driver named(CostPool pool, Driver formula, String word) {
        return named(formula, path(pool), pool.label(), word, CostingWords.text(word));
    }

    private Driver named(CostedProduct product, Driver formula, String word) {
        return named(product, formula, word, CostingWords.text(word));
    }

    private Driver named(CostedProduct product, Driver formula, String word, Text what) {
        return named(formula, path(product), product.label(), word, what);
    }

    private Driver named(Driver formula, String word) {
        return named(formula, costing.id(), costing.label(), word, CostingWords.text(word));
    }
}
