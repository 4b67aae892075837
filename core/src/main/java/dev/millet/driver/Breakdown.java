package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.List;

/** Stub: rounded lines that sum to the rounded total by largest remainder; a presentation. */
public final class Breakdown {
    private Breakdown() {}

    /** parts sum to total (to 1e-28 of the largest, else refused); scale = decimal places; each part off its own rounding carries a note. */
    public static Breakdown of(BigDecimal total, List<Part> parts, int scale) {
        throw new UnsupportedOperationException("stub");
    }

    public BigDecimal total() {
        throw new UnsupportedOperationException("stub");
    }

    public List<Part> parts() {
        throw new UnsupportedOperationException("stub");
    }

    /** Sum of the amounts by which lines differ from their own half-even rounding, as its own note. */
    public BigDecimal remainder() {
        throw new UnsupportedOperationException("stub");
    }

    /** A line and its amount (exact before, rounded after). */
    public record Part(Text label, BigDecimal amount) {}
}
