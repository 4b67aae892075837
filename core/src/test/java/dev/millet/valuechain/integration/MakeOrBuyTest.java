package dev.millet.valuechain.integration;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MakeOrBuyTest {
    @Test
    void theExampleOfThePlantBreaksEvenAndTellsWhatMayBeRegretted() {
        MakeOrBuy plant = MakeOrBuy.of(assembly().build());
        assertThat(number(plant.capitalCharge())).isEqualByComparingTo("2e7");
        assertThat(number(plant.breakEvenVolume())).isEqualByComparingTo("400000");
        assertThat(number(plant.advantageOfMaking("hit"))).isEqualByComparingTo("42e6");
        assertThat(number(plant.advantageOfMaking("flop"))).isEqualByComparingTo("-21e6");
        assertThat(number(plant.regret(SourcingChoice.BUY, "hit"))).isEqualByComparingTo("42e6");
        assertThat(number(plant.regret(SourcingChoice.MAKE, "hit"))).isEqualByComparingTo("0");
        assertThat(number(plant.minimaxRegret())).isEqualByComparingTo("21e6");
        assertThat(number(plant.minimaxAdvantageOfMaking())).isEqualByComparingTo("21e6");
        assertThat(number(plant.probability("flop"))).isEqualByComparingTo("0.75");
        assertThat(number(plant.expectedVolume())).isEqualByComparingTo("325000");
        assertThat(number(plant.expectedAdvantageOfMaking())).isEqualByComparingTo("-5.25e6");
        assertThat(number(plant.valueOfPerfectInformation())).isEqualByComparingTo("10.5e6");
        assertThat(label(plant.regret(SourcingChoice.BUY, "hit"), Locale.CHINESE))
                .isEqualTo("外购：hit：后悔值");
        assertThat(plant.tree().answers()).hasSize(6 + 2 * 5);
    }

    @Test
    void theExampleOfTheInvestmentCostsMoreWithInterest() {
        Investment plant = plant("0.1 1/year");
        assertThat(real(plant.charge()) / 1e6).isCloseTo(26.38, within(0.005));
        assertThat(number(plant("0 1/year").charge())).isEqualByComparingTo("2e7");
    }

    @Test
    void whatThePlantCannotMakeIsBought() {
        Sourcing small =
                assembly().capacity(figure("capacity", "600000 unit/year")).build();
        MakeOrBuy bounded = MakeOrBuy.of(small);
        // 32 M + 80 × 600,000 + 150 × 400,000
        assertThat(number(bounded.cost(SourcingChoice.MAKE, "hit"))).isEqualByComparingTo("140e6");
        assertThat(number(bounded.cost(SourcingChoice.BUY, "hit"))).isEqualByComparingTo("154e6");
        assertThat(number(bounded.breakEvenVolume())).isEqualByComparingTo("400000");
        assertThat(why(with(bounded.breakEvenVolume(), "capacity", "300000 unit/year")))
                .isEqualTo("the volume lies beyond what the plant can make");
    }

    @Test
    void withoutASavingPerUnitNoVolumePaysForAPlant() {
        MakeOrBuy plant = MakeOrBuy.of(assembly().build());
        assertThat(why(with(plant.breakEvenVolume(), "price", "CNY 80/unit")))
                .isEqualTo("a unit made costs no less than one bought");
        assertThat(why(with(plant.breakEvenVolume(), "price", "CNY 70/unit")))
                .isEqualTo("a unit made costs no less than one bought");
    }

    @Test
    void aPlantThatCostsNoMoreThanASupplierPaysFromTheFirstUnitOn() {
        Sourcing.Builder free = Sourcing.of("assembly", "CNY")
                .unitCost(figure("unit", "CNY 80/unit"))
                .price(figure("price", "CNY 150/unit"))
                .assetRisk(figure("risk", "CNY 1e6/year"));
        MakeOrBuy plant = MakeOrBuy.of(free.build());
        assertThat(why(plant.breakEvenVolume())).isEqualTo("making costs less from the first unit on");
        assertThat(number(plant.fixedCost(SourcingChoice.MAKE))).isEqualByComparingTo("0");
        assertThat(number(plant.fixedCost(SourcingChoice.BUY))).isEqualByComparingTo("1e6");
    }

    @Test
    void withoutCasesOrWeightsRegretAndExpectationSayWhyTheyAreMissing() {
        MakeOrBuy none = MakeOrBuy.of(assembly().build().withCases(List.of()));
        assertThat(why(none.minimaxRegret())).isEqualTo("no case of demand is stated");
        assertThat(why(none.expectedVolume())).isEqualTo("no case of demand is stated");
        MakeOrBuy bare = MakeOrBuy.of(assembly()
                .build()
                .withCases(
                        DemandCase.of("hit", figure("hit", "1e6 unit/year")),
                        DemandCase.of("flop", figure("flop", "1e5 unit/year"))));
        assertThat(number(bare.minimaxRegret())).isEqualByComparingTo("21e6");
        assertThat(why(bare.expectedCost(SourcingChoice.BUY))).isEqualTo("nothing says how likely the cases are");
        assertThat(why(with(MakeOrBuy.of(one("1")).probability("hit"), "w", "0")))
                .isEqualTo("nothing says how likely the cases are");
    }

    @Test
    void lostFlexibilityAndAssetRiskStandAsTermsOfTheirOwn() {
        MakeOrBuy bound = MakeOrBuy.of(assembly()
                .lostFlexibility(figure("bound", "CNY 7e6/year"))
                .assetRisk(figure("risk", "CNY 14e6/year"))
                .build());
        assertThat(number(bound.breakEvenVolume())).isEqualByComparingTo("300000");
    }

    @Test
    void certainDemandAndMissingRiskAreSpokenOf() {
        assertThat(one("1").findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.sourcing.certain-demand", "valuechain.sourcing.without-asset-risk");
        assertThat(assembly()
                        .assetRisk(figure("risk", "CNY 0/year"))
                        .build()
                        .findings()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatIsNoDecisionIsRefused() {
        refused(() -> one("0"))
                .hasMessage("weights must be more than nothing in sum, but was '0' (sourcing 'assembly')");
        refused(() -> assembly()
                        .addCases(DemandCase.of("flat", figure("f", "1 unit/year")))
                        .build())
                .hasMessage("all demand cases must have a weight or none, but was '2 of 3' (sourcing 'assembly')");
        refused(() -> assembly().build().withPrice(figure("p", "USD 1/unit")))
                .hasMessage("price must be in 'CNY/unit', but was 'USD 1/unit' (sourcing 'assembly')");
        refused(() -> assembly().build().withUnitCost(figure("p", "CNY -1/unit")))
                .hasMessage("unit cost must not be negative, but was 'CNY -1/unit' (sourcing 'assembly')");
        refused(() -> assembly().build().withCapacity(figure("c", "0 unit/year")))
                .hasMessage("capacity must be positive, but was '0 unit/year' (sourcing 'assembly')");
        refused(() -> assembly()
                        .build()
                        .withPlant(
                                new Investment(figure("c", "USD 1"), figure("l", "5 year"), figure("r", "0.1 1/year"))))
                .hasMessage("capital must be in 'CNY', but was 'USD 1' (sourcing 'assembly')");
        refused(() -> new Investment(figure("c", "CNY 1"), figure("l", "0 year"), figure("r", "0.1 1/year")))
                .hasMessage("life must be positive, but was '0 year' (investment 'c')");
        refused(() -> new Investment(figure("c", "CNY 1"), figure("l", "5 year"), figure("r", "0.1")))
                .hasMessage("cost of capital must be in '1/year', but was '0.1' (investment 'c')");
        refused(() -> MakeOrBuy.of(assembly().build()).cost(SourcingChoice.BUY, "x"))
                .hasMessage("demand case must be one of ['hit', 'flop'], but was 'x' (sourcing 'assembly')");
    }

    static Sourcing.Builder assembly() {
        return Sourcing.of("assembly", "CNY")
                .plant(plant("0 1/year"))
                .plantCost(figure("running", "CNY 12e6/year"))
                .unitCost(figure("unit", "CNY 80/unit"))
                .price(figure("price", "CNY 150/unit"))
                .transactionCost(figure("supervision", "CNY 4e6/year"))
                .addCases(
                        DemandCase.of("hit", figure("hit", "1e6 unit/year"), figure("hit-weight", "1")),
                        DemandCase.of("flop", figure("flop", "1e5 unit/year"), figure("flop-weight", "3")));
    }

    private static Sourcing one(String weight) {
        return assembly()
                .build()
                .withCapacity(Optional.empty())
                .withCases(DemandCase.of("hit", figure("hit", "1e6 unit/year"), figure("w", weight)));
    }

    private static Investment plant(String rate) {
        return new Investment(figure("capital", "CNY 1e8"), figure("life", "5 year"), figure("rate", rate));
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
