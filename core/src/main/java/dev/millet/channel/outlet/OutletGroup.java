package dev.millet.channel.outlet;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Outlets of one kind: how many, what one sells, which share of them carries the product, what one costs.
 *
 * <p>Example: 30,000 dealers' outlets, 80 % of which carry the phone and sell 400 a year each: 9.6 M a year.
 *
 * <p>Invariants: outlets in outlet, throughput in unit/outlet/year, cost in money/outlet/year, none negative; the share from 0 to 1.
 */
@Value.Immutable
public interface OutletGroup extends WithOutletGroup {
    /** Its name: dealers. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How many outlets, in outlet. */
    Figure outlets();

    /** Whether they are the firm's own. */
    @Value.Default
    default boolean own() {
        return false;
    }

    /** What an outlet that carries the product sells, unit/outlet/year; absent: not known. */
    Optional<Figure> throughput();

    /** Which share of them carries the product (numeric distribution); absent: all. */
    Optional<Figure> carrying();

    /** What an outlet costs the firm, money/outlet/year; absent: not known. */
    Optional<Figure> cost();

    /** Refuses what the invariants say. */
    @Value.Check
    default void check() {
        String where = "outlets '" + id() + "'";
        Unit outlet = Unit.of("outlet");
        Bounds.unit("number of outlets", outlets(), outlet, where);
        Bounds.notNegative("number of outlets", outlets(), where);
        throughput().ifPresent(figure -> {
            Bounds.unit("throughput of an outlet", figure, Unit.parse("unit/outlet/year"), where);
            Bounds.notNegative("throughput of an outlet", figure, where);
        });
        carrying().ifPresent(figure -> Bounds.share("share that carries the product", figure, where));
        cost().ifPresent(figure -> Bounds.notNegative("cost of an outlet", figure, where));
    }

    /** A builder; {@code id} and {@code outlets} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutletGroup}; each attribute is set once. */
    final class Builder extends ImmutableOutletGroup.Builder {
        Builder() {}
    }
}
