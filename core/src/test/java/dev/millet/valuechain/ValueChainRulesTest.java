package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each rule where it speaks, in these words, and the reasons for which it must be silent. */
class ValueChainRulesTest {
    private static final CostDriver WAGES =
            CostDriver.of("wages", CostDriverClass.LOCATION, new CostEffect.Factor(figure("wages", "0.7")));

    @Test
    void anActivityThatCostsSomethingWithoutADriver() {
        String key = "valuechain.activity.without-driver";
        Activity forum = forum().build();
        expect(
                only(key, forum),
                Severity.WARNING,
                "/activities/0",
                "'forum' costs something, and nothing says what drives it",
                "“forum”有成本，却没有说明由什么驱动",
                "name the cost driver and its effect: what cannot be explained cannot be managed");
        silent(key, forum.withDrivers(WAGES));
        silent(key, forum.withCosts());
        silent(key, forum.withCosts(forum.costs().get(0).withBearer(Performer.CUSTOMER)));
        silent(
                key,
                forum.withCosts(ActivityCost.of(
                        "calls", Text.of("Calls"), figure("rate", "CNY 5/call"), figure("use", "2 call/unit"))));
    }

    @Test
    void anActivityOfTheFirmsOwnWithoutACost() {
        String key = "valuechain.activity.without-cost";
        Activity bare =
                Activity.of("forum", ActivityCategory.MARKETING_AND_SALES).build();
        expect(
                only(key, bare),
                Severity.HINT,
                "/activities/0",
                "the firm performs 'forum', and no cost is stated",
                "企业自己从事“forum”，却没有给出成本",
                "state what it costs, or say who performs it");
        silent(key, forum().build());
        silent(key, bare.withPerformer(Performer.CUSTOMER));
        silent(key, bare.withLeftOut(true));
        assertThat(of(
                        key,
                        chain(
                                bare,
                                forum().build().withId(Identifier.of("events")).withPartOf(bare.id()))))
                .isEmpty();
        assertThat(of(
                        key,
                        chain(bare)
                                .withSharedCosts(rent().putUses(bare.id(), figure("m2", "5 m2"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void aCostWithoutAnActivity() {
        String key = "valuechain.cost.without-activity";
        List<Finding> found = of(key, chain(forum().build()).withSharedCosts(rent().build()));
        assertThat(found).hasSize(1);
        expect(
                found.get(0),
                Severity.WARNING,
                "/sharedCosts/0",
                "'Rent' of CNY 100/year belongs to no activity",
                "“租金”（CNY 100/year）不属于任何活动",
                "say which activities use it and how much");
        assertThat(of(
                        key,
                        chain(forum().build())
                                .withSharedCosts(rent().putUses(Identifier.of("forum"), figure("m2", "5 m2"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void aCostSharedWithoutARule() {
        String key = "valuechain.cost.shared-without-rule";
        SharedCost shared =
                rent().putUses(Identifier.of("forum"), figure("m2", "5 m2")).build();
        List<Finding> found = of(key, chain(forum().build()).withSharedCosts(shared));
        assertThat(found).hasSize(1);
        expect(
                found.get(0),
                Severity.WARNING,
                "/sharedCosts/0",
                "'Rent' is shared without a resource driver",
                "“租金”的分摊没有资源动因",
                "name what the shares are counted by: square metres, heads, transactions");
        assertThat(of(key, chain(forum().build()).withSharedCosts(shared.withRule(Text.of("m2")))))
                .isEmpty();
        assertThat(of(key, chain(forum().build()).withSharedCosts(rent().build())))
                .isEmpty();
    }

    @Test
    void aDriverThatExplainsNoCost() {
        String key = "valuechain.driver.explains-nothing";
        Activity forum = forum().addDrivers(WAGES).build();
        Activity idle = forum.withDrivers(WAGES.withEffect(new CostEffect.Factor(figure("one", "1"))));
        expect(
                only(key, idle),
                Severity.WARNING,
                "/activities/0/drivers/0",
                "driver 'wages' of 'forum' changes no cost",
                "“forum”的动因“wages”没有改变任何成本",
                "let it act on a cost, or leave it out");
        assertThat(of(key, chain(forum.withCosts()))).hasSize(1);
        silent(key, forum);
        silent(key, forum.withDrivers());
    }

    @Test
    void aLinkageWhoseEffectIsCountedTwice() {
        String key = "valuechain.linkage.counted-twice";
        Linkage once = LinkageTest.linkage().withEffect(LinkageTest.inspection("CNY 1e6/year"));
        List<Finding> again = of(
                key, LinkageTest.chain(once, once.withId(Identifier.of("again")).withLabel(Text.of("again"))));
        assertThat(again).hasSize(1);
        expect(
                again.get(0),
                Severity.WARNING,
                "/linkages/1",
                "what 'again' saves in 'service' is counted twice",
                "“again”在“service”中的节省被重复计算",
                "state it once: as an effect of one linkage or as a driver of the class linkages");
        ValueChain chain = LinkageTest.chain(once);
        CostDriver linked = WAGES.withKind(CostDriverClass.LINKAGES);
        ValueChain driven = chain.withActivities(chain.activities().stream()
                .map(each -> each.id().text().equals("service") ? each.withDrivers(linked) : each)
                .toList());
        assertThat(of(key, driven)).extracting(each -> each.path().pointer()).containsExactly("/linkages/0");
        assertThat(of(key, chain)).isEmpty();
        assertThat(of(key, driven.withLinkages(LinkageTest.linkage()))).isEmpty();
        assertThat(of(
                        key,
                        LinkageTest.chain(Linkage.of("out", "service", "their-shop")
                                .withKind(LinkageKind.BUYER)
                                .withEffect(LinkageTest.inspection("CNY 1e6/year")))))
                .isEmpty();
    }

    @Test
    void valueThatIsClaimedWithoutEvidence() {
        String key = "valuechain.value.without-evidence";
        Figure claim = figure("worth", "CNY 15/unit");
        Activity forum = forum().contribution(claim)
                .differentiation(figure("score", "4"))
                .build();
        List<Finding> found = of(key, chain(forum).withWillingnessToPay(figure("wtp", "CNY 2000/unit")));
        assertThat(found)
                .extracting(each -> each.path().pointer())
                .containsExactly("/willingnessToPay", "/activities/0/contribution", "/activities/0/differentiation");
        expect(
                found.get(1),
                Severity.WARNING,
                "/activities/0/contribution",
                "'forum' is said to be worth CNY 15/unit, and no evidence is cited",
                "“forum”据称价值CNY 15/unit，却没有引用证据",
                "cite who says so: a survey, a price test, a rival's price");
        Evidence survey = Evidence.of("survey", "page 3");
        silent(
                key,
                forum.withContribution(claim.withEvidence(survey))
                        .withDifferentiation(figure("score", "4").withEvidence(survey)));
        silent(key, forum().build());
    }

    @Test
    void aShareInCostFarFromTheShareInValue() {
        String key = "valuechain.share.far-apart";
        Activity forum = forum().contribution(figure("worth", "CNY 9/unit")).build();
        Activity parcel = Activity.of("parcel", ActivityCategory.OUTBOUND_LOGISTICS)
                .cost("fee", Text.of("Fee"), figure("fee", "CNY 30/unit"))
                .contribution(figure("fast", "CNY 1/unit"))
                .build();
        ValueChain chain = chain(forum, parcel).withVolume(figure("volume", "10 unit/year"));
        List<Finding> found = of(key, chain);
        assertThat(found).hasSize(2);
        expect(
                found.get(1),
                Severity.HINT,
                "/activities/1",
                "'parcel' has 75.0 % of the cost and 10.0 % of the value",
                "“parcel”占成本的75.0 %，占价值的10.0 %",
                "ask whether it costs too much or is worth more than buyers are told");
        assertThat(of(key, chain.withActivities(forum.withContribution(figure("worth", "CNY 0.3/unit")), parcel)))
                .isEmpty();
        assertThat(of(key, chain(forum, parcel))).isEmpty();
    }

    @Test
    void everyRuleHasItsOwnKeyAndRunsOnADraft() {
        assertThat(ValueChainRules.ALL)
                .extracting(each -> each.key())
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(Findings.of(ValueChain.of("draft", "CNY").build(), ValueChainRules.ALL)
                        .isEmpty())
                .isTrue();
    }

    private static void expect(
            Finding finding, Severity severity, String path, String english, String chinese, String advice) {
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.path().pointer()).isEqualTo(path);
        assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.message().in(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(finding.advice().in(Locale.ENGLISH)).isEqualTo(advice);
    }

    private static Finding only(String key, Activity activity) {
        List<Finding> found = of(key, chain(activity));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void silent(String key, Activity activity) {
        assertThat(of(key, chain(activity))).isEmpty();
    }

    private static List<Finding> of(String key, ValueChain chain) {
        return chain.findings().ofKey(key);
    }

    private static ValueChain chain(Activity... activities) {
        return ValueChain.of("x", "CNY").addActivities(activities).build();
    }

    private static Activity.Builder forum() {
        return Activity.builder()
                .id(Identifier.of("forum"))
                .cost("staff", Text.of("Staff"), figure("staff", "CNY 100/year"));
    }

    private static SharedCost.Builder rent() {
        return SharedCost.builder()
                .id(Identifier.of("rent"))
                .label(Text.of("Rent", "租金"))
                .amount(figure("rent", "CNY 100/year"));
    }
}
