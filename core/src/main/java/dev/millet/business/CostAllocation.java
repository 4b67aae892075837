package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.channel.ChannelFunction;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a cost that serves several channel functions at once is divided among them, by how much each uses of it.
 *
 * <p>A share is a use ÷ the sum of all uses, so that the parts sum to the cost whatever a scenario does to a use. A division is
 * a judgement: the rule says whose, and each use is a figure with its evidence or reason.
 *
 * <pre>{@code
 * CostAllocation.of("direct", "fixed", Text.of("staff by function"))
 *         .putUses(STORE, Figure.assumed("use-store", "120", "80..160", "people in the warehouses"))
 *         .putUses(SELL, Figure.assumed("use-sell", "80", "50..120", "people for the site"))
 *         .build(); // CNY 80 M a year: 48 M for storing, 32 M for selling
 * }</pre>
 *
 * <p>Invariants: two uses or more in one unit, none negative, not all zero.
 *
 * <p>Source: Cooper and Kaplan, Measure Costs Right (Harvard Business Review, 1988): resource drivers.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface CostAllocation extends WithCostAllocation {
    /** The route on which the cost is. */
    Identifier route();

    /** The fixed cost, or the tier whose own cost or commission it is. */
    Identifier cost();

    /** By what it is divided: "staff by function". */
    Text rule();

    /** How much each function uses of it, in any one unit. */
    Map<ChannelFunction, Figure> uses();

    /** A division of a cost of a route; its uses are to be put. */
    static Builder of(String route, String cost, Text rule) {
        Builder builder = builder();
        builder.route(Identifier.of(route)).cost(Identifier.of(cost)).rule(rule);
        return builder;
    }

    /** A division from nothing: {@code route}, {@code cost}, {@code rule} and two uses are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Its description: attributes and how it is built. */
    static Shape<CostAllocation> shape() {
        return BusinessShapes.COST_ALLOCATION;
    }

    /**
     * The part of an amount that a function uses.
     *
     * @throws IllegalArgumentException if the function is not among the uses
     */
    default Driver part(ChannelFunction function, Driver amount) {
        Figure own = Optional.ofNullable(uses().get(function))
                .orElseThrow(() -> new IllegalArgumentException("function must be among the uses of cost '" + cost()
                        + "', but was '" + Words.key(function) + "' (route '" + route() + "')"));
        List<Driver> all = uses().values().stream().map(Driver::of).toList();
        return amount.times(Driver.of(own)).dividedBy(Driver.sum(own.unit(), all));
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "cost '" + cost() + "', route '" + route() + "'";
        if (uses().size() < 2) {
            throw new IllegalArgumentException("a cost must be divided among two functions or more, but was '"
                    + uses().size() + "' (" + where + ")");
        }
        Unit unit = uses().values().iterator().next().unit();
        boolean some = false;
        for (Figure use : uses().values()) {
            if (!use.unit().equals(unit)) {
                throw new IllegalArgumentException("uses of a cost must be in one unit, but were in '" + unit
                        + "' and '" + use.unit() + "' (" + where + ")");
            }
            boolean negative = use.value().signum() < 0
                    || use.uncertainty()
                            .filter(range -> range.low().signum() < 0)
                            .isPresent();
            if (negative) {
                throw new IllegalArgumentException("use of a cost must not be negative, but was '" + use.quantity()
                        + "' (" + use.id() + ", " + where + ")");
            }
            some |= use.value().signum() > 0;
        }
        if (!some) {
            throw new IllegalArgumentException("some use of a cost must be above zero, but was '0' (" + where + ")");
        }
    }

    /** Builds a division. */
    final class Builder extends ImmutableCostAllocation.Builder {
        Builder() {}
    }
}
