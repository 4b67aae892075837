package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A framework grown from another: what is added to it, so that the other's blocks and words need not be copied.
 *
 * <p>The result is a framework like any other. It keeps the licence and the credit of the one it grew from, and its
 * references come after theirs.
 *
 * <pre>{@code
 * FrameworkExtension sustainable = FrameworkExtension.builder()
 *         .id(Identifier.of("sustainable-canvas")).base(Identifier.of("business-model-canvas"))
 *         .title(Text.of("Sustainable canvas")).rows(4)
 *         .addBlocks(Block.at("impact", Text.of("Impact"), Text.of("What do we leave behind?"), 1, 4))
 *         .build();
 * Framework framework = sustainable.of(businessModelCanvas);
 * }</pre>
 */
@Value.Immutable
public interface FrameworkExtension extends WithFrameworkExtension {
    /** The id of the grown framework. */
    Identifier id();

    /** The id of the framework it grows from. */
    Identifier base();

    /** What the grown framework is called. */
    Text title();

    /** What it is for; what the base is for if absent. */
    Optional<Text> meaning();

    /** Where the additions come from. */
    List<String> references();

    /** Columns of its grid; those of the base if absent. */
    Optional<Integer> columns();

    /** Rows of its grid; those of the base if absent. */
    Optional<Integer> rows();

    /** Blocks it has more, after those of the base. */
    List<Block> blocks();

    /** Words its blocks know more. */
    List<AddedTerms> terms();

    /** Links it knows more. */
    List<LinkType> linkTypes();

    /** What it requires more. */
    List<Constraint> constraints();

    /**
     * The grown framework. Orders of the base that do not list the new blocks show them last.
     *
     * @throws IllegalArgumentException if the base is another one, if a word is added to a block or vocabulary that is
     *     not there, or if the result is no framework
     */
    default Framework of(Framework base) {
        if (!base.id().equals(base())) {
            throw new IllegalArgumentException("framework to extend must be '" + base() + "', but was '" + base.id()
                    + "' (extension '" + id() + "')");
        }
        List<Block> all = new ArrayList<>();
        base.blocks().forEach(block -> all.add(withTerms(block)));
        all.addAll(blocks());
        requirePlaces(base);
        return Framework.builder()
                .id(id())
                .title(title())
                .meaning(meaning().orElse(base.meaning()))
                .licence(base.licence())
                .credit(base.credit())
                .addAllReferences(joined(base.references(), references()))
                .columns(columns().orElse(base.columns()))
                .rows(rows().orElse(base.rows()))
                .addAllBlocks(all)
                .addAllSections(base.sections())
                .addAllOrders(base.orders().stream()
                        .map(order -> order.withBlocks(joined(
                                order.blocks(), blocks().stream().map(Block::id).toList())))
                        .toList())
                .addAllLinkTypes(joined(base.linkTypes(), linkTypes()))
                .addAllConstraints(joined(base.constraints(), constraints()))
                .build();
    }

    private void requirePlaces(Framework base) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < terms().size(); i++) {
            AddedTerms added = terms().get(i);
            Set<Identifier> vocabularies = new HashSet<>();
            base.block(added.block())
                    .ifPresent(block -> block.vocabularies().forEach(each -> vocabularies.add(each.id())));
            if (!vocabularies.contains(added.vocabulary())) {
                parts.add(new Part(
                        Path.ROOT.member("terms").element(i),
                        "terms must be added to a vocabulary of the base, but was '" + added.block() + ", "
                                + added.vocabulary() + "'"));
            }
        }
        if (!parts.isEmpty()) {
            throw new InvalidPartsException(parts);
        }
    }

    private Block withTerms(Block block) {
        return block.withVocabularies(block.vocabularies().stream()
                .map(vocabulary -> vocabulary.withTerms(joined(
                        vocabulary.terms(),
                        terms().stream()
                                .filter(added -> added.block().equals(block.id())
                                        && added.vocabulary().equals(vocabulary.id()))
                                .flatMap(added -> added.terms().stream())
                                .toList())))
                .toList());
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        return ImmutableList.<E>builder().addAll(first).addAll(second).build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<FrameworkExtension> shape() {
        return CanvasShapes.EXTENSION;
    }

    /** A builder; {@code id}, {@code base} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Words added to a vocabulary of the base.
     *
     * @param block the block's id
     * @param vocabulary the vocabulary's id
     * @param terms the words
     */
    record AddedTerms(Identifier block, Identifier vocabulary, List<Term> terms) {
        /** Keeps its own copy of the list. */
        public AddedTerms {
            terms = ImmutableList.copyOf(terms);
        }
    }

    /** Builds a {@link FrameworkExtension}; each attribute is set once. */
    final class Builder extends ImmutableFrameworkExtension.Builder {
        Builder() {}
    }
}
