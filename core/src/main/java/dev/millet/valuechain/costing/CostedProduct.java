package dev.millet.valuechain.costing;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A product to be costed: how many units, what they cost directly, and how much of each pool's driver it uses.
 *
 * <p>The unit of a use says what it is counted by: {@code hour/unit}, {@code setup/batch}, {@code delivery/order} or {@code
 * requisition/year}. Batches and orders of a year are units ÷ their size.
 *
 * <p>Example: 120 units, material 40 and labour 28 per unit, 4 machine hours per unit, batches of 20: 480 hours and 6
 * set-ups a year.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface CostedProduct extends WithCostedProduct {
    /** Its name: A. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Units made a year. */
    Figure units();

    /** Costs traced to it directly, each in money per unit, by name. */
    Map<Identifier, Figure> direct();

    /** Units in a batch, in unit/batch. */
    Optional<Figure> batchSize();

    /** Units in an order, in unit/order. */
    Optional<Figure> orderSize();

    /** How much of a pool's driver it uses, by the pool's id. */
    Map<Identifier, Figure> uses();

    /** How much of the traditional base a unit uses, such as 4 machine-hour/unit. */
    Optional<Figure> traditionalUse();

    /** A builder; {@code id} and {@code units} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses units and sizes that are no positive numbers of their unit, and negative uses. */
    @Value.Check
    default void check() {
        String where = "product '" + id() + "'";
        Bounds.oneWord("a product", id(), where);
        Bounds.unit("units", units(), Unit.parse("unit/year"), where);
        Bounds.positive("units", units(), where);
        batchSize().ifPresent(size -> {
            Bounds.unit("batch size", size, Unit.of("unit").dividedBy(ActivityBasedCosting.BATCH), where);
            Bounds.positive("batch size", size, where);
        });
        orderSize().ifPresent(size -> {
            Bounds.unit("order size", size, Unit.of("unit").dividedBy(ActivityBasedCosting.ORDER), where);
            Bounds.positive("order size", size, where);
        });
        uses().forEach((pool, use) -> Bounds.notNegative("use of '" + pool + "'", use, where));
        traditionalUse().ifPresent(use -> Bounds.notNegative("use of the traditional base", use, where));
    }

    /** Builds a product. */
    final class Builder extends ImmutableCostedProduct.Builder {
        Builder() {}
    }
}
