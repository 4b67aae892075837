package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * What a rate is a rate of. A percentage without its base is no number.
 *
 * <p>Example: 4 % of a phone at CNY 1,999 incl. 17 % VAT is 79.96 of the consumer price incl. VAT, 68.34 of the price ex
 * VAT and 55.43 of a maker's invoice price of 1,385.65.
 */
public enum PriceBase {
    /** What the consumer pays, VAT included. */
    CONSUMER_PRICE_INCL_VAT,
    /** The consumer price without VAT. */
    CONSUMER_PRICE_EX_VAT,
    /** The selling price, ex VAT, of the tier whose rate it is. */
    OWN_PRICE,
    /** The maker's invoice price ex VAT. */
    INVOICE_PRICE,
    /** The maker's invoice price with VAT: what a debtor owes. */
    INVOICE_PRICE_INCL_VAT,
    /** The maker's own net price: invoice price less rebates. */
    NET_PRICE,
    /** The cost of making one unit. */
    UNIT_COST;

    /** Its name in English and Chinese: "price ex VAT", "不含税价". */
    public Text label() {
        return ChannelWords.text("base." + Words.key(this));
    }

    /** Whether it depends on the route, so that one rate means different amounts on two routes. */
    public boolean differsByRoute() {
        return this == OWN_PRICE || this == INVOICE_PRICE || this == INVOICE_PRICE_INCL_VAT || this == NET_PRICE;
    }
}
