package dev.millet.channel;

import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.FINANCE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.finding.Finding;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Speaks where nobody bears a function, in these words, and is silent where somebody does, whoever it is. */
class UncoveredFunctionTest {
    private static final Figure NOTHING = Figure.assumed("nothing", "CNY 0/unit", "costs time, not money");

    @Test
    void namesTheRouteTheFunctionAndWhatToDo() {
        Finding finding = inspect(Offers.offer(), courier().build()).get(0);

        assertThat(finding.key()).isEqualTo("channel.function.uncovered");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().pointer()).isEqualTo("/routes/0");
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("on route 'bare' nobody bears the function 'show and try'");
        assertThat(finding.message().in(Locale.CHINESE)).isEqualTo("渠道“bare”上没有人承担“展示与试用”职能");
        assertThat(finding.advice().in(Locale.ENGLISH))
                .isEqualTo("say who bears it and at what cost: a function removed is not a cost saved");
    }

    @Test
    void missesEachFunctionButTitleAndRiskAndWhatTheRouteBears() {
        assertThat(uncovered(Offers.offer(), courier().build()))
                .hasSize(11)
                .doesNotContain("hold title", "carry risk", "deliver");
    }

    @Test
    void saysOnceThatNothingIsCoveredAndListsWhat() {
        List<Finding> findings = inspect(Offers.offer(), bare().build());

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).key()).isEqualTo("channel.function.uncovered");
        assertThat(findings.get(0).path().pointer()).isEqualTo("/routes/0");
        assertThat(findings.get(0).message().in(Locale.ENGLISH))
                .isEqualTo("on route 'bare' nobody bears any function beyond title and risk: show and try, sell,"
                        + " take orders and negotiate, promote, take payment, assort and break bulk, store, deliver,"
                        + " take back, repair and serve, finance, bring information back");
        assertThat(findings.get(0).message().in(Locale.CHINESE))
                .startsWith("渠道“bare”除所有权与风险外没有任何职能有人承担：展示与试用、销售、")
                .endsWith("、信息反馈");
    }

    @Test
    void isSilentAboutWhatATierPerforms() {
        assertThat(uncovered(
                        Offers.offer(),
                        bare().tier("shop", margin("12%"), SHOW_AND_TRY, STORE).build()))
                .doesNotContain("show and try", "store")
                .contains("deliver");
    }

    @Test
    void isSilentAboutWhatTheMakerPaysFor() {
        assertThat(uncovered(Offers.offer(), courier().build())).doesNotContain("deliver");
        assertThat(uncovered(
                        Offers.offer(),
                        bare().addFixedCosts(FixedCost.of(
                                                "depot",
                                                Text.of("Depot"),
                                                Figure.assumed("depot", "CNY 9e6/year", "rent"))
                                        .withFunctions(STORE))
                                .build()))
                .doesNotContain("store");
    }

    @Test
    void isSilentAboutWhatTheCommunityOrTheBuyerBears() {
        for (Bearer bearer : List.of(Bearer.COMMUNITY, Bearer.BUYER)) {
            Cost borne = Cost.of("fans", Text.of("Fans"), SHOW_AND_TRY, NOTHING).withBearer(bearer);
            assertThat(uncovered(Offers.offer(), bare().addCosts(borne).build()))
                    .doesNotContain("show and try");
        }
    }

    @Test
    void isSilentAboutWhatTheProductCausesOnEveryRoute() {
        Offer repaired = Offers.offer().withCosts(Cost.of("repair", Text.of("Repair"), REPAIR, NOTHING));

        assertThat(uncovered(repaired, bare().build())).doesNotContain("repair and serve");
    }

    @Test
    void takesFinanceForBorneOnceStockIsStated() {
        Route stocked = bare().stockDays(Figure.assumed("stock-days", "14 day", "depot"))
                .build();

        assertThat(uncovered(Offers.offer(), courier().build()))
                .contains(FINANCE.label().in(Locale.ENGLISH));
        assertThat(uncovered(Offers.offer(), stocked))
                .doesNotContain(FINANCE.label().in(Locale.ENGLISH));
    }

    /** A route that says of one function who bears it. */
    private static Route.Builder courier() {
        return bare().bears(DELIVER, Given.assumed("CNY 28/unit", "parcel"));
    }

    private static Route.Builder bare() {
        return Route.of("bare");
    }

    /** The functions that the rule misses on a route, in its words: the quoted end of each message. */
    private static List<String> uncovered(Offer offer, Route route) {
        return inspect(offer, route).stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .map(message -> message.replaceAll(".* function '(.*)'", "$1"))
                .toList();
    }

    /** What the rule finds on a route, held against another that is not looked at. */
    private static List<Finding> inspect(Offer offer, Route route) {
        ChannelComparison comparison = ChannelComparison.of(offer, route, route.withId(Identifier.of("other")));
        return new UncoveredFunction()
                .inspect(comparison).stream()
                        .filter(finding -> finding.path().pointer().equals("/routes/0"))
                        .toList();
    }
}
