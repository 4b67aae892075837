package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of a verdict on two routes: one sentence or two for each frame, and one for what flips it. */
record VerdictSentences(ChannelComparison comparison, Verdict verdict, SpokenAmounts amounts) {
    List<Text> all() {
        List<Text> sentences = new ArrayList<>();
        samePrice(sentences);
        sentences.addAll(sameEarnings(comparison.pair(), amounts));
        ownPrices(sentences);
        return List.copyOf(sentences);
    }

    private void samePrice(List<Text> sentences) {
        FrameVerdict frame = verdict.samePrice();
        Text price = amounts.perUnit(comparison.offer().price().value());
        if (frame.winner().isEmpty()) {
            sentences.add(ChannelWords.text("verdict.a.open", price, SpokenAmounts.why(frame.gap())));
            return;
        }
        Route winner = frame.winner().get();
        Route loser = frame.runnerUp().orElseThrow();
        sentences.add(ChannelWords.text(
                "verdict.a.wins",
                price,
                winner.label(),
                amounts.perUnit(frame.gap().get().abs()),
                loser.label()));
        sentences.addAll(losses(comparison, List.of(winner, loser), amounts));
        sentences.addAll(new FirmnessSentences(frame, amounts, false).all());
    }

    /** A sentence for each route on which every unit loses money. */
    static List<Text> losses(ChannelComparison comparison, List<Route> routes, SpokenAmounts amounts) {
        List<Text> sentences = new ArrayList<>();
        for (Route route : routes) {
            Value contribution = amounts.read(comparison.contribution(route));
            if (contribution.asNumber().filter(number -> number.signum() < 0).isPresent()) {
                sentences.add(ChannelWords.text(
                        "verdict.a.loses",
                        route.label(),
                        amounts.perUnit(contribution.get().negate())));
            }
        }
        return sentences;
    }

    /** What the other route of a pair would have to ask to earn as much as the first. */
    static List<Text> sameEarnings(RoutePair pair, SpokenAmounts amounts) {
        Value sameContribution = amounts.read(pair.equalContributionPrice());
        Value sameProfit = amounts.read(pair.equalProfitPrices().get(0));
        BigDecimal price = amounts.offer().price().value();
        Text other = pair.other().label();
        return List.of(
                sameContribution.isDefined()
                        ? ChannelWords.text(
                                "verdict.b.contribution",
                                other,
                                amounts.perUnit(sameContribution.get()),
                                SpokenAmounts.percentChange(sameContribution.get(), price),
                                pair.first().label())
                        : ChannelWords.text("verdict.b.open", other, SpokenAmounts.why(sameContribution)),
                sameProfit.isDefined()
                        ? ChannelWords.text("verdict.b.profit", other, amounts.perUnit(sameProfit.get()))
                        : ChannelWords.text("verdict.b.profit-open", other, SpokenAmounts.why(sameProfit)));
    }

    private void ownPrices(List<Text> sentences) {
        RoutePair pair = comparison.pair();
        FrameVerdict frame = verdict.ownPrices();
        if (!frame.gap().isDefined()) {
            sentences.add(ChannelWords.text("verdict.c.open", SpokenAmounts.why(frame.gap())));
            return;
        }
        RouteYear first = comparison.atOwnPrice(pair.first());
        RouteYear other = comparison.atOwnPrice(pair.other());
        sentences.add(ChannelWords.text(
                "verdict.c.profits",
                pair.first().label(),
                amounts.perUnit(first.unit().consumerPrice()),
                amounts.aYear(first.profit()),
                pair.other().label(),
                amounts.perUnit(other.unit().consumerPrice()),
                amounts.aYear(other.profit())));
        sentences.add(ChannelWords.text(
                "verdict.c.split",
                amounts.aYear(frame.gap()),
                amounts.aYear(pair.channelEffect()),
                amounts.aYear(pair.priceEffect())));
        sentences.addAll(new FirmnessSentences(frame, amounts, true).all());
    }
}
