package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Two versions in one rendering: what came, went, moved, is called otherwise or says something else, seen without colours. */
class CanvasComparisonTest {
    private static final Canvas THEN = Canvases.canvas();
    private static final Canvas NOW = THEN.minus("passers-by")
            .replacing(THEN.item("till").withBlock(Identifier.of("goods")))
            .replacing(THEN.item("bread").withText(Text.of("Warm bread", "热面包")).withNote(Text.of("daily")))
            .replacing(THEN.item("neighbours").withKinds(Identifier.of("diverse")))
            .plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")))
            .plus(Link.of("serves", "cake", "neighbours"))
            .withTitle(Text.of("The new shop", "新店"));
    private static final CanvasView VIEW =
            CanvasView.of(Canvases.framework(), NOW).withBefore(THEN);

    @Test
    void plainTextTellsEachChangeInWordsBehindItsSign() {
        assertThat(VIEW.text().lines().map(String::strip))
                .containsSubsequence(
                        "The new shop",
                        "Compared with The corner shop",
                        "± kinds: − Mass + Diversified",
                        "− gone",
                        "≈ was ‘Fresh bread’",
                        "± note changed",
                        "→ moved here from Money",
                        "+ new",
                        "+ new: 2");
    }

    @Test
    void chineseTellsTheSame() {
        assertThat(VIEW.withLanguage(Locale.CHINESE).markdown())
                .contains("与“街角小店”对比", "**\\+ 新增**", "**− 已删除**", "≈ 原为“新鲜面包”", "± 说明有修改", "移动：1处");
    }

    @Test
    void everyFormatMarksAllFiveKindsOfChange() {
        for (String rendering : renderings(VIEW)) {
            for (ChangeMark mark : ChangeMark.values()) {
                assertThat(rendering).contains(mark.sign());
            }
            assertThat(rendering).contains("Passers").contains("was ");
        }
    }

    @Test
    void thePictureMarksByShapeAsWellAndEverythingHasItsPlace() {
        String picture = VIEW.svg();
        CanvasPictures.assertEverythingHasItsPlace(picture);
        Document svg = CanvasPictures.parsed(picture);
        assertThat(CanvasPictures.elements(svg, "rect", "mc-added")).hasSize(2);
        assertThat(CanvasPictures.elements(svg, "rect", "mc-removed")).hasSize(2);
        assertThat(CanvasPictures.elements(svg, "rect", "mc-moved")).hasSize(2);
        assertThat(CanvasPictures.elements(svg, "text", "mc-gone"))
                .extracting(text -> text.getTextContent())
                .containsExactly("Passers-by");
        CanvasPictures.assertEverythingHasItsPlace(
                VIEW.withLinks(LinkStyle.DRAWN).withPage(PageFormat.A4).svg());
    }

    @Test
    void aLinkOfBeforeLeadsToAnItemUnderItsNewId() {
        Canvas then = Canvas.of("shop", Text.of("Shop"), "shop-window")
                .plus(Item.of("a", "buyers", Text.of("A")))
                .plus(Item.of("b", "goods", Text.of("B")))
                .plus(Link.of("serves", "b", "a"));
        Canvas now = Canvas.of("shop", Text.of("Shop"), "shop-window")
                .plus(Item.of("c", "buyers", Text.of("A")))
                .plus(Item.of("b", "goods", Text.of("B")));
        CanvasView view = CanvasView.of(Canvases.framework(), now).withBefore(then);
        assertThat(view.mermaid())
                .contains("≈ its id was a")
                .contains("− gone<br/>")
                .doesNotContain("null");
        assertThat(view.withLinks(LinkStyle.DRAWN).svg()).contains("mc-link-removed");
    }

    @Test
    void nothingChangedIsSaid() {
        CanvasView same = CanvasView.of(Canvases.framework(), THEN).withBefore(THEN);
        renderings(same).forEach(rendering -> assertThat(rendering).contains("Nothing changed"));
        renderings(CanvasView.of(Canvases.framework(), THEN))
                .forEach(rendering -> assertThat(rendering).doesNotContain("Compared"));
    }

    @Test
    void aCanvasOfAnotherFrameworkIsRefused() {
        assertThatThrownBy(() ->
                        CanvasView.of(Canvases.framework(), NOW).withBefore(THEN.withFramework(Identifier.of("other"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("framework must be the one that the canvas fills 'other'");
    }

    private static List<String> renderings(CanvasView view) {
        return Stream.of(view.svg(), view.html(), view.markdown(), view.mermaid(), view.text())
                .toList();
    }
}
