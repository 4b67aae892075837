package dev.millet.scenario.table;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;

/**
 * An answer that a row does not have, and why.
 *
 * @param row the row in the whole table, counted from 0
 * @param keys what identifies the row
 * @param answer which answer is missing
 * @param reason why there is no number: "every unit loses money"
 * @param where the nearest named driver at or above the place where it began, if there is one
 */
public record CaseFailure(long row, List<String> keys, Identifier answer, Text reason, Optional<Identifier> where) {
    /** Keeps an unmodifiable copy of the keys. */
    public CaseFailure {
        keys = List.copyOf(keys);
    }
}
