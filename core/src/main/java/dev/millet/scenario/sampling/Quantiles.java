package dev.millet.scenario.sampling;

import dev.millet.fact.Triangular;
import java.util.Arrays;

/** A quantile function, read for many shares at once. */
interface Quantiles {
    /** Reads the quantiles of n shares; both arrays may be one. */
    void read(double[] u, double[] out, int n);

    /** One value, whatever the share. */
    record Point(double value) implements Quantiles {
        @Override
        public void read(double[] u, double[] out, int n) {
            Arrays.fill(out, 0, n, value);
        }
    }

    /** From one end to the other in a straight line. */
    record Straight(double low, double high) implements Quantiles {
        @Override
        public void read(double[] u, double[] out, int n) {
            for (int i = 0; i < n; i++) {
                out[i] = Math.min(low * (1 - u[i]) + high * u[i], high);
            }
        }
    }

    /**
     * The triangular quantile: a root from the low end up to the mode, one from the high end down to it. Which of the two it is
     * is chosen by bits, since a branch would be guessed wrong every second or third time.
     *
     * @param share the share of the weight that lies below the mode
     * @param left what the square of the gain below the mode is for one unit of share
     * @param right the same above it
     */
    record Roots(double low, double high, double share, double left, double right) implements Quantiles {
        static Roots of(Triangular triangular) {
            double width = triangular.high().subtract(triangular.low()).doubleValue();
            double below = triangular.mode().subtract(triangular.low()).doubleValue();
            double above = triangular.high().subtract(triangular.mode()).doubleValue();
            return new Roots(
                    triangular.low().doubleValue(),
                    triangular.high().doubleValue(),
                    below / width,
                    width * below,
                    width * above);
        }

        @Override
        public void read(double[] u, double[] out, int n) {
            long lowBits = Double.doubleToRawLongBits(low);
            long ends = lowBits ^ Double.doubleToRawLongBits(high);
            for (int i = 0; i < n; i++) {
                double ahead = share - u[i];
                // all ones above the mode
                long above = Double.doubleToRawLongBits(ahead) >> 63;
                long rising = Double.doubleToRawLongBits(u[i] * left);
                long falling = Double.doubleToRawLongBits((1 - u[i]) * right);
                double gain = Math.sqrt(Double.longBitsToDouble(rising ^ ((rising ^ falling) & above)));
                double end = Double.longBitsToDouble(lowBits ^ (ends & above));
                double value =
                        end + Double.longBitsToDouble(Double.doubleToRawLongBits(gain) ^ (above & Long.MIN_VALUE));
                out[i] = value < low ? low : value > high ? high : value;
            }
        }
    }
}
