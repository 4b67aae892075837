package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.BlockOrder;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CoverageAxis;
import dev.millet.canvas.CoverageMatrix;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.render.CanvasView;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The shipped frameworks read as their documents read them: in either order, phase by phase, medium by medium. */
class ShippedReadingsTest {
    private static final Framework CANVAS = Frameworks.get(BusinessModelCanvas.ID);

    @Test
    void theBusinessModelCanvasIsReadInBothOrdersOfItsDocuments() {
        assertThat(CANVAS.orders()).extracting(order -> order.id().text()).containsExactly("book", "contents");
        for (BlockOrder order : CANVAS.orders()) {
            CanvasView view = CanvasView.of(CANVAS, Canvas.of("c", Text.of("C"), "business-model-canvas"))
                    .withOrder(order.id());
            String[] titles = order.blocks().stream()
                    .map(id -> CANVAS.blocksById().get(id).title().in(Locale.ENGLISH))
                    .toArray(String[]::new);
            assertThat(titles).hasSize(9);
            assertThat(view.text()).containsSubsequence(titles);
            assertThat(view.markdown()).containsSubsequence(titles);
        }
        assertThat(place("revenue-streams", "book")).isEqualTo(5);
        assertThat(place("revenue-streams", "contents")).isEqualTo(8);
    }

    @Test
    void channelsAreHeldAgainstThePhasesOfThePurchase() {
        Canvas canvas = Canvas.of("tea", Text.of("Tea"), "business-model-canvas")
                .plus(Item.of("site", "channels", Text.of("Site"), "own", "web-sales", "evaluation", "purchase"))
                .plus(Item.of("courier", "channels", Text.of("Courier"), "partner", "delivery"))
                .plus(Item.of("fair", "channels", Text.of("Fair"), "partner"));
        CoverageMatrix phases = CoverageMatrix.within(
                FilledCanvas.of(CANVAS, canvas),
                CoverageAxis.items("channels"),
                CoverageAxis.terms("channels", "channel-phase"));

        assertThat(phases.summary().in(Locale.ENGLISH)).isEqualTo("covered cells: 3 of 15");
        assertThat(phases.emptyColumns())
                .extracting(phase -> phase.id().text())
                .containsExactly("awareness", "after-sales");
        assertThat(phases.emptyRows())
                .extracting(channel -> channel.id().text())
                .containsExactly("fair");
    }

    /** The hub's elements are its blocks; each is held against the kinds of media that its items run on. */
    @Test
    void elementsOfTheCommunicationHubAreHeldAgainstMedia() {
        Canvas canvas = Canvas.of("hub", Text.of("Hub"), "communication-hub")
                .plus(Item.of("masters", "opinion-leaders", Text.of("Tea masters"), "enthusiast"))
                .plus(Item.of("club", "fan-club", Text.of("Club"), "core-users"))
                .plus(Item.of("weibo", "media", Text.of("Weibo", "微博"), "microblog", "owned"))
                .plus(Item.of("meet", "media", Text.of("Meetings"), "offline-activities"))
                .plus(Link.of("runs-on", "masters", "weibo"))
                .plus(Link.of("runs-on", "club", "meet"))
                .plus(Link.of("runs-on", "club", "weibo"));
        FilledCanvas filled = FilledCanvas.of(Frameworks.get(CommunicationHub.ID), canvas);

        assertThat(media(filled, "opinion-leaders")).containsExactly("microblog");
        assertThat(media(filled, "fan-club")).containsExactlyInAnyOrder("microblog", "offline-activities");
        assertThat(media(filled, "reciprocity")).isEmpty();
    }

    private static List<String> media(FilledCanvas filled, String element) {
        CoverageMatrix matrix = CoverageMatrix.across(
                filled,
                CoverageAxis.items(element),
                CoverageAxis.terms("media", "medium"),
                CommunicationHub.Links.RUNS_ON);
        return matrix.columns().stream()
                .filter(column -> !matrix.emptyColumns().contains(column))
                .map(column -> column.id().text())
                .toList();
    }

    private static int place(String block, String order) {
        return CANVAS.orders().stream()
                        .filter(each -> each.id().equals(Identifier.of(order)))
                        .findFirst()
                        .orElseThrow()
                        .blocks()
                        .indexOf(Identifier.of(block))
                + 1;
    }
}
