package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.channel.mix.ChannelMix;
import dev.millet.channel.mix.FreeRiding;
import dev.millet.channel.mix.MixOptimum;
import dev.millet.channel.mix.MixRoute;
import dev.millet.channel.mix.MixYear;
import dev.millet.channel.outlet.OutletNetwork;
import dev.millet.channel.theory.Cannibalisation;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page on own stores: how they came, the mix, what stores add and take, who pays for the showroom, the best mix, outlets
 * against rivals, what is weak, and every input with what it rests on.
 *
 * <p>Every number is a reading of one driver tree.
 */
final class OwnStoresPage {
    private static final String STORES = "stores";

    private final CaseFiles files;
    private final OwnStores stores;
    private final MixYear year;
    private final MixYear without;
    private final MixYear enough;
    private final MixYear enoughWithout;
    private final MixOptimum best;
    private final Cannibalisation taking;
    private final Reading reading;

    private OwnStoresPage(CaseFiles files, OwnStores stores) {
        this.files = files;
        this.stores = stores;
        ChannelMix mix = stores.mix();
        this.year = MixYear.of(mix);
        // named apart, since all stand in one tree
        this.without = MixYear.of(mix.without(STORES).withId(mix.id().child("without-stores")));
        ChannelMix supplied = mix.withOffer(mix.offer().withSupplyLimit(Optional.empty()));
        this.enough = MixYear.of(supplied.withId(mix.id().child("enough-supply")));
        this.enoughWithout = MixYear.of(supplied.without(STORES).withId(mix.id().child("enough-without-stores")));
        this.best = year.best();
        this.taking = year.cannibalisation(STORES);
        this.reading = DriverTree.of(answers()).read();
    }

    /** The page of the case's files. */
    static OwnStoresPage of(CaseFiles files) {
        return new OwnStoresPage(files, OwnStores.load());
    }

    /** The page in a language; lines end in a line feed. */
    String text(Locale locale) {
        Page page = new Page(locale);
        page.line("stores.title", year.mix().label());
        List<Figure> inputs = reading.tree().figures();
        page.line(
                "stores.legend",
                inputs.stream().filter(figure -> figure.evidence().isPresent()).count(),
                inputs.size());
        history(page);
        mix(page);
        taking(page);
        riding(page);
        best(page);
        outlets(page);
        page.section("findings.title");
        for (Finding finding : year.findings().list()) {
            page.paragraph(
                    "  " + finding.severity().name().charAt(0) + "  ",
                    CaseWords.text("finding", finding.message(), finding.key()));
        }
        new InputSection(inputs).print(page);
        return page.text();
    }

    /** The tree of all its numbers. */
    Reading reading() {
        return reading;
    }

    /** The mix and its year. */
    MixYear year() {
        return year;
    }

    private List<Driver> answers() {
        List<Driver> answers = new ArrayList<>(List.of(
                year.volume(),
                year.profit(),
                year.onlineShare(),
                year.ownShare(),
                without.profit(),
                without.volume(),
                added(),
                addedWithEnough(),
                year.cannibalisationRate(STORES),
                taking.ownProfit(),
                taking.breakEvenRate(),
                best.profit(),
                best.gain(),
                best.supplyShadowPrice(),
                best.capacityShadowPrice(STORES),
                best.minimumShadowPrice("partners"),
                perStore()));
        for (MixRoute route : year.mix().routes()) {
            String id = route.id().text();
            answers.addAll(List.of(
                    year.aloneVolume(id),
                    year.takenFrom(id),
                    year.volume(id),
                    year.share(id),
                    year.netContribution(id),
                    year.profit(id),
                    best.volume(id)));
        }
        for (FreeRiding riding : year.mix().showrooms()) {
            answers.addAll(List.of(year.freeRidingCost(riding), year.freeRidingBorne(riding)));
        }
        for (OutletNetwork rival : List.of(stores.oppo(), stores.gionee())) {
            answers.addAll(List.of(stores.xiaomi().gap(rival), stores.xiaomi().coverage(rival), matching(rival)));
        }
        return answers;
    }

    /** What the mix earns more with stores than without. */
    private Driver added() {
        return year.profit()
                .minus(without.profit())
                .named("own-stores-2019.stores.added", CaseWords.text("stores.added"));
    }

    /** The same if suppliers delivered all that is asked for. */
    private Driver addedWithEnough() {
        return enough.profit()
                .minus(enoughWithout.profit())
                .named("own-stores-2019.stores.added-with-enough-supply", CaseWords.text("stores.added.enough"));
    }

