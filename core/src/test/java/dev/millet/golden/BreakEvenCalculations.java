package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.driver.Driver;
import dev.millet.economics.BreakEven;
import dev.millet.economics.CostAlternatives;
import dev.millet.economics.FixedCostSteps;
import dev.millet.economics.ProfitIndifference;
import dev.millet.economics.SteppedBreakEven;
import dev.millet.economics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chapter 2: break-even, indifference and steps. */
final class BreakEvenCalculations {
    private static final String MODEL = "break-even-operating-leverage";
    private static final String PRICE = "CNY/unit";
    private static final String FLOW = "CNY/year";
    private static final String VOLUME = "unit/year";
    private static final Subject CASE = about("case");
    static final String[] FIXED_COST = {"fixed", "fixedCost", "fixedCosts"};
    private static final String[] VARIABLE_COST = {"variable", "variableCost", "unitCost", "variableCostPerUnit"};
    static final String[] UNITS = {"units", "quantity", "volume", "q", "currentUnits", "expectedUnits"};
    private static final String[] TAX = {"taxRate", "tax", "t"};

    private BreakEvenCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                MODEL, BreakEvenCalculations::indifference, "indifference-volume", "indifference", "cost-indifference");
        all.register(MODEL, BreakEvenCalculations::envelope, "lower-envelope", "cost-envelope", "cost-alternatives");
        all.register(
                MODEL,
                BreakEvenCalculations::channels,
                "direct-versus-dealer",
                "channel-indifference",
                "profit-indifference");
        all.register(
                MODEL,
                BreakEvenCalculations::steps,
                "step-fixed-break-even",
                "step-fixed-cost",
                "step-fixed-costs",
                "break-even-with-steps",
                "break-even-step-fixed",
                "step-fixed");
        all.register(
                MODEL,
                BreakEvenCalculations::breakEven,
                "break-even",
                "break-even-units",
                "break-even-and-target-profit",
                "break-even-and-margin-of-safety",
                "target-profit",
                "target-profit-after-tax",
                "after-tax-target-profit",
                "margin-of-safety",
                "contribution-margin",
                "cost-volume-profit");
    }

    static BreakEven breakEvenOf(Subject subject, GoldenInputs in) {
        Driver price = in.find(PRICE, "price", "netPrice", "unitPrice").orElseGet(() -> Driver.constant("CNY 1/unit"));
        Driver fixed = in.number(FLOW, FIXED_COST);
        Optional<Driver> contribution = in.find(PRICE, "contributionPerUnit", "contribution", "unitContribution", "cm");
        if (contribution.isPresent()) {
            return BreakEven.ofContribution(subject, price, contribution.get(), fixed);
        }
        Optional<Driver> ratio = in.find("1", "contributionRatio", "contributionMarginRatio", "cmRatio", "cmr");
        if (ratio.isPresent()) {
            return BreakEven.ofContribution(subject, price, price.times(ratio.get()), fixed);
        }
        Driver variable = in.find(PRICE, VARIABLE_COST)
                .orElseGet(() -> price.times(in.number("1", "variableRatio", "variableCostRatio")));
        return BreakEven.of(subject, price, variable, fixed);
    }

    private static GoldenAnswers breakEven(GoldenInputs in) {
        BreakEven even = breakEvenOf(CASE, in);
        GoldenAnswers answers = new GoldenAnswers()
                .with(even::contributionPerUnit, "contributionPerUnit", "unitContribution", "contribution", "cm")
                .with(even::contributionRatio, "contributionRatio", "contributionMarginRatio", "cmRatio", "cmr")
                .with(even::units, "breakEvenUnits", "breakEven", "units", "breakEvenQuantity")
                .with(even::sales, "breakEvenSales", "sales", "breakEvenRevenue");
        if (in.has(UNITS)) {
            Driver volume = in.number(VOLUME, UNITS);
            answers.with(
                            () -> even.marginOfSafety(volume),
                            "marginOfSafety",
                            "marginOfSafetyRatio",
                            "marginOfSafetyPercent")
                    .with(() -> volume.minus(even.units()), "marginOfSafetyUnits")
                    .with(() -> even.marginOfSafetySales(volume), "marginOfSafetySales", "marginOfSafetyValue")
                    .with(() -> even.profit(volume), "profit", "operatingIncome", "ebit");
        }
        if (in.has("targetProfit", "target", "targetProfitBeforeTax")) {
            Driver target = in.number(FLOW, "targetProfit", "target", "targetProfitBeforeTax");
            answers.with(
                            () -> even.unitsForTarget(target),
                            "targetUnits",
                            "unitsForTarget",
                            "unitsForTargetProfit",
                            "targetProfitUnits")
                    .with(() -> even.salesForTarget(target), "targetSales", "salesForTarget", "salesForTargetProfit");
        }
        afterTax(answers, even, in);
        return answers;
    }

    private static void afterTax(GoldenAnswers answers, BreakEven even, GoldenInputs in) {
        String[] names = {
            "targetProfitAfterTax",
            "afterTaxTarget",
            "afterTaxProfit",
            "targetAfterTax",
            "targetNetIncome",
            "targetProfit",
            "target"
        };
        if (in.has(TAX) && in.has(names)) {
            Driver target = in.number(FLOW, names);
            Driver rate = in.number("1", TAX);
            answers.with(
                    () -> even.unitsForTargetAfterTax(target, rate),
                    "targetUnitsAfterTax",
                    "unitsForTargetAfterTax",
                    "afterTaxTargetUnits",
                    "unitsForAfterTaxTarget",
                    "unitsForTargetProfitAfterTax",
                    "unitsAfterTax");
            if (!in.has("targetProfit", "target")) {
                answers.with(() -> even.unitsForTargetAfterTax(target, rate), "targetUnits", "unitsForTarget");
            }
        }
    }

    private static CostAlternatives alternatives(GoldenInputs in) {
        List<CostAlternatives.Alternative> list = new ArrayList<>();
        for (GoldenInputs each : in.objects("alternatives", "structures", "options")) {
            Subject subject = about("alternative-" + list.size());
            list.add(new CostAlternatives.Alternative(
                    subject, each.number(FLOW, FIXED_COST), each.number(PRICE, VARIABLE_COST)));
        }
        return CostAlternatives.of(CASE, list);
    }

    private static GoldenAnswers indifference(GoldenInputs in) {
        CostAlternatives all = alternatives(in);
        String first = all.alternatives().get(0).subject().id().text();
        String second = all.alternatives().get(1).subject().id().text();
        GoldenAnswers answers = envelope(in)
                .with(
                        () -> all.indifference(first, second),
                        "indifferenceUnits",
                        "indifference",
                        "indifferenceVolume",
                        "crossover")
                .with(() -> all.costAtIndifference(first, second), "totalCostAtIndifference", "costAtIndifference");
        if (in.has("price")) {
            Driver price = in.number(PRICE, "price");
            List<BreakEven> evens = all.alternatives().stream()
                    .map(each -> BreakEven.of(each.subject(), price, each.variableCost(), each.fixedCost()))
                    .toList();
            answers.with(() -> evens.stream().map(BreakEven::sales).toList(), "breakEvenSales")
                    .with(() -> evens.stream().map(BreakEven::units).toList(), "breakEvenUnits", "breakEvens")
                    .with(() -> evens.get(0).profit(all.indifference(first, second)), "profitAtIndifference");
        }
        return answers;
    }

    private static GoldenAnswers envelope(GoldenInputs in) {
        CostAlternatives all = alternatives(in);
        List<String> ids = all.alternatives().stream()
                .map(each -> each.subject().id().text())
                .toList();
        GoldenAnswers answers = new GoldenAnswers()
                .with(all::breakpoints, "envelopeBreakpoints", "breakpoints")
                .with(all::order, "envelopeOrder", "order")
                .with(() -> dominated(all, ids), "dominated", "dominatedAlternatives")
                .with(() -> pairwise(all, ids), "pairwiseIndifference", "pairwise", "pairwiseCrossovers", "crossovers");
        if (in.has("volumes", "volume", "units")) {
            List<Driver> volumes = in.list(VOLUME, "volumes", "volume", "units");
            answers.with(
                    () -> volumes.stream().map(all::lowestCost).toList(), "lowestCost", "lowestCosts", "minimumCost");
        }
        return answers;
    }

    private static List<Driver> dominated(CostAlternatives all, List<String> ids) {
        List<Driver> positions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!all.rank(ids.get(i)).value().isDefined()) {
                positions.add(Driver.constant(Integer.toString(i)));
            }
        }
        return positions;
    }

    private static List<Driver> pairwise(CostAlternatives all, List<String> ids) {
        List<Driver> crossings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                crossings.add(all.indifference(ids.get(i), ids.get(j)));
            }
        }
        return crossings;
    }

    /** Two channels under whatever names the case gives them; a third name would be another calculation. */
    private static GoldenAnswers channels(GoldenInputs in) {
        List<String> names = new ArrayList<>();
        in.json().properties().forEach(field -> {
            if (field.getValue().isObject()) {
                names.add(field.getKey());
            }
        });
        GoldenAnswers answers = new GoldenAnswers();
        List<BreakEven> channels = new ArrayList<>();
        for (String name : names) {
            BreakEven even = breakEvenOf(about(name), in.object(name));
            channels.add(even);
            String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            answers.with(even::units, "breakEven" + suffix, "breakEvenUnits" + suffix)
                    .with(even::contributionPerUnit, "contribution" + suffix, "contributionPerUnit" + suffix);
        }
        ProfitIndifference both = ProfitIndifference.between(CASE, channels.get(0), channels.get(1));
        return answers.with(both::units, "indifferenceUnits", "indifference", "indifferenceVolume")
                .with(both::profit, "profitAtIndifference")
                .with(both::losesMoney, "losesMoneyAtIndifference", "bothLoseMoney", "losesMoney");
    }

    private static GoldenAnswers steps(GoldenInputs in) {
        List<FixedCostSteps.Step> steps = new ArrayList<>();
        for (GoldenInputs each : in.objects("steps", "fixedSteps", "fixedCostSteps", "fixedCosts", "fixed")) {
            Driver fixed = each.number(FLOW, FIXED_COST);
            steps.add(each.find(VOLUME, "upTo", "capacity", "to", "hi")
                    .map(upTo -> FixedCostSteps.upTo(upTo, fixed))
                    .orElseGet(() -> FixedCostSteps.above(fixed)));
        }
        FixedCostSteps cost = FixedCostSteps.of(steps);
        SteppedBreakEven even = in.find(PRICE, "contributionPerUnit", "contribution", "unitContribution")
                .map(contribution -> SteppedBreakEven.ofContribution(CASE, contribution, cost))
                .orElseGet(() -> SteppedBreakEven.of(
                        CASE, in.number(PRICE, "price", "netPrice"), in.number(PRICE, VARIABLE_COST), cost));
        GoldenAnswers answers = new GoldenAnswers()
                .with(even::contributionPerUnit, "contributionPerUnit", "contribution")
                .with(
                        even::candidates,
                        "breakEvenUnits",
                        "breakEvens",
                        "breakEvenPoints",
                        "breakEven",
                        "points",
                        "candidates")
                .with(even::count, "count", "numberOfBreakEvens", "numberOfBreakEvenPoints")
                .with(even::lowest, "lowestBreakEven", "firstBreakEven");
        if (in.has("targetProfit", "target")) {
            Driver target = in.number(FLOW, "targetProfit", "target");
            answers.with(() -> even.candidatesForTarget(target), "targetUnits", "unitsForTarget");
        }
        for (String name :
                List.of("units", "volumes", "quantities", "volume", "quantity", "profitAt", "evaluateAt", "at")) {
            if (in.has(name)) {
                List<Driver> volumes = in.list(VOLUME, name);
                answers.with(
                                () -> volumes.stream().map(even::profit).toList(),
                                "profit",
                                "profits",
                                "profitAt",
                                "profitAtUnits",
                                "profitAtVolumes")
                        .with(() -> volumes.stream().map(cost::fixedCost).toList(), "fixedCost", "fixedCosts");
            }
        }
        return answers.with(() -> atCapacities(steps, even), "profitAtStepEnds", "profitAtStepEnd", "profitAtCapacity");
    }

    private static List<Driver> atCapacities(List<FixedCostSteps.Step> steps, SteppedBreakEven even) {
        return steps.stream()
                .flatMap(step -> step.upTo().stream())
                .map(even::profit)
                .toList();
    }
}
