package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * What must be done between the maker and the buyer, whoever does it.
 *
 * <p>You can remove a middleman but not his functions (Stern and El-Ansary, Marketing Channels, 1977). Each function of
 * a route is borne by somebody at a cost; one that nobody bears is the finding {@code channel.function.uncovered}.
 */
public enum ChannelFunction {
    /** Show the product and let the buyer try it. */
    SHOW_AND_TRY(WaterfallStep.SELLING, Count.KEPT),
    /** Advise and close the sale. */
    SELL(WaterfallStep.SELLING, Count.KEPT),
    /** Take orders and negotiate terms. */
    TAKE_ORDERS(WaterfallStep.SELLING, Count.KEPT),
    /** Make the product known and wanted. */
    PROMOTE(WaterfallStep.PROMOTION, Count.KEPT),
    /** Collect the buyer's money. */
    TAKE_PAYMENT(WaterfallStep.PAYMENT, Count.SHIPPED),
    /** Own the goods on their way. */
    HOLD_TITLE(WaterfallStep.RISK, Count.KEPT),
    /** Bear the loss when prices fall or goods stay unsold. */
    CARRY_RISK(WaterfallStep.RISK, Count.KEPT),
    /** Assort and break bulk: make small lots of many goods out of large lots of one. */
    ASSORT(WaterfallStep.LOGISTICS, Count.KEPT),
    /** Keep stock near the buyer. */
    STORE(WaterfallStep.LOGISTICS, Count.KEPT),
    /** Bring the goods to the buyer. */
    DELIVER(WaterfallStep.LOGISTICS, Count.SHIPPED),
    /** Take returned goods back. */
    TAKE_BACK(WaterfallStep.AFTER_SALES, Count.RETURNED),
    /** Repair under warranty and answer questions after the sale. */
    REPAIR(WaterfallStep.AFTER_SALES, Count.KEPT),
    /** Tie up the money that stock and credit need. */
    FINANCE(WaterfallStep.CAPITAL, Count.KEPT),
    /** Bring back what buyers say and do. */
    BRING_INFORMATION(WaterfallStep.PROMOTION, Count.KEPT);

    private final WaterfallStep step;
    private final Count count;

    ChannelFunction(WaterfallStep step, Count count) {
        this.step = step;
        this.count = count;
    }

    /** The step of the price waterfall in which the maker's cost of this function stands. */
    public WaterfallStep step() {
        return step;
    }

    /** How often it occurs, unless said otherwise: a parcel per unit shipped, handling per unit returned, others per unit kept. */
    public Count count() {
        return count;
    }

    /** Its name in English and Chinese: "show and try", "展示与试用". */
    public Text label() {
        return ChannelWords.text("function." + key());
    }

    String key() {
        return Words.key(this);
    }
}
