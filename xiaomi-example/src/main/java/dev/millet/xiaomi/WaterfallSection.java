package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.fact.Fact;
import dev.millet.fact.Figure;
import dev.millet.render.WaterfallRow;
import dev.millet.render.WaterfallTable;
import dev.millet.render.WaterfallText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Both waterfalls side by side, each line with its mark and a remark that says how it comes about. */
record WaterfallSection(CaseFiles files, CaseAnswers answers, WaterfallTable table) {
    private static final String NO_ADVERTISING = "F063";

    void print(Page page) {
        page.section(
                "waterfall.title", Amounts.plain(comparison().offer().price().value()));
        List<String> lines = new WaterfallText(table, CaseWords.text("waterfall.heading")).lines(page.locale());
        page.print(lines.get(0));
        for (int i = 0; i < table.rows().size(); i++) {
            String remark = remark(table.rows().get(i))
                    .map(text -> "  " + text.in(page.locale()))
                    .orElse("");
            page.print(lines.get(i + 1) + remark);
        }
        page.item("waterfall.note");
    }

    private Optional<Text> remark(WaterfallRow row) {
        return switch (row.step()) {
            case CONSUMER_PRICE -> Optional.of(price());
            case VAT -> vat(row);
            case TIER_MARGIN -> tier(row);
            case REBATE -> note("rebate", shown("rebate"));
            case SELLING -> note("selling");
            case RISK -> note("risk", shown("channel-stock-days"), shown("price-fall"), shown("protected-share"));
            case LOGISTICS -> note("logistics", shown("courier"), shown("returns-direct"));
            case PAYMENT -> note("payment", shown("payment-fee"), shown("price"), shown("bad-debt"));
            case CAPITAL ->
                note(
                        "capital",
                        shown("cost-of-capital"),
                        shown("stock-days-direct"),
                        shown("paid-ahead-days"),
                        shown("stock-days-dealers"),
                        shown("credit-days"));
            case UNIT_COST -> note("unit-cost", Amounts.range(files.figure("hardware")));
            case PRODUCT -> note("product", shown("royalty"));
            case AFTER_SALES ->
                note("after-sales", shown("returns-direct"), shown("dead-on-arrival"), shown("warranty-claims"));
            case PROMOTION -> note("promotion", YearSection.quote(files.fact(NO_ADVERTISING)));
            case CONTRIBUTION ->
                note(
                        "contribution",
                        Amounts.perPhone(answers.number(comparison().gap())));
            default -> Optional.empty();
        };
    }

    private Text price() {
        Fact fact = files.fact(CaseFiles.PRICE);
        return CaseWords.text("note.price", YearSection.quote(fact), fact.id());
    }

    private Optional<Text> vat(WaterfallRow row) {
        return row.figures().stream()
                .filter(figure -> figure.id().text().startsWith("vat"))
                .findFirst()
                .flatMap(figure -> figure.evidence()
                        .map(evidence -> CaseWords.text(
                                "note.vat",
                                Amounts.of(figure, figure.value()),
                                BigDecimal.ONE.add(figure.value()),
                                evidence.source(),
                                evidence.locator())));
    }

    private Optional<Text> tier(WaterfallRow row) {
        Tier tier = row.cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.tier().stream())
                .findFirst()
                .orElseThrow();
        Route route = comparison().pair().other();
        PriceWaterfall unit = comparison().atSamePrice(route).unit();
        Figure margin = tier.priceRule().figure();
        return note(
                "tier",
                Amounts.of(margin, margin.value()),
                Amounts.perPhone(answers.value(unit.ownCost(tier))),
                Amounts.perPhone(answers.value(unit.profit(tier))));
    }

    private Text shown(String figure) {
        return Amounts.of(files.figure(figure), files.figure(figure).value());
    }

    private static Optional<Text> note(String key, Object... arguments) {
        return Optional.of(CaseWords.text("note." + key, arguments));
    }

    private ChannelComparison comparison() {
        return answers.comparison();
    }
}
