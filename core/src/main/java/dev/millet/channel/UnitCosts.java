package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns costs, rebates and terms into drivers per unit kept by a consumer. */
final class UnitCosts {
    private static final Driver ONE = Driver.constant("1");

    /** Names that a waterfall gives to drivers of its own. */
    private static final Set<String> TAKEN = Set.of(
            "consumer-price",
            "price-ex-vat",
            "vat",
            "invoice-price",
            "net-price",
            "pocket-price",
            "contribution",
            "price-protection",
            "price-decline",
            "component-decline",
            "return-right",
            "bad-debt",
            "shipped-per-kept",
            "capital",
            "chain-capital",
            "capital-cost",
            "cash-conversion-cycle",
            "distribution-cost",
            "distribution-share");

    private final Offer offer;
    private final Route route;
    private final Identifier path;
    private final Map<PriceBase, Driver> bases = new EnumMap<>(PriceBase.class);
    private final Optional<Driver> volume;
    private final Map<Identifier, Boolean> due;

    UnitCosts(
            Offer offer,
            Route route,
            HandPrices prices,
            Driver consumerPrice,
            Identifier path,
            Optional<Driver> volume,
            Map<Identifier, Boolean> due) {
        this.due = due;
        this.offer = offer;
        this.route = route;
        this.path = path;
        this.volume = volume;
        bases.put(PriceBase.CONSUMER_PRICE_INCL_VAT, consumerPrice);
        bases.put(PriceBase.CONSUMER_PRICE_EX_VAT, prices.priceExVat());
        bases.put(PriceBase.UNIT_COST, Driver.of(offer.unitCost()));
    }

    void invoice(Driver invoicePrice, Driver invoicePriceInclVat) {
        bases.put(PriceBase.INVOICE_PRICE, invoicePrice);
        bases.put(PriceBase.INVOICE_PRICE_INCL_VAT, invoicePriceInclVat);
    }

    void netPrice(Driver netPrice) {
        bases.put(PriceBase.NET_PRICE, netPrice);
    }

    /** A cost per unit kept, named. */
    Driver of(Cost cost) {
        Driver each = amount(cost.amount());
        if (cost.taxIncludedAs().isPresent()) {
            TaxTable table = offer.tax().table();
            Identifier supply = cost.taxIncludedAs().get();
            if (table.row(supply, Taxpayer.GENERAL, offer.supplied()).creditable()) {
                Driver rate = Driver.of(table.rate(supply, Taxpayer.GENERAL, offer.supplied()));
                each = each.dividedBy(ONE.plus(rate));
            }
        }
        return counted(each, cost.count(), "cost '" + cost.id() + "'")
                .named(ownName("cost", cost.id(), false), cost.label());
    }

    /** An amount of the tier's own, its shares of the price the tier sells at unless they name another base. */
    Driver ofTier(Amount amount, Driver sellingPrice) {
        if (amount instanceof Amount.Share share && share.base() == PriceBase.OWN_PRICE) {
            return Driver.of(share.figure()).times(sellingPrice);
        }
        return amount(amount);
    }

    /** A rebate per unit kept, named. */
    Driver of(Rebate rebate) {
        Driver base = base(rebate.base());
        Driver amount = Driver.of(rebate.rate()).times(base);
        if (rebate.probability().isPresent()) {
            amount = amount.times(Driver.of(rebate.probability().get()));
        }
        if (rebate.threshold().isPresent()) {
            amount = amount.times(dueShare(rebate, rebate.threshold().get()));
        }
        Count count = rebate.onSellOut() ? Count.KEPT : Count.SHIPPED;
        return counted(amount, count, "rebate '" + rebate.id() + "'")
                .named(ownName("rebate", rebate.id(), isCost(rebate.id())), rebate.label());
    }

