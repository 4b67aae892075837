package dev.millet.fact;

import dev.millet.basics.DecimalText;
import java.math.BigDecimal;

/**
 * The text form of a range as it stands behind an assumed number: {@code 18..45} or {@code 8%..18%} from the least to the
 * greatest value, {@code 18 to 45} where values go beyond the ends one time in ten.
 *
 * @param low the lower end
 * @param high the upper end
 * @param ninetyPercent whether values go beyond
 */
record RangeLiteral(BigDecimal low, BigDecimal high, boolean ninetyPercent) {
    private static final String TO = " to ";

    static RangeLiteral parse(String text, boolean percents, String figure) {
        boolean ninetyPercent = text.contains(TO);
        String between = ninetyPercent ? TO : "..";
        int middle = text.indexOf(between);
        if (middle < 0) {
            throw malformed(text, figure, "");
        }
        String low = text.substring(0, middle).strip();
        String high = text.substring(middle + between.length()).strip();
        boolean percent = high.endsWith("%");
        if (percent && !percents) {
            throw malformed(text, figure, ": percents need a value that is a percentage");
        }
        if (low.endsWith("%") && !percent) {
            throw malformed(text, figure, ": a percent sign must stand behind the upper end");
        }
        try {
            return new RangeLiteral(
                    DecimalText.parse(percent && !low.endsWith("%") ? low + "%" : low),
                    DecimalText.parse(high),
                    ninetyPercent);
        } catch (IllegalArgumentException cause) {
            throw malformed(text, figure, ": " + cause.getMessage());
        }
    }

    Distribution around(BigDecimal mode, String figure) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range must have low <= high, but was '" + DecimalText.canonical(low)
                    + ".." + DecimalText.canonical(high) + "' (figure '" + figure + "')");
        }
        if (ninetyPercent) {
            return NinetyPercentRange.of(low, high);
        }
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0) {
            throw outside(new Uniform(low, high), mode, figure);
        }
        return new Pert(low, mode, high);
    }

    /** The refusal of a value that its range does not admit. */
    static IllegalArgumentException outside(Distribution range, BigDecimal value, String figure) {
        String rule = range instanceof Categorical
                ? "value must be the number of an alternative, " + range.ends()
                : range.isBounded()
                        ? "value must lie in its range " + range.ends()
                        : "value must be above 0, as all values of a lognormal distribution are";
        return new IllegalArgumentException(
                rule + ", but was '" + DecimalText.canonical(value) + "' (figure '" + figure + "')");
    }

    private static IllegalArgumentException malformed(String text, String figure, String why) {
        return new IllegalArgumentException("range must be like '18..45', '8%..18%' or '18 to 45', but was '" + text
                + "' (figure '" + figure + "'" + why + ")");
    }
}
