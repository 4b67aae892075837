package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Scenarios side by side. */
class ScenarioGridTest {
    private static final Driver MARGIN = Driver.of(Figure.assumed("margin", "0.12", "0.08..0.18", "a test"));
    private static final Driver COST = Driver.of(Figure.assumed("cost", "CNY 1700/unit", "1600..1800", "a test"));
    private static final Driver GAP = Driver.constant("CNY 120/unit")
            .minus(Driver.constant("CNY 2000/unit")
                    .times(Driver.constant("1").minus(MARGIN))
                    .minus(COST))
            .named("gap", Text.of("gap", "差额"));
    private static final DriverTree TREE = DriverTree.of(
            GAP,
            Driver.constant("CNY 6000")
                    .dividedBy(GAP)
                    .onlyIf(GAP.isPositive(), Text.of("every unit loses money", "每台都亏钱"))
                    .named("volume", Text.of("volume", "销量")));
    private static final Scenario MODEST =
            Scenario.of("modest", Text.of("dealers ask for 8 %", "经销商要8 %"), Figure.assumed("margin", "0.08", "low"));
    private static final Scenario GREEDY =
            Scenario.of("greedy", Text.of("dealers ask for 18 %"), Figure.assumed("margin", "0.18", "high"));

    @Test
    void holdsEachAnswerUnderEachScenarioWithReasonsWhereThereIsNone() {
        Scenario dear =
                GREEDY.with("dear", Text.of("and parts are dear"), Figure.assumed("cost", "CNY 1800/unit", "chips"));
        ScenarioGrid grid = ScenarioGrid.of(TREE, List.of(Scenario.base(), MODEST, GREEDY, dear));

        assertThat(grid.value("base", "gap")).hasToString("60 CNY/unit");
        assertThat(grid.value("greedy", "volume")).isEqualTo(GREEDY.read(TREE).value("volume"));
        assertThat(grid.value("dear", "gap")).hasToString("280 CNY/unit");
        assertThat(grid.text().in(Locale.ENGLISH).lines())
                .startsWith(
                        "base: gap 60 CNY/unit; volume 100 unit",
                        "dealers ask for 8 %: gap −20 CNY/unit; volume undefined: every unit loses money");
        assertThat(grid.text().in(Locale.CHINESE)).contains("经销商要8 %：差额 −20 CNY/unit；销量 无定义：每台都亏钱");
    }

    @Test
    void refusesUnknownFiguresOfAllScenariosAtOnceWithTheNearest() {
        Scenario one = Scenario.of("one", Text.of("one"), Figure.assumed("margn", "0.1", "a slip"));
        Scenario two = Scenario.of("two", Text.of("two"), Figure.assumed("cost", "CNY 5", "another unit"));

        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of(one, MODEST, two), "gap"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "scenario 'one': replacement must have the id of a figure of the tree, but was 'margn'; did you"
                                + " mean 'margin'?; scenario 'two': replacement must have the unit 'CNY/unit' of its figure, but"
                                + " was 'CNY' (cost)");
        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of()))
                .hasMessage("scenarios of a grid must not be empty, but was '[]'");
        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of(MODEST, MODEST)))
                .hasMessage("scenarios of a grid must have ids of their own, but was 'modest' twice");
        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of(MODEST), "gab"))
                .hasMessageContaining("did you mean 'gap'?");
        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of(MODEST), "gap").value("modest", "volume"))
                .hasMessage("answer must be one of the grid, but was 'volume' (has [gap])");
        assertThatThrownBy(() -> ScenarioGrid.of(TREE, List.of(MODEST), "gap").value("greedy", "gap"))
                .hasMessage("scenario must be one of the grid, but was 'greedy' (has [modest])");
    }
}
