package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of comparisons: parts sum to the gap, and averaging over all orders finds the same parts. */
class ChainComparisonProperties {
    private static final List<CostDriverClass> CLASSES =
            List.of(CostDriverClass.LEARNING, CostDriverClass.TIMING, CostDriverClass.LOCATION);

    @Provide
    Arbitrary<ValueChain> own() {
        return Chains.named("own");
    }

    @Provide
    Arbitrary<ValueChain> rival() {
        return Chains.named("rival");
    }

    @Property(tries = 40)
    void shapleyPartsSumToTheGap(@ForAll("own") ValueChain own, @ForAll("rival") ValueChain rival) {
        ValueChain like = alike(rival, own);
        ChainComparison comparison = ChainComparison.of(alike(own, rival), like);
        Assume.that(comparison.costGap().value().isDefined());
        List<GapPart> parts = comparison.gapParts();
        Assume.that(parts.stream().allMatch(part -> part.amount().value().isDefined()));
        double gap = real(comparison.costGap());
        double sum = parts.stream().mapToDouble(part -> real(part.amount())).sum();
        double size = Math.abs(real(comparison.own().costPerUnit()))
                + Math.abs(real(comparison.other().costPerUnit()));
        assertThat(sum).isCloseTo(gap, within(1e-9 * Math.max(1, size)));
        for (ComparedActivity activity : comparison.activities()) {
            if (!activity.isLeftOut()) {
                BigDecimal of = activity.gapParts().stream()
                        .map(part -> number(part.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(of.doubleValue()).isCloseTo(real(activity.costGap()), within(1e-9 * Math.max(1, size)));
            }
        }
    }

    /** The second way: switch one cause after the other, in every order, and average what each switch changes. */
    @Property(tries = 40)
    void averagingOverAllOrdersFindsTheSameParts(
            @ForAll @Size(value = 4) List<@IntRange(min = 1, max = 30) Integer> mine,
            @ForAll @Size(value = 4) List<@IntRange(min = 31, max = 60) Integer> theirs) {
        ChainComparison comparison = ChainComparison.of(chain("own", mine), chain("rival", theirs));
        double[] expected = new double[4];
        List<List<Integer>> orders = orders(List.of(0, 1, 2, 3));
        for (List<Integer> order : orders) {
            List<Integer> now = new ArrayList<>(theirs);
            double before = product(now);
            for (int cause : order) {
                now.set(cause, mine.get(cause));
                expected[cause] += (product(now) - before) / orders.size();
                before = product(now);
            }
        }
        List<GapPart> parts = comparison.gapParts();
        assertThat(parts).hasSize(4);
        for (int i = 0; i < 4; i++) {
            Optional<CostDriverClass> cause = i == 0 ? Optional.empty() : Optional.of(CLASSES.get(i - 1));
            GapPart part = parts.stream()
                    .filter(each -> each.cause().equals(cause))
                    .findFirst()
                    .orElseThrow();
            assertThat(real(part.amount())).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Property(tries = 40)
    void aChainComparedWithItselfUnderAnotherNameHasNoGap(@ForAll("own") ValueChain own) {
        ChainComparison comparison = ChainComparison.of(own, own.withId(Identifier.of("twin")));
        Assume.that(comparison.costGap().value().isDefined());
        assertThat(number(comparison.costGap())).isEqualByComparingTo("0");
        comparison.gapParts().forEach(part -> assertThat(real(part.amount())).isZero());
    }

    /** Leaves out of one chain's activities what the other does not leave out, so that they can be compared. */
    private static ValueChain alike(ValueChain chain, ValueChain other) {
        return chain.withActivities(chain.activities().stream()
                .map(each -> other.activities().stream()
                                .anyMatch(theirs -> theirs.id().equals(each.id()) && !theirs.leftOut())
                        ? each.withLeftOut(false)
                        : each)
                .toList());
    }

    private static ValueChain chain(String id, List<Integer> numbers) {
        Activity.Builder make = Activity.of("make", ActivityCategory.OPERATIONS)
                .cost("work", Text.of("Work"), figure(id + ".work", "CNY " + numbers.get(0) + "/unit"));
        for (int i = 0; i < CLASSES.size(); i++) {
            make.addDrivers(CostDriver.of(
                    "d" + i, CLASSES.get(i), new CostEffect.Factor(figure(id + ".f" + i, "" + numbers.get(i + 1)))));
        }
        return ValueChain.of(id, "CNY")
                .volume(figure("volume", "10 unit/year"))
                .addActivities(make.build())
                .build();
    }

    private static double product(List<Integer> numbers) {
        return numbers.stream().mapToDouble(each -> each).reduce(1, (a, b) -> a * b);
    }

    private static List<List<Integer>> orders(List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : left) {
            List<Integer> rest = new ArrayList<>(left);
            rest.remove(first);
            orders(rest).forEach(order -> {
                List<Integer> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            });
        }
        return all;
    }
}
