package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Figure;
import dev.millet.scenario.sampling.Sampler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a study of uncertainty moves: the figures with a distribution below some drivers of a tree, and their samplers. */
final class UncertainFigures {
    private final DriverTree tree;
    private final List<Identifier> answers;
    private final List<Figure> figures;
    private final List<Figure> leftOut;
    private final Sampler[] samplers;
    private final int[] inputs;

    private UncertainFigures(DriverTree tree, List<Identifier> answers) {
        this.tree = tree;
        this.answers = answers;
        this.figures = tree.figures().stream()
                .filter(figure -> figure.uncertainty().isPresent())
                .toList();
        this.leftOut = tree.figures().stream()
                .filter(figure -> figure.uncertainty().isEmpty())
                .toList();
        this.samplers = figures.stream()
                .map(figure -> Sampler.of(figure.uncertainty().orElseThrow()))
                .toArray(Sampler[]::new);
        this.inputs = figures.stream()
                .mapToInt(figure -> tree.program().inputIndex(figure.id()))
                .toArray();
    }

    /**
     * The uncertain figures below some drivers.
     *
     * @throws IllegalArgumentException if no answer is named, or the tree has no driver of an id
     */
    static UncertainFigures below(DriverTree tree, String... answers) {
        if (answers.length == 0) {
            throw new IllegalArgumentException("study must name an answer, but was '[]'");
        }
        Driver[] drivers = Stream.of(answers).distinct().map(tree::find).toArray(Driver[]::new);
        List<Identifier> ids =
                Arrays.stream(drivers).flatMap(driver -> driver.id().stream()).toList();
        return new UncertainFigures(DriverTree.of(drivers), ids);
    }

    /** The tree of just the answers. */
    DriverTree tree() {
        return tree;
    }

    List<Identifier> answers() {
        return answers;
    }

    /** Those with a distribution, in the tree's order. */
    List<Figure> figures() {
        return figures;
    }

    /** Those that stay at base because they have none. */
    List<Figure> leftOut() {
        return leftOut;
    }

    int size() {
        return figures.size();
    }

    Sampler sampler(int figure) {
        return samplers[figure];
    }

    /** Where the values of a figure go in a block of the program. */
    double[] lanes(Program.Block block, int figure) {
        return block.input(inputs[figure]);
    }

    /** The values of all figures in one lane. */
    double[] point(Program.Block block, int lane) {
        double[] point = new double[inputs.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = lanes(block, i)[lane];
        }
        return point;
    }

    /** Counts the lanes of a run in which an answer has no value, and marks them. */
    void log(Program.Block block, int answer, int lanes, FailureLog log, boolean[] failed) {
        double[] values = block.answer(answer);
        for (int lane = 0; lane < lanes; lane++) {
            if (Double.isNaN(values[lane])) {
                failed[lane] = true;
                if (log.hasRoom()) {
                    log.add(point(block, lane));
                } else {
                    log.add();
                }
            }
        }
    }
}
