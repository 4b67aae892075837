package dev.millet.render;

import static dev.millet.channel.WaterfallStep.AFTER_SALES;
import static dev.millet.channel.WaterfallStep.CONSUMER_PRICE;
import static dev.millet.channel.WaterfallStep.CONTRIBUTION;
import static dev.millet.channel.WaterfallStep.INVOICE_PRICE;
import static dev.millet.channel.WaterfallStep.LOGISTICS;
import static dev.millet.channel.WaterfallStep.PAYMENT;
import static dev.millet.channel.WaterfallStep.POCKET_PRICE;
import static dev.millet.channel.WaterfallStep.TIER_MARGIN;
import static dev.millet.channel.WaterfallStep.UNRECOVERED_VAT;
import static dev.millet.channel.WaterfallStep.VAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Offer;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaterfallTableTest {
    private static final WaterfallTable TABLE = TwoRoutes.table();

    @Test
    void linesAreRoundedBetweenRoundedSubtotals() {
        WaterfallCell national = TABLE.rows().get(5).cells().get(1);

        assertThat(national.value().get().toPlainString()).startsWith("-57.7352");
        assertThat(national.rounded().orElseThrow()).hasToString("-57.73");
        assertThat(TABLE.row(CONTRIBUTION).cells())
                .extracting(cell -> cell.rounded().orElseThrow().toPlainString())
                .containsExactly("249.71", "-137.99");
    }

    @Test
    void aRouteWithoutALineReadsZeroAndCitesNothing() {
        WaterfallCell directRetailer = TABLE.row(TIER_MARGIN).cells().get(0);

        assertThat(directRetailer.isPresent()).isFalse();
        assertThat(directRetailer.rounded().orElseThrow()).hasToString("0.00");
        assertThat(directRetailer.value().get()).isZero();
        assertThat(directRetailer.figures()).isEmpty();
    }

    @Test
    void aRowCitesTheFiguresThatItBringsIn() {
        assertThat(ids(TABLE.row(CONSUMER_PRICE))).containsExactly("price");
        assertThat(ids(TABLE.row(VAT))).containsExactly("vat.goods.general");
        assertThat(ids(TABLE.row(TIER_MARGIN))).containsExactly("margin-retailer");
        assertThat(ids(TABLE.row(LOGISTICS))).containsExactlyInAnyOrder("courier", "returns-direct", "freight-cost");
        assertThat(ids(TABLE.row(POCKET_PRICE))).isEmpty();
    }

    @Test
    void marksTellSourcesFromAssumptions() {
        assertThat(TABLE.row(CONSUMER_PRICE).marks()).isEqualTo("[S]");
        assertThat(TABLE.row(LOGISTICS).marks()).isEqualTo("[A]");
        assertThat(TABLE.row(INVOICE_PRICE).marks()).isEmpty();
    }

    @Test
    void aRowIsCalledWhatItsLinesAreCalledAndAfterTheStepWhereTheyAreMany() {
        assertThat(TABLE.row(LOGISTICS).label().in(Locale.CHINESE)).isEqualTo("快递 | 运费");
        assertThat(TABLE.row(PAYMENT).label().in(Locale.ENGLISH)).isEqualTo("Payment fee | Bad debt");
        assertThat(TABLE.row(AFTER_SALES).label()).isEqualTo(AFTER_SALES.label());
        assertThat(TABLE.row(AFTER_SALES).cells().get(0).lines()).hasSizeGreaterThan(1);
    }

    @Test
    void tiersOfOneNameShareARow() {
        Route dealers = FirstCase.dealers();
        Route shop = dealers.withId(dealers.id().child("shop"))
                .withTiers(dealers.tier("retailer"), dealers.tier("province"));
        WaterfallTable table = atOnePrice(FirstCase.phone(), dealers, shop);

        assertThat(table.rows().stream().filter(row -> row.step() == TIER_MARGIN))
                .extracting(row -> row.label().in(Locale.ENGLISH))
                .containsExactly("Retailer", "Provincial agent", "National distributor");
        assertColumnsAddUp(table);
    }

    @Test
    void taxThatATierCannotRecoverHasARowOfItsOwn() {
        Route dealers = FirstCase.dealers();
        Route small = dealers.withTiers(
                dealers.tier("national"),
                dealers.tier("province"),
                dealers.tier("retailer").withTaxpayer(Taxpayer.SMALL_SCALE));
        WaterfallTable table = WaterfallTable.of(
                ChannelComparison.of(FirstCase.phone(), FirstCase.direct(), small),
                ChannelComparison.of(FirstCase.phone(), FirstCase.direct(), small)
                        .read(),
                2);

        assertThat(table.row(UNRECOVERED_VAT).label().in(Locale.ENGLISH)).contains("Retailer");
        assertThat(table.row(UNRECOVERED_VAT).cells().get(1).value().get()).isNegative();
        assertColumnsAddUp(table);
    }

    @Test
    void figuresAreThoseThatTheReadingUsed() {
        ChannelComparison comparison = TwoRoutes.comparison();
        Figure dearer = TwoRoutes.replaced(comparison, "price", "2599");
        WaterfallTable table = WaterfallTable.of(comparison, comparison.tree().read(List.of(dearer)), 0);

        assertThat(table.row(CONSUMER_PRICE).figures()).containsExactly(dearer);
        assertThat(table.row(CONSUMER_PRICE).cells().get(0).rounded().orElseThrow())
                .hasToString("2599");
        assertThat(table.scale()).isZero();
        assertThat(table.unit()).hasToString("CNY/unit");
        assertColumnsAddUp(table);
    }

    @Test
    void whatIsUndefinedStaysUndefinedAndTheRestIsRoundedLineByLine() {
        WaterfallTable table = TwoRoutes.undefinedDirect();

        assertThat(table.row(LOGISTICS).cells().get(0).rounded()).isEmpty();
        assertThat(table.row(LOGISTICS).cells().get(0).value().why()).isPresent();
        assertThat(table.row(VAT).cells().get(0).rounded().orElseThrow()).hasToString("-290.45");
        assertThat(table.row(CONTRIBUTION).cells().get(1).rounded().orElseThrow())
                .hasToString("-137.99");
        assertThat(table).asString().contains("  Courier | Freight           [A]  undefined     -4.00\n");
    }

    @Test
    void refusesWhatCannotStandSideBySide() {
        ChannelComparison comparison = TwoRoutes.comparison();
        Offer abroad = Offer.of("abroad")
                .price(Figure.decided("abroad.price", "USD 300/unit", "list"))
                .unitCost(Figure.assumed("abroad.cost", "USD 200/unit", "guess"))
                .tax(new TaxClass(FirstCase.CHINA, FirstCase.GOODS))
                .supplied(LocalDate.of(2011, 10, 20))
                .build();
        Route plain = Route.of("plain").build();
        WaterfallColumn yuan = new WaterfallColumn(
                Text.of("here"),
                comparison.atSamePrice(comparison.routes().get(0)).unit());
        WaterfallColumn dollars = new WaterfallColumn(Text.of("there"), PriceWaterfall.of(abroad, plain));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallTable.of(comparison.read(), List.of(), 2))
                .withMessage("a waterfall table must have at least one column, but was '[]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallTable.of(comparison.read(), List.of(yuan, dollars), 2))
                .withMessage("waterfalls of one table must have one unit, but was '[CNY/unit, USD/unit]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallTable.of(comparison.read(), List.of(dollars), 2))
                .withMessageStartingWith("driver must belong to the tree, but was");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallTable.of(comparison, comparison.read(), -1))
                .withMessage("scale must be from 0 to 10 decimal places, but was '-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterfallTable.of(
                                WaterfallTable.tree(List.of(dollars)).read(), List.of(dollars), 2)
                        .row(LOGISTICS))
                .withMessage(
                        "step must be one that the table has, but was 'LOGISTICS' (it has [CONSUMER_PRICE, VAT, PRICE_EX_VAT, "
                                + "INVOICE_PRICE, POCKET_PRICE, UNIT_COST, CONTRIBUTION])");
    }

    static void assertColumnsAddUp(WaterfallTable table) {
        for (int column = 0; column < table.headings().size(); column++) {
            java.math.BigDecimal running = java.math.BigDecimal.ZERO;
            for (WaterfallRow row : table.rows()) {
                java.math.BigDecimal amount = row.cells().get(column).rounded().orElseThrow();
                assertThat(amount.scale()).isEqualTo(table.scale());
                if (row.step() == CONSUMER_PRICE) {
                    running = amount;
                } else if (row.isSubtotal()) {
                    assertThat(amount).as("%s", row.step()).isEqualByComparingTo(running);
                } else {
                    running = running.add(amount);
                }
            }
        }
    }

    private static WaterfallTable atOnePrice(Offer offer, Route... routes) {
        List<WaterfallColumn> columns = java.util.Arrays.stream(routes)
                .map(route -> new WaterfallColumn(route.label(), PriceWaterfall.of(offer, route)))
                .toList();
        return WaterfallTable.of(WaterfallTable.tree(columns).read(), columns, 2);
    }

    private static List<String> ids(WaterfallRow row) {
        return row.figures().stream().map(figure -> figure.id().text()).toList();
    }
}
