package dev.millet.canvas;

import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A pattern of four parts: known by a kind, a tag, a word, and by being joined to another. */
class PatternMatchTest {
    private static final Pattern CORNER = Pattern.builder()
            .id(id("corner-shop"))
            .name(Text.of("Corner shop", "街角店"))
            .meaning(Text.of("near and always open", "近而常开"))
            .framework(id("shop-window"))
            .addParts(
                    part("near", "a buyer who lives near", "buyers")
                            .addKinds(id("mass"))
                            .build(),
                    part("own-shop", "a shop of one's own", "ways")
                            .addKinds(id("own"))
                            .build(),
                    part("daily", "something needed daily", "goods")
                            .putWords("en", List.of("BREAD"))
                            .putWords("zh", List.of("面包"))
                            .build(),
                    part("cash", "paid at once", "money")
                            .addTags("cash")
                            .linkedTo(id("daily"))
                            .build())
            .build();

    @Test
    void halfOfThePartsAreNearlyThePattern() {
        Canvas canvas = Canvases.canvas();
        PatternMatch match = match(canvas);
        assertThat(match.isNear()).isTrue();
        assertThat(match.isComplete()).isFalse();
        assertThat(match.missing()).extracting(part -> part.id().text()).containsExactly("cash");
        Finding finding = findings(canvas).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("the pattern “Corner shop” is nearly there (3 of 4 parts); missing: paid at once");
        assertThat(finding.message().in(Locale.CHINESE)).startsWith("接近“街角店”模式（4个部分中已有3个）");
    }

    @Test
    void allPartsAreAStrength() {
        Canvas canvas = Canvases.canvas();
        Canvas tagged = canvas.replacing(canvas.item("till").withTags("cash"));
        assertThat(match(tagged).isComplete()).isTrue();
        assertThat(match(tagged).items())
                .extracting(item -> item.id().text())
                .containsExactly("neighbours", "passers-by", "counter", "bread", "till");
        assertThat(findings(tagged).get(0).severity()).isEqualTo(Severity.STRENGTH);
    }

    @Test
    void aPartThatMustBeJoinedIsNotThereAlone() {
        Canvas canvas = Canvases.canvas();
        Canvas loose = canvas.replacing(canvas.item("till").withTags("cash")).withLinks();
        assertThat(match(loose).missing()).extracting(part -> part.id().text()).containsExactly("cash");
        Canvas two = canvas.replacing(canvas.item("till").withTags("cash"))
                .plus(Item.of("tip", "money", Text.of("Tip")).withTags("cash"));
        assertThat(match(two).shown().get(id("cash")))
                .extracting(item -> item.id().text())
                .containsExactly("till");
    }

    @Test
    void lessThanHalfIsNothing() {
        Canvas canvas = Canvas.of("c", Text.of("C"), "shop-window").plus(Item.of("b", "goods", Text.of("bread rolls")));
        assertThat(match(canvas).isNear()).isFalse();
        assertThat(findings(canvas)).isEmpty();
    }

    @Test
    void onAnotherFrameworkNothingIsFound() {
        Pattern elsewhere = CORNER.withFramework(id("another"));
        assertThat(PatternMatch.of(elsewhere, FilledCanvas.of(Canvases.framework(), Canvases.canvas()))
                        .shown())
                .isEmpty();
    }

    private static PatternPart.Builder part(String id, String title, String block) {
        return PatternPart.builder().id(id(id)).title(Text.of(title)).block(id(block));
    }

    private static PatternMatch match(Canvas canvas) {
        return PatternMatch.of(CORNER, FilledCanvas.of(Canvases.framework(), canvas));
    }

    private static List<Finding> findings(Canvas canvas) {
        Framework framework = Canvases.framework();
        return Findings.of(FilledCanvas.of(framework, canvas), CanvasRules.of(framework, List.of(CORNER)))
                .ofKey("canvas.pattern.corner-shop");
    }
}
