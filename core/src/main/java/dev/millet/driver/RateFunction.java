package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the shipped functions share: one result, monotone in each argument over their domain. */
abstract class RateFunction implements Function {

    private final String name;
    private final int arity;

    RateFunction(String name, int arity) {
        this.name = name;
        this.arity = arity;
    }

    /** The double value where the preconditions hold. */
    abstract double at(double[] arguments);

    /** The decimal value where the preconditions hold. */
    abstract BigDecimal at(List<BigDecimal> arguments);

    /** The partial derivative by one argument where the preconditions hold. */
    abstract double slope(int argument, double[] arguments);

    /** The unit of the result, for a rate in 1/T and a time in T. */
    Unit resultUnit(Unit rate) {
        return Unit.RATIO;
    }

    @Override
    public String id() {
        return "driver." + name;
    }

    @Override
    public int arity() {
        return arity;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        if (arity == 1) {
            if (!arguments.get(0).isRatio()) {
                throw new IllegalArgumentException(
                        "argument of " + name + " must be a ratio, but was '" + arguments.get(0) + "'");
            }
        } else if (!arguments.get(0).times(arguments.get(1)).isRatio()
                || arguments.get(0).isRatio()) {
            throw new IllegalArgumentException("rate and time of " + name
                    + " must be in 1/T and T such as 1/year and year, but were '" + arguments.get(0) + "' and '"
                    + arguments.get(1) + "'");
        }
        return List.of(resultUnit(arguments.get(0)));
    }

    @Override
    public boolean isDecimal() {
        return true;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        return List.of(Optional.of(at(arguments)));
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        out[0] = at(arguments);
    }

    @Override
    public Optional<Double> partial(int result, int argument, double[] arguments) {
        return refusal(arguments).isEmpty() ? Optional.of(slope(argument, arguments)) : Optional.empty();
    }

    @Override
    public Text formula(int result) {
        return DriverWords.text("function." + name, "{0}", "{1}");
    }

    /** Monotone in each argument while the others stay: the least and greatest values stand in corners of the box. */
    @Override
    public Optional<Enclosure> enclosure(int result, List<Enclosure> arguments) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double[] corner = new double[arity];
        for (int bits = 0; bits < (1 << arity); bits++) {
            for (int i = 0; i < arity; i++) {
                Enclosure side = arguments.get(i);
                corner[i] = ((bits >> i) & 1) == 0 ? side.low() : side.high();
            }
            double value = Doubles.accepts(this, corner) ? at(corner) : Double.NaN;
            if (!Double.isFinite(value)) {
                return Optional.empty();
            }
            double slack = Math.abs(value) * accuracy();
            least = Math.min(least, value - slack);
            greatest = Math.max(greatest, value + slack);
        }
        return Optional.of(Enclosure.outward(least, greatest));
    }

    /** Where the function is defined in the whole box. */
    @Override
    public Optional<Enclosure> slope(int result, int argument, List<Enclosure> arguments) {
        return enclosure(result, arguments).map(values -> slope(argument, arguments, values));
    }

    /** Bounds of the derivative over a box in which the function is defined and has the given values. */
    abstract Enclosure slope(int argument, List<Enclosure> box, Enclosure values);

    static Optional<Text> refuse(boolean refused, String key) {
        return refused ? Optional.of(DriverWords.text(key)) : Optional.empty();
    }
}
