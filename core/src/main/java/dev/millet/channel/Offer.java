package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.channel.tax.TaxClass;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is sold, shared by all routes: consumer price, date of supply, tax class, unit cost, cost of capital and the volume
 * asked about. Because the routes share its figures, they also share their draws and scenarios.
 *
 * <p>Example: a phone at CNY 1,999 incl. VAT, supplied 2011-10-20, taxed as goods, unit cost CNY 1,300.
 *
 * <p>Invariants: price and unit cost have one unit, money per unit; the volume is that unit's count per year.
 */
@Value.Immutable
public interface Offer extends WithOffer {
    /** Its name: mi-1. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** What the consumer pays, VAT included, money per unit. */
    Figure price();

    /** The day of supply, which decides the tax. */
    LocalDate supplied();

    /** How it is taxed. */
    TaxClass tax();

    /** The cost of making one unit, ex VAT, before what {@link #costs()} adds. */
    Figure unitCost();

    /** Cost of capital per year; needed as soon as stock, credit or one-off costs are stated. */
    Optional<Figure> costOfCapital();

    /**
     * Volume a year asked about: demand at {@link #price()} on a route of reach 1. Zero is legal (nothing is sold, fixed cost stays);
     * at it no price earns anything.
     */
    Optional<Figure> volume();

    /** The most that can be supplied in a year, on any route. */
    Optional<Figure> supplyLimit();

    /** Warranty claims per unit kept, a ratio: caused by the product, one figure for all routes. */
    Optional<Figure> warrantyClaims();

    /**
     * How fast its price falls, per year: 12 %/year. With days of stock it is what goods lose while they lie, see {@link PriceDecline};
     * absent: not counted. Negative where the price rises.
     */
    Optional<Figure> priceDecline();

    /**
     * How fast the cost of its components falls, per year. With {@link Route#componentDays()} it is what buying early loses; absent: not
     * counted. Negative where they become dearer.
     */
    Optional<Figure> componentDecline();

    /** Costs that the product causes on every route: royalty, repair per claim, value lost per return. */
    List<Cost> costs();

    /** How demand answers price. */
    @Value.Default
    default PriceResponse priceResponse() {
        return new PriceResponse.Unstated();
    }

    /** What is common to all routes and left out: research and development, system software. */
    List<Text> commonCosts();

    /** A new offer with an id. */
    static Builder of(String id) {
        Builder builder = new Builder(Identifier.of(id));
        builder.id(builder.path);
        return builder;
    }

    /** The currency of the price as a unit: CNY for CNY/unit. */
    default Unit currency() {
        return price().unit().times(counted());
    }

    /** What is counted, a year: unit/year for CNY/unit. */
    default Unit perYear() {
        return counted().dividedBy(Unit.of("year"));
    }

    private Unit counted() {
        String text = price().unit().toString();
        return Unit.parse(text.substring(text.indexOf('/') + 1));
    }

    /** Of a unit's text: a currency divided by one word. */
    private static boolean isMoneyPerUnit(String unit) {
        boolean isMoney = unit.length() > 4 && unit.charAt(3) == '/' && unit.charAt(0) >= 'A' && unit.charAt(0) <= 'Z';
        for (int i = 4; i < unit.length() && isMoney; i++) {
            char character = unit.charAt(i);
            isMoney = character == '-' || (character >= 'a' && character <= 'z');
        }
        return isMoney;
    }

    /**
     * Refuses a unit cost, volume or supply limit whose unit does not fit the price, and a value or an end of a range that cannot be:
     * a price of zero or less, a negative volume, limit or share of claims.
     */
    @Value.Check
    default void check() {
        if (!isMoneyPerUnit(price().unit().toString())) {
            throw new IllegalArgumentException(
                    "consumer price must be money per unit such as 'CNY 1999/unit', but was '" + price().quantity()
                            + "' (offer '" + id() + "')");
        }
        if (!unitCost().unit().equals(price().unit())) {
            throw new IllegalArgumentException("unit cost must be in '" + price().unit() + "' like the price, but was '"
                    + unitCost().quantity() + "' (offer '" + id() + "')");
        }
        String where = "offer '" + id() + "'";
        Bounds.positive("consumer price", price(), where);
        Bounds.unit("volume", volume(), perYear(), where);
        Bounds.notNegative("volume", volume(), where);
        Bounds.unit("supply limit", supplyLimit(), perYear(), where);
        Bounds.notNegative("supply limit", supplyLimit(), where);
        Unit perTime = Unit.RATIO.dividedBy(Unit.of("year"));
        Bounds.unit("price decline", priceDecline(), perTime, where);
        Bounds.unit("component decline", componentDecline(), perTime, where);
        Bounds.unit("share of warranty claims", warrantyClaims(), Unit.RATIO, where);
        Bounds.notNegative("share of warranty claims", warrantyClaims(), where);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Offer> shape() {
        return ChannelShapes.OFFER;
    }

    /** Builds an offer; figures given in place take their path as id. */
    final class Builder extends ImmutableOffer.Builder {
        private final Identifier path;

        Builder(Identifier path) {
            this.path = path;
        }

        /** An offer read from its attributes, id included. */
        Builder() {
            this(Identifier.of("offer"));
        }

        /** What the consumer pays, VAT included. */
        public Builder price(Given price) {
            return price(price.as(path.child("price")));
        }

        /** The cost of making one unit. */
        public Builder unitCost(Given cost) {
            return unitCost(cost.as(path.child("unit-cost")));
        }

        /** Cost of capital per year. */
        public Builder costOfCapital(Given rate) {
            return costOfCapital(rate.as(path.child("cost-of-capital")));
        }

        /** Volume a year asked about. */
        public Builder volume(Given volume) {
            return volume(volume.as(path.child("volume")));
        }

        /** The most that can be supplied in a year. */
        public Builder supplyLimit(Given limit) {
            return supplyLimit(limit.as(path.child("supply-limit")));
        }

        /** Warranty claims per unit kept. */
        public Builder warrantyClaims(Given claims) {
            return warrantyClaims(claims.as(path.child("warranty-claims")));
        }

        /** How fast its price falls, per year. */
        public Builder priceDecline(Given rate) {
            return priceDecline(rate.as(path.child("price-decline")));
        }

        /** How fast the cost of its components falls, per year. */
        public Builder componentDecline(Given rate) {
            return componentDecline(rate.as(path.child("component-decline")));
        }

        /** The tax class under its everyday name. */
        public Builder taxed(TaxClass tax) {
            return tax(tax);
        }
    }
}
