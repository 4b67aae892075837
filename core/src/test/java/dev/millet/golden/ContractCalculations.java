package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.channel.theory.ChannelContract;
import dev.millet.channel.theory.CompetingRetailers;
import dev.millet.channel.theory.ContractNewsvendor;
import dev.millet.channel.theory.ContractPricing;
import dev.millet.channel.theory.DemandCurve;
import dev.millet.channel.theory.DoubleMarginalisation;
import dev.millet.channel.theory.SellingSeason;
import dev.millet.channel.theory.UncertainDemand;
import dev.millet.driver.Driver;
import dev.millet.economics.Subject;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chapter 7: double marginalisation and contracts. */
final class ContractCalculations {
    private static final String MODEL = "double-marginalisation-contracts";
    private static final String PRICE = "CNY/unit";
    private static final Subject CASE = about("case");
    private static final String[] COST = {"c", "cost", "manufacturerUnitCost", "supplierCost", "unitCost"};

    private ContractCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                MODEL,
                ContractCalculations::chain,
                "double-marginalisation-inverse-demand",
                "double-marginalisation-direct-demand",
                "successive-price-setters");
        all.register(MODEL, ContractCalculations::retailers, "competing-retailers");
        all.register(MODEL, ContractCalculations::pricing, "revenue-sharing", "two-part-tariff", "wholesale-price");
        all.register(MODEL, ContractCalculations::season, "buy-back", "integrated-optimum", "wholesale-contract");
        all.register(MODEL, ContractCalculations::mixed, "mixed-contract");
    }

    private static DemandCurve.Linear demand(GoldenInputs in) {
        return in.has("demandIntercept")
                ? DemandCurve.direct(in.number("unit", "demandIntercept"), in.number("unit^2/CNY", "demandSlope"))
                : DemandCurve.inverse(in.number(PRICE, "a"), in.number("CNY/unit^2", "b"));
    }

    private static GoldenAnswers chain(GoldenInputs in) {
        int setters = in.has("n", "tiers", "priceSetters")
                ? in.number("1", "n", "tiers", "priceSetters").value().get().intValueExact()
                : 2;
        DoubleMarginalisation chain = DoubleMarginalisation.of(CASE, demand(in), in.number(PRICE, COST), setters);
        return new GoldenAnswers()
                .with(chain::integratedQuantity, "integratedQuantity")
                .with(chain::integratedPrice, "integratedPrice")
                .with(chain::integratedProfit, "integratedProfit")
                .with(chain::wholesalePrice, "wholesalePrice")
                .with(chain::quantity, "quantity")
                .with(chain::retailPrice, "retailPrice")
                .with(chain::manufacturerProfit, "manufacturerProfit")
                .with(chain::retailerProfit, "retailerProfit")
                .with(chain::chainProfit, "channelProfit")
                .with(chain::efficiency, "channelEfficiency", "efficiency");
    }

    private static GoldenAnswers retailers(GoldenInputs in) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Driver count : in.list("1", "n")) {
            CompetingRetailers each = CompetingRetailers.of(CASE, demand(in), in.number(PRICE, COST), count);
            Map<String, Object> result = new TreeMap<>();
            result.put("wholesalePrice", each.wholesalePrice());
            result.put("quantity", each.quantity());
            result.put("retailPrice", each.retailPrice());
            result.put("manufacturerProfit", each.manufacturerProfit());
            result.put("eachRetailerProfit", each.eachRetailerProfit());
            results.add(result);
        }
        return new GoldenAnswers().with(() -> results, "results");
    }

    private static GoldenAnswers pricing(GoldenInputs in) {
        Driver cost = in.number(PRICE, COST);
        ChannelContract.Builder terms = ChannelContract.of("terms");
        in.find("1", "retailerShare", "phi").ifPresent(share -> terms.revenueKept(figure(share)));
        in.find("CNY", "fixedFee").ifPresent(fee -> terms.fixedFee(figure(fee)));
        // the wholesale price that coordinates is asked for where none is given
        Figure given = in.find(PRICE, "wholesalePrice")
                .map(ContractCalculations::figure)
                .orElseGet(() ->
                        coordinating(in, terms.wholesalePrice(figure(cost)).build(), cost));
        ChannelContract.Builder complete = ChannelContract.of("terms").wholesalePrice(given);
        in.find("1", "retailerShare", "phi").ifPresent(share -> complete.revenueKept(figure(share)));
        in.find("CNY", "fixedFee").ifPresent(fee -> complete.fixedFee(figure(fee)));
        ContractPricing outcome = ContractPricing.of(CASE, complete.build(), demand(in), cost);
        return new GoldenAnswers()
                .with(outcome::coordinatingWholesalePrice, "wholesalePrice")
                .with(outcome::quantity, "quantity")
                .with(outcome::retailPrice, "retailPrice")
                .with(outcome::retailerProfit, "retailerProfit")
                .with(outcome::manufacturerProfit, "manufacturerProfit", "supplierProfit")
                .with(outcome::coordinatedProfit, "channelProfit");
    }

    private static Figure coordinating(GoldenInputs in, ChannelContract terms, Driver cost) {
        Driver price = ContractPricing.of(CASE, terms, demand(in), cost).coordinatingWholesalePrice();
        return Figure.decided("wholesale", price.value().toString(), "the price that coordinates");
    }

    private static GoldenAnswers season(GoldenInputs in) {
        UncertainDemand demand = UncertainDemand.cases(in.list("unit", "demand"), in.list("1", "probability"));
        SellingSeason.Builder season = SellingSeason.builder()
                .demand(demand)
                .price(in.number(PRICE, "retailPrice", "price"))
                .cost(in.number(PRICE, COST))
                .salvage(in.number(PRICE, "salvage"));
        in.find("CNY", "manufacturerFixed").ifPresent(season::fixedCost);
        ChannelContract.Builder terms = ChannelContract.of("terms")
                .wholesalePrice(
                        figure(in.number(PRICE, in.has("wholesalePrice") ? "wholesalePrice" : "manufacturerUnitCost")));
        in.find(PRICE, "buybackPrice").ifPresent(price -> terms.buyBack(figure(price)));
        ContractNewsvendor outcome = ContractNewsvendor.of(CASE, terms.build(), season.build());
        // without a contract it is one firm that orders
        return in.has("contract")
                ? newsvendor(outcome)
                        .with(outcome::quantity, "orderQuantity")
                        .with(outcome::chainProfit, "channelProfit")
                : newsvendor(outcome)
                        .with(outcome::integratedQuantity, "orderQuantity")
                        .with(outcome::integratedProfit, "channelProfit");
    }

    private static GoldenAnswers mixed(GoldenInputs in) {
        SellingSeason season = SellingSeason.builder()
                .demand(UncertainDemand.normal(in.number("unit", "mean"), in.number("unit", "sd")))
                .price(in.number(PRICE, "price"))
                .cost(in.number(PRICE, COST))
                .salvage(in.number(PRICE, "salvage"))
                .build();
        ContractNewsvendor wholesale = ContractNewsvendor.of(
                CASE,
                ChannelContract.of("terms")
                        .wholesalePrice(figure(in.number(PRICE, "wholesalePrice")))
                        .build(),
                season);
        GoldenInputs second = in.object("mixedContract");
        ChannelContract terms = ChannelContract.of("mixed")
                .wholesalePrice(figure(second.number(PRICE, "wholesalePrice")))
                .feePerUnitSold(figure(second.number(PRICE, "perUnitSoldFee")))
                .build();
        Driver buyBack = ContractNewsvendor.of(CASE, terms, season).coordinatingLeftoverValue();
        ContractNewsvendor mixed = ContractNewsvendor.of(
                CASE,
                ChannelContract.of("mixed")
                        .wholesalePrice(terms.wholesalePrice())
                        .feePerUnitSold(terms.feePerUnitSold())
                        .buyBack(Figure.decided("buy-back", buyBack.value().toString(), "what coordinates"))
                        .build(),
                season);
        return new GoldenAnswers()
                .with(wholesale::quantity, "retailerQuantity")
                .with(wholesale::retailerProfit, "retailerProfit")
                .with(wholesale::manufacturerProfit, "supplierProfit")
                .with(wholesale::integratedQuantity, "chainQuantity")
                .with(mixed::coordinatedProfit, "chainProfit")
                .with(() -> buyBack, "coordinatingBuyback")
                .with(mixed::retailerProfit, "mixedRetailerProfit")
                .with(mixed::manufacturerProfit, "mixedSupplierProfit");
    }

    private static GoldenAnswers newsvendor(ContractNewsvendor outcome) {
        return new GoldenAnswers()
                .with(outcome::retailerProfit, "retailerProfit")
                .with(outcome::manufacturerProfit, "manufacturerProfit");
    }

    private static Figure figure(Driver given) {
        return given.figure().orElseThrow();
    }
}
