package dev.millet.canvas;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way to put a strategy on a page: blocks on a grid, their vocabularies, the links between them and what a good page
 * requires.
 *
 * <p>A framework is data, not a class: the Business Model Canvas, a SWOT and one's own checklist are values of this one
 * type, and rules, pictures, differences and conversions read them all alike. Licence and credit travel with it and are
 * printed wherever it is drawn.
 *
 * <pre>{@code
 * Framework swot = Framework.builder()
 *         .id(Identifier.of("my-swot")).title(Text.of("My SWOT")).meaning(Text.of("Inside against outside."))
 *         .licence("NONE").columns(2).rows(1)
 *         .addBlocks(Block.at("inside", Text.of("Inside"), Text.of("What are we?"), 1, 1))
 *         .addBlocks(Block.at("outside", Text.of("Outside"), Text.of("What is around us?"), 2, 1))
 *         .build();
 * }</pre>
 *
 * <p>Refused, with all that is wrong at once: blocks that overlap or leave the grid, two things of one id, and ids of
 * blocks, terms or link types that are not there.
 */
@Value.Immutable
public interface Framework extends WithFramework {
    /** Its id: {@code business-model-canvas}. */
    Identifier id();

    /** What it is called. */
    Text title();

    /** What it is for, in one line. */
    Text meaning();

    /** Under which licence its text and layout stand: an SPDX id, or words; {@code NONE} where none is claimed. */
    String licence();

    /** The line that every rendering prints, if its licence wants one. */
    Optional<Text> credit();

    /** Where it comes from: author, title, year; or the place in a document. */
    List<String> references();

    /** How many columns its grid has. */
    int columns();

    /** How many rows its grid has. */
    int rows();

    /** Its blocks, in reading order. */
    List<Block> blocks();

    /** Blocks that belong together; may be empty. */
    List<Section> sections();

    /** Other orders in which the blocks are read. */
    List<BlockOrder> orders();

    /** The links that may join items. */
    List<LinkType> linkTypes();

    /** What a good canvas of it has. */
    List<Constraint> constraints();

    /** The blocks by id, in reading order. */
    @Value.Lazy
    default Map<Identifier, Block> blocksById() {
        Map<Identifier, Block> byId = new LinkedHashMap<>();
        blocks().forEach(block -> byId.put(block.id(), block));
        return ImmutableMap.copyOf(byId);
    }

    /** The link types by id. */
    @Value.Lazy
    default Map<Identifier, LinkType> linkTypesById() {
        Map<Identifier, LinkType> byId = new LinkedHashMap<>();
        linkTypes().forEach(type -> byId.put(type.id(), type));
        return ImmutableMap.copyOf(byId);
    }

    /** The block of this id, if there is one. */
    default Optional<Block> block(Identifier id) {
        return Optional.ofNullable(blocksById().get(id));
    }

    /** The link type of this id, if there is one. */
    default Optional<LinkType> linkType(Identifier id) {
        return Optional.ofNullable(linkTypesById().get(id));
    }

    /**
     * The blocks in one of its orders.
     *
     * @throws IllegalArgumentException if there is no order of this id
     */
    default List<Block> blocksIn(Identifier order) {
        BlockOrder found = orders().stream()
                .filter(each -> each.id().equals(order))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("order must be one of "
                        + orders().stream().map(each -> each.id().text()).toList() + ", but was '" + order
                        + "' (framework '" + id() + "')"));
        return found.blocks().stream().map(blocksById()::get).toList();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Framework> shape() {
        return FrameworkShapes.FRAMEWORK;
    }

    /** A builder; {@code id}, {@code title}, {@code meaning}, {@code licence}, {@code columns} and {@code rows} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses what cannot be drawn or leads nowhere.
     *
     * @throws InvalidPartsException with all of it at once
     */
    @Value.Check
    default void check() {
        FrameworkCheck.require(this);
    }

    /** Builds a {@link Framework}; each attribute is set once. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
