package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.ComparedActivity;
import dev.millet.valuechain.GapPart;
import dev.millet.valuechain.Linkage;
import dev.millet.valuechain.ValueChain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Xiaomi's value chain of 2012 against that of a traditional phone maker.
 *
 * <p>The documents tell what Xiaomi does and who does it, and hardly ever what it costs; they name Porter's chain nowhere. So the
 * placing is concluded, nearly every amount is an assumption with its range and reason, and the traditional maker is composed,
 * not observed: the section says how much of it all is assumed.
 */
final class TwoMakers {
    private final ValueChain xiaomi;
    private final ValueChain traditional;
    private final ChainComparison compared;
    private final DriverTree tree;

    private TwoMakers(ValueChain xiaomi, ValueChain traditional) {
        this.xiaomi = xiaomi;
        this.traditional = traditional;
        this.compared = ChainComparison.of(xiaomi, traditional);
        List<Driver> answers = new ArrayList<>(compared.tree().answers());
        answers.addAll(compared.own().tree().answers());
        answers.addAll(compared.other().tree().answers());
        for (ComparedActivity activity : compared.activities()) {
            answers.add(compared.own().costShare(activity.id().text()));
            answers.add(compared.other().costShare(activity.id().text()));
        }
        this.tree = DriverTree.of(answers);
    }

    /**
     * Reads both chains.
     *
     * @throws IllegalArgumentException with everything that is wrong in a file
     */
    static TwoMakers load() {
        return new TwoMakers(
                CaseFiles.read("chain-xiaomi.json", ValueChain.shape()),
                CaseFiles.read("chain-traditional.json", ValueChain.shape()));
    }

    /** Xiaomi, 2012. */
    ValueChain xiaomi() {
        return xiaomi;
    }

    /** A traditional maker. */
    ValueChain traditional() {
        return traditional;
    }

    /** Xiaomi against the traditional maker. */
    ChainComparison compared() {
        return compared;
    }

    /** All inputs. */
    List<Figure> inputs() {
        return tree.figures();
    }

    void print(Page page) {
        Reading reading = tree.read();
        page.section("chain.makers.title");
        long assumed = inputs().stream().filter(Figure::isAssumption).count();
        page.item("chain.makers.basis", assumed, inputs().size());
        page.item("chain.makers.dates");
        Columns table = Columns.withNotes();
        table.row(
                "",
                xiaomi.label(),
                word("chain.share"),
                traditional.label(),
                word("chain.share"),
                word("chain.gap"),
                word("chain.who"));
        for (ComparedActivity activity : compared.activities()) {
            table.row(
                    activity.label(),
                    perPhone(reading, activity.own().orElseThrow()),
                    share(reading, compared.own(), activity),
                    perPhone(reading, activity.other().orElseThrow()),
                    share(reading, compared.other(), activity),
                    Amounts.perPhone(reading.value(activity.costGap())),
                    PhoneActivities.who(activity));
        }
        total(
                table,
                reading,
                "chain.cost",
                compared.own().costPerUnit(),
                compared.other().costPerUnit());
        total(
                table,
                reading,
                "chain.revenue",
                compared.own().revenuePerUnit(),
                compared.other().revenuePerUnit());
        total(
                table,
                reading,
                "chain.margin",
                compared.own().marginPerUnit(),
                compared.other().marginPerUnit());
        page.table(table);
        BigDecimal advantage = number(reading, compared.advantage());
        page.item(
                "chain.makers.position",
                xiaomi.label(),
                traditional.label(),
                Amounts.perPhone(number(reading, compared.costGap())),
                Amounts.multiple(number(reading, compared.relativeCostPosition())),
                Amounts.perPhone(number(reading, compared.premiumEarned())),
                Amounts.perPhone(advantage),
                word(advantage.signum() < 0 ? "chain.makers.behind" : "chain.makers.ahead"));
        page.item("chain.makers.parts", CaseWords.list(parts(reading)));
        page.item(
                "chain.makers.tied",
                xiaomi.label(),
                Amounts.aYear(number(reading, compared.own().assets())),
                traditional.label(),
                Amounts.aYear(number(reading, compared.other().assets())));
        page.section("chain.says.title");
        for (ActivityCategory category : ActivityCategory.values()) {
            String key = Words.key(category);
            page.item("chain.says", category.label(), word("chain.says." + key));
        }
        for (Linkage linkage : xiaomi.linkages()) {
            page.item("chain.linkage", linkage.label());
        }
        page.section("chain.findings.title");
        for (ValueChain chain : List.of(xiaomi, traditional)) {
            chain.findings().list().forEach(finding -> page.item("chain.finding", chain.label(), finding.message()));
        }
    }

    private List<Text> parts(Reading reading) {
        List<Text> parts = new ArrayList<>();
        for (GapPart part : compared.gapParts()) {
            parts.add(CaseWords.text(
                    "chain.makers.part", part.label(), Amounts.perPhone(number(reading, part.amount()))));
        }
        return parts;
    }

    private static void total(Columns table, Reading reading, String key, Driver own, Driver other) {
        BigDecimal here = number(reading, own);
        BigDecimal there = number(reading, other);
        table.row(
                word(key),
                Amounts.perPhone(here),
                "",
                Amounts.perPhone(there),
                "",
                Amounts.perPhone(here.subtract(there)),
                "");
    }

    private static Object perPhone(Reading reading, ActivityAccount account) {
        return Amounts.perPhone(reading.value(account.costPerUnit()));
    }

    private static String share(Reading reading, ChainAccounts accounts, ComparedActivity activity) {
        return Amounts.percent(number(reading, accounts.costShare(activity.id().text())), 1);
    }

    private static BigDecimal number(Reading reading, Driver driver) {
        return reading.value(driver).get();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
