package dev.millet.economics;

import static dev.millet.economics.Inputs.approximate;
import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Second opinions on volumes: closed forms against counting. */
class VolumeProperties {
    @Property
    void breakEvenIsWhereCountingUnitsFirstPaysTheFixedCost(
            @ForAll @IntRange(min = 1, max = 100) int contribution, @ForAll @IntRange(max = 5000) int fixed) {
        BreakEven even = sample("one", contribution, fixed);
        int counted = 0;
        while (counted * contribution < fixed) {
            counted++;
        }
        assertThat(Math.ceil(real(even.units()) - 1e-9)).isEqualTo(counted);
        assertThat(real(even.sales())).isCloseTo(real(even.units()) * (contribution + 7), within(1e-6));
        assertThat(approximate(even.units())).isCloseTo(real(even.units()), within(1e-9));
    }

    @Property
    void profitAtTheTargetVolumeIsTheTarget(
            @ForAll @IntRange(min = 1, max = 100) int contribution,
            @ForAll @IntRange(max = 5000) int fixed,
            @ForAll @IntRange(max = 5000) int target,
            @ForAll @IntRange(max = 90) int percent) {
        BreakEven even = sample("one", contribution, fixed);
        Driver goal = figure("target", target, "CNY/year");
        assertThat(real(even.profit(even.unitsForTarget(goal)))).isCloseTo(target, within(1e-9));
        Driver tax = figure("tax", percent / 100.0, "1");
        double beforeTax = real(even.profit(even.unitsForTargetAfterTax(goal, tax)));
        assertThat(beforeTax * (1 - percent / 100.0)).isCloseTo(target, within(1e-8));
    }

    @Property
    void steppedBreakEvensAreTheVolumesWhereCountingFindsNoProfit(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 40) Integer> widths,
            @ForAll @Size(value = 5) List<@IntRange(max = 200) Integer> costs) {
        List<FixedCostSteps.Step> steps = new ArrayList<>();
        int capacity = 0;
        for (int width : widths) {
            capacity += width;
            steps.add(FixedCostSteps.upTo(
                    figure("up-" + steps.size(), capacity, "unit/year"),
                    figure("fixed-" + steps.size(), costs.get(steps.size()), "CNY/year")));
        }
        // a unit contributes 1, so that every break-even is a whole volume
        SteppedBreakEven even =
                SteppedBreakEven.ofContribution(about("shop"), figure("c", "CNY 1/unit"), FixedCostSteps.of(steps));
        List<Integer> counted = new ArrayList<>();
        for (int volume = 1; volume <= capacity; volume++) {
            if (volume == fixedCost(widths, costs, volume)) {
                counted.add(volume);
            }
        }
        assertThat(even.candidates().stream()
                        .filter(candidate -> candidate.value().isDefined())
                        .map(candidate -> number(candidate).intValueExact()))
                .isEqualTo(counted);
        assertThat(number(even.count())).isEqualByComparingTo(Integer.toString(counted.size()));
        assertThat(even.lowest().value().asNumber().map(Number::intValue))
                .isEqualTo(counted.stream().findFirst());
    }

    private static int fixedCost(List<Integer> widths, List<Integer> costs, int volume) {
        int capacity = 0;
        for (int i = 0; i < widths.size(); i++) {
            capacity += widths.get(i);
            if (volume <= capacity) {
                return costs.get(i);
            }
        }
        throw new IllegalStateException("beyond capacity");
    }

    @Property
    void onTheEnvelopeNobodyIsCheaperAtAnyVolume(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 60) Integer> fixed,
            @ForAll @Size(value = 6) List<@IntRange(max = 12) Integer> variable) {
        List<CostAlternatives.Alternative> ways = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            ways.add(CostAlternativesTest.way("w" + i, fixed.get(i), variable.get(i)));
        }
        CostAlternatives all = CostAlternatives.of(about("all"), ways);
        List<Integer> order = all.order().stream()
                .filter(each -> each.value().isDefined())
                .map(each -> number(each).intValueExact())
                .toList();
        List<Double> breaks = all.breakpoints().stream()
                .filter(each -> each.value().isDefined())
                .map(Inputs::real)
                .toList();
        assertThat(breaks).hasSize(order.size() - 1).isSorted();
        for (double volume = 0; volume <= 70; volume += 0.25) {
            int place = 0;
            while (place < breaks.size() && breaks.get(place) < volume) {
                place++;
            }
            int chosen = order.get(place);
            double cost = fixed.get(chosen) + variable.get(chosen) * volume;
            for (int i = 0; i < fixed.size(); i++) {
                assertThat(fixed.get(i) + variable.get(i) * volume).isGreaterThanOrEqualTo(cost - 1e-9);
            }
        }
    }

    @Property
    void atIndifferenceBothChannelsEarnTheSame(
            @ForAll @IntRange(min = 1, max = 100) int one,
            @ForAll @IntRange(min = 1, max = 100) int other,
            @ForAll @IntRange(max = 5000) int fixedOne,
            @ForAll @IntRange(max = 5000) int fixedOther) {
        BreakEven first = sample("one", one, fixedOne);
        BreakEven second = sample("other", other, fixedOther);
        ProfitIndifference both = ProfitIndifference.between(about("both"), first, second);
        boolean meet = one != other && (fixedOne - fixedOther) * (one - other) > 0;
        assertThat(both.units().value().isDefined()).isEqualTo(meet);
        Assume.that(meet);
        assertThat(real(both.profit())).isCloseTo(real(second.profit(both.units())), within(1e-9));
        assertThat(number(
                        ProfitIndifference.between(about("back"), second, first).units()))
                .isEqualByComparingTo(number(both.units()));
    }

    @Property
    void theDegreeOfLeverageAgreesWithTheExactResponse(
            @ForAll @IntRange(min = 1, max = 100_000) int contribution,
            @ForAll @IntRange(max = 100_000) int fixed,
            @ForAll @IntRange(min = -100, max = 100) int percent) {
        Assume.that(contribution != fixed);
        OperatingLeverage leverage = OperatingLeverage.of(
                about("shop"), figure("c", contribution, "CNY/year"), figure("f", fixed, "CNY/year"));
        Driver change = figure("change", percent / 100.0, "1");
        double income = real(leverage.operatingIncome());
        double response = (real(leverage.operatingIncomeAfter(change)) - income) / income;
        assertThat(real(leverage.operatingIncomeChange(change)))
                .isCloseTo(response, within(1e-9 * Math.max(1, Math.abs(response))));
    }

    private static BreakEven sample(String id, int contribution, int fixed) {
        return BreakEven.of(
                about(id),
                figure(id + "-price", contribution + 7, "CNY/unit"),
                figure(id + "-cost", "CNY 7/unit"),
                figure(id + "-fixed", fixed, "CNY/year"));
    }
}
