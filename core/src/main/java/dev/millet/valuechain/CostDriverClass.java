package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * Porter's ten classes of cost drivers: the structural reasons why an activity costs one firm more than another.
 *
 * <p>Example: a plant that is half empty costs more per unit for {@link #CAPACITY_USE}, one in an expensive city for {@link
 * #LOCATION}; a firm that builds to order holds less stock for {@link #POLICIES}.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 3.
 */
public enum CostDriverClass {
    /** Economies or diseconomies of scale. */
    SCALE,
    /** Learning and spillovers: cost falls with what has been made so far. */
    LEARNING,
    /** The pattern of capacity use. */
    CAPACITY_USE,
    /** How other activities, of this firm, its suppliers or its buyers, are performed. */
    LINKAGES,
    /** Sharing an activity with other business units. */
    INTERRELATIONSHIPS,
    /** What is made and what is bought. */
    INTEGRATION,
    /** Being early or late, and the business cycle. */
    TIMING,
    /** Where it is done. */
    LOCATION,
    /** Choices of one's own, independent of the other classes: features, service, wages, lead time. */
    POLICIES,
    /** Institutional factors: regulation, taxes, tariffs, unions. */
    INSTITUTIONAL;

    /** Its name in English and Chinese: "capacity use", "产能利用". */
    public Text label() {
        return ValueChainWords.text("driver-class." + Words.key(this));
    }
}
