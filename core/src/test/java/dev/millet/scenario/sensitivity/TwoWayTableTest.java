package dev.millet.scenario.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two figures against one answer. */
class TwoWayTableTest {
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
