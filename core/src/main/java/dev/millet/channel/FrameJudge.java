package dev.millet.channel;

import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.scenario.search.Existence;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.SwitchingValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ranks the routes of one frame by what they earn in it and asks how firmly the first place stands.
 *
 * @param key the frame in ids: same-price, own-prices
 * @param earns what a route earns in the frame
 * @param gap the gap of two routes in the frame
 */
record FrameJudge(
        ChannelComparison comparison, String key, Function<Route, Driver> earns, Function<RoutePair, Driver> gap) {
    private static final Comparator<SwitchingValue> NEAREST = Comparator.comparing(
                    (SwitchingValue flip) -> flip.distance().orElse(new BigDecimal(Long.MAX_VALUE)))
            .thenComparing(flip -> flip.figure().id());

    FrameVerdict verdict() {
        Reading reading = comparison.read();
        List<Route> ranking = comparison.routes().stream()
                .filter(route -> reading.value(earns.apply(route)).isDefined())
                .sorted(Comparator.comparing((Route route) ->
                                reading.value(earns.apply(route)).get())
                        .reversed())
                .toList();
        boolean isRanked = comparison.routes().size() > 2 && ranking.size() > 1;
        RoutePair pair = isRanked ? new RoutePair(comparison, ranking.get(0), ranking.get(1)) : undecided(ranking);
        Driver between = gap.apply(pair);
        Value value = between.value();
        ImmutableFrameVerdict.Builder verdict = ImmutableFrameVerdict.builder()
                .addAllRanking(ranking)
                .pair(pair)
                .gap(value);
        int sign = value.asNumber().map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return verdict.firmness(FrameVerdict.Firmness.OPEN).build();
        }
        verdict.winner(sign > 0 ? pair.first() : pair.other()).runnerUp(sign > 0 ? pair.other() : pair.first());
        return isRanked ? stands(verdict, lead(ranking), 1) : stands(verdict, between, sign);
    }

    /** The two that are asked about; of three and more one without a number, which says why there is none. */
    private RoutePair undecided(List<Route> ranking) {
        return comparison.pairs().stream()
                .filter(pair -> comparison.routes().size() > 2 && !ranking.contains(pair.other()))
                .findFirst()
                .orElse(comparison.pair());
    }

    /** What the best earns less what the best of all others earns. */
    private Driver lead(List<Route> ranking) {
        Driver others = earns.apply(ranking.get(1));
        for (Route route : ranking.subList(2, ranking.size())) {
            others = others.max(earns.apply(route));
        }
        Route best = ranking.get(0);
        return earns.apply(best)
                .minus(others)
                .named(best.id().child("lead-" + key), ChannelWords.text("lead", best.label()))
                .method(ChannelMethods.FRAMES);
    }

    private static FrameVerdict stands(ImmutableFrameVerdict.Builder verdict, Driver answer, int sign) {
        DriverTree tree = DriverTree.of(answer);
        String id = answer.id().orElseThrow().text();
        List<SwitchingValue> inside = new ArrayList<>();
        List<SwitchingValue> outside = new ArrayList<>();
        for (SwitchingValues found : SwitchingSearch.of(tree, id).all()) {
            found.values().stream().filter(value -> value.crossing().flips()).forEach(value -> {
                (value.insideRange() ? inside : outside).add(value);
            });
        }
        inside.sort(NEAREST);
        outside.sort(NEAREST);
        Existence existence = Existence.of(tree, id);
        verdict.addAllFlips(inside).addAllFlipsOutside(outside).existence(existence);
        if (!inside.isEmpty()) {
            // One assumption alone flips it, so the worst corner would add nothing.
            return verdict.firmness(FrameVerdict.Firmness.NARROW).build();
        }
        WorstCase worst = sign > 0 ? WorstCase.of(tree, id) : WorstCase.ofGreatest(tree, id);
        boolean holds = worst.value().asNumber().map(BigDecimal::signum).equals(Optional.of(sign));
        return verdict.firmness(firmness(holds, worst.exhaustive(), existence.extent()))
                .worstCase(worst)
                .build();
    }

    private static FrameVerdict.Firmness firmness(boolean holds, boolean exhaustive, Existence.Extent extent) {
        if (!holds || extent == Existence.Extent.NOT_EVERYWHERE) {
            return FrameVerdict.Firmness.CLEAR;
        }
        return exhaustive && extent == Existence.Extent.EVERYWHERE
                ? FrameVerdict.Firmness.ROBUST
                : FrameVerdict.Firmness.LIKELY_ROBUST;
    }
}
