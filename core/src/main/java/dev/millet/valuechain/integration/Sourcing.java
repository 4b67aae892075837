package dev.millet.valuechain.integration;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What making oneself costs, what buying costs, and how large demand may be: what {@link MakeOrBuy} reads.
 *
 * <p>Making has a plant: yearly costs, capital, a unit cost, perhaps a capacity (what is needed beyond it is bought at the
 * price), and the flexibility one gives up. Buying has a price, perhaps yearly costs of dealing with a supplier, and the
 * risk of having invested for one supplier who may ask for more; it is a term of its own, never hidden in the price.
 *
 * <p>Example: phones made in an own plant (CNY 500 M over 5 years at 10 %, 40 M a year to run, 80 per unit) or by a contract
 * manufacturer (150 per unit, 5 M a year to supervise).
 *
 * <p>Invariants: one currency; demand cases have distinct names; all have a weight or none has, and one weighs something.
 *
 * <p>Source: Williamson, The Economic Institutions of Capitalism (1985), for costs of dealing and specific assets.
 */
@Value.Immutable
public interface Sourcing extends WithSourcing {
    /** Its name: assembly. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** What running the plant costs whatever is made, money per year. */
    Optional<Figure> plantCost();

    /** What the plant ties up. */
    Optional<Investment> plant();

    /** What each unit made costs beside, money per unit. */
    Figure unitCost();

    /** What the plant can make, units per year; without bound if absent. */
    Optional<Figure> capacity();

    /** What it costs to be bound to a plant: orders one cannot move, products one cannot change; money per year. */
    Optional<Figure> lostFlexibility();

    /** What a unit bought costs, money per unit. */
    Figure price();

    /** Search, contracts, supervision of the supplier, money per year. */
    Optional<Figure> transactionCost();

    /** What assets that serve one supplier only may cost when he asks for more, money per year. */
    Optional<Figure> assetRisk();

    /** How large demand may be. */
    List<DemandCase> cases();

    /** A new decision with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; {@code id}, {@code currency}, {@code unitCost} and {@code price} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The demand case of a name; refuses a name that no case has. */
    default DemandCase demandCase(String demand) {
        List<Identifier> ids = cases().stream().map(DemandCase::id).toList();
        Bounds.known("demand case", Identifier.of(demand), ids, "sourcing '" + id() + "'");
        return cases().get(ids.indexOf(Identifier.of(demand)));
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, IntegrationRules.SOURCING);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Sourcing> shape() {
        return IntegrationShapes.SOURCING;
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "sourcing '" + id() + "'";
        Bounds.oneWord("a sourcing", id(), where);
        Unit perUnit = currency().dividedBy(Unit.of("unit"));
        Bounds.amount("unit cost", unitCost(), perUnit, where);
        Bounds.amount("price", price(), perUnit, where);
        Unit perYear = currency().dividedBy(Unit.of("year"));
        plantCost().ifPresent(cost -> Bounds.amount("plant cost", cost, perYear, where));
        lostFlexibility().ifPresent(cost -> Bounds.amount("lost flexibility", cost, perYear, where));
        transactionCost().ifPresent(cost -> Bounds.amount("transaction cost", cost, perYear, where));
        assetRisk().ifPresent(cost -> Bounds.amount("asset risk", cost, perYear, where));
        plant().ifPresent(plant -> Bounds.unit("capital", plant.capital(), currency(), where));
        capacity().ifPresent(most -> {
            Bounds.unit("capacity", most, Unit.parse("unit/year"), where);
            Bounds.positive("capacity", most, where);
        });
        Bounds.distinct("demand case", cases().stream().map(DemandCase::id).toList(), where);
        SoundIntegration.requireWeights(cases(), where);
    }

    /** Builds a decision. */
    final class Builder extends ImmutableSourcing.Builder {
        Builder() {}
    }
}
