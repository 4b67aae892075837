package dev.millet.channel.theory;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's own demand curve: a formula with a name.
 *
 * @param id the formula's name
 * @param inputs a typical volume, then the formula's parameters
 * @param priceUnit money per unit
 * @param formula the price at a volume
 */
record OwnDemandCurve(Identifier id, List<Driver> inputs, Unit priceUnit, DemandCurve.PriceFormula formula)
        implements DemandCurve {
    @Override
    public Driver price(Driver quantity) {
        List<Driver> arguments = new ArrayList<>();
        arguments.add(quantity);
        arguments.addAll(inputs.subList(1, inputs.size()));
        return Driver.call(new OwnPrice(this), arguments).get(0);
    }

    @Override
    public Driver quantity(Driver cost, int setters) {
        return chain(cost, setters).get(0);
    }

    @Override
    public Driver transferPrice(Driver cost, int setters, int stage) {
        return chain(cost, setters).get(stage);
    }

    /** The volume, then the price of each stage from the maker's on. */
    private List<Driver> chain(Driver cost, int setters) {
        List<Driver> arguments = new ArrayList<>();
        arguments.add(cost);
        arguments.addAll(inputs);
        return Driver.call(new SuccessivePricing(this, setters), arguments);
    }
}
