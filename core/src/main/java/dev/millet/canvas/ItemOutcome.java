package dev.millet.canvas;

/** What became of an item when its canvas was converted to another framework. */
public enum ItemOutcome {
    /** It stands in the block that the mapping names. */
    MOVED,
    /** So it does, and copies of it stand in further blocks, because the other framework asks for it twice. */
    COPIED,
    /** It stands again where it once came from, with the kinds it had there. */
    RESTORED,
    /** It was a copy made by an earlier conversion, nobody changed it, and it is one with its original again. */
    MERGED,
    /** The other framework has no place for it: it is not on the new canvas, only in the report. */
    UNMAPPED
}
