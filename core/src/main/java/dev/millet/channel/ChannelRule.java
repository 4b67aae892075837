package dev.millet.channel;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One rule of the room: a key, a default severity, and what it looks for. Message and advice are the room's words
 * {@code rule.<key>} and {@code rule.<key>.advice}.
 */
record ChannelRule(String key, Severity severity, BiConsumer<ChannelComparison, Report> look)
        implements Rule<ChannelComparison> {

    /** Takes what a rule sees: where, and the arguments of its message. */
    @FunctionalInterface
    interface Report {
        void found(Path path, Object... arguments);
    }

    @Override
    public List<Finding> inspect(ChannelComparison comparison) {
        List<Finding> findings = new ArrayList<>();
        look.accept(comparison, (path, arguments) -> {
            Text message = ChannelWords.text("finding." + key, arguments);
            findings.add(Finding.of(key, severity, path, message, ChannelWords.text("finding." + key + ".advice")));
        });
        return List.copyOf(findings);
    }

    /** The address of a route: /routes/1. */
    static Path route(ChannelComparison comparison, Route route) {
        return Path.ROOT.member("routes").element(comparison.routes().indexOf(route));
    }

    /** The address of a tier: /routes/1/tiers/0. */
    static Path tier(ChannelComparison comparison, Route route, Tier tier) {
        return route(comparison, route).member("tiers").element(route.tiers().indexOf(tier));
    }

    /** An amount as a message shows it: 68.34 CNY/unit. */
    static String amount(Value value) {
        return value.text(Locale.ENGLISH);
    }
}
