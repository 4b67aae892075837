package dev.millet.valuechain.costing;

import static dev.millet.valuechain.Inputs.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import dev.millet.valuechain.SharedCost;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule where it speaks, in these words, and the reasons for which it must be silent. */
class CostingRulesTest {
    @Test
    void aResourceSharedAmongPoolsWithoutARule() {
        String key = "valuechain.cost.shared-without-rule";
        SharedCost rent = SharedCost.builder()
                .id(Identifier.of("rent"))
                .label(Text.of("Rent", "租金"))
                .amount(figure("rent", "CNY 100/year"))
                .putUses(Identifier.of("setup"), figure("m2", "5 m2"))
                .build();
        SharedCost yard = rent.withId(Identifier.of("yard")).withUses(Map.of());
        ProductCosting costing = ProductCosting.of("plant", "CNY")
                .addPools(CostPool.of("setup", CostLevel.BATCH, figure("setup", "CNY 5/year")))
                .addResources(yard, rent)
                .build();
        List<Finding> found = costing.findings().ofKey(key);
        assertThat(found).hasSize(1);
        expect(
                found.get(0),
                "/resources/1",
                "'Rent' is shared without a resource driver",
                "“租金”的分摊没有资源动因",
                "name what the shares are counted by: square metres, heads, transactions");
        assertThat(costing.withResources(yard, rent.withRule(Text.of("m2")))
                        .findings()
                        .ofKey(key))
                .isEmpty();
    }

    @Test
    void aPoolUsedBeyondItsPracticalCapacity() {
        List<Finding> found = ActivityBasedCostingTest.plant(figure("runs", "20 run/year"))
                .build()
                .findings()
                .ofKey("valuechain.pool.over-capacity");
        assertThat(found).hasSize(1);
        expect(
                found.get(0),
                "/pools/1",
                "of 'setup' 21 run/year is used, beyond its practical capacity of 20 run/year",
                "“setup”用了21 run/year，超出其实际产能20 run/year",
                "raise the capacity and what it costs, or check the uses: the rate bears more than the pool costs");
        assertThat(ActivityBasedCostingTest.plant(figure("runs", "21 run/year"))
                        .build()
                        .findings()
                        .isEmpty())
                .isTrue();
        assertThat(ActivityBasedCostingTest.plant().build().findings().isEmpty())
                .isTrue();
    }

    @Test
    void everyRuleHasItsOwnKeyAndRunsOnADraft() {
        assertThat(CostingRules.ALL)
                .extracting(Rule::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(ProductCosting.of("draft", "CNY").build().findings().isEmpty())
                .isTrue();
    }

    private static void expect(Finding finding, String path, String english, String chinese, String advice) {
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().pointer()).isEqualTo(path);
        assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.message().in(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(finding.advice().in(Locale.ENGLISH)).isEqualTo(advice);
    }
}
