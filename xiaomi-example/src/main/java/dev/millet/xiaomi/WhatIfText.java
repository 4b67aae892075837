package dev.millet.xiaomi;

import static dev.millet.xiaomi.WhatIfSection.chance;
import static dev.millet.xiaomi.WhatIfSection.quantile;

import dev.millet.basics.Text;
import dev.millet.channel.Route;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.ScenarioGrid;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.simulation.SourceShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code what-if.txt}: all studies of uncertainty, each with its numbers, in one language. */
record WhatIfText(WhatIf whatIf) {
    private static final int MOST_INPUTS = 8;

    /** The text in a language; lines end in a line feed. */
    String in(Locale locale) {
        Page page = new Page(locale);
        page.line("what-if.head", whatIf.comparison().offer().label());
        page.line(
                "what-if.run",
                WhatIf.TRIALS,
                WhatIf.SEED,
                whatIf.base().drawn().size(),
                whatIf.comparison().tree().figures().size());
        likelihood(page);
        volumes(page);
        flips(page);
        variance(page);
        debt(page);
        breakingPoints(page);
        scenarios(page);
        return page.text();
    }

    private void likelihood(Page page) {
        page.section(
                "likely.title",
                whatIf.pair().first().label(),
                Amounts.plain(whatIf.comparison().offer().price().value()));
        Columns table = Columns.ofNumbers();
        table.row(
                word("likely.price"),
                word("likely.ahead"),
                word("likely.low"),
                word("likely.median"),
                word("likely.high"),
                word("likely.loss"));
        whatIf.byPrice().forEach((price, run) -> likelihood(table, price, run));
        page.table(table);
        SimulatedAnswer profit = whatIf.base(whatIf.profit(whatIf.pair().first()));
        page.item(
                "likely.direct",
                whatIf.pair().first().label(),
                Amounts.aYear(quantile(profit, 0.05), quantile(profit, 0.95)),
                Amounts.aYear(quantile(profit, 0.5)),
                chance(profit.probabilityOfLoss()));
        whatIf.comparison()
                .routes()
                .forEach(route -> perPhone(
                        page, route.label(), whatIf.base(whatIf.comparison().contribution(route))));
        SimulatedAnswer gap = whatIf.base(whatIf.gap());
        perPhone(page, word("likely.gap"), gap);
        page.item("likely.note", twoStandardErrors());
    }

    /** Of a chance of one half, which has the greatest: in points. */
    private static String twoStandardErrors() {
        return Amounts.plain(BigDecimal.valueOf(100 / Math.sqrt(WhatIf.TRIALS)).setScale(1, RoundingMode.HALF_UP));
    }

    private void likelihood(Columns table, BigDecimal price, Simulation run) {
        SimulatedAnswer lead = run.answer(id(whatIf.lead()));
        table.row(
                Amounts.plain(price),
                chance(lead.probabilityAbove(0)),
                Amounts.aYear(quantile(lead, 0.05)),
                Amounts.aYear(quantile(lead, 0.5)),
                Amounts.aYear(quantile(lead, 0.95)),
                chance(run.answer(id(whatIf.profit(whatIf.pair().other()))).probabilityOfLoss()));
    }

    private void perPhone(Page page, Text what, SimulatedAnswer answer) {
        page.item(
                "likely.per-phone",
                what,
                Amounts.phones(quantile(answer, 0.05)),
                Amounts.phones(quantile(answer, 0.95)),
                Amounts.phones(quantile(answer, 0.5)),
                chance(answer.probabilityAbove(0)));
    }

    private void volumes(Page page) {
        Route dealers = whatIf.pair().other();
        page.section(
                "volumes.title",
                dealers.label(),
                Amounts.plain(dealers.ownPrice().orElseThrow().value()));
        Columns table = Columns.ofNumbers();
        table.row(word("volumes.class"), word("volumes.trials"), word("volumes.ahead"));
        for (AheadByVolume each : AheadByVolume.of(whatIf)) {
            table.row(
                    Amounts.phones(each.from()) + ".." + Amounts.phones(each.to()),
                    each.trials(),
                    Amounts.percent(each.share(), 0));
        }
        page.table(table);
    }

    private void flips(Page page) {
        page.section("flip.title");
        Columns table = Columns.withNotes();
        table.row(
                word("flip.input"), word("flip.at"), word("flip.assumed"), word("flip.range"), word("flip.beyond"), "");
        for (SwitchingValue flip : whatIf.flips().subList(0, MOST_INPUTS)) {
            Figure figure = flip.figure();
            boolean above = flip.value().compareTo(figure.value()) > 0;
            double below = WhatIf.chanceBelow(flip);
            table.row(
                    figure.name(),
                    CaseWords.text(above ? "flip.over" : "flip.under", Amounts.of(figure, flip.value())),
                    Amounts.of(figure, figure.value()),
                    Amounts.range(figure),
                    chance(above ? 1 - below : below),
                    flip.insideRange() ? "" : word("flip.outside"));
        }
        page.table(table);
    }

