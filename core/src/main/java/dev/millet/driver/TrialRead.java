package dev.millet.driver;

import com.google.common.base.Suppliers;
import dev.millet.basics.Text;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One trial of a double program, kept: every slot as it was. Why a number is missing the decimal reading tells, which is made
 * with the trial's figures when it is first asked.
 */
final class TrialRead implements Read {

    private final DriverTree tree;
    private final Code code;
    private final double[] slots;
    private final Supplier<Reading> decimals = Suppliers.memoize(this::readInDecimals);

    TrialRead(DriverTree tree, Code code, double[] slots) {
        this.tree = tree;
        this.code = code;
        this.slots = slots;
    }

    @Override
    public DriverTree tree() {
        return tree;
    }

    @Override
    public double number(int register) {
        double number = slots[code.slotOfRegister[register]];
        return number + number * 0.0;
    }

    @Override
    public Value value(Driver driver) {
        double number = number(tree.register(driver));
        if (Double.isFinite(number)) {
            return new Value.Defined(BigDecimal.valueOf(number), driver.unit());
        }
        Value cause = decimals.get().value(driver);
        if (cause instanceof Value.Undefined undefined) {
            return undefined;
        }
        Text reason = DriverWords.text("undefined.in-doubles", cause.toString());
        return new Value.Undefined(driver.unit(), reason, tree.namedAbove(tree.register(driver)));
    }

    @Override
    public int holds(int register) {
        double holds = slots[code.slotOfRegister[register]];
        return Double.isNaN(holds) ? -1 : (int) holds;
    }

    @Override
    public boolean isDefined(int register) {
        return !Double.isNaN(number(register));
    }

    @Override
    public int whole(int register) {
        double whole = Math.floor(number(register));
        return Math.abs(whole) < Integer.MAX_VALUE ? (int) whole : Integer.MIN_VALUE;
    }

    /** At the trial's value; a range that does not admit it is left out. */
    @Override
    public Figure figure(Figure figure) {
        double number = number(tree.register(Driver.of(figure)));
        if (!Double.isFinite(number) || number == figure.value().doubleValue()) {
            return figure;
        }
        BigDecimal value = BigDecimal.valueOf(number);
        Optional<Distribution> range = figure.uncertainty().filter(known -> known.admits(value));
        return figure.withUncertainty(Optional.empty()).withValue(value).withUncertainty(range);
    }

    @Override
    public boolean renames() {
        return false;
    }

    private Reading readInDecimals() {
        List<Figure> figures = tree.figures().stream().map(this::figure).toList();
        return tree.read(figures);
    }
}
