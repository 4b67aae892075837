package dev.millet.canvas;

/** From which end a requirement looks at a link. */
public enum Direction {
    /** The item is where the link begins. */
    OUT,
    /** The item is where the link ends. */
    IN,
    /** The item is at either end. */
    ANY
}
