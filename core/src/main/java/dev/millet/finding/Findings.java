package dev.millet.finding;

import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stub: an ordered list of findings with what was suppressed and why; severity can be set from outside by key. */
public final class Findings {
    private Findings() {}

    /** Runs all rules; severities by key override the rules' own. */
    public static <M> Findings of(M model, Iterable<? extends Rule<? super M>> rules) {
        throw new UnsupportedOperationException("stub");
    }

    public Findings withSeverities(Map<String, Severity> byKey) {
        throw new UnsupportedOperationException("stub");
    }

    /** Moves findings of this key (at this path if given) to the suppressed ones, with the reason shown. */
    public Findings suppressing(String key, Text reason) {
        throw new UnsupportedOperationException("stub");
    }

    public List<Finding> list() {
        throw new UnsupportedOperationException("stub");
    }

    public List<Finding> ofKey(String key) {
        throw new UnsupportedOperationException("stub");
    }

    public String text(Locale locale) {
        throw new UnsupportedOperationException("stub");
    }
}
