package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Undefined goes through everything except the branch not taken, on random graphs and in both readings. */
class UndefinedProperties {
    private static final Driver NONE = Driver.undefined(Unit.RATIO, Text.of("it is gone", "没有了"));

    @Provide
    Arbitrary<DriverTree> trees() {
        return DriverArbitraries.trees();
    }

    @Property(tries = 500)
    void whatIsStrictPassesItOnWhateverStandsBesideIt(
            @ForAll("trees") DriverTree beside, @ForAll @IntRange(min = 1, max = 8) int steps, @ForAll long seed) {
        Driver other = beside.answers().get(0);
        Value read = read(strict(NONE, other, steps, new Random(seed)));
        assertThat(read.isDefined()).isFalse();
        Optional<String> cause = reason(read(other));
        assertThat(reason(read).orElseThrow()).isIn("it is gone", cause.orElse("it is gone"));
    }

    @Property(tries = 500)
    void theBranchNotTakenHidesIt(
            @ForAll("trees") DriverTree taken, @ForAll @IntRange(min = 1, max = 8) int steps, @ForAll long seed) {
        Driver answer = taken.answers().get(0);
        Driver gone = strict(NONE, answer, steps, new Random(seed));
        Value alone = read(answer);
        assertSame(read(Condition.always().choose(answer, gone)), alone);
        assertSame(read(Condition.never().choose(gone, answer)), alone);
        assertSame(read(gone.orElse(answer)), alone);
    }

    @Property(tries = 500)
    void aConditionThatIsUndefinedChoosesNothing(@ForAll("trees") DriverTree tree, @ForAll long seed) {
        Driver answer = tree.answers().get(0);
        Driver gone = strict(NONE, Driver.constant("1"), 3, new Random(seed));
        assertThat(reason(read(gone.isPositive().choose(answer, answer)))).contains("it is gone");
        assertThat(reason(read(answer.onlyIf(gone.isPositive(), Text.of("guard")))))
                .isPresent();
    }

    private static Driver strict(Driver gone, Driver other, int steps, Random random) {
        Driver result = gone;
        for (int i = 0; i < steps; i++) {
            result = switch (random.nextInt(11)) {
                case 0 -> result.plus(other);
                case 1 -> other.minus(result);
                case 2 -> result.times(Driver.constant("0"));
                case 3 -> result.dividedBy(other);
                case 4 -> other.dividedBy(result);
                case 5 -> result.negated().abs();
                case 6 -> result.power(0);
                case 7 -> result.min(other);
                case 8 -> other.max(result);
                case 9 -> Functions.exp(result);
                default -> result.named("step-" + i, Text.of("step " + i));
            };
        }
        return result;
    }

    /** The decimal value; single trials and blocks must say NaN exactly where there is none. */
    private static Value read(Driver driver) {
        DriverTree tree = DriverTree.of(driver.named("read", Text.of("read")));
        Value value = tree.read().value(Identifier.of("read"));
        if (!value.isDefined()) {
            assertThat(tree.program().workspace().run().answer(0)).isNaN();
            assertThat(tree.program().block(2).run(2).answer(0)[1]).isNaN();
        }
        return value;
    }

    private static Optional<String> reason(Value value) {
        return value.why().map(text -> text.in(Locale.ENGLISH));
    }

    private static void assertSame(Value read, Value alone) {
        assertThat(read.isDefined()).isEqualTo(alone.isDefined());
        if (alone.isDefined()) {
            assertThat(read.get()).isEqualByComparingTo(alone.get());
        } else {
            assertThat(reason(read)).isEqualTo(reason(alone));
        }
    }
}
