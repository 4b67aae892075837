package dev.millet.scenario.sensitivity;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * One answer of a tree, read with one figure moved: in decimals for the numbers that are shown, as a {@link Slice} for
 * searches. Works on the part of the tree below the answer; figures elsewhere in the tree leave it at base.
 */
final class Readings {
    private final Identifier answer;
    private final DriverTree tree;
    private final Value base;
    private final Program program;
    private final Program.Block block;
    private final Program.Workspace workspace;

    private Readings(Identifier answer, Driver driver) {
        this.answer = answer;
        this.tree = DriverTree.of(driver);
        this.base = tree.read().value(driver);
        this.program = tree.program();
        this.block = program.block(Slice.LANES);
        this.workspace = program.workspace();
    }

    /** Refuses an answer that the tree does not have. */
    static Readings of(DriverTree tree, String answer) {
        return new Readings(Identifier.of(answer), tree.find(answer));
    }

    /** Of a named driver that stands for an answer, such as its difference from a threshold. */
    static Readings of(Identifier answer, Driver named) {
        return new Readings(answer, named);
    }

    Identifier answer() {
        return answer;
    }

    /** The answer with every figure at base. */
    Value base() {
        return base;
    }

    /** The answer with one figure at another place of its range. */
    Value with(Figure figure, BigDecimal place) {
        BigDecimal number =
                figure.uncertainty().map(range -> range.valueAt(place)).orElse(place);
        return dependsOn(figure)
                ? tree.read(List.of(figure.withValue(number))).values().get(0)
                : base;
    }

    /** The answer as a function of one figure. */
    Slice slice(Figure figure) {
        int input = dependsOn(figure) ? program.inputIndex(figure.id()) : Slice.NO_INPUT;
        return new Slice(block, workspace, 0, input, figure.value().doubleValue());
    }

    private boolean dependsOn(Figure figure) {
        return program.inputs().contains(figure.id());
    }
}
