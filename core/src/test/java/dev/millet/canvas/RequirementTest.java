package dev.millet.canvas;

import static dev.millet.canvas.Canvases.constraint;
import static dev.millet.canvas.Canvases.end;
import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.InvalidPartsException;
import dev.millet.json.MilletJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a framework may require of a word or a link, and how it is written. */
class RequirementTest {
    @Test
    void linkMayEndAnywhere() {
        Requirement anywhere = new Requirement.NeedsLink(
                Selection.of("goods"), end("serves", Direction.OUT), Optional.<Selection>empty());
        Framework framework = requiring(anywhere);

        byte[] written = MilletJson.write(Framework.shape(), framework);

        assertThat(MilletJson.readOrThrow(Framework.shape(), written)).isEqualTo(framework);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("\"other\"");
    }

    @Test
    void linkThatMayEndAnywhereIsAskedForWhereThereIsNone() {
        Framework framework = requiring(
                new Requirement.NeedsLink(Selection.of("goods"), end("serves", Direction.OUT), Optional.empty()));
        Canvas linked = Canvases.canvas();
        Canvas unlinked = linked.withLinks(List.of());

        assertThat(asked(framework, linked)).isEmpty();
        assertThat(asked(framework, unlinked)).containsExactly("asked: Fresh bread");
    }

    @Test
    void wordOfAVocabularyMayBeRequired() {
        String vocabulary = vocabularyOf("buyers");
        Framework framework = requiring(new Requirement.NeedsKind(Selection.of("buyers"), id(vocabulary)));

        byte[] written = MilletJson.write(Framework.shape(), framework);

        assertThat(MilletJson.readOrThrow(Framework.shape(), written)).isEqualTo(framework);
    }

    @Test
    void vocabularyMustBeOneOfTheBlock() {
        Requirement unknown = new Requirement.NeedsKind(Selection.of("buyers"), id("colour-of-hair"));

        assertThatThrownBy(() -> requiring(unknown))
                .isInstanceOfSatisfying(
                        InvalidPartsException.class,
                        refusal -> assertThat(refusal.parts()).singleElement().satisfies(part -> {
                            assertThat(part.path().pointer()).isEqualTo("/constraints/0/requirement/vocabulary");
                            assertThat(part.message())
                                    .isEqualTo("vocabulary must be one of the framework, but was 'colour-of-hair'");
                        }));
    }

    private static List<String> asked(Framework framework, Canvas canvas) {
        ConstraintRule rule =
                new ConstraintRule(framework, framework.constraints().get(0));
        return rule.inspect(FilledCanvas.of(framework, canvas)).stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
    }

    private static String vocabularyOf(String block) {
        return Canvases.framework()
                .block(id(block))
                .orElseThrow()
                .vocabularies()
                .get(0)
                .id()
                .text();
    }

    private static Framework requiring(Requirement requirement) {
        return Canvases.framework().withConstraints(List.of(constraint("asked", requirement)));
    }
}
