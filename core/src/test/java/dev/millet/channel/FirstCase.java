package dev.millet.channel;

import static dev.millet.channel.ChannelFunction.ASSORT;
import static dev.millet.channel.ChannelFunction.BRING_INFORMATION;
import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_BACK;
import static dev.millet.channel.ChannelFunction.TAKE_ORDERS;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.TaxRow;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The first Xiaomi phone, direct against dealers, with every figure of the worked case. */
public final class FirstCase {
    public static final Identifier GOODS = Identifier.of("goods");
    public static final TaxTable CHINA = TaxTable.of(
            "china",
            rate("goods", Taxpayer.GENERAL, "1994-01-01", "0.17", true),
            rate("goods", Taxpayer.GENERAL, "2018-05-01", "0.16", true),
            rate("goods", Taxpayer.GENERAL, "2019-04-01", "0.13", true),
            rate("goods", Taxpayer.SMALL_SCALE, "2009-01-01", "0.03", false),
            rate("transport", Taxpayer.GENERAL, "1994-01-01", "0.03", false),
            rate("transport", Taxpayer.GENERAL, "2013-08-01", "0.11", true));

    private FirstCase() {}

    private static TaxRow rate(String supply, Taxpayer payer, String from, String rate, boolean creditable) {
        return TaxRow.builder()
                .supply(Identifier.of(supply))
                .payer(payer)
                .from(LocalDate.parse(from))
                .rate(new BigDecimal(rate))
                .creditable(creditable)
                .levy(Identifier.of("vat"))
                .evidence(Evidence.of("law", "article 1", "税率为17%"))
                .build();
    }

    static Figure figure(String id, String quantity, String range) {
        return Figure.assumed(id, quantity, range, "worked case");
    }

    static Figure point(String id, String quantity) {
        return Figure.assumed(id, quantity, "worked case");
    }

    public static Offer phone() {
        return Offer.of("mi-1")
                .price(Figure.cited("price", "CNY 1999/unit", Evidence.of("000", "000-G L245", "售价为1999元")))
                .supplied(LocalDate.of(2011, 10, 20))
                .tax(new TaxClass(CHINA, GOODS))
                .unitCost(figure("hardware", "CNY 1300/unit", "1150..1450"))
                .costOfCapital(figure("cost-of-capital", "12 %/year", "8..18 %"))
                .volume(figure("volume", "800000 unit/year", "300000..2500000"))
                .warrantyClaims(figure("warranty-claims", "6%", "3%..10%"))
                .addCosts(Cost.builder()
                        .id(Identifier.of("royalty"))
                        .label(Text.of("Royalty", "专利费"))
                        .amount(new Amount.Share(figure("royalty-rate", "4%", "3%..5%"), PriceBase.NET_PRICE))
                        .build())
                .addCosts(Cost.builder()
                        .id(Identifier.of("value-lost"))
                        .label(Text.of("Value lost per return"))
                        .function(TAKE_BACK)
                        .amount(new Amount.Share(figure("return-loss", "15%", "5%..30%"), PriceBase.UNIT_COST))
                        .count(Count.RETURNED)
                        .build())
                .addCosts(Cost.builder()
                        .id(Identifier.of("claims"))
                        .label(Text.of("Repair under warranty"))
                        .function(REPAIR)
                        .amount(new Amount.PerUnit(figure("repair", "CNY 150/unit", "100..250")))
                        .count(Count.CLAIM)
                        .build())
                .priceResponse(new PriceResponse.ConstantElasticity(figure("elasticity", "-1.8", "-3..-1")))
                .addCommonCosts(Text.of("R&D"))
                .build();
    }

