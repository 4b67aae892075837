package dev.millet.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a case, in order, each under its id: what a file of assumptions and cited prices holds.
 *
 * <pre>{@code
 * Figures figures = MilletJson.readOrThrow(Figures.shape(), bytes);
 * figures.get("courier");   // the figure, or a refusal that says which one was probably meant
 * }</pre>
 *
 * @param list the figures
 */
public record Figures(List<Figure> list) {
    private static final Shape<Figures> SHAPE = Shape.ofRecord(
                    "figures", Figures.class, values -> new Figures(values.get("figures", List.class)))
            .with("figures", FigureShapes.FIGURES, Figures::list, "the numbers of a case")
            .shape();

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Figures {
        list = ImmutableList.copyOf(list);
        requireDistinct(list);
    }

    /** Its description: attributes and how it is built. */
    public static Shape<Figures> shape() {
        return SHAPE;
    }

    /** The figure of an id, if there is one. */
    public Optional<Figure> find(Identifier id) {
        return list.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * The figure of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public Figure get(String id) {
        return find(Identifier.of(id)).orElseThrow(() -> {
            List<String> ids = list.stream().map(figure -> figure.id().text()).toList();
            return new IllegalArgumentException("figure must be one of the case's, but was '" + id + "'"
                    + Spelling.nearest(id, ids)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        });
    }

    private static void requireDistinct(List<Figure> figures) {
        Map<Identifier, Figure> seen = Maps.newHashMap();
        for (Figure figure : figures) {
            if (seen.put(figure.id(), figure) != null) {
                throw new IllegalArgumentException(
                        "id of a figure must be unique in its case, but was '" + figure.id() + "' twice");
            }
        }
    }
}
