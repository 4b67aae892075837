package dev.millet.xiaomi;

import dev.millet.basics.Words;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FrameVerdict;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.channel.Verdict;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import dev.millet.json.JsonReport;
import dev.millet.json.MilletJson;
import dev.millet.render.WaterfallCell;
import dev.millet.render.WaterfallRow;
import dev.millet.render.WaterfallTable;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.Tornado;
import java.util.List;
import java.util.stream.Stream;

/**
 * The case as {@code comparison.json}: offer, routes, inputs, every answer with its value or the reason why there is none,
 * verdict, waterfalls, swings, studies of uncertainty, findings, and the explanations of the main answers, each line with
 * its elasticity.
 */
record ComparisonReport(
        CaseAnswers answers,
        Verdict verdict,
        WaterfallTable waterfall,
        Tornado swings,
        Findings findings,
        WhatIf whatIf) {
    /** The canonical document. */
    byte[] bytes() {
        ChannelComparison comparison = answers.comparison();
        JsonReport report = JsonReport.builder()
                .noun("offer", Offer.shape(), comparison.offer())
                .nouns("routes", Route.shape(), comparison.routes())
                .text("basis", comparison.basis())
                .part("verdict", verdict(comparison.pair()))
                .parts(
                        "answers",
                        answers.tree().answers().stream().map(this::answer).toList())
                .parts(
                        "waterfall",
                        waterfall.rows().stream().map(ComparisonReport::row).toList())
                .parts(
                        "swings",
                        swings.swings().stream().map(ComparisonReport::swing).toList())
                .part("whatIf", new WhatIfReport(whatIf).part())
                .part(
                        "judgement",
                        JsonReport.builder().findings("findings", findings).build())
                .nouns("inputs", Figure.shape(), comparison.tree().figures())
                .parts("explanations", explanations(comparison.pair()))
                .build();
        return MilletJson.write("channel-comparison", report);
    }

    private JsonReport verdict(RoutePair pair) {
        return JsonReport.builder()
                .part("samePrice", frame(verdict.samePrice()))
                .value("equalContributionPrice", verdict.equalContributionPrice())
                .value("equalProfitPrice", verdict.equalProfitPrice())
                .part("ownPrices", frame(verdict.ownPrices()))
                .value("channelEffect", answers.value(pair.channelEffect()))
                .value("priceEffect", answers.value(pair.priceEffect()))
                .texts("sentences", verdict.sentences())
                .build();
    }

    private static JsonReport frame(FrameVerdict frame) {
        JsonReport.Builder report = JsonReport.builder();
        frame.winner().ifPresent(winner -> report.text("winner", winner.id().text()));
        report.value("gap", frame.gap())
                .text("firmness", Words.key(frame.firmness()))
                .parts(
                        "flips",
                        frame.flips().stream().map(ComparisonReport::flip).toList())
                .parts(
                        "flipsOutside",
                        frame.flipsOutside().stream()
                                .map(ComparisonReport::flip)
                                .toList());
        frame.worstCase().ifPresent(worst -> report.value("worstCase", worst.value()));
        return report.build();
    }

    private static JsonReport flip(SwitchingValue flip) {
        JsonReport.Builder report =
                JsonReport.builder().text("figure", flip.figure().id().text()).decimal("value", flip.value());
        flip.distance().ifPresent(distance -> report.decimal("distance", distance));
        return report.build();
    }

    private JsonReport answer(Driver answer) {
        return JsonReport.builder()
                .text("id", CaseAnswers.id(answer).text())
                .text("label", answer.label().orElseThrow())
                .value("value", answers.value(answer))
                .build();
    }

    private static JsonReport row(WaterfallRow row) {
        return JsonReport.builder()
                .text("step", Words.key(row.step()))
                .text("label", row.label())
                .text("marks", row.marks())
                .parts("cells", row.cells().stream().map(ComparisonReport::cell).toList())
                .build();
    }

    private static JsonReport cell(WaterfallCell cell) {
        JsonReport.Builder report = JsonReport.builder().value("value", cell.value());
        cell.rounded().ifPresent(rounded -> report.text("printed", rounded.toPlainString()));
        return report.build();
    }

    private static JsonReport swing(Swing swing) {
        return JsonReport.builder()
                .text("figure", swing.figure().id().text())
                .value("atLow", swing.atLow())
                .value("atHigh", swing.atHigh())
                .flag("flips", swing.flips())
                .build();
    }

    private List<JsonReport> explanations(RoutePair pair) {
        return Stream.of(
                        pair.gap(),
                        pair.profitGap(),
                        answers.comparison().breakEven(pair.first()).get(0))
                .map(answer -> JsonReport.builder()
                        .text("id", CaseAnswers.id(answer).text())
                        .explanation("lines", answers.reading().explain(answer).withElasticities())
                        .build())
                .toList();
    }
}
