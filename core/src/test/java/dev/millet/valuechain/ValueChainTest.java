package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Given;
import dev.millet.json.MilletJson;
import dev.millet.json.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The nouns of a chain: standard names, what they refuse, and how they are stored. */
class ValueChainTest {
    @Test
    void portersNineCategoriesAreFivePrimaryAndFourSupportOnes() {
        assertThat(Arrays.stream(ActivityCategory.values())
                        .filter(ActivityCategory::isSupport)
                        .map(each -> each.label().in(Locale.CHINESE)))
                .containsExactly("企业基础设施", "人力资源管理", "技术开发", "采购");
        assertThat(Arrays.stream(ActivityCategory.values())
                        .filter(each -> !each.isSupport())
                        .map(each -> each.label().in(Locale.ENGLISH)))
                .containsExactly(
                        "inbound logistics", "operations", "outbound logistics", "marketing and sales", "service");
        assertThat(CostDriverClass.values()).hasSize(10);
        assertThat(Arrays.stream(CostDriverClass.values())
                        .map(each -> each.label().in(Locale.ENGLISH)))
                .contains("capacity use", "institutional factors");
        assertThat(ActivityType.QUALITY_ASSURANCE.label().in(Locale.CHINESE)).isEqualTo("质量保证");
        assertThat(Performer.PARTNER.label().in(Locale.ENGLISH)).isEqualTo("partner");
        assertThat(LinkageKind.SUPPLIER.label().in(Locale.ENGLISH)).isEqualTo("with a supplier");
    }

    @Test
    void aUsersOwnActivityStandsBesideTheNine() {
        ValueChain chain = ValueChain.of("x", "CNY")
                .addActivities(
                        Activity.builder().id(Identifier.of("fan-tests")).build(),
                        Activity.builder()
                                .id(Identifier.of("lobby"))
                                .support(true)
                                .build())
                .build();
        assertThat(chain.activity("fan-tests").category()).isEmpty();
        assertThat(chain.activity("fan-tests").support()).isFalse();
        assertThat(chain.activity("lobby").support()).isTrue();
        assertThat(Activity.of("hire", ActivityCategory.HUMAN_RESOURCE_MANAGEMENT)
                        .build()
                        .support())
                .isTrue();
        refused(() -> chain.activity("sell"))
                .hasMessage("activity must be one of ['fan-tests', 'lobby'], but was 'sell' (value chain 'x')");
    }

    @Test
    void anActivityRefusesWhatContradictsItself() {
        refused(() -> Activity.of("a", ActivityCategory.SERVICE).support(true).build())
                .hasMessage("side of an activity must be its category's, but was 'support' (activity 'a', service)");
        refused(() -> Activity.of("a", ActivityCategory.PROCUREMENT)
                        .support(false)
                        .build())
                .hasMessage(
                        "side of an activity must be its category's, but was 'primary' (activity 'a', procurement)");
        refused(() -> Activity.builder().id(Identifier.of("a.b")).build())
                .hasMessage("id of an activity must be one word without dots, but was 'a.b' (activity 'a.b')");
        refused(() -> activity("a")
                        .cost("c", Text.of("C"), figure("c", "CNY 1/unit"))
                        .cost("c", Text.of("C"), figure("d", "CNY 1/unit"))
                        .build())
                .hasMessage("cost must have a name of its own, but was 'c' twice (activity 'a')");
        CostDriver wages = CostDriver.of("wages", CostDriverClass.LOCATION, new CostEffect.Factor(figure("f", "0.7")));
        refused(() -> activity("a")
                        .addDrivers(wages.withCosts(Identifier.of("c")))
                        .build())
                .hasMessage("cost of a driver must be one of [], but was 'c' (activity 'a')");
        refused(() -> activity("a").contribution(figure("c", "-1")).build())
                .hasMessage("contribution to value must not be negative, but was '-1' (activity 'a')");
        List<Activity.Builder> numbered = List.of(
                activity("a").cost("c", Text.of("C"), figure("c", "CNY 1/unit")),
                activity("a").addAssets(Asset.of("s", Text.of("S"), figure("c", "CNY 1"))),
                activity("a").contribution(figure("c", "1")),
                activity("a").differentiation(figure("c", "1")));
        numbered.forEach(each -> refused(() -> each.commonLeftOut().build())
                .hasMessage("activity left out must stand without a number, but was 'a'"));
    }

    @Test
    void aChainRefusesNamesThatLeadNowhereAndCircles() {
        refused(() -> chain(activity("a"), activity("a")))
                .hasMessage("activity must have a name of its own, but was 'a' twice (value chain 'x')");
        refused(() -> chain(activity("a").partOf(Identifier.of("b"))))
                .hasMessage("whole of a part must be one of ['a'], but was 'b' (activity 'a')");
        refused(() -> chain(
                        activity("a").partOf(Identifier.of("b")), activity("b").partOf(Identifier.of("a"))))
                .hasMessage("an activity must not be part of itself, but was 'a' (value chain 'x')");
        refused(() -> chain(
                        Activity.of("a", ActivityCategory.SERVICE),
                        Activity.of("b", ActivityCategory.OPERATIONS).partOf(Identifier.of("a"))))
                .hasMessage("category of a part must be its whole's, but was 'operations' (activity 'b')");
        refused(() -> chain(activity("a").leftOut(true), activity("b").partOf(Identifier.of("a"))))
                .hasMessage("part of an activity left out must be left out, but was 'b' (activity 'b')");
        assertThat(chain(
                                Activity.of("a", ActivityCategory.SERVICE),
                                Activity.of("b", ActivityCategory.SERVICE).partOf(Identifier.of("a")))
                        .partsOf(Activity.of("a", ActivityCategory.SERVICE).build()))
                .hasSize(1);
    }

