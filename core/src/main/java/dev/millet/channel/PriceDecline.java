package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.Optional;

/**
 * What falling prices take from a unit while it lies somewhere, hand by hand: three figures, none counted twice.
 *
 * <table>
 * <caption>Who loses what over which days; all money per unit</caption>
 * <tr><td>components, before the good is built</td><td>{@link Route#componentDays()} × {@link Offer#componentDecline()} × unit
 * cost</td><td>the maker; who builds to order waits instead and loses nothing</td></tr>
 * <tr><td>finished goods at the maker's</td><td>{@link Route#stockDays()} × {@link Offer#priceDecline()} × the price he invoices</td>
 * <td>the maker</td></tr>
 * <tr><td>finished goods at a reseller's</td><td>{@link Tier#stockDays()} × {@link Offer#priceDecline()} × the price it paid</td>
 * <td>the hand above, as far as {@link Tier#priceProtection()} makes it good; the reseller the rest</td></tr>
 * </table>
 *
 * <p>The days do not overlap: component days end where the good is built, the maker's stock days where it is invoiced. A good is valued
 * at what its holder asks or paid for it, so once it is built the fall of its components is in its price and not counted again.
 * Rates are taken linearly, decline × days ÷ 365, as prices are over weeks.
 *
 * <p>Example: at a price of CNY 1,000 ex VAT and a fall of 20 % a year a good that lies 73 days with the maker loses 40; bought by a
 * retailer for 700 and lying there 73 days more it loses 28, of which a protection of half of it makes 14 good.
 *
 * <p>Source: Callioni, de Montgros, Slagmulder, Van Wassenhove and Wright, Inventory-Driven Costs, HBR (2005): component devaluation,
 * price protection and obsolescence as separate costs.
 */
public final class PriceDecline {
    private final Offer offer;
    private final Route route;
    private final HandPrices prices;
    private final Identifier path;

    PriceDecline(Offer offer, Route route, HandPrices prices, Identifier path) {
        this.offer = offer;
        this.route = route;
        this.prices = prices;
        this.path = path;
    }

    /** What the maker loses on components bought before they are built in; empty unless decline and days are stated. */
    public Optional<Driver> ofComponents() {
        Optional<Figure> rate = offer.componentDecline();
        Optional<Figure> days = route.componentDays();
        if (rate.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Driver lost = lost(days.get(), rate.get(), Driver.of(offer.unitCost()));
        return Optional.of(named(path, "component-decline", lost));
    }

    /** What the maker loses on finished goods while he holds them; empty unless decline and days are stated. */
    public Optional<Driver> onMakersStock() {
        return onStock(route.stockDays(), path, 0);
    }

    /** The whole loss on the goods a reseller holds, whoever bears it; empty unless decline and days are stated. */
    public Optional<Driver> onStockOf(Tier reseller) {
        return onStock(reseller.stockDays(), tier(reseller), index(reseller));
    }

    /** The loss on goods bought at the price of a hand, where they lie for some days. */
    private Optional<Driver> onStock(Optional<Figure> days, Identifier holder, int seller) {
        Optional<Figure> rate = offer.priceDecline();
        if (rate.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(named(holder, "price-decline", lost(days.get(), rate.get(), prices.sellingPrice(seller))));
    }

    /** What the hand above a reseller makes good of it; empty without a price protection. */
    public Optional<Driver> madeGoodTo(Tier reseller) {
        int index = index(reseller);
        if (reseller.priceProtection().isEmpty()) {
            return Optional.empty();
        }
        PriceProtection protection = reseller.priceProtection().get();
        Identifier payer = index == 0 ? path : tier(route.resellers().get(index - 1));
        Driver lost = lost(reseller.stockDays().orElseThrow(), protection.decline(), prices.sellingPrice(index));
        return Optional.of(named(payer, "price-protection", lost.times(Driver.of(protection.share()))));
    }

    /** What a reseller bears itself: the whole less what is made good. It is in its own profit. */
    public Optional<Driver> borneBy(Tier reseller) {
        return onStockOf(reseller)
                .map(whole -> madeGoodTo(reseller).map(whole::minus).orElse(whole))
                .map(borne -> named(tier(reseller), "price-decline-borne", borne));
    }

    private static Driver lost(Figure days, Figure rate, Driver value) {
        return CashTiedUp.forDays(days, Driver.of(rate).times(value));
    }

    private int index(Tier reseller) {
        int index = route.resellers().indexOf(reseller);
        if (index < 0) {
            throw new IllegalArgumentException("price decline must be asked of a tier that takes title, but was '"
                    + reseller.id() + "' (route '" + route.id() + "')");
        }
        return index;
    }

    private Identifier tier(Tier tier) {
        return path.child(tier.id().text());
    }

    private static Driver named(Identifier prefix, String key, Driver amount) {
        return amount.named(prefix.child(key), ChannelWords.text(key)).method(ChannelMethods.DECLINE);
    }
}
