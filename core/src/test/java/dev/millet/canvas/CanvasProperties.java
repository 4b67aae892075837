package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.json.MilletJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Canvases and all that describes them are stored as JSON and come back equal. */
class CanvasProperties {
    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Property(tries = 200)
    void everyCanvasComesBackFromJson(@ForAll("canvases") Canvas canvas) {
        assertRoundTrip(Canvas.shape(), canvas);
    }

    @Property(tries = 100)
    void theHashIsThatOfTheContentAndNotOfTheRecord(@ForAll("canvases") Canvas canvas) {
        Canvas later = canvas.withRecord(
                new CanvasRecord(Optional.of("another"), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 24))));
        assertThat(later.contentHash()).isEqualTo(canvas.contentHash()).matches("[0-9a-f]{64}");
        assertThat(canvas.withTitle(Text.of("Another title")).contentHash()).isNotEqualTo(canvas.contentHash());
    }

    @Test
    void aFrameworkWithEverythingInItComesBackFromJson() {
        assertRoundTrip(Framework.shape(), Canvases.framework());
    }

    @Test
    void extensionsMappingsAndPatternsComeBackFromJson() {
        assertRoundTrip(
                FrameworkExtension.shape(),
                FrameworkExtension.builder()
                        .id(Canvases.id("wider"))
                        .base(Canvases.id("shop-window"))
                        .title(Text.of("Wider"))
                        .meaning(Text.of("More of it."))
                        .addReferences("me (2026)")
                        .columns(4)
                        .rows(3)
                        .addBlocks(Block.at("yard", Text.of("Yard"), Text.of("What is behind?"), 4, 1))
                        .addTerms(new FrameworkExtension.AddedTerms(
                                Canvases.id("ways"),
                                Canvases.id("way"),
                                List.of(Term.of("mail", Text.of("Mail"), Text.of("By mail.")))))
                        .addLinkTypes(LinkType.builder()
                                .id(Canvases.id("touches"))
                                .title(Text.of("touches"))
                                .build())
                        .addConstraints(
                                Canvases.constraint("yard-proof", new Requirement.NeedsEvidence(Selection.of("yard"))))
                        .build());
        assertRoundTrip(
                FrameworkMapping.shape(),
                FrameworkMapping.builder()
                        .id(Canvases.id("a-to-b"))
                        .from(Canvases.id("a"))
                        .to(Canvases.id("b"))
                        .addRules(MappingRule.builder()
                                .from(Selection.of("x", "y"))
                                .to(Canvases.id("z"))
                                .addCopies(Canvases.id("w"))
                                .putKinds("y", List.of(Canvases.id("v"), Canvases.id("u")))
                                .note(Text.of("changes", "变化"))
                                .build())
                        .addUnmapped(new FrameworkMapping.Gap(Canvases.id("q"), Text.of("no such thing")))
                        .addMissing(new FrameworkMapping.Gap(Canvases.id("r"), Text.of("never asked")))
                        .build());
        assertRoundTrip(
                Pattern.shape(),
                Pattern.builder()
                        .id(Canvases.id("two-parts"))
                        .name(Text.of("Two parts"))
                        .meaning(Text.of("One feeds the other."))
                        .framework(Canvases.id("shop-window"))
                        .addReferences("me (2026)")
                        .addParts(
                                PatternPart.builder()
                                        .id(Canvases.id("one"))
                                        .title(Text.of("one"))
                                        .block(Canvases.id("goods"))
                                        .addKinds(Canvases.id("k"))
                                        .addTags("t")
                                        .putWords("zh", List.of("面包"))
                                        .build(),
                                PatternPart.builder()
                                        .id(Canvases.id("two"))
                                        .title(Text.of("two"))
                                        .block(Canvases.id("money"))
                                        .linkedTo(Canvases.id("one"))
                                        .build())
                        .build());
    }

    @Test
    void anItemWithoutAnIdIsNamedByItsContent() {
        Item item = Item.of("buyers", Text.of("Neighbours", "邻居"));
        assertThat(item.id().text()).matches("buyers-[0-9a-f]{12}");
        assertThat(Item.of("buyers", Text.of("Neighbours", "邻居")).id()).isEqualTo(item.id());
        assertThat(Item.of("buyers", Text.of("Neighbours")).id()).isNotEqualTo(item.id());
        assertThat(Item.of("goods", Text.of("Neighbours", "邻居")).id()).isNotEqualTo(item.id());
        assertThat(item.withProperties(Map.of("a", "b")).id()).isEqualTo(item.id());
    }

    private static <T> void assertRoundTrip(Shape<T> shape, T noun) {
        byte[] written = MilletJson.write(shape, noun);
        T read = MilletJson.readOrThrow(shape, written);
        assertThat(read).isEqualTo(noun);
        assertThat(MilletJson.write(shape, read)).isEqualTo(written);
    }
}
