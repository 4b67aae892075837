package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import org.immutables.value.Value;

/**
 * What it costs to hold stock: capital, storage with insurance and shrinkage, and the fall of prices while it lies there.
 *
 * <p>Per unit sold: (days ÷ N) × unit cost × (capital + storage + erosion). 120000 units a year at 1200 with 45 days of
 * stock are 14794.52 units worth 17.75 million; at 8 % + 3 % + 30 % a year they cost 7.28 million a year, 60.66 for each
 * unit sold. The fall of prices is most of it: at Hewlett-Packard the usual holding cost was about a tenth of all
 * inventory-driven cost.
 *
 * <p>Units: unit/year, CNY/unit, day, 1/year, day/year.
 *
 * <p>Source: Callioni, de Montgros, Slagmulder, Van Wassenhove and Wright, Inventory-Driven Costs, HBR (2005).
 */
@Value.Immutable
public abstract class CarryingCost {
    private static final Method METHOD = new Method("economics.carrying-cost", 1, "Callioni et al. 2005");

    /** Whose stock. */
    public abstract Subject subject();

    /** Units sold per period (unit/year). */
    public abstract Driver unitsSold();

    /** Cost of a unit. */
    public abstract Driver unitCost();

    /** Days of stock. */
    public abstract Driver stockDays();

    /** Cost of capital per period (1/year). */
    public abstract Driver capitalRate();

    /** Storage, insurance and shrinkage as a share of stock value per period (1/year). */
    public abstract Driver storageRate();

    /** Fall of the price of what lies in stock, per period (1/year). */
    public abstract Driver erosionRate();

    /** Days in the period (day/year). */
    public abstract Driver daysInPeriod();

    /** A builder; every attribute is required, a rate that does not apply is given as zero. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        costPerPeriod();
        costPerUnitSold();
    }

    /** Units sold × days ÷ N: Little's law. */
    public Driver averageUnits() {
        Driver sold = Precondition.NOT_NEGATIVE.of(unitsSold(), "units-sold");
        return subject().name(sold.times(periodsHeld()), "average-stock-units", METHOD);
    }

    /** Average units × unit cost. */
    public Driver averageValue() {
        return subject().name(averageUnits().times(cost()), "average-stock-value", METHOD);
    }

    /** Capital + storage + erosion, per period. */
    public Driver rate() {
        Driver sum = rate(capitalRate(), "cost-of-capital")
                .plus(rate(storageRate(), "storage-rate"))
                .plus(rate(erosionRate(), "erosion-rate"));
        return subject().name(sum, "carrying-rate", METHOD);
    }

    /** Average value × rate, in money per period. */
    public Driver costPerPeriod() {
        return subject().name(averageValue().times(rate()), "carrying-cost", METHOD);
    }

    /** (days ÷ N) × unit cost × rate: also where nothing is sold, for it is the cost of one more. */
    public Driver costPerUnitSold() {
        return subject().name(periodsHeld().times(cost()).times(rate()), "carrying-cost-per-unit", METHOD);
    }

    private Driver periodsHeld() {
        return Precondition.NOT_NEGATIVE
                .of(stockDays(), "stock-days")
                .dividedBy(Precondition.POSITIVE.of(daysInPeriod(), "days-in-period"));
    }

    private Driver cost() {
        return Precondition.NOT_NEGATIVE.of(unitCost(), "unit-cost");
    }

    private static Driver rate(Driver rate, String word) {
        return Precondition.NOT_NEGATIVE.of(rate, word);
    }

    /** Builds a carrying cost. */
    public static final class Builder extends ImmutableCarryingCost.Builder {
        Builder() {}
    }
}
