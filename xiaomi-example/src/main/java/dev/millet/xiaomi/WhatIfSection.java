package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The studies of uncertainty in a few lines of the page; all of them stand in {@link WhatIfText}. */
record WhatIfSection(WhatIf whatIf) {
    private static final int MOST_INPUTS = 4;

    void print(Page page) {
        page.section(
                "what-if.title",
                WhatIf.TRIALS,
                WhatIf.SEED,
                whatIf.base().drawn().size());
        page.item("what-if.ahead", first(), ahead());
        page.item(
                "what-if.loss",
                first(),
                chance(whatIf.base(whatIf.profit(whatIf.pair().first())).probabilityOfLoss()),
                other(),
                Amounts.plain(dealersPrice()),
                chance(whatIf.base(whatIf.profit(whatIf.pair().other())).probabilityOfLoss()));
        SimulatedAnswer lead = whatIf.base(whatIf.lead());
        SimulatedAnswer gap = whatIf.base(whatIf.gap());
        page.item(
                "what-if.ranges",
                first(),
                Amounts.aYear(quantile(lead, 0.05), quantile(lead, 0.95)),
                Amounts.phones(quantile(gap, 0.05)),
                Amounts.phones(quantile(gap, 0.95)));
        volume(page);
        variance(page);
        debt(page);
        page.item(brokenBy(whatIf.stressTests().get(0)));
        page.item("what-if.more");
    }

    private Text ahead() {
        List<Text> chances = new ArrayList<>();
        whatIf.byPrice()
                .forEach((price, run) -> chances.add(CaseWords.text(
                        chances.isEmpty() ? "what-if.ahead.first" : "what-if.ahead.next",
                        chance(run.answers().get(0).probabilityAbove(0)),
                        other(),
                        Amounts.plain(price))));
        return CaseWords.list(chances);
    }

    private void volume(Page page) {
        whatIf.debt().claims().stream()
                .filter(claim -> claim.figure().id().text().equals("volume"))
                .flatMap(claim -> claim.flip().stream())
                .forEach(flip -> page.item(
                        "what-if.volume",
                        first(),
                        Amounts.phones(flip.value()),
                        chance(1 - WhatIf.chanceBelow(flip)),
                        AheadByVolume.sentence(whatIf)));
    }

    private void variance(Page page) {
        List<Text> inputs = new ArrayList<>();
        for (Influence influence : whatIf.attribution().figures().subList(0, MOST_INPUTS)) {
            inputs.add(CaseWords.text("what-if.share", influence.figure().name(), chance(influence.share())));
        }
        page.item(
                "what-if.variance",
                CaseWords.list(inputs),
                chance(whatIf.attribution().interactions()));
        page.item(
                "what-if.assumptions",
                Amounts.percent(whatIf.shareOfAssumptions(), 0),
                Amounts.percent(whatIf.shareOfCited(), 0),
                whatIf.citedWithoutRange());
    }

    private void debt(Page page) {
        EvidenceDebt.Claim first = whatIf.debt().claims().get(0);
        page.item(
                "what-if.debt",
                first.figure().name(),
                Amounts.percent(first.share(), 0),
                first.flip()
                        .map(flip -> CaseWords.text(
                                "what-if.debt.flip",
                                Amounts.of(flip.figure(), flip.value()),
                                Amounts.percent(flip.distance().orElse(BigDecimal.ZERO), 0)))
                        .orElseGet(() -> CaseWords.text("what-if.debt.no-flip")));
    }

    private Text brokenBy(WhatIf.StressTest test) {
        BreakingPoint point = test.point();
        List<Text> moves = new ArrayList<>();
        for (BreakingPoint.Move move : point.moves()) {
            moves.add(CaseWords.text(
                    "what-if.move",
                    move.figure().name(),
                    Amounts.of(move.figure(), move.figure().value()),
                    Amounts.of(move.figure(), move.to()),
                    Amounts.percent(move.share(), 0)));
        }
        return switch (point.outcome()) {
            case BREAKS ->
                CaseWords.text(
                        point.isSmallest() ? "what-if.breaks" : "what-if.breaks.perhaps",
                        test.says(),
                        CaseWords.list(moves));
            case HOLDS_EVERYWHERE -> CaseWords.text("what-if.holds", test.says());
            case BROKEN_AT_BASE -> CaseWords.text("what-if.broken", test.says());
            case NOT_FOUND -> CaseWords.text("what-if.not-found", test.says());
        };
    }

    private Text first() {
        return whatIf.pair().first().label();
    }

    private Text other() {
        return whatIf.pair().other().label();
    }

    private BigDecimal dealersPrice() {
        return whatIf.pair().other().ownPrice().orElseThrow().value();
    }

    /** A quantile of a simulated answer as a decimal. */
    static BigDecimal quantile(SimulatedAnswer answer, double probability) {
        return BigDecimal.valueOf(answer.quantile(probability));
    }

    /** A probability or share in whole percent. */
    static String chance(double probability) {
        return Amounts.percent(BigDecimal.valueOf(probability), 0);
    }
}
