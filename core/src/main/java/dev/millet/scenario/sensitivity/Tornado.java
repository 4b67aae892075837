package dev.millet.scenario.sensitivity;

import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one-way swings of one answer over each figure's own range, the widest first: which assumption matters most.
 *
 * <p>Order: swings with an undefined end come first (an answer that stops existing at the end of a range is the strongest
 * swing there is), then by |high − low| of the answer descending; ties by figure id. Figures without a range cannot swing:
 * they stand in {@link #leftOut()}, so that nobody takes their absence for certainty. A figure the answer does not depend
 * on is kept with a width of 0. A figure whose values go on for ever swings over its central 90 %
 * ({@link dev.millet.fact.Distribution}); where its base value lies beyond that, base is not between the two ends.
 *
 * <p>Swings move one figure at a time and say nothing about figures that move together: see {@link
 * dev.millet.scenario.search.WorstCase}. The name is that of the usual picture of it (Howard 1988, "Decision analysis:
 * practice and promise").
 */
@org.immutables.value.Value.Immutable
public interface Tornado {
    /** The answer that swings. */
    Identifier answer();

    /** The answer with every figure at base. */
    Value base();

    /** One swing for every figure with a range, in the order described above. */
    List<Swing> swings();

    /** The figures without a range, in order of first use in the tree. */
    List<Figure> leftOut();

    /**
     * The tornado of a named driver of a tree.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    static Tornado of(DriverTree tree, String answer) {
        Readings readings = Readings.of(tree, answer);
        List<Swing> swings = new ArrayList<>();
        List<Figure> leftOut = new ArrayList<>();
        for (Figure figure : tree.figures()) {
            figure.uncertainty()
                    .ifPresentOrElse(range -> swings.add(swing(readings, figure, range)), () -> leftOut.add(figure));
        }
        swings.sort(Comparator.comparing((Swing swing) -> swing.width().isPresent())
                .thenComparing(swing -> swing.width().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(swing -> swing.figure().id()));
        return ImmutableTornado.builder()
                .answer(readings.answer())
                .base(readings.base())
                .addAllSwings(swings)
                .addAllLeftOut(leftOut)
                .build();
    }

    private static Swing swing(Readings readings, Figure figure, Distribution range) {
        Value atLow = readings.with(figure, range.low());
        Value atHigh = readings.with(figure, range.high());
        RangeScan scan = RangeScan.of(
                readings.slice(figure), range.low().doubleValue(), range.high().doubleValue());
        ImmutableSwing.Builder swing = ImmutableSwing.builder()
                .figure(figure)
                .atLow(atLow)
                .atHigh(atHigh)
                .undefinedSomewhere(!atLow.isDefined() || !atHigh.isDefined() || scan.undefinedSomewhere());
        for (double place : scan.extremes()) {
            BigDecimal at = Slice.decimal(place);
            swing.addExtremes(new Swing.Extreme(range.valueAt(at), readings.with(figure, at)));
        }
        return swing.build();
    }
}
