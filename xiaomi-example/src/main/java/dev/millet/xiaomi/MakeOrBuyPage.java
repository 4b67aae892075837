package dev.millet.xiaomi;

import static dev.millet.valuechain.integration.SourcingChoice.BUY;
import static dev.millet.valuechain.integration.SourcingChoice.MAKE;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import dev.millet.valuechain.integration.DemandCase;
import dev.millet.valuechain.integration.Investment;
import dev.millet.valuechain.integration.MakeOrBuy;
import dev.millet.valuechain.integration.Sourcing;
import dev.millet.valuechain.integration.SourcingChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page on Foxconn: assembling in an own plant or buying it, before anybody knew how many phones would sell.
 *
 * <p>The documents say who assembles, that a plant would be too large and output unpredictable, what was ordered in two days
 * and what sold in 2012. Costs are assumptions of {@code make-or-buy.json}. Every number is a reading of one driver tree.
 */
final class MakeOrBuyPage {
    private final CaseFiles files;
    private final MakeOrBuy decision;
    private final Reading reading;

    private MakeOrBuyPage(CaseFiles files, MakeOrBuy decision) {
        this.files = files;
        this.decision = decision;
        List<Driver> answers = new ArrayList<>(decision.tree().answers());
        for (SourcingChoice choice : SourcingChoice.values()) {
            answers.addAll(List.of(
                    decision.fixedCost(choice),
                    decision.worstRegret(choice),
                    decision.expectedCost(choice),
                    decision.expectedRegret(choice)));
        }
        this.reading = DriverTree.of(answers).read();
    }

    /** The page of the case's files. */
    static MakeOrBuyPage of(CaseFiles files) {
        return new MakeOrBuyPage(files, MakeOrBuy.of(sourcing(CaseFiles.read("make-or-buy.json", Figures.shape()))));
    }

    private static Sourcing sourcing(Figures figures) {
        return Sourcing.of("assembly", "CNY")
                .label(CaseWords.text("foxconn.sourcing"))
                .plant(new Investment(figures.get("plant"), figures.get("plant-life"), figures.get("plant-rate")))
                .plantCost(figures.get("plant-running"))
                .capacity(figures.get("plant-capacity"))
                .unitCost(figures.get("assembly-own"))
                .lostFlexibility(figures.get("flexibility"))
                .price(figures.get("assembly-price"))
                .transactionCost(figures.get("supervision"))
                .assetRisk(figures.get("hold-up"))
                .addCases(demand(figures, "pre-orders"), demand(figures, "plan"), demand(figures, "2012"))
                .build();
    }

    private static DemandCase demand(Figures figures, String id) {
        Figure volume = figures.get("demand-" + id);
        return DemandCase.of("case-" + id, volume, figures.get("weight-" + id)).withLabel(volume.name());
    }

    /** The page in a language; lines end in a line feed. */
    String text(Locale locale) {
        Page page = new Page(locale);
        page.line("foxconn.title");
        page.line(
                "stores.legend",
                inputs().stream()
                        .filter(figure -> figure.evidence().isPresent())
                        .count(),
                inputs().size());
        page.section("foxconn.said");
        page.item(YearSection.quote(files.fact("F086")));
        page.item("foxconn.said.plant", CaseWords.text("quote", "建设工厂投入太大, 产量不可预测", "002-1 L79"));
        page.section("foxconn.break-even.title");
        page.item(
                "foxconn.break-even",
                aYear(decision.fixedCost(MAKE)),
                aYear(decision.fixedCost(BUY)),
                Amounts.phonesNeeded(reading.value(decision.breakEvenVolume())));
        cases(page);
        page.section("foxconn.choice.title");
        page.item("foxconn.minimax", aYear(decision.worstRegret(MAKE)), aYear(decision.worstRegret(BUY)));
        page.item(
                "foxconn.expected",
                Amounts.phones(number(decision.expectedVolume())),
                aYear(decision.expectedCost(MAKE)),
                aYear(decision.expectedCost(BUY)),
                aYear(decision.valueOfPerfectInformation()));
        boolean buys = number(decision.minimaxAdvantageOfMaking()).signum() < 0
                && number(decision.expectedAdvantageOfMaking()).signum() < 0;
        page.item(buys ? "foxconn.buy" : "foxconn.open");
        new InputSection(inputs()).print(page);
        return page.text();
    }

    /** The tree of all its numbers. */
    Reading reading() {
        return reading;
    }

    private void cases(Page page) {
        page.section("foxconn.cases.title");
        Columns table = Columns.ofNumbers();
        table.row(
                "",
                word("year.volume"),
                word("foxconn.make"),
                word("foxconn.buys"),
                word("foxconn.regret-make"),
                word("foxconn.regret-buy"));
        for (DemandCase demand : decision.sourcing().cases()) {
            String id = demand.id().text();
            table.row(
                    demand.label(),
                    Amounts.phones(demand.volume().value()),
                    aYear(decision.cost(MAKE, id)),
                    aYear(decision.cost(BUY, id)),
                    aYear(decision.regret(MAKE, id)),
                    aYear(decision.regret(BUY, id)));
        }
        page.table(table);
    }

    private List<Figure> inputs() {
        return reading.tree().figures();
    }

    private BigDecimal number(Driver driver) {
        return reading.value(driver).get();
    }

    private Text aYear(Driver driver) {
        return Amounts.aYear(number(driver));
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
