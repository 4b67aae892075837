package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.NumericFunction;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** The quantile and the loss of a standard normal variable, by a library's distribution. */
final class StandardNormal extends NumericFunction {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Which of its functions. */
    private enum Part {
        QUANTILE,
        LOSS
    }

    private final Part part;

    private StandardNormal(Part part) {
        this.part = part;
    }

    /** z with P(Z ≤ z) = probability; undefined outside 0 to 1, both ends excluded. */
    static Driver quantile(Driver probability) {
        return Driver.call(new StandardNormal(Part.QUANTILE), List.of(probability))
                .get(0);
    }

    /** E[(Z − z)⁺] = φ(z) − z × (1 − Φ(z)): what is missed on average. */
    static Driver loss(Driver z) {
        return Driver.call(new StandardNormal(Part.LOSS), List.of(z)).get(0);
    }

    /** The loss as a number. */
    static double loss(double z) {
        return NORMAL.density(z) - z * NORMAL.cumulativeProbability(-z);
    }

    /** The quantile as a number. */
    static double quantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    @Override
    public String id() {
        return "channel.standard-normal." + Words.key(part);
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        if (!arguments.get(0).isRatio()) {
            throw new IllegalArgumentException(
                    "argument of a standard normal must be a ratio, but was in '" + arguments.get(0) + "'");
        }
        return List.of(Unit.RATIO);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        boolean outside = part == Part.QUANTILE && !(arguments[0] > 0 && arguments[0] < 1);
        return outside ? Optional.of(TheoryWords.text("undefined.quantile")) : Optional.empty();
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        out[0] = part == Part.LOSS ? loss(arguments[0]) : quantile(arguments[0]);
    }

    @Override
    public Optional<Double> partial(int result, int argument, double[] arguments) {
        if (part == Part.LOSS) {
            return Optional.of(-NORMAL.cumulativeProbability(-arguments[0]));
        }
        return refusal(arguments).isPresent()
                ? Optional.empty()
                : Optional.of(1 / NORMAL.density(quantile(arguments[0])));
    }

    @Override
    public boolean isNumeric() {
        return false;
    }

    @Override
    public Text formula(int result) {
        return TheoryWords.text("formula.standard-normal-" + Words.key(part), "{0}");
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of(
                part == Part.QUANTILE ? "NORMSINV({0})" : "(EXP(-({0})^2/2)/SQRT(2*PI())-({0})*(1-NORMSDIST({0})))");
    }
}
