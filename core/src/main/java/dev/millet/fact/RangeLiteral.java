package dev.millet.fact;

import dev.millet.basics.DecimalText;
import java.math.BigDecimal;

/**
 * The text form of a range, {@code 18..45} or {@code 8%..18%}, as it stands behind an assumed number.
 *
 * @param low the lower end
 * @param high the upper end
 */
record RangeLiteral(BigDecimal low, BigDecimal high) {
    static RangeLiteral parse(String text, boolean percents, String figure) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw malformed(text, figure, "");
        }
        String low = text.substring(0, dots).strip();
        String high = text.substring(dots + 2).strip();
        boolean percent = high.endsWith("%");
        if (percent && !percents) {
            throw malformed(text, figure, ": percents need a value that is a percentage");
        }
        if (low.endsWith("%") && !percent) {
            throw malformed(text, figure, ": a percent sign must stand behind the upper end");
        }
        try {
            return new RangeLiteral(
                    DecimalText.parse(percent && !low.endsWith("%") ? low + "%" : low), DecimalText.parse(high));
        } catch (IllegalArgumentException cause) {
            throw malformed(text, figure, ": " + cause.getMessage());
        }
    }

    Distribution around(BigDecimal mode, String figure) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range must have low <= high, but was '" + DecimalText.canonical(low)
                    + ".." + DecimalText.canonical(high) + "' (figure '" + figure + "')");
        }
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0) {
            throw outside(low, mode, high, figure);
        }
        return new Distribution.Pert(low, mode, high);
    }

    /** The refusal of a value that its range does not hold. */
    static IllegalArgumentException outside(BigDecimal low, BigDecimal value, BigDecimal high, String figure) {
        return new IllegalArgumentException("value must lie in its range " + DecimalText.canonical(low) + ".."
                + DecimalText.canonical(high) + ", but was '" + DecimalText.canonical(value) + "' (figure '" + figure
                + "')");
    }

    private static IllegalArgumentException malformed(String text, String figure, String why) {
        return new IllegalArgumentException("range must be like '18..45' or '8%..18%', but was '" + text + "' (figure '"
                + figure + "'" + why + ")");
    }
}
