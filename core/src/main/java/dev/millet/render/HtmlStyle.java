package dev.millet.render;

/** How a page looks: the framework's grid where there is room for it, one column where there is not. */
final class HtmlStyle {
    static final String CSS = "\n:root{" + CanvasStyle.variables(false) + "}\n"
            + "@media (prefers-color-scheme:dark){:root{" + CanvasStyle.variables(true) + "}}\n"
            + "body{font-family:" + CanvasStyle.fonts() + ";margin:0;background:var(--paper);color:var(--ink);"
            + "font-size:14px;line-height:1.4}\n"
            + """
            main{max-width:1600px;margin:0 auto;padding:20px;overflow-wrap:anywhere}
            h1{font-size:24px;margin:0 0 4px}
            h2{font-size:16px;margin:0}
            p{margin:0}
            .number{color:var(--soft);font-weight:400}
            .note,.section,.detail,footer{color:var(--soft)}
            .note{font-size:13px}
            .section,.detail,.change,.kinds,footer{font-size:12px}
            .grid{display:grid;gap:8px;margin:16px 0 8px}
            .block{background:var(--panel);border:1px solid var(--line);border-top:3px solid var(--f5);border-radius:6px;padding:10px}
            .family0{border-top-color:var(--f0)}
            .family1{border-top-color:var(--f1)}
            .family2{border-top-color:var(--f2)}
            .family3{border-top-color:var(--f3)}
            .family4{border-top-color:var(--f4)}
            .outside{border:1px dashed var(--less);margin:0 0 8px}
            .items{list-style:none;margin:8px 0 0;padding:0;display:grid;gap:6px;grid-template-columns:repeat(auto-fill,minmax(min(100%,210px),1fr));align-items:start}
            .items li{background:var(--card);border:1px solid var(--line);border-radius:4px;padding:6px 8px}
            .words{position:relative;padding-left:1.2em}
            .mark{color:var(--mark);display:inline-block;width:1.2em}
            .words .mark{position:absolute;left:0}
            .kind{background:var(--chip);border-radius:8px;padding:1px 7px;display:inline-block;margin-top:3px}
            .unknown{background:none;border:1px dashed var(--soft)}
            .change{font-weight:700}
            .legend{margin-right:16px}
            .links{columns:24em;column-gap:2.5em;padding-left:1.2em;font-size:13px}
            .swatch{padding:1px 7px;margin-right:8px;display:inline-block}
            .swatches{margin:4px 0}
            .links .added{font-weight:700}
            .items .added,.swatch.added{border:2px solid var(--more)}
            .items .removed,.swatch.removed{border:2px dashed var(--less)}
            .items .moved,.swatch.moved{border:2px double var(--move)}
            .items .renamed,.items .changed,.swatch.renamed,.swatch.changed{border:2px dotted var(--name)}
            @media (max-width:800px){.grid{display:block}.block{margin:0 0 8px}}
            @media print{main{max-width:none;padding:0}.items li{break-inside:avoid}}
            """;

    private HtmlStyle() {}
}
