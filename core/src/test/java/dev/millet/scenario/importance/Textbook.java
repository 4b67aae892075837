package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.OfOneArgument;
import dev.millet.fact.Basis;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions on which sensitivity analysis is taught, as driver trees with the answer {@code y}. */
public final class Textbook {
    private static final String PI = "3.14159265358979323846264338327950288";

    private Textbook() {}

    /** sin x1 + a sin² x2 + b x3⁴ sin x1, each x uniform from −π to π (Ishigami and Homma 1990). */
    public static DriverTree ishigami(String a, String b) {
        List<Driver> x = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            x.add(Driver.of(figure("x" + i, "0", Distribution.uniform("-" + PI, PI))));
        }
        Driver y = sine(x.get(0))
                .plus(Driver.constant(a).times(sine(x.get(1)).power(2)))
                .plus(Driver.constant(b).times(x.get(2).power(4)).times(sine(x.get(0))));
        return DriverTree.of(y.named("y", Text.of("y")));
    }

    /** Product of (|4x − 2| + a) ÷ (1 + a), each x uniform from 0 to 1 (Sobol). */
    static DriverTree g(double... a) {
        Driver y = Driver.constant("1");
        for (int i = 0; i < a.length; i++) {
            Driver x = Driver.of(figure("x" + (i + 1), "0.5", Distribution.uniform("0", "1")));
            Driver own = Driver.constant(BigDecimal.valueOf(a[i]), Unit.RATIO);
            y = y.times(Driver.constant("4")
                    .times(x)
                    .minus(Driver.constant("2"))
                    .abs()
                    .plus(own)
                    .dividedBy(Driver.constant("1").plus(own)));
        }
        return DriverTree.of(y.named("y", Text.of("y")));
    }

    static Figure figure(String id, String value, Distribution distribution) {
        return Figure.builder()
                .id(Identifier.of(id))
                .value(new BigDecimal(value))
                .unit(Unit.RATIO)
                .basis(Basis.ASSUMED)
                .uncertainty(distribution)
                .build();
    }

    private static Driver sine(Driver x) {
        return Driver.call(new Sine(), List.of(x)).get(0);
    }

    /** The sine of a ratio. */
    private static final class Sine implements OfOneArgument {
        @Override
        public String id() {
            return "test.sine";
        }

        @Override
        public boolean isDecimal() {
            return false;
        }

        @Override
        public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
            return List.of(
                    Optional.of(BigDecimal.valueOf(Math.sin(arguments.get(0).doubleValue()))));
        }

        @Override
        public void doubles(double[] arguments, double[] out) {
            out[0] = Math.sin(arguments[0]);
        }

        @Override
        public Optional<Double> partial(int result, int argument, double[] arguments) {
            return Optional.of(Math.cos(arguments[0]));
        }

        @Override
        public Text formula(int result) {
            return Text.of("sin({0})");
        }
    }
}
