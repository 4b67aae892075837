package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.util.List;

/**
 * How much uncertain figures matter to one answer, whatever the study: {@link MorrisScreening}, {@link SobolIndices},
 * {@link ShapleyEffects}.
 *
 * <p>So a report prints them all alike: {@code for (ImportanceStudy study : studies) page.add(study.text());}.
 */
public interface ImportanceStudy {
    /** The answer. */
    Identifier answer();

    /** The answer's unit; a variance is in its square. */
    Unit unit();

    /** Figures without a distribution, which stayed at base. */
    List<Figure> leftOut();

    /** Evaluations without a value, and why; what hangs on them is left out. */
    FailedEvaluations failures();

    /** A table for people, what matters most first, with what the numbers alone do not say; not to be parsed. */
    Text text();
}
