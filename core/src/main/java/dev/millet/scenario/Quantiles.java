package dev.millet.scenario;

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
     * The triangular quantile, as the sum of what it gains below its mode and above it. Each part stands still on the side of
     * the other, so that no branch must be guessed and the loop runs in vectors.
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
            double top = Math.sqrt((1 - share) * right);
            for (int i = 0; i < n; i++) {
                double below = Math.sqrt(Math.min(u[i], share) * left);
                double above = top - Math.sqrt((1 - Math.max(u[i], share)) * right);
                out[i] = Math.min(low + below + above, high);
            }
        }
    }
}
