package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.millet.basics.Text;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.ValueChain;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Porter's arrow, drawn: shares printed, performers told apart without colour, nothing left out unsaid. */
class ValueChainPicturesTest {
    private static final Text TITLE = Text.of("Where the price of a phone goes", "一部手机售价的去向");
    private static final String NAUGHTY = "<script>alert(1)</script> \u0000\ud800 ]]> & \u001b";

    @Test
    void anArrowSaysInWordsWhatItShowsToThoseWhoCannotSeeIt() throws Exception {
        assertThat(described(arrow(TwoChains.direct(), Locale.ENGLISH)))
                .startsWith("Direct: the official site. Revenue 1700.00 − cost 1470.00 = margin 230.00 CNY/unit.")
                .contains(
                        "Assembly (Operations): 1300.00 CNY/unit, 88.4 % of the cost; performed by: partner (Foxconn).",
                        "Show and try (Marketing and sales): 0.00 CNY/unit, 0.0 % of the cost; performed by: customer.",
                        "MIUI (Technology development): common, left out; performed by: the firm itself.");
    }

    @Test
    void everyCategoryIsDrawnAndTellsItsShareOrThatNothingIsStated() throws Exception {
        Document svg = WaterfallSvgTest.parsed(arrow(TwoChains.direct(), Locale.ENGLISH));

        assertThat(boxes(svg)).hasSize(9);
        assertThat(words(svg))
                .contains("88.4 % · 1300.00", "4.1 % · 60.00", "230.00", "CNY/unit", "13.5 % of", "Margin")
                .containsSubsequence("Firm infrastructure", "nothing stated")
                .containsSubsequence("Assembly", "partner (Foxconn)", "Testing  2.0 %");
    }

    @Test
    void theBarOfABoxIsAsLongAsItsShareAndALargerShareIsDarker() throws Exception {
        Document svg = WaterfallSvgTest.parsed(arrow(TwoChains.direct(), Locale.ENGLISH));
        List<Element> tracks = CanvasPictures.elements(svg, "rect", "mw-track");
        List<Element> bars = CanvasPictures.elements(svg, "rect", "mw-filled");

        assertThat(tracks).hasSameSizeAs(bars).hasSize(5); // buying and four primary categories
        assertThat(CanvasPictures.box(bars.get(1)).width()
                        / CanvasPictures.box(tracks.get(1)).width())
                .isCloseTo(1300.0 / 1470, offset(0.001));
        assertThat(CanvasPictures.elements(svg, "polygon", "mw-share3")).hasSize(1);
        assertThat(CanvasPictures.elements(svg, "polygon", "mw-share0")).hasSize(5);
    }

    @Test
    void performersDifferInShapeAndInWords() throws Exception {
        Document svg = WaterfallSvgTest.parsed(arrow(TwoChains.direct(), Locale.CHINESE));

        assertThat(CanvasPictures.elements(svg, "path", "mw-own").stream()
                        .map(path -> path.getAttribute("d"))
                        .distinct())
                .hasSize(1);
        assertThat(CanvasPictures.elements(svg, "path", "mw-others").stream()
                        .map(path -> path.getAttribute("d"))
                        .distinct())
                .hasSize(2);
        assertThat(words(svg)).contains("由企业自身进行", "由合作伙伴进行", "由顾客进行", "合作伙伴（富士康）");
    }

    @Test
    void whatIsLeftOutIsHatchedAndSaysSo() throws Exception {
        Document svg = WaterfallSvgTest.parsed(arrow(TwoChains.direct(), Locale.ENGLISH));

        assertThat(hatched(svg)).isEqualTo(3); // two activities and the legend
        assertThat(words(svg)).contains("common, left out", "common to the chains compared, left out of the numbers");
        assertThat(hatched(WaterfallSvgTest.parsed(arrow(TwoChains.draft(), Locale.ENGLISH))))
                .isZero();
    }

