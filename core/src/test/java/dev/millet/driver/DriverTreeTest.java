package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Trees and drivers: what they refuse, share and find. */
class DriverTreeTest {
    private static final Figure PRICE = Figure.decided("price", "CNY 1999/unit", "set");
    private static final Figure SITE = Figure.assumed("site-fee", "CNY 1000/month", "guess");
    private static final Driver A = Driver.of(PRICE);
    private static final Driver B = Driver.of(SITE);
    private static final Driver ONE = Driver.constant("1");
    private static final Driver TWO = Driver.constant("2");
    private static final Text LABEL = Text.of("a label");

    @Test
    void eachOperationRefusesOtherUnits() {
        Map<String, Runnable> refused = new LinkedHashMap<>();
        String both = " must have one unit, but were 'CNY/unit' (price) and 'CNY/month' (site fee)";
        refused.put("summands" + both, () -> A.plus(B));
        refused.put("minuend and subtrahend" + both, () -> A.minus(B));
        refused.put("operands of a minimum" + both, () -> A.min(B));
        refused.put("operands of a maximum" + both, () -> A.max(B));
        refused.put("sides of a comparison" + both, () -> A.isAtLeast(B));
        refused.put("a value and its substitute" + both, () -> A.orElse(B));
        refused.put("branches" + both, () -> Condition.always().choose(A, B));
        refused.put("alternatives" + both, () -> Driver.choice(ONE, List.of(A, B)));
        refused.put("alternatives must not be empty, but was '[]' (choice by 1)", () -> Driver.choice(ONE, List.of()));
        refused.put(
                "index of a choice must be a ratio, but was 'CNY/unit' (price)", () -> Driver.choice(A, List.of(B)));
        refused.put("base of a power must be a ratio, but was 'CNY/unit' (price)", () -> A.power(ONE));
        refused.put("exponent must be a ratio, but was 'CNY/unit' (price × 2)", () -> ONE.power(A.times(TWO)));
        refused.put(
                "summands must have the unit 'CNY/unit' of their sum, but was 'CNY/month' (site fee)",
                () -> Driver.sum(Unit.parse("CNY/unit"), List.of(A, B)));
        refused.put(
                "arguments must be 1, but were '2' (driver.log)", () -> Driver.call(new Logarithm(), List.of(A, B)));
        refused.put("argument of log must be a ratio, but was 'CNY/unit'", () -> Functions.log(A));
        refused.put(
                "rate and time of annuity must be in 1/T and T such as 1/year and year, but were '1/year' and 'month'",
                () -> Functions.annuity(Driver.constant("0.1/year"), Driver.constant("3 month")));
        refused.put(
                "rate and time of survival must be in 1/T and T such as 1/year and year, but were '1' and '1'",
                () -> Functions.survival(ONE, ONE));
        refused.put(
                "driver must be named before it has a method, but was 'price × 2' (m)",
                () -> A.times(TWO).method(new Method("m", 1, "nobody 2000")));
        refused.put("method version must be at least 1, but was '0' (m)", () -> new Method("m", 0, "x"));
        refused.put("method id must not be blank, but was ' '", () -> new Method(" ", 1, "x"));
        refused.put("enclosure must have low ≤ high, but was '2.0...1.0'", () -> new Enclosure(2, 1));
        refused.forEach((message, mistake) -> assertThatThrownBy(mistake::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message));
    }

    @Test
    void unitsFollowTheFormula() {
        Driver volume = Driver.constant("12 unit/year");
        assertThat(A.times(volume).unit()).isEqualTo(Unit.parse("CNY/year"));
        assertThat(A.dividedBy(volume).unit()).isEqualTo(Unit.parse("CNY*year/unit^2"));
        assertThat(volume.power(-2).unit()).isEqualTo(Unit.parse("year^2/unit^2"));
        assertThat(Driver.sum(Unit.of("CNY"), List.of())).isEqualTo(Driver.constant("CNY 0"));
        assertThat(Driver.sum(Unit.parse("CNY/unit"), List.of(A))).isSameAs(A);
        Driver rate = Driver.constant("0.1/year");
        Driver time = Driver.constant("2 year");
        assertThat(Functions.annuity(rate, time).unit()).isEqualTo(Unit.parse("1/year"));
        assertThat(Functions.discountFactor(rate, time).unit()).isEqualTo(Unit.RATIO);
    }

