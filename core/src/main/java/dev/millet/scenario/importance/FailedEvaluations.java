package dev.millet.scenario.importance;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;

/**
 * The evaluations of a study in which an answer had no value, and why: counted and shown, never dropped.
 *
 * <p>The causes come from reading failed evaluations once more in decimals, the first {@value #MOST_READ} of them.
 *
 * @param count how many evaluations failed
 * @param read how many of them were read for their causes
 * @param causes what was found, the most frequent first
 */
public record FailedEvaluations(long count, long read, List<Cause> causes) {
    /** So many failed evaluations are read for their causes at most. */
    public static final int MOST_READ = 1_000;

    /** None. */
    static final FailedEvaluations NONE = new FailedEvaluations(0, 0, List.of());

    /** Keeps an unmodifiable copy. */
    public FailedEvaluations {
        causes = ImmutableList.copyOf(causes);
    }

    /** Whether nothing failed. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** For people: {@code 12 evaluations have no value: 12 × every unit loses money}. */
    public Text text() {
        if (isEmpty()) {
            return StudyWords.text("failures.none");
        }
        Text list = StudyWords.list(causes.stream()
                .map(cause -> StudyWords.text("failures.cause", cause.count(), cause.reason()))
                .toList());
        return StudyWords.text(read < count ? "failures.some" : "failures.all", count, list, read);
    }

    /**
     * One reason for which evaluations failed.
     *
     * @param reason why there is no value
     * @param where the nearest named driver at or above the place where it began
     * @param count how many of the evaluations that were read
     */
    public record Cause(Text reason, Optional<Identifier> where, long count) {}
}
