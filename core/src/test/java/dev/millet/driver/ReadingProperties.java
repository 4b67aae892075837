package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No reading drifts from another: decimals, doubles, blocks, bounds and enclosures of random graphs. */
class ReadingProperties {
    private static final Identifier ANSWER = Identifier.of("answer");

    @Provide
    Arbitrary<DriverTree> trees() {
        return DriverArbitraries.trees();
    }

    @Provide
    Arbitrary<DriverTree> tameTrees() {
        return DriverArbitraries.tameTrees();
    }

    @Property(tries = 1000)
    void theDecimalValueLiesWithinTheBoundOfTheDoubleOne(@ForAll("trees") DriverTree tree) {
        checkBound(tree);
    }

    @Property(tries = 1000)
    void theDecimalValueLiesWithinTheBoundOverFriendlyNumbers(@ForAll("tameTrees") DriverTree tree) {
        checkBound(tree);
    }

    private static void checkBound(DriverTree tree) {
        Value decimal = tree.read().value(ANSWER);
        Approximation near = tree.approximate(ANSWER);
        double single = tree.program().workspace().run().answer(0);
        if (near.bound() == Double.POSITIVE_INFINITY) {
            return;
        }
        assertThat(Double.isNaN(near.value())).isEqualTo(!decimal.isDefined());
        assertThat(Double.valueOf(single)).isEqualTo(Double.valueOf(near.value()));
        if (decimal.isDefined()) {
            BigDecimal distance =
                    decimal.get().subtract(new BigDecimal(near.value())).abs();
            assertThat(distance).isLessThanOrEqualTo(new BigDecimal(near.bound()));
        }
    }

    @Property(tries = 500)
    void blocksHaveTheBitsOfSingleTrials(@ForAll("trees") DriverTree tree, @ForAll long seed) {
        Random random = new Random(seed);
        Program program = tree.program();
        Program.Workspace trial = program.workspace();
        int lanes = 1 + random.nextInt(40);
        Program.Block block = program.block(lanes);
        double[][] draws = new double[program.inputs().size()][lanes];
        for (int input = 0; input < draws.length; input++) {
            for (int lane = 0; lane < lanes; lane++) {
                draws[input][lane] = draw(random);
                block.input(input)[lane] = draws[input][lane];
            }
        }
        double[] answers = block.run(lanes).answer(0).clone();
        assertThat(block.run(lanes).answer(0)).isEqualTo(answers);
        for (int lane = 0; lane < lanes; lane++) {
            for (int input = 0; input < draws.length; input++) {
                trial.set(input, draws[input][lane]);
            }
            double answer = trial.run().answer(0);
            assertThat(Double.valueOf(answers[lane])).isEqualTo(Double.valueOf(answer));
            assertThat(Double.isInfinite(answer)).isFalse();
        }
    }

