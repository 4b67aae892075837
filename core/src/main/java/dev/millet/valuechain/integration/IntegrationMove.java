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
 * A move into a neighbouring stage of the value system: what the stage takes today, what it would cost in own hands, what the
 * move ties up, and the money there is. {@link VerticalIntegration} reads it.
 *
 * <p>The stage price is what outsiders are paid for the stage's work: a supplier's price, or what a dealer adds to the price he
 * pays. So backward and forward moves are counted alike. A transfer price, if stated, shares the gain between stage and rest
 * of the firm and changes nothing in sum.
 *
 * <p>Example: a battery plant of CNY 60 M for 10 years at 8 %, 2 M phones a year, batteries bought at 30 and made at 22, 3 M
 * a year to run it, two years until it works, 100 M in the bank.
 *
 * <p>Invariants: one currency; gates have distinct names; prices, costs and times are not negative. Cash and
 * its flow come together.
 *
 * <p>Source: Porter, Competitive Strategy (1980), chapter 14; Harrigan, Formulating Vertical Integration Strategies (Academy
 * of Management Review, 1984).
 */
@Value.Immutable
public interface IntegrationMove extends WithIntegrationMove {
    /** Its name: batteries. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** Towards suppliers or towards buyers. */
    IntegrationDirection direction();

    /** How close the stage is tied. */
    IntegrationForm form();

    /** What the move ties up. */
    Investment investment();

    /** What goes through the stage, units per year. */
    Figure volume();

    /** What outsiders are paid for the stage's work, money per unit. */
    Figure stagePrice();

    /** What the same work costs after the move, money per unit. */
    Figure stageCost();

    /** What the stage is paid inside the firm, money per unit. */
    Optional<Figure> transferPrice();

    /** What running the stage costs whatever goes through, money per year. */
    Optional<Figure> runningCost();

    /** What it costs to be bound to one's own stage, money per year. */
    Optional<Figure> lostFlexibility();

    /** How long until the stage works, in years: it is run and nothing is saved; at once if absent. */
    Optional<Figure> rampUp();

    /** The money there is before the move. */
    Optional<Figure> cash();

    /** What the business earns in cash without the move, money per year; below zero where it burns cash. */
    Optional<Figure> cashFlow();

    /** How far the firm has come. */
    Optional<Maturity> maturity();

    /** What must be reached before the move. */
    List<StageGate> gates();

    /** A new move with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; what is neither optional nor a list is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The gate of a name; refuses a name that no gate has. */
    default StageGate gate(String gate) {
        List<Identifier> ids = gates().stream().map(StageGate::id).toList();
        Bounds.known("stage gate", Identifier.of(gate), ids, "integration '" + id() + "'");
        return gates().get(ids.indexOf(Identifier.of(gate)));
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, IntegrationRules.MOVE);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<IntegrationMove> shape() {
        return IntegrationShapes.MOVE;
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "integration '" + id() + "'";
        Bounds.oneWord("an integration", id(), where);
        Unit perUnit = currency().dividedBy(Unit.of("unit"));
        Unit perYear = currency().dividedBy(Unit.of("year"));
        Bounds.unit("capital", investment().capital(), currency(), where);
        Bounds.unit("volume", volume(), Unit.parse("unit/year"), where);
        Bounds.positive("volume", volume(), where);
        Bounds.amount("stage price", stagePrice(), perUnit, where);
        Bounds.amount("stage cost", stageCost(), perUnit, where);
        transferPrice().ifPresent(price -> Bounds.amount("transfer price", price, perUnit, where));
        runningCost().ifPresent(cost -> Bounds.amount("running cost", cost, perYear, where));
        lostFlexibility().ifPresent(cost -> Bounds.amount("lost flexibility", cost, perYear, where));
        rampUp().ifPresent(time -> Bounds.amount("time until it works", time, Unit.of("year"), where));
        cash().ifPresent(cash -> Bounds.unit("cash", cash, currency(), where));
        cashFlow().ifPresent(flow -> Bounds.unit("cash flow", flow, perYear, where));
        if (cash().isPresent() != cashFlow().isPresent()) {
            throw new IllegalArgumentException("cash and its flow must be stated together, but was '"
                    + (cash().isPresent() ? "cash" : "cash flow") + "' alone (" + where + ")");
        }
        Bounds.distinct("stage gate", gates().stream().map(StageGate::id).toList(), where);
    }

    /** Builds a move. */
    final class Builder extends ImmutableIntegrationMove.Builder {
        Builder() {}
    }
}
