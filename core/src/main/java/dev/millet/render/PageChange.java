package dev.millet.render;

/**
 * One thing that became of an item.
 *
 * @param mark of which kind
 * @param words in the reader's language: "moved here from Channels"
 */
record PageChange(ChangeMark mark, String words) {}
