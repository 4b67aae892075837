package dev.millet.render;

/** How a view shows the links between items. */
public enum LinkStyle {
    /** As sentences below the blocks: "Counter → Neighbours: reaches". */
    LISTED,
    /**
     * In a picture as arrows from item to item, dashed where more of the one makes less of the other; where there are no
     * arrows (HTML, Markdown, plain text) as sentences.
     */
    DRAWN,
    /** Not at all. */
    HIDDEN
}
