package dev.millet.xiaomi;

import static dev.millet.channel.ChannelFunction.ASSORT;
import static dev.millet.channel.ChannelFunction.BRING_INFORMATION;
import static dev.millet.channel.ChannelFunction.CARRY_RISK;
import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.FINANCE;
import static dev.millet.channel.ChannelFunction.HOLD_TITLE;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_BACK;
import static dev.millet.channel.ChannelFunction.TAKE_ORDERS;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static dev.millet.channel.PriceBase.CONSUMER_PRICE_INCL_VAT;
import static dev.millet.channel.PriceBase.NET_PRICE;
import static dev.millet.channel.PriceBase.OWN_PRICE;
import static dev.millet.channel.PriceBase.UNIT_COST;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.catalogue.ChineseTax;
import dev.millet.channel.Amount;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.Count;
import dev.millet.channel.FixedCost;
import dev.millet.channel.Offer;
import dev.millet.channel.OutputLevel;
import dev.millet.channel.PriceBase;
import dev.millet.channel.PriceProtection;
import dev.millet.channel.PriceResponse;
import dev.millet.channel.PriceRule;
import dev.millet.channel.Rebate;
import dev.millet.channel.Returns;
import dev.millet.channel.Route;
import dev.millet.channel.ServiceLevel;
import dev.millet.channel.ServiceOutput;
import dev.millet.channel.Tier;
import dev.millet.fact.Figure;
import java.time.LocalDate;

/**
 * Xiaomi's first phone at CNY 1999, China 2011: the offer, and its two ways to the buyer.
 *
 * <p>Direct: the official site. Dealers: national distributor → provincial agent → retailer; the provincial "agent" takes
 * title, so that he is a reseller here. What the documents give is the price; the tax is law; every other number is an
 * assumption of {@code figures.json}, with its range and reason.
 *
 * <p>Example: {@code FirstPhone.of(CaseFiles.load()).comparison().gap()} is 387.70 CNY a phone.
 */
final class FirstPhone {
    /** The first deliveries of the phone; the date of supply decides the tax. */
    static final LocalDate SUPPLIED = LocalDate.of(2011, 10, 20);

    private final CaseFiles files;
    private final Offer offer;
    private final Route direct;
    private final Route dealers;

    private FirstPhone(CaseFiles files) {
        this.files = files;
        this.offer = phone();
        this.direct = site();
        this.dealers = distributors();
    }

    /** The case with the figures of its files. */
    static FirstPhone of(CaseFiles files) {
        return new FirstPhone(files);
    }

    /** The phone. */
    Offer offer() {
        return offer;
    }

    /** The official site. */
    Route direct() {
        return direct;
    }

    /** National distributor, provincial agent, retailer. */
    Route dealers() {
        return dealers;
    }

    /** Direct, the route asked about, against dealers. */
    ChannelComparison comparison() {
        return ChannelComparison.of(offer, direct, dealers);
    }

    private Offer phone() {
        return Offer.of("mi-1")
                .label(word("offer"))
                .price(figure("price"))
                .supplied(SUPPLIED)
                .tax(ChineseTax.GOODS)
                .unitCost(figure("hardware"))
                .costOfCapital(figure("cost-of-capital"))
                .volume(figure("volume"))
                .warrantyClaims(figure("warranty-claims"))
                .priceResponse(new PriceResponse.ConstantElasticity(figure("elasticity")))
                .addCosts(
                        Cost.builder()
                                .id(Identifier.of("royalty"))
                                .label(word("cost.royalty"))
                                .amount(new Amount.Share(figure("royalty"), NET_PRICE))
                                .build(),
                        perUnit("repair", REPAIR, "repair", Count.CLAIM),
                        share("return-loss", TAKE_BACK, "return-loss", UNIT_COST, Count.RETURNED))
                .addCommonCosts(word("common.research"), word("common.miui"))
                .build();
    }

