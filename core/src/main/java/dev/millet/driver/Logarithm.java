package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The natural logarithm. */
final class Logarithm extends RateFunction {
    Logarithm() {
        super("log", 1);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return refuse(!(arguments[0] > 0), "refusal.log");
    }

    @Override
    double at(double[] arguments) {
        return Math.log(arguments[0]);
    }

    @Override
    BigDecimal at(List<BigDecimal> arguments) {
        return DecimalMath.log(arguments.get(0));
    }

    @Override
    double slope(int argument, double[] arguments) {
        return 1 / arguments[0];
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of("LN({0})");
    }

    @Override
    Enclosure slope(int argument, List<Enclosure> box, Enclosure values) {
        return Enclosure.ONE.dividedBy(box.get(0));
    }
}
