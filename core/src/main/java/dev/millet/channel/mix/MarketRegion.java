package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One region with its own terms: offer, price, tax, routes, and what it costs to suit it.
 *
 * <p>Example: India, emerging, a mix priced in INR with an exchange rate of 0.08 CNY/INR and 50 M INR a year for local service
 * and languages.
 *
 * <p>Source: local adaptation in Ghemawat's AAA triangle, Managing Differences (2007); Bartlett and Ghoshal (1989).
 */
@Value.Immutable
public interface MarketRegion extends WithMarketRegion {
    /** Its name: india. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How far the market has come. */
    MarketMaturity maturity();

    /** What is sold there, and how. */
    ChannelMix mix();

    /** Money of the total for one of its own, such as CNY 0.08/INR; absent: its money is the total's. */
    Optional<Figure> exchangeRate();

    /** What suiting the region costs, its money a year: languages, certificates, service. Absent: nothing. */
    Optional<Figure> adaptationCost();

    /** Refuses a rate that does not convert its money, or is not positive, and a cost in other money or negative. */
    @Value.Check
    default void check() {
        String where = "region '" + id() + "'";
        Unit own = mix().offer().currency();
        adaptationCost().ifPresent(figure -> {
            Bounds.unit("adaptation cost", figure, own.dividedBy(Unit.of("year")), where);
            Bounds.notNegative("adaptation cost", figure, where);
        });
        exchangeRate().ifPresent(figure -> {
            Bounds.positive("exchange rate", figure, where);
            if (figure.unit().times(own).currency().isEmpty()) {
                throw new IllegalArgumentException("exchange rate must turn '" + own + "' into a currency, but was '"
                        + figure.quantity() + "' (" + where + ")");
            }
        });
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<MarketRegion> shape() {
        return MixShapes.REGION;
    }

    /** A builder; {@code id}, {@code maturity} and {@code mix} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketRegion}; each attribute is set once. */
    final class Builder extends ImmutableMarketRegion.Builder {
        Builder() {}
    }
}
