package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * The steps of a price waterfall, from what the consumer pays to what the maker keeps.
 *
 * <p>Consumer price incl. VAT, price ex VAT, the maker's invoice price, the pocket price (less rebates, allowances,
 * terms and freight) and contribution are its subtotals; every other step deducts.
 *
 * <p>Source: Marn and Rosiello, Managing price, gaining profit (Harvard Business Review, 1992), extended to the tiers
 * between maker and consumer and down to contribution.
 */
public enum WaterfallStep {
    /** What the consumer pays, VAT included. */
    CONSUMER_PRICE(true),
    /** VAT that the last hand owes on its sale. */
    VAT(false),
    /** Consumer price without VAT. */
    PRICE_EX_VAT(true),
    /** What a reseller keeps of its selling price. */
    TIER_MARGIN(false),
    /** Input VAT that a hand cannot recover. */
    UNRECOVERED_VAT(false),
    /** What the maker invoices, ex VAT. */
    INVOICE_PRICE(true),
    /** What an agent, who takes no title, is paid. */
    AGENT_COMMISSION(false),
    /** Rebates off the invoice. */
    REBATE(false),
    /** Showing, selling and order taking paid by the maker: promoters, displays, allowances. */
    SELLING(false),
    /** Price protection and other risk carried by the maker. */
    RISK(false),
    /** Storing, breaking bulk and delivering. */
    LOGISTICS(false),
    /** Payment fees and bad debt. */
    PAYMENT(false),
    /** Cost of capital in stock, credit and deposits. */
    CAPITAL(false),
    /** What is left in the maker's pocket of the price. */
    POCKET_PRICE(true),
    /** Cost of making one unit. */
    UNIT_COST(false),
    /** Costs that the product causes on every route, such as royalties. */
    PRODUCT(false),
    /** Returns, warranty and service. */
    AFTER_SALES(false),
    /** Winning buyers: acquisition, advertising. */
    PROMOTION(false),
    /** What one unit kept by a consumer contributes to fixed cost and profit. */
    CONTRIBUTION(true);

    private final boolean subtotal;

    WaterfallStep(boolean subtotal) {
        this.subtotal = subtotal;
    }

    /** Whether it is a price one can name rather than a deduction. */
    public boolean isSubtotal() {
        return subtotal;
    }

    /** Its name in English and Chinese: "Pocket price", "净得价". */
    public Text label() {
        return ChannelWords.text("step." + Words.key(this));
    }
}
