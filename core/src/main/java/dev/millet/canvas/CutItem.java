package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An item whose loss takes a group of joined items apart: everything between its parts runs through it.
 *
 * <p>Example: in the chain a–b–c–d the item b leaves parts of 2 and 1 items, so 1 item is cut off.
 *
 * @param item the item
 * @param parts how many items each part that is left has, the largest first; at least two parts
 */
public record CutItem(Item item, List<Integer> parts) {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there are fewer than two parts
     */
    public CutItem {
        parts = ImmutableList.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException(
                    "parts must be at least two, but were '" + parts + "' (item '" + item.id() + "')");
        }
    }

    /** How many items its loss cuts off from the largest part. */
    public int cutOff() {
        return parts.stream().skip(1).mapToInt(Integer::intValue).sum();
    }
}
