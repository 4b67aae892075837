package dev.millet.business;

import static dev.millet.channel.ChannelFunction.ASSORT;
import static dev.millet.channel.ChannelFunction.BRING_INFORMATION;
import static dev.millet.channel.ChannelFunction.CARRY_RISK;
import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.FINANCE;
import static dev.millet.channel.ChannelFunction.HOLD_TITLE;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_ORDERS;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Route;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.json.MilletJson;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ChainAccounts;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which function is which activity: the standard's reasons, what a caller replaces or divides, and what is refused. */
class ActivityMappingTest {
    private static final ChannelComparison PHONE = FirstCase.comparison();
    private static final Route DIRECT = PHONE.route("direct");

    @Test
    void aCostOfSeveralFunctionsIsDividedOnlyWhereARuleSaysHow() {
        ActivityMapping mapping = ActivityMapping.standard()
                .withAllocation(CostAllocation.of("direct", "fixed", Text.of("staff by function"))
                        .putUses(STORE, figure("use-store", "120"))
                        .putUses(SELL, figure("use-sell", "80"))
                        .build());
        ChainAccounts direct =
                ChannelActivities.atSamePrice(PHONE, mapping).chain(DIRECT).accounts();

        assertThat(cost(direct, "store")).isEqualTo("60.00");
        assertThat(cost(direct, "sell")).isEqualTo("40.00");
        assertThat(money(direct.activity("store").costPerYear())).isEqualTo("48000000.00");
        assertThat(direct.chain().activities())
                .noneMatch(activity -> activity.id().text().equals("not-divided"));
        assertThat(money(direct.marginPerYear())).isEqualTo("119767857.74");
    }

    @Test
    void whatIsCommonHasOneCategoryInADocumentToo() {
        String stored = new String(
                MilletJson.write(
                        ActivityMapping.shape(),
                        ActivityMapping.standard()
                                .withCommonCategory(Text.of("Research"), ActivityCategory.TECHNOLOGY_DEVELOPMENT)),
                StandardCharsets.UTF_8);
        String twice = stored.replaceFirst("(?s)(\"commonCategories\": \\[\\s*)(\\{.*?\\}.*?\\})", "$1$2, $2");

        assertThat(MilletJson.readOrThrow(ActivityMapping.shape(), stored).commonCategories())
                .containsOnlyKeys(Text.of("Research"));
        assertThat(MilletJson.read(ActivityMapping.shape(), twice).problems())
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly(
                        "json.invariant what is common must have one category, but was 'Research' twice (/commonCategories)");
    }

    @Test
    void aFunctionThatIsNoneIsRefusedInADocument() {
        String stored = new String(
                MilletJson.write(ActivityMapping.shape(), ActivityMapping.standard()), StandardCharsets.UTF_8);

        assertThat(MilletJson.read(ActivityMapping.shape(), stored.replaceFirst("\"sell\": ", "\"sel\": "))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("channel-function must be one of [show-and-try, sell, take-orders, ")
                        .endsWith(", but was 'sel' (/functions)"));
    }

    @Test
    void aCallerReplacesWhatHeReadsOtherwise() {
        Activity treasury =
                Activity.of("treasury", ActivityCategory.FIRM_INFRASTRUCTURE).build();
        Activity licences =
                Activity.of("licences", ActivityCategory.TECHNOLOGY_DEVELOPMENT).build();
        ActivityMapping mapping = ActivityMapping.standard()
                .withFunction(TAKE_PAYMENT, treasury)
                .withFunction(FINANCE, treasury)
                .withProductCost("royalty", licences)
                .withCommonCategory(Text.of("R&D"), ActivityCategory.TECHNOLOGY_DEVELOPMENT);
        ChainAccounts direct =
                ChannelActivities.atSamePrice(PHONE, mapping).chain(DIRECT).accounts();

        assertThat(cost(direct, "treasury")).isEqualTo("17.62");
        assertThat(cost(direct, "licences")).isEqualTo("68.34");
        assertThat(cost(direct, "make")).isEqualTo("1300.00");
        assertThat(direct.chain().activity("common-1").category()).contains(ActivityCategory.TECHNOLOGY_DEVELOPMENT);
        assertThat(money(direct.marginPerYear())).isEqualTo("119767857.74");
    }

