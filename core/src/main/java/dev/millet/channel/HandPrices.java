package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The price each hand that takes title sells at, ex VAT, and what each reseller keeps of it.
 *
 * <p>Backward from the consumer price: a hand's cost is its selling price less its margin; the price of the hand above is that cost,
 * less the VAT in it where the hand cannot recover it. Forward from the maker's invoice price every rule is affine in the
 * consumer price ex VAT p, so each selling price is known + coefficient × p, and the last one is p itself.
 */
final class HandPrices {
    private static final Driver ONE = Driver.constant("1");

    private final Offer offer;
    private final List<Tier> resellers;
    private final Identifier path;
    private final Driver consumerPrice;
    private final Driver priceExVat;
    private final List<Driver> sellingPrices;
    private final List<Driver> margins;
    private final List<Optional<Driver>> unrecoveredVat;

    /** Reads the chain backward from what the consumer pays, VAT included. */
    HandPrices(Offer offer, Route route, Driver consumerPrice, Identifier path) {
        this.offer = offer;
        this.resellers = route.resellers();
        this.path = path;
        this.consumerPrice = consumerPrice;
        this.priceExVat = consumerPrice
                .dividedBy(ONE.plus(vatRate(resellers.size())))
                .named(path.child("price-ex-vat"), WaterfallStep.PRICE_EX_VAT.label());
        List<Driver> prices = new ArrayList<>();
        List<Driver> kept = new ArrayList<>();
        List<Optional<Driver>> lost = new ArrayList<>();
        Driver selling = priceExVat;
        prices.add(selling);
        for (int hand = resellers.size(); hand >= 1; hand--) {
            Tier tier = resellers.get(hand - 1);
            Driver margin = margin(tier.priceRule(), selling)
                    .named(path.child(tier.id().text()).child("keeps"), marginLabel(tier));
            kept.add(margin);
            Driver cost = selling.minus(margin);
            Optional<Driver> vat = Optional.empty();
            if (tier.taxpayer() == Taxpayer.SMALL_SCALE) {
                Driver net = cost.dividedBy(ONE.plus(vatRate(hand - 1)));
                vat = Optional.of(cost.minus(net)
                        .named(
                                path.child(tier.id().text()).child("unrecovered-vat"),
                                ChannelWords.text("unrecovered-vat", tier.label())));
                cost = net;
            }
            lost.add(vat);
            selling = hand == 1
                    ? cost
                    : cost.named(
                            path.child(resellers.get(hand - 2).id().text()).child("selling-price"),
                            ChannelWords.text(
                                    "selling-price", resellers.get(hand - 2).label()));
            prices.add(selling);
        }
        prices.set(
                prices.size() - 1,
                selling.named(path.child("invoice-price"), WaterfallStep.INVOICE_PRICE.label())
                        .method(ChannelMethods.WATERFALL));
        Collections.reverse(prices);
        Collections.reverse(kept);
        Collections.reverse(lost);
        this.sellingPrices = List.copyOf(prices);
        this.margins = List.copyOf(kept);
        this.unrecoveredVat = List.copyOf(lost);
    }

    /** The consumer price, VAT included, that follows from the maker's invoice price ex VAT. */
    static Driver consumerPriceFor(Offer offer, Route route, Driver invoicePrice, Identifier path) {
        HandPrices shape = new HandPrices(offer, route, Driver.of(offer.price()), path);
        Driver lastVat = ONE.plus(shape.vatRate(shape.resellers.size()));
        Driver known = invoicePrice;
        Driver coefficient = Driver.constant("0");
        for (int hand = 1; hand <= shape.resellers.size(); hand++) {
            Tier tier = shape.resellers.get(hand - 1);
            if (tier.taxpayer() == Taxpayer.SMALL_SCALE) {
                Driver gross = ONE.plus(shape.vatRate(hand - 1));
                known = known.times(gross);
                coefficient = coefficient.times(gross);
            }
            PriceRule rule = tier.priceRule();
            Driver rate = Driver.of(rule.figure());
            if (rule instanceof PriceRule.Margin margin && margin.base() == PriceBase.OWN_PRICE) {
                known = known.dividedBy(ONE.minus(rate));
                coefficient = coefficient.dividedBy(ONE.minus(rate));
            } else if (rule instanceof PriceRule.Margin margin) {
                boolean inclVat = margin.base() == PriceBase.CONSUMER_PRICE_INCL_VAT;
                coefficient = coefficient.plus(inclVat ? rate.times(lastVat) : rate);
            } else if (rule instanceof PriceRule.Markup) {
                known = known.times(ONE.plus(rate));
                coefficient = coefficient.times(ONE.plus(rate));
            } else {
                known = known.plus(rate);
            }
        }
        Driver left = ONE.minus(coefficient);
        return known.dividedBy(left)
                .onlyIf(left.isPositive(), ChannelWords.text("undefined.margins-eat-price"))
                .times(lastVat)
                .named(path.child("consumer-price"), WaterfallStep.CONSUMER_PRICE.label())
                .method(ChannelMethods.WATERFALL);
    }

    Driver priceExVat() {
        return priceExVat;
    }

    Driver vat() {
        return consumerPrice.minus(priceExVat).named(path.child("vat"), WaterfallStep.VAT.label());
    }

    /** What a hand sells at, ex VAT: 0 is the maker, 1 the first reseller. */
    Driver sellingPrice(int hand) {
        return sellingPrices.get(hand);
    }

    /** The same, with the VAT that the hand charges. */
    Driver sellingPriceInclVat(int hand) {
        return sellingPrice(hand).times(ONE.plus(vatRate(hand)));
    }

    /** What a reseller keeps: 0 is the first. */
    Driver margin(int reseller) {
        return margins.get(reseller);
    }

    Optional<Driver> unrecoveredVat(int reseller) {
        return unrecoveredVat.get(reseller);
    }

    /** The VAT rate on the sale of a hand: 0 is the maker, who is a general taxpayer. */
    Driver vatRate(int hand) {
        Taxpayer payer = hand == 0 ? Taxpayer.GENERAL : resellers.get(hand - 1).taxpayer();
        return Driver.of(offer.tax().table().rate(offer.tax().supply(), payer, offer.supplied()));
    }

    private Driver margin(PriceRule rule, Driver selling) {
        Driver rate = Driver.of(rule.figure());
        if (rule instanceof PriceRule.Margin margin) {
            if (margin.base() == PriceBase.CONSUMER_PRICE_EX_VAT) {
                return rate.times(priceExVat);
            }
            return rate.times(margin.base() == PriceBase.CONSUMER_PRICE_INCL_VAT ? consumerPrice : selling);
        }
        if (rule instanceof PriceRule.Markup) {
            return selling.minus(selling.dividedBy(ONE.plus(rate)));
        }
        return rate;
    }

    private static Text marginLabel(Tier tier) {
        return ChannelWords.text("tier-keeps", tier.label());
    }
}
