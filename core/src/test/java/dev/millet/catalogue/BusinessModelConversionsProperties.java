package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.ConversionReport;
import dev.millet.canvas.ConvertedItem;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.FrameworkConversion;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Item;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The Business Model Canvas and the four pillars say each other's items; a shorter list cannot, and says so. */
class BusinessModelConversionsProperties {
    private static final FrameworkConversion TO_PILLARS =
            ConversionsProperties.shippedAs("business-model-canvas-to-four-pillar-nine-elements");
    private static final FrameworkConversion FROM_PILLARS =
            ConversionsProperties.shippedAs("four-pillar-nine-elements-to-business-model-canvas");
    private static final FrameworkConversion TO_LIST =
            ConversionsProperties.shippedAs("business-model-canvas-to-product-finance-nine-elements");

    @Property(tries = 300)
    void everyItemOfACanvasHasAPlaceAmongThePillarsAndComesBack(@ForAll long seed) {
        assertLosesNoItem(TO_PILLARS, FROM_PILLARS, seed);
    }

    @Property(tries = 300)
    void everyItemOfThePillarsHasAPlaceOnACanvasAndComesBack(@ForAll long seed) {
        assertLosesNoItem(FROM_PILLARS, TO_PILLARS, seed);
    }

    @Test
    void capabilityIsNotAResourceAndResourceConfigurationHoldsActivitiesToo() {
        Canvas canvas = empty(TO_PILLARS)
                .plus(Item.of("engineers", "key-resources", Text.of("Engineers", "工程师"), "human"))
                .plus(Item.of("warehouse", "key-resources", Text.of("Warehouse", "仓库"), "physical"))
                .plus(Item.of("design", "key-activities", Text.of("Design", "设计")));
        ConversionReport report = TO_PILLARS.convert(canvas).report();

        assertThat(report.mergedBlocks().get(Identifier.of("resource-configuration")))
                .containsExactly(Identifier.of("key-resources"), Identifier.of("key-activities"));
        assertThat(report.splitBlocks().get(Identifier.of("key-resources")))
                .containsExactlyInAnyOrder(Identifier.of("core-capability"), Identifier.of("resource-configuration"));
        assertThat(report.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .anyMatch(note -> note.startsWith("a capability is not a resource"))
                .contains("resource configuration holds activities and resources alike");
    }

    @Test
    void listWithoutSegmentsResourcesAndPartnersSaysSo() {
        Canvas canvas = empty(TO_LIST)
                .plus(Item.of("fans", "customer-segments", Text.of("Fans", "米粉")))
                .plus(Item.of("warehouse", "key-resources", Text.of("Warehouse", "仓库"), "physical"))
                .plus(Item.of("maker", "key-partnerships", Text.of("Contract manufacturer", "代工厂")))
                .plus(Item.of("shop", "channels", Text.of("Web shop", "官网")));
        ConversionReport report = TO_LIST.convert(canvas).report();

        assertThat(report.unmapped())
                .extracting(each -> each.item().id().text())
                .containsExactly("fans", "warehouse", "maker");
        assertThat(report.lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("“Fans” (Customer Segments) has no place: "));
        assertThat(report.unmappedBlocks())
                .extracting(FrameworkMapping.Gap::block)
                .extracting(Identifier::text)
                .contains("customer-segments", "key-resources", "key-partnerships");
        assertThat(report.isLossless()).isFalse();
    }

    private static Canvas empty(FrameworkConversion conversion) {
        return Canvas.of("case", Text.of("Case"), conversion.from().id().text());
    }

    private static void assertLosesNoItem(FrameworkConversion there, FrameworkConversion back, long seed) {
        Canvas canvas = Canvases.random(new Random(seed), there.from());
        List<Item> misplaced = FilledCanvas.of(there.from(), canvas).misplaced();
        Canvas home = back.convert(there.convert(canvas).canvas()).canvas();

        assertThat(there.convert(canvas).report().unmapped())
                .extracting(ConvertedItem::item)
                .isEqualTo(misplaced);
        assertThat(home.items())
                .isEqualTo(canvas.items().stream()
                        .filter(item -> !misplaced.contains(item))
                        .toList());
    }
}