    /** The share of units for which a rebate with a threshold is due. */
    private Driver dueShare(Rebate rebate, RebateThreshold threshold) {
        Driver none = Driver.constant("0");
        Boolean onEveryUnit = due.get(rebate.id());
        if (onEveryUnit != null) {
            return onEveryUnit ? ONE : none;
        }
        Driver yearly = volume.orElseThrow(() -> new IllegalArgumentException(
                "a rebate with a threshold must come with the volume asked about, but was 'no volume' (rebate '"
                        + rebate.id() + "', route '" + route.id() + "')"));
        Driver minimum = Driver.of(threshold.minimum());
        Driver reached = reached(rebate, threshold, yearly);
        Driver whenDue = threshold.retroactive() ? ONE : ONE.minus(minimum.dividedBy(reached));
        return reached.isAtLeast(minimum).choose(whenDue, none);
    }

    /** A user's name under the waterfall, set apart where the waterfall or a cost has taken the word. */
    private Identifier ownName(String kind, Identifier id, boolean taken) {
        return path.child(taken || TAKEN.contains(id.text()) ? kind + "-" + id : id.text());
    }

    private boolean isCost(Identifier id) {
        return Stream.concat(route.costs().stream(), offer.costs().stream())
                .anyMatch(cost -> cost.id().equals(id));
    }

    /** What counts towards a threshold in a year: units as the rebate counts them, or what they cost at the invoice price. */
    private Driver reached(Rebate rebate, RebateThreshold threshold, Driver kept) {
        Count count = rebate.onSellOut() ? Count.KEPT : Count.SHIPPED;
        Driver units = counted(kept, count, "rebate '" + rebate.id() + "'");
        return threshold.isMoney() ? base(PriceBase.INVOICE_PRICE).times(units) : units;
    }

    /** A rebate's threshold as a volume of units kept a year. */
    Driver thresholdVolume(Rebate rebate) {
        RebateThreshold threshold = rebate.threshold().orElseThrow();
        Driver each = reached(rebate, threshold, ONE);
        return Driver.of(threshold.minimum())
                .dividedBy(each)
                .onlyIf(each.isPositive(), ChannelWords.text("undefined.threshold-out-of-reach", rebate.label()))
                .named(path.child("threshold-" + rebate.id()), ChannelWords.text("rebate-threshold", rebate.label()));
    }

    /** Whether a rebate with a threshold is due at the year's volume. */
    Condition isDue(Rebate rebate) {
        RebateThreshold threshold = rebate.threshold().orElseThrow();
        return reached(rebate, threshold, volume.orElseThrow()).isAtLeast(Driver.of(threshold.minimum()));
    }

    Driver shippedPerKept() {
        if (!areReturnsOfShipped()) {
            return ONE;
        }
        Driver share = Driver.of(route.returns().orElseThrow().share());
        return ONE.dividedBy(ONE.minus(share))
                .named(path.child("shipped-per-kept"), ChannelWords.text("shipped-per-kept"));
    }

    Driver returnedPerKept(String where) {
        Returns returns = route.returns()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a cost per unit returned must come with the share of returns, but was 'none' (" + where
                                + ", route '" + route.id() + "')"));
        Driver share = Driver.of(returns.share());
        return returns.ofShipped() ? share.times(shippedPerKept()) : share;
    }

    private boolean areReturnsOfShipped() {
        return route.returns().isPresent() && route.returns().get().ofShipped();
    }

    /** Something that happens count times per unit kept. */
    private Driver counted(Driver each, Count count, String where) {
        if (count == Count.KEPT) {
            return each;
        }
        if (count == Count.SHIPPED) {
            return areReturnsOfShipped() ? each.times(shippedPerKept()) : each;
        }
        if (count == Count.RETURNED) {
            return each.times(returnedPerKept(where));
        }
        Figure claims = offer.warrantyClaims()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a cost per claim must come with the share of warranty claims, but was 'none' (" + where
                                + ", offer '" + offer.id() + "')"));
        return each.times(Driver.of(claims));
    }

    private Driver amount(Amount amount) {
        Driver figure = Driver.of(amount.figure());
        return amount instanceof Amount.Share share ? figure.times(base(share.base())) : figure;
    }

    Driver base(PriceBase base) {
        Driver driver = bases.get(base);
        if (driver == null) {
            throw new IllegalArgumentException("a share on route '" + route.id()
                    + "' must have a base that the maker has, but was '" + base + "'");
        }
        return driver;
    }
}
