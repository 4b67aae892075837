package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.driver.Driver;
import dev.millet.economics.CarryingCost;
import dev.millet.economics.LittlesLaw;
import dev.millet.economics.PriceErosion;
import dev.millet.economics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chapter 3: carrying cost, price erosion and Little's law. */
final class StockCalculations {
    private static final String MODEL = "cash-conversion-working-capital";
    private static final String FLOW = "CNY/year";
    private static final Subject CASE = about("case");

    private StockCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                MODEL,
                StockCalculations::erosion,
                "erosion-rates",
                "price-erosion",
                "erosion-advantage",
                "fresher-stock-advantage",
                "erosion-cost-advantage",
                "component-cost-advantage",
                "inventory-cost-advantage");
        all.register(
                MODEL,
                StockCalculations::obsolescence,
                "obsolescence",
                "obsolescence-of-stock-days",
                "obsolescence-advantage",
                "inventory-obsolescence",
                "obsolescence-cost");
        all.register(MODEL, StockCalculations::carrying, "inventory-carrying-cost", "carrying-cost", "holding-cost");
        all.register(MODEL, StockCalculations::little, "littles-law", "little-law", "inventory-from-throughput");
    }

    private static GoldenAnswers erosion(GoldenInputs in) {
        Driver weeks =
                in.find("week/year", "weeksPerYear", "weeksInYear").orElseGet(() -> Driver.constant("52 week/year"));
        GoldenAnswers answers = new GoldenAnswers();
        in.find("1/year", "annualDecline", "annualErosion", "declinePerYear")
                .ifPresent(decline -> answers.with(
                        () -> PriceErosion.of(about("annual"), decline).splitOver(weeks),
                        "weeklyFromAnnual",
                        "weekly",
                        "weeklyDecline"));
        Optional<Driver> weekly =
                in.find("1/week", "weeklyDecline", "weeklyErosion", "declinePerWeek", "weekly", "weeklyRate", "d");
        if (weekly.isEmpty()) {
            return answers;
        }
        PriceErosion erosion = PriceErosion.of(about("weekly"), weekly.get());
        answers.with(() -> erosion.compoundedOver(weeks), "annualFromWeekly", "annual", "annualCompound");
        answers.with(() -> weekly.get().times(weeks), "annualSimple", "annualLinear");
        advantage(answers, erosion, in);
        return answers;
    }

    private static void advantage(GoldenAnswers answers, PriceErosion erosion, GoldenInputs in) {
        Optional<Driver> fewer = in.find(
                        "week",
                        "weeksFewer",
                        "fewerWeeks",
                        "deltaWeeks",
                        "weeksDifference",
                        "weeks",
                        "weekDifference",
                        "weeksSaved",
                        "weeksLess",
                        "inventoryWeeksDifference")
                .or(() -> difference(in))
                .or(() -> in.find("day", "daysFewer", "fewerDays", "deltaDays", "daysDifference")
                        .map(days -> days.dividedBy(Driver.constant("7 day/week"))));
        if (fewer.isEmpty()) {
            return;
        }
        Driver compound = erosion.compoundAdvantage(fewer.get());
        Driver linear = erosion.linearAdvantage(fewer.get());
        answers.with(
                        () -> compound,
                        "compoundAdvantage",
                        "costAdvantageCompound",
                        "compound",
                        "advantageCompound",
                        "compoundCostAdvantage",
                        "costAdvantage",
                        "advantage")
                .with(
                        () -> linear,
                        "linearAdvantage",
                        "costAdvantageLinear",
                        "linear",
                        "advantageLinear",
                        "linearCostAdvantage")
                .with(fewer::get, "weeksFewer", "deltaWeeks");
        in.find("1", "materialShare", "materialShareOfRevenue", "materialsShare", "materialCostShare", "componentShare")
                .ifPresent(share -> answers.with(
                                () -> erosion.marginEffect(compound, share),
                                "marginEffectCompound",
                                "marginEffect",
                                "compoundMarginEffect",
                                "marginAdvantageCompound",
                                "marginAdvantage")
                        .with(
                                () -> erosion.marginEffect(linear, share),
                                "marginEffectLinear",
                                "linearMarginEffect",
                                "marginAdvantageLinear"));
    }

    private static Optional<Driver> difference(GoldenInputs in) {
        String[] own = {"ownWeeks", "ourWeeks", "directWeeks", "dellWeeks"};
        String[] other = {"otherWeeks", "rivalWeeks", "competitorWeeks", "dealerWeeks", "compaqWeeks"};
        if (!in.has(own) || !in.has(other)) {
            return Optional.empty();
        }
        return Optional.of(in.number("week", other).minus(in.number("week", own)));
    }

    private static GoldenAnswers obsolescence(GoldenInputs in) {
        Driver year = CashConversionCalculations.days(in);
        Driver decline = in.number(
                "1/year", "annualDecline", "annualPriceErosion", "annualErosion", "decline", "a", "componentDecline");
        GoldenAnswers answers = new GoldenAnswers();
        List<Driver> all = new ArrayList<>();
        in.json().fieldNames().forEachRemaining(name -> {
            boolean isStock = (name.toLowerCase(Locale.ROOT).contains("days")
                            || name.equals("dsi")
                            || name.equals("dio"))
                    && !List.of(CashConversionCalculations.DAYS).subList(0, 2).contains(name)
                    && !name.equals("daysPerYear");
            if (isStock) {
                int before = all.size();
                for (Driver days : in.list("day", name)) {
                    all.add(PriceErosion.of(about("stock-" + all.size()), decline)
                            .obsolescence(days, year));
                }
                String stem = name.replaceAll("(?i)(stock|inventory)?days$", "");
                Driver first = all.get(before);
                answers.with(() -> first, stem + "Obsolescence", stem + "ShareOfCogs", stem);
                in.find(FLOW, CashConversionCalculations.COST)
                        .ifPresent(cost ->
                                answers.with(() -> first.times(cost), stem + "Cost", stem + "ObsolescenceCost"));
            }
        });
        in.find(FLOW, CashConversionCalculations.COST)
                .ifPresent(cost -> answers.with(
                        () -> all.stream().map(share -> share.times(cost)).toList(),
                        "obsolescenceCost",
                        "cost",
                        "amount"));
        answers.with(
                () -> all,
                "obsolescence",
                "obsolescenceShare",
                "obsolescenceOfCogs",
                "shareOfCogs",
                "obsolescenceShareOfCogs");
        if (all.size() > 1) {
            answers.with(() -> all.get(0).minus(all.get(1)).abs(), "advantage", "difference", "obsolescenceAdvantage");
        }
        return answers;
    }

    private static GoldenAnswers carrying(GoldenInputs in) {
        CarryingCost cost = CarryingCost.builder()
                .subject(CASE)
                .unitsSold(in.number("unit/year", "annualUnits", "unitsSold", "units", "annualDemand"))
                .unitCost(in.number("CNY/unit", "unitCost", "cost"))
                .stockDays(in.number("day", "inventoryDays", "stockDays", "days", "dio"))
                .capitalRate(in.orZero("1/year", CashConversionCalculations.CAPITAL))
                .storageRate(in.orZero(
                        "1/year",
                        "storageAndInsuranceRate",
                        "storageRate",
                        "storageInsuranceShrinkRate",
                        "storageInsuranceShrink"))
                .erosionRate(in.orZero(
                        "1/year",
                        "annualPriceErosion",
                        "annualErosion",
                        "priceErosion",
                        "erosionRate",
                        "annualDecline"))
                .daysInPeriod(in.find("day/year", "daysInYear", "daysInPeriod", "daysPerYear")
                        .orElseGet(() -> Driver.constant("365 day/year")))
                .build();
        return new GoldenAnswers()
                .with(cost::averageUnits, "averageInventoryUnits", "averageUnits", "averageStockUnits")
                .with(cost::averageValue, "averageInventoryValue", "averageValue", "averageStockValue")
                .with(cost::rate, "carryingRate", "rate", "totalRate")
                .with(cost::costPerPeriod, "annualCarryingCost", "carryingCost", "annualCost")
                .with(cost::costPerUnitSold, "carryingCostPerUnitSold", "carryingCostPerUnit", "perUnitSold");
    }

    private static GoldenAnswers little(GoldenInputs in) {
        Optional<Driver> flow = in.find("unit/day", "throughputPerDay", "throughput", "unitsPerDay", "lambda");
        Optional<Driver> time = in.find("day", "flowTimeDays", "flowTime", "days", "W");
        Optional<Driver> held = in.find("unit", "inventoryUnits", "inventory", "units", "L");
        LittlesLaw law = flow.isPresent() && time.isPresent()
                ? LittlesLaw.ofFlow(CASE, flow.get(), time.get())
                : flow.isPresent()
                        ? LittlesLaw.ofThroughput(CASE, held.orElseThrow(), flow.get())
                        : LittlesLaw.ofFlowTime(CASE, held.orElseThrow(), time.orElseThrow());
        return new GoldenAnswers()
                .with(law::inventory, "inventoryUnits", "inventory", "units")
                .with(law::throughput, "throughputPerDay", "throughput")
                .with(law::flowTime, "flowTimeDays", "flowTime");
    }
}
