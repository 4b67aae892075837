package dev.millet.scenario.sensitivity;

import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a figure is moved in search of a switching value when the caller does not say.
 *
 * <p>With a range: ten widths of the range beyond each end. Without one: from 0 to ten times the value (0 to 1 of its unit
 * for a value of 0). The interval keeps the figure's sign (a cost does not become negative), and a share stays a share: a
 * ratio that lies below 1, or whose range lies in 0 to 1, goes at most to one millionth short of 1, or to 1 if its range
 * does.
 */
record Interval(BigDecimal from, BigDecimal to) {
    /** Widths of its range that a figure is moved beyond each end; without a range, multiples of its value. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    private static final BigDecimal ALMOST_ONE = new BigDecimal("0.999999");

    static Interval around(Figure figure) {
        Interval own = own(figure);
        BigDecimal width = own.to.subtract(own.from);
        BigDecimal reach =
                width.signum() > 0 ? width.multiply(FAR) : figure.value().abs().multiply(FAR.subtract(BigDecimal.ONE));
        BigDecimal from = own.from.subtract(reach);
        BigDecimal to = own.to.add(reach);
        if (own.from.signum() >= 0) {
            from = from.max(BigDecimal.ZERO);
        } else if (own.to.signum() <= 0) {
            to = to.min(BigDecimal.ZERO);
        }
        if (isShare(figure, own)) {
            to = to.min(own.to.max(ALMOST_ONE));
        } else if (from.compareTo(to) == 0) {
            to = to.add(BigDecimal.ONE);
        }
        return new Interval(from, to);
    }

    /** The figure's own range, or its value twice. */
    static Interval own(Figure figure) {
        Optional<Distribution> range = figure.uncertainty();
        return new Interval(
                range.map(Distribution::low).orElse(figure.value()),
                range.map(Distribution::high).orElse(figure.value()));
    }

    private static boolean isShare(Figure figure, Interval own) {
        int againstOne = own.to.compareTo(BigDecimal.ONE);
        return figure.unit().isRatio()
                && own.from.signum() >= 0
                && own.to.signum() > 0
                && (againstOne < 0 || (againstOne == 0 && own.from.compareTo(BigDecimal.ONE) < 0));
    }
}
