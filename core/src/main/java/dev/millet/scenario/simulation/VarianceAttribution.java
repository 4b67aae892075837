package dev.millet.scenario.simulation;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the variance of an answer comes from: which figures, and which sources they rest on.
 *
 * <p>A figure's share is its first-order index, Var(E[answer | figure]) ÷ Var(answer), estimated from the trials that were
 * run, without further ones: the trials are ordered by the figure, cut into classes of equal size, and within each class the
 * answer is fitted by a straight line over the figure. What classes and lines explain, less what they would explain by chance,
 * is the share (given-data estimation: Plischke, Borgonovo and Smith 2013; the correction is Kelley's of 1935). Pearson's
 * correlation ratio of 1905 is the same without lines and correction.
 *
 * <p>With independent figures the shares add up to at most 1, and what is missing is due to figures that matter only together:
 * {@link #interactions()}. With correlated figures shares overlap and may add up to more.
 *
 * <p>Example: answer = a + b with a uniform over 0..2 and b over 0..1: variances 4/12 and 1/12, shares 0.8 and 0.2, nothing
 * left to interactions. With answer = (a − 1)·(b − 0.5) both shares are 0 and all is interaction.
 *
 * <p>Looks at the first {@value #MOST_TRIALS} trials at most; a share is then good to about 0.01, chance alone gives less than
 * 0.001. Fewer trials make it worse by the root of their number: a share of 0.64 scatters by 0.02 over 1,000 trials, by 0.06 over
 * 100; over a handful shares say nothing, and may add up to more than 1.
 */
public final class VarianceAttribution {
    /** As many trials as it looks at: enough for two digits of a share. */
    static final int MOST_TRIALS = 16 * Draws.BLOCK;

    private final SimulatedAnswer answer;
    private final int trials;
    private final boolean correlated;
    private final ImmutableList<Influence> figures;

    private VarianceAttribution(
            SimulatedAnswer answer, int trials, boolean correlated, ImmutableList<Influence> figures) {
        this.answer = answer;
        this.trials = trials;
        this.correlated = correlated;
        this.figures = figures;
    }

    static VarianceAttribution of(SimulatedTree model, SimulatedAnswer answer) {
        GivenData data = new GivenData(model, answer);
        List<Influence> found = new ArrayList<>();
        List<Figure> drawn = model.draws().figures();
        for (int i = 0; i < drawn.size(); i++) {
            found.add(data.influence(i));
        }
        found.sort(Comparator.comparingDouble(Influence::share)
                .reversed()
                .thenComparing(influence -> influence.figure().id()));
        return new VarianceAttribution(
                answer, data.trials(), model.draws().isCorrelated(), ImmutableList.copyOf(found));
    }

    /** The answer's id. */
    public Identifier answer() {
        return answer.id();
    }

    /** How many trials with a value it speaks over. */
    public int trials() {
        return trials;
    }

    /** The uncertain figures, the one with the greatest share first. */
    public List<Influence> figures() {
        return figures;
    }

    /** The sources, the one with the greatest share first. */
    public List<SourceShare> sources() {
        Map<Text, List<Influence>> bySource = new LinkedHashMap<>();
        for (Influence influence : figures) {
            bySource.computeIfAbsent(source(influence.figure()), source -> new ArrayList<>())
                    .add(influence);
        }
        return bySource.entrySet().stream()
                .map(entry -> new SourceShare(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(influence -> influence.figure().id())
                                .toList(),
                        entry.getValue().stream().mapToDouble(Influence::share).sum()))
                .sorted(Comparator.comparingDouble(SourceShare::share).reversed())
                .toList();
    }

    private static Text source(Figure figure) {
        return figure.evidence()
                .map(evidence -> Text.of(evidence.source().text()))
                .orElseGet(() -> SimulationText.WORDS.text(
                        figure.isAssumption() ? "simulation.assumption-without-source" : "simulation.decided"));
    }

    /** What no figure explains alone: 1 less all shares, but not less than 0. Says nothing where figures are correlated. */
    public double interactions() {
        return Math.max(0, 1 - figures.stream().mapToDouble(Influence::share).sum());
    }

    /** Whether figures were drawn correlated, so that shares overlap. */
    public boolean isCorrelated() {
        return correlated;
    }

    /** In English, as {@link Simulation#text} tells it in each language: what figures and sources the variance is due to. */
    @Override
    public String toString() {
        return SimulationText.lines(this).stream()
                .map(line -> line.in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
