package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.sensitivity.Spider;
import dev.millet.scenario.sensitivity.Tornado;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What moves an answer, drawn: well-formed, readable without colour, nothing over anything else, nothing left out unsaid. */
class SensitivityPicturesTest {
    private static final Text TITLE = Text.of("What moves the profit of a year", "什么左右年利润");

    @Test
    void aTornadoSaysInWordsWhatItShowsToThoseWhoCannotSeeIt() throws Exception {
        assertThat(described(tornado(year(), Locale.ENGLISH)))
                .isEqualTo("How far one answer moves with one figure at a time; at base 200000 CNY/year. "
                        + "volume: from −400000 CNY/year to 1700000 CNY/year. "
                        + "fixed cost: from 400000 CNY/year to 50000 CNY/year. "
                        + "price: from 0 CNY/year to 350000 CNY/year.");
    }

    @Test
    void theLowEndIsHollowTheHighEndFilledAndAChangeOfSignIsMarked() throws Exception {
        String svg = tornado(year(), Locale.ENGLISH);
        Document document = WaterfallSvgTest.parsed(svg);

        assertThat(CanvasPictures.elements(document, "rect", "mw-low")).hasSize(4); // three bars and the legend
        assertThat(CanvasPictures.elements(document, "rect", "mw-high")).hasSize(4);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("1000 unit/year (400..2500) [A] ±", "± changes the sign of the answer", "million CNY/year")
                .contains("Figures without a range, which cannot swing (no sign of certainty): 1.");
        Element base = CanvasPictures.elements(document, "line", "mw-base").get(0);
        for (Element bar : CanvasPictures.elements(document, "rect", "mw-low").subList(0, 3)) {
            Box box = CanvasPictures.box(bar);
            double x = Double.parseDouble(base.getAttribute("x1"));
            assertThat(Math.min(Math.abs(box.x() - x), Math.abs(box.right() - x)))
                    .isLessThan(0.02);
        }
    }

    @Test
    void noLineCrossesAnAmount() {
        String svg = tornado(year(), Locale.ENGLISH);

        assertThat(svg.indexOf("mw-mark mw-halo"))
                .isGreaterThan(svg.lastIndexOf("class=\"mw-base\""))
                .isGreaterThan(svg.lastIndexOf("class=\"mw-zero\""));
    }

    @Test
    void anEndWithoutAnAnswerIsDottedAndSaidInWords() throws Exception {
        Document document = WaterfallSvgTest.parsed(tornado(broken(), Locale.ENGLISH));

        assertThat(CanvasPictures.elements(document, "line", "mw-gone")).hasSize(1);
        assertThat(document.getDocumentElement().getTextContent()).contains("undefined");
    }

    @Test
    void whatIsNotDrawnIsCounted() throws Exception {
        String svg = new TornadoSvg(Tornado.of(year(), "profit"), TITLE, 1).in(Locale.ENGLISH);

        assertThat(WaterfallSvgTest.parsed(svg).getDocumentElement().getTextContent())
                .contains("Figures not drawn: 2; the widest of them moves the answer by 0.35 million CNY/year.");
    }

    /** 1000 ÷ volume over -1..9: there is no value at zero, and no bar as long as the numbers beside it. */
    @Test
    void aTornadoSaysWhereTheAnswerDoesNotExistBetweenTheEnds() throws Exception {
        Driver volume = Driver.of(Figure.assumed("volume", "4", "-1..9", "a test"));
        Driver share = Driver.constant("1000").dividedBy(volume).named("profit", Text.of("profit"));
        String english = tornado(DriverTree.of(share), Locale.ENGLISH);
        String chinese = tornado(DriverTree.of(share), Locale.CHINESE);

        assertThat(WaterfallSvgTest.parsed(english).getDocumentElement().getTextContent())
                .contains("4 (-1..9) [A] ± ¦")
                .contains("¦ Somewhere inside the range the answer has no value")
                .doesNotContain("billions");
        assertThat(WaterfallSvgTest.parsed(chinese).getDocumentElement().getTextContent())
                .contains("¦ 区间内部某处结果不存在");
        assertThat(tornado(year(), Locale.ENGLISH)).doesNotContain("¦");
    }

