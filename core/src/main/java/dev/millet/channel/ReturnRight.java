package dev.millet.channel;

import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * A tier's right to send unsold units back to the hand above.
 *
 * <p>Per unit kept it costs share × loss: with 5 % sent back and CNY 60 lost on each, CNY 3.00.
 *
 * @param share units sent back unsold per unit kept, a ratio from 0 to 1
 * @param loss what the hand above loses on each, money per unit
 */
public record ReturnRight(Figure share, Figure loss) {
    /** Refuses a share outside 0 to 1 and a negative loss; the ends of ranges likewise. */
    public ReturnRight {
        Bounds.share("share of a return right", share, share.id().text());
        Bounds.notNegative("loss of a return right", loss, loss.id().text());
    }
}
