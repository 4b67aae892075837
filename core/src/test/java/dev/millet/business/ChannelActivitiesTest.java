package dev.millet.business;

import static dev.millet.channel.ChannelFunction.ASSORT;
import static dev.millet.channel.ChannelFunction.CARRY_RISK;
import static dev.millet.channel.ChannelFunction.FINANCE;
import static dev.millet.channel.ChannelFunction.HOLD_TITLE;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.Amount;
import dev.millet.channel.Bearer;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Offer;
import dev.millet.channel.PriceBase;
import dev.millet.channel.PriceRule;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.tax.TaxClass;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.ComparedActivity;
import dev.millet.valuechain.Performer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The first Xiaomi phone activity by activity, with exact amounts. */
class ChannelActivitiesTest {
    private static final ChannelComparison PHONE = FirstCase.comparison();
    private static final ChannelActivities SAME_PRICE = ChannelActivities.atSamePrice(PHONE);
    private static final Route DIRECT = PHONE.route("direct");
    private static final Route DEALERS = PHONE.route("dealers");

    @Test
    void theFirstPhoneSoldDirectCostsWhatItsActivitiesCost() {
        ChainAccounts direct = SAME_PRICE.chain(DIRECT).accounts();

        assertThat(money(direct.revenuePerUnit())).isEqualTo("1708.55");
        assertThat(cost(direct, "make")).isEqualTo("1368.34"); // 1300 and a royalty of 4 % of 1708.55
        assertThat(cost(direct, "deliver")).isEqualTo("28.43"); // 28 ÷ 0.985
        assertThat(cost(direct, "promote")).isEqualTo("20.00");
        assertThat(cost(direct, "take-payment")).isEqualTo("16.24"); // 0.8 % of 1999, ÷ 0.985
        assertThat(cost(direct, "take-back")).isEqualTo("3.35"); // (195 + 25) × 0.015 ÷ 0.985
        assertThat(cost(direct, "repair")).isEqualTo("21.10"); // 6 % × (150 + 35) + 10
        assertThat(cost(direct, "finance")).isEqualTo("1.38");
        assertThat(cost(direct, "not-divided")).isEqualTo("100.00"); // 80 M over 800,000
        assertThat(money(direct.marginPerUnit())).isEqualTo("149.71");
        assertThat(money(direct.marginPerYear())).isEqualTo("119767857.74");
    }

    @Test
    void throughDealersTheChainHasOtherActivitiesAndLoses() {
        ChainAccounts dealers = SAME_PRICE.chain(DEALERS).accounts();

        assertThat(money(dealers.revenuePerUnit())).isEqualTo("1344.08"); // 1385.65 less 3 %
        assertThat(cost(dealers, "show-and-try")).isEqualTo("30.00");
        assertThat(cost(dealers, "carry-risk")).isEqualTo("18.53");
        assertThat(cost(dealers, "finance")).isEqualTo("26.67");
        assertThat(cost(dealers, "repair")).isEqualTo("12.00");
        assertThat(money(dealers.marginPerYear())).isEqualTo("-155393804.66");
        assertThat(SAME_PRICE.chain(DEALERS).outside().stream()
                        .map(line -> line.label().in(Locale.ENGLISH) + " " + money(line.amount()))
                        .toList())
                .containsExactly(
                        "Retailer 205.03", "Provincial agent 60.14", "National distributor 57.74", "Rebates 41.57");
    }

    @Test
    void atOwnPricesEachChainHasItsOwnVolumeAndPrice() {
        ChannelActivities own = ChannelActivities.atOwnPrices(PHONE);

        assertThat(money(own.chain(DIRECT).accounts().marginPerYear())).isEqualTo("119767857.74");
        assertThat(money(own.chain(DEALERS).accounts().marginPerYear())).isEqualTo("74173497.50");
        assertThat(money(own.chain(DEALERS).accounts().revenuePerUnit())).isEqualTo("1747.50");
        assertThat(own.chain(DEALERS).chain().id().text()).isEqualTo("dealers-chain-at-own-price");
    }

