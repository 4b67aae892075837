package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The shipped functions, and functions of a user's own. */
class FunctionsTest {
    private static final List<RateFunction> ALL =
            List.of(new Exponential(), new Logarithm(), new DiscountFactor(), new Annuity(), new Survival());

    private static Driver rate(String rate) {
        return Driver.constant(new BigDecimal(rate), Unit.parse("1/year"));
    }

    private static Driver years(String years) {
        return Driver.constant(new BigDecimal(years), Unit.of("year"));
    }

    @Test
    void haveTheValuesOfTheTextbooks() {
        assertThat(Functions.exp(Driver.constant("1")).value().get())
                .isEqualByComparingTo("2.718281828459045235360287471352662");
        assertThat(Functions.log(Driver.constant("2")).value().get())
                .isEqualByComparingTo("0.6931471805599453094172321214581766");
        assertThat(Functions.discountFactor(rate("0.1"), years("2")).value().get())
                .isEqualByComparingTo("0.8264462809917355371900826446280992");
        assertThat(Functions.annuity(rate("0.12"), years("3")).value().get())
                .isEqualByComparingTo("0.4163489805595068752963489805595069");
        assertThat(Functions.annuity(rate("0"), years("4")).value().get()).isEqualByComparingTo("0.25");
        assertThat(Functions.survival(rate("0.03"), years("12")).value().get())
                .isEqualByComparingTo("0.693842360995438000295041");
        assertThat(Driver.constant("1.21").power(Driver.constant("0.5")).value().get())
                .isEqualByComparingTo("1.1");
        assertThat(Driver.constant("2").power(Driver.constant("10")).value().get())
                .isEqualByComparingTo("1024");
        assertThat(Driver.constant("1").power(Driver.constant("0.3")).value().get())
                .isEqualByComparingTo("1");
        assertThat(Driver.constant("7").power(Driver.constant("0")).value().get())
                .isEqualByComparingTo("1");
    }

    @Test
    void keepTheirDigitsNearTheEdges() {
        // Near a rate of zero the annuity is (1 + r (n + 1) / 2) / n.
        assertThat(Functions.annuity(rate("1e-20"), years("4")).value().get())
                .isEqualByComparingTo("0.250000000000000000006250000000000000");
        assertThat(Functions.annuity(rate("1e-60"), years("4")).value().get()).isEqualByComparingTo("0.25");
        assertThat(Functions.annuity(rate("0.5"), years("1000")).value().get()).isEqualByComparingTo("0.5");
        assertThat(Functions.annuity(rate("-0.999999"), years("1000")).value().get())
                .isEqualByComparingTo("0");
        assertThat(Functions.exp(Driver.constant("1e-60")).value().get()).isEqualByComparingTo("1");
        assertThat(Functions.survival(rate("1"), years("3")).value().get()).isEqualByComparingTo("0");
        assertThat(Functions.survival(rate("1"), years("0")).value().get()).isEqualByComparingTo("1");
        assertThat(Functions.discountFactor(rate("1e-120"), years("2.5"))
                        .value()
                        .get())
                .isEqualByComparingTo("1");
        assertThat(Functions.discountFactor(rate("0.1"), years("-2")).value().get())
                .isEqualByComparingTo("1.21");
    }

    @Test
    void refuseWhatHasNoValue() {
        assertThat(why(Functions.discountFactor(rate("-1"), years("2"))))
                .isEqualTo("a discount factor needs a rate above −100 %");
        assertThat(why(Functions.annuity(rate("-1.5"), years("2")))).isEqualTo("an annuity needs a rate above −100 %");
        assertThat(why(Functions.annuity(rate("0.1"), years("0")))).isEqualTo("an annuity needs a positive life");
        assertThat(why(Functions.survival(rate("1.1"), years("1"))))
                .isEqualTo("survival needs a churn of at most 100 %");
        assertThat(why(Functions.survival(rate("0.1"), years("-1"))))
                .isEqualTo("survival needs a time that is not negative");
        assertThat(new Annuity().partial(0, 0, new double[] {-2, 1})).isEmpty();
    }

    private static String why(Driver driver) {
        return driver.value().why().orElseThrow().in(Locale.ENGLISH);
    }

    @Property(tries = 300)
    void slopesAreThoseOfFiniteDifferencesAndLieInTheirEnclosures(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int which) {
        RateFunction function = ALL.get(which);
        Random random = new Random(seed);
        double[] point = new double[function.arity()];
        for (int i = 0; i < point.length; i++) {
            point[i] = i == 0 ? 0.01 + 0.6 * random.nextDouble() : 0.5 + 8 * random.nextDouble();
        }
        List<Enclosure> box = Arrays.stream(point)
                .mapToObj(x -> new Enclosure(x * (1 - 1e-3), x * (1 + 1e-3)))
                .toList();
        Enclosure values = function.enclosure(0, box).orElseThrow();
        assertThat(values.contains(function.at(point))).isTrue();
        for (int i = 0; i < point.length; i++) {
            double step = 1e-6 * point[i];
            double[] up = point.clone();
            double[] down = point.clone();
            up[i] += step;
            down[i] -= step;
            double numeric = (function.at(up) - function.at(down)) / (2 * step);
            double slope = function.partial(0, i, point).orElseThrow();
            assertThat(slope).isCloseTo(numeric, within(1e-5 * (1 + Math.abs(numeric))));
            assertThat(function.slope(0, i, box).orElseThrow().contains(slope)).isTrue();
        }
    }

