package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** (1 − churn) to the time. */
final class Survival extends RateFunction {
    Survival() {
        super("survival", 2);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return refuse(!(arguments[0] <= 1), "refusal.survival-churn")
                .or(() -> refuse(!(arguments[1] >= 0), "refusal.survival-time"));
    }

    @Override
    double at(double[] arguments) {
        return arguments[1] == 0 ? 1 : Math.exp(arguments[1] * Math.log1p(-arguments[0]));
    }

    @Override
    BigDecimal at(List<BigDecimal> arguments) {
        return DecimalMath.compound(arguments.get(0).negate(), arguments.get(1));
    }

    @Override
    double slope(int argument, double[] arguments) {
        double churn = arguments[0];
        double time = arguments[1];
        if (argument == 1) {
            return churn == 1 ? 0 : Math.log1p(-churn) * at(arguments);
        }
        return time == 0 ? 0 : -time * Math.pow(1 - churn, time - 1);
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of("(1-{0})^{1}");
    }

    /** By the churn never positive, and without a bound where the churn may be 100 %. */
    @Override
    Enclosure slope(int argument, List<Enclosure> box, Enclosure values) {
        Enclosure base = Enclosure.ONE.minus(box.get(0));
        if (!(base.low() > 0)) {
            return argument == 0 ? new Enclosure(Double.NEGATIVE_INFINITY, 0) : Enclosure.ALL;
        }
        return argument == 0
                ? box.get(1).negated().times(values).dividedBy(base)
                : base.log().times(values);
    }
}