    public static Route direct() {
        return Route.of("direct")
                .label(Text.of("Direct", "直销"))
                .returns(new Returns(figure("returns-direct", "1.5%", "0.5%..4%"), true))
                .stockDays(figure("stock-days-direct", "14 day", "7..30"))
                .prepaidDays(figure("paid-ahead-days", "7 day", "2..20"))
                .bears(DELIVER, figure("courier", "CNY 28/unit", "18..45"))
                .commission(TAKE_PAYMENT, figure("payment-fee", "0.8%", "0.4%..1.2%"))
                .bears(TAKE_BACK, figure("reverse-direct", "CNY 25/unit", "15..40"))
                .addCosts(Cost.builder()
                        .id(Identifier.of("mail-in"))
                        .function(REPAIR)
                        .amount(new Amount.PerUnit(figure("mail-in-cost", "CNY 35/unit", "20..50")))
                        .count(Count.CLAIM)
                        .build())
                .bears(REPAIR, figure("service-direct", "CNY 10/unit", "5..20"))
                .bears(PROMOTE, figure("acquisition", "CNY 20/unit", "5..60"))
                .addFixedCosts(FixedCost.builder()
                        .id(Identifier.of("fixed"))
                        .addSteps(new FixedCostStep(
                                Optional.empty(), figure("fixed-direct", "CNY 80000000/year", "40e6..150e6")))
                        .addFunctions(SELL, TAKE_ORDERS, STORE, ASSORT, BRING_INFORMATION)
                        .build())
                .addOutputs(
                        ServiceLevel.of(ServiceOutput.TRIAL, OutputLevel.LOW).pricedBy(Text.of("through reach")))
                .build();
    }

    public static Route dealers() {
        return Route.of("dealers")
                .label(Text.of("Dealers", "经销商"))
                .addTiers(tier("national", "4%", "2%..6%", "2.3%")
                        .label(Text.of("National distributor", "全国总代"))
                        .stockDays(figure("channel-stock-days", "60 day", "30..90"))
                        .creditDays(figure("credit-days", "30 day", "0..60"))
                        .badDebt(figure("bad-debt", "0.3%", "0%..1%"))
                        .priceProtection(new PriceProtection(
                                figure("price-fall", "12 %/year", "0..30 %"),
                                figure("protected-share", "50%", "0%..100%")))
                        .build())
                .addTiers(tier("province", "4%", "2%..6%", "2.3%")
                        .label(Text.of("Provincial agent", "省级代理"))
                        .build())
                .addTiers(tier("retailer", "12%", "8%..18%", "8%")
                        .label(Text.of("Retailer", "零售商"))
                        .addFunctions(SHOW_AND_TRY, SELL, TAKE_PAYMENT, STORE, TAKE_BACK, REPAIR)
                        .sellsToConsumer(true)
                        .build())
                .addRebates(Rebate.of("rebates", Text.of("Rebates", "返利"), figure("rebate", "3%", "1%..6%")))
                .returns(new Returns(figure("dead-on-arrival", "1%", "0.5%..2%"), false))
                .stockDays(figure("stock-days-dealers", "25 day", "15..40"))
                .addCosts(Cost.of(
                        "promoters",
                        Text.of("Promoters and displays"),
                        SHOW_AND_TRY,
                        figure("promoters-cost", "CNY 30/unit", "10..60")))
                .addCosts(Cost.of("freight", Text.of("Freight"), DELIVER, figure("freight-cost", "CNY 4/unit", "2..8")))
                .addCosts(Cost.builder()
                        .id(Identifier.of("reverse"))
                        .function(TAKE_BACK)
                        .amount(new Amount.PerUnit(point("reverse-dealers", "CNY 15/unit")))
                        .count(Count.RETURNED)
                        .build())
                .addCosts(
                        Cost.of("service", Text.of("Service"), REPAIR, figure("service-dealers", "CNY 3/unit", "1..6")))
                .addCosts(Cost.of(
                        "advertising",
                        Text.of("Advertising"),
                        PROMOTE,
                        figure("advertising-cost", "CNY 35/unit", "15..80")))
                .addFixedCosts(FixedCost.of(
                        "fixed", Text.of("Field force"), figure("fixed-dealers", "CNY 45000000/year", "20e6..90e6")))
                .ownPrice(Figure.decided("dealers-price", "CNY 2599/unit", "near equal contribution"))
                .reach(figure("reach", "1", "0.4..2.5"))
                .build();
    }

    static Tier.Builder tier(String id, String margin, String range, String ownCost) {
        return Tier.builder()
                .id(Identifier.of(id))
                .priceRule(new PriceRule.Margin(figure("margin-" + id, margin, range), PriceBase.OWN_PRICE, true))
                .addOwnCosts(new Amount.Share(point("own-cost-" + id, ownCost), PriceBase.OWN_PRICE));
    }

    public static ChannelComparison comparison() {
        return ChannelComparison.of(phone(), direct(), dealers());
    }
}
