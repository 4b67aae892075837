package dev.millet.scenario.simulation;

import dev.millet.basics.Fingerprint;
import dev.millet.basics.Identifier;
import dev.millet.basics.Spelling;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.sampling.RankCorrelation;
import dev.millet.scenario.sampling.Sampler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree made ready to be simulated: its program, the figures as the scenario has them, and their draws.
 *
 * <p>The tree holds the drivers that are looked at as its answers, and nothing else.
 */
final class SimulatedTree {
    private final SimulationSettings settings;
    private final long seed;
    private final DriverTree tree;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> replaced = new ArrayList<>();
    private final Draws draws;
    private final int[] inputs;

    SimulatedTree(DriverTree whole, SimulationSettings settings, Samplers samplers) {
        this.settings = settings;
        this.seed = settings.seed()
                .orElseThrow(() -> new IllegalArgumentException(
                        "seed must be given before a simulation runs, but was 'none' (use seed(42))"));
        var unused = settings.scenario().read(whole);
        this.tree = DriverTree.of(looked(whole, settings.drivers()));
        Map<Identifier, Figure> replacements = new LinkedHashMap<>();
        settings.scenario().replacements().forEach(figure -> replacements.put(figure.id(), figure));
        List<DrawnFigure> drawn = new ArrayList<>();
        for (Figure own : tree.figures()) {
            Figure figure = replacements.getOrDefault(own.id(), own);
            figures.add(figure);
            if (DrawnFigure.isDrawn(figure)) {
                drawn.add(DrawnFigure.of(figure, samplers, seed));
            } else if (figure != own) {
                replaced.add(figure);
            }
        }
        this.inputs = drawn.stream()
                .mapToInt(figure -> tree.program().inputIndex(figure.figure().id()))
                .toArray();
        addPartners(whole, replacements, samplers, drawn);
        this.draws = new Draws(drawn, inputs.length, settings);
    }

    /** Figures that correlated ones go with, though nobody looks at them, so that the others' draws are what they are. */
    private void addPartners(
            DriverTree whole, Map<Identifier, Figure> replacements, Samplers samplers, List<DrawnFigure> drawn) {
        Set<Identifier> known = new LinkedHashSet<>();
        whole.figures().forEach(figure -> known.add(figure.id()));
        Set<Identifier> there = new LinkedHashSet<>();
        drawn.forEach(figure -> there.add(figure.figure().id()));
        for (RankCorrelation pair : settings.correlations()) {
            for (Identifier id : List.of(pair.first(), pair.second())) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException("correlated figure must be one of the tree, but was '" + id + "'"
                            + Spelling.nearest(
                                            id.text(),
                                            known.stream().map(Identifier::text).toList())
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse(""));
                }
                if (there.add(id)) {
                    Figure figure = replacements.getOrDefault(
                            id, whole.find(id).figure().orElseThrow());
                    drawn.add(
                            DrawnFigure.isDrawn(figure)
                                    ? DrawnFigure.of(figure, samplers, seed)
                                    : new DrawnFigure(
                                            figure, Sampler.of(Distribution.uniform("0", "1")), new Streams(seed, id)));
                }
            }
        }
    }

    private static List<Driver> looked(DriverTree whole, List<String> drivers) {
        return drivers.isEmpty()
                ? whole.answers()
                : new LinkedHashSet<>(drivers).stream().map(whole::find).toList();
    }

    DriverTree tree() {
        return tree;
    }

    SimulationSettings settings() {
        return settings;
    }

    long seed() {
        return seed;
    }

    Draws draws() {
        return draws;
    }

    /** All figures below the answers as the scenario has them, in the order of the program's inputs. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** What must agree for parts to be parts of one study. */
    String fingerprint() {
        List<String> said = new ArrayList<>(List.of(
                Long.toString(seed),
                Integer.toString(settings.trials()),
                settings.plan().name(),
                settings.reordered() + settings.correlations().toString(),
                tree.fingerprint()));
        figures.forEach(figure -> said.add(Fingerprint.of(Figure.shape(), figure)));
        return Fingerprint.of(said.toArray(new String[0]));
    }

    /** A trial's figures, those that are not drawn at their values. */
    List<Figure> trial(int number) {
        Desk desk = new Desk();
        int block = number / Draws.BLOCK;
        desk.begin(block);
        int lane = number - block * Draws.BLOCK;
        while (lane >= Draws.LANES) {
            desk.draw(Draws.LANES);
            lane -= Draws.LANES;
        }
        desk.draw(lane + 1);
        List<Figure> at = new ArrayList<>(figures);
        for (int i = 0; i < inputs.length; i++) {
            Figure figure = figures.get(inputs[i]);
            double value = desk.block.input(inputs[i])[lane];
            at.set(inputs[i], figure.withUncertainty(Optional.empty()).withValue(BigDecimal.valueOf(value)));
        }
        return at;
    }

    Desk desk() {
        return new Desk();
    }

    /** Where one thread works: draws and computes some lanes after others. */
    final class Desk {
        private final Program program = tree.program();
        private final Program.Block block = program.block(Draws.LANES);
        private final Draws.Hand hand = draws.hand();
        private final double[][] targets = new double[draws.columns()][0];
        private Program.@Nullable Workspace single;

        private Desk() {
            for (Figure figure : replaced) {
                int input = program.inputIndex(figure.id());
                Arrays.fill(block.input(input), figure.value().doubleValue());
            }
            for (int i = 0; i < inputs.length; i++) {
                targets[i] = block.input(inputs[i]);
            }
        }

        void begin(int number) {
            hand.begin(number);
        }

        private void draw(int n) {
            hand.draw(n, targets);
        }

        /** Draws the next lanes of the block and computes their answers. */
        Program.Block run(int n) {
            draw(n);
            return block.run(n);
        }

        /** Where an answer of a lane of the last run lost its value. */
        int undefinedAt(int answer, int lane) {
            if (single == null) {
                single = program.workspace();
            }
            for (int input = 0; input < figures.size(); input++) {
                single.set(input, block.input(input)[lane]);
            }
            return single.run().undefinedAt(answer);
        }
    }
}