    @Test
    void stockLeavesDealersAndTheirCreditComesHome() {
        ComparedActivity store = SAME_PRICE.compared().activity("store");
        ComparedActivity finance = SAME_PRICE.compared().activity("finance");

        assertThat(store.isMoved()).isTrue();
        assertThat(money(store.assetGap(Performer.OWN))).isEqualTo("-31342465.75"); // 14 days instead of 25
        assertThat(money(store.assetGap(Performer.PARTNER))).isEqualTo("-182221846.66"); // 60 days of the distributor's
        assertThat(money(finance.assetGap(Performer.OWN))).isEqualTo("-137269369.34");
    }

    @Test
    void whatIsCommonStandsInBothChainsWithoutANumber() {
        for (Route route : PHONE.routes()) {
            ActivityAccount common = SAME_PRICE.chain(route).accounts().activity("common-1");
            assertThat(common.activity().label().in(Locale.ENGLISH)).isEqualTo("R&D");
            assertThat(common.activity().leftOut()).isTrue();
            assertThat(common.costPerUnit().value().why().orElseThrow().in(Locale.ENGLISH))
                    .isEqualTo("common to the chains compared, left out");
        }
        assertThat(SAME_PRICE.compared().activity("common-1").isLeftOut()).isTrue();
    }

    @Test
    void activitiesStandInPortersOrderAndTheUndividedBeforeSupport() {
        assertThat(SAME_PRICE.chain(DIRECT).chain().activities())
                .extracting(activity -> activity.id().text())
                .containsExactly(
                        "make",
                        "hold-title",
                        "carry-risk",
                        "assort",
                        "store",
                        "deliver",
                        "sell",
                        "take-orders",
                        "promote",
                        "take-payment",
                        "bring-information",
                        "take-back",
                        "repair",
                        "not-divided",
                        "common-1",
                        "finance");
    }

    @Test
    void movesAreToldInEnglish() {
        assertThat(told(SHOW_AND_TRY, Locale.ENGLISH))
                .isEqualTo("show and try: the maker, Retailer on the route 'Dealers', nobody on 'Direct': no saving,"
                        + " buyers go without; the maker spends CNY 30.00 a unit (Dealers), CNY 0.00 (Direct);"
                        + " paid out of margin: Retailer (Dealers)");
        assertThat(told(STORE, Locale.ENGLISH))
                .isEqualTo("store: from Retailer to the maker; paid out of margin: Retailer (Dealers); within 'Fixed"
                        + " cost' (Direct); CNY 71.2 M (Dealers), CNY 39.9 M (Direct) of the maker's money tied up;"
                        + " CNY 182.2 M (Dealers), CNY 0.0 M (Direct) of tiers' money tied up");
        assertThat(told(PROMOTE, Locale.ENGLISH))
                .isEqualTo("promote: stays with the maker; the maker spends CNY 35.00 a unit (Dealers), CNY 20.00"
                        + " (Direct)");
        assertThat(told(ASSORT, Locale.ENGLISH))
                .isEqualTo("assort and break bulk: the maker on the route 'Direct', nobody on 'Dealers'; within 'Fixed"
                        + " cost' (Direct)");
    }

    @Test
    void movesAreToldInChinese() {
        assertThat(told(SHOW_AND_TRY, Locale.CHINESE))
                .isEqualTo("展示与试用：“经销商”由厂商、零售商承担，“直销”无人承担：不是节省，而是买家得不到的服务；"
                        + "厂商每台支出CNY 30.00（经销商）、CNY 0.00（直销）；由毛利支付：零售商（经销商）");
        assertThat(told(FINANCE, Locale.CHINESE))
                .isEqualTo("资金占用：仍由厂商承担；厂商每台支出CNY 26.67（经销商）、CNY 1.38（直销）；"
                        + "占用厂商资金CNY 10660 万（经销商）、CNY -3067 万（直销）；"
                        + "占用渠道层级资金CNY -10660 万（经销商）、CNY 0 万（直销）");
    }

