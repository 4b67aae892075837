package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.channel.ChannelComparison;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class WaterfallTableProperties {
    private static final ChannelComparison COMPARISON = TwoRoutes.comparison();

    @Property(tries = 120)
    void everyPrintedColumnAddsUpAndNoLineMovesByMoreThanOneUnitOfItsLastPlace(
            @ForAll @BigRange(min = "1", max = "100000") @Scale(7) BigDecimal price,
            @ForAll @BigRange(min = "-0.5", max = "0.6") @Scale(9) BigDecimal margin,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(5) BigDecimal courier,
            @ForAll @IntRange(min = 0, max = 6) int scale) {
        WaterfallTable table = WaterfallTable.of(
                COMPARISON,
                COMPARISON
                        .tree()
                        .read(List.of(
                                TwoRoutes.replaced(COMPARISON, "price", price.toPlainString()),
                                TwoRoutes.replaced(COMPARISON, "margin-retailer", margin.toPlainString()),
                                TwoRoutes.replaced(COMPARISON, "courier", courier.toPlainString()))),
                scale);

        WaterfallTableTest.assertColumnsAddUp(table);
        for (WaterfallRow row : table.rows()) {
            for (WaterfallCell cell : row.cells()) {
                assertThat(cell.rounded()
                                .orElseThrow()
                                .subtract(cell.value().get())
                                .abs())
                        .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(scale));
            }
        }
    }
}
