package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The ways in which a maker with a retailer can use a direct channel of his own. */
public enum DualRegime {
    /** Both channels sell. */
    BOTH,
    /** The direct channel is open and sells nothing: its price keeps the retailer's low. */
    THREAT,
    /** The same, where the retailer could buy from the direct channel, which binds the wholesale price to its price. */
    THREAT_BOUND,
    /** Only the direct channel sells. */
    DIRECT_ONLY,
    /** Only the retailer sells: the direct channel is priced out of reach. */
    RETAIL_ONLY;

    /** Its name in English and Chinese. */
    public Text label() {
        return TheoryWords.text("regime." + Words.key(this));
    }
}