    @Test
    void theStandardMappingFollowsPorter() {
        ActivityMapping standard = ActivityMapping.standard();
        assertThat(standard.making().category()).contains(ActivityCategory.OPERATIONS);
        assertThat(Set.of(ASSORT, STORE, DELIVER, HOLD_TITLE, CARRY_RISK))
                .allSatisfy(function -> assertThat(standard.activity(function).category())
                        .contains(ActivityCategory.OUTBOUND_LOGISTICS));
        assertThat(Set.of(SHOW_AND_TRY, SELL, TAKE_ORDERS, PROMOTE, TAKE_PAYMENT, BRING_INFORMATION))
                .allSatisfy(function -> assertThat(standard.activity(function).category())
                        .contains(ActivityCategory.MARKETING_AND_SALES));
        assertThat(standard.activity(REPAIR).category()).contains(ActivityCategory.SERVICE);
        assertThat(standard.activity(FINANCE).category()).contains(ActivityCategory.FIRM_INFRASTRUCTURE);
        assertThat(standard.activity(STORE).label().in(Locale.CHINESE)).isEqualTo("仓储");
    }

    @Test
    void aMappingThatCannotBeIsRefused() {
        ActivityMapping standard = ActivityMapping.standard();
        assertRefused(
                () -> ActivityMapping.builder().making(bare("make")).build(),
                "every channel function must have an activity, but was 'none' (show-and-try)");
        assertRefused(
                () -> standard.withFunction(
                        SELL,
                        Activity.of("store", ActivityCategory.MARKETING_AND_SALES)
                                .build()),
                "activities of one name must be equal, but were two (activity 'store' of a mapping)");
        assertRefused(
                () -> standard.withFunction(SELL, bare("not-divided")),
                "an activity of a mapping must not be called 'not-divided' or begin with 'common-', but was"
                        + " 'not-divided'");
        assertRefused(
                () -> standard.withFunction(SELL, bare("common-2")),
                "an activity of a mapping must not be called 'not-divided' or begin with 'common-', but was"
                        + " 'common-2'");
        String whole = "an activity of a mapping must be a whole without a cost or an asset, but was 'sell'";
        assertRefused(() -> standard.withFunction(SELL, bare("sell").withLeftOut(true)), whole);
        assertRefused(() -> standard.withFunction(SELL, bare("sell").withPartOf(Identifier.of("store"))), whole);
        Activity costly = Activity.of("sell", ActivityCategory.MARKETING_AND_SALES)
                .cost("staff", Text.of("Staff"), figure("staff", "CNY 1/unit"))
                .build();
        assertRefused(() -> standard.withFunction(SELL, costly), whole);
        assertRefused(
                () -> standard.withAllocation(division("direct", "fixed")).withAllocation(division("direct", "fixed")),
                "a cost must be divided once, but was 'fixed' twice (route 'direct')");
    }

    @Test
    void aDivisionThatCannotBeIsRefused() {
        assertRefused(
                () -> CostAllocation.of("direct", "fixed", Text.of("staff"))
                        .putUses(SELL, figure("use", "1"))
                        .build(),
                "a cost must be divided among two functions or more, but was '1' (cost 'fixed', route 'direct')");
        assertRefused(
                () -> CostAllocation.of("direct", "fixed", Text.of("staff"))
                        .putUses(SELL, figure("use", "1"))
                        .putUses(STORE, figure("area", "1 unit"))
                        .build(),
                "uses of a cost must be in one unit, but were in '1' and 'unit' (cost 'fixed', route 'direct')");
        assertRefused(
                () -> CostAllocation.of("direct", "fixed", Text.of("staff"))
                        .putUses(SELL, figure("use", "-1"))
                        .putUses(STORE, figure("other", "1"))
                        .build(),
                "use of a cost must not be negative, but was '-1' (use, cost 'fixed', route 'direct')");
        assertRefused(
                () -> CostAllocation.of("direct", "fixed", Text.of("staff"))
                        .putUses(SELL, figure("use", "0"))
                        .putUses(STORE, figure("other", "0"))
                        .build(),
                "some use of a cost must be above zero, but was '0' (cost 'fixed', route 'direct')");
        assertRefused(
                () -> division("direct", "fixed").part(REPAIR, Driver.constant("CNY 1/unit")),
                "function must be among the uses of cost 'fixed', but was 'repair' (route 'direct')");
        assertRefused(
                () -> ChannelActivities.atSamePrice(
                        PHONE, ActivityMapping.standard().withAllocation(division("direct", "rent"))),
                "a cost divided must be a fixed cost or a tier of its route, but was 'rent' (route 'direct')");
        assertRefused(
                () -> ChannelActivities.atSamePrice(
                        PHONE, ActivityMapping.standard().withAllocation(division("dealers", "fixed"))),
                "a cost must be divided among functions that it serves, but was 'sell' (cost 'fixed', route"
                        + " 'dealers')");
    }

    private static CostAllocation division(String route, String cost) {
        return CostAllocation.of(route, cost, Text.of("staff"))
                .putUses(SELL, figure("use-sell", "1"))
                .putUses(STORE, figure("use-store", "1"))
                .build();
    }

    private static Activity bare(String id) {
        return Activity.of(id, ActivityCategory.MARKETING_AND_SALES).build();
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
