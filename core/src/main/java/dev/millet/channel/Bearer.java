package dev.millet.channel;

/** Who bears the cost of a channel function. */
public enum Bearer {
    /** The maker: the cost stands in his waterfall. */
    MAKER,
    /** The fan community: it costs the maker nothing beyond what he spends on it, but somebody spends time. */
    COMMUNITY,
    /** The buyer: waiting, fetching, mailing in. */
    BUYER
}
