package dev.millet.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Amounts along a line: from the least to the greatest that occurs, zero included, with round ticks that do not touch. */
final class AxisScale {
    private static final BigDecimal[] ROUND = {BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5)};
    private static final double APART = 18;
    /** A tick so near beyond the end is worth a slightly longer axis: 2000 after 1999. */
    private static final BigDecimal NEAR = new BigDecimal("0.04");

    private final BigDecimal low;
    private final BigDecimal high;
    private final double length;
    private final List<BigDecimal> ticks;

    AxisScale(Iterable<BigDecimal> amounts, double length, SvgType type) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            least = least.min(amount);
            most = most.max(amount);
        }
        if (least.compareTo(most) == 0) {
            most = BigDecimal.ONE;
        }
        this.length = length;
        BigDecimal step = step(least, most, length, type);
        this.low = nearTick(least, step, RoundingMode.FLOOR, most.subtract(least));
        this.high = nearTick(most, step, RoundingMode.CEILING, most.subtract(least));
        this.ticks = ticks(low, high, step);
    }

    /** How far along the line an amount lies. */
    double at(BigDecimal amount) {
        return amount.subtract(low).doubleValue() / high.subtract(low).doubleValue() * length;
    }

    /** Round amounts at equal distances, as dense as their labels allow. */
    List<BigDecimal> ticks() {
        return ticks;
    }

    private static BigDecimal step(BigDecimal low, BigDecimal high, double length, SvgType type) {
        BigDecimal range = high.subtract(low);
        int exponent = range.precision() - range.scale() - 3;
        for (int i = 0; ; i++) {
            BigDecimal step = ROUND[i % 3].scaleByPowerOfTen(exponent + i / 3);
            double widest = ticks(low, high, step).stream()
                    .mapToDouble(tick -> type.width(tick.toPlainString()))
                    .max()
                    .orElse(0);
            if (step.doubleValue() / range.doubleValue() * length >= widest + APART) {
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
