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

/** Scenarios side by side, and two figures against one answer. */
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

    @Test
    void aTwoWayTableReadsEveryPairInDecimals() {
        TwoWayTable table = TwoWayTable.of(
                TREE,
                "volume",
                FigureSteps.of("margin", "0.08", "0.12", "0.3"),
                FigureSteps.between("cost", "1600", "1700", 2));

        assertThat(table.cells()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(table.cells().get(1).get(2)).hasToString("100 unit");
        assertThat(table.cells().get(2).get(0)).hasToString("18.75 unit");
        assertThat(table.text().in(Locale.ENGLISH)).isEqualTo("""
                        volume (unit) by margin (down) and cost (across)
                        \t1600\t1650\t1700
                        0.08\t–[1]\t–[1]\t–[1]
                        0.12\t–[1]\t600\t100
                        0.3\t18.75\t16.22\t14.29
                        [1] every unit loses money""");
        assertThat(table.text().in(Locale.CHINESE))
                .startsWith("销量 (unit)：margin（纵）与cost（横）")
                .endsWith("[1] 每台都亏钱");
    }

    @Test
    void stepsCoverAFiguresOwnRange() {
        Figure cost = COST.figure().orElseThrow();

        assertThat(FigureSteps.over(cost, 4).values())
                .extracting(Object::toString)
                .containsExactly("1600", "1650", "1700", "1750", "1800");
        assertThatThrownBy(() -> FigureSteps.of("margin", "0.2", "0.1"))
                .hasMessage("steps must ascend, but was '0.2' before '0.1' (figure 'margin')");
        assertThatThrownBy(() -> FigureSteps.of("margin"))
                .hasMessage("steps must not be empty, but was '[]' (figure 'margin')");
        assertThatThrownBy(() -> FigureSteps.between("margin", "0", "1", 0))
                .hasMessageStartingWith("steps must be at least 1");
        assertThatThrownBy(
                        () -> TwoWayTable.of(TREE, "gap", FigureSteps.of("margin", "0"), FigureSteps.of("margin", "1")))
                .hasMessage("figures of a two-way table must be two, but was 'margin' twice");
        assertThatThrownBy(() -> TwoWayTable.of(TREE, "gap", FigureSteps.of("margn", "0"), FigureSteps.of("cost", "1")))
                .hasMessage(
                        "figure of a two-way table must be one of the tree's, but was 'margn'; did you mean 'margin'?");
        assertThatThrownBy(() -> FigureSteps.over(Figure.assumed("x", "1", "a test"), 2))
                .hasMessage("figure must have a range to step over, but was '1' (x)");
    }
}