    private void variance(Page page) {
        page.section("variance.title");
        Columns table = Columns.withNotes();
        table.row(word("flip.input"), word("variance.share"), word("variance.rank"), "");
        List<Influence> figures = whatIf.attribution().figures();
        for (Influence influence : figures.subList(0, MOST_INPUTS)) {
            table.row(
                    influence.figure().name(),
                    chance(influence.share()),
                    Amounts.multiple(BigDecimal.valueOf(influence.rankCorrelation())),
                    influence.figure().isAssumption() ? "[A]" : "[S]");
        }
        List<Influence> others = figures.subList(MOST_INPUTS, figures.size());
        table.row(
                CaseWords.text("variance.others", others.size()),
                chance(others.stream().mapToDouble(Influence::share).sum()),
                "",
                "");
        table.row(word("variance.together"), chance(whatIf.attribution().interactions()), "", "");
        page.table(table);
        page.item(
                "what-if.assumptions",
                Amounts.percent(whatIf.shareOfAssumptions(), 0),
                Amounts.percent(whatIf.shareOfCited(), 0),
                whatIf.citedWithoutRange());
        List<Text> sources = new ArrayList<>();
        for (SourceShare source : whatIf.attribution().sources()) {
            sources.add(CaseWords.text(
                    "variance.source", source.source(), source.figures().size(), chance(source.share())));
        }
        page.item("variance.sources", CaseWords.list(sources));
    }

    private void debt(Page page) {
        page.section("debt.title");
        Columns table = Columns.withNotes();
        table.row(word("flip.input"), word("debt.debt"), word("variance.share"), word("debt.distance"), "");
        List<EvidenceDebt.Claim> claims = whatIf.debt().claims();
        for (EvidenceDebt.Claim claim : claims.subList(0, MOST_INPUTS)) {
            table.row(
                    claim.figure().name(),
                    Amounts.multiple(claim.debt()),
                    Amounts.percent(claim.share(), 0),
                    claim.flip()
                            .flatMap(SwitchingValue::distance)
                            .map(distance -> Text.of(Amounts.multiple(distance)))
                            .orElseGet(() -> word("debt.never")),
                    claim.equals(claims.get(0)) ? word("debt.first") : "");
        }
        page.table(table);
        page.item(
                "debt.without-range",
                CaseWords.list(
                        whatIf.debt().withoutRange().stream().map(Figure::name).toList()));
    }

    private void breakingPoints(Page page) {
        page.section("breaking.title");
        for (WhatIf.StressTest test : whatIf.stressTests()) {
            page.item("breaking.says", test.says());
            test.point()
                    .text(page.locale())
                    .lines()
                    .forEach(line -> page.paragraph(line.startsWith("  ") ? "      " : "    ", Text.of(line.strip())));
        }
    }

    private void scenarios(Page page) {
        ScenarioGrid grid = whatIf.scenarios();
        page.section("scenarios.title");
        Columns table = Columns.ofNumbers();
        table.row(
                word("scenarios.scenario"),
                whatIf.pair().first().label(),
                whatIf.pair().other().label(),
                word("scenarios.lead"),
                word("scenarios.ahead"),
                word("scenarios.gap"));
        for (int i = 0; i < grid.rows().size(); i++) {
            ScenarioGrid.Row row = grid.rows().get(i);
            table.row(
                    row.scenario().label(),
                    aYear(row.values().get(0)),
                    aYear(row.values().get(1)),
                    aYear(row.values().get(2)),
                    chance(whatIf.underScenarios().get(i).probabilityAbove(0)),
                    Amounts.perPhone(row.values().get(3)));
        }
        page.table(table);
        for (ScenarioGrid.Row row : grid.rows()) {
            Scenario scenario = row.scenario();
            if (!scenario.replacements().isEmpty()) {
                page.item("scenarios.says", scenario.label(), replaced(scenario));
            }
        }
    }

    private Text replaced(Scenario scenario) {
        List<Text> figures = new ArrayList<>();
        for (Figure figure : scenario.replacements()) {
            Figure base = whatIf.figure(figure.id().text());
            figures.add(CaseWords.text(
                    "scenarios.replaced",
                    figure.name(),
                    Amounts.of(base, base.value()),
                    Amounts.of(base, figure.value())));
        }
        return CaseWords.list(figures);
    }

    private static Text aYear(Value value) {
        return value.asNumber().map(Amounts::aYear).orElseGet(() -> Amounts.why(value));
    }

    private static String id(Driver driver) {
        return driver.id().orElseThrow().text();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
