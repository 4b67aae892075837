package dev.millet.scenario.importance;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** The elementary effects of uncertain figures on one answer, as {@link Morris} found them. */
@Value.Immutable
public interface MorrisScreening extends ImportanceStudy {
    /** How many trajectories were walked. */
    int trajectories();

    /** How many were asked for; fewer were walked when somebody stopped the screening. */
    int trajectoriesAskedFor();

    /** The effects of every figure with a distribution, in the tree's order. */
    List<Effect> effects();

    /**
     * The effects of one figure.
     *
     * @throws IllegalArgumentException if the study does not have it; the message suggests the nearest
     */
    default Effect of(String figure) {
        return StudiedFigures.find(effects(), Effect::figure, figure);
    }

    /** The greatest mean of absolute effects first; ties by figure id. */
    default List<Effect> ranked() {
        return StudiedFigures.ranked(effects(), Effect::figure, Effect::absoluteMean);
    }

    /** A table for people, what matters most first; not to be parsed. */
    @Override
    default Text text() {
        List<Text> lines = new ArrayList<>();
        lines.add(
                StudyWords.text("morris.head", answer(), unit().isRatio() ? "" : " (" + unit() + ")", trajectories()));
        for (Effect effect : ranked()) {
            lines.add(StudyWords.text(
                    effect.effects() == 0 ? "morris.none" : "morris.line",
                    effect.figure().name(),
                    StudyWords.number(effect.absoluteMean()),
                    StudyWords.number(effect.mean()),
                    StudyWords.number(effect.deviation())));
        }
        if (trajectories() < trajectoriesAskedFor()) {
            lines.add(StudyWords.text(
                    "study.note", StudyWords.text("morris.stopped", trajectories(), trajectoriesAskedFor())));
        }
        if (!failures().isEmpty()) {
            lines.add(StudyWords.text("study.note", failures().text()));
        }
        if (!leftOut().isEmpty()) {
            lines.add(StudyWords.text("study.note", StudyWords.text("study.left-out", StudyWords.names(leftOut()))));
        }
        return StudyWords.lines(lines);
    }

    /**
     * The elementary effects of one figure, each the change of the answer for a move through all of its probability.
     *
     * @param figure the figure, as the tree has it
     * @param mean μ: in which direction, and how far on average
     * @param absoluteMean μ*: how much it matters, whatever the direction
     * @param deviation σ: 0 where every move has the same effect; great where the effect bends or hangs on other figures
     * @param effects how many effects there are; the numbers are 0 where there is none
     */
    record Effect(Figure figure, double mean, double absoluteMean, double deviation, int effects) {}
}
