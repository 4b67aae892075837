package dev.millet.render;

/**
 * The sheet on which a canvas is drawn.
 *
 * <p>A canvas is a strategy on <em>a</em> page: on paper it is always scaled to one sheet, and its letters shrink when there
 * is much on it; {@link CanvasView#letterSize()} tells how far. On a screen letters keep their size and the picture grows.
 */
public enum PageFormat {
    /** 1,280 pixels wide (wider for a grid of many columns), as high as it needs to be. */
    SCREEN(1280, 0, ""),
    /** DIN A4, landscape: 297 mm × 210 mm, all of it used. */
    A4(1123, 794, "A4 landscape"),
    /** DIN A3, landscape: 420 mm × 297 mm, all of it used. */
    A3(1587, 1123, "A3 landscape");

    private final int width;
    private final int height;
    private final String css;

    PageFormat(int width, int height, String css) {
        this.width = width;
        this.height = height;
        this.css = css;
    }

    /** Whether it is a sheet of paper, to which everything is scaled. */
    public boolean isPaper() {
        return height > 0;
    }

    /** In pixels of 1/96 inch. */
    int width() {
        return width;
    }

    /** In pixels of 1/96 inch; 0 if it may be any. */
    int height() {
        return height;
    }

    /** Its name in a style sheet. */
    String css() {
        return css;
    }
}
