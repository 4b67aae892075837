package dev.millet.channel.mix;

import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.set;
import static dev.millet.channel.Asked.why;
import static dev.millet.channel.Asked.with;
import static dev.millet.channel.mix.Mixes.both;
import static dev.millet.channel.mix.Mixes.dealers;
import static dev.millet.channel.mix.Mixes.phone;
import static dev.millet.channel.mix.Mixes.riding;
import static dev.millet.channel.mix.Mixes.site;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Offer;
import dev.millet.channel.Offers;
import dev.millet.channel.Route;
import dev.millet.channel.theory.Cannibalisation;
import dev.millet.driver.DriverTree;
import dev.millet.evolution.Snapshot;
import dev.millet.evolution.Timeline;
import dev.millet.fact.Given;
import dev.millet.finding.Finding;
import dev.millet.json.MilletJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelMixTest {
    private static final Identifier SITE = Identifier.of("site");
    private static final Identifier DEALERS = Identifier.of("dealers");

    @Test
    void whatARouteTakesIsMissingOnTheOther() {
        MixYear year = MixYear.of(both("1000000 unit/year"));
        assertThat(real(year.aloneVolume("dealers"))).isEqualTo(300_000);
        assertThat(real(year.takenFrom("dealers"))).isEqualTo(30_000);
        assertThat(real(year.volume("dealers"))).isEqualTo(270_000);
        assertThat(real(year.volume("site"))).isEqualTo(100_000);
        assertThat(real(year.volume())).isEqualTo(370_000);
        assertThat(real(year.share("site"))).isCloseTo(100 / 370.0, within(1e-12));
        assertThat(real(year.onlineShare())).isCloseTo(100 / 370.0, within(1e-12));
        assertThat(real(year.ownShare())).isCloseTo(100 / 370.0, within(1e-12));
        assertThat(real(year.netContribution("dealers"))).isCloseTo(120, within(1e-9));
        assertThat(real(year.netContribution("site"))).isCloseTo(298.5, within(1e-9));
        assertThat(real(year.profit())).isCloseTo(270_000 * 120 + 100_000 * 298.5 - 10e6, within(1e-3));
        assertThat(year.findings().list().stream().map(Finding::key).toList())
                .containsExactly("channel.mix.free-riding-unpriced");
        assertThat(year.findings().list().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("buyers on route 'site' can try the product on route 'dealers', and no figure prices it");
    }

    @Test
    void aMixLessOneRouteIsWhatTheRouteAdds() {
        ChannelMix mix = both("1000000 unit/year");
        Cannibalisation site = MixYear.of(mix).cannibalisation("site");
        double added = real(MixYear.of(mix).profit())
                - real(MixYear.of(mix.without("site")).profit());
        assertThat(real(site.incrementalProfit(MixYear.of(mix).cannibalisationRate("site"))))
                .isCloseTo(added, within(1e-3));
        assertThat(real(site.uncappedBreakEvenRate())).isCloseTo(1.654166667, within(1e-8));
        assertThatThrownBy(() -> MixYear.of(mix).cannibalisation("dealers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("route must take from another, but was 'dealers' (mix 'both')");
    }

    @Test
    void freeRidingIsAFigureAndSomebodyBearsIt() {
        ChannelMix unpaid = both("1000000 unit/year").withShowrooms(riding(Optional.empty()));
        MixYear year = MixYear.of(unpaid);
        assertThat(real(year.freeRidingCost(unpaid.showrooms().get(0)))).isCloseTo(1_200_000, within(1e-6));
        assertThat(real(year.freeRidingBorne(unpaid.showrooms().get(0)))).isCloseTo(1_200_000, within(1e-6));
        assertThat(real(year.netContribution("site"))).isCloseTo(298.5, within(1e-9));
        assertThat(year.findings().isEmpty()).isTrue();
        ChannelMix paid = both("1000000 unit/year").withShowrooms(riding(Optional.of(set("paid", "CNY 20/unit"))));
        assertThat(real(MixYear.of(paid).freeRidingBorne(paid.showrooms().get(0))))
                .isCloseTo(400_000, within(1e-6));
        assertThat(real(MixYear.of(paid).netContribution("site"))).isCloseTo(290.5, within(1e-9));
        MixRoute store = MixRoute.of(Route.of("dealers").build()).withVolume(set("store", "1000 unit/year"));
        ChannelMix own = unpaid.withRoutes(store, site());
        assertThat(real(MixYear.of(own).netContribution("site"))).isCloseTo(286.5, within(1e-9));
        assertThat(real(MixYear.of(own).freeRidingBorne(own.showrooms().get(0))))
                .isZero();
    }

    @Test
    void theBestMixTellsWhatEachLimitCosts() {
        ChannelMix mix =
                both("100000 unit/year").withRoutes(dealers(), site().withVolume(set("site-alone", "60000 unit/year")));
        MixYear year = MixYear.of(mix);
        MixOptimum best = year.best();
        assertThat(real(best.volume("site"))).isCloseTo(60_000, within(1e-6));
        assertThat(real(best.volume("dealers"))).isCloseTo(40_000, within(1e-6));
        assertThat(real(best.supplyShadowPrice())).isCloseTo(120, within(1e-6));
        assertThat(real(best.demandShadowPrice("site"))).isCloseTo(178.5, within(1e-6));
        assertThat(real(best.demandShadowPrice("dealers"))).isZero();
        assertThat(why(best.capacityShadowPrice("site"))).isEqualTo("there is no such limit");
        assertThat(why(best.minimumShadowPrice("site"))).isEqualTo("there is no such limit");
        assertThat(real(best.contribution())).isCloseTo(60_000 * 298.5 + 40_000 * 120, within(1e-3));
        assertThat(real(best.gain())).isPositive();
        // sharing alike leaves the site 60,000 of 342,000 asked for
        assertThat(real(year.volume("site"))).isCloseTo(100_000 * 60.0 / 342, within(1e-6));
        assertThat(year.findings()
                        .ofKey("channel.mix.beyond-supply")
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("the routes ask for 342000 unit/year, more than can be supplied: 100000 unit/year;"
                        + " each gets the same share");
        assertThat(best.volume("site").explain().text()).contains("the volume that earns most within all limits");
    }

    @Test
    void aRouteTakesNoMoreThanItsCapacityLetsItSell() {
        ChannelMix mix =
                both("1000000 unit/year").withRoutes(dealers(), site().withCapacity(set("most", "30000 unit/year")));
        MixYear year = MixYear.of(mix);
        assertThat(real(year.takenFrom("dealers"))).isEqualTo(9_000);
        assertThat(real(year.volume("dealers"))).isEqualTo(291_000);
        double added =
                real(year.profit()) - real(MixYear.of(mix.without("site")).profit());
        assertThat(real(year.cannibalisation("site").incrementalProfit(year.cannibalisationRate("site"))))
                .isCloseTo(added, within(1e-6));
    }

    @Test
    void capacitiesAndMinimaBindAndHaveTheirPrice() {
        ChannelMix mix = both("100000 unit/year")
                .withRoutes(
                        dealers().withMinimum(set("least", "50000 unit/year")),
                        site().withCapacity(set("most", "30000 unit/year")));
        MixOptimum best = MixYear.of(mix).best();
        assertThat(real(best.volume("site"))).isCloseTo(30_000, within(1e-6));
        assertThat(real(best.capacityShadowPrice("site"))).isCloseTo(178.5, within(1e-6));
        assertThat(real(best.minimumShadowPrice("dealers"))).isZero();
        assertThat(why(with(best.profit(), "least", "120000 unit/year"))).isEqualTo("no mix keeps all limits");
        assertThat(with(best.minimumShadowPrice("dealers"), "least", "80000 unit/year")
                        .get()
                        .doubleValue())
                .isCloseTo(-178.5, within(1e-6));
        assertThat(MixYear.of(mix.withOffer(phone("60000 unit/year")))
                        .findings()
                        .ofKey("channel.mix.below-minimum"))
                .isEmpty();
        assertThat(MixYear.of(mix.withOffer(phone("50000 unit/year")))
                        .findings()
                        .ofKey("channel.mix.below-minimum")
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("route 'dealers' sells 45327.1 unit/year, below its minimum of 50000 unit/year");
    }

    @Test
    void aMixThatSumsBeyondDemandIsToldAndSoAreOverlapsNotStated() {
        ChannelMix mix = ChannelMix.of("sum")
                .offer(phone("1000000 unit/year"))
                .addRoutes(dealers(), site().withVolume(set("site-alone", "200000 unit/year")))
                .build();
        MixYear year = MixYear.of(mix);
        assertThat(year.findings().list().stream().map(Finding::key).toList())
                .containsExactly(
                        "channel.mix.beyond-demand",
                        "channel.mix.overlap-unstated",
                        "channel.mix.free-riding-unpriced");
        assertThat(year.findings().list().get(0).message().in(Locale.ENGLISH))
                .isEqualTo(
                        "the routes together sell 500000 unit/year, more than any of them reaches: 400000 unit/year");
        assertThat(year.findings().list().get(1).message().in(Locale.CHINESE)).isEqualTo("未说明渠道“dealers”与“site”彼此蚕食多少");
    }

    @Test
    void aRouteThatLosesAfterWhatItTakesIsTold() {
        ChannelMix mix = both("1000000 unit/year")
                .withRoutes(dealers(), site().withVolume(set("site-alone", "20000 unit/year")));
        assertThat(MixYear.of(mix)
                        .findings()
                        .ofKey("channel.mix.route-loses")
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("route 'site' adds −4750000 CNY/year after what it takes from the others");
    }

    @Test
    void aRouteCannotLoseMoreThanItHas() {
        ChannelMix mix = both("1000000 unit/year")
                .withRoutes(dealers().withVolume(set("dealers-alone", "20000 unit/year")), site());
        MixYear year = MixYear.of(mix);
        assertThat(real(year.volume("dealers"))).isZero();
        assertThat(year.findings()
                        .ofKey("channel.mix.taken-beyond-demand")
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("the others take 30000 unit/year from route 'dealers',"
                        + " more than the 20000 unit/year it would sell alone");
    }

    @Test
    void whereNothingIsSoldThereIsNoShare() {
        ChannelMix mix = ChannelMix.of("none")
                .offer(phone("1000 unit/year"))
                .addRoutes(site().withVolume(set("site-alone", "0 unit/year")))
                .build();
        assertThat(why(MixYear.of(mix).share("site"))).isEqualTo("nothing is sold");
    }

    @Test
    void contradictionsAreRefused() {
        ChannelMix mix = both("1000 unit/year");
        assertThatThrownBy(() -> mix.withRoutes(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mix must have a route, but was '[]' (mix 'both')");
        assertThatThrownBy(() -> mix.withRoutes(dealers(), dealers()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("route must be named once, but was 'dealers' twice (mix 'both')");
        assertThatThrownBy(() -> mix.withRoutes(dealers()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("route must be one of [dealers], but was 'site' (mix 'both')");
        assertThatThrownBy(() -> new RouteOverlap(SITE, SITE, set("taken", "30%")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a route must take from another than itself, but was 'site' twice (overlap of 'site' and 'site')");
        assertThatThrownBy(() -> new FreeRiding(SITE, SITE, set("x", "30%"), set("y", "CNY 1/unit"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a route must ride on another than itself");
        MixRoute third = MixRoute.of(Route.of("third").build());
        assertThatThrownBy(() -> mix.withRoutes(dealers(), site(), third)
                        .withOverlaps(
                                new RouteOverlap(SITE, DEALERS, set("taken", "60%")),
                                new RouteOverlap(SITE, third.id(), set("also", "50%"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a route must take at most all it sells from others, but was '1.1' (route 'site', mix 'both')");
        Offer silent = Offers.plain().build();
        assertThatThrownBy(() -> MixYear.of(ChannelMix.of("silent")
                        .offer(silent)
                        .route(Route.of("a").build())
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a route of a mix must have a volume, its own or the offer's, but was 'none'"
                        + " (route 'a', mix 'silent')");
    }

    @Test
    void aSystemOverTimeTellsWhatEachStepChangedAndEarned() {
        ChannelMix online = ChannelMix.of("system")
                .offer(phone("1000000 unit/year"))
                .addRoutes(site())
                .build();
        MixRoute stores = MixRoute.builder()
                .route(Route.of("stores")
                        .bears(ChannelFunction.SHOW_AND_TRY, Given.assumed("CNY 200/unit", "rent and staff"))
                        .build())
                .volume(set("stores-alone", "50000 unit/year"))
                .build();
        ChannelMix after = online.withOffer(online.offer().withUnitCost(set("phone.unit-cost", "CNY 500/unit")))
                .withRoutes(site(), stores)
                .withOverlaps(new RouteOverlap(Identifier.of("stores"), SITE, set("from-site", "20%")));
        ChannelHistory history = ChannelHistory.of(
                about("xiaomi"),
                Timeline.of(
                        ChannelMix.shape(),
                        List.of(snapshot("y2011", "2011", online), snapshot("y2019", "2019", after))));
        assertThat(history.routes("y2011")).isEqualTo(1);
        assertThat(history.routes("y2019")).isEqualTo(2);
        assertThat(history.tierDepth("y2019")).isZero();
        assertThat(real(history.year("y2011").onlineShare())).isEqualTo(1);
        assertThat(real(history.year("y2019").onlineShare())).isCloseTo(90 / 140.0, within(1e-12));
        assertThat(history.changes()).hasSize(1);
        assertThat(history.changes().get(0).text(Locale.ENGLISH)).contains("stores");
        assertThat(history.timeline().snapshots()).hasSize(2);
        double before = 100_000 * 298.5 - 10e6;
        double then = 90_000 * 398.5 - 10e6 + 50_000 * 300;
        assertThat(real(history.gain("y2019"))).isCloseTo(then - before, within(1e-3));
        // what changed stands twice in the tree, what did not stands once
        List<String> figures = DriverTree.of(history.gain("y2019")).figures().stream()
                .map(figure -> figure.id().text())
                .toList();
        assertThat(figures)
                .contains("xiaomi.y2011.phone.unit-cost", "xiaomi.y2019.phone.unit-cost", "site.deliver")
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> history.gain("y2011"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("snapshot must have one before it, but was 'y2011' (xiaomi)");
    }

    private static Snapshot<ChannelMix> snapshot(String id, String year, ChannelMix state) {
        return Snapshot.<ChannelMix>builder()
                .id(Identifier.of(id))
                .title(Text.of(year))
                .when(Period.parse(year))
                .state(state)
                .build();
    }

    private static MarketRegion.Builder region(String id, MarketMaturity maturity, ChannelMix mix) {
        return MarketRegion.builder().id(Identifier.of(id)).maturity(maturity).mix(mix);
    }

    @Test
    void regionsHaveTermsOfTheirOwnAndOneTotal() {
        MarketRegion home =
                region("home", MarketMaturity.MATURE, both("1000000 unit/year")).build();
        ChannelMix cheap = ChannelMix.of("abroad")
                .offer(phone("1000000 unit/year").withPrice(set("phone.price", "CNY 936/unit")))
                .addRoutes(site())
                .build();
        MarketRegion abroad = region("abroad", MarketMaturity.EMERGING, cheap)
                .adaptationCost(set("languages", "CNY 1970000/year"))
                .build();
        RegionalYear year = RegionalYear.of(about("world"), List.of(home, abroad));
        double there = 100_000 * 98.5 - 10e6;
        assertThat(real(year.profit("home"))).isCloseTo(52_250_000, within(1e-3));
        assertThat(real(year.profit("abroad"))).isCloseTo(there - 1_970_000, within(1e-3));
        assertThat(real(year.profit())).isCloseTo(52_250_000 + there - 1_970_000, within(1e-3));
        assertThat(real(year.volume())).isEqualTo(470_000);
        assertThat(real(year.share("abroad"))).isCloseTo(100 / 470.0, within(1e-12));
        assertThat(why(year.adaptationBreakEven("abroad")))
                .isEqualTo("the region loses on its mix, so no volume pays for adaptation");
        assertThat(real(year.adaptationBreakEven("home"))).isZero();
        assertThat(year.regions()).containsExactly(home, abroad);
        assertThat(MarketMaturity.EMERGING.policy().in(Locale.ENGLISH)).startsWith("affordable");
        assertThat(MarketMaturity.MATURE.label().in(Locale.CHINESE)).isEqualTo("成熟市场");
        assertThatThrownBy(() -> RegionalYear.of(about("world"), List.of(home, home)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be named once, but was 'home' twice (world)");
        assertThatThrownBy(() -> RegionalYear.of(about("world"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regions must not be empty, but was '[]' (world)");
        assertThatThrownBy(() -> year.year("mars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be one of [home, abroad], but was 'mars' (world)");
        assertThatThrownBy(() -> region("x", MarketMaturity.MATURE, cheap)
                        .exchangeRate(set("rate", "CNY 2/unit"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("exchange rate must turn 'CNY' into a currency");
        assertThat(real(RegionalYear.of(
                                about("usd"),
                                List.of(region("one", MarketMaturity.MATURE, both("1000000 unit/year"))
                                        .exchangeRate(set("rate", "USD 0.1/CNY"))
                                        .build()))
                        .profit()))
                .isCloseTo(5_225_000, within(1e-3));
    }

    @Test
    void mixesAndRegionsComeBackFromJson() {
        ChannelMix mix = both("100000 unit/year")
                .withRoutes(
                        dealers().withMinimum(set("least", "50000 unit/year")),
                        site().withCapacity(set("most", "30000 unit/year")))
                .withShowrooms(riding(Optional.of(set("paid", "CNY 20/unit"))));
        byte[] bytes = MilletJson.write(ChannelMix.shape(), mix);
        assertThat(MilletJson.readOrThrow(ChannelMix.shape(), bytes)).isEqualTo(mix);
        MarketRegion region = region("home", MarketMaturity.MATURE, mix)
                .adaptationCost(set("languages", "CNY 1/year"))
                .exchangeRate(set("rate", "USD 0.1/CNY"))
                .build();
        byte[] there = MilletJson.write(MarketRegion.shape(), region);
        assertThat(MilletJson.readOrThrow(MarketRegion.shape(), there)).isEqualTo(region);
    }
}
