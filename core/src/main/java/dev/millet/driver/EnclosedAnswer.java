package dev.millet.driver;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import java.util.Map;

/**
 * An answer over a box of figures: bounds of its value and of how it moves with each of them.
 *
 * @param value encloses the value at every point of the box at which the answer is defined
 * @param alwaysDefined whether the answer is surely defined at every point of the box; false where that is not known
 * @param slopes by boxed figure, encloses the derivative of the answer by that figure over the box. The mean value
 *     theorem holds with it where the answer is always defined: also across the kinks of minima and maxima; where a
 *     condition may jump the slope is {@link Enclosure#ALL}
 */
public record EnclosedAnswer(Enclosure value, boolean alwaysDefined, Map<Identifier, Enclosure> slopes) {
    /** Copies the map, which keeps its order. */
    public EnclosedAnswer {
        slopes = ImmutableMap.copyOf(slopes);
    }
}
