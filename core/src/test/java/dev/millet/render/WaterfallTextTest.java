package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaterfallTextTest {
    private static final WaterfallText TEXT = WaterfallText.of(TwoRoutes.table());

    @Test
    void printsThePageOfTheFirstCase() {
        assertThat(TEXT.in(Locale.ENGLISH)).isEqualTo("""
                Per unit kept, CNY/unit              Direct   Dealers
                Consumer price incl. VAT      [S]   1999.00   1999.00
                  VAT                         [S]   -290.45   -290.45
                Price ex VAT                        1708.55   1708.55
                  Retailer                    [A]      0.00   -205.03
                  Provincial agent            [A]      0.00    -60.14
                  National distributor        [A]      0.00    -57.73
                Maker's invoice price               1708.55   1385.65
                  Rebates 3 % off invoice     [A]      0.00    -41.57
                  Promoters and displays      [A]      0.00    -30.00
                  Price protection            [A]      0.00    -13.67
                  Courier | Freight           [A]    -28.43     -4.00
                  Payment fee | Bad debt      [A]    -16.24     -4.86
                  Stock, credit, deposits     [A]     -1.38    -26.68
                Pocket price                        1662.50   1264.87
                  Unit cost                   [A]  -1300.00  -1300.00
                  Royalty                     [A]    -68.34    -53.76
                  Returns, warranty, service  [A]    -24.45    -14.10
                  Acquisition | Advertising   [A]    -20.00    -35.00
                Contribution                         249.71   -137.99
                """);
    }

    @Test
    void chineseCharactersCountTwoColumns() {
        List<String> lines = TEXT.lines(Locale.CHINESE);

        assertThat(lines).hasSize(20).anySatisfy(line -> assertThat(line).startsWith("  零售商 "));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(CharacterWidths.columns(line)).isEqualTo(CharacterWidths.columns(lines.get(0))));
        assertThat(lines.get(19)).startsWith("边际贡献").endsWith("  249.71   -137.99");
    }

    @Test
    void aPageMayPutItsOwnHeadingAboveTheLabels() {
        WaterfallText text = new WaterfallText(TwoRoutes.table(), Text.of("PER PHONE KEPT, FRAME A"));

        assertThat(text.lines(Locale.ENGLISH).get(0)).startsWith("PER PHONE KEPT, FRAME A  ");
    }

    @Test
    void whatWouldBreakATerminalIsShownByAStandIn() {
        WaterfallText text = WaterfallText.of(TwoRoutes.tableWith(Text.of("\u001b[31mred\u202e\ud800\nend")));

        assertThat(text.in(Locale.ENGLISH))
                .contains("␛[31mred\ufffd\ufffd end | Freight")
                .doesNotContain("\u001b", "\u202e");
    }
}
