package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.render.CumulativeSvg;
import dev.millet.render.HistogramSvg;
import dev.millet.render.SpiderSvg;
import dev.millet.render.TornadoSvg;
import dev.millet.scenario.sensitivity.Tornado;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The studies of uncertainty as pictures: what swings direct's lead, along which way, and how likely it and both profits are. */
record WhatIfPictures(WhatIf whatIf, Tornado swings) {
    private static final int ROWS = 12;
    private static final int STRANDS = 6;
    private static final int BINS = 40;

    /** Writes {@code tornado.svg}, {@code spider.svg}, {@code histogram.svg} and {@code cumulative.svg}. */
    void write(Path directory, Locale locale) throws IOException {
        Text title = CaseWords.text("picture.lead");
        write(directory, "tornado.svg", new TornadoSvg(swings, title, ROWS).in(locale));
        write(directory, "spider.svg", new SpiderSvg(whatIf.spider(), title, STRANDS).in(locale));
        write(
                directory,
                "histogram.svg",
                new HistogramSvg(whatIf.base(whatIf.lead()), CaseWords.text("picture.histogram", WhatIf.TRIALS), BINS)
                        .in(locale));
        List<CumulativeSvg.Curve> curves = whatIf.comparison().routes().stream()
                .map(route -> new CumulativeSvg.Curve(route.label(), whatIf.base(whatIf.profit(route))))
                .toList();
        write(
                directory,
                "cumulative.svg",
                new CumulativeSvg(curves, CaseWords.text("picture.cumulative", WhatIf.TRIALS)).in(locale));
    }

    private static void write(Path directory, String file, String picture) throws IOException {
        Files.writeString(directory.resolve(file), picture);
    }
}
