package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * What a channel does for the buyer. Two routes are like for like only where these are equal.
 *
 * <p>Source: Bucklin, A Theory of Distribution Channel Structure (1966): lot size, waiting time, market decentralisation,
 * variety; Coughlan et al., Marketing Channels (2006), add customer education and service.
 */
public enum ServiceOutput {
    /** How long the buyer waits for the goods. */
    WAITING_TIME,
    /** How near an outlet is. */
    DISTANCE,
    /** How many alternatives stand side by side. */
    VARIETY,
    /** How few units one can buy. */
    LOT_SIZE,
    /** Whether one can see and try before buying. */
    TRIAL,
    /** How near help is after the sale. */
    AFTER_SALES;

    /** Its name in English and Chinese: "waiting time", "等待时间". */
    public Text label() {
        return ChannelWords.text("output." + key());
    }

    String key() {
        return Words.key(this);
    }
}