    private static double draw(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> Double.NaN;
            case 2 -> Double.POSITIVE_INFINITY;
            case 3 -> -1e300;
            case 4 -> 1e-300;
            default -> random.nextGaussian() * 10;
        };
    }

    @Property(tries = 400)
    void enclosuresHoldEveryValueInTheBox(@ForAll("tameTrees") DriverTree tree, @ForAll long seed) {
        checkEnclosure(tree, new Random(seed), 0.5);
    }

    @Property(tries = 400)
    void enclosuresOfSmallBoxesHoldEveryValueAndSlope(@ForAll("tameTrees") DriverTree tree, @ForAll long seed) {
        checkEnclosure(tree, new Random(seed), 0.001);
    }

    @Property(tries = 400)
    void enclosuresOfUnfriendlyGraphsHoldEveryValue(@ForAll("trees") DriverTree tree, @ForAll long seed) {
        checkEnclosure(tree, new Random(seed), 0.5);
    }

    private static void checkEnclosure(DriverTree tree, Random random, double width) {
        Map<Identifier, Enclosure> boxes = new LinkedHashMap<>();
        for (Figure figure : tree.figures()) {
            double half = width * random.nextDouble();
            boxes.put(
                    figure.id(),
                    Enclosure.of(
                            figure.value().subtract(BigDecimal.valueOf(half)),
                            figure.value().add(BigDecimal.valueOf(half))));
        }
        EnclosedAnswer enclosed = tree.enclose(boxes, ANSWER);
        List<Figure> here = point(tree, boxes, random);
        List<Figure> there = point(tree, boxes, random);
        Value first = tree.read(here).value(ANSWER);
        Value second = tree.read(there).value(ANSWER);
        checkValue(enclosed, first);
        checkValue(enclosed, second);
        if (enclosed.alwaysDefined()) {
            Enclosure moved = new Enclosure(0, 0);
            for (int i = 0; i < here.size(); i++) {
                Enclosure step =
                        Enclosure.of(here.get(i).value().subtract(there.get(i).value()));
                Enclosure slope = enclosed.slopes().get(here.get(i).id());
                moved = moved.plus(step.times(slope));
            }
            BigDecimal difference = first.get().subtract(second.get());
            Enclosure gap = Enclosure.of(difference);
            double slack = 1e-30 * first.get().abs().max(second.get().abs()).doubleValue();
            assertThat(gap.low()).isLessThanOrEqualTo(moved.high() + slack);
            assertThat(gap.high()).isGreaterThanOrEqualTo(moved.low() - slack);
        }
    }

    private static void checkValue(EnclosedAnswer enclosed, Value value) {
        if (enclosed.alwaysDefined()) {
            assertThat(value.isDefined()).isTrue();
        }
        value.asNumber().ifPresent(number -> {
            Enclosure exact = Enclosure.of(number);
            assertThat(exact.high()).isGreaterThanOrEqualTo(enclosed.value().low());
            assertThat(exact.low()).isLessThanOrEqualTo(enclosed.value().high());
        });
    }

    private static List<Figure> point(DriverTree tree, Map<Identifier, Enclosure> boxes, Random random) {
        List<Figure> point = new ArrayList<>();
        for (Figure figure : tree.figures()) {
            Enclosure box = boxes.get(figure.id());
            double share = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
            double value = box.low() + share * (box.high() - box.low());
            BigDecimal within = new BigDecimal(Math.max(box.low(), Math.min(box.high(), value)));
            point.add(figure.withValue(within.stripTrailingZeros().scale() > 900 ? figure.value() : within));
        }
        return point;
    }

    @Property(tries = 300)
    void equalGraphsAreEqualAndShareTheirRegisters(@ForAll long seed, @ForAll boolean tame) {
        DriverTree tree = DriverArbitraries.tree(new Random(seed), tame);
        DriverTree again = DriverArbitraries.tree(new Random(seed), tame);
        assertThat(again.answers()).isEqualTo(tree.answers());
        assertThat(again.answers().get(0)).hasSameHashCodeAs(tree.answers().get(0));
        Driver both = tree.answers().get(0).plus(again.answers().get(0));
        assertThat(DriverTree.around(both).size()).isEqualTo(tree.size() + 1);
    }

    @Property(tries = 500)
    void everyValueIsExplained(@ForAll("trees") DriverTree tree) {
        Explanation explanation = tree.read().explain(ANSWER);
        List<Explanation.Line> lines = explanation.lines();
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines.get(0)).isEqualTo(explanation.root());
        for (Explanation.Line line : lines) {
            assertThat(line.children().stream().map(child -> child.label().in(java.util.Locale.ENGLISH)))
                    .doesNotHaveDuplicates();
            for (Explanation.Line child : line.children()) {
                assertThat(lines.indexOf(child)).isGreaterThan(lines.indexOf(line));
            }
        }
        assertThat(explanation.text()).startsWith("answer = ");
        assertThat(explanation.minus(explanation).rows()).hasSize(1);
    }

    @Property(tries = 500)
    void aTrialIsExplainedByItsOwnNumbersWhateverWasExplainedBefore(@ForAll long seed, @ForAll boolean tame) {
        Random random = new Random(seed);
        DriverTree tree = DriverArbitraries.tree(random, tame);
        Program.Workspace trial = tree.program().workspace();
        for (int i = 0; i < 4; i++) {
            for (int input = 0; input < tree.figures().size(); input++) {
                trial.set(input, (random.nextInt(800) - 200) / 64.0);
            }
            double answer = trial.run().answer(0);
            Explanation explanation = trial.explain("answer");
            if (!tree.figures().isEmpty()) {
                trial.set(0, -1).run();
            }
            assertThat(Double.compare(explanation.root().number(), answer)).isZero();
            ExplanationLayout fresh =
                    ExplanationLayout.of(explanation.read(), tree.answers().get(0));
            assertThat(explanation.layout().all()).isEqualTo(fresh.all());
            for (Explanation.Line line : explanation.lines()) {
                assertThat(line.value().isDefined()).isEqualTo(!Double.isNaN(line.number()));
            }
            for (int place : fresh.all()) {
                assertThat(explanation.layout().node(place)).isEqualTo(fresh.node(place));
                assertThat(explanation.layout().children(place)).isEqualTo(fresh.children(place));
                assertThat(explanation.layout().showsId(place)).isEqualTo(fresh.showsId(place));
            }
            assertThat(explanation.text()).startsWith("answer = ");
        }
    }
}