    @Test
    void equalityIsByContent() {
        Driver sum = A.plus(A).named("x", LABEL);
        assertThat(sum).isEqualTo(A.plus(Driver.of(PRICE)).named("x", LABEL)).isNotEqualTo(A.plus(A));
        assertThat(sum).isNotEqualTo(A.plus(A).named("x", Text.of("other"))).isNotEqualTo("x");
        assertThat(sum.method(new Method("m", 1, "x"))).isNotEqualTo(sum.method(new Method("m", 2, "x")));
        assertThat(Driver.constant("1.00")).isEqualTo(ONE).isNotEqualTo(Driver.constant("CNY 1"));
        assertThat(ONE.minus(TWO)).isNotEqualTo(TWO.minus(ONE));
        assertThat(ONE.power(2)).isNotEqualTo(ONE.power(3));
        assertThat(A.plus(A)).isEqualTo(Driver.sum(A.unit(), List.of(A, A)));
        assertThat(A.isAtLeast(A))
                .isEqualTo(A.isAtLeast(A))
                .hasSameHashCodeAs(A.isAtLeast(A))
                .isNotEqualTo(A);
        assertThat(A.isAtLeast(A)).isNotEqualTo(A.isAtMost(A));
        assertThat(Driver.undefined(Unit.RATIO, LABEL)).isNotEqualTo(Driver.undefined(Unit.RATIO, Text.of("b")));
        assertThat(Driver.of(PRICE.withSubject("someone"))).isNotEqualTo(A);
    }

    @Test
    void whatIsUsedTwiceIsComputedOnce() {
        Driver first = A.times(TWO).named("first", Text.of("first"));
        Driver second = A.times(TWO).named("second", Text.of("second"));
        DriverTree tree =
                DriverTree.of(first.plus(A).named("one", LABEL), second.plus(A).named("two", LABEL), first, first, A);
        assertThat(tree.size()).isEqualTo(4);
        assertThat(tree.answers()).hasSize(4);
        assertThat(tree.figures()).containsExactly(PRICE);
        assertThat(tree.find("second")).isEqualTo(second);
        assertThat(tree.find(Identifier.of("price"))).isEqualTo(A);
        // At most and at least are one comparison.
        Driver either = A.isAtMost(A.times(TWO)).choose(ONE, TWO);
        Driver other = A.times(TWO).isAtLeast(A).choose(ONE, TWO);
        assertThat(DriverTree.of(either.named("e", LABEL), other.named("o", LABEL))
                        .size())
                .isEqualTo(6);
    }

