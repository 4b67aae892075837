package dev.millet.scenario.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An answer exists all over its ranges, or there is a place where it does not, or nobody knows. */
class ExistenceTest {
    private static final Driver ONE = Driver.constant("1");
    private static final Driver X = figure("x", "3", "1..9");
    private static final Driver Y = figure("y", "8", "6..9");

    @Test
    void aSumExistsEverywhere() {
        Existence found = existence(X.plus(Y));

        assertThat(found.extent()).isEqualTo(Existence.Extent.EVERYWHERE);
        assertThat(found.where()).isEmpty();
        assertThat(found.value().get()).isEqualByComparingTo("11");
    }

    @Test
    void aGuardThatFailsOnlyBetweenTheEndsIsFound() {
        // Between 4 and 5 it has no value; at both ends, and at base, it has one.
        Driver hole = X.onlyIf(
                X.isAtMost(Driver.constant("4")).or(X.isAtLeast(Driver.constant("5.5"))), Text.of("in the gap"));
        Existence found = existence(hole);

        assertThat(WorstCase.of(DriverTree.of(hole.named("hole", Text.of("hole"))), "hole")
                        .value()
                        .isDefined())
                .isTrue();
        assertThat(found.extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(found.where()).hasSize(1);
        assertThat(found.where().get(0).id().text()).isEqualTo("x");
        assertThat(found.where().get(0).value().doubleValue()).isBetween(4.0, 5.5);
        assertThat(found.value().why().orElseThrow().in(Locale.ENGLISH)).isEqualTo("in the gap");
    }

    @Test
    void aPlaceThatOnlyTwoFiguresTogetherReachIsFound() {
        // Alone, neither of them reaches 17; together they do.
        Existence found = existence(X.onlyIf(X.plus(Y).isAtMost(Driver.constant("17.5")), Text.of("too much")));

        assertThat(found.extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(found.where()).extracting(figure -> figure.id().text()).containsExactly("x", "y");
        assertThat(found.where().get(0).value().add(found.where().get(1).value()))
                .isGreaterThan(new java.math.BigDecimal("17.5"));
    }

    @Test
    void whatTheWholeBoxDoesNotProveItsPartsMay() {
        // x - x is read as two figures that move apart: 1 + x·x - 2·x is never negative, which one box does not show.
        Driver shifted = X.minus(figure("z", "2.1", "2..2.2"));
        Existence found = existence(ONE.dividedBy(ONE.plus(shifted.times(X)).plus(Driver.constant("0.5"))));

        assertThat(found.extent()).isEqualTo(Existence.Extent.EVERYWHERE);
    }

    @Test
    void aPoleBetweenTwoReadingsStaysOpen() {
        // At 10/3 exactly there is no value, and no half of the range ends there.
        Existence found = existence(ONE.dividedBy(X.times(Driver.constant("3")).minus(Driver.constant("10"))));

        assertThat(found.extent()).isEqualTo(Existence.Extent.UNKNOWN);
        assertThat(found.where()).isEmpty();
        assertThat(found.value().get()).isEqualByComparingTo("-1");
    }

    @Test
    void anAnswerWithoutAValueAtBaseDoesNotExistEverywhere() {
        Existence found = existence(X.onlyIf(X.isAtLeast(Driver.constant("5")), Text.of("too little")));

        assertThat(found.extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(found.where()).isEmpty();
    }

    @Test
    void manyFiguresThatDoNotMatterDoNotHideTheOneThatDoes() {
        Driver noise = Driver.sum(
                dev.millet.basics.Unit.RATIO,
                IntStream.range(0, 30)
                        .mapToObj(i -> figure("n" + i, "5", "1..9"))
                        .toList());
        Existence found = existence(noise.dividedBy(Y.minus(Driver.constant("7.5"))));

        assertThat(found.extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(found.where()).extracting(figure -> figure.id().text()).containsExactly("y");
    }

    @Test
    void theAnswerMustBeOneOfTheTree() {
        DriverTree tree = DriverTree.of(X.named("answer", Text.of("answer")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Existence.of(tree, "other"))
                .withMessageContaining("'other'");
    }

    private static Existence existence(Driver driver) {
        return Existence.of(DriverTree.of(List.of(driver.named("answer", Text.of("answer")))), "answer");
    }

    private static Driver figure(String id, String value, String range) {
        return Driver.of(Figure.assumed(id, value, range, "guess"));
    }
}
