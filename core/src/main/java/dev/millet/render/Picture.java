package dev.millet.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** The sheet of a chart: the root of the document, its title and description for screen readers, its style and its paper. */
final class Picture {
    private Picture() {}

    /** A document to which the chart is added. */
    static SvgElement of(String title, String description, Locale language, double width, double height) {
        String id = id(title, description);
        return SvgElement.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "mw")
                .with("role", "img")
                .with("lang", language.toLanguageTag())
                .with("xml:lang", language.toLanguageTag())
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + SvgElement.number(width) + " " + SvgElement.number(height))
                .add(SvgElement.of("title").with("id", id + "-title").add(title))
                .add(SvgElement.of("desc").with("id", id + "-desc").add(description))
                .add(SvgElement.of("style").lines(WaterfallStyle.CSS.lines().toList()))
                .add(SvgElement.of("rect")
                        .with("class", "mw-paper")
                        .with("width", "100%")
                        .with("height", "100%"));
    }

    /** Ids must not meet those of another picture in the same page, and must not change from run to run. */
    static String id(String title, String description) {
        CRC32 sum = new CRC32();
        sum.update((title + description).getBytes(StandardCharsets.UTF_8));
        return "mw" + Long.toHexString(sum.getValue());
    }
}