    private Route site() {
        return Route.of("direct")
                .label(word("route.direct"))
                .addCosts(
                        perUnit("courier", DELIVER, "courier", Count.SHIPPED),
                        share("payment-fee", TAKE_PAYMENT, "payment-fee", CONSUMER_PRICE_INCL_VAT, Count.SHIPPED),
                        perUnit("reverse-handling", TAKE_BACK, "reverse-direct", Count.RETURNED),
                        perUnit("mail-in", REPAIR, "mail-in", Count.CLAIM),
                        perUnit("service", REPAIR, "service-direct", Count.KEPT),
                        perUnit("acquisition", PROMOTE, "acquisition", Count.KEPT))
                .returns(new Returns(figure("returns-direct"), true))
                .stockDays(figure("stock-days-direct"))
                .prepaidDays(figure("paid-ahead-days"))
                .addFixedCosts(FixedCost.of("fixed", word("fixed.direct"), figure("fixed-direct"))
                        .withFunctions(
                                SELL, TAKE_ORDERS, HOLD_TITLE, CARRY_RISK, ASSORT, STORE, FINANCE, BRING_INFORMATION))
                .addOutputs(
                        lower(ServiceOutput.WAITING_TIME), lower(ServiceOutput.DISTANCE), lower(ServiceOutput.TRIAL))
                .build();
    }

    /** Less than the shops give, which the dealers' reach holds. */
    private static ServiceLevel lower(ServiceOutput output) {
        return ServiceLevel.of(output, OutputLevel.LOW).pricedBy(word("output.through-reach"));
    }

    private Route distributors() {
        Tier national = reseller("national", ASSORT, STORE, TAKE_ORDERS, CARRY_RISK, HOLD_TITLE, FINANCE)
                .stockDays(figure("channel-stock-days"))
                .creditDays(figure("credit-days"))
                .badDebt(figure("bad-debt"))
                .priceProtection(new PriceProtection(figure("price-fall"), figure("protected-share")))
                .build();
        Tier province = reseller("province", ASSORT, STORE, DELIVER, TAKE_ORDERS, HOLD_TITLE, FINANCE)
                .build();
        Tier retailer = reseller("retailer", SHOW_AND_TRY, SELL, TAKE_PAYMENT, STORE, DELIVER, TAKE_BACK, HOLD_TITLE)
                .sellsToConsumer(true)
                .build();
        return Route.of("dealers")
                .label(word("route.dealers"))
                .addTiers(national, province, retailer)
                .addRebates(Rebate.of("rebate", word("cost.rebate"), figure("rebate")))
                .addCosts(
                        perUnit("promoters", SHOW_AND_TRY, "promoters", Count.KEPT),
                        perUnit("freight", DELIVER, "freight", Count.KEPT),
                        perUnit("reverse-handling", TAKE_BACK, "reverse-dealers", Count.RETURNED),
                        perUnit("service", REPAIR, "service-dealers", Count.KEPT),
                        perUnit("advertising", PROMOTE, "advertising", Count.KEPT))
                .returns(new Returns(figure("dead-on-arrival"), false))
                .stockDays(figure("stock-days-dealers"))
                .ownPrice(figure("dealers-price"))
                .reach(figure("reach"))
                .addFixedCosts(FixedCost.of("fixed", word("fixed.dealers"), figure("fixed-dealers"))
                        .withFunctions(TAKE_ORDERS, BRING_INFORMATION))
                .build();
    }

    private Tier.Builder reseller(String id, ChannelFunction... functions) {
        return Tier.builder()
                .id(Identifier.of(id))
                .label(word("tier." + id))
                .priceRule(PriceRule.margin(figure("margin-" + id))
                        .of(Identifier.of("dealers").child(id)))
                .addFunctions(functions)
                .addOwnCosts(new Amount.Share(figure("own-cost-" + id), OWN_PRICE));
    }

    private Cost perUnit(String id, ChannelFunction function, String figure, Count count) {
        return cost(id, function, new Amount.PerUnit(figure(figure)), count);
    }

    private Cost share(String id, ChannelFunction function, String figure, PriceBase base, Count count) {
        return cost(id, function, new Amount.Share(figure(figure), base), count);
    }

    private Cost cost(String id, ChannelFunction function, Amount amount, Count count) {
        return Cost.builder()
                .id(Identifier.of(id))
                .label(word("cost." + id))
                .function(function)
                .amount(amount)
                .count(count)
                .build();
    }

    private Figure figure(String id) {
        return files.figure(id);
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
