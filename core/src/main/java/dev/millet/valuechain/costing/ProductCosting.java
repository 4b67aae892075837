package dev.millet.valuechain.costing;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.finding.Findings;
import dev.millet.valuechain.SharedCost;
import java.util.List;
import org.immutables.value.Value;

/**
 * What activity-based costing starts from: resources shared by pools, pools with drivers, products that use them.
 *
 * <p>Example: {@code ProductCosting.of("plant", "CNY").addPools(CostPool.of("set-up", CostLevel.BATCH, cost))
 * .addProducts(product).build()}.
 *
 * <p>Invariants: names are distinct; products use pools there are, resources name pools there are; no product uses a pool
 * that sustains the organisation; all money is in one currency.
 */
@Value.Immutable
public interface ProductCosting extends WithProductCosting {
    /** Its name: plant. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** Costs that several pools use together, shared by resource drivers. */
    List<SharedCost> resources();

    /** The cost pools. */
    List<CostPool> pools();

    /** The products. */
    List<CostedProduct> products();

    /** A new costing with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; {@code id} and {@code currency} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The pool of a name; refuses a name that no pool has. */
    default CostPool pool(String id) {
        List<Identifier> ids = pools().stream().map(CostPool::id).toList();
        Bounds.known("cost pool", Identifier.of(id), ids, "costing '" + id() + "'");
        return pools().get(ids.indexOf(Identifier.of(id)));
    }

    /** The product of a name; refuses a name that no product has. */
    default CostedProduct product(String id) {
        List<Identifier> ids = products().stream().map(CostedProduct::id).toList();
        Bounds.known("product", Identifier.of(id), ids, "costing '" + id() + "'");
        return products().get(ids.indexOf(Identifier.of(id)));
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, CostingRules.ALL);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ProductCosting> shape() {
        return CostingShapes.COSTING;
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "costing '" + id() + "'";
        Bounds.oneWord("a costing", id(), where);
        Unit perYear = currency().dividedBy(Unit.of("year"));
        List<Identifier> ids = pools().stream().map(CostPool::id).toList();
        Bounds.distinct("cost pool", ids, where);
        Bounds.distinct("product", products().stream().map(CostedProduct::id).toList(), where);
        Bounds.distinct("resource", resources().stream().map(SharedCost::id).toList(), where);
        pools().forEach(pool ->
                pool.cost().ifPresent(cost -> Bounds.unit("cost", cost, perYear, "cost pool '" + pool.id() + "'")));
        resources().forEach(resource -> {
            Bounds.unit("resource", resource.amount(), perYear, "resource '" + resource.id() + "'");
            resource.uses().keySet().forEach(pool -> Bounds.known("user of a resource", pool, ids, where));
        });
        for (CostedProduct product : products()) {
            String of = "product '" + product.id() + "'";
            product.direct()
                    .values()
                    .forEach(cost -> Bounds.unit("direct cost", cost, currency().dividedBy(Unit.of("unit")), of));
            product.uses().keySet().forEach(pool -> {
                Bounds.known("cost pool", pool, ids, of);
                if (pool(pool.text()).level() == CostLevel.SUSTAINING) {
                    throw new IllegalArgumentException(
                            "a pool that sustains the organisation must be used by no product, but was '" + pool + "' ("
                                    + of + ")");
                }
            });
        }
    }

    /** Builds a costing. */
    final class Builder extends ImmutableProductCosting.Builder {
        Builder() {}
    }
}