    @Test
    void aChainRefusesUnitsThatCannotBeSummed() {
        refused(() -> ValueChain.of("x", "unit").build())
                .hasMessage("currency must be three capitals like 'CNY', but was 'unit' (value chain 'x')");
        refused(() -> ValueChain.of("x", "CNY")
                        .volume(Given.assumed("5 unit", "plan"))
                        .build())
                .hasMessage("volume must be in 'unit/year', but was '5 unit' (value chain 'x')");
        refused(() -> ValueChain.of("x", "CNY")
                        .revenue(Given.assumed("USD 5/unit", "plan"))
                        .build())
                .hasMessage(
                        "revenue that is not per unit must be in 'CNY/year', but was 'USD 5/unit' (value chain 'x')");
        refused(() -> chain(activity("a").cost("c", Text.of("C"), figure("c", "USD 1/unit"))))
                .hasMessage("rate times usage of a cost must be in 'CNY/unit' or 'CNY/year', but was in 'USD/unit'"
                        + " (cost 'c', activity 'a')");
        refused(() -> chain(activity("a").cost("c", Text.of("C"), figure("c", "USD 1/year"))))
                .hasMessage("fixed cost must be in 'CNY/year', but was 'USD 1/year' (cost 'c', activity 'a')");
        refused(() -> chain(
                        activity("a").contribution(figure("one", "5")),
                        activity("b").contribution(figure("two", "CNY 5/unit"))))
                .hasMessage("contribution to value must be a ratio, but was 'CNY 5/unit' (activity 'b')");
    }

    @Test
    void stepsAndSharedCostsRefuseWhatCannotBe() {
        refused(() -> new CostBehaviour.Fixed(List.of()))
                .hasMessage("fixed cost must have at least one step, but was '[]'");
        CostStep open = new CostStep(Optional.empty(), figure("f", "CNY 1/year"));
        CostStep low = new CostStep(Optional.of(figure("u", "5 unit/year")), figure("g", "CNY 1/year"));
        refused(() -> new CostBehaviour.Fixed(List.of(open, low)))
                .hasMessage("only the last step may be without a limit, but was 'step 1' (f)");
        refused(() -> new CostBehaviour.Fixed(List.of(low, low)))
                .hasMessage("limits of steps must rise, but was '5 unit/year' (step 2)");
        refused(() -> new CostStep(Optional.of(figure("u", "0 unit/year")), figure("g", "CNY 1/year")))
                .hasMessage("limit of a step must be positive, but was '0 unit/year' (step 'u')");
        SharedCost.Builder none = SharedCost.builder()
                .id(Identifier.of("rent"))
                .amount(figure("rent", "CNY 1/year"))
                .putAllUses(Map.of(Identifier.of("a"), figure("m2", "0 m2")));
        refused(none::build)
                .hasMessage("uses of a shared cost must be more than nothing in sum, but was '0' (shared cost 'rent')");
        SharedCost rent = SharedCost.builder()
                .id(Identifier.of("rent"))
                .amount(figure("rent", "CNY 1/year"))
                .build();
        refused(() -> ValueChain.of("x", "CNY")
                        .addActivities(activity("a").leftOut(true).build())
                        .addSharedCosts(rent.withUses(Map.of(Identifier.of("a"), figure("m2", "1 m2"))))
                        .build())
                .hasMessage("an activity left out must stand without a number, but was 'a shared cost' (activity 'a')");
    }

    @Test
    void aBrokenChainTellsAllItsProblemsAtOnceWithTheirPlaces() {
        Parsed<ValueChain> parsed = MilletJson.read(ValueChain.shape(), """
                {"schemaVersion": "1", "type": "value-chain", "id": "x",
                 "activities": [{"id": "a", "category": "operatons"}, {"performer": "own"}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "1:1 json.member.missing: currency must be given, but was missing (whole document)",
                        "2:41 json.value.unknown: category must be one of 'inbound-logistics', 'operations',"
                                + " 'outbound-logistics', 'marketing-and-sales', 'service', 'firm-infrastructure',"
                                + " 'human-resource-management', 'technology-development', 'procurement', but was"
                                + " 'operatons' (/activities/0/category); did you mean 'operations'?",
                        "2:55 json.member.missing: id must be given, but was missing (/activities/1)");
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder().id(Identifier.of(id));
    }

    private static ValueChain chain(Activity.Builder... activities) {
        return ValueChain.of("x", "CNY")
                .addAllActivities(
                        Arrays.stream(activities).map(Activity.Builder::build).toList())
                .build();
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
