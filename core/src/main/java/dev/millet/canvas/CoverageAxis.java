package dev.millet.canvas;

import dev.millet.basics.Identifier;
import java.util.Optional;

/**
 * One side of a {@link CoverageMatrix}: the items of a block, or the words of one of its vocabularies.
 *
 * <pre>{@code
 * CoverageAxis.items("channels");                     // one line for each channel
 * CoverageAxis.terms("channels", "channel-phase");    // one line for each phase: awareness, evaluation, purchase, ...
 * }</pre>
 *
 * @param block the block's id
 * @param vocabulary the vocabulary whose words are the lines; empty: the items are
 */
public record CoverageAxis(Identifier block, Optional<Identifier> vocabulary) {
    /**
     * The items of a block.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CoverageAxis items(String block) {
        return new CoverageAxis(Identifier.of(block), Optional.empty());
    }

    /**
     * The words of a vocabulary of a block.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    public static CoverageAxis terms(String block, String vocabulary) {
        return new CoverageAxis(Identifier.of(block), Optional.of(Identifier.of(vocabulary)));
    }
}
