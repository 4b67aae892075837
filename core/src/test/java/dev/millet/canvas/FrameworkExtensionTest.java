package dev.millet.canvas;

import static dev.millet.canvas.Canvases.framework;
import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A framework grown from another has what the other has, and more. */
class FrameworkExtensionTest {
    private static final Text WORD = Text.of("Word", "词");

    @Test
    void additionsComeAfterWhatTheBaseHas() {
        Framework grown = extension()
                .rows(3)
                .addReferences("me (2026)")
                .addBlocks(Block.at("yard", WORD, WORD, 1, 3))
                .addTerms(
                        new FrameworkExtension.AddedTerms(id("ways"), id("way"), List.of(Term.of("mail", WORD, WORD))))
                .addLinkTypes(LinkType.builder()
                        .id(id("touches"))
                        .title(WORD)
                        .addFrom(id("yard"))
                        .build())
                .addConstraints(Canvases.constraint("yard-proof", new Requirement.NeedsEvidence(Selection.of("yard"))))
                .build()
                .of(framework());

        assertThat(grown.id()).isEqualTo(id("wider"));
        assertThat(grown.licence()).isEqualTo("CC0-1.0");
        assertThat(grown.credit()).isEqualTo(framework().credit());
        assertThat(grown.meaning()).isEqualTo(framework().meaning());
        assertThat(grown.references()).containsExactly("Corner shop (1990)", "me (2026)");
        assertThat(grown.columns()).isEqualTo(3);
        assertThat(grown.rows()).isEqualTo(3);
        assertThat(grown.blocksById().keySet())
                .extracting(Object::toString)
                .containsExactly("buyers", "ways", "goods", "money", "yard");
        assertThat(grown.blocksIn(id("goods-first")))
                .extracting(block -> block.id().text())
                .containsExactly("goods", "ways", "buyers", "money", "yard");
        assertThat(grown.block(id("ways")).orElseThrow().vocabularies().get(1).terms())
                .extracting(term -> term.id().text())
                .containsExactly("shop", "indirect", "direct", "mail");
        assertThat(grown.block(id("ways")).orElseThrow().vocabularies().get(0))
                .isEqualTo(
                        framework().blocksById().get(id("ways")).vocabularies().get(0));
        assertThat(grown.linkType(id("touches"))).isPresent();
        assertThat(grown.constraints()).hasSize(framework().constraints().size() + 1);
        assertThat(grown.sections()).isEqualTo(framework().sections());
    }

    @Test
    void gridAndMeaningOfItsOwnComeBeforeThoseOfTheBase() {
        Framework grown = extension().meaning(WORD).columns(9).build().of(framework());

        assertThat(grown.meaning()).isEqualTo(WORD);
        assertThat(grown.columns()).isEqualTo(9);
        assertThat(grown.rows()).isEqualTo(2);
    }

    @Test
    void anotherBaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extension().build().of(Stalls.framework()))
                .withMessage("framework to extend must be 'shop-window', but was 'market-stall' (extension 'wider')");
    }

    @Test
    void wordsForAVocabularyThatIsNotThereAreRefusedAndNotDropped() {
        assertThatExceptionOfType(InvalidPartsException.class)
                .isThrownBy(() -> extension()
                        .addTerms(
                                new FrameworkExtension.AddedTerms(id("ways"), id("wey"), List.of()),
                                new FrameworkExtension.AddedTerms(id("attic"), id("way"), List.of()))
                        .build()
                        .of(framework()))
                .withMessage("""
terms must be added to a vocabulary of the base, but was 'ways, wey' (/terms/0)
terms must be added to a vocabulary of the base, but was 'attic, way' (/terms/1)""");
    }

    @Test
    void additionThatMakesNoFrameworkIsRefused() {
        assertThatExceptionOfType(InvalidPartsException.class)
                .isThrownBy(() -> extension()
                        .addBlocks(Block.at("yard", WORD, WORD, 1, 1))
                        .build()
                        .of(framework()))
                .withMessage("block must not cover another, but 'columns 1..1, rows 1..1' covers 'goods' (/blocks/4)");
    }

    private static FrameworkExtension.Builder extension() {
        FrameworkExtension.Builder extension = FrameworkExtension.builder();
        extension.id(id("wider")).base(id("shop-window")).title(WORD);
        return extension;
    }
}
