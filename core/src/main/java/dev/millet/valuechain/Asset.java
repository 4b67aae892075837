package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import org.immutables.value.Value;

/**
 * Something that an activity ties up: stock, machines, receivables, a shop.
 *
 * <p>Assets stand beside cost: what they cost a year (depreciation, interest) is a cost only where it is stated as one.
 *
 * <p>Example: CNY 120 M of finished phones in the activity "store", held by the firm where it sells itself and by dealers
 * where they do.
 */
@Value.Immutable
public interface Asset extends WithAsset {
    /** Its name within the activity: stock. */
    Identifier id();

    /** What it is called on a page: "Stock of finished phones". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How much it is, in money. */
    Figure amount();

    /** Who holds it. */
    @Value.Default
    default Performer holder() {
        return Performer.OWN;
    }

    /** A builder; {@code id} and {@code amount} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** An asset that the firm holds. */
    static Asset of(String id, Text label, Figure amount) {
        return builder().id(Identifier.of(id)).label(label).amount(amount).build();
    }

    /** Builds an asset. */
    final class Builder extends ImmutableAsset.Builder {
        Builder() {}
    }
}