    @Test
    void aFunctionWithoutHandsOnEitherRouteIsSaidToHaveNone() {
        ChannelActivities bare = ChannelActivities.atSamePrice(ChannelComparison.of(
                plain().build(), Route.of("a").build(), Route.of("b").build()));
        FunctionMove move = move(bare, REPAIR);
        assertThat(move.text().in(Locale.ENGLISH)).isEqualTo("repair and serve: nobody on either route");
        assertThat(move.from().hands().in(Locale.CHINESE)).isEqualTo("无人");
        assertThat(move.isMoved()).isFalse();
        assertThat(move.isLost()).isFalse();
        assertThat(move(bare, HOLD_TITLE).to().bearers()).containsExactly(Bearer.MAKER);
    }

    @Test
    void theCommunityTakesOverWhatTheShopDid() {
        Route shop = Route.of("shop")
                .tier("retailer", PriceRule.margin("10%"), SHOW_AND_TRY)
                .build();
        Route site = Route.of("site")
                .addCosts(Cost.of("forum", Text.of("Forum"), SHOW_AND_TRY, figure("forum", "CNY 3/unit"))
                        .withBearer(Bearer.COMMUNITY))
                .build();
        ChannelActivities activities = ChannelActivities.atSamePrice(ChannelComparison.of(plain().build(), site, shop));
        FunctionMove trial = move(activities, SHOW_AND_TRY);

        assertThat(trial.text().in(Locale.ENGLISH))
                .isEqualTo("show and try: from retailer to the community; paid out of margin: retailer (shop);"
                        + " community and buyer spend CNY 3.00 a unit (site)");
        assertThat(money(trial.costChange())).isEqualTo("0.00");
        assertThat(money(trial.to().costBorneBy(Performer.CUSTOMER))).isEqualTo("3.00");
        assertThat(activities.chain(site).chain().activity("show-and-try").performer())
                .isEqualTo(Performer.CUSTOMER);
        Activity shown = activities.chain(shop).chain().activity("show-and-try");
        assertThat(shown.performer()).isEqualTo(Performer.PARTNER);
        assertThat(shown.party().orElseThrow().toString()).isEqualTo("retailer");
        assertThat(shown.partyLabel()).contains(shop.tiers().get(0).label());
        assertThat(activities.compared().activity("show-and-try").isMoved()).isTrue();
    }

    @Test
    void whatATierWithOneFunctionSpendsIsKnownAndStandsBesideTheMakersCost() {
        Route shop = Route.of("shop")
                .addTiers(Tier.builder()
                        .id(Identifier.of("store"))
                        .own(true)
                        .priceRule(PriceRule.margin("10%").of(Identifier.of("shop.store")))
                        .addFunctions(SHOW_AND_TRY)
                        .addOwnCosts(new Amount.PerUnit(figure("rent", "CNY 40/unit")))
                        .build())
                .build();
        ChannelActivities activities = ChannelActivities.atSamePrice(
                ChannelComparison.of(plain().build(), Route.of("site").build(), shop));
        ChainAccounts chain = activities.chain(shop).accounts();

        assertThat(cost(chain, "show-and-try")).isEqualTo("0.00");
        assertThat(money(chain.activity("show-and-try").costPerUnitBorneBy(Performer.PARTNER)))
                .isEqualTo("40.00");
        assertThat(chain.chain().activity("show-and-try").performer()).isEqualTo(Performer.OWN);
        assertThat(move(activities, SHOW_AND_TRY).text().in(Locale.ENGLISH))
                .isEqualTo("show and try: store on the route 'shop', nobody on 'site': no saving, buyers go without;"
                        + " paid out of margin: store, CNY 40.00 a unit (shop)");
    }

