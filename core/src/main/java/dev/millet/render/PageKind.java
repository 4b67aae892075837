package dev.millet.render;

import dev.millet.basics.Identifier;

/**
 * One kind of an item as it is shown.
 *
 * @param id the kind
 * @param words its term, or its id where the framework does not know it
 * @param isKnown whether the framework knows it
 */
record PageKind(Identifier id, Worded words, boolean isKnown) {}
