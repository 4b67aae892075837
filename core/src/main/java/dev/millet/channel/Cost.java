package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A variable cost: which function it serves, how much it is each time, how often it occurs, and who bears it.
 *
 * <p>Example: insured parcel, function deliver, CNY 28/unit, once per unit shipped, borne by the maker.
 *
 * <p>A cost without a function is caused by the product itself (a royalty): it is no cost of distribution.
 */
@Value.Immutable
public interface Cost extends WithCost {
    /** Its name within the route or offer: courier. */
    Identifier id();

    /** What it is called on a page: "Courier and packing". */
    @Value.Default
    default Text label() {
        return function().isPresent() ? ChannelWords.heading(function().get()) : Text.of(id().text());
    }

    /** The channel function it serves; none: caused by the product. */
    Optional<ChannelFunction> function();

    /** How much each time. */
    Amount amount();

    /** How often per unit kept. */
    @Value.Default
    default Count count() {
        return Count.KEPT;
    }

    /** Who bears it; only the maker's costs stand in his waterfall. */
    @Value.Default
    default Bearer bearer() {
        return Bearer.MAKER;
    }

    /**
     * The kind of supply whose tax the amount includes, if it does: recoverable tax is then taken off by the offer's tax
     * table, tax nobody can recover (such as China's business tax until 2013) stays in.
     */
    Optional<Identifier> taxIncludedAs();

    /** A new cost. */
    static Builder builder() {
        return new Builder();
    }

    /** Money per unit for a function, once per unit kept. */
    static Cost of(String id, Text label, ChannelFunction function, Figure perUnit) {
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .function(function)
                .amount(new Amount.PerUnit(perUnit))
                .build();
    }

    /** A share of a base for a function, once per unit kept. */
    static Cost of(String id, Text label, ChannelFunction function, Figure rate, PriceBase base) {
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .function(function)
                .amount(new Amount.Share(rate, base))
                .build();
    }

    /** The step of the waterfall in which it stands. */
    default WaterfallStep step() {
        return function().isPresent() ? function().get().step() : WaterfallStep.PRODUCT;
    }

    /** Builds a cost. */
    final class Builder extends ImmutableCost.Builder {
        Builder() {}
    }
}
