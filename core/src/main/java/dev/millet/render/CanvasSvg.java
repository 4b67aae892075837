package dev.millet.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A canvas as SVG, scaled to its sheet. */
final class CanvasSvg {
    /** No block is narrower than this, however many columns a framework has. */
    private static final double LEAST_BLOCK = 150;

    /** The letters of items, in points, before a sheet shrinks them. */
    private static final double LETTERS = CanvasType.ITEM.size() * 72 / 96;

    /** From one trial to the next a layout grows by this at least. */
    private static final double STEP = 1.01;

    private final CanvasPage page;
    private final PageFormat format;
    private final CanvasLayout layout;

    CanvasSvg(CanvasPage page, PageFormat format) {
        this.page = page;
        this.format = format;
        this.layout = layout(page, format);
    }

    CanvasLayout layout() {
        return layout;
    }

    double letterSize() {
        return format.isPaper() ? LETTERS * format.width() / layout.width() : LETTERS;
    }

    String svg() {
        Locale language = page.language();
        String description = description();
        String id = id(page.title().words() + description);
        return SvgElement.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "mc")
                .with("role", "graphics-document document")
                .with("lang", language.toLanguageTag())
                .with("xml:lang", language.toLanguageTag())
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("width", length(format.isPaper() ? format.width() : layout.width()))
                .with("height", length(format.isPaper() ? format.height() : layout.height()))
                .with("viewBox", "0 0 " + SvgElement.number(layout.width()) + " " + SvgElement.number(sheetHeight()))
                .add(SvgElement.of("title")
                        .with("id", id + "-title")
                        .add(page.title().words()))
                .add(SvgElement.of("desc").with("id", id + "-desc").add(description))
                .add(SvgElement.of("style").lines(CanvasStyle.SVG.lines().toList()))
                .add(SvgElement.of("rect")
                        .with("class", "mc-paper")
                        .with("width", "100%")
                        .with("height", "100%"))
                .add(layout.elements())
                .xml();
    }

    private String length(double pixels) {
        return SvgElement.number(pixels);
    }

    private double sheetHeight() {
        return format.isPaper() ? layout.width() * format.height() / format.width() : layout.height();
    }

    private String description() {
        return page.word(
                "description",
                page.subtitle(),
                page.framework().blocks().size(),
                page.view().filled().canvas().items().size(),
                page.view().filled().canvas().links().size());
    }

    /**
     * On a screen the sheet's width, or what the grid needs; on paper as much wider as it takes until all of it has the
     * proportions of the sheet.
     */
    private static CanvasLayout layout(CanvasPage page, PageFormat format) {
        double width = Math.max(
                format.width(), 2 * CanvasLayout.MARGIN + GridLayout.leastWidth(page.framework(), LEAST_BLOCK));
        CanvasLayout layout = new CanvasLayout(page, width);
        if (!format.isPaper()) {
            return layout;
        }
        double proportion = (double) format.height() / format.width();
        while (layout.height() > layout.width() * proportion) {
            double wanted = Math.sqrt(layout.width() * layout.height() / proportion);
            width = Math.ceil(Math.max(layout.width() * STEP, (layout.width() + wanted) / 2));
            layout = new CanvasLayout(page, width);
        }
        return layout.filling(layout.width() * proportion);
    }

    /** Ids must not meet those of another picture in the same page, and must not change from run to run. */
    private static String id(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "mc" + Long.toHexString(sum.getValue());
    }
}
