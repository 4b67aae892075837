package dev.millet.render;

/** The lettering of canvases. */
final class CanvasType {
    static final SvgType TITLE = new SvgType("mc-title", 22, true);
    static final SvgType NOTE = new SvgType("mc-note", 12, false);
    static final SvgType SECTION = new SvgType("mc-section", 11, false);
    static final SvgType BLOCK = new SvgType("mc-heading", 15, true);
    static final SvgType ITEM = new SvgType("mc-item", 13, false);
    static final SvgType GONE = new SvgType("mc-gone", 13, false);
    static final SvgType KIND = new SvgType("mc-kind", 11, false);
    static final SvgType DETAIL = new SvgType("mc-detail", 11, false);
    static final SvgType CHANGE = new SvgType("mc-change", 11, true);

    private CanvasType() {}
}
