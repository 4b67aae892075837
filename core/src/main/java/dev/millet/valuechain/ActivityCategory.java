package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * Porter's nine generic categories of activities: five primary ones, which make, sell and serve, and four support ones,
 * which serve the primary ones and each other.
 *
 * <p>Each can be divided into the activities of a firm, and a firm may add activities that fit none of them: see {@link
 * Activity#category()}.
 *
 * <p>Example: a phone maker's parcel service is {@link #OUTBOUND_LOGISTICS}, his forum {@link #MARKETING_AND_SALES}, his
 * operating system {@link #TECHNOLOGY_DEVELOPMENT}.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2.
 */
public enum ActivityCategory {
    /** Receiving, storing and handing on what goes into the product. */
    INBOUND_LOGISTICS(false),
    /** Turning inputs into the product. */
    OPERATIONS(false),
    /** Collecting, storing and bringing the product to the buyer. */
    OUTBOUND_LOGISTICS(false),
    /** Giving buyers the means and the wish to buy. */
    MARKETING_AND_SALES(false),
    /** Keeping or raising the product's value after the sale. */
    SERVICE(false),
    /** General management, planning, finance, legal affairs: it carries the whole chain. */
    FIRM_INFRASTRUCTURE(true),
    /** Finding, hiring, training and paying people. */
    HUMAN_RESOURCE_MANAGEMENT(true),
    /** Improving products and processes. */
    TECHNOLOGY_DEVELOPMENT(true),
    /** Buying what the firm uses, not the things bought. */
    PROCUREMENT(true);

    private final boolean support;

    ActivityCategory(boolean support) {
        this.support = support;
    }

    /** Whether it supports the primary activities. */
    public boolean isSupport() {
        return support;
    }

    /** Its name in English and Chinese: "inbound logistics", "内部后勤". */
    public Text label() {
        return ValueChainWords.text("category." + Words.key(this));
    }
}
