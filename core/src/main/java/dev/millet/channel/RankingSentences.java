package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words of a verdict on three or more routes: which were compared, how they rank in each frame, how far the best leads the next
 * and what puts another one first.
 */
record RankingSentences(ChannelComparison comparison, Verdict verdict, SpokenAmounts amounts) {
    List<Text> all() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(ChannelWords.text("verdict.compared", list(comparison.routes(), Route::label)));
        samePrice(sentences);
        verdict.sameEarnings().forEach(pair -> sentences.addAll(VerdictSentences.sameEarnings(pair, amounts)));
        ownPrices(sentences);
        return List.copyOf(sentences);
    }

    private void samePrice(List<Text> sentences) {
        FrameVerdict frame = verdict.samePrice();
        if (!frame.ranking().isEmpty()) {
            sentences.add(ChannelWords.text(
                    "verdict.a.ranked",
                    amounts.perUnit(comparison.offer().price().value()),
                    list(
                            frame.ranking(),
                            route -> ChannelWords.text(
                                    "verdict.a.ranked-item",
                                    route.label(),
                                    amounts.perUnit(comparison.contribution(route))))));
        }
        unranked(sentences, frame, comparison::contribution);
        frame.winner()
                .ifPresent(winner -> sentences.add(ChannelWords.text(
                        "verdict.a.leads",
                        winner.label(),
                        frame.pair().other().label(),
                        amounts.perUnit(frame.gap().get()))));
        sentences.addAll(VerdictSentences.losses(comparison, frame.ranking(), amounts));
        stands(sentences, frame, false);
    }

    private void ownPrices(List<Text> sentences) {
        FrameVerdict frame = verdict.ownPrices();
        if (!frame.ranking().isEmpty()) {
            sentences.add(ChannelWords.text(
                    "verdict.c.ranked",
                    list(
                            frame.ranking(),
                            route -> ChannelWords.text(
                                    "verdict.c.ranked-item",
                                    route.label(),
                                    amounts.perUnit(
                                            comparison.atOwnPrice(route).unit().consumerPrice()),
                                    amounts.aYear(comparison.atOwnPrice(route).profit())))));
        }
        unranked(sentences, frame, route -> comparison.atOwnPrice(route).profit());
        frame.winner()
                .ifPresent(winner -> sentences.add(ChannelWords.text(
                        "verdict.c.leads",
                        winner.label(),
                        frame.pair().other().label(),
                        amounts.aYear(frame.gap()),
                        amounts.aYear(frame.pair().channelEffect()),
                        amounts.aYear(frame.pair().priceEffect()))));
        stands(sentences, frame, true);
    }

    /** A route without a number is named, never left out in silence. */
    private void unranked(List<Text> sentences, FrameVerdict frame, Function<Route, Driver> earns) {
        for (Route route : comparison.routes()) {
            Value value = amounts.read(earns.apply(route));
            if (!frame.ranking().contains(route)) {
                sentences.add(ChannelWords.text("verdict.unranked", route.label(), SpokenAmounts.why(value)));
            }
        }
    }

    private void stands(List<Text> sentences, FrameVerdict frame, boolean yearly) {
        if (frame.winner().isPresent()) {
            sentences.addAll(new FirmnessSentences(frame, amounts, yearly).all());
        } else {
            sentences.add(
                    frame.gap().isDefined()
                            ? ChannelWords.text(
                                    "verdict.tied",
                                    frame.pair().first().label(),
                                    frame.pair().other().label())
                            : ChannelWords.text("verdict.no-ranking"));
        }
    }

    private static Text list(List<Route> routes, Function<Route, Text> item) {
        return ChannelWords.joined("list.and", routes.stream().map(item).toList());
    }
}
