package dev.millet.render;

/** How waterfalls and charts look: a style sheet for light and dark, and patterns so that colour is never the only mark. */
final class WaterfallStyle {
    /** Colours keep a contrast of at least 4.5 for text and 3 for bars on their paper (WCAG 2.2). */
    static final String CSS = """

            .mw{font-family:"Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",\
            "Noto Sans SC","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
            .mw text{fill:#1f2630;font-size:13px}
            .mw .mw-title{font-size:20px;font-weight:700}
            .mw .mw-heading{font-size:15px;font-weight:700}
            .mw .mw-subtotal{font-weight:700}
            .mw .mw-note{font-size:12px;fill:#59636f}
            .mw .mw-tick,.mw .mw-mark{font-size:11px;fill:#59636f}
            .mw .mw-halo{paint-order:stroke;stroke:#ffffff;stroke-width:3px;stroke-linejoin:round}
            .mw .mw-zero-amount{fill:#6b7480}
            .mw .mw-loss-amount{fill:#b3261e}
            .mw-paper{fill:#ffffff}
            .mw-band{fill:#f1f3f6}
            .mw-grid{stroke:#dfe3e8;stroke-width:1}
            .mw-zero{stroke:#59636f;stroke-width:1.25}
            .mw-link{stroke:#8a939d;stroke-width:1}
            .mw-total{fill:#5b6b80;stroke:#1f2a38;stroke-width:1.5}
            .mw-kept{fill:#d08a1d}
            .mw-cost{fill:#4a84cf}
            .mw-gain{fill:#ffffff;stroke:#2f7d4f;stroke-width:1.5;stroke-dasharray:3 2}
            .mw-earned{fill:#2b9a66;stroke:#0f5132;stroke-width:1.5}
            .mw-loss{fill:#f8d7d3;stroke:#b3261e;stroke-width:1.5}
            .mw-dot{fill:#ffffff;fill-opacity:.75}
            .mw-hatch{stroke:#b3261e;stroke-width:2}
            .mw-base{stroke:#1f2630;stroke-width:1.25;stroke-dasharray:5 3}
            .mw-low{fill:#ffffff;stroke:#2a66b5;stroke-width:1.5}
            .mw-high{fill:#2a66b5;stroke:#2a66b5;stroke-width:1.5}
            .mw-whisker{stroke:#59636f;stroke-width:1.25}
            .mw-gone{stroke:#b3261e;stroke-width:2;stroke-dasharray:1 4}
            .mw-bin{fill:#4a84cf;stroke:#ffffff;stroke-width:1}
            .mw-below{fill:#f8d7d3;stroke:#b3261e;stroke-width:1}
            .mw-curve{fill:none;stroke:#2a66b5;stroke-width:2}
            .mw-strand{fill:none;stroke-width:2}
            .mw-s0{stroke:#2a66b5}.mw-s1{stroke:#b4611a;stroke-dasharray:8 3}.mw-s2{stroke:#2b7f58;stroke-dasharray:2 3}
            .mw-s3{stroke:#8a4fa3;stroke-dasharray:8 3 2 3}.mw-s4{stroke:#a33b52;stroke-dasharray:12 4}
            .mw-s5{stroke:#55657a;stroke-dasharray:4 2}.mw-s6{stroke:#94760b;stroke-dasharray:1 2 6 2}
            .mw .mw-ink{fill:#1f2630}
            .mw-cell{stroke:#3c4a5c;stroke-width:1}
            .mw-share0{fill:#ffffff}.mw-share1{fill:#eaf2fc}.mw-share2{fill:#cfe1f7}.mw-share3{fill:#a9caf0}
            .mw-track{fill:none;stroke:#59636f;stroke-width:1}
            .mw-filled{fill:#2a5796}
            .mw-common{stroke:#59636f;stroke-width:1.5;stroke-opacity:.35}
            .mw-margin{fill:#d5efe0;stroke:#0f5132;stroke-width:1.5}
            .mw-unknown{fill:#ffffff;stroke:#59636f;stroke-width:1.5;stroke-dasharray:4 3}
            .mw-own{fill:#1f2630}
            .mw-others{fill:#ffffff;stroke:#1f2630;stroke-width:1.5}
            .mw-lead{fill:none;stroke:#59636f;stroke-width:1}
            @media (prefers-color-scheme:dark){
            .mw text{fill:#e7ecf2}
            .mw .mw-note,.mw .mw-tick,.mw .mw-mark{fill:#a3aebb}
            .mw .mw-halo{stroke:#12161c}
            .mw .mw-zero-amount{fill:#7d8894}
            .mw .mw-loss-amount{fill:#ff9d93}
            .mw-paper{fill:#12161c}
            .mw-band{fill:#1d232c}
            .mw-grid{stroke:#2b333e}
            .mw-zero{stroke:#a3aebb}
            .mw-link{stroke:#6f7a87}
            .mw-total{fill:#76879d;stroke:#d3dce7}
            .mw-kept{fill:#dd9a33}
            .mw-cost{fill:#6ba0e6}
            .mw-gain{fill:#12161c;stroke:#5fc98f}
            .mw-earned{fill:#37b07a;stroke:#c2f0d8}
            .mw-loss{fill:#4a1c1a;stroke:#ff8b80}
            .mw-dot{fill:#12161c;fill-opacity:.65}
            .mw-hatch{stroke:#ff8b80}
            .mw-base{stroke:#e7ecf2}
            .mw-low{fill:#12161c;stroke:#7db0f0}
            .mw-high{fill:#7db0f0;stroke:#7db0f0}
            .mw-whisker{stroke:#a3aebb}
            .mw-gone{stroke:#ff8b80}
            .mw-bin{fill:#6ba0e6;stroke:#12161c}
            .mw-below{fill:#4a1c1a;stroke:#ff8b80}
            .mw-curve{stroke:#7db0f0}
            .mw-s0{stroke:#7db0f0}.mw-s1{stroke:#e59a55}.mw-s2{stroke:#5fc493}.mw-s3{stroke:#c49bdb}
            .mw-s4{stroke:#ee8fa4}.mw-s5{stroke:#9fb0c5}.mw-s6{stroke:#d9bd55}
            .mw .mw-ink{fill:#e7ecf2}
            .mw-cell{stroke:#8795a6}
            .mw-share0{fill:#12161c}.mw-share1{fill:#18243a}.mw-share2{fill:#1f375c}.mw-share3{fill:#2a4f85}
            .mw-track{stroke:#a3aebb}
            .mw-filled{fill:#8fbcf5}
            .mw-common{stroke:#a3aebb}
            .mw-margin{fill:#123d2a;stroke:#5fc98f}
            .mw-unknown{fill:#12161c;stroke:#a3aebb}
            .mw-own{fill:#e7ecf2}
            .mw-others{fill:#12161c;stroke:#e7ecf2}
            .mw-lead{stroke:#a3aebb}
            }
            """;

    private WaterfallStyle() {}

    /** The patterns of one document. */
    static SvgElement patterns(String id) {
        return patterns(id, "mw-hatch");
    }

    /** The same with hatching of a look of its own: on what is left out, it says no loss. */
    static SvgElement patterns(String id, String hatching) {
        SvgElement dots = pattern(id + "-dots", 5)
                .add(SvgElement.of("circle")
                        .with("class", "mw-dot")
                        .with("cx", 1.5)
                        .with("cy", 1.5)
                        .with("r", 1));
        SvgElement hatch = pattern(id + "-hatch", 6)
                .with("patternTransform", "rotate(45)")
                .add(SvgElement.of("line")
                        .with("class", hatching)
                        .with("x1", 1)
                        .with("y1", 0)
                        .with("x2", 1)
                        .with("y2", 6));
        return SvgElement.of("defs").add(dots).add(hatch);
    }

    private static SvgElement pattern(String id, double size) {
        return SvgElement.of("pattern")
                .with("id", id)
                .with("width", size)
                .with("height", size)
                .with("patternUnits", "userSpaceOnUse");
    }
}
