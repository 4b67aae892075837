package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.approximate;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.json.MilletJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Laws of a chain's accounts: they add up, they agree with a plain count, and what says nothing changes nothing. */
class ChainAccountsProperties {
    @Provide
    Arbitrary<ValueChain> chains() {
        return Chains.named("own");
    }

    @Property(tries = 60)
    void everyChainComesBackFromJson(@ForAll("chains") ValueChain chain) {
        byte[] bytes = MilletJson.write(ValueChain.shape(), chain);
        ValueChain again = MilletJson.readOrThrow(ValueChain.shape(), bytes);
        assertThat(again).isEqualTo(chain);
        assertThat(MilletJson.write(ValueChain.shape(), again)).isEqualTo(bytes);
    }

    @Property(tries = 60)
    void theCostOfAYearIsWhatAPlainCountFinds(@ForAll("chains") ValueChain chain) {
        Driver cost = ChainAccounts.of(chain).costPerYear();
        double counted = new PlainChain(chain).costPerYear();
        Assume.that(cost.value().isDefined());
        assertThat(real(cost)).isCloseTo(counted, within(1e-9 * Math.max(1, Math.abs(counted))));
        assertThat(approximate(cost)).isCloseTo(real(cost), within(1e-9 * Math.max(1, Math.abs(counted))));
    }

    @Property(tries = 40)
    void chainTotalsAreTheSumsOfTheirActivities(@ForAll("chains") ValueChain chain) {
        ChainAccounts accounts = ChainAccounts.of(chain);
        Assume.that(accounts.costPerUnit().value().isDefined());
        List<Driver> perUnit = new ArrayList<>();
        List<Driver> perYear = new ArrayList<>();
        for (ActivityAccount account : accounts.activities()) {
            if (!account.activity().leftOut()) {
                perUnit.add(account.costPerUnit());
                perYear.add(account.costPerYear());
            }
        }
        BigDecimal unassigned = accounts.unassigned().map(Inputs::number).orElse(BigDecimal.ZERO);
        BigDecimal year = sum(perYear).add(unassigned);
        assertThat(number(accounts.costPerYear())).isCloseTo(year, within(new BigDecimal("1e-20")));
        double volume = real(accounts.volume());
        assertThat(real(accounts.costPerUnit()) * volume).isCloseTo(year.doubleValue(), near(year.doubleValue()));
        assertThat(sum(perUnit).doubleValue() * volume + unassigned.doubleValue())
                .isCloseTo(year.doubleValue(), near(year.doubleValue()));
        assertThat(real(accounts.marginPerYear()))
                .isCloseTo(new PlainChain(chain).revenuePerYear() - year.doubleValue(), near(year.doubleValue()));
    }

    @Property(tries = 40)
    void aLinkageWithoutEffectChangesNothing(@ForAll("chains") ValueChain chain) {
        List<Activity> counted =
                chain.activities().stream().filter(each -> !each.leftOut()).toList();
        Assume.that(counted.size() > 1);
        List<Linkage> more = new ArrayList<>(chain.linkages());
        more.add(Linkage.of(
                "silent", counted.get(0).id().text(), counted.get(1).id().text()));
        ValueChain linked = chain.withLinkages(more);
        assertThat(ChainAccounts.of(linked).costPerUnit())
                .isEqualTo(ChainAccounts.of(chain).costPerUnit());
        assertThat(ChainAccounts.of(linked).tree().answers())
                .isEqualTo(ChainAccounts.of(chain).tree().answers());
    }

    @Property(tries = 40)
    void willingnessToPayAndScoresNeverEnterTheMargin(@ForAll("chains") ValueChain chain) {
        ValueChain silent = chain.withWillingnessToPay(Inputs.figure("own.other", "CNY 123456/unit"))
                .withActivities(chain.activities().stream()
                        .map(each -> each.withDifferentiation(Optional.empty()).withContribution(Optional.empty()))
                        .toList());
        assertThat(ChainAccounts.of(silent).marginPerUnit())
                .isEqualTo(ChainAccounts.of(chain).marginPerUnit());
    }

    @Property(tries = 40)
    void sharesInCostAndInValueSumToOne(@ForAll("chains") ValueChain chain) {
        ChainAccounts accounts = ChainAccounts.of(chain);
        Set<Identifier> shared = new HashSet<>();
        chain.sharedCosts().stream().filter(cost -> cost.uses().isEmpty()).forEach(cost -> shared.add(cost.id()));
        double costs = 0;
        double values = 0;
        boolean valued = false;
        for (ActivityAccount account : accounts.activities()) {
            String id = account.activity().id().text();
            if (!account.activity().leftOut()) {
                Assume.that(accounts.costShare(id).value().isDefined());
                costs += real(accounts.costShare(id));
            }
            if (accounts.valueShare(id).value().isDefined()) {
                valued = true;
                values += real(accounts.valueShare(id));
            }
        }
        Assume.that(shared.isEmpty());
        if (accounts.activities().stream().anyMatch(each -> !each.activity().leftOut())) {
            assertThat(costs).isCloseTo(1, within(1e-9));
        }
        if (valued) {
            assertThat(values).isCloseTo(1, within(1e-9));
        }
    }

    private static BigDecimal sum(List<Driver> drivers) {
        return drivers.stream().map(Inputs::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Offset<Double> near(double size) {
        return within(1e-9 * Math.max(1, Math.abs(size)));
    }
}