    /** A volume that is believed to be 4,000, of a distribution with its central 90 % from 835.5 to 1,164.5. */
    @Test
    void aFigureThatStandsBeyondTheEndsOfItsRangeIsNamed() throws Exception {
        Driver volume = Driver.of(Figure.assumed("volume", "4000", Distribution.normal("1000", "100"), "a hope"));
        Driver share = Driver.of(Figure.assumed("share", "0.2", "0.1..0.3", "a guess"));
        DriverTree hoped = DriverTree.of(volume.times(share).named("profit", Text.of("profit")));

        for (String picture : List.of(tornado(hoped, Locale.ENGLISH), spider(hoped, Locale.ENGLISH))) {
            assertThat(WaterfallSvgTest.parsed(picture).getDocumentElement().getTextContent())
                    .contains(
                            "Base value beyond the central 90 % of its own distribution, so that base does not lie between the"
                                    + " two ends: volume.");
            WaterfallSvgTest.assertNothingOverlaps(picture);
        }
        for (String picture : List.of(tornado(hoped, Locale.CHINESE), spider(hoped, Locale.CHINESE))) {
            assertThat(picture).contains("基准值位于自身分布的中央90%之外，因而不在两端之间：volume。");
        }
        assertThat(tornado(year(), Locale.ENGLISH) + spider(year(), Locale.ENGLISH))
                .doesNotContain("Base value beyond");
    }

    @Test
    void aSpiderIsOpenWhereTheAnswerDoesNotExist() throws Exception {
        Document whole = WaterfallSvgTest.parsed(spider(year(), Locale.ENGLISH));
        Document broken = WaterfallSvgTest.parsed(spider(broken(), Locale.ENGLISH));

        assertThat(CanvasPictures.elements(whole, "path", "mw-strand")).hasSize(3);
        assertThat(CanvasPictures.elements(broken, "path", "mw-strand").get(0).getAttribute("d"))
                .matches("M[^M]*")
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOverlapsAnotherOrLeavesThePicture(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        WaterfallSvgTest.assertNothingOverlaps(tornado(year(), language));
        WaterfallSvgTest.assertNothingOverlaps(tornado(broken(), language));
        WaterfallSvgTest.assertNothingOverlaps(tornado(named("快递与包装，".repeat(20)), language));
        WaterfallSvgTest.assertNothingOverlaps(spider(year(), language));
        WaterfallSvgTest.assertNothingOverlaps(spider(broken(), language));
        WaterfallSvgTest.assertNothingOverlaps(spider(named("Donaudampfschifffahrtsgesellschaft".repeat(2)), language));
    }

    @Test
    void naughtyNamesStayTextAndNothingIsAskedForFromElsewhere() throws Exception {
        for (String svg : new String[] {
            tornado(named("<script>alert(1)</script> \u0000\ud800"), Locale.ENGLISH),
            spider(named("<script>alert(1)</script> \u0000\ud800"), Locale.ENGLISH)
        }) {
            assertThat(WaterfallSvgTest.parsed(svg)
                            .getElementsByTagName("script")
                            .getLength())
                    .isZero();
            assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("href", "http", "url(", "<script");
        }
    }

    @Test
    void refusesToDrawNothingOrMoreThanCanBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TornadoSvg(Tornado.of(year(), "profit"), TITLE, 0))
                .withMessage("rows must be at least 1, but was '0' (picture of a tornado)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpiderSvg(Spider.of(year(), "profit", 1), TITLE, 8))
                .withMessage("rows must be between 1 and 7, but was '8' (picture of a spider)");
    }

    private static String tornado(DriverTree tree, Locale language) {
        return new TornadoSvg(Tornado.of(tree, "profit"), TITLE, 12).in(language);
    }

    private static String spider(DriverTree tree, Locale language) {
        return new SpiderSvg(Spider.of(tree, "profit", 5), TITLE, 7).in(language);
    }

    private static String described(String svg) throws Exception {
        return WaterfallSvgTest.parsed(svg).getElementsByTagName("desc").item(0).getTextContent();
    }

    /** 1,000 units at CNY 1,400 each, 400 of it variable cost, against fixed cost of 800,000. */
    private static DriverTree year() {
        return profit(Figure.assumed("price", "CNY 1400/unit", "1200..1550", "what the shop asks"));
    }

    private static DriverTree named(String name) {
        return profit(Figure.assumed("price", "CNY 1400/unit", "1200..1550", "what the shop asks")
                .withLabel(Text.of(name)));
    }

    private static DriverTree profit(Figure price) {
        Driver volume = Driver.of(Figure.assumed("volume", "1000 unit/year", "400..2500", "a guess"));
        Driver cost = Driver.of(Figure.assumed("unit-cost", "CNY 400/unit", "as quoted"));
        Driver fixed = Driver.of(Figure.assumed("fixed-cost", "CNY 800000/year", "600000..950000", "rent"));
        return DriverTree.of(
                volume.times(Driver.of(price).minus(cost)).minus(fixed).named("profit", Text.of("profit", "利润")));
    }

    private static DriverTree broken() {
        Driver volume = Driver.of(Figure.assumed("volume", "10 unit", "0..25", "a guess"));
        Driver cost = Driver.of(Figure.assumed("cost", "CNY 400", "300..600", "a guess"));
        return DriverTree.of(cost.dividedBy(volume).named("profit", Text.of("profit", "利润")));
    }
}
