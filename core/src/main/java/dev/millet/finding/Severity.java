package dev.millet.finding;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. A rule proposes it, the reader of the model may set it. */
public enum Severity {
    /** The answer cannot be trusted as it stands. */
    ERROR,
    /** The answer may mislead: look at it before you rely on it. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    HINT,
    /** Something done well, worth keeping. */
    STRENGTH;

    /** The key of its name among the words of this package: {@code severity.warning}. */
    String wordKey() {
        return "severity." + name().toLowerCase(Locale.ROOT);
    }
}
