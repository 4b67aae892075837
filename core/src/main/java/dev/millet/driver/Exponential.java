package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** e to a ratio's power. */
final class Exponential extends RateFunction {
    Exponential() {
        super("exp", 1);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return Optional.empty();
    }

    @Override
    double at(double[] arguments) {
        return Math.exp(arguments[0]);
    }

    @Override
    BigDecimal at(List<BigDecimal> arguments) {
        return DecimalMath.exp(arguments.get(0));
    }

    @Override
    double slope(int argument, double[] arguments) {
        return Math.exp(arguments[0]);
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of("EXP({0})");
    }

    @Override
    Enclosure slope(int argument, List<Enclosure> box, Enclosure values) {
        return values;
    }
}
