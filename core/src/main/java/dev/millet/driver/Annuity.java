package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** rate ÷ (1 − (1 + rate) to the −life), and 1 ÷ life where there is no rate. */
final class Annuity extends RateFunction {
    Annuity() {
        super("annuity", 2);
    }

    @Override
    Unit resultUnit(Unit rate) {
        return rate;
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return refuse(!(arguments[0] > -1), "refusal.annuity-rate")
                .or(() -> refuse(!(arguments[1] > 0), "refusal.annuity-life"));
    }

    @Override
    double at(double[] arguments) {
        double rate = arguments[0];
        double life = arguments[1];
        return rate == 0 ? 1 / life : rate / -Math.expm1(-life * Math.log1p(rate));
    }

    @Override
    BigDecimal at(List<BigDecimal> arguments) {
        return DecimalMath.annuity(arguments.get(0), arguments.get(1));
    }

    /** With D = (1 + r)^−n: by the rate (1 − D − r n D ÷ (1 + r)) ÷ (1 − D)², by the life −r D ln(1 + r) ÷ (1 − D)². */
    @Override
    double slope(int argument, double[] arguments) {
        double rate = arguments[0];
        double life = arguments[1];
        double log = Math.log1p(rate);
        double repaid = -Math.expm1(-life * log);
        double left = Math.exp(-life * log);
        if (argument == 0) {
            // Below this the quotient loses all digits; the series' first terms are then exact enough.
            if (Math.abs(rate * life) < 1e-6) {
                return (life + 1) / (2 * life);
            }
            return (repaid - rate * life * left / (1 + rate)) / (repaid * repaid);
        }
        return rate == 0 ? -1 / (life * life) : -rate * left * log / (repaid * repaid);
    }

    @Override
    public Optional<String> spreadsheet(int result) {
        return Optional.of("-PMT({0},{1},1)");
    }

    /** A higher rate costs more, a longer life less; how much is bounded on that side only. */
    @Override
    Enclosure slope(int argument, List<Enclosure> box, Enclosure values) {
        return argument == 0 ? new Enclosure(0, Double.POSITIVE_INFINITY) : new Enclosure(Double.NEGATIVE_INFINITY, 0);
    }
}
