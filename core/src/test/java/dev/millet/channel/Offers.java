package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small offers and routes for tests, made by hand and at random. */
public final class Offers {
    private Offers() {}

    /** A phone at CNY 1,170 incl. 17 % VAT, 1,000 ex VAT, unit cost 600, cost of capital 10 %. */
    public static Offer.Builder plain() {
        return Offer.of("phone")
                .price(Given.decided("CNY 1170/unit", "list price"))
                .supplied(LocalDate.of(2012, 6, 1))
                .taxed(new TaxClass(FirstCase.CHINA, FirstCase.GOODS))
                .unitCost(Given.assumed("CNY 600/unit", "bill of materials"))
                .costOfCapital(Given.assumed("10 %/year", "bank loan"));
    }

    static Offer offer() {
        return plain().volume(Given.assumed("100000 unit/year", "50e3..200e3", "plan"))
                .build();
    }

    static FixedCost.Builder fixed(String id) {
        return FixedCost.builder().id(Identifier.of(id));
    }

    static FixedCostStep step(String id, String upTo, String amount) {
        return new FixedCostStep(
                Optional.of(Figure.assumed(id + "-up-to", upTo, "plan")), Figure.assumed(id, amount, "plan"));
    }

    static FixedCostStep last(String id, String amount) {
        return new FixedCostStep(Optional.empty(), Figure.assumed(id, amount, "plan"));
    }

    /** Resellers' rules of every kind, non-negative, on every base; together they leave something of the price. */
    static Arbitrary<Tier> tiers(String name) {
        Arbitrary<String> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.15"))
                .ofScale(4)
                .map(BigDecimal::toPlainString);
        Arbitrary<PriceRule.Draft> rules = Combinators.combine(
                        Arbitraries.integers().between(0, 4), percents)
                .as((kind, rate) -> tier -> {
                    Figure ratio = Figure.assumed(tier.child("rate").text(), rate, "random");
                    return switch (kind) {
                        case 0 -> new PriceRule.Margin(ratio, PriceBase.OWN_PRICE, true);
                        case 1 -> new PriceRule.Margin(ratio, PriceBase.CONSUMER_PRICE_EX_VAT, true);
                        case 2 -> new PriceRule.Margin(ratio, PriceBase.CONSUMER_PRICE_INCL_VAT, true);
                        case 3 -> new PriceRule.Markup(ratio, true);
                        default ->
                            new PriceRule.FixedFee(Figure.assumed(
                                    tier.child("fee").text(),
                                    "CNY "
                                            + new BigDecimal(rate)
                                                    .movePointRight(2)
                                                    .toPlainString() + "/unit",
                                    "random"));
                    };
                });
        return Combinators.combine(
                        rules,
                        Arbitraries.of(Taxpayer.class),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((rule, taxpayer, number) -> {
                    Identifier id = Identifier.of(name + "-" + number);
                    return Tier.builder()
                            .id(id)
                            .priceRule(rule.of(Identifier.of("route").child(id.text())))
                            .taxpayer(taxpayer)
                            .build();
                });
    }

    /** Routes of up to four resellers of distinct names. */
    static Arbitrary<Route> routes() {
        return tiers("tier")
                .list()
                .ofMaxSize(4)
                .uniqueElements(Tier::id)
                .map(tiers -> Route.of("route").addAllTiers(tiers).build());
    }

    /** Consumer prices incl. VAT from 100 to 9,999.99. */
    static Arbitrary<Figure> prices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("100"), new BigDecimal("9999.99"))
                .ofScale(2)
                .map(price -> Figure.decided("price", "CNY " + price.toPlainString() + "/unit", "random"));
    }

    /** A route with the same tiers and one more at the consumer's end or anywhere else. */
    static Route with(Route route, int place, Tier tier) {
        List<Tier> tiers = new ArrayList<>(route.tiers());
        tiers.add(Math.min(place, tiers.size()), tier);
        return route.withTiers(tiers);
    }
}
