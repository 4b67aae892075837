package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.driver.Driver;
import dev.millet.economics.Balance;
import dev.millet.economics.BreakEven;
import dev.millet.economics.DuPont;
import dev.millet.economics.OperatingLeverage;
import dev.millet.economics.ReturnOnInvestedCapital;
import dev.millet.economics.Subject;
import java.util.List;

/** Chapter 2: operating leverage, DuPont and return on invested capital. */
final class ReturnCalculations {
    private static final String MODEL = "break-even-operating-leverage";
    private static final String FLOW = "CNY/year";
    private static final Subject CASE = about("case");
    private static final String[] CHANGE = {"salesChange", "change", "volumeChange"};
    private static final String[] TAX = {"taxRate", "tax", "t"};

    private ReturnCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(MODEL, ReturnCalculations::leverage, "operating-leverage", "degree-of-operating-leverage");
        all.register(MODEL, ReturnCalculations::leverageFromSales, "operating-leverage-from-sales");
        all.register(
                MODEL,
                ReturnCalculations::invested,
                "roic",
                "roic-and-economic-profit",
                "economic-profit",
                "roic-negative-invested-capital");
        all.register(MODEL, ReturnCalculations::dupont, "dupont", "du-pont", "roe", "dupont-roe");
    }

    private static GoldenAnswers leverage(GoldenInputs in) {
        if (in.has("sales", "revenue")) {
            return leverageFromSales(in);
        }
        if (in.has("contribution", "totalContribution") && !in.has(BreakEvenCalculations.UNITS)) {
            Driver contribution = in.number(FLOW, "contribution", "totalContribution");
            Driver fixed = in.number(FLOW, BreakEvenCalculations.FIXED_COST);
            return leverage(in, OperatingLeverage.of(CASE, contribution, fixed));
        }
        BreakEven even = BreakEvenCalculations.breakEvenOf(CASE, in);
        Driver volume = in.number("unit/year", BreakEvenCalculations.UNITS);
        GoldenAnswers answers = leverage(in, OperatingLeverage.at(CASE, even, volume));
        return answers.with(even::units, "breakEvenUnits").with(() -> even.marginOfSafety(volume), "marginOfSafety");
    }

    private static GoldenAnswers leverageFromSales(GoldenInputs in) {
        Driver sales = in.number(FLOW, "sales", "revenue");
        Driver ratio = in.find("1", "variableRatio", "variableCostRatio")
                .orElseGet(() -> in.find("1", "contributionRatio", "contributionMarginRatio")
                        .map(kept -> Driver.constant("1").minus(kept))
                        .orElseGet(() -> in.number(FLOW, "variable", "variableCost", "variableCosts")
                                .dividedBy(sales)));
        return leverage(
                in, OperatingLeverage.ofSales(CASE, sales, ratio, in.number(FLOW, BreakEvenCalculations.FIXED_COST)));
    }

    private static GoldenAnswers leverage(GoldenInputs in, OperatingLeverage leverage) {
        GoldenAnswers answers = new GoldenAnswers()
                .with(leverage::contribution, "contribution", "contributionMargin", "totalContribution")
                .with(leverage::operatingIncome, "operatingIncome", "ebit", "profit")
                .with(leverage::degree, "dol", "degree", "degreeOfOperatingLeverage");
        if (in.has(CHANGE)) {
            Driver change = in.number("1", CHANGE);
            answers.with(
                            () -> leverage.operatingIncomeChange(change),
                            "operatingIncomeChange",
                            "ebitChange",
                            "incomeChange")
                    .with(
                            () -> leverage.operatingIncomeAfter(change),
                            "newOperatingIncome",
                            "newEbit",
                            "operatingIncomeAfter");
        }
        return answers;
    }

    private static GoldenAnswers invested(GoldenInputs in) {
        Driver ebit = in.number(FLOW, "ebit", "operatingIncome", "operatingProfit");
        Driver working = in.orZero("CNY", "netWorkingCapital", "nwc", "workingCapital");
        ReturnOnInvestedCapital roic = ReturnOnInvestedCapital.builder()
                .subject(CASE)
                .operatingIncome(ebit)
                .taxRate(in.number("1", TAX))
                .netWorkingCapital(working)
                .fixedCapital(in.number(
                        "CNY", "fixedCapital", "fixedOperatingCapital", "operatingFixedCapital", "investedCapital"))
                .build();
        GoldenAnswers answers = new GoldenAnswers()
                .with(roic::nopat, "nopat")
                .with(roic::investedCapital, "investedCapital", "ic")
                .with(roic::rate, "roic", "returnOnInvestedCapital");
        in.find(FLOW, "revenue", "sales")
                .ifPresent(revenue -> answers.with(() -> roic.nopatMargin(revenue), "nopatMargin")
                        .with(() -> roic.capitalTurnover(revenue), "capitalTurnover", "turnover"));
        in.find("1/year", "wacc", "costOfCapital", "capitalCharge")
                .ifPresent(wacc -> answers.with(() -> roic.economicProfit(wacc), "economicProfit", "eva")
                        .with(() -> roic.rate().minus(wacc), "spread"));
        return answers;
    }

    private static GoldenAnswers dupont(GoldenInputs in) {
        DuPont tree = DuPont.builder()
                .subject(CASE)
                .netIncome(in.number(FLOW, "netIncome", "ni", "netProfit"))
                .revenue(in.number(FLOW, "revenue", "sales"))
                .assets(balance(in, "assets", "averageAssets", "avgAssets", "totalAssets"))
                .equity(balance(in, "equity", "averageEquity", "avgEquity", "totalEquity"))
                .build();
        return new GoldenAnswers()
                .with(tree::netMargin, "netMargin", "profitMargin", "margin", "netProfitMargin")
                .with(tree::assetTurnover, "assetTurnover", "turnover")
                .with(tree::equityMultiplier, "equityMultiplier", "leverage", "financialLeverage", "multiplier")
                .with(tree::returnOnAssets, "roa", "returnOnAssets")
                .with(tree::returnOnEquity, "roe", "returnOnEquity");
    }

    private static Balance balance(GoldenInputs in, String... names) {
        List<Driver> amounts = in.list("CNY", names);
        return amounts.size() == 1
                ? Balance.ofAverage(amounts.get(0))
                : Balance.average(amounts.get(0), amounts.get(1));
    }
}
