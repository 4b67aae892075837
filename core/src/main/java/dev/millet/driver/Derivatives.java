package dev.millet.driver;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How one answer of a reading moves with everything below it: figures and intermediate drivers alike.
 *
 * <p>All slopes come from one sweep from the answer down (reverse mode: Griewank and Walther, Evaluating Derivatives, 2008),
 * in decimals, along the branches that the reading took; only at a tie a second one tells both sides apart.
 *
 * <pre>{@code
 * Derivatives gap = tree.read().derivatives("gap");
 * gap.by("margin").value();        // 2000 CNY/unit
 * gap.by("net").elasticity();      // of an intermediate driver
 * gap.figures();                   // one for each figure of the tree, in its order
 * }</pre>
 *
 * <p>The derivative by an intermediate driver takes it for given: what it is made of stands still. Immutable and safe to
 * share.
 */
public final class Derivatives {
    private final Reading reading;
    private final Driver answer;
    private final int register;
    private final PointSlopes point;
    private final List<BigDecimal> slopes;

    Derivatives(Reading reading, Driver answer) {
        this.reading = reading;
        this.answer = answer;
        this.register = reading.tree().register(answer);
        this.point = new PointSlopes(reading.tree(), reading.registers());
        this.slopes = point.isDefined(register) ? point.from(register) : List.of();
    }

    /** The answer that moves. */
    public Identifier answer() {
        return answer.id().orElseThrow();
    }

    /**
     * The derivative by a figure or any named driver of the tree; zero where the answer does not depend on it.
     *
     * @throws IllegalArgumentException if the id names none; the message suggests the nearest id
     */
    public Derivative by(String id) {
        return by(reading.tree().find(id));
    }

    /** The derivative by a figure or any named driver of the tree; see {@link #by(String)}. */
    public Derivative by(Identifier id) {
        return by(id.text());
    }

    /** The derivatives by all figures of the tree, in its order. */
    public List<Derivative> figures() {
        return reading.tree().figures().stream().map(Figure::id).map(this::by).collect(ImmutableList.toImmutableList());
    }

    private Derivative by(Driver driver) {
        Unit unit = answer.unit().dividedBy(driver.unit());
        Identifier id = driver.id().orElseThrow();
        Text name = label(driver);
        int place = reading.tree().register(driver);
        ImmutableDerivative.Builder derivative = ImmutableDerivative.builder()
                .answer(answer())
                .by(id)
                .label(DriverWords.text("derivative.label", label(answer), name))
                .isNumeric(!slopes.isEmpty() && point.isNumeric(place));
        Value value = value(place, unit, id);
        Value below = value;
        Value above = value;
        if (!slopes.isEmpty() && point.isTied(place)) {
            below = side(place, -1, unit, id);
            above = side(place, 1, unit, id);
            value = below.equals(above) ? below : undefined(unit, kink(below, above), id);
        }
        return derivative
                .value(value)
                .below(below)
                .above(above)
                .elasticity(elasticity(value, driver, name))
                .build();
    }

    private Value value(int place, Unit unit, Identifier id) {
        if (slopes.isEmpty()) {
            return undefined(unit, reading.value(answer).why().orElseThrow(), id);
        }
        return point.missing(place)
                .map(reason -> undefined(unit, reason, id))
                .orElseGet(() -> number(slopes.get(place), unit, id));
    }

    private Value side(int place, int side, Unit unit, Identifier id) {
        return new OneSidedSlopes(reading.tree().registers(), point)
                .of(register, place, side)
                .map(slope -> number(slope, unit, id))
                .orElseGet(() -> undefined(unit, DriverWords.text("derivative.no-slope"), id));
    }

    private static Value number(BigDecimal slope, Unit unit, Identifier id) {
        return DecimalMath.isTooLarge(slope)
                ? undefined(unit, DriverWords.text("undefined.too-large"), id)
                : new Value.Defined(slope, unit);
    }

    private static Value undefined(Unit unit, Text reason, Identifier id) {
        return new Value.Undefined(unit, reason, Optional.of(id));
    }

    private static Text kink(Value below, Value above) {
        boolean none = !below.isDefined() && !above.isDefined();
        return DriverWords.text(none ? "derivative.no-slope" : "derivative.kink", side(below), side(above));
    }

    private static Text side(Value slope) {
        return slope.why().orElseGet(() -> Amounts.text(slope));
    }

    private Value elasticity(Value derivative, Driver driver, Text name) {
        Identifier id = driver.id().orElseThrow();
        if (derivative instanceof Value.Undefined undefined) {
            return undefined(Unit.RATIO, undefined.reason(), id);
        }
        Value of = reading.value(driver);
        BigDecimal at = reading.value(answer).get();
        if (!of.isDefined()) {
            return undefined(Unit.RATIO, of.why().orElseThrow(), id);
        }
        if (at.signum() == 0 || of.get().signum() == 0) {
            return undefined(
                    Unit.RATIO, DriverWords.text("derivative.zero", at.signum() == 0 ? label(answer) : name), id);
        }
        BigDecimal share = of.get().divide(at, MathContext.DECIMAL128);
        return number(derivative.get().multiply(share, MathContext.DECIMAL128), Unit.RATIO, id);
    }

    private Text label(Driver driver) {
        return driver.figure()
                .map(figure -> reading.figure(figure).name())
                .or(driver::label)
                .orElseThrow();
    }

    /** A line for each figure, in the tree's order. */
    public Text text() {
        return Text.join("\n", figures().stream().map(Derivative::text).toList());
    }
}