    @Test
    void slopesHoldAtTheEdges() {
        Annuity annuity = new Annuity();
        assertThat(annuity.slope(0, new double[] {0, 4})).isEqualTo(0.625);
        assertThat(annuity.slope(1, new double[] {0, 4})).isEqualTo(-0.0625);
        Survival survival = new Survival();
        assertThat(survival.slope(0, new double[] {0.2, 0})).isEqualTo(0);
        assertThat(survival.slope(0, new double[] {1, 1})).isEqualTo(-1);
        assertThat(survival.slope(1, new double[] {1, 1})).isEqualTo(0);
        List<Enclosure> upToAll = List.of(new Enclosure(0.5, 1), new Enclosure(1, 2));
        assertThat(survival.slope(0, 0, upToAll)).contains(new Enclosure(Double.NEGATIVE_INFINITY, 0));
        assertThat(survival.slope(0, 1, upToAll)).contains(Enclosure.ALL);
        assertThat(new Logarithm().enclosure(0, List.of(new Enclosure(-1, 1)))).isEmpty();
        assertThat(new Exponential().enclosure(0, List.of(Enclosure.ALL))).isEmpty();
        assertThat(ALL.stream().map(function -> function.spreadsheet(0).orElseThrow()))
                .containsExactly("EXP({0})", "LN({0})", "(1+{0})^-{1}", "-PMT({0},{1},1)", "(1-{0})^{1}");
    }

    @Test
    void fractionalPowersAgreeWithTheLibraryAtFiftyDigits() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            BigDecimal base = new BigDecimal(Math.exp(20 * random.nextGaussian()), MathContext.DECIMAL64);
            BigDecimal exponent = new BigDecimal(5 * random.nextGaussian(), MathContext.DECIMAL64);
            BigDecimal expected = BigDecimalMath.pow(base, exponent, new MathContext(50));
            BigDecimal actual = Driver.constant(base, Unit.RATIO)
                    .power(Driver.constant(exponent, Unit.RATIO))
                    .value()
                    .get();
            assertThat(actual.subtract(expected).abs()).isLessThanOrEqualTo(expected.multiply(new BigDecimal("1e-33")));
        }
    }

    /** Both square roots of a number, the second missing for zero; only in doubles. */
    private static final class Roots implements Function {
        @Override
        public String id() {
            return "test.roots";
        }

        @Override
        public int arity() {
            return 1;
        }

        @Override
        public int results() {
            return 2;
        }

        @Override
        public List<Unit> units(List<Unit> arguments) {
            return List.of(arguments.get(0).power(1, 2), arguments.get(0).power(1, 2));
        }

        @Override
        public Optional<Text> refusal(double[] arguments) {
            return arguments[0] < 0 ? Optional.of(Text.of("no root of a negative number")) : Optional.empty();
        }

        @Override
        public boolean isDecimal() {
            return false;
        }

        @Override
        public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
            return List.of();
        }

        @Override
        public void doubles(double[] arguments, double[] out) {
            out[0] = Math.sqrt(arguments[0]);
            out[1] = arguments[0] == 0 ? Double.NaN : -out[0];
        }

        @Override
        public Text formula(int result) {
            return Text.of((result == 0 ? "√" : "−√") + "{0}");
        }
    }

    @Test
    void aFunctionMayHaveSeveralResultsOfWhichSomeAreMissing() {
        Driver x = Driver.of(Figure.decided("x", "9 day^2", "start"));
        List<Driver> roots = Driver.call(new Roots(), List.of(x));
        DriverTree tree = DriverTree.of(
                roots.get(0).named("upper", Text.of("upper")), roots.get(1).named("lower", Text.of("lower")));
        assertThat(tree.size()).isEqualTo(4);
        assertThat(roots.get(0).unit()).isEqualTo(Unit.of("day"));
        Reading reading = tree.read();
        assertThat(reading.value("upper").get()).isEqualByComparingTo("3");
        assertThat(reading.value("lower").get()).isEqualByComparingTo("-3");
        assertThat(reading.explain("lower").text())
                .isEqualTo("lower = −3 day\n  = −√x\n  x = 9 day^2  [D] \"start\"\n");
        Reading zero = tree.read(List.of(Figure.decided("x", "0 day^2", "start")));
        assertThat(zero.value("upper").get()).isEqualByComparingTo("0");
        assertThat(zero.value("lower").why()).contains(Text.of("no such value", "没有这样的值"));
        Program.Block block = tree.program().block(4);
        block.input(0)[1] = 0;
        block.input(0)[2] = -1;
        block.input(0)[3] = 16;
        assertThat(block.run(4).answer(0)).isEqualTo(new double[] {3, 0, Double.NaN, 4});
        assertThat(block.answer(1)).isEqualTo(new double[] {-3, Double.NaN, Double.NaN, -4});
        assertThat(tree.program().workspace().set(0, -1).run().answer(1)).isNaN();
        Approximation near = tree.approximate(Identifier.of("upper"));
        assertThat(near.bound()).isBetween(1e-12, 1e-11);
        EnclosedAnswer enclosed = tree.enclose(Map.of(), Identifier.of("upper"));
        assertThat(enclosed.value()).isEqualTo(Enclosure.ALL);
        assertThat(enclosed.alwaysDefined()).isFalse();
        assertThat(new Roots().partial(0, 0, new double[] {1})).isEmpty();
        assertThat(new Roots().spreadsheet(0)).isEmpty();
        assertThat(new Roots().slope(0, 0, List.of(Enclosure.ALL))).isEmpty();
    }
}
