package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.channel.RouteYear;
import dev.millet.driver.Reading;
import dev.millet.fact.Fact;
import java.math.BigDecimal;
import java.util.List;

/** A year on each route: volumes and profits at own prices, break-evens with their sense, cash tied up. */
record YearSection(CaseFiles files, CaseAnswers answers) {
    /** Other prices at which dealers might sell. */
    private static final List<BigDecimal> OTHER_PRICES =
            List.of(new BigDecimal("2399"), new BigDecimal("2799"), new BigDecimal("2999"));

    void print(Page page) {
        year(page);
        breakEvens(page);
        cash(page);
    }

    private void year(Page page) {
        RoutePair pair = comparison().pair();
        page.section("year.title");
        Columns table = Columns.withNotes();
        table.row(
                "",
                word("year.price"),
                word("year.volume"),
                word("year.contribution"),
                word("year.fixed"),
                word("year.profit"),
                word("year.gap"),
                "");
        row(table, pair.first(), answers.reading(), false, "");
        row(table, pair.other(), answers.reading(), true, word("year.decided"));
        for (BigDecimal price : OTHER_PRICES) {
            row(table, pair.other(), answers.atDealersPrice(price), true, word("year.other-price"));
        }
        page.table(table);
    }

    private void row(Columns table, Route route, Reading reading, boolean withGap, Object note) {
        RouteYear year = comparison().atOwnPrice(route);
        BigDecimal gap = reading.value(comparison().pair().profitGap()).get();
        table.row(
                route.label(),
                Amounts.plain(reading.value(year.unit().consumerPrice()).get()),
                Amounts.phones(reading.value(year.volume()).get()),
                Amounts.perPhone(reading.value(year.unit().contribution())),
                Amounts.aYear(reading.value(year.fixedCost()).get()),
                Amounts.aYear(reading.value(year.profit()).get()),
                withGap ? Amounts.signedAYear(gap) : "",
                withGap ? CaseWords.text(gap.signum() > 0 ? "year.ahead" : "year.behind", note) : note);
    }

    private void breakEvens(Page page) {
        RoutePair pair = comparison().pair();
        Route direct = pair.first();
        Route dealers = pair.other();
        page.section("break-even.title");
        RouteYear year = comparison().atSamePrice(direct);
        page.item(
                "break-even.direct",
                direct.label(),
                Amounts.phonesNeeded(answers.value(year.breakEven().get(0))),
                price(year),
                Amounts.phones(answers.number(year.volume())),
                Amounts.perPhone(answers.value(comparison().zeroContributionPrice(direct))));
        Fact preOrders = files.fact(CaseFiles.PRE_ORDERS);
        page.item(
                "break-even.pre-orders",
                preOrders.id(),
                Amounts.plain(preOrders.toFigure("pre-orders").value()),
                Amounts.percent(answers.number(answers.preOrderShare()), 0),
                quote(preOrders));
        page.item(
                "break-even.dealers",
                dealers.label(),
                price(comparison().atSamePrice(dealers)),
                Amounts.phonesNeeded(answers.value(
                        comparison().atSamePrice(dealers).breakEven().get(0))),
                price(comparison().atOwnPrice(dealers)),
                Amounts.phonesNeeded(answers.value(
                        comparison().atOwnPrice(dealers).breakEven().get(0))),
                Amounts.perPhone(answers.value(comparison().zeroContributionPrice(dealers))));
        BigDecimal profit = answers.number(pair.profitAtIndifference().get(0));
        page.item(
                "break-even.indifference",
                price(year),
                Amounts.phonesNeeded(answers.value(pair.indifference().get(0))),
                CaseWords.text(
                        profit.signum() < 0 ? "break-even.both-lose" : "break-even.both-earn",
                        Amounts.aYear(profit.abs())));
        page.item(
                "break-even.matching",
                direct.label(),
                price(comparison().atOwnPrice(direct)),
                Amounts.phonesNeeded(answers.value(pair.matchingVolume().get(0))),
                dealers.label(),
                Amounts.aYear(answers.number(comparison().atOwnPrice(dealers).profit())),
                Amounts.phones(answers.number(comparison().atOwnPrice(dealers).volume())),
                price(comparison().atOwnPrice(dealers)));
    }

    private void cash(Page page) {
        page.section(
                "cash.title",
                Amounts.plain(CaseAnswers.CASH_VOLUME),
                price(comparison().atSamePrice(direct())));
        for (Route route : comparison().routes()) {
            page.item(
                    "cash.route",
                    route.label(),
                    Amounts.aYear(answers.number(answers.cash(route))),
                    Amounts.aYear(answers.number(answers.chainCash(route))));
        }
        page.item("cash.note");
    }

    static Text quote(Fact fact) {
        return fact.evidence()
                .map(evidence -> CaseWords.text("quote", evidence.quote().orElse("-"), evidence.locator()))
                .orElseGet(() -> word("undefined"));
    }

    private String price(RouteYear year) {
        return Amounts.plain(answers.number(year.unit().consumerPrice()));
    }

    private Route direct() {
        return comparison().pair().first();
    }

    private ChannelComparison comparison() {
        return answers.comparison();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
