package dev.millet.scenario.sampling;

import dev.millet.fact.Distribution;
import dev.millet.fact.Normal;

/**
 * Uniforms as standard normal scores and back, for many at once: z with Φ(z) = u. The way back is a table of Φ of which each cell
 * has the library's value at both corners, and its slope and curvature; it is within 1e-8 of the smaller of Φ and 1 − Φ.
 */
final class NormalScores {
    private static final Normal STANDARD = Distribution.normal("0", "1");
    private static final Sampler QUANTILES = Sampler.of(STANDARD);

    /** No uniform lies nearer to 0 or 1. */
    private static final double OUTERMOST = 0x1p-53;

    private static final int CELLS_PER_UNIT = 32;

    /** There Φ is 2⁻⁵⁴: farther out all scores are the outermost uniforms. */
    private static final double FARTHEST = 8.3125;

    private static final double WIDTH = 1.0 / CELLS_PER_UNIT;
    private static final int TERMS = 6;
    private static final double[] TABLE = table();

    private NormalScores() {}

    /** Makes scores of the first n uniforms. */
    static void of(double[] uniforms, int n) {
        QUANTILES.quantiles(uniforms, uniforms, n);
    }

    /** Makes uniforms of the first n scores. */
    static void uniforms(double[] scores, int n) {
        double[] c = TABLE;
        for (int i = 0; i < n; i++) {
            double z = scores[i];
            double out = Math.min(Math.abs(z), FARTHEST);
            int cell = (int) (out * CELLS_PER_UNIT);
            double tail = Math.max(QuantileTable.polynomial(c, cell * TERMS, out - cell * WIDTH), OUTERMOST);
            scores[i] = z < 0 ? tail : 1 - tail;
        }
    }

    /** The probability beyond a distance from the middle, cell by cell. */
    private static double[] table() {
        int cells = (int) (FARTHEST * CELLS_PER_UNIT) + 1;
        double[] terms = new double[cells * TERMS];
        Tail beyond = new Tail() {
            @Override
            void to(double distance) {
                value = STANDARD.cumulative(-distance);
                slope = -Math.exp(-distance * distance / 2) / Math.sqrt(2 * Math.PI);
                curvature = -distance * slope;
            }
        };
        for (int cell = 0; cell < cells; cell++) {
            beyond.to((cell + 1) * WIDTH);
            double value = beyond.value;
            double slope = beyond.slope;
            double curvature = beyond.curvature;
            beyond.to(cell * WIDTH);
            QuantileTable.hermite(beyond, WIDTH, value, slope, curvature, terms, cell * TERMS);
        }
        return terms;
    }
}
