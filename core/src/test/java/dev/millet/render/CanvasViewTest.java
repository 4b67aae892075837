package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CanvasViewTest {
    private static final CanvasView SHOP = CanvasView.of(Canvases.framework(), Canvases.canvas());

    /** A chair where the framework has no block, of a kind that it does not know. */
    private static final CanvasView DRAFT = CanvasView.of(
            Canvases.framework(),
            Canvases.canvas()
                    .withSubject(PartyId.of("corner-shop"))
                    .withAsOf(Period.parse("2011"))
                    .withNote(Text.of("As it was.", "旧时模样。"))
                    .plus(Item.of("chair", "attic", Text.of("A <chair> *here*"), "odd")
                            .withTags("old", "broken")));

    @Test
    void printsPlainTextInEnglish() {
        assertThat(SHOP.text()).isEqualTo("""
                        The corner shop
                        ===============
                        Shop window

                        1 Buyers · Front
                        ----------------
                        Who buys?
                          [ ] Neighbours
                              Mass
                          [~] Passers-by
                              Mass

                        2 Ways · Front
                        --------------
                        How do they get it?
                          [ ] Counter
                              Own shop

                        3 Goods
                        -------
                        What do they buy?
                          [S] Fresh bread
                              Party: baker
                              Source: seed, L1: "面包"

                        4 Money
                        -------
                        Who pays?
                          [ ] Till
                              takings: CNY 100/day [A]

                        Links
                        -----
                          Counter → Neighbours: reaches
                          Fresh bread → Neighbours: serves
                          Till → Fresh bread: feeds (+)
                          Fresh bread → Till: feeds (+)

                        [S] a source says so
                        [ ] no source given
                        [~] placed here by us, no source given
                        Numbers: [S] from a source, [A] assumption
                        After an idea of the corner shop
                        Shop window: CC0-1.0
                        """);
    }

    @Test
    void printsPlainTextInChineseWithinItsColumns() {
        String text = DRAFT.withLanguage(Locale.CHINESE).text(24);

        assertThat(text)
                .startsWith("街角小店\n========\n橱窗 · corner-shop ·\n2011\n旧时模样。\n\n1 买家 · 前台\n-------------\n谁来买？\n")
                .contains("\n框架之外\n--------\n  [ ] A <chair> *here*\n      odd\n      模块：attic\n      #old #broken\n")
                .endsWith("数字：[S] 有出处，[A] 假\n设\n源自街角小店\n橱窗：CC0-1.0\n");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(CharacterWidths.columns(line)).isLessThanOrEqualTo(24));
    }

    @Test
    void writesMarkdown() {
        assertThat(DRAFT.markdown())
                .startsWith("""
                        # The corner shop

                        Shop window · corner-shop · 2011

                        As it was.

                        ## 1 Buyers

                        Front

                        *Who buys?*

                        - ○ Neighbours
                          - Mass
                        - ◇ Passers-by
                          - Mass

                        ## 2 Ways
                        """)
                .contains("- ○ Till\n  - takings: CNY 100/day \\[A\\]\n")
                .contains("- ○ A &lt;chair&gt; \\*here\\*\n  - odd\n  - Block: attic\n  - \\#old \\#broken\n")
                .contains("## Links\n\n- Counter → Neighbours: reaches\n")
                .endsWith("\nAfter an idea of the corner shop\n\nShop window: CC0-1.0\n");
    }

    @Test
    void writesMermaid() {
        assertThat(DRAFT.mermaid()).isEqualTo("""
                        flowchart LR
                          subgraph canvas["The corner shop<br/>Shop window · corner-shop · 2011"]
                            subgraph b1["1 Buyers"]
                              i1["○ Neighbours<br/>Mass"]
                              i2["◇ Passers-by<br/>Mass"]:::inferred
                            end
                            subgraph b2["2 Ways"]
                              i3["○ Counter<br/>Own shop"]
                            end
                            subgraph b3["3 Goods"]
                              i4["● Fresh bread"]
                            end
                            subgraph b4["4 Money"]
                              i5["○ Till<br/>takings#58; CNY 100/day #91;A#93;"]
                            end
                            subgraph outside["Outside the framework"]
                              i6["○ A #60;chair#62; #42;here#42;<br/>odd"]
                            end
                          end
                          i3 -->|"reaches"| i1
                          i4 -->|"serves"| i1
                          i5 -->|"feeds (+)"| i4
                          i4 -->|"feeds (+)"| i5
                          credits["● a source says so<br/>○ no source given<br/>◇ placed here by us, no source given<br/>\
                        Numbers#58; #91;S#93; from a source, #91;A#93; assumption<br/>After an idea of the corner shop<br/>\
                        Shop window#58; CC0-1.0"]
                          classDef inferred stroke-dasharray:4 3
                          classDef added stroke:#2b7f58,stroke-width:3px
                          classDef removed stroke:#b3261e,stroke-dasharray:4 3
                          classDef changed stroke:#94560b,stroke-width:2px
                        """);
    }

    @Test
    void marksALinkThatHurtsInMermaidAndInAPicture() {
        CanvasView hurt =
                CanvasView.of(Canvases.framework(), Canvases.canvas().plus(Link.of("hurts", "till", "neighbours")));

        assertThat(hurt.mermaid()).contains("  i5 -.->|\"hurts (−)\"| i1\n");
        assertThat(hurt.withLinks(LinkStyle.DRAWN).svg())
                .contains("<g role=\"listitem\" class=\"mc-less\">\n   <title>Till → Neighbours: hurts (−)</title>");
    }

    @Test
    void writesAPageOfSectionsOnTheFrameworksGrid() {
        org.jsoup.nodes.Document page =
                Jsoup.parse(DRAFT.withPage(PageFormat.A4).html());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("The corner shop");
        assertThat(page.select(".grid > section > h2").eachText())
                .containsExactly("1 Buyers", "2 Ways", "3 Goods", "4 Money");
        assertThat(page.selectFirst(".grid > section").attr("style"))
                .isEqualTo("grid-column:3/span 1;grid-row:1/span 2");
        assertThat(page.select("section.outside li").text()).startsWith("○ A <chair> *here* odd Block: attic");
        assertThat(page.select("li .detail").eachText()).contains("Source: seed, L1: \"面包\"");
        assertThat(page.select("footer p").eachText())
                .endsWith("After an idea of the corner shop", "Shop window: CC0-1.0");
        assertThat(page.selectFirst("style").html()).contains("@page{size:A4 landscape");
        assertThat(page.selectFirst("[http-equiv]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void saysWhichWordsAreInAnotherLanguage() {
        CanvasView chinese = CanvasView.of(
                        Canvases.framework(),
                        Canvases.canvas().plus(Item.of("tea", "goods", Text.of(Map.of("en", "Tea", "fr", "Thé")))))
                .withLanguage(Locale.SIMPLIFIED_CHINESE);

        assertThat(chinese.html()).contains("<bdi lang=\"en\">Tea</bdi>").contains("<bdi>新鲜面包</bdi>");
        assertThat(chinese.svg()).containsPattern("<text [^>]*lang=\"en\" xml:lang=\"en\">Tea</text>");
        assertThat(chinese.withLanguage(Locale.FRENCH).html()).contains("<bdi>Thé</bdi>");
    }

    @Test
    void printsTheCreditInEveryRendering() {
        List<Function<CanvasView, String>> renderings =
                List.of(CanvasView::svg, CanvasView::html, CanvasView::markdown, CanvasView::mermaid, CanvasView::text);
        for (Function<CanvasView, String> rendering : renderings) {
            assertThat(rendering.apply(SHOP)).contains("After an idea of the corner shop");
            assertThat(rendering.apply(SHOP.withLanguage(Locale.CHINESE))).contains("源自街角小店");
        }
    }

    @Test
    void readsTheBlocksInAnotherOrder() {
        CanvasView view = SHOP.withOrder(Identifier.of("goods-first"));

        assertThat(view.text()).containsSubsequence("1 Goods", "2 Ways", "3 Buyers", "4 Money");
        assertThatThrownBy(() -> SHOP.withOrder(Identifier.of("buyers-first")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order must be one of [goods-first], but was 'buyers-first' (framework 'shop-window')");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        CanvasView bare = SHOP.withLinks(LinkStyle.HIDDEN).withQuestions(false).withEvidence(false);

        for (String page : List.of(bare.svg(), bare.html(), bare.markdown(), bare.mermaid(), bare.text())) {
            assertThat(page).contains("Fresh bread").doesNotContain("Who buys", "reaches", "面包");
        }
    }

    @Test
    void refusesATerminalTooNarrow() {
        assertThat(SHOP.text(20)).contains("Neighbours");
        assertThatThrownBy(() -> SHOP.text(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns must be at least 20, but was '19' (canvas 'corner')");
    }

    @Test
    void drawsAnEmptyCanvasOfAFrameworkOfOneBlock() {
        Framework diary = Framework.builder()
                .id(Identifier.of("diary"))
                .title(Text.of("Diary"))
                .meaning(Text.of("A page a day."))
                .licence("none")
                .columns(1)
                .rows(1)
                .addBlocks(Block.at("today", Text.of("Today"), Text.of("What happened?"), 1, 1))
                .build();
        CanvasView empty = CanvasView.of(diary, Canvas.of("monday", Text.of("Monday"), "diary"));

        CanvasPictures.assertEverythingHasItsPlace(empty.svg());
        assertThat(empty.text())
                .isEqualTo("Monday\n======\nDiary\n\n1 Today\n-------\nWhat happened?\n  (empty)\n\nDiary: none\n");
        assertThat(empty.html()).contains("<p class=\"note\">(empty)</p>");
        assertThat(empty.markdown()).contains("*What happened?*\n\n(empty)\n");
        assertThat(empty.mermaid()).contains("      b1empty[\"(empty)\"]\n");
        assertThat(empty.withPage(PageFormat.A4).svg())
                .contains("width=\"1123\" height=\"794\" viewBox=\"0 0 1123 794\"");
        assertThat(empty.letterSize()).isEqualTo(9.75);
    }

    @Test
    void shrinksTheLettersUntilEverythingIsOnTheSheet() {
        CanvasView crowded = Crowded.view();

        assertThat(crowded.letterSize()).isEqualTo(9.75);
        assertThat(crowded.withPage(PageFormat.A3).letterSize()).isCloseTo(5.9, within(0.4));
        assertThat(crowded.withPage(PageFormat.A4).letterSize()).isCloseTo(4.2, within(0.4));
        for (PageFormat page : PageFormat.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                CanvasPictures.assertEverythingHasItsPlace(
                        crowded.withPage(page).withLanguage(language).svg());
            }
        }
    }

    @Test
    void isAStructureThatScreenReadersCanWalk() {
        org.jsoup.nodes.Document svg = Jsoup.parse(DRAFT.svg(), org.jsoup.parser.Parser.xmlParser());

        assertThat(svg.selectFirst("svg").attr("role")).isEqualTo("graphics-document document");
        assertThat(svg.selectFirst("svg > title").text()).isEqualTo("The corner shop");
        assertThat(svg.selectFirst("svg > desc").text())
                .isEqualTo("Shop window · corner-shop · 2011. Blocks: 4, items: 6, links: 4.");
        assertThat(svg.select("g[role=group]").eachAttr("aria-label"))
                .containsExactly("1  Buyers", "2  Ways", "3  Goods", "4  Money", "Outside the framework", "Links");
        assertThat(svg.select("g[role=listitem] > title").eachText())
                .contains("Passers-by\n◇ placed here by us, no source given\nMass: A kind: Mass")
                .contains("Fresh bread\n● a source says so\nSource: seed, L1: \"面包\"");
        assertThat(svg.select("polygon.mc-mark.mc-hollow").size()).isEqualTo(2);
    }

    @Test
    void asksForNothingFromElsewhere() {
        for (String page : List.of(Crowded.view().svg(), Crowded.view().html())) {
            assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                    .doesNotContain("href", "src=", "<image", "<use", "<script", "@import", "url(", "http:", "https:");
        }
    }

    @Test
    void givesTheSameBytesUnderEveryLocale() {
        Locale machine = Locale.getDefault();
        List<String> pages = Crowded.renderings();
        try {
            for (String tag :
                    List.of("tr-TR", "de-DE", "zh-CN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Crowded.renderings()).as(tag).isEqualTo(pages);
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void wordsFromRightToLeftStayInTheirPlace() {
        CanvasView view = CanvasView.of(
                Canvases.framework(),
                Canvas.of("hebrew", Text.of("Shop"), "shop-window")
                        .plus(Item.of("a", "ways", Text.of("חנות")))
                        .plus(Item.of("b", "buyers", Text.of("שכנים")))
                        .plus(Link.of("reaches", "a", "b")));

        assertThat(view.text()).contains("  \u200e\u200eחנות\u200e → \u200eשכנים\u200e: reaches\u200e\n");
        assertThat(view.html()).contains("<bdi>חנות</bdi>");
        assertThat(LeftToRight.held("plain")).isEqualTo("plain");
    }
}
