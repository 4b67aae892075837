package dev.millet.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one list, each once.
 *
 * <p>Keys that ascend, as numbered ones do ({@code F2}, {@code F10}), cannot be there twice: a table is made when the first
 * one does not.
 */
final class DistinctKeys {
    private final List<String> ascending = new ArrayList<>();
    private @Nullable Set<String> table;

    /** Takes a key; answers false if it is there already, or is none. */
    boolean add(@Nullable String key) {
        if (key == null) {
            return false;
        }
        Set<String> all = table;
        if (all == null) {
            if (ascending.isEmpty() || isAfter(key, ascending.get(ascending.size() - 1))) {
                return ascending.add(key);
            }
            all = new HashSet<>(ascending);
            table = all;
        }
        return all.add(key);
    }

    private static boolean isAfter(String key, String other) {
        int longer = Integer.compare(key.length(), other.length());
        return longer != 0 ? longer > 0 : key.compareTo(other) > 0;
    }
}
