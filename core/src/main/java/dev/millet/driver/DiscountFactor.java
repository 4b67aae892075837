package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** (1 + rate) to the −time. */
final class DiscountFactor extends RateFunction {
    DiscountFactor() {
        super("discount-factor", 2);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return refuse(!(arguments[0] > -1), "refusal.discount-factor");
    }

    @Override
    double at(double[] arguments) {
        return Math.exp(-arguments[1] * Math.log1p(arguments[0]));
    }

    @Override
    BigDecimal at(List<BigDecimal> arguments) {
        return DecimalMath.compound(arguments.get(0), arguments.get(1).negate());
    }

    @Override
    double slope(int argument, double[] arguments) {
        double value = at(arguments);
        return argument == 0 ? -arguments[1] * value / (1 + arguments[0]) : -Math.log1p(arguments[0]) * value;
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of("(1+{0})^-{1}");
    }

    @Override
    Enclosure slope(int argument, List<Enclosure> box, Enclosure values) {
        Enclosure base = Enclosure.ONE.plus(box.get(0));
        return argument == 0
                ? box.get(1).negated().times(values).dividedBy(base)
                : base.log().negated().times(values);
    }
}
