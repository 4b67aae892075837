package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One hand between the maker and the consumer.
 *
 * <p>A reseller takes title: it buys, sells and keeps its price rule's margin. An agent takes none and is paid a
 * commission. Either may be the maker's own or a partner's, may sell to the consumer or not, and may show the maker who
 * the customers are or not: these are separate attributes, because "direct" means different things in different books.
 *
 * <p>Example: retailer, reseller, partner, sells to the consumer, margin 12 % on its selling price, shows, stores and takes
 * back, own cost 8 % of its selling price.
 *
 * <p>Stock days, credit and price protection are the terms this tier has from the hand above it. Those of the first
 * reseller are granted by the maker and stand in his waterfall; those of lower tiers count in the chain's capital.
 * {@link #ownCosts()} is all that the tier spends, financing included.
 */
@Value.Immutable
public interface Tier extends WithTier {
    /** Its name within the route: retailer. */
    Identifier id();

    /** What it is called on a page: "Retailer". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Whether it owns what it sells. */
    @Value.Default
    default Title title() {
        return Title.RESELLER;
    }

    /** Whether it belongs to the maker. */
    @Value.Default
    default boolean own() {
        return false;
    }

    /** Whether the consumer buys from it. */
    @Value.Default
    default boolean sellsToConsumer() {
        return false;
    }

    /** Whether the maker sees who the customers are. */
    @Value.Default
    default boolean showsCustomerData() {
        return false;
    }

    /** How it earns. */
    PriceRule priceRule();

    /** Which channel functions it performs, in the order of the enum. */
    List<ChannelFunction> functions();

    /** Everything it spends per unit; shares are of its own selling price. */
    List<Amount> ownCosts();

    /** Its VAT status. */
    @Value.Default
    default Taxpayer taxpayer() {
        return Taxpayer.GENERAL;
    }

    /** Where the money comes from if it sells below cost: "carrier subsidy". */
    Optional<Text> fundedBy();

    /** Days of stock it holds. */
    Optional<Figure> stockDays();

    /** Days of credit it has from the hand above. */
    Optional<Figure> creditDays();

    /** Share of what it owes that is never paid, of the invoice incl. VAT. */
    Optional<Figure> badDebt();

    /** What the hand above makes good when prices fall. */
    Optional<PriceProtection> priceProtection();

    /** Share of units that it may send back unsold. */
    Optional<ReturnRight> returnRight();

    /** A new tier. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether it takes title. */
    default boolean isReseller() {
        return title() == Title.RESELLER;
    }

    /**
     * Refuses an agent with a margin or a reseller's terms, a reseller with a commission, protection without stock days, an id of
     * several words, and a value or an end of a range that cannot be: negative days, a share of bad debt outside 0 to 1.
     */
    @Value.Check
    default void check() {
        String where = "tier '" + id() + "'";
        Bounds.oneWord("a tier", id(), where);
        Bounds.notNegative("days of stock", stockDays(), where);
        Bounds.notNegative("days of credit", creditDays(), where);
        if (badDebt().isPresent()) {
            Bounds.share("bad debt", badDebt().get(), where);
        }
        boolean earnsAsAgent = priceRule().title() == Title.AGENT;
        boolean earnsAsReseller = priceRule() instanceof PriceRule.Margin || priceRule() instanceof PriceRule.Markup;
        if (isReseller() ? earnsAsAgent : earnsAsReseller) {
            throw new IllegalArgumentException("price rule of "
                    + (isReseller() ? "a reseller must be a margin, a mark-up" : "an agent must be a commission")
                    + " or a fixed fee, but was '"
                    + priceRule().getClass().getSimpleName() + "' (tier '" + id() + "')");
        }
        if (!isReseller()) {
            requireNone("stock days", stockDays());
            requireNone("credit days", creditDays());
            requireNone("bad debt", badDebt());
            requireNone("price protection", priceProtection());
            requireNone("return right", returnRight());
        }
        if (priceProtection().isPresent() && stockDays().isEmpty()) {
            throw new IllegalArgumentException(
                    "price protection must come with the tier's days of stock, but was 'none' (tier '" + id() + "')");
        }
    }

    private void requireNone(String what, Optional<?> term) {
        if (term.isPresent()) {
            throw new IllegalArgumentException(
                    what + " must be a term of a tier that takes title, but was 'agent' (tier '" + id() + "')");
        }
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Tier> shape() {
        return ChannelShapes.TIER;
    }

    /** Builds a tier. */
    final class Builder extends ImmutableTier.Builder {
        Builder() {}
    }
}
