package dev.millet.valuechain.costing;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * What makes a cost pool grow: each unit, each batch, each order, each product line, or the organisation as such.
 *
 * <p>Example: machining is caused by units, set-up by batches, despatch by orders, spare part lists by products, the plant
 * manager by none of them.
 *
 * <p>Source: Cooper and Kaplan, Profit Priorities from Activity-Based Costing (Harvard Business Review, May 1991).
 */
public enum CostLevel {
    /** Each unit made. */
    UNIT,
    /** Each batch or set-up. */
    BATCH,
    /** Each order of a customer. */
    ORDER,
    /** Each product line, whatever its volume. */
    PRODUCT,
    /** The organisation as such: not allocated to products. */
    SUSTAINING;

    /** Its name in English and Chinese: "batch level", "批次级". */
    public Text label() {
        return CostingWords.text("level." + Words.key(this));
    }
}
