package dev.millet.xiaomi;

import dev.millet.basics.Words;
import dev.millet.json.JsonReport;
import dev.millet.scenario.ScenarioGrid;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The studies of uncertainty as a part of {@code comparison.json}. */
record WhatIfReport(WhatIf whatIf) {
    /** As many digits as every Java version writes alike, and far more than trials are good for. */
    private static final MathContext DIGITS = new MathContext(12);

    JsonReport part() {
        Simulation base = whatIf.base();
        return JsonReport.builder()
                .whole("trials", base.trials())
                .text("seed", Long.toString(base.seed()))
                .text("plan", Words.key(base.plan()))
                .parts(
                        "answers",
                        base.answers().stream().map(WhatIfReport::answer).toList())
                .parts("dealersPrices", prices())
                .parts(
                        "variance",
                        whatIf.attribution().figures().stream()
                                .map(WhatIfReport::influence)
                                .toList())
                .decimal("varianceTogether", decimal(whatIf.attribution().interactions()))
                .decimal("varianceOfAssumptions", whatIf.shareOfAssumptions().round(DIGITS))
                .parts(
                        "evidenceDebt",
                        whatIf.debt().claims().stream().map(WhatIfReport::claim).toList())
                .parts(
                        "stressTests",
                        whatIf.stressTests().stream().map(WhatIfReport::test).toList())
                .parts("scenarios", scenarios())
                .build();
    }

    private static JsonReport answer(SimulatedAnswer answer) {
        return distribution(JsonReport.builder().text("id", answer.id().text()), answer)
                .build();
    }

    private static JsonReport.Builder distribution(JsonReport.Builder report, SimulatedAnswer answer) {
        List<Double> quantiles = answer.quantiles(0.05, 0.5, 0.95);
        return report.text("unit", answer.unit().toString())
                .whole("failedTrials", answer.failed())
                .decimal("mean", decimal(answer.mean()))
                .decimal("standardError", decimal(answer.standardError()))
                .decimal("quantile05", decimal(quantiles.get(0)))
                .decimal("median", decimal(quantiles.get(1)))
                .decimal("quantile95", decimal(quantiles.get(2)))
                .decimal("belowZero", decimal(answer.probabilityOfLoss()))
                .decimal("aboveZero", decimal(answer.probabilityAbove(0)));
    }

    private List<JsonReport> prices() {
        List<JsonReport> prices = new ArrayList<>();
        whatIf.byPrice()
                .forEach((price, run) -> prices.add(distribution(
                                JsonReport.builder().decimal("price", price),
                                run.answer(whatIf.lead().id().orElseThrow().text()))
                        .build()));
        return prices;
    }

    private static JsonReport influence(Influence influence) {
        return JsonReport.builder()
                .text("figure", influence.figure().id().text())
                .flag("assumption", influence.figure().isAssumption())
                .decimal("share", decimal(influence.share()))
                .decimal("rankCorrelation", decimal(influence.rankCorrelation()))
                .build();
    }

    private static JsonReport claim(EvidenceDebt.Claim claim) {
        JsonReport.Builder report = JsonReport.builder()
                .text("figure", claim.figure().id().text())
                .decimal("debt", claim.debt().round(DIGITS));
        claim.flip().ifPresent(flip -> report.decimal("flip", flip.value()));
        return report.build();
    }

    private static JsonReport test(WhatIf.StressTest test) {
        BreakingPoint point = test.point();
        return JsonReport.builder()
                .text("says", test.says())
                .text("outcome", Words.key(point.outcome()))
                .flag("smallest", point.isSmallest())
                .parts(
                        "moves",
                        point.moves().stream()
                                .map(move -> JsonReport.builder()
                                        .text("figure", move.figure().id().text())
                                        .decimal("from", move.figure().value())
                                        .decimal("to", move.to())
                                        .build())
                                .toList())
                .build();
    }

    private List<JsonReport> scenarios() {
        List<JsonReport> scenarios = new ArrayList<>();
        ScenarioGrid grid = whatIf.scenarios();
        for (int i = 0; i < grid.rows().size(); i++) {
            ScenarioGrid.Row row = grid.rows().get(i);
            JsonReport.Builder report = JsonReport.builder()
                    .text("id", row.scenario().id().text())
                    .text("label", row.scenario().label());
            for (int answer = 0; answer < row.values().size(); answer++) {
                report.value(
                        CaseAnswers.id(grid.answers().get(answer)).text(),
                        row.values().get(answer));
            }
            scenarios.add(report.decimal(
                            "ahead", decimal(whatIf.underScenarios().get(i).probabilityAbove(0)))
                    .build());
        }
        return scenarios;
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).round(DIGITS);
    }
}
