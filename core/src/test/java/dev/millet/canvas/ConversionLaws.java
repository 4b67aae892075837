package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for every conversion and every canvas. */
public final class ConversionLaws {
    private ConversionLaws() {}

    /** Every item and link of the old canvas is in the report once, and on the new canvas unless the report says why not. */
    public static void nothingIsLostSilently(FrameworkConversion conversion, Canvas canvas) {
        ConvertedCanvas converted = conversion.convert(canvas);
        ConversionReport report = converted.report();

        assertThat(report.items()).extracting(ConvertedItem::item).isEqualTo(canvas.items());
        assertThat(report.links()).extracting(ConvertedLink::link).isEqualTo(canvas.links());
        assertThat(report.items().stream()
                        .flatMap(each -> each.results().stream())
                        .toList())
                .isEqualTo(converted.canvas().items());
        for (ConvertedItem item : report.items()) {
            assertThat(item.reason().isPresent()).isEqualTo(item.outcome() == ItemOutcome.UNMAPPED);
            assertThat(item.results().isEmpty())
                    .isEqualTo(item.outcome() == ItemOutcome.UNMAPPED || item.outcome() == ItemOutcome.MERGED);
            item.results().stream().findFirst().ifPresent(first -> {
                assertThat(first.id()).isEqualTo(item.item().id());
                assertThat(conversion.to().block(first.block())).isPresent();
            });
            for (Item result : item.results()) {
                assertThat(result.withId(item.item().id())
                                .withBlock(item.item().block())
                                .withKinds(item.item().kinds())
                                .withProperties(item.item().properties()))
                        .isEqualTo(item.item());
            }
        }
        assertThat(converted.canvas().links())
                .hasSize(report.links(LinkOutcome.KEPT).size()
                        + report.links(LinkOutcome.UNKNOWN).size());
        Set<Identifier> filled = new HashSet<>();
        converted.canvas().items().forEach(item -> filled.add(item.block()));
        report.emptyBlocks().forEach(gap -> filled.add(gap.block()));
        assertThat(filled).isEqualTo(conversion.to().blocksById().keySet());
        assertThat(report.lines())
                .isNotNull()
                .allSatisfy(line -> assertThat(line.byLanguage()).containsKeys("en"));
    }

    /** There and back every item that had a place is what and where it was, and so is every link between two of them. */
    public static void wayBackRestores(FrameworkConversion there, FrameworkConversion back, Canvas canvas) {
        ConvertedCanvas away = there.convert(canvas);
        Canvas home = back.convert(away.canvas()).canvas();
        Set<Identifier> placed = new HashSet<>();
        away.report().items().stream()
                .filter(each -> each.outcome() != ItemOutcome.UNMAPPED)
                .forEach(each -> placed.add(each.item().id()));

        assertThat(home.items())
                .isEqualTo(canvas.items().stream()
                        .filter(item -> placed.contains(item.id()))
                        .toList());
        assertThat(meant(there.from(), home))
                .isEqualTo(meant(
                        there.from(),
                        canvas.withLinks(canvas.links().stream()
                                .filter(link -> placed.contains(link.from()) && placed.contains(link.to()))
                                .toList())));
        assertThat(home.record()).isEqualTo(canvas.record());
        assertThat(home.withItems(canvas.items()).withLinks(canvas.links())).isEqualTo(canvas);
    }

    /** The links, each with the sign that counts. */
    private static List<Link> meant(Framework framework, Canvas canvas) {
        FilledCanvas filled = FilledCanvas.of(framework, canvas);
        return canvas.links().stream()
                .map(link -> link.withSign(filled.sign(link)))
                .toList();
    }
}
