package dev.millet.channel;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.SwitchingValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The words of a verdict: one sentence or two for each frame, and one for what flips it. */
record VerdictSentences(ChannelComparison comparison, Verdict verdict) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MOST_FLIPS = 3;

    List<Text> all() {
        List<Text> sentences = new ArrayList<>();
        samePrice(sentences);
        equalEarnings(sentences);
        ownPrices(sentences);
        return List.copyOf(sentences);
    }

    private void samePrice(List<Text> sentences) {
        RoutePair pair = comparison.pair();
        FrameVerdict frame = verdict.samePrice();
        Text price = perUnit(comparison.atSamePrice(pair.first()).unit().consumerPrice());
        if (frame.winner().isEmpty()) {
            sentences.add(ChannelWords.text("verdict.a.open", price, why(frame.gap())));
            return;
        }
        Route winner = frame.winner().get();
        Route loser = winner.equals(pair.first()) ? pair.other() : pair.first();
        sentences.add(ChannelWords.text(
                "verdict.a.wins",
                price,
                winner.label(),
                perUnit(frame.gap().get().abs()),
                loser.label()));
        for (Route route : List.of(winner, loser)) {
            Value contribution = read(comparison.contribution(route));
            if (contribution.asNumber().filter(number -> number.signum() < 0).isPresent()) {
                sentences.add(ChannelWords.text(
                        "verdict.a.loses",
                        route.label(),
                        perUnit(contribution.get().negate())));
            }
        }
        firmness(sentences, frame, false);
    }

    private void equalEarnings(List<Text> sentences) {
        RoutePair pair = comparison.pair();
        Value sameContribution = verdict.equalContributionPrice();
        Value sameProfit = verdict.equalProfitPrice();
        BigDecimal price = comparison.offer().price().value();
        sentences.add(
                sameContribution.isDefined()
                        ? ChannelWords.text(
                                "verdict.b.contribution",
                                pair.other().label(),
                                perUnit(sameContribution.get()),
                                percentChange(sameContribution.get(), price),
                                pair.first().label())
                        : ChannelWords.text("verdict.b.open", pair.other().label(), why(sameContribution)));
        sentences.add(
                sameProfit.isDefined()
                        ? ChannelWords.text("verdict.b.profit", pair.other().label(), perUnit(sameProfit.get()))
                        : ChannelWords.text(
                                "verdict.b.profit-open", pair.other().label(), why(sameProfit)));
    }

    private void ownPrices(List<Text> sentences) {
        RoutePair pair = comparison.pair();
        FrameVerdict frame = verdict.ownPrices();
        if (!frame.gap().isDefined()) {
            sentences.add(ChannelWords.text("verdict.c.open", why(frame.gap())));
            return;
        }
        sentences.add(ChannelWords.text(
                "verdict.c.profits",
                pair.first().label(),
                perUnit(comparison.atOwnPrice(pair.first()).unit().consumerPrice()),
                aYear(read(comparison.atOwnPrice(pair.first()).profit())),
                pair.other().label(),
                perUnit(comparison.atOwnPrice(pair.other()).unit().consumerPrice()),
                aYear(read(comparison.atOwnPrice(pair.other()).profit()))));
        sentences.add(ChannelWords.text(
                "verdict.c.split",
                aYear(frame.gap()),
                aYear(read(pair.channelEffect())),
                aYear(read(pair.priceEffect()))));
        firmness(sentences, frame, true);
    }

    private void firmness(List<Text> sentences, FrameVerdict frame, boolean yearly) {
        // Without a range there was nothing to flip it, which is no firmness.
        boolean tested =
                frame.worstCase().filter(found -> found.corner().isEmpty()).isEmpty();
        switch (frame.firmness()) {
            case ROBUST ->
                sentences.add(
                        tested
                                ? ChannelWords.text("verdict.robust", left(frame, yearly))
                                : ChannelWords.text("verdict.untested"));
            case LIKELY_ROBUST -> sentences.add(ChannelWords.text("verdict.likely-robust", left(frame, yearly)));
            case CLEAR ->
                sentences.add(ChannelWords.text(
                        frame.worstCase().orElseThrow().value().isDefined() ? "verdict.clear" : "verdict.no-worst",
                        atWorst(frame, yearly, false)));
            case NARROW -> {
                List<Text> flips = frame.flips().stream()
                        .limit(MOST_FLIPS)
                        .map(VerdictSentences::flip)
                        .toList();
                sentences.add(ChannelWords.text("verdict.narrow", ChannelWords.joined("verdict.also", flips)));
            }
            case OPEN -> sentences.add(ChannelWords.text("verdict.none"));
        }
    }

    /** How far the winner stays ahead at the worst corner, whichever route it is. */
    private Text left(FrameVerdict frame, boolean yearly) {
        return atWorst(frame, yearly, true);
    }

    private Text atWorst(FrameVerdict frame, boolean yearly, boolean ofWinner) {
        Value worst = frame.worstCase().orElseThrow().value();
        if (worst.asNumber().isEmpty()) {
            return why(worst);
        }
        BigDecimal gap = ofWinner ? worst.get().abs() : worst.get();
        return yearly ? aYear(gap) : perUnit(gap);
    }

    /** "dealers' reach above 1.383 (now 1; 0.4..2.5)". */
    static Text flip(SwitchingValue flip) {
        Figure figure = flip.figure();
        boolean above = flip.value().compareTo(figure.value()) > 0;
        return ChannelWords.text(
                above ? "verdict.flip-above" : "verdict.flip-below",
                figure.name(),
                plain(flip.value()),
                plain(figure.value()),
                figure.uncertainty().map(range -> plain(range.low())).orElse("-"),
                figure.uncertainty().map(range -> plain(range.high())).orElse("-"));
    }

    /** At most four significant digits, whole from a thousand up. */
    private static String plain(BigDecimal number) {
        boolean large = number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        BigDecimal shown = large
                ? number.setScale(0, RoundingMode.HALF_EVEN)
                : number.round(new MathContext(4, RoundingMode.HALF_EVEN));
        return DecimalText.canonical(shown);
    }

    private Value read(Driver driver) {
        return verdict.reading().value(driver);
    }

    private Text why(Value value) {
        return value.why().orElseGet(() -> ChannelWords.text("undefined.no-difference"));
    }

    private Text perUnit(Driver price) {
        Value value = read(price);
        return value.isDefined() ? perUnit(value.get()) : why(value);
    }

    private Text perUnit(BigDecimal amount) {
        BigDecimal shown = amount.setScale(2, RoundingMode.HALF_EVEN);
        return Text.of(comparison.offer().currency() + " " + shown.toPlainString());
    }

    /** Money a year: millions in English, 万 in Chinese. */
    private Text aYear(Value value) {
        return value.asNumber().map(this::aYear).orElseGet(() -> why(value));
    }

    private Text aYear(BigDecimal amount) {
        String currency = comparison.offer().currency() + " ";
        BigDecimal millions = amount.divide(MILLION, 1, RoundingMode.HALF_EVEN);
        BigDecimal tenThousands = amount.divide(TEN_THOUSAND, 0, RoundingMode.HALF_EVEN);
        return Text.of(currency + millions.toPlainString() + " M", currency + tenThousands.toPlainString() + " 万");
    }

    private static String percentChange(BigDecimal to, BigDecimal from) {
        BigDecimal change = to.divide(from, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN);
        return (change.signum() >= 0 ? "+" : "") + change.toPlainString() + " %";
    }
}