    @Test
    void refusesIdsThatMeanTwoThings() {
        Map<String, Runnable> refused = new LinkedHashMap<>();
        refused.put(
                "figures of one id must be equal, but were 'CNY 1999/unit' and 'CNY 2599/unit' (price)",
                () -> DriverTree.of(A.plus(Driver.of(Figure.decided("price", "CNY 2599/unit", "set")))
                        .named("x", LABEL)));
        refused.put(
                "figures of one id must be equal, but were 'CNY 1999/unit' and 'CNY 1999/unit' (price: same amount, but"
                        + " not the same source, range or reason)",
                () -> DriverTree.of(A.plus(Driver.of(Figure.decided("price", "CNY 1999/unit", "else")))
                        .named("x", LABEL)));
        refused.put(
                "drivers of one id must have one formula, but were 'price × 2' and 'price' (x)",
                () -> DriverTree.of(A.times(TWO).named("x", LABEL), A.named("x", LABEL)));
        refused.put(
                "drivers of one id must have one label and one method, but were 'a label' and 'other' (x)",
                () -> DriverTree.of(A.named("x", LABEL), A.named("x", Text.of("other"))));
        refused.put(
                "driver must not take the id of a figure that it does not stand for, but was 'price × 2' (price)",
                () -> DriverTree.of(A.times(TWO).named("price", LABEL)));
        refused.put(
                "answer of a tree must have a name, but was 'price × 2' (use named(id, label))",
                () -> DriverTree.of(A.times(TWO)));
        refused.put(
                "id must name a driver of the tree, but was 'prise'; did you mean 'price'?",
                () -> DriverTree.of(A).find("prise"));
        refused.put(
                "driver must belong to the tree, but was '1'",
                () -> DriverTree.of(A).read().value(ONE));
        refused.put(
                "replacement must have the id of a figure of the tree, but was 'pricee'; did you mean 'price'?",
                () -> DriverTree.of(A).read(List.of(Figure.decided("pricee", "CNY 1/unit", "set"))));
        refused.put(
                "replacement must have the unit 'CNY/unit' of its figure, but was 'CNY' (price)",
                () -> DriverTree.of(A).read(List.of(Figure.decided("price", "CNY 1", "set"))));
        refused.put(
                "figure must be replaced once, but was 'CNY 1/unit' and 'CNY 2/unit' (price)",
                () -> DriverTree.of(A)
                        .read(List.of(
                                Figure.decided("price", "CNY 1/unit", "set"),
                                Figure.decided("price", "CNY 2/unit", "set"))));
        refused.put(
                "box must have the id of a figure of the tree, but was 'x'",
                () -> DriverTree.of(A.named("x", LABEL))
                        .enclose(Map.of(Identifier.of("x"), Enclosure.ALL), Identifier.of("x")));
        refused.put(
                "figure must be one of the tree, but was 'prce'; did you mean 'price'?",
                () -> DriverTree.of(A).program().inputIndex(Identifier.of("prce")));
        refused.put(
                "answer must be one of the tree, but was 'x'",
                () -> DriverTree.of(A).program().answerIndex(Identifier.of("x")));
        refused.put(
                "lanes must be at least 1, but was '0'",
                () -> DriverTree.of(A).program().block(0));
        refused.put(
                "lanes must be between 0 and 2, but was '3'",
                () -> DriverTree.of(A).program().block(2).run(3));
        refused.forEach((message, mistake) -> assertThatThrownBy(mistake::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message));
        assertThatThrownBy(() -> DriverTree.of(A).program().workspace().set(1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("input must be below 1, but was '1'");
        assertThatThrownBy(() -> DriverTree.of(A).program().block(2).input(1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aNameMayRelabelItsFigure() {
        Driver relabelled = A.named("price", Text.of("the price"));
        DriverTree tree = DriverTree.of(relabelled, A.times(TWO).named("x", LABEL));
        assertThat(tree.find("price").label()).contains(Text.of("the price"));
        assertThat(tree.read(List.of(Figure.decided("price", "CNY 10/unit", "cheaper")))
                        .value("x")
                        .get())
                .isEqualByComparingTo("20");
    }

    @Test
    void programsNameTheirInputsAndAnswers() {
        Driver sum = A.times(Driver.constant("3 unit/month")).plus(B).named("sum", LABEL);
        DriverTree tree = DriverTree.of(sum, A);
        Program program = tree.program();
        assertThat(tree.program()).isSameAs(program);
        assertThat(program.inputs()).containsExactly(Identifier.of("price"), Identifier.of("site-fee"));
        assertThat(program.answers()).containsExactly(Identifier.of("sum"), Identifier.of("price"));
        assertThat(program.answerIndex(Identifier.of("price"))).isEqualTo(1);
        assertThat(program.workspace().set(0, 10).run().answer(0)).isEqualTo(1030);
        Program.Block block = program.block(3);
        block.input(1)[1] = Double.POSITIVE_INFINITY;
        assertThat(block.run(2).answer(0)).startsWith(6997, Double.NaN);
        assertThat(block.lanes()).isEqualTo(3);
        assertThat(tree.read().values()).hasSize(2);
        assertThat(tree.read().tree()).isSameAs(tree);
    }

    @Test
    void fingerprintsTellFormulasApartThatHaveTheSameFigures() {
        DriverTree sum =
                DriverTree.of(A.times(Driver.constant("3 unit/month")).plus(B).named("sum", LABEL));
        DriverTree again =
                DriverTree.of(A.times(Driver.constant("3.0 unit/month")).plus(B).named("sum", LABEL));
        DriverTree difference =
                DriverTree.of(A.times(Driver.constant("3 unit/month")).minus(B).named("sum", LABEL));

        assertThat(sum.fingerprint()).hasSize(32).isEqualTo(again.fingerprint());
        assertThat(difference.fingerprint()).isNotEqualTo(sum.fingerprint());
        assertThat(DriverTree.of(A, B).fingerprint())
                .isNotEqualTo(DriverTree.of(B, A).fingerprint());
    }

    @Test
    void inputsAreTheNumbersBelow() {
        Driver either = A.isAtLeast(A.times(TWO)).and(Condition.always()).choose(A, A.negated());
        assertThat(either.inputs()).containsExactly(A, A.times(TWO), A.negated());
        Driver log = Functions.log(ONE.plus(TWO));
        assertThat(log.inputs()).containsExactly(ONE.plus(TWO));
        assertThat(A.inputs()).isEmpty();
        assertThat(A.figure()).contains(PRICE);
        assertThat(A.id()).contains(Identifier.of("price"));
        assertThat(A.times(TWO).id()).isEmpty();
        assertThat(A.times(TWO).label()).isEmpty();
        assertThat(A.times(TWO).figure()).isEmpty();
    }

    @Test
    void valuesAreEqualWhenTheirNumbersAre() {
        Value one = ONE.value();
        assertThat(one)
                .isEqualTo(new Value.Defined(new BigDecimal("1.00"), Unit.RATIO))
                .hasSameHashCodeAs(new Value.Defined(new BigDecimal("1.00"), Unit.RATIO))
                .isNotEqualTo(new Value.Defined(BigDecimal.ONE, Unit.of("day")))
                .isNotEqualTo(TWO.value())
                .isNotEqualTo("1");
        assertThat(one.why()).isEmpty();
        assertThat(one.isDefined()).isTrue();
        Value none = Driver.undefined(Unit.of("CNY"), Text.of("gone")).value();
        assertThat(none).isEqualTo(new Value.Undefined(Unit.of("CNY"), Text.of("gone"), Optional.empty()));
        assertThat(none).hasToString("undefined: gone");
    }

    @Test
    void moneyIsOnlyOfOneCurrency() {
        assertThat(Driver.constant("CNY 12.345").value().money(RoundingMode.HALF_UP))
                .isEqualTo(Money.parse("CNY 12.35"));
        assertThatThrownBy(() -> A.value().money(RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("money must have one currency as its unit, but was 'CNY/unit' (1999 CNY/unit)");
        assertThatThrownBy(() -> Driver.undefined(Unit.of("CNY"), Text.of("gone"))
                        .value()
                        .money(RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must be defined, but was 'undefined: gone'");
    }

    @Test
    void aSeriesIsAListOfDrivers() {
        List<Driver> years = new ArrayList<>();
        for (int year = 2011; year < 2014; year++) {
            years.add(A.times(Driver.constant(BigDecimal.valueOf(year - 2010), Unit.RATIO))
                    .named("sales." + year, LABEL));
        }
        assertThat(DriverTree.of(years).read().values().stream()
                        .map(value -> value.get().intValueExact()))
                .containsExactly(1999, 3998, 5997);
    }
}
