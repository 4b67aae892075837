package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.OutputLevel;
import dev.millet.channel.Route;
import dev.millet.channel.ServiceLevel;
import dev.millet.channel.Verdict;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.Tornado;
import java.util.ArrayList;
import java.util.List;

/** Why not to trust it too far: what is not like for like, what swings it, what is weak, what to ask next. */
record DoubtSection(CaseAnswers answers, Verdict verdict, Tornado swings, Findings findings) {
    private static final int MOST_SWINGS = 6;

    void print(Page page) {
        notLikeForLike(page);
        swings(page);
        page.section("findings.title");
        for (Finding finding : findings.list()) {
            page.paragraph(
                    "  " + finding.severity().name().charAt(0) + "  ",
                    CaseWords.text("finding", finding.message(), finding.key()));
        }
        askNext(page);
    }

    private void notLikeForLike(Page page) {
        page.section("like.title");
        for (Route route : comparison().routes()) {
            List<Text> lower = new ArrayList<>();
            for (ServiceLevel given : route.outputs()) {
                if (given.level() == OutputLevel.LOW) {
                    lower.add(given.output().label());
                }
            }
            if (!lower.isEmpty()) {
                page.item(
                        "like.outputs",
                        route.label(),
                        CaseWords.list(lower),
                        CaseWords.list(route.outputs().stream()
                                .flatMap(given -> given.pricing().stream())
                                .distinct()
                                .toList()));
            }
        }
        for (Finding uncovered : findings.ofKey("channel.function.uncovered")) {
            page.item("like.function", uncovered.message());
        }
    }

    private void swings(Page page) {
        page.section("swing.title", Amounts.aYear(swings.base().get()));
        Columns table = Columns.withNotes();
        table.row(
                word("swing.input"),
                word("swing.low"),
                word("swing.high"),
                word("swing.at-low"),
                word("swing.at-high"),
                "");
        for (Swing swing : swings.swings().subList(0, MOST_SWINGS)) {
            table.row(
                    swing.figure().name(),
                    Amounts.of(
                            swing.figure(),
                            swing.figure().uncertainty().orElseThrow().low()),
                    Amounts.of(
                            swing.figure(),
                            swing.figure().uncertainty().orElseThrow().high()),
                    Amounts.aYear(swing.atLow().get()),
                    Amounts.aYear(swing.atHigh().get()),
                    swing.flips() ? word("swing.flips") : "");
        }
        page.table(table);
    }

    private void askNext(Page page) {
        page.section("ask.title");
        for (SwitchingValue flip : verdict.ownPrices().flips()) {
            page.item("ask.flips", assumed(flip.figure()));
        }
        swings.swings().stream()
                .limit(MOST_SWINGS)
                .filter(swing -> verdict.ownPrices().flips().stream()
                        .noneMatch(flip -> flip.figure().equals(swing.figure())))
                .forEach(swing -> page.item(
                        "ask.swings",
                        assumed(swing.figure(), Amounts.aYear(swing.width().orElseThrow()))));
        if (comparison().offer().supplyLimit().isEmpty()) {
            page.item("ask.supply");
        }
    }

    private static Object[] assumed(Figure figure, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of(figure.name(), Amounts.of(figure, figure.value()), Amounts.range(figure)));
        words.addAll(List.of(more));
        return words.toArray();
    }

    private ChannelComparison comparison() {
        return answers.comparison();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
