package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.scenario.SwitchingSearch;
import dev.millet.scenario.SwitchingValue;
import dev.millet.scenario.SwitchingValues;
import dev.millet.scenario.WorstCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer in words: who wins in which frame, by how much, and what flips it. First route against second.
 *
 * <p>Frames are never mixed: A speaks of one unit at the same consumer price, B of the price at which the other route would
 * earn as much, C of a year at own prices and volumes.
 *
 * <p>{@link #text(Locale)} is prose for people and not to be parsed; the accessors are for programs.
 */
public final class Verdict {
    private static final Comparator<SwitchingValue> NEAREST = Comparator.comparing(
                    (SwitchingValue flip) -> flip.distance().orElse(new BigDecimal(Long.MAX_VALUE)))
            .thenComparing(flip -> flip.figure().id());

    private final ChannelComparison comparison;
    private final Reading reading;
    private final FrameVerdict samePrice;
    private final FrameVerdict ownPrices;

    private Verdict(ChannelComparison comparison) {
        this.comparison = comparison;
        this.reading = comparison.read();
        this.samePrice = frame(
                comparison, reading, comparison.pair().gap().id().orElseThrow().text());
        this.ownPrices = frame(
                comparison,
                reading,
                comparison.pair().profitGap().id().orElseThrow().text());
    }

    /** The verdict on a comparison's first route against its second. */
    public static Verdict of(ChannelComparison comparison) {
        return new Verdict(comparison);
    }

    /** A: one unit at the same consumer price. */
    public FrameVerdict samePrice() {
        return samePrice;
    }

    /** B: the price at which the other route would earn the same contribution per unit. */
    public Value equalContributionPrice() {
        return reading.value(comparison.pair().equalContributionPrice());
    }

    /** B: the lowest price at which the other route would earn the same total profit. */
    public Value equalProfitPrice() {
        return reading.value(comparison.pair().equalProfitPrices().get(0));
    }

    /** C: a year at own prices and own volumes. */
    public FrameVerdict ownPrices() {
        return ownPrices;
    }

    /** The reading that it speaks of. */
    public Reading reading() {
        return reading;
    }

    /** The sentences, one per line: A, B, C and what flips them. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Text sentence : sentences()) {
            text.append(sentence.in(locale)).append('\n');
        }
        return text.toString();
    }

    /** The sentences in order. */
    public List<Text> sentences() {
        return new VerdictSentences(comparison, this).all();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    private static FrameVerdict frame(ChannelComparison comparison, Reading reading, String answer) {
        Value gap = reading.value(answer);
        ImmutableFrameVerdict.Builder verdict = ImmutableFrameVerdict.builder().gap(gap);
        int sign = gap.asNumber().map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return verdict.firmness(FrameVerdict.Firmness.OPEN).build();
        }
        RoutePair pair = comparison.pair();
        DriverTree tree = comparison.tree();
        List<SwitchingValue> inside = new ArrayList<>();
        List<SwitchingValue> outside = new ArrayList<>();
        for (SwitchingValues found : SwitchingSearch.of(tree, answer).all()) {
            found.values().stream().filter(value -> value.crossing().flips()).forEach(value -> {
                (value.insideRange() ? inside : outside).add(value);
            });
        }
        inside.sort(NEAREST);
        outside.sort(NEAREST);
        verdict.winner(sign > 0 ? pair.first() : pair.other())
                .addAllFlips(inside)
                .addAllFlipsOutside(outside);
        if (!inside.isEmpty()) {
            // One assumption alone flips it, so the worst corner would add nothing.
            return verdict.firmness(FrameVerdict.Firmness.NARROW).build();
        }
        WorstCase worst = sign > 0 ? WorstCase.of(tree, answer) : WorstCase.ofGreatest(tree, answer);
        boolean holds = worst.value().asNumber().map(BigDecimal::signum).equals(Optional.of(sign));
        FrameVerdict.Firmness firmness = !holds
                ? FrameVerdict.Firmness.CLEAR
                : worst.exhaustive() ? FrameVerdict.Firmness.ROBUST : FrameVerdict.Firmness.LIKELY_ROBUST;
        return verdict.firmness(firmness).worstCase(worst).build();
    }
}
