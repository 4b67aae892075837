package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One cost of an account, ready to be read at any volume and with any drivers: a comparison reads the cost of one firm with
 * the drivers of another.
 *
 * @param yearly whether the amount is a year's; else it is per unit
 * @param fixed whether drivers of scale and capacity treat it as a yearly amount
 * @param amount what it is at a volume, before its drivers
 */
record CostLine(
        Identifier id,
        Text label,
        Performer bearer,
        boolean yearly,
        boolean fixed,
        UnaryOperator<Driver> amount,
        List<CostDriver> drivers) {

    /** A cost of an activity with the drivers that act on it. */
    static CostLine of(Unit currency, ActivityCost cost, List<CostDriver> drivers) {
        return new CostLine(
                cost.id(),
                cost.label(),
                cost.bearer(),
                isYearly(currency, cost.behaviour()),
                cost.behaviour().isFixed(),
                volume -> amount(cost.behaviour(), volume),
                drivers.stream().filter(driver -> driver.actsOn(cost.id())).toList());
    }

    /** A cost that somebody has worked out already, per unit or per year. */
    static CostLine of(Unit currency, Identifier id, Text label, Driver amount, Performer bearer) {
        boolean yearly = amount.unit().equals(currency.dividedBy(Unit.of("year")));
        return new CostLine(id, label, bearer, yearly, yearly, volume -> amount, List.of());
    }

    /** Refuses units that make no money per unit and no money per year. */
    static void requireUnits(Unit currency, CostBehaviour behaviour, String where) {
        Unit perYear = currency.dividedBy(Unit.of("year"));
        if (behaviour instanceof CostBehaviour.Fixed fixed) {
            fixed.steps().forEach(step -> Bounds.unit("fixed cost", step.amount(), perYear, where));
        } else {
            Unit unit = unit((CostBehaviour.Variable) behaviour);
            if (!unit.equals(perYear) && !unit.equals(currency.dividedBy(Unit.of("unit")))) {
                throw new IllegalArgumentException("rate times usage of a cost must be in '"
                        + currency.dividedBy(Unit.of("unit")) + "' or '" + perYear + "', but was in '" + unit + "' ("
                        + where + ")");
            }
        }
    }

    /** Per unit at a volume, its own drivers acting. */
    Driver perUnit(Driver volume) {
        return perUnit(volume, drivers, volume);
    }

    /** Per unit at a volume, other drivers acting, effects of scale answering another volume. */
    Driver perUnit(Driver volume, List<CostDriver> acting, Driver scale) {
        Driver cost = driven(volume, acting, scale);
        return yearly ? cost.dividedBy(sold(volume)) : cost;
    }

    /** Per year at a volume, its own drivers acting. */
    Driver perYear(Driver volume) {
        Driver cost = driven(volume, drivers, volume);
        return yearly ? cost : cost.times(volume);
    }

    private Driver driven(Driver volume, List<CostDriver> acting, Driver scale) {
        Driver cost = amount.apply(volume);
        for (CostDriver driver : acting) {
            cost = cost.times(driver.effect().factor(fixed, scale));
        }
        return cost;
    }

    /** A volume by which something can be divided. */
    static Driver sold(Driver volume) {
        return volume.onlyIf(volume.isPositive(), ValueChainWords.text("undefined.nothing-sold"));
    }

    private static Driver amount(CostBehaviour behaviour, Driver volume) {
        if (behaviour instanceof CostBehaviour.Variable variable) {
            Driver rate = Driver.of(variable.rate());
            return variable.usage().map(usage -> rate.times(Driver.of(usage))).orElse(rate);
        }
        List<CostStep> steps = ((CostBehaviour.Fixed) behaviour).steps();
        CostStep last = steps.get(steps.size() - 1);
        Driver amount = Driver.of(last.amount());
        if (last.upTo().isPresent()) {
            amount = amount.onlyIf(
                    volume.isAtMost(Driver.of(last.upTo().get())), ValueChainWords.text("undefined.beyond-last-step"));
        }
        for (int i = steps.size() - 2; i >= 0; i--) {
            Driver upTo = Driver.of(steps.get(i).upTo().orElseThrow());
            amount = volume.isAtMost(upTo).choose(Driver.of(steps.get(i).amount()), amount);
        }
        return amount;
    }

    private static boolean isYearly(Unit currency, CostBehaviour behaviour) {
        return behaviour instanceof CostBehaviour.Variable variable
                ? unit(variable).equals(currency.dividedBy(Unit.of("year")))
                : true;
    }

    private static Unit unit(CostBehaviour.Variable variable) {
        Unit rate = variable.rate().unit();
        return variable.usage().map(usage -> rate.times(usage.unit())).orElse(rate);
    }
}
