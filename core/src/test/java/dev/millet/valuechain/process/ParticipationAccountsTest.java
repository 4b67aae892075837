package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.finding.Finding;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ValueChain;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipationAccountsTest {
    @Test
    void theExampleOfBetaAndForumCoversHalfOfTheChain() {
        ParticipationAccounts taken = ParticipationAccounts.of(chain(), taken().build());
        assertThat(number(taken.coverage())).isEqualByComparingTo("0.5");
        assertThat(taken.covered()).extracting(Identifier::text).containsExactly("development", "service");
        assertThat(taken.uncovered()).extracting(Identifier::text).containsExactly("procurement", "operations");
        assertThat(number(taken.netWorth())).isEqualByComparingTo("9e6");
        assertThat(number(taken.worthPerCost())).isEqualByComparingTo("4");
        assertThat(taken.tree().answers()).hasSize(5);
    }

    @Test
    void withoutCostOrActivitiesRatiosSayWhyTheyAreMissing() {
        ParticipationAccounts free = ParticipationAccounts.of(
                chain(),
                Participation.of("part", "CNY")
                        .addPoints(ParticipationPoint.of("poll", "operations"))
                        .build());
        assertThat(why(free.worthPerCost())).isEqualTo("part costs nothing");
        assertThat(number(free.worth())).isEqualByComparingTo("0");
        ParticipationAccounts none = ParticipationAccounts.of(
                ValueChain.of("empty", "CNY").build(),
                Participation.of("part", "CNY").build());
        assertThat(why(none.coverage())).isEqualTo("the chain has no activity");
    }

    @Test
    void worthThatIsClaimedAndNotShownIsSpokenOf() {
        assertThat(taken().build().findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.participation.without-evidence");
    }

    @Test
    void aPointOutsideTheChainIsRefused() {
        Participation astray = Participation.of("part", "CNY")
                .addPoints(ParticipationPoint.of("poll", "design"))
                .build();
        assertThatThrownBy(() -> ParticipationAccounts.of(chain(), astray))
                .hasMessage("activity must be one of ['development', 'procurement', 'operations', 'service'], but was"
                        + " 'design' (value chain 'maker')");
        assertThatThrownBy(() -> astray.withPoints(
                        List.of(ParticipationPoint.of("poll", "design"), ParticipationPoint.of("poll", "service"))))
                .hasMessage("participation must have a name of its own, but was 'poll' twice (participation 'part')");
    }

    static Participation.Builder taken() {
        return Participation.of("part", "CNY")
                .addPoints(
                        ParticipationPoint.of("beta", "development")
                                .withCost(figure("beta", "CNY 2e6/year"))
                                .withWorth(Figure.cited(
                                        "beta-worth", "CNY 9e6/year", Evidence.of("report", "p. 1", "9 M"))),
                        ParticipationPoint.of("forum", "service")
                                .withCost(figure("forum", "CNY 1e6/year"))
                                .withWorth(figure("forum-worth", "CNY 3e6/year")));
    }

    static ValueChain chain() {
        Given cost = Given.assumed("CNY 1e6/year", "plan");
        return ValueChain.of("maker", "CNY")
                .activity("development", ActivityCategory.TECHNOLOGY_DEVELOPMENT, cost)
                .activity("procurement", ActivityCategory.PROCUREMENT, cost)
                .activity("operations", ActivityCategory.OPERATIONS, cost)
                .activity("service", ActivityCategory.SERVICE, cost)
                .build();
    }
}
