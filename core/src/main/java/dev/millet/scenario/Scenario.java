package dev.millet.scenario;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A named set of figures put in the place of a tree's own: "dealers ask for 18 %".
 *
 * <p>A scenario replaces <em>whole figures</em> by id, never bare numbers: the replacement brings its own basis, range,
 * evidence and reason, so an explanation read under the scenario still says why each number is believed. The tree is
 * untouched.
 *
 * <p>A scenario may have a parent. It then inherits the parent's figures and its own win: with the parent "weak year"
 * (volume 400,000, price 1,899) and own figures (price 1,799), the volume is 400,000 and the price 1,799.
 *
 * <pre>{@code
 * Scenario greedy = Scenario.of("greedy", Text.of("dealers ask for 18 %"),
 *         Figure.assumed("mR", "18%", "the upper end of what retailers took"));
 * greedy.read(tree).value("gap");
 * }</pre>
 */
@Value.Immutable
public interface Scenario {
    /** Most scenarios between a scenario and its first ancestor; deeper inheritance cannot be read by people. */
    int DEEPEST = 100;

    /** Its name in a model, such as {@code greedy}. */
    Identifier id();

    /** Its name for people. */
    Text label();

    /** Its own replacements in order, each figure id once; without the inherited ones. */
    List<Figure> figures();

    /** The scenario it inherits from; empty when it starts from the tree's own figures. */
    Optional<Scenario> parent();

    /** The scenario that changes nothing: every figure as the tree has it. */
    static Scenario base() {
        return builder().id(Identifier.of("base")).label(Text.of("base", "基准")).build();
    }

    /**
     * A scenario without a parent.
     *
     * @throws IllegalArgumentException if two figures have one id
     */
    static Scenario of(String id, Text label, Figure... figures) {
        return builder().id(Identifier.of(id)).label(label).addFigures(figures).build();
    }

    /** A scenario that inherits from this one; its own figures win. */
    default Scenario with(String id, Text label, Figure... figures) {
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .addFigures(figures)
                .parent(this)
                .build();
    }

    /** All replacements, inherited and own: the eldest ancestor's first, each id once, the youngest figure winning. */
    default List<Figure> replacements() {
        Map<Identifier, Figure> byId = new LinkedHashMap<>();
        for (Scenario scenario : lineage()) {
            for (Figure figure : scenario.figures()) {
                byId.put(figure.id(), figure);
            }
        }
        return List.copyOf(byId.values());
    }

    /** The eldest ancestor first, this scenario last. */
    default List<Scenario> lineage() {
        List<Scenario> line = new ArrayList<>();
        for (Optional<Scenario> next = Optional.of(this);
                next.isPresent();
                next = next.get().parent()) {
            line.add(next.get());
        }
        Collections.reverse(line);
        return Collections.unmodifiableList(line);
    }

    /**
     * The decimal reading of a tree with this scenario's figures in place.
     *
     * @throws IllegalArgumentException if the tree has no figure of that id, or one with another unit; the message names
     *     this scenario
     */
    default Reading read(DriverTree tree) {
        try {
            return tree.read(replacements());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("scenario '" + id() + "': " + e.getMessage(), e);
        }
    }

    /** Refuses one figure given twice and inheritance without end. */
    @Value.Check
    default void check() {
        Set<Identifier> seen = new LinkedHashSet<>();
        for (Figure figure : figures()) {
            if (!seen.add(figure.id())) {
                throw new IllegalArgumentException("figure of a scenario must be given once, but was '" + figure.id()
                        + "' twice (scenario '" + id() + "')");
            }
        }
        int generations = lineage().size() - 1;
        if (generations > DEEPEST) {
            throw new IllegalArgumentException("ancestors of a scenario must be at most " + DEEPEST + ", but was '"
                    + generations + "' (scenario '" + id() + "')");
        }
    }

    /** An empty builder; id and label must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a scenario's attributes. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
