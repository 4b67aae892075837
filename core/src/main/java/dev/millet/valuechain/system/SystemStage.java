package dev.millet.valuechain.system;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage of a value system: what it adds to what it buys, that is its own costs and its margin.
 *
 * <p>What it buys is no attribute: it is the price of the stages that sell to it, so no purchase can be counted twice. Own
 * costs are wages, rent, depreciation, marketing: everything but goods bought from another stage.
 *
 * <p>The margin is money per unit, or a ratio of the stage's own selling price ("the retailer keeps 12 %"). One stage of a
 * system may leave it open: it keeps what the others leave of the consumer's price.
 *
 * <p>Example: a retailer with CNY 90/unit of own costs and a margin of 5 % that buys at 1,430 sells at (1,430 + 90) ÷ 0.95 =
 * 1,600: it adds 170, of which 80 are margin.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface SystemStage extends WithSystemStage {
    /** Its name within the system: retailer. */
    Identifier id();

    /** What it is called on a page: "Retailer". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** What it is to the firm. */
    StageRole role();

    /** Its own costs by name, each in money per unit that the consumer buys; never what it buys from a stage. */
    Map<Identifier, Figure> costs();

    /** Its margin after its own costs: money per unit, or a ratio of its selling price; may be negative. Open if absent. */
    Optional<Figure> margin();

    /** The stage it sells to; the next one of the system unless said otherwise. The last one sells to the buyer. */
    Optional<Identifier> sellsTo();

    /** A builder; {@code id} and {@code role} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A stage of a role, to be filled. */
    static Builder of(String id, StageRole role) {
        return builder().id(Identifier.of(id)).role(role);
    }

    /** Refuses negative costs and a margin of all of the price or more. */
    @Value.Check
    default void check() {
        String where = "stage '" + id() + "'";
        Bounds.oneWord("a stage", id(), where);
        costs().values().forEach(cost -> Bounds.notNegative("own cost of a stage", cost, where));
        margin().filter(margin -> margin.unit().isRatio()).ifPresent(margin -> {
            BigDecimal most = margin.uncertainty().map(range -> range.high()).orElse(margin.value());
            if (most.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("margin of a stage must be less than its whole price, but was '"
                        + most.stripTrailingZeros().toPlainString() + "' (" + where + ")");
            }
        });
    }

    /** Builds a stage. */
    final class Builder extends ImmutableSystemStage.Builder {
        Builder() {}

        /** Adds an own cost under its name. */
        public Builder cost(String name, Figure perUnit) {
            return putCosts(Identifier.of(name), perUnit);
        }
    }
}
