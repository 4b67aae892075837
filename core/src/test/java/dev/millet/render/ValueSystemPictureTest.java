package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.valuechain.system.StageRole;
import dev.millet.valuechain.system.SystemAccounts;
import dev.millet.valuechain.system.SystemStage;
import dev.millet.valuechain.system.ValueSystem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Who keeps what of the consumer's price, drawn: parts as long as their amounts, losses and tax told apart without colour. */
class ValueSystemPictureTest {
    private static final Text TITLE = Text.of("Who keeps what of a phone's price", "一部手机的售价由谁得多少");

    @Test
    void theBarSaysInWordsWhatItShowsToThoseWhoCannotSeeIt() throws Exception {
        assertThat(WaterfallSvgTest.parsed(draw(Locale.ENGLISH, phones("phones", 0)))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("phones. The buyer pays 1872.00 with tax, 1600.00 without: "
                        + "own costs of all stages 1190.00, their margins 410.00. "
                        + "Parts (supplier): 1000.00 · 62.5 %: own costs 900.00, margin 100.00; sells at 1000.00. "
                        + "Firm (the firm): 430.00 · 26.9 %: own costs 200.00, margin 230.00; sells at 1430.00. "
                        + "Retailer (channel): 170.00 · 10.6 %: own costs 90.00, margin 80.00; sells at 1600.00. "
                        + "Value added tax: 272.00.");
    }

    @Test
    void everyPartIsAsLongAsItsAmount() throws Exception {
        Document svg = WaterfallSvgTest.parsed(draw(Locale.ENGLISH, phones("phones", 0)));
        double costs = lengths(svg, "mw-cell");
        double margins = lengths(svg, "mw-earned");
        double tax = lengths(svg, "mw-kept");

        assertThat(margins / costs).isCloseTo(410.0 / 1190, offset(0.001));
        assertThat(tax / costs).isCloseTo(272.0 / 1190, offset(0.001));
        assertThat(CanvasPictures.elements(svg, "rect", "mw-loss")).isEmpty();
    }

    @Test
    void aStageThatLosesIsHatchedAndSaysHowMuch() throws Exception {
        Document svg = WaterfallSvgTest.parsed(draw(Locale.ENGLISH, phones("phones", 300)));

        assertThat(CanvasPictures.elements(svg, "rect", "mw-loss")).hasSize(2); // the stage and the legend
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("own costs 200.00, loses 70.00")
                .contains("a stage that loses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOverlapsAnotherOrLeavesThePicture(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        WaterfallSvgTest.assertNothingOverlaps(draw(language, phones("phones", 0)));
        WaterfallSvgTest.assertNothingOverlaps(draw(language, phones("a", 0), phones("b", 300)));
        WaterfallSvgTest.assertNothingOverlaps(draw(
                language,
                phones("Donaudampfschifffahrtsgesellschaft".repeat(2), 0),
                phones("b", 0),
                phones("c", 1400)));
        WaterfallSvgTest.assertNothingOverlaps(draw(language, many(14, "快递与包装，".repeat(6))));
    }

    @Test
    void naughtyNamesStayText() throws Exception {
        String svg = draw(Locale.ENGLISH, many(2, "<script>alert(1)</script> \u0000\ud800"));

        assertThat(WaterfallSvgTest.parsed(svg).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("href", "http", "<script", "\u0000");
    }

    @Test
    void refusesNoSystemAndSystemsThatCannotBeCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueSystemSvg(List.of(), TITLE))
                .withMessage("value systems must be 1 to 3, but was '0' (picture of who keeps what)");
        SystemAccounts dollars = SystemAccounts.of(ValueSystem.of("abroad", "USD")
                .addStages(SystemStage.of("firm", StageRole.FIRM)
                        .margin(figure("m", "USD 1/unit"))
                        .build())
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueSystemSvg(List.of(phones("phones", 0), dollars), TITLE))
                .withMessage("value systems must be in 'CNY', but was 'USD' (picture of who keeps what, abroad)");
    }

    static String draw(Locale language, SystemAccounts... systems) {
        return new ValueSystemSvg(List.of(systems), TITLE).in(language);
    }

    /** The example of value systems; parts may cost more, which the firm's open margin bears. */
    static SystemAccounts phones(String name, int more) {
        return SystemAccounts.of(ValueSystem.of("phones" + Integer.toHexString(name.hashCode()), "CNY")
                .label(Text.of(name))
                .addStages(
                        SystemStage.of("parts", StageRole.SUPPLIER)
                                .label(Text.of("Parts", "零部件"))
                                .cost("making", figure("making" + more, "CNY " + (900 + more) + "/unit"))
                                .margin(figure("hundred", "CNY 100/unit"))
                                .build(),
                        SystemStage.of("firm", StageRole.FIRM)
                                .label(Text.of("Firm", "企业"))
                                .cost("development", figure("development", "CNY 200/unit"))
                                .build(),
                        SystemStage.of("retailer", StageRole.CHANNEL)
                                .label(Text.of("Retailer", "零售商"))
                                .cost("shop", figure("shop", "CNY 90/unit"))
                                .margin(figure("five", "0.05"))
                                .build())
                .consumerPrice(figure("price", "CNY 1872/unit"))
                .vat(figure("vat", "0.17"))
                .build());
    }

    private static SystemAccounts many(int tiers, String name) {
        ValueSystem.Builder system = ValueSystem.of("many", "CNY")
                .label(Text.of(name))
                .addStages(SystemStage.of("firm", StageRole.FIRM)
                        .label(Text.of(name))
                        .margin(figure("firm-margin", "CNY 1000/unit"))
                        .build());
        for (int i = 0; i < tiers; i++) {
            system.addStages(SystemStage.of("t" + i, StageRole.CHANNEL)
                    .label(Text.of(name))
                    .margin(figure("m" + i, "CNY 1/unit"))
                    .build());
        }
        return SystemAccounts.of(system.build());
    }

    private static Figure figure(String id, String quantity) {
        return Figure.assumed(id, quantity, "a guess for a picture");
    }

    /** Heights of all rectangles of a look, the one in the legend left out. */
    private static double lengths(Document svg, String style) {
        List<Element> rects = CanvasPictures.elements(svg, "rect", style);
        return rects.subList(0, rects.size() - 1).stream()
                .mapToDouble(rect -> CanvasPictures.box(rect).height())
                .sum();
    }
}
