package dev.millet.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Amounts along a line, from the least to the greatest that occurs, with round ticks whose labels do not touch. */
final class AxisScale {
    private static final BigDecimal[] ROUND = {BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5)};
    private static final double APART = 18;
    /** A tick so near beyond the end is worth a slightly longer axis: 2000 after 1999. */
    private static final BigDecimal NEAR = new BigDecimal("0.04");

    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal step;
    private final double length;
    private final List<BigDecimal> ticks;

    private AxisScale(BigDecimal least, BigDecimal most, double length, ToDoubleFunction<BigDecimal> room) {
        this.length = length;
        this.step = step(least, most, length, room);
        this.low = nearTick(least, step, RoundingMode.FLOOR, most.subtract(least));
        this.high = nearTick(most, step, RoundingMode.CEILING, most.subtract(least));
        this.ticks = ticks(low, high, step);
    }

    /** A line on which zero has its place, for bars that begin there. */
    static AxisScale withZero(Iterable<BigDecimal> amounts, double length, SvgType type) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            least = least.min(amount);
            most = most.max(amount);
        }
        return across(least, most.compareTo(least) == 0 ? BigDecimal.ONE : most, length, type);
    }

    /** A line to the right, from one amount to a greater one. */
    static AxisScale across(BigDecimal least, BigDecimal most, double length, SvgType type) {
        return new AxisScale(least, most, length, tick -> type.width(tick.toPlainString()) + APART);
    }

    /** A line upwards, from one amount to a greater one. */
    static AxisScale upwards(BigDecimal least, BigDecimal most, double length, SvgType type) {
        return new AxisScale(least, most, length, tick -> type.lineHeight() + APART);
    }

    /** How far along the line an amount lies. */
    double at(BigDecimal amount) {
        return amount.subtract(low).doubleValue() / high.subtract(low).doubleValue() * length;
    }

    /** Round amounts at equal distances, as dense as their labels allow. */
    List<BigDecimal> ticks() {
        return ticks;
    }

    /** The distance of two ticks. */
    BigDecimal step() {
        return step;
    }

    /** Whether an amount lies on the line. */
    boolean holds(BigDecimal amount) {
        return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
    }

    private static BigDecimal step(BigDecimal low, BigDecimal high, double length, ToDoubleFunction<BigDecimal> room) {
        BigDecimal range = high.subtract(low);
        int exponent = range.precision() - range.scale() - 3;
        for (int i = 0; ; i++) {
            BigDecimal step = ROUND[i % 3].scaleByPowerOfTen(exponent + i / 3);
            double widest =
                    ticks(low, high, step).stream().mapToDouble(room).max().orElse(0);
            if (step.doubleValue() / range.doubleValue() * length >= widest) {
                return step;
            }
        }
    }

    private static BigDecimal nearTick(BigDecimal end, BigDecimal step, RoundingMode outwards, BigDecimal range) {
        BigDecimal tick = end.divide(step, 0, outwards).multiply(step);
        return tick.subtract(end).abs().compareTo(range.multiply(NEAR)) <= 0 ? tick : end;
    }

    private static List<BigDecimal> ticks(BigDecimal low, BigDecimal high, BigDecimal step) {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.compareTo(high) <= 0) {
            ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros());
            tick = tick.add(step);
        }
        return List.copyOf(ticks);
    }
}
