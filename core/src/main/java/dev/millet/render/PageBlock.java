package dev.millet.render;

import dev.millet.canvas.Block;
import java.util.List;

/**
 * A block as it is shown.
 *
 * @param block the block
 * @param number its place in the reading order, from 1
 * @param items its items, in order
 */
record PageBlock(Block block, int number, List<PageItem> items) {}