    @Test
    void anAgentsCommissionIsTheMakersCostOfWhatTheAgentDoes() {
        Route agent = Route.of("agent")
                .tier("carrier", PriceRule.commission("5%", PriceBase.CONSUMER_PRICE_EX_VAT), SELL)
                .build();
        ChannelActivities activities = ChannelActivities.atSamePrice(
                ChannelComparison.of(plain().build(), agent, Route.of("site").build()));
        assertThat(cost(activities.chain(agent).accounts(), "sell")).isEqualTo("50.00");
    }

    @Test
    void aRouteThatIsNotComparedIsRefused() {
        assertRefused(
                () -> SAME_PRICE.chain(Route.of("shops").build()),
                "route must be one of [direct, dealers], but was 'shops'");
    }

    @Test
    void anOfferThatCountsUsersHasNoChainOfUnits() {
        Offer users = Offer.of("game")
                .price(Given.decided("CNY 117/user", "list price"))
                .supplied(LocalDate.of(2012, 6, 1))
                .taxed(new TaxClass(FirstCase.CHINA, FirstCase.GOODS))
                .unitCost(Given.assumed("CNY 6/user", "servers"))
                .build();
        ChannelComparison comparison =
                ChannelComparison.of(users, Route.of("a").build(), Route.of("b").build());
        assertRefused(
                () -> ChannelActivities.atSamePrice(comparison),
                "a value chain must count in 'CNY/unit', but was in 'CNY/user' (offer 'game')");
    }

    @Test
    void withoutAVolumeUnitsAreCountedAndYearsSayWhyNot() {
        Route stocked =
                Route.of("stocked").stockDays(Given.assumed("30 day", "depot")).build();
        Offer offer = plain().costOfCapital(Given.assumed("10 %/year", "loan")).build();
        ChannelActivities activities = ChannelActivities.atSamePrice(
                ChannelComparison.of(offer, stocked, Route.of("site").build()));
        ChainAccounts chain = activities.chain(stocked).accounts();

        assertThat(money(chain.marginPerUnit()))
                .isEqualTo(money(activities.chain(stocked).year().unit().contribution()));
        assertThat(chain.marginPerYear().value().why().orElseThrow().in(Locale.ENGLISH))
                .contains("volume");
        assertThat(move(activities, STORE).text().in(Locale.ENGLISH)).contains("volume");
    }

    @Test
    void whatMovedIsReadFromTheSameTree() {
        Driver risk = move(SAME_PRICE, CARRY_RISK).costChange();
        assertThat(SAME_PRICE.tree().read().value(risk).get().doubleValue()).isCloseTo(-18.53, within(0.005));
        assertThat(risk.label().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("carry risk: change of what the maker spends, from Dealers to Direct");
        assertThat(SAME_PRICE.comparison()).isSameAs(PHONE);
        assertThat(SAME_PRICE.mapping()).isEqualTo(ActivityMapping.standard());
    }

    private static String told(ChannelFunction function, Locale locale) {
        return move(SAME_PRICE, function).text().in(locale);
    }

    private static FunctionMove move(ChannelActivities activities, ChannelFunction function) {
        return activities.moves().stream()
                .filter(move -> move.function() == function)
                .findFirst()
                .orElseThrow();
    }

    private static Offer.Builder plain() {
        return Offer.of("phone")
                .price(Given.decided("CNY 1170/unit", "list price"))
                .supplied(LocalDate.of(2012, 6, 1))
                .taxed(new TaxClass(FirstCase.CHINA, FirstCase.GOODS))
                .unitCost(Given.assumed("CNY 600/unit", "bill of materials"));
    }

    private static Figure figure(String id, String quantity) {
        return Figure.assumed(id, quantity, "set by the test");
    }

    private static String cost(ChainAccounts chain, String activity) {
        return money(chain.activity(activity).costPerUnit());
    }

    private static String money(Driver driver) {
        return driver.value().get().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
