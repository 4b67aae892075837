package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.driver.Driver;
import dev.millet.economics.LandedCost;
import dev.millet.economics.Subject;
import dev.millet.economics.TaxedPrice;
import dev.millet.economics.UnitEconomics;
import dev.millet.economics.ValueAddedTaxChain;
import java.util.ArrayList;
import java.util.List;

/** Chapter 1: value added tax, landed cost, the waterfall of a shipped order. */
final class TaxAndOrderCalculations {
    private static final String MODEL = "price-waterfall";
    private static final String MONEY = "CNY/unit";
    private static final Subject CASE = about("case");
    private static final String[] VAT = {"vatRate", "vat", "taxRate", "rate"};

    private TaxAndOrderCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(MODEL, TaxAndOrderCalculations::creditChain, "vat-with-input-credit", "vat-chain");
        all.register(MODEL, TaxAndOrderCalculations::landedCost, "landed-cost", "import-landed-cost");
        all.register(
                MODEL,
                TaxAndOrderCalculations::taxedPrice,
                "vat-gross-net",
                "vat-gross-to-net",
                "vat-net-to-gross",
                "gross-to-net",
                "net-to-gross",
                "vat-inclusive-price",
                "vat-extraction",
                "vat-from-gross",
                "net-price");
        all.register(
                MODEL,
                TaxAndOrderCalculations::unitEconomics,
                "d2c-unit-waterfall",
                "d2c-waterfall",
                "d2c-unit-economics",
                "d2c-waterfall-per-shipped-order",
                "direct-to-consumer-waterfall",
                "unit-economics",
                "unit-waterfall");
    }

    private static GoldenAnswers creditChain(GoldenInputs in) {
        List<Driver> prices = in.list(MONEY, "netPricesSupplierToRetail", "netPrices", "tierNetPrices");
        Driver rate = in.number("1", VAT);
        ValueAddedTaxChain chain = ValueAddedTaxChain.of(CASE, prices, rate);
        Driver last = prices.get(prices.size() - 1);
        return new GoldenAnswers()
                .with(chain::remitted, "vatRemitted", "remitted", "vatRemittedPerTier", "vatByTier")
                .with(chain::total, "totalVat", "vatTotal", "totalRemitted", "consumerVat")
                .with(chain::consumerGrossPrice, "consumerGrossPrice", "grossPrice", "consumerPrice")
                .with(() -> last, "consumerNetPrice", "retailNetPrice")
                .with(() -> differences(prices), "tierMarginAmounts", "tierMargins");
    }

    private static List<Driver> differences(List<Driver> prices) {
        List<Driver> added = new ArrayList<>();
        for (int i = 1; i < prices.size(); i++) {
            added.add(prices.get(i).minus(prices.get(i - 1)));
        }
        return added;
    }

    private static GoldenAnswers landedCost(GoldenInputs in) {
        LandedCost cost = LandedCost.builder()
                .subject(CASE)
                .freeOnBoard(in.number(MONEY, "fob", "freeOnBoard", "exWorks", "price", "cif"))
                .freight(in.orZero(MONEY, "freight"))
                .insurance(in.orZero(MONEY, "insurance"))
                .dutyRate(in.orZero("1", "dutyRate", "duty"))
                .vatRate(in.orZero("1", "vatRate", "importVatRate", "vat"))
                .build();
        return new GoldenAnswers()
                .with(cost::cif, "cif")
                .with(cost::duty, "duty", "dutyAmount")
                .with(cost::importVat, "importVat", "vat")
                .with(cost::landedCostWithVat, "landedCostInclVat", "landedCostWithVat", "landedCost", "cashAtBorder")
                .with(
                        cost::landedCost,
                        "landedCostExclRecoverableVat",
                        "landedCostExclVat",
                        "unitCost",
                        "landedCostNet");
    }

    private static GoldenAnswers taxedPrice(GoldenInputs in) {
        Driver[] rates = in.list("1", "vatRate", "vat", "vatRates", "taxRate", "rate", "rates")
                .toArray(Driver[]::new);
        String[] grossNames = {
            "grossPrice",
            "grossPrices",
            "priceGross",
            "consumerGrossPrice",
            "consumerPrice",
            "retailPrice",
            "gross",
            "price"
        };
        boolean fromGross = in.has(grossNames);
        List<Driver> given = fromGross
                ? in.list(MONEY, grossNames)
                : in.list(MONEY, "netPrice", "netPrices", "priceNet", "net", "consumerNetPrice");
        List<TaxedPrice> prices = new ArrayList<>();
        for (int i = 0; i < Math.max(given.size(), rates.length); i++) {
            Driver price = given.get(Math.min(i, given.size() - 1));
            Driver rate = rates[Math.min(i, rates.length - 1)];
            Subject subject = about("price-" + i);
            prices.add(fromGross ? TaxedPrice.ofGross(subject, price, rate) : TaxedPrice.ofNet(subject, price, rate));
        }
        return new GoldenAnswers()
                .with(
                        () -> prices.stream().map(TaxedPrice::net).toList(),
                        "netPrice",
                        "netPrices",
                        "priceNet",
                        "net",
                        "consumerNetPrice")
                .with(
                        () -> prices.stream().map(TaxedPrice::gross).toList(),
                        "grossPrice",
                        "grossPrices",
                        "priceGross",
                        "gross",
                        "consumerGrossPrice")
                .with(
                        () -> prices.stream().map(TaxedPrice::tax).toList(),
                        "vat",
                        "vatAmount",
                        "vatAmounts",
                        "tax",
                        "vats");
    }

    private static GoldenAnswers unitEconomics(GoldenInputs in) {
        Driver rate = in.orZero("1", VAT);
        TaxedPrice price = in.find(
                        MONEY,
                        "grossPrice",
                        "priceGross",
                        "consumerGrossPrice",
                        "consumerPrice",
                        "retailPrice",
                        "price",
                        "P_g")
                .map(gross -> TaxedPrice.ofGross(CASE, gross, rate))
                .orElseGet(() -> TaxedPrice.ofNet(CASE, in.number(MONEY, "netPrice", "priceNet", "P_n"), rate));
        UnitEconomics order = UnitEconomics.builder()
                .subject(CASE)
                .price(price)
                .returnRate(in.orZero("1", "returnRate", "returnShare", "returns", "rho"))
                .unitCost(in.number(MONEY, "unitCost", "cogs", "cost", "productCost", "costOfGoods", "c"))
                .commissionRate(in.orZero(
                        "1", "commissionRate", "platformCommissionRate", "platformCommission", "commission", "kappa"))
                .paymentFeeRate(in.orZero("1", "paymentFeeRate", "paymentFee", "paymentRate", "phi"))
                .reverseLogistics(in.orZero(
                        MONEY,
                        "reverseLogistics",
                        "reverseLogisticsCost",
                        "reverseLogisticsPerReturn",
                        "returnLogistics",
                        "returnHandling"))
                .returnLossShare(in.orZero(
                        "1",
                        "returnLossShare",
                        "lossShare",
                        "lossShareOnReturn",
                        "returnedGoodsLossShare",
                        "lossOnReturn",
                        "returnLoss"))
                .warrantyRate(in.orZero("1", "warrantyRate", "warranty", "warrantyShare", "w"))
                .fulfilment(in.orZero(
                        MONEY, "fulfilment", "fulfillment", "fulfilmentCost", "fulfilmentPerOrder", "fulfillmentCost"))
                .service(in.orZero(MONEY, "service", "customerService", "serviceCost", "servicePerOrder"))
                .acquisition(in.orZero(MONEY, "cac", "acquisition", "acquisitionCost", "customerAcquisitionCost"))
                .build();
        return new GoldenAnswers()
                .with(price::net, "netPrice", "priceNet")
                .with(price::tax, "vat", "vatAmount")
                .with(order::netRevenue, "netRevenue", "netRevenuePerShipped", "netRevenuePerShippedOrder")
                .with(order::platformCommission, "platformCommission", "commission")
                .with(order::paymentFee, "paymentFee")
                .with(order::costOfGoods, "cogs", "costOfGoods")
                .with(order::returnsCost, "returnsCost", "returnCost", "returns")
                .with(order::warranty, "warranty", "warrantyCost")
                .with(order::costs, "costs", "totalCosts", "totalCost")
                .with(order::fulfilment, "fulfilment", "fulfillment")
                .with(order::service, "service")
                .with(order::acquisition, "cac", "acquisition")
                .with(
                        order::contributionPerShipped,
                        "contributionPerShipped",
                        "contributionPerShippedOrder",
                        "contribution",
                        "contributionPerOrder")
                .with(order::contributionPerKept, "contributionPerKept", "contributionPerKeptOrder")
                .with(
                        order::contributionMargin,
                        "contributionMargin",
                        "margin",
                        "marginOnNetRevenue",
                        "contributionMarginRatio");
    }
}
