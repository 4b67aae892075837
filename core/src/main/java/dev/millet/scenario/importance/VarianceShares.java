package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A study that shares an answer's variance out among uncertain figures: {@link SobolIndices}, {@link ShapleyEffects}.
 *
 * <p>Its {@link #shares()} are what explanations and rankings of evidence show, whichever study they come from:
 * {@code reading.explain("gap").withShares(study.shares())}.
 */
public interface VarianceShares extends ImportanceStudy {
    /** The answer's variance; 0 where {@link #missing()} says why there is none. */
    @Value.Default
    default double variance() {
        return 0;
    }

    /** Why there are no shares: the answer does not vary, or has no value. */
    Optional<Text> missing();

    /** The confidence of the intervals, such as 0.95. */
    double confidence();

    /** The share of each figure, nothing below zero: what explanations and rankings show. */
    Map<Identifier, BigDecimal> shares();

    /** What the numbers alone do not say. */
    List<Text> notes();
}
