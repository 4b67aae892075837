package dev.millet.scenario.simulation;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;

/**
 * The share of an answer's variance that hangs on one source: "which interview should we repeat".
 *
 * @param source the source's id; for figures without evidence the words "assumption without source", or "decided or derived"
 * @param figures that rest on it, the one with the greatest share first
 * @param share the sum of theirs; what figures of one source do only together is left to the interactions
 */
public record SourceShare(Text source, List<Identifier> figures, double share) {
    /** Keeps an unmodifiable copy of the figures. */
    public SourceShare {
        figures = List.copyOf(figures);
    }
}
