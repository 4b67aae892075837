package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The Sobol indices of one answer: which figures its variance comes from, each with an interval.
 *
 * <p>For the gap between two channels with a variance of 1,230 the cost to win a customer may have a first-order index of
 * 0.76: if only it were known, three quarters of the variance would be gone. What {@linkplain #notes() the notes} say
 * belongs to the numbers: intervals that cover zero, evaluations that failed, figures that did not move.
 */
@Value.Immutable
public interface SobolIndices extends VarianceShares {
    /** The answer's mean over the sample; 0 where {@link #missing()} says why there is none. */
    @Value.Default
    default double mean() {
        return 0;
    }

    /** First-order and total index of every figure with a distribution, in the tree's order; empty where missing. */
    List<Index> indices();

    /** Second-order indices of all pairs, if they were asked for. */
    List<Pair> pairs();

    /** How many points were asked for: N. */
    int points();

    /** How many of them were drawn: all, unless the study was stopped. */
    int pointsDrawn();

    /** At how many of them the answer has all its values; the others leave the estimates. */
    int pointsUsed();

    /** How often the tree was evaluated. */
    long evaluations();

    /**
     * The indices of one figure.
     *
     * @throws IllegalArgumentException if it has none; the message suggests the nearest
     */
    default Index of(String figure) {
        return StudiedFigures.find(indices(), Index::figure, figure);
    }

    /** The greatest total index first; ties by figure id. */
    default List<Index> ranked() {
        return StudiedFigures.ranked(
                indices(), Index::figure, index -> index.total().value());
    }

    /** The first-order share of each figure, nothing below zero: what explanations and rankings show. */
    @Override
    default Map<Identifier, BigDecimal> shares() {
        return StudiedFigures.shares(indices(), Index::figure, Index::first);
    }

    /** What the numbers alone do not say. */
    @Override
    default List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (pointsDrawn() < points()) {
            notes.add(StudyWords.text("sobol.stopped", pointsDrawn(), points()));
        }
        List<Figure> none = indices().stream()
                .filter(index -> index.total().coversZero())
                .map(Index::figure)
                .toList();
        if (!none.isEmpty()) {
            notes.add(StudyWords.text("sobol.total-covers-zero", StudyWords.names(none)));
        }
        List<Figure> together = indices().stream()
                .filter(index -> index.first().coversZero() && !index.total().coversZero())
                .map(Index::figure)
                .toList();
        if (!together.isEmpty()) {
            notes.add(StudyWords.text("sobol.first-covers-zero", StudyWords.names(together)));
        }
        List<Text> pairs = pairs().stream()
                .filter(pair -> !pair.second().coversZero())
                .map(pair -> StudyWords.text(
                        "sobol.pair",
                        pair.one().name(),
                        pair.other().name(),
                        pair.second().text()))
                .toList();
        if (!pairs.isEmpty()) {
            notes.add(StudyWords.text("sobol.pairs", StudyWords.list(pairs)));
        } else if (!pairs().isEmpty()) {
            notes.add(StudyWords.text("sobol.no-pairs"));
        }
        if (!failures().isEmpty()) {
            notes.add(
                    StudyWords.text("sobol.failures", failures().text(), pointsDrawn() - pointsUsed(), pointsDrawn()));
        }
        if (!leftOut().isEmpty()) {
            notes.add(StudyWords.text("study.left-out", StudyWords.names(leftOut())));
        }
        return List.copyOf(notes);
    }

    /** A table for people, the greatest total first, with the notes; not to be parsed. */
    @Override
    default Text text() {
        Text head = StudyWords.text(
                "sobol.head",
                answer(),
                StudyWords.number(variance()),
                unit().isRatio() ? "" : " (" + unit() + ")²",
                pointsDrawn(),
                evaluations(),
                StudyWords.number(100 * confidence()));
        return StudyWords.table(
                this,
                head,
                ranked().stream()
                        .map(index -> StudyWords.text(
                                "sobol.line",
                                index.figure().name(),
                                index.first().text(),
                                index.total().text()))
                        .toList());
    }

    /**
     * The shares of one figure.
     *
     * @param figure the figure, as the tree has it
     * @param first the share of the variance that would go if only this figure were known
     * @param total the share that would stay if only this figure were unknown
     */
    record Index(Figure figure, Estimate first, Estimate total) {}

    /**
     * What two figures do together beyond what each does alone.
     *
     * @param one the one that comes first in the tree
     * @param other the other
     * @param second their second-order index
     */
    record Pair(Figure one, Figure other, Estimate second) {}
}
