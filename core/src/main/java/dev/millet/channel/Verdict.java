package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer in words: who wins in which frame, by how much, and what flips it.
 *
 * <p>Frames are never mixed: A speaks of one unit at the same consumer price, B of the price at which another route would
 * earn as much, C of a year at own prices and volumes.
 *
 * <p>Two routes are held against each other, the first against the second. Three or more are ranked in each frame: A and C by what they
 * earn, with the best against the runner-up; B by the price each would have to ask to earn what the best of A earns.
 *
 * <p>{@link #text(Locale)} is prose for people and not to be parsed; the accessors are for programs.
 */
public final class Verdict {
    private final ChannelComparison comparison;
    private final Reading reading;
    private final FrameVerdict samePrice;
    private final FrameVerdict ownPrices;
    private final List<RoutePair> sameEarnings;

    private Verdict(ChannelComparison comparison) {
        this.comparison = comparison;
        this.samePrice = new FrameJudge(comparison, "same-price", comparison::contribution, RoutePair::gap).verdict();
        this.ownPrices = new FrameJudge(
                        comparison,
                        "own-prices",
                        route -> comparison.atOwnPrice(route).profit(),
                        RoutePair::profitGap)
                .verdict();
        if (comparison.routes().size() == 2) {
            this.reading = comparison.read();
            this.sameEarnings = List.of(comparison.pair());
        } else {
            Route best = samePrice.winner().orElse(comparison.routes().get(0));
            List<RoutePair> pairs = comparison.routes().stream()
                    .filter(route -> !route.equals(best))
                    .map(route -> new RoutePair(comparison, best, route))
                    .toList();
            this.reading = readWith(pairs);
            this.sameEarnings = pairs.stream()
                    .sorted(Comparator.comparing(
                            (RoutePair pair) ->
                                    reading.value(pair.equalContributionPrice()).asNumber(),
                            lowestFirst()))
                    .toList();
        }
    }

    /** The verdict on a comparison's routes. */
    public static Verdict of(ChannelComparison comparison) {
        return new Verdict(comparison);
    }

    /** A: one unit at the same consumer price. */
    public FrameVerdict samePrice() {
        return samePrice;
    }

    /**
     * B: the best route of A (of two routes, the first one) against each other one, the one first that would need the lowest price for the
     * same contribution; those that have none last.
     */
    public List<RoutePair> sameEarnings() {
        return sameEarnings;
    }

    /** B: the price at which the other route, of several the first of B, would earn the same contribution per unit. */
    public Value equalContributionPrice() {
        return reading.value(sameEarnings.get(0).equalContributionPrice());
    }

    /** B: the lowest price at which that route would earn the same total profit. */
    public Value equalProfitPrice() {
        return reading.value(sameEarnings.get(0).equalProfitPrices().get(0));
    }

    /** C: a year at own prices and own volumes. */
    public FrameVerdict ownPrices() {
        return ownPrices;
    }

    /** The reading that it speaks of: all answers of the comparison and of the pairs that decide. */
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
        SpokenAmounts amounts = new SpokenAmounts(comparison.offer(), reading);
        return comparison.routes().size() == 2
                ? new VerdictSentences(comparison, this, amounts).all()
                : new RankingSentences(comparison, this, amounts).all();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    private Reading readWith(List<RoutePair> pairs) {
        List<Driver> all = new ArrayList<>(comparison.tree().answers());
        pairs.forEach(pair -> all.addAll(pair.answers()));
        all.addAll(samePrice.pair().answers());
        all.addAll(ownPrices.pair().answers());
        return DriverTree.of(all.stream().distinct().toList()).read();
    }

    private static Comparator<Optional<BigDecimal>> lowestFirst() {
        return Comparator.comparing((Optional<BigDecimal> price) -> price.isEmpty())
                .thenComparing(price -> price.orElse(BigDecimal.ZERO));
    }
}
