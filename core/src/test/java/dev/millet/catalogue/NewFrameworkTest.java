package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkConversion;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.evolution.ChangeSet;
import dev.millet.evolution.Differ;
import dev.millet.finding.Finding;
import dev.millet.json.MilletJson;
import dev.millet.render.CanvasView;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A framework that Millet has never heard of, in one JSON file and without a line of Java for it: rules, documents, pictures
 * in every format, differences and conversions are there for nothing.
 */
class NewFrameworkTest {
    private static final Framework TEA_HOUSE = read("tea-house.json", Framework.shape());
    private static final Canvas YUTAI = Canvas.of("yutai", Text.of("Yutai", "裕泰茶馆"), "tea-house")
            .plus(Item.of("birds", "guests", Text.of("Men with bird cages", "提笼架鸟的人"), "regular"))
            .plus(Item.of("jasmine", "teas", Text.of("Jasmine tea", "茉莉花茶")))
            .plus(Item.of("coppers", "takings", Text.of("Coppers", "铜板")));
    private static final Canvas LATER = YUTAI.plus(Link.of("pleases", "jasmine", "birds"))
            .replacing(YUTAI.item("coppers").withText(Text.of("Silver", "银元")));

    @Test
    void itsOwnRulesSpeakBesideThoseForAllFrameworks() {
        assertThat(findings(YUTAI)).contains("'Jasmine tea' pleases nobody").hasSizeGreaterThan(1);
        assertThat(findings(LATER)).doesNotContain("'Jasmine tea' pleases nobody");
    }

    @Test
    void itAndItsCanvasesAreDocuments() {
        byte[] written = MilletJson.write(Framework.shape(), TEA_HOUSE);
        assertThat(MilletJson.readOrThrow(Framework.shape(), written)).isEqualTo(TEA_HOUSE);
        assertThat(MilletJson.readOrThrow(Canvas.shape(), MilletJson.write(Canvas.shape(), YUTAI)))
                .isEqualTo(YUTAI);
    }

    @Test
    void itIsDrawnInEveryFormatAndBothLanguages() {
        CanvasView view = CanvasView.of(TEA_HOUSE, LATER).withBefore(YUTAI);
        for (String rendering : renderings(view)) {
            assertThat(rendering).contains("Men with bird cages", "regular", "Jasmine tea", "pleases");
            assertThat(rendering).contains("Drawn by the tea masters");
        }
        for (String rendering : renderings(view.withLanguage(Locale.CHINESE))) {
            assertThat(rendering).contains("提笼架鸟的人", "常客", "取悦", "茶师行会绘制", "原为“铜板”");
        }
    }

    @Test
    void itsCanvasesAreComparedAndTheChangesKept() {
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), YUTAI, LATER);
        assertThat(changes.text(Locale.ENGLISH))
                .isEqualTo("item coppers (Silver) renamed from ‘Coppers’ to ‘Silver’\n"
                        + "link pleases:jasmine:birds added");
        assertThat(MilletJson.readChanges(Canvas.shape(), MilletJson.write(changes))
                        .orThrow()
                        .applyTo(YUTAI))
                .isEqualTo(LATER);
    }

    @Test
    void itIsConvertedByAMappingThatIsDataToo() {
        FrameworkConversion conversion = FrameworkConversion.of(
                TEA_HOUSE,
                Frameworks.get(CreateDeliverCapture.ID),
                read("tea-house-to-create-deliver-capture.json", FrameworkMapping.shape()));
        Canvas converted = conversion.convert(YUTAI).canvas();
        assertThat(converted.items()).hasSameSizeAs(YUTAI.items());
        assertThat(converted.item("birds").block()).isEqualTo(Identifier.of("deliver"));
        assertThat(converted.item("birds").kinds()).containsExactly(Identifier.of("segment"));
    }

    private static List<String> renderings(CanvasView view) {
        return List.of(view.svg(), view.html(), view.markdown(), view.mermaid(), view.text());
    }

    private static List<String> findings(Canvas canvas) {
        return CanvasRules.inspect(FilledCanvas.of(TEA_HOUSE, canvas)).list().stream()
                .map(Finding::message)
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }

    private static <T> T read(String file, Shape<T> shape) {
        try (InputStream bytes = NewFrameworkTest.class.getResourceAsStream(file)) {
            return MilletJson.readOrThrow(shape, bytes.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
