package dev.millet.driver;

import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;

/** Stub: what changed from one explanation to another, matched by label among siblings. */
public final class ExplanationDifference {
    private ExplanationDifference() {}

    public List<Row> rows() {
        throw new UnsupportedOperationException("stub");
    }

    public String text(Locale locale) {
        throw new UnsupportedOperationException("stub");
    }

    /** depth 0 is the root; left or right undefined where a line stands on one side only. */
    public record Row(int depth, Text label, Value left, Value right, Value difference) {}
}