    @Test
    void aLossIsCalledALossAndAMissingMarginSaysWhy() throws Exception {
        Document loss = WaterfallSvgTest.parsed(arrow(TwoChains.dealers(), Locale.ENGLISH));
        Document draft = WaterfallSvgTest.parsed(arrow(TwoChains.draft(), Locale.ENGLISH));

        assertThat(CanvasPictures.elements(loss, "polygon", "mw-loss")).hasSize(1);
        assertThat(words(loss)).contains("Loss", "-10.00").doesNotContain("Margin");
        assertThat(CanvasPictures.elements(draft, "polygon", "mw-unknown")).hasSize(1);
        assertThat(words(draft)).contains("draft: the margin is undefined, because no revenue is stated.");
    }

    @Test
    void twoChainsHaveEveryActivityAtTheSamePlace() throws Exception {
        Document svg = WaterfallSvgTest.parsed(both(Locale.ENGLISH));
        List<Element> boxes = boxes(svg);

        assertThat(boxes).hasSize(18);
        for (int i = 0; i < 9; i++) {
            assertThat(outline(boxes.get(i + 9), 0)).isEqualTo(outline(boxes.get(i), distance(boxes)));
        }
        assertThat(words(svg))
                .contains("In other hands, the firm itself above and partner below: Store phones, Repair.")
                .contains("here: the firm itself", "here: partner", "partner also bears", "20.00")
                .contains("Cost of Direct: the official site less cost of Dealers: 60.00 CNY/unit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOverlapsAnotherOrLeavesThePicture(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        WaterfallSvgTest.assertNothingOverlaps(arrow(TwoChains.direct(), language));
        WaterfallSvgTest.assertNothingOverlaps(arrow(TwoChains.draft(), language));
        WaterfallSvgTest.assertNothingOverlaps(both(language));
        WaterfallSvgTest.assertNothingOverlaps(arrow(TwoChains.crowded("快递与包装，".repeat(8)), language));
        WaterfallSvgTest.assertNothingOverlaps(
                arrow(TwoChains.crowded("Donaudampfschifffahrtsgesellschaft".repeat(2)), language));
        WaterfallSvgTest.assertNothingOverlaps(arrow(TwoChains.crowded(NAUGHTY), language));
    }

    @Test
    void naughtyNamesStayText() throws Exception {
        String svg = arrow(TwoChains.crowded(NAUGHTY), Locale.ENGLISH);

        assertThat(WaterfallSvgTest.parsed(svg).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("href", "http", "<script", "\u0000", "\u001b");
    }

    @Test
    void theSameChainsGiveTheSameBytesWhereverTheyAreDrawn() throws Exception {
        Locale machine = Locale.getDefault();
        String svg = both(Locale.CHINESE);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(both(Locale.CHINESE)).isEqualTo(svg);
        } finally {
            Locale.setDefault(machine);
        }
    }

    static String arrow(ValueChain chain, Locale language) {
        return new ValueChainSvg(ChainAccounts.of(chain), TITLE).in(language);
    }

    static String both(Locale language) {
        return new ChainComparisonSvg(ChainComparison.of(TwoChains.direct(), TwoChains.dealers()), TITLE).in(language);
    }

    private static String described(String svg) throws Exception {
        return WaterfallSvgTest.parsed(svg).getElementsByTagName("desc").item(0).getTextContent();
    }

    private static List<String> words(Document svg) {
        return IntStream.range(0, svg.getElementsByTagName("text").getLength())
                .mapToObj(i -> svg.getElementsByTagName("text")
                        .item(i)
                        .getTextContent()
                        .strip())
                .toList();
    }

    private static List<Element> boxes(Document svg) {
        return CanvasPictures.elements(svg, "polygon", "mw-cell");
    }

    private static long hatched(Document svg) {
        return IntStream.range(0, svg.getElementsByTagName("rect").getLength())
                .filter(i -> ((Element) svg.getElementsByTagName("rect").item(i))
                        .getAttribute("fill")
                        .endsWith("-hatch)"))
                .count();
    }

    private static double distance(List<Element> boxes) {
        return y(boxes.get(9)) - y(boxes.get(0));
    }

    private static double y(Element polygon) {
        return Double.parseDouble(polygon.getAttribute("points").split("[ ,]")[1]);
    }

    /** The corners, moved down, to tenths. */
    private static List<Long> outline(Element polygon, double down) {
        String[] numbers = polygon.getAttribute("points").split("[ ,]");
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> Math.round(10 * (Double.parseDouble(numbers[i]) + (i % 2 == 1 ? down : 0))))
                .toList();
    }
}
