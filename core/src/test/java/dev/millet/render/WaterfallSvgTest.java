package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WaterfallSvgTest {
    private static final Text TITLE = Text.of(
            "Direct or dealers? At the same price of 1999 direct earns 249.71 a phone, through dealers the maker loses 137.99",
            "直销还是经销商？同为1999元，直销每台赚249.71元，经销商渠道厂商每台亏137.99元");

    private static final String NAUGHTY =
            "<script>alert(\"x\")</script> & 'q' ]]> \ud83d\udc7e \ud800 \u0000\u001b\ufffe 小米 ﷽ é";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar", "zh-Hant-TW"})
    void isWellFormedAndSaysItsLanguageToScreenReaders(String tag) throws Exception {
        Element svg =
                parsed(draw(TwoRoutes.table(), Locale.forLanguageTag(tag))).getDocumentElement();

        assertThat(svg.getAttribute("lang")).isEqualTo(tag);
        assertThat(svg.getAttribute("xml:lang")).isEqualTo(tag);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element desc = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(svg.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + desc.getAttribute("id"));
        assertThat(title.getTextContent()).isEqualTo(TITLE.in(Locale.forLanguageTag(tag)));
    }

    @Test
    void tellsThoseWhoCannotSeeItWhatItShows() throws Exception {
        assertThat(parsed(draw(TwoRoutes.table(), Locale.ENGLISH))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Price waterfalls side by side, CNY/unit, from the consumer price down to the contribution. "
                        + "Direct: Consumer price incl. VAT 1999.00, Price ex VAT 1708.55, Maker's invoice price 1708.55, "
                        + "Pocket price 1662.50, Contribution 249.71. "
                        + "Dealers: Consumer price incl. VAT 1999.00, Price ex VAT 1708.55, Maker's invoice price 1385.65, "
                        + "Pocket price 1264.87, Contribution -137.99.");
    }

    @Test
    void writesEveryAmountAsText() throws Exception {
        List<String> texts = texts(parsed(draw(TwoRoutes.table(), Locale.ENGLISH))).stream()
                .map(Element::getTextContent)
                .toList();

        for (WaterfallRow row : TwoRoutes.table().rows()) {
            assertThat(texts).contains(row.label().in(Locale.ENGLISH));
            row.cells()
                    .forEach(cell -> assertThat(texts)
                            .contains(cell.rounded().orElseThrow().toPlainString()));
        }
    }

    @Test
    void negativeContributionLiesOnTheOtherSideOfTheZeroLineAndIsHatched() throws Exception {
        Document svg = parsed(draw(TwoRoutes.table(), Locale.ENGLISH));
        List<Element> losses = elements(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("mw-loss"))
                .toList();
        List<Element> zeros = elements(svg, "line").stream()
                .filter(line -> line.getAttribute("class").equals("mw-zero"))
                .toList();

        assertThat(losses).hasSize(2); // the bar and its entry in the legend
        assertThat(number(losses.get(0), "x") + number(losses.get(0), "width"))
                .isCloseTo(number(zeros.get(1), "x1"), org.assertj.core.data.Offset.offset(0.02));
        assertThat(((Element) losses.get(0).getNextSibling().getNextSibling()).getAttribute("fill"))
                .matches("url\\(#mw[0-9a-f]+-hatch\\)");
    }

    @Test
    void eachBarHangsWhereTheOneAboveItEnded() {
        List<FloatingBar> bars = FloatingBar.of(TwoRoutes.table(), 1).stream()
                .flatMap(java.util.Optional::stream)
                .toList();

        for (int i = 1; i < bars.size(); i++) {
            FloatingBar bar = bars.get(i);
            boolean total = bar.kind() == BarKind.SUBTOTAL || bar.kind() == BarKind.LOSS;
            assertThat(total ? bar.to() : bar.from())
                    .isEqualByComparingTo(bars.get(i - 1).to());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOverlapsAnotherOrLeavesThePicture(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        assertNothingOverlaps(draw(TwoRoutes.table(), language));
        assertNothingOverlaps(draw(TwoRoutes.tableWith(Text.of(NAUGHTY)), language));
        assertNothingOverlaps(
                draw(TwoRoutes.tableWith(Text.of("Donaudampfschifffahrtsgesellschaft".repeat(5))), language));
        assertNothingOverlaps(draw(TwoRoutes.tableWith(Text.of("快递与包装，".repeat(30))), language));
        assertNothingOverlaps(draw(TwoRoutes.fourColumns(), language));
        assertNothingOverlaps(draw(TwoRoutes.undefinedDirect(), language));
    }

    @Test
    void naughtyLabelsStayTextAndAreSeen() throws Exception {
        String svg = draw(TwoRoutes.tableWith(Text.of(NAUGHTY)), Locale.ENGLISH);
        Document document = parsed(svg);

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("<script>alert(\"x\")</script> & 'q' ]]> \ud83d\udc7e \ufffd ␀␛\ufffd 小米 ﷽ é");
        assertThat(svg).doesNotContain("<script", "\u0000", "\u001b", "\ufffe");
    }

    @Test
    void asksForNothingFromElsewhere() {
        String svg = draw(TwoRoutes.tableWith(Text.of("url(http://example.org/x) @import")), Locale.ENGLISH);

        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("href", "<image", "<use", "<foreignObject", "onload", "@font-face");
        assertThat(svg.substring(svg.indexOf("<style>"), svg.indexOf("</style>")))
                .doesNotContain("@import", "url(", "http");
    }

    @Test
    void theSameTableGivesTheSameBytesWhereverItIsDrawn() {
        Locale machine = Locale.getDefault();
        String svg = draw(TwoRoutes.table(), Locale.CHINESE);
        try {
            for (String tag : List.of("tr-TR", "de-DE", "zh-CN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(draw(TwoRoutes.tableAnew(), Locale.CHINESE)).as(tag).isEqualTo(svg);
                assertThat(WaterfallText.of(TwoRoutes.table()).in(Locale.CHINESE))
                        .contains("  零售商              [A]      0.00   -205.03\n");
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void anUndefinedAmountIsWrittenAndHasNoBar() throws Exception {
        WaterfallTable table = TwoRoutes.undefinedDirect();
        Document svg = parsed(draw(table, Locale.ENGLISH));

        assertThat(texts(svg)).extracting(Element::getTextContent).contains("undefined", "1708.55", "-290.45");
        assertThat(FloatingBar.of(table, 0).get(table.rows().size() - 1)).isEmpty();
        assertThat(FloatingBar.of(table, 1).get(table.rows().size() - 1)).isPresent();
        assertThat(svg.getDocumentElement().getTextContent()).doesNotContain("Every printed column adds up");
    }

    @Test
    void tipsOfBarsCiteSourcesAndReasons() throws Exception {
        assertThat(parsed(draw(TwoRoutes.table(), Locale.ENGLISH))
                        .getDocumentElement()
                        .getTextContent())
                .contains(
                        "Direct\nConsumer price incl. VAT: 1999.00 CNY/unit\nprice: CNY 1999/unit [S] 000, 000-G L245: \"售价为1999元\"")
                .contains("Dealers\nRetailer: -205.03 CNY/unit\nmargin-retailer: 0.12 [A] worked case"
                        .replace("margin-retailer", "margin retailer"));
    }

    static String draw(WaterfallTable table, Locale language) {
        return new WaterfallSvg(table, TITLE).in(language);
    }

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> texts(Document document) {
        return elements(document, "text");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** A text and the room it takes: by our widths, from a little above its capitals to its descenders. */
    private record Room(String text, double left, double top, double right, double bottom) {
        static Room of(Element text) {
            String style = text.getAttribute("class").split(" ", -1)[0];
            SvgType type = List.of(
                            SvgType.TITLE,
                            SvgType.NOTE,
                            SvgType.HEADING,
                            SvgType.TICK,
                            SvgType.LABEL,
                            SvgType.SUBTOTAL,
                            SvgType.MARK)
                    .stream()
                    .filter(each -> each.name().equals(style))
                    .findFirst()
                    .orElseThrow();
            double width = type.width(text.getTextContent());
            double x = number(text, "x");
            double left = switch (text.getAttribute("text-anchor")) {
                case "middle" -> x - width / 2;
                case "end" -> x - width;
                default -> x;
            };
            double y = number(text, "y");
            return new Room(text.getTextContent(), left, y - type.size() * 0.8, left + width, y + type.size() * 0.25);
        }

        boolean meets(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static void assertNothingOverlaps(String xml) throws Exception {
        Document svg = parsed(xml);
        double width = number(svg.getDocumentElement(), "width");
        double height = number(svg.getDocumentElement(), "height");
        List<Room> rooms = texts(svg).stream().map(Room::of).toList();
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            assertThat(room.left).as(room.text).isGreaterThanOrEqualTo(0);
            assertThat(room.top).as(room.text).isGreaterThanOrEqualTo(0);
            assertThat(room.right).as(room.text).isLessThanOrEqualTo(width);
            assertThat(room.bottom).as(room.text).isLessThanOrEqualTo(height);
            for (Room other : rooms.subList(i + 1, rooms.size())) {
                assertThat(room.meets(other)).as("'%s' over '%s'", room, other).isFalse();
            }
        }
    }
}
