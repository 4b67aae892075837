package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.economics.CashConversion;
import dev.millet.economics.Subject;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cash that a route ties up for each unit a year: stock at cost, credit and deposits with VAT.
 *
 * <p>Maker, per unit a year: unit cost × days of stock, and of components, ÷ 365 + invoice price incl. VAT × days of credit ÷ 365 − consumer
 * price incl. VAT × days paid ahead ÷ 365 − rebates × days until paid ÷ 365. With 25 days of stock at 1,300 and 30 days of credit
 * on 1,385.65 × 1.17: 222.29 CNY for one phone a year, 22.2 M for 100,000.
 *
 * <p>The chain adds each reseller's stock at what it paid and the credit it grants below; credit inside the chain
 * cancels, because one hand's receivable is the next one's payable. Supplier credit, equal on all routes, is left out.
 *
 * <p>Source: Richards and Laughlin (1980); VAT on balances after Ruback and Sedor, Dell's Working Capital (2001).
 */
public final class CashTiedUp {
    private static final Driver DAYS_A_YEAR = Driver.constant("365 day/year");

    private final Offer offer;
    private final Route route;
    private final HandPrices prices;
    private final Driver consumerPrice;
    private final Identifier path;
    private final List<Driver> payables;

    CashTiedUp(
            Offer offer, Route route, HandPrices prices, Driver consumerPrice, Identifier path, List<Driver> payables) {
        this.offer = offer;
        this.route = route;
        this.prices = prices;
        this.consumerPrice = consumerPrice;
        this.path = path;
        this.payables = payables;
    }

    /** Whether the maker holds stock, grants credit or is paid ahead or later. */
    boolean hasTerms() {
        return route.stockDays().isPresent()
                || route.componentDays().isPresent()
                || route.prepaidDays().isPresent()
                || creditDays().isPresent()
                || !payables.isEmpty();
    }

    /** Cash the maker has tied up for each unit a year; negative: others' money works for him; money × year per unit. */
    public Driver maker() {
        return Driver.sum(unit(), amounts(parts()))
                .named(path.child("capital"), ChannelWords.text("capital.maker"))
                .method(ChannelMethods.CAPITAL);
    }

    /** What {@link #maker()} is made of; the parts sum to it. */
    public List<TiedCash> parts() {
        List<TiedCash> parts = new ArrayList<>();
        route.stockDays().ifPresent(days -> parts.add(stored(days, Driver.of(offer.unitCost()), "stock")));
        route.componentDays().ifPresent(days -> parts.add(stored(days, Driver.of(offer.unitCost()), "components")));
        creditDays().ifPresent(days -> parts.add(lent(tied(days, prices.sellingPriceInclVat(0), "receivables"))));
        route.prepaidDays()
                .ifPresent(days ->
                        parts.add(lent(tied(days, consumerPrice, "deposits").negated())));
        payables.forEach(payable -> parts.add(lent(payable.negated())));
        return List.copyOf(parts);
    }

    /** Cash that one reseller has tied up for each unit a year: its stock and the credit it grants, less the credit it has. */
    public Driver of(Tier tier) {
        return Driver.sum(unit(), amounts(parts(tier)))
                .named(path.child(tier.id().text()).child("capital"), ChannelWords.text("capital.tier", tier.label()));
    }

    /** What {@link #of(Tier)} is made of; the parts sum to it. */
    public List<TiedCash> parts(Tier tier) {
        int hand = route.resellers().indexOf(tier) + 1;
        if (hand == 0) {
            throw new IllegalArgumentException("working capital must be asked of a tier that takes title, but was '"
                    + tier.id() + "' (route '" + route.id() + "')");
        }
        List<TiedCash> parts = new ArrayList<>();
        tier.stockDays()
                .ifPresent(days -> parts.add(stored(days, prices.sellingPrice(hand - 1), tier.id() + ".stock")));
        if (hand < route.resellers().size()) {
            route.resellers()
                    .get(hand)
                    .creditDays()
                    .ifPresent(days ->
                            parts.add(lent(tied(days, prices.sellingPriceInclVat(hand), tier.id() + ".receivables"))));
        }
        tier.creditDays()
                .ifPresent(days ->
                        parts.add(lent(tied(days, prices.sellingPriceInclVat(hand - 1), tier.id() + ".payables")
                                .negated())));
        return List.copyOf(parts);
    }

    /** Cash tied up in the whole chain for each unit a year, the maker's and every reseller's. */
    public Driver chain() {
        List<Driver> hands = new ArrayList<>();
        hands.add(maker());
        route.resellers().forEach(tier -> hands.add(of(tier)));
        return Driver.sum(unit(), hands)
                .named(path.child("chain-capital"), ChannelWords.text("capital.chain"))
                .method(ChannelMethods.CAPITAL);
    }

    /**
     * The maker's cash conversion cycle on this route: days of stock and components + days of credit − days paid ahead; supplier credit,
     * equal on all routes, is left out. 14 − 7 = 7 days direct, 25 + 30 = 55 days through dealers.
     */
    public Driver cashConversionCycle() {
        Driver none = Driver.constant("0 day");
        Driver goods = route.stockDays().map(Driver::of).orElse(none);
        Driver inventory =
                route.componentDays().map(Driver::of).map(goods::plus).orElse(goods);
        Driver credit = creditDays().map(Driver::of).orElse(none);
        Driver sales =
                route.prepaidDays().map(days -> credit.minus(Driver.of(days))).orElse(credit);
        return CashConversion.of(Subject.about(path.child("days").text(), route.label()), inventory, sales, none)
                .cycle()
                .named(path.child("cash-conversion-cycle"), ChannelWords.text("cash-conversion-cycle"))
                .method(ChannelMethods.CAPITAL);
    }

    /** Cost of the maker's capital per unit kept. */
    Driver cost() {
        Figure rate = offer.costOfCapital()
                .orElseThrow(() -> new IllegalArgumentException(
                        "stock, credit and deposits must come with a cost of capital, but was 'none' (offer '"
                                + offer.id() + "', route '" + route.id() + "')"));
        return Driver.of(rate)
                .times(maker())
                .named(path.child("capital-cost"), WaterfallStep.CAPITAL.label())
                .method(ChannelMethods.CAPITAL);
    }

    /** An amount that stays for some days of a year. */
    static Driver forDays(Figure days, Driver amount) {
        return Driver.of(days).dividedBy(DAYS_A_YEAR).times(amount);
    }

    private static List<Driver> amounts(List<TiedCash> parts) {
        return parts.stream().map(TiedCash::amount).toList();
    }

    private TiedCash stored(Figure days, Driver value, String key) {
        return new TiedCash(ChannelFunction.STORE, tied(days, value, key));
    }

    private static TiedCash lent(Driver amount) {
        return new TiedCash(ChannelFunction.FINANCE, amount);
    }

    private Driver tied(Figure days, Driver amount, String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        Identifier id = path.child("tied");
        for (String part : key.split("\\.", -1)) {
            id = id.child(part);
        }
        return forDays(days, amount).named(id, ChannelWords.text("tied." + last));
    }

    private Optional<Figure> creditDays() {
        Optional<Tier> first = route.firstReseller();
        return first.isPresent() ? first.get().creditDays() : Optional.empty();
    }

    private Unit unit() {
        return offer.price().unit().times(Unit.of("year"));
    }
}
