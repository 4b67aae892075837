package dev.millet.xiaomi;

import dev.millet.channel.Verdict;
import dev.millet.fact.Basis;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import dev.millet.render.WaterfallTable;
import dev.millet.scenario.sensitivity.Tornado;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * The page of the worked case: verdict in three frames, what flips it, both waterfalls side by side, break-evens, cash,
 * how likely it is, what is not like for like, swings, claims tested, contradictions met, what to ask next and what the case does not show.
 *
 * <p>Every number on it is a reading of a driver tree; the words stand in {@code words.properties} and
 * {@code words_zh.properties}.
 */
final class FirstPhonePage {
    private final CaseFiles files;
    private final CaseAnswers answers;
    private final Verdict verdict;
    private final Tornado swings;
    private final Findings findings;
    private final WaterfallTable waterfall;
    private final CompletableFuture<WhatIf> whatIf;

    private FirstPhonePage(CaseFiles files, CaseAnswers answers) {
        this.files = files;
        this.answers = answers;
        // Beside the rest of the page, which needs none of it until its section is printed.
        this.whatIf = CompletableFuture.supplyAsync(() -> WhatIf.of(files, answers));
        this.verdict = answers.verdict();
        this.swings = answers.swingsOfOwnPrices();
        this.findings = answers.comparison().findings();
        this.waterfall =
                WaterfallTable.of(answers.comparison(), answers.comparison().read(), 2);
    }

    /** The page of these answers. */
    static FirstPhonePage of(CaseFiles files, CaseAnswers answers) {
        return new FirstPhonePage(files, answers);
    }

    /** The page in a language; lines end in a line feed. */
    String text(Locale locale) {
        Page page = new Page(locale);
        head(page);
        new VerdictSection(answers, verdict).print(page);
        new WaterfallSection(files, answers, waterfall).print(page);
        new YearSection(files, answers).print(page);
        new WhatIfSection(whatIf()).print(page);
        new DoubtSection(answers, verdict, swings, findings).print(page);
        new ClaimSection(files, answers, verdict).print(page);
        return page.text();
    }

    /** Both waterfalls side by side. */
    WaterfallTable waterfall() {
        return waterfall;
    }

    /** The studies of uncertainty. */
    WhatIf whatIf() {
        return whatIf.join();
    }

    /** What swings direct's lead at own prices. */
    Tornado swings() {
        return swings;
    }

    /** The same as a document for machines. */
    byte[] report() {
        return new ComparisonReport(answers, verdict, waterfall, swings, findings, whatIf()).bytes();
    }

    private void head(Page page) {
        List<Figure> inputs = answers.comparison().tree().figures();
        long sourced =
                inputs.stream().filter(figure -> figure.evidence().isPresent()).count();
        long assumed = inputs.stream().filter(Figure::isAssumption).count();
        long decided = inputs.stream()
                .filter(figure -> figure.basis() == Basis.DECIDED)
                .count();
        String month = FirstPhone.SUPPLIED.toString().substring(0, "2011-10".length());
        page.line("page.title", answers.comparison().offer().label(), month);
        page.line("page.legend", sourced, inputs.size(), assumed, decided);
        page.line(
                "page.basis",
                answers.comparison().basis(),
                CaseWords.list(answers.comparison().offer().commonCosts()));
    }
}
