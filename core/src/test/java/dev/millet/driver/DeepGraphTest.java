package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A chain of a million drivers and a graph of forty doublings: nothing recurses, nothing explodes. */
class DeepGraphTest {
    private static final int LONG = 1_000_000;

    private static Driver chain(int length) {
        Driver step = Driver.of(DriverArbitraries.figure("step", "2"));
        Driver end = Driver.of(DriverArbitraries.figure("start", "1"));
        for (int i = 0; i < length; i++) {
            end = end.plus(step);
        }
        return end;
    }

    @Test
    void aChainOfAMillionDriversIsBuiltReadAndExplained() {
        Driver end = chain(LONG);
        Driver answer = end.named("end", Text.of("end"));
        assertThat(answer).isEqualTo(chain(LONG).named("end", Text.of("end")));
        assertThat(end).hasToString("start" + " + step".repeat(39) + " + … (999961 terms more)");
        DriverTree tree = DriverTree.of(answer);
        assertThat(tree.size()).isEqualTo(LONG + 2);
        Reading reading = tree.read();
        assertThat(reading.value("end").get()).isEqualByComparingTo("2000001");
        assertThat(reading.explain("end").text())
                .startsWith("end = 2000001\n  = start + step")
                .endsWith("""
                         + … (999961 terms more)
                          start = 1  [D]
                          step = 2  [D]
                        """);
        assertThat(tree.program().workspace().run().answer(0)).isEqualTo(2000001);
        assertThat(tree.program().block(2).run(2).answer(0)).isEqualTo(new double[] {2000001, 2000001});
        assertThat(tree.approximate(Identifier.of("end")).value()).isEqualTo(2000001);
        EnclosedAnswer enclosed =
                tree.enclose(Map.of(Identifier.of("step"), new Enclosure(1, 2)), Identifier.of("end"));
        assertThat(enclosed.value().contains(2000001)).isTrue();
        assertThat(enclosed.slopes().get(Identifier.of("step")).contains(LONG)).isTrue();
    }

    @Test
    void aChainOfTwentyThousandNamesIsExplainedWithoutDeepIndents() {
        Driver end = Driver.of(DriverArbitraries.figure("start", "1"));
        for (int i = 1; i <= 20_000; i++) {
            end = end.plus(Driver.constant("1")).named("s" + i, Text.of("step " + i));
        }
        Explanation explanation = end.explain();
        assertThat(explanation.lines()).hasSize(20_002);
        assertThat(explanation.text()).startsWith("""
                        step 20000 = 20001
                          = step 19999 + 1
                          step 19999 = 20000 = step 19998 + 1
                            step 19998 = 19999 = step 19997 + 1
                        """).contains("<20000> start = 1  [D]\n");
        assertThat(explanation.text(Locale.ENGLISH, 1))
                .isEqualTo("step 20000 = 20001\n  = step 19999 + 1\n  step 19999 = 20000\n");
        assertThat(explanation.minus(explanation).rows()).hasSize(1);
    }

    @Test
    void aSumOfAMillionTermsIsOneNode() {
        List<Driver> terms = new ArrayList<>();
        for (int i = 0; i < LONG; i++) {
            terms.add(Driver.constant(BigDecimal.valueOf(i), Unit.of("unit")));
        }
        Driver sum = Driver.sum(Unit.of("unit"), terms);
        assertThat(sum.value().get()).isEqualByComparingTo("499999500000");
        assertThat(sum.toString()).startsWith("0 + 1 unit + 2 unit").endsWith("… (999960 terms more)");
    }

    @Test
    void fortyDoublingsCostFortySteps() {
        Driver x = Driver.of(Figure.decided("x", "1", "a start"));
        Driver same = x;
        for (int i = 0; i < 40; i++) {
            x = x.plus(x);
            same = same.plus(same);
        }
        assertThat(x).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(x.toString()).isEqualTo("x" + " + x".repeat(39) + " + … (1099511627736 terms more)");
        Driver answer = x.named("answer", Text.of("answer", "答案"));
        DriverTree tree = DriverTree.of(answer);
        assertThat(tree.size()).isEqualTo(41);
        assertThat(answer.value().get()).isEqualByComparingTo("1099511627776");
        assertThat(tree.program().workspace().run().answer(0)).isEqualTo(1L << 40);
        assertThat(tree.program().block(1).run(1).answer(0)[0]).isEqualTo(1L << 40);
        assertThat(answer.explain().text(Locale.CHINESE))
                .contains("…（另有1099511627736项）")
                .endsWith("x = 1  [D] \"a start\"\n");
    }

    @Test
    void doublingsOfConditionsGuardsAndChoicesStayFlat() {
        Condition condition = Driver.of(DriverArbitraries.figure("x", "1")).isPositive();
        Driver x = Driver.constant("1");
        for (int i = 0; i < 60; i++) {
            condition = condition.and(condition);
            x = condition.choose(x.min(x), x.onlyIf(condition, Text.of("never")).orElse(x));
        }
        assertThat(x.named("end", Text.of("end")).explain().text()).contains("terms more");
        assertThat(x.value().get()).isEqualByComparingTo("1");
        assertThat(x.inputs()).hasSizeLessThan(5);
    }
}
