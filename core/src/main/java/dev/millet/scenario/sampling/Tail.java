package dev.millet.scenario.sampling;

/**
 * One half of a quantile function, from the middle out: the value beyond which a share v of the weight lies, with its first
 * and second derivative by v. The table is made of these.
 */
abstract class Tail {
    /** The value. */
    double value;

    /** Its slope. */
    double slope;

    /** Its curvature. */
    double curvature;

    /** Moves to a share, from 2⁻²⁰ to ½; called from ½ downwards, so that each place is found from its neighbour. */
    abstract void to(double v);

    /** Starts again at the middle. */
    void restart() {}
}
