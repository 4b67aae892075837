package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

/** A user's function of doubles: he writes the mathematics, readings and slopes follow. */
class NumericFunctionTest {
    @Test
    void bothReadingsTakeTheDoubleResult() {
        Driver error = errorFunction("1");
        assertThat(error.value().get().doubleValue()).isCloseTo(0.8427, within(5e-5));
        assertThat(DriverTree.of(error).program().workspace().run().answer(0))
                .isEqualTo(error.value().get().doubleValue());
    }

    @Test
    void theSlopeIsADifferenceAndSaysSo() {
        Derivative slope = derivative(errorFunction("1"));
        // 2 ÷ √π × e^−x²
        assertThat(slope.value().get().doubleValue()).isCloseTo(0.415107497, within(1e-8));
        assertThat(slope.isNumeric()).isTrue();
        assertThat(slope.text().in(Locale.ENGLISH)).endsWith("(numeric)");
    }

    @Test
    void whereASideHasNoValueThereIsNoSlope() {
        assertThat(errorFunction("2").value().isDefined()).isTrue();
        assertThat(derivative(errorFunction("2")).value().isDefined()).isFalse();
        assertThat(errorFunction("3").value().isDefined()).isFalse();
    }

    private static Derivative derivative(Driver answer) {
        return DriverTree.of(answer).read().derivatives("answer").by("x");
    }

    /** The error function, told up to 2 only. */
    private static Driver errorFunction(String x) {
        NumericFunction function = new NumericFunction() {
            @Override
            public String id() {
                return "test.error-function";
            }

            @Override
            public int arity() {
                return 1;
            }

            @Override
            public List<Unit> units(List<Unit> arguments) {
                return arguments;
            }

            @Override
            public void doubles(double[] arguments, double[] out) {
                out[0] = arguments[0] > 2 ? Double.NaN : Erf.erf(arguments[0]);
            }

            @Override
            public Text formula(int result) {
                return Text.of("error function of {0}");
            }
        };
        return Driver.call(function, List.of(Driver.of(Figure.decided("x", x, "set by the test"))))
                .get(0)
                .named("answer", Text.of("answer"));
    }
}
