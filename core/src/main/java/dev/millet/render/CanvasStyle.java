package dev.millet.render;

import com.google.common.base.Splitter;

/**
 * How canvases look, light and dark. Colours keep a contrast of at least 4.5 for text and 3 for marks on their ground
 * (WCAG 2.2); none is the only mark of anything.
 */
final class CanvasStyle {
    private static final String FONTS = """
            "Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",\
            "Noto Sans SC","DejaVu Sans",sans-serif""";

    private static final String VARIABLES = """
            --paper:#ffffff;--panel:#f4f6f9;--line:#d5dbe3;--card:#ffffff;--ink:#1f2630;--soft:#556070;--chip:#e6ebf2;
            --mark:#2f6db5;--f0:#2f6db5;--f1:#b4611a;--f2:#2b7f58;--f3:#8a4fa3;--f4:#a33b52;--f5:#55657a;
            --more:#2b7f58;--less:#b3261e;--move:#2f6db5;--name:#94560b;
            """;

    private static final String DARK = """
            --paper:#12161c;--panel:#1a2029;--line:#323b47;--card:#222a35;--ink:#e7ecf2;--soft:#a9b4c1;--chip:#33404f;
            --mark:#7db0f0;--f0:#7db0f0;--f1:#e59a55;--f2:#5fc493;--f3:#c49bdb;--f4:#ee8fa4;--f5:#9fb0c5;
            --more:#5fc493;--less:#ff9d93;--move:#7db0f0;--name:#e8ad5c;
            """;

    private static final String SHAPES = """
            .mc text{font-size:13px}
            .mc .mc-title{font-size:22px;font-weight:700}
            .mc .mc-heading{font-size:15px;font-weight:700}
            .mc .mc-note{font-size:12px}
            .mc .mc-gone{text-decoration:line-through}
            .mc .mc-kind,.mc .mc-section,.mc .mc-detail,.mc .mc-change{font-size:11px}
            .mc .mc-change{font-weight:700}
            .mc-outside{stroke-dasharray:6 4}
            .mc-unknown{stroke-dasharray:3 2}
            .mc-mark{stroke-width:1.75}
            .mc-link{fill:none;stroke-width:1.25;opacity:.8}
            .mc-less .mc-link{stroke-dasharray:5 3}
            .mc-link-added .mc-link{stroke-width:2.75;opacity:1}
            .mc-link-removed .mc-link{stroke-dasharray:1 4}
            .mc-added{stroke-width:2.5}
            .mc-removed{stroke-width:1.5;stroke-dasharray:4 3}
            .mc-moved{stroke-width:2.5;stroke-dasharray:12 3}
            .mc-renamed{stroke-width:2;stroke-dasharray:2 2}
            .mc-changed{stroke-width:1.75}
            """;

    /** With the names of colours; not every viewer of SVG knows variables, so they are filled in here. */
    private static final String COLOURS = """
            .mc text{fill:--ink}
            .mc .mc-note,.mc .mc-gone,.mc .mc-section,.mc .mc-detail{fill:--soft}
            .mc-paper{fill:--paper}
            .mc-panel{fill:--panel;stroke:--line}
            .mc-outside{stroke:--less}
            .mc-card{fill:--card;stroke:--line}
            .mc-swatch{fill:--card}
            .mc-chip{fill:--chip}
            .mc-unknown{fill:none;stroke:--soft}
            .mc-mark{stroke:--mark}
            .mc-filled{fill:--mark}
            .mc-hollow{fill:--card}
            .mc-family0{fill:--f0}
            .mc-family1{fill:--f1}
            .mc-family2{fill:--f2}
            .mc-family3{fill:--f3}
            .mc-family4{fill:--f4}
            .mc-family5{fill:--f5}
            .mc-link{stroke:--soft}
            .mc-head{fill:--soft}
            .mc-more .mc-link{stroke:--more}
            .mc-more .mc-head{fill:--more}
            .mc-less .mc-link{stroke:--less}
            .mc-less .mc-head{fill:--less}
            .mc-added{stroke:--more}
            .mc-removed{stroke:--less}
            .mc-moved{stroke:--move}
            .mc-renamed,.mc-changed{stroke:--name}
            """;

    /** The style sheet of a picture. */
    static final String SVG = "\n.mc{font-family:" + FONTS + "}\n" + SHAPES + filled(VARIABLES)
            + "@media (prefers-color-scheme:dark){\n" + filled(DARK) + "}\n";

    private CanvasStyle() {}

    private static String filled(String palette) {
        String css = COLOURS;
        for (String colour : Splitter.on(';').omitEmptyStrings().split(palette.replace("\n", ""))) {
            int colon = colour.indexOf(':');
            css = css.replaceAll(colour.substring(0, colon) + "\\b", colour.substring(colon + 1));
        }
        return css;
    }

    /** The colours of a page. */
    static String variables(boolean dark) {
        return (dark ? DARK : VARIABLES).replace("\n", "");
    }

    static String fonts() {
        return FONTS;
    }
}
