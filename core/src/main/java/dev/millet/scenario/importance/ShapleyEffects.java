package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The Shapley effects of uncertain figures on one answer, as {@link Shapley} found them; the shares sum to 1. */
@Value.Immutable
public interface ShapleyEffects {
    /** The answer whose variance is shared out. */
    Identifier answer();

    /** The answer's unit; the variance is in its square. */
    Unit unit();

    /** The answer's variance; 0 where {@link #missing()} says why there is none. */
    @Value.Default
    default double variance() {
        return 0;
    }

    /** The effect of every figure with a distribution, in the tree's order; empty where missing. */
    List<Effect> effects();

    /** Why there are no effects: the answer does not vary, or has no value. */
    Optional<Text> missing();

    /** How many orders of the figures were asked for, rounded up to whole rounds. */
    int permutations();

    /** How many of them were taken: all, unless the study was stopped. */
    int permutationsTaken();

    /** In how many of them the answer has all its values; the others leave the estimates. */
    int permutationsUsed();

    /** The confidence of the intervals, such as 0.95. */
    double confidence();

    /** Figures without a distribution, which stayed at base. */
    List<Figure> leftOut();

    /** Evaluations without a value, and why. */
    FailedEvaluations failures();

    /**
     * The effect of one figure.
     *
     * @throws IllegalArgumentException if it has none; the message suggests the nearest
     */
    default Effect of(String figure) {
        return StudiedFigures.find(effects(), Effect::figure, figure);
    }

    /** The greatest share first; ties by figure id. */
    default List<Effect> ranked() {
        return StudiedFigures.ranked(
                effects(), Effect::figure, effect -> effect.share().value());
    }

    /** The share of each figure, nothing below zero: what explanations and rankings show. */
    default Map<Identifier, BigDecimal> shares() {
        Map<Identifier, BigDecimal> shares = new LinkedHashMap<>();
        effects()
                .forEach(effect ->
                        shares.put(effect.figure().id(), effect.share().share()));
        return Collections.unmodifiableMap(shares);
    }

    /** What the numbers alone do not say. */
    default List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (permutationsTaken() < permutations()) {
            notes.add(StudyWords.text("shapley.stopped", permutationsTaken(), permutations()));
        }
        List<Figure> none = effects().stream()
                .filter(effect -> effect.share().coversZero())
                .map(Effect::figure)
                .toList();
        if (!none.isEmpty()) {
            notes.add(StudyWords.text("shapley.covers-zero", StudyWords.names(none)));
        }
        if (!failures().isEmpty()) {
            notes.add(StudyWords.text(
                    "shapley.failures",
                    failures().text(),
                    permutationsTaken() - permutationsUsed(),
                    permutationsTaken()));
        }
        if (!leftOut().isEmpty()) {
            notes.add(StudyWords.text("study.left-out", StudyWords.names(leftOut())));
        }
        return List.copyOf(notes);
    }

    /** A table for people, the greatest share first, with the notes; not to be parsed. */
    default Text text() {
        List<Text> lines = new ArrayList<>();
        lines.add(missing()
                .map(reason -> StudyWords.text("sobol.missing", answer(), reason))
                .orElseGet(() -> StudyWords.text(
                        "shapley.head",
                        answer(),
                        StudyWords.number(variance()),
                        unit().isRatio() ? "" : " (" + unit() + ")²",
                        permutationsTaken(),
                        StudyWords.number(100 * confidence()))));
        for (Effect effect : ranked()) {
            lines.add(StudyWords.text(
                    "shapley.line", effect.figure().name(), effect.share().text()));
        }
        for (Text note : notes()) {
            lines.add(StudyWords.text("study.note", note));
        }
        return StudyWords.lines(lines);
    }

    /**
     * The share of one figure.
     *
     * @param figure the figure, as the tree has it
     * @param share of the answer's variance
     */
    record Effect(Figure figure, Estimate share) {}
}
