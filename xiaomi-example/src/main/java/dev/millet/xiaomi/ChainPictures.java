package dev.millet.xiaomi;

import dev.millet.business.ChannelActivities;
import dev.millet.render.ChainComparisonSvg;
import dev.millet.render.ValueChainSvg;
import dev.millet.render.ValueSystemSvg;
import dev.millet.valuechain.ChainComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The pictures of value chains: the route asked about, both routes, Xiaomi against a traditional maker, and who keeps what. */
record ChainPictures(ChannelActivities activities, ChainComparison makers) {
    /** Writes {@code value-chain.svg}, {@code value-chains.svg}, {@code two-makers.svg} and {@code value-system.svg}. */
    void write(Path directory, Locale locale) throws IOException {
        ValueChainSvg direct =
                new ValueChainSvg(activities.chains().get(0).accounts(), CaseWords.text("picture.chain"));
        Files.writeString(directory.resolve("value-chain.svg"), direct.in(locale));
        ChainComparisonSvg both = new ChainComparisonSvg(activities.compared(), CaseWords.text("picture.chains"));
        Files.writeString(directory.resolve("value-chains.svg"), both.in(locale));
        ChainComparisonSvg two = new ChainComparisonSvg(makers, CaseWords.text("picture.makers"));
        Files.writeString(directory.resolve("two-makers.svg"), two.in(locale));
        ValueSystemSvg keeps = new ValueSystemSvg(
                new WhoKeepsWhat(activities.comparison()).systems(), CaseWords.text("picture.system"));
        Files.writeString(directory.resolve("value-system.svg"), keeps.in(locale));
    }
}