    /** What a store would have to sell: the check on the boldest assumption, by the one number that has a source. */
    private Driver perStore() {
        return year.aloneVolume(STORES)
                .dividedBy(Driver.of(stores.figure("stores-2019")))
                .named("own-stores-2019.stores.per-store", CaseWords.text("stores.per-store"));
    }

    private Driver matching(OutletNetwork rival) {
        return stores.xiaomi().costOfMatching(rival, stores.figure("outlet-cost"));
    }

    private void history(Page page) {
        page.section("stores.history");
        for (String fact : List.of("F050", "F029", "F004")) {
            page.item("stores.history." + fact, YearSection.quote(files.fact(fact)));
        }
    }

    private void mix(Page page) {
        page.section("stores.mix.title");
        Columns table = Columns.ofNumbers();
        table.row(
                "",
                word("stores.alone"),
                word("stores.taken"),
                word("stores.sold"),
                word("stores.share"),
                word("year.contribution"),
                word("year.profit"));
        for (MixRoute route : year.mix().routes()) {
            String id = route.id().text();
            table.row(
                    route.route().label(),
                    aYear(year.aloneVolume(id)),
                    aYear(year.takenFrom(id)),
                    aYear(year.volume(id)),
                    percent(year.share(id)),
                    Amounts.perPhone(value(year.netContribution(id))),
                    aYear(year.profit(id)));
        }
        table.row(word("stores.total"), "", "", aYear(year.volume()), "", "", aYear(year.profit()));
        page.table(table);
        page.item("stores.shares", percent(year.onlineShare()), percent(year.ownShare()));
    }

    private void taking(Page page) {
        page.section("stores.taking.title");
        page.item("stores.taking.alone", aYear(taking.ownProfit()));
        page.item(
                "stores.taking.rate",
                percent(year.cannibalisationRate(STORES)),
                percent(taking.breakEvenRate()),
                aYear(without.volume()),
                aYear(without.profit()));
        page.item(
                "stores.taking.added",
                Amounts.signedAYear(number(addedWithEnough())),
                Amounts.signedAYear(number(added())));
        if (number(added()).signum() < 0 && number(addedWithEnough()).signum() > 0) {
            page.item("stores.taking.short");
        }
        page.item("stores.taking.per-store", Amounts.phones(number(perStore())));
    }

    private void riding(Page page) {
        page.section("stores.riding.title");
        for (FreeRiding riding : year.mix().showrooms()) {
            page.item(
                    year.mix().route(riding.showroom().text()).isOwn() ? "stores.riding.own" : "stores.riding.others",
                    year.mix().route(riding.rider().text()).route().label(),
                    year.mix().route(riding.showroom().text()).route().label(),
                    aYear(year.freeRidingCost(riding)),
                    aYear(year.freeRidingBorne(riding)));
        }
    }

    private void best(Page page) {
        page.section("stores.best.title");
        Columns table = Columns.ofNumbers();
        table.row("", word("stores.sold"), word("stores.best"));
        for (MixRoute route : year.mix().routes()) {
            String id = route.id().text();
            table.row(route.route().label(), aYear(year.volume(id)), aYear(best.volume(id)));
        }
        page.table(table);
        page.item("stores.best.gain", aYear(best.profit()), aYear(best.gain()));
        page.item(
                "stores.best.shadow",
                Amounts.perPhone(value(best.supplyShadowPrice())),
                Amounts.perPhone(value(best.capacityShadowPrice(STORES))),
                Amounts.perPhone(value(best.minimumShadowPrice("partners"))));
    }

    private void outlets(Page page) {
        page.section("stores.outlets.title");
        for (OutletNetwork rival : List.of(stores.oppo(), stores.gionee())) {
            page.item(
                    "stores.outlets",
                    rival.label(),
                    Amounts.plain(number(rival.outlets())),
                    Amounts.percent(number(stores.xiaomi().coverage(rival)), 1),
                    Amounts.plain(number(stores.xiaomi().gap(rival))),
                    aYear(matching(rival)));
        }
    }

    private Value value(Driver driver) {
        return reading.value(driver);
    }

    private BigDecimal number(Driver driver) {
        return value(driver).get();
    }

    private Text aYear(Driver driver) {
        return Amounts.aYear(number(driver));
    }

    private String percent(Driver driver) {
        return Amounts.percent(number(driver), 0);
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
