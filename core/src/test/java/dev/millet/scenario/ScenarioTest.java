package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Figure PRICE = Figure.decided("price", "CNY 1999/unit", "the price announced");
    private static final Figure VOLUME = Figure.assumed("volume", "800000 unit/year", "3e5..2.5e6", "pre-orders");
    private static final DriverTree TREE =
            DriverTree.of(Driver.of(PRICE).times(Driver.of(VOLUME)).named("revenue", Text.of("revenue")));

    @Test
    void readsATreeWithWholeFiguresReplaced() {
        Scenario cheap = Scenario.of("cheap", Text.of("a cheaper phone"), price("1499"));
        assertThat(cheap.read(TREE).value("revenue").get()).isEqualByComparingTo("1199200000");
        assertThat(cheap.read(TREE).explain("revenue").text(Locale.ENGLISH)).contains("1499");
        assertThat(TREE.read().value("revenue").get()).isEqualByComparingTo("1599200000");
    }

    @Test
    void changesNothingAtBase() {
        assertThat(Scenario.base().replacements()).isEmpty();
        assertThat(Scenario.base().label().in(Locale.CHINESE)).isEqualTo("基准");
        assertThat(Scenario.base().read(TREE).value("revenue"))
                .isEqualTo(TREE.read().value("revenue"));
    }

    @Test
    void inheritsFromItsParentAndItsOwnFiguresWin() {
        Scenario weak = Scenario.of("weak", Text.of("a weak year"), volume("400000"), price("1899"));
        Scenario weaker = weak.with("weaker", Text.of("a weak year and a rival"), price("1799"));
        assertThat(weaker.figures()).containsExactly(price("1799"));
        assertThat(weaker.parent()).contains(weak);
        assertThat(weaker.lineage()).containsExactly(weak, weaker);
        assertThat(weaker.replacements()).containsExactly(volume("400000"), price("1799"));
        assertThat(weaker.read(TREE).value("revenue").get()).isEqualByComparingTo("719600000");
    }

    @Test
    void refusesAFigureTheTreeDoesNotHaveAndNamesTheScenario() {
        Scenario typo = Scenario.of("cheap", Text.of("a cheaper phone"), Figure.decided("prise", "CNY 1/unit", "typo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typo.read(TREE))
                .withMessageStartingWith("scenario 'cheap': ")
                .withMessageContaining("'prise'")
                .withMessageContaining("did you mean 'price'?");
    }

    @Test
    void refusesAFigureOfAnotherUnitAndNamesTheScenario() {
        Scenario dollars = Scenario.of(
                "abroad", Text.of("sold abroad"), Figure.decided("price", "USD 299/unit", "another currency"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars.read(TREE))
                .withMessageStartingWith("scenario 'abroad': ")
                .withMessageContaining("USD/unit")
                .withMessageContaining("CNY/unit");
    }

    @Test
    void refusesOneFigureGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.of("torn", Text.of("torn"), price("1"), price("2")))
                .withMessage("figure of a scenario must be given once, but was 'price' twice (scenario 'torn')");
    }

    @Test
    void refusesInheritanceWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Scenario scenario = Scenario.base();
                    for (int i = 1; i <= Scenario.DEEPEST + 1; i++) {
                        scenario = scenario.with("s" + i, Text.of("step"));
                    }
                })
                .withMessage("ancestors of a scenario must be at most 100, but was '101' (scenario 's101')");
    }

    @Test
    void isAValue() {
        Scenario one = Scenario.of("cheap", Text.of("a cheaper phone"), price("1499"));
        Scenario other = Scenario.builder()
                .id(Identifier.of("cheap"))
                .label(Text.of("a cheaper phone"))
                .addFigures(price("1499.00"))
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(one.with("cheap", Text.of("a cheaper phone")));
    }

    private static Figure price(String yuan) {
        return Figure.decided("price", "CNY " + yuan + "/unit", "another price");
    }

    private static Figure volume(String units) {
        return Figure.assumed("volume", units + " unit/year", "a guess");
    }
}
