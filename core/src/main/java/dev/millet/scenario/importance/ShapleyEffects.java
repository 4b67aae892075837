package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The Shapley effects of uncertain figures on one answer, as {@link Shapley} found them; the shares sum to 1. */
@Value.Immutable
public interface ShapleyEffects extends VarianceShares {
    /** The effect of every figure with a distribution, in the tree's order; empty where missing. */
    List<Effect> effects();

    /** How many orders of the figures were asked for, rounded up to whole rounds. */
    int permutations();

    /** How many of them were taken: all, unless the study was stopped. */
    int permutationsTaken();

    /** In how many of them the answer has all its values; the others leave the estimates. */
    int permutationsUsed();

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
    @Override
    default Map<Identifier, BigDecimal> shares() {
        return StudiedFigures.shares(effects(), Effect::figure, Effect::share);
    }

    /** What the numbers alone do not say. */
    @Override
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
    @Override
    default Text text() {
        Text head = StudyWords.text(
                "shapley.head",
                answer(),
                StudyWords.number(variance()),
                unit().isRatio() ? "" : " (" + unit() + ")²",
                permutationsTaken(),
                StudyWords.number(100 * confidence()));
        return StudyWords.table(
                this,
                head,
                ranked().stream()
                        .map(effect -> StudyWords.text(
                                "shapley.line",
                                effect.figure().name(),
                                effect.share().text()))
                        .toList());
    }

    /**
     * The share of one figure.
     *
     * @param figure the figure, as the tree has it
     * @param share of the answer's variance
     */
    record Effect(Figure figure, Estimate share) {}
}
