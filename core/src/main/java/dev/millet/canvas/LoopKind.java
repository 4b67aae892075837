package dev.millet.canvas;

import dev.millet.basics.Text;

/**
 * What a feedback loop does with a change that enters it.
 *
 * <p>Source: Sterman, Business Dynamics (2000), chapter 5.
 */
public enum LoopKind {
    /** A change comes back stronger: an even number of negative links, none among them. Growth, or collapse. */
    REINFORCING,
    /** A change comes back against itself: an odd number of negative links. A limit, or a thermostat. */
    BALANCING;

    /** What it is called: "reinforcing loop", "增强回路". */
    public Text label() {
        return CanvasWords.text(this == REINFORCING ? "loop.reinforcing" : "loop.balancing");
    }
}
