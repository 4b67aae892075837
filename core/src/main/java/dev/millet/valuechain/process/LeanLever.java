package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.List;

/**
 * A lean practice: which figures it changes, and to what.
 *
 * <p>Example: selling before production ("pre-sale") takes days of stock from 40 to 10 and days of receivables from 30 to −5.
 *
 * @param id its name: pre-sale
 * @param label what it is called on a page
 * @param changes whole figures that take the place of those of their ids, at least one; each brings its own reason
 */
public record LeanLever(Identifier id, Text label, List<Figure> changes) {
    /** Refuses a lever that changes nothing, and one figure changed twice. */
    public LeanLever {
        changes = List.copyOf(changes);
        String where = "lean lever '" + id + "'";
        Bounds.oneWord("a lean lever", id, where);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a lean lever must change a figure, but was '[]' (" + where + ")");
        }
        Bounds.distinct("figure of a lever", changes.stream().map(Figure::id).toList(), where);
    }
}
