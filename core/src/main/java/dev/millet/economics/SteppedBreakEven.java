package dev.millet.economics;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Break-even with a fixed cost in steps: none, one or several points, for profit falls at the foot of each new step.
 *
 * <p>Each step asks for F ÷ (p − v) with its own F, and the answer counts only inside the step, above the capacity below
 * and up to its own. A unit contributing 10 on 8000 a year up to 1000 units, 15000 up to 2000 and 30000 above breaks even
 * at 800, falls back into loss above 1000, breaks even again at 1500, and once more at 3000.
 *
 * <p>The candidates are one driver per step, so that a change of an input moves a point from one step to the next and
 * nothing of the tree changes.
 *
 * <p>Source: Garrison, Noreen and Brewer, Managerial Accounting (2011), step-fixed cost and the relevant range.
 */
public final class SteppedBreakEven {
    private static final Method METHOD =
            new Method("economics.stepped-break-even", 1, "Garrison, Noreen and Brewer 2011");

    private final Subject subject;
    private final Driver contribution;
    private final FixedCostSteps steps;

    private SteppedBreakEven(Subject subject, Driver contribution, FixedCostSteps steps) {
        this.subject = subject;
        this.contribution = contribution;
        this.steps = steps;
    }

    /** From net price and variable cost per unit. */
    public static SteppedBreakEven of(Subject subject, Driver price, Driver variableCost, FixedCostSteps steps) {
        return ofContribution(subject, price.minus(variableCost), steps);
    }

    /** From a contribution per unit worked out elsewhere. */
    public static SteppedBreakEven ofContribution(Subject subject, Driver contributionPerUnit, FixedCostSteps steps) {
        return new SteppedBreakEven(subject, subject.name(contributionPerUnit, "contribution-per-unit", METHOD), steps);
    }

    /** p − v. */
    public Driver contributionPerUnit() {
        return contribution;
    }

    /** One candidate per step: the volume that breaks even there, or undefined with the reason. */
    public List<Driver> candidates() {
        return candidates(Amounts.zero(steps.steps().get(0).fixedCost().unit()), "break-even-units");
    }

    /** One candidate per step: the volume that earns this profit (money per period, before tax) there, or undefined. */
    public List<Driver> candidatesForTarget(Driver profit) {
        return candidates(profit, "target-units");
    }

    /** The lowest break-even; undefined where no step has one. */
    public Driver lowest() {
        Driver found = Driver.undefined(candidates().get(0).unit(), Subject.WORDS.text("why-no-step"));
        List<Driver> candidates = candidates();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            found = candidates.get(i).orElse(found);
        }
        return subject.name(found, "lowest-break-even-units", METHOD);
    }

    /** How many break-evens there are: 0, 1 or several. */
    public Driver count() {
        Driver none = Amounts.zero(Unit.RATIO);
        List<Driver> found = new ArrayList<>();
        for (Driver candidate : candidates()) {
            // a candidate that exists is its own proof; one that does not falls through to zero
            found.add(candidate.dividedBy(candidate).orElse(none));
        }
        return subject.name(Driver.sum(Unit.RATIO, found), "number-of-break-evens", METHOD);
    }

    /** Volume × contribution − the fixed cost of its step, per period. */
    public Driver profit(Driver volume) {
        return subject.name(volume.times(contribution).minus(steps.fixedCost(volume)), "profit", METHOD);
    }

    private List<Driver> candidates(Driver profit, String word) {
        Driver perUnit = contribution.onlyIf(contribution.isPositive(), Subject.WORDS.text("why-no-contribution"));
        List<Driver> candidates = new ArrayList<>();
        for (int i = 0; i < steps.steps().size(); i++) {
            Driver volume = steps.steps().get(i).fixedCost().plus(profit).dividedBy(perUnit);
            Condition inside = steps.isInside(volume, i);
            String number = Integer.toString(i + 1);
            Text step = Subject.WORDS.text("step", number);
            candidates.add(subject.part(Subject.about("step-" + number, step))
                    .name(volume.onlyIf(inside, steps.outside(i)), word, METHOD));
        }
        return List.copyOf(candidates);
    }
}
