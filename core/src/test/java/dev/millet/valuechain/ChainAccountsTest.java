package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.driver;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Given;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class ChainAccountsTest {
    private final ChainAccounts xiaomi = ChainAccounts.of(Chains.example().build());

    @Test
    void theExampleOfTheAccountsCounts() {
        assertThat(number(xiaomi.revenuePerUnit())).isEqualByComparingTo("1700");
        assertThat(number(xiaomi.costPerUnit())).isEqualByComparingTo("1320");
        assertThat(number(xiaomi.marginPerUnit())).isEqualByComparingTo("380");
        assertThat(number(xiaomi.marginPerYear())).isEqualByComparingTo("760000000");
        assertThat(real(xiaomi.marginRatio())).isCloseTo(0.2235, within(5e-5));
        assertThat(real(xiaomi.costShare("assembly"))).isCloseTo(0.9848, within(5e-5));
    }

    @Test
    void theExampleOfAnActivityCounts() {
        ValueChain chain = ValueChain.of("x", "CNY")
                .volume(Given.assumed("2e6 unit/year", "plan"))
                .addActivities(Activity.of("service", ActivityCategory.SERVICE)
                        .cost("centre", Text.of("Service centre"), figure("centre", "CNY 20e6/year"))
                        .cost("parts", Text.of("Spare parts"), figure("parts", "CNY 6/unit"))
                        .build())
                .build();
        ActivityAccount service = ChainAccounts.of(chain).activity("service");
        assertThat(number(service.costPerUnit())).isEqualByComparingTo("16");
        assertThat(number(service.costPerYear())).isEqualByComparingTo("32000000");
    }

    @Test
    void answersExplainThemselvesInTwoLanguages() {
        assertThat(label(xiaomi.marginPerUnit(), Locale.ENGLISH)).isEqualTo("xiaomi: margin per unit");
        assertThat(label(xiaomi.marginPerUnit(), Locale.CHINESE)).isEqualTo("xiaomi：单位利润");
        assertThat(xiaomi.costPerUnit().explain().text())
                .contains("assembly: cost per unit")
                .contains("1300 CNY/unit");
        assertThat(xiaomi.tree().read().value("xiaomi.margin-per-year").get()).isEqualByComparingTo("760000000");
    }

    @Test
    void aScenarioMovesTheMargin() {
        assertThat(with(xiaomi.marginPerUnit(), "xiaomi.volume", "1e6 unit/year")
                        .get())
                .isEqualByComparingTo("360");
    }

    @Test
    void aDraftIsLegalAndSaysWhatIsMissing() {
        ChainAccounts draft = ChainAccounts.of(ValueChain.of("draft", "CNY")
                .addActivities(Activity.of("forum", ActivityCategory.MARKETING_AND_SALES)
                        .cost("staff", Text.of("Staff"), figure("staff", "CNY 5/year"))
                        .build())
                .build());
        assertThat(why(draft.costPerUnit())).isEqualTo("no volume is stated");
        assertThat(number(draft.costPerYear())).isEqualByComparingTo("5");
        assertThat(why(draft.marginPerYear())).isEqualTo("no revenue is stated");
        assertThat(why(draft.valueShare("forum"))).isEqualTo("nothing says what it contributes to value");
        assertThat(why(draft.valueLeftToBuyers())).isEqualTo("no willingness to pay is stated");
        assertThat(draft.tree().answers()).isNotEmpty();
        assertThat(number(
                        ChainAccounts.of(ValueChain.of("empty", "CNY").build()).costPerYear()))
                .isEqualByComparingTo("0");
    }

    @Test
    void whereNothingIsSoldNothingIsPerUnit() {
        assertThat(why(with(xiaomi.costPerUnit(), "xiaomi.volume", "0 unit/year")))
                .isEqualTo("nothing is sold, so nothing is per unit");
        assertThat(why(with(xiaomi.marginRatio(), "xiaomi.revenue", "CNY 0/unit")))
                .isEqualTo("revenue is not positive");
    }

    @Test
    void revenueMayBeGivenPerYear() {
        ChainAccounts yearly = ChainAccounts.of(Chains.example().build().withRevenue(figure("r", "CNY 3.4e9/year")));
        assertThat(number(yearly.revenuePerUnit())).isEqualByComparingTo("1700");
        assertThat(number(yearly.revenuePerYear())).isEqualByComparingTo("3400000000");
        assertThat(number(xiaomi.revenuePerYear())).isEqualByComparingTo("3400000000");
    }

    @Test
    void willingnessToPayStandsBesideTheMargin() {
        ChainAccounts willing = ChainAccounts.of(Chains.example()
                .willingnessToPay(Given.assumed("CNY 2100/unit", "survey"))
                .build());
        assertThat(number(willing.valueLeftToBuyers())).isEqualByComparingTo("400");
        assertThat(willing.marginPerUnit()).isEqualTo(xiaomi.marginPerUnit());
    }

    @Test
    void whatIsCommonAndLeftOutStandsWithoutANumber() {
        ValueChain chain = Chains.example()
                .addActivities(
                        Activity.of("research", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                                .commonLeftOut()
                                .build(),
                        Activity.builder()
                                .id(Identifier.of("miui"))
                                .partOf(Identifier.of("research"))
                                .leftOut(true)
                                .build())
                .build();
        ChainAccounts accounts = ChainAccounts.of(chain);
        assertThat(why(accounts.activity("research").costPerUnit()))
                .isEqualTo("common to the chains compared, left out");
        assertThat(why(accounts.costShare("miui"))).isEqualTo("common to the chains compared, left out");
        assertThat(accounts.costPerUnit()).isEqualTo(xiaomi.costPerUnit());
        assertThat(accounts.costPerUnit(ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                        .value()
                        .get())
                .isEqualByComparingTo("0");
        assertThat(accounts.tree().answers()).isNotEmpty();
    }

    @Test
    void aWholeCostsWhatItsPartsCostAndItsOwn() {
        ValueChain chain = Chains.example()
                .addActivities(Activity.builder()
                        .id(Identifier.of("events"))
                        .partOf(Identifier.of("forum"))
                        .cost("halls", Text.of("Halls"), figure("halls", "CNY 10e6/year"))
                        .contribution(figure("worth", "CNY 9/unit"))
                        .addAssets(Asset.of("stage", Text.of("Stage"), figure("stage", "CNY 3e6")))
                        .build())
                .build();
        ChainAccounts accounts = ChainAccounts.of(chain);
        assertThat(number(accounts.activity("forum").costPerUnit())).isEqualByComparingTo("25");
        assertThat(number(accounts.activity("events").costPerUnit())).isEqualByComparingTo("5");
        assertThat(number(accounts.costPerUnit())).isEqualByComparingTo("1325");
        assertThat(number(accounts.activity("forum").contribution().orElseThrow()))
                .isEqualByComparingTo("9");
        assertThat(number(accounts.valueShare("forum"))).isEqualByComparingTo("1");
        assertThat(number(accounts.assets())).isEqualByComparingTo("3000000");
        assertThat(number(accounts.costPerUnit(ActivityCategory.MARKETING_AND_SALES)))
                .isEqualByComparingTo("25");
        assertThat(real(accounts.shareGap("forum"))).isCloseTo(1 - 25.0 / 1325, within(1e-12));
    }

    @Test
    void whatOthersBearOrHoldIsNotTheFirms() {
        ActivityCost travel = ActivityCost.of("travel", Text.of("Travel"), figure("travel", "CNY 12/unit"))
                .withBearer(Performer.CUSTOMER);
        Asset shop =
                Asset.of("shop", Text.of("Shop"), figure("shop", "CNY 7e6")).withHolder(Performer.PARTNER);
        ValueChain chain = Chains.example()
                .addActivities(Activity.of("show", ActivityCategory.MARKETING_AND_SALES)
                        .performer(Performer.PARTNER)
                        .addCosts(travel)
                        .addAssets(shop)
                        .build())
                .build();
        ChainAccounts accounts = ChainAccounts.of(chain);
        ActivityAccount show = accounts.activity("show");
        assertThat(accounts.marginPerUnit().value())
                .isEqualTo(xiaomi.marginPerUnit().value());
        assertThat(number(show.costPerUnit())).isEqualByComparingTo("0");
        assertThat(number(show.costPerUnitBorneBy(Performer.OWN))).isEqualByComparingTo("0");
        assertThat(number(show.costPerUnitBorneBy(Performer.CUSTOMER))).isEqualByComparingTo("12");
        assertThat(label(show.costPerUnitBorneBy(Performer.CUSTOMER), Locale.ENGLISH))
                .isEqualTo("show: cost per unit borne by customer");
        assertThat(number(show.assets())).isEqualByComparingTo("0");
        assertThat(number(show.assetsHeldBy(Performer.PARTNER))).isEqualByComparingTo("7000000");
        assertThat(label(show.assetsHeldBy(Performer.PARTNER), Locale.CHINESE)).isEqualTo("show：合作伙伴持有的资产");
    }

    @Test
    void theExampleOfASharedCostIsSharedByItsDriver() {
        SharedCost rent = SharedCost.builder()
                .id(Identifier.of("rent"))
                .amount(figure("rent", "CNY 10e6/year"))
                .rule(Text.of("square metres"))
                .putAllUses(Map.of(
                        Identifier.of("assembly"), figure("m2-a", "3000 m2"),
                        Identifier.of("forum"), figure("m2-f", "1000 m2")))
                .build();
        ChainAccounts accounts =
                ChainAccounts.of(Chains.example().addSharedCosts(rent).build());
        assertThat(number(accounts.activity("assembly").costPerYear())).isEqualByComparingTo("2607500000");
        assertThat(number(accounts.activity("forum").costPerYear())).isEqualByComparingTo("42500000");
        assertThat(accounts.unassigned()).isEmpty();
        assertThat(number(rent.shareOf("assembly"))).isEqualByComparingTo("7500000");
        assertThat(number(rent.shareOf("forum"))).isEqualByComparingTo("2500000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rent.withUses(Map.of(Identifier.of("forum"), figure("m2-f", "1000 m2")))
                        .shareOf("shop"))
                .withMessage("user of a shared cost must be one of ['forum'], but was 'shop' (shared cost 'rent')");
        SharedCost nobodys = rent.withUses(Map.of());
        ChainAccounts left =
                ChainAccounts.of(Chains.example().addSharedCosts(nobodys).build());
        assertThat(number(left.unassigned().orElseThrow())).isEqualByComparingTo("10000000");
        assertThat(number(left.costPerUnit())).isEqualByComparingTo("1325");
        assertThat(number(left.costPerYear())).isEqualByComparingTo("2650000000");
    }

    @Test
    void aFixedCostJumpsAtTheEndOfItsStep() {
        CostBehaviour.Fixed steps = new CostBehaviour.Fixed(List.of(
                new CostStep(Optional.of(figure("upTo", "500000 unit/year")), figure("one", "CNY 8e6/year")),
                new CostStep(Optional.of(figure("end", "900000 unit/year")), figure("two", "CNY 15e6/year"))));
        ValueChain chain = ValueChain.of("x", "CNY")
                .volume(Given.assumed("500000 unit/year", "plan"))
                .addActivities(Activity.of("store", ActivityCategory.OUTBOUND_LOGISTICS)
                        .addCosts(ActivityCost.builder()
                                .id(Identifier.of("warehouses"))
                                .behaviour(steps)
                                .build())
                        .build())
                .build();
        Driver cost = ChainAccounts.of(chain).costPerYear();
        assertThat(number(cost)).isEqualByComparingTo("8000000");
        assertThat(with(cost, "x.volume", "500001 unit/year").get()).isEqualByComparingTo("15000000");
        assertThat(why(with(cost, "x.volume", "900001 unit/year")))
                .isEqualTo("the volume is beyond the last step of a fixed cost");
    }

    @Test
    void costsWorkedOutElsewhereEnterWithTheirFormulas() {
        ValueChain chain = ValueChain.of("direct-chain", "CNY")
                .addActivities(Activity.of("deliver", ActivityCategory.OUTBOUND_LOGISTICS)
                        .build())
                .build();
        ChainEntries entries = ChainEntries.none()
                .withRevenue(driver("price", "CNY 1709/unit"))
                .withVolume(driver("volume", "800000 unit/year"))
                .withCost("deliver", "parcel", Text.of("Parcel"), driver("parcel", "CNY 28/unit"))
                .withCost("deliver", "depot", Text.of("Depot"), driver("depot", "CNY 8e6/year"))
                .withCost("deliver", "wait", Text.of("Waiting"), driver("wait", "CNY 5/unit"), Performer.CUSTOMER)
                .withAsset("deliver", "stock", Text.of("Stock"), driver("stock", "CNY 40e6"), Performer.OWN);
        ChainAccounts accounts = ChainAccounts.of(chain, entries);
        assertThat(number(accounts.costPerUnit())).isEqualByComparingTo("38");
        assertThat(number(accounts.costPerYear())).isEqualByComparingTo("30400000");
        assertThat(number(accounts.marginPerUnit())).isEqualByComparingTo("1671");
        assertThat(number(accounts.assets())).isEqualByComparingTo("40000000");
        assertThat(with(accounts.marginPerUnit(), "parcel", "CNY 18/unit").get())
                .isEqualByComparingTo("1681");
    }

    @Test
    void entriesThatDoNotFitAreRefused() {
        ValueChain chain = Chains.example()
                .addActivities(Activity.of("research", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                        .commonLeftOut()
                        .build())
                .build();
        ChainEntries none = ChainEntries.none();
        Driver money = driver("m", "CNY 1/unit");
        refused(chain, none.withCost("sell", "m", Text.of("M"), money))
                .hasMessage("activity of an entry must be one of ['assembly', 'forum', 'research'], but was 'sell'"
                        + " (value chain 'xiaomi')");
        refused(chain, none.withCost("research", "m", Text.of("M"), money))
                .hasMessage("an activity left out must stand without a number, but was 'm' (activity 'research')");
        refused(chain, none.withCost("forum", "m", Text.of("M"), driver("h", "5 hour")))
                .hasMessage("cost 'm' must be in ['CNY/unit', 'CNY/year'], but was in 'hour' (value chain 'xiaomi')");
        refused(chain, none.withCost("forum", "cost", Text.of("M"), money))
                .hasMessage("cost must have a name of its own, but was 'cost' twice (activity 'forum')");
        refused(chain, none.withVolume(money))
                .hasMessage("volume must be in ['unit/year'], but was in 'CNY/unit' (value chain 'xiaomi')");
        refused(chain, none.withRevenue(driver("u", "5 unit/year")))
                .hasMessage(
                        "revenue must be in ['CNY/unit', 'CNY/year'], but was in 'unit/year' (value chain 'xiaomi')");
        refused(chain, none.withAsset("forum", "m", Text.of("M"), money, Performer.OWN))
                .hasMessage("asset 'm' must be in ['CNY'], but was in 'CNY/unit' (value chain 'xiaomi')");
        assertThatThrownBy(() -> none.withCost("forum", "a.b", Text.of("M"), money))
                .hasMessage("id of an entry must be one word without dots, but was 'a.b' (activity 'forum')");
    }

    private static AbstractThrowableAssert<?, ?> refused(ValueChain chain, ChainEntries entries) {
        return assertThatThrownBy(() -> ChainAccounts.of(chain, entries)).isInstanceOf(IllegalArgumentException.class);
    }
}
