package dev.millet.canvas;

/** What became of a link when its canvas was converted to another framework. */
public enum LinkOutcome {
    /** It joins the same items. */
    KEPT,
    /** So it does, but the other framework has no such type of link, or not between these blocks. */
    UNKNOWN,
    /** It led to a copy that is one with its original again, and another link, or none, does its work. */
    MERGED,
    /** One of its items has no place on the new canvas. */
    LOST
}
