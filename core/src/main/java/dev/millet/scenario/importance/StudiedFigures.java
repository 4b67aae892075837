package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Spelling;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a study found, figure by figure: found by id and ranked in the same way whatever the study. */
final class StudiedFigures {
    private StudiedFigures() {}

    /**
     * What was found of one figure.
     *
     * @throws IllegalArgumentException if the study does not have it; the message suggests the nearest
     */
    static <E> E find(List<E> found, Function<E, Figure> figure, String id) {
        List<String> known =
                found.stream().map(each -> figure.apply(each).id().text()).toList();
        int place = known.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("figure must be one of the study's, but was '" + id + "'"
                    + Spelling.nearest(id, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        }
        return found.get(place);
    }

    /** The share of each figure in the study's order, nothing below zero. */
    static <E> Map<Identifier, BigDecimal> shares(
            List<E> found, Function<E, Figure> figure, Function<E, Estimate> share) {
        Map<Identifier, BigDecimal> shares = new LinkedHashMap<>();
        found.forEach(
                each -> shares.put(figure.apply(each).id(), share.apply(each).share()));
        return Collections.unmodifiableMap(shares);
    }

    /** The greatest first; ties by figure id. */
    static <E> List<E> ranked(List<E> found, Function<E, Figure> figure, ToDoubleFunction<E> weight) {
        return found.stream()
                .sorted(Comparator.comparingDouble((E each) -> -weight.applyAsDouble(each))
                        .thenComparing(each -> figure.apply(each).id()))
                .toList();
    }
}
