package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FrameVerdict;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.channel.RouteYear;
import dev.millet.channel.Verdict;
import dev.millet.driver.Value;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.sensitivity.SwitchingValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who wins in which frame, by how much, and what flips it. */
record VerdictSection(CaseAnswers answers, Verdict verdict) {
    /** How far beyond its range, in widths of it, a flip still is a close call. */
    private static final BigDecimal CLOSE = new BigDecimal("0.05");

    void print(Page page) {
        page.section("verdict.title");
        samePrice(page);
        equalEarnings(page);
        ownPrices(page);
        page.section("flips.title");
        flips(page, "C", verdict.ownPrices());
        flips(page, "A", verdict.samePrice());
    }

    private void samePrice(Page page) {
        FrameVerdict frame = verdict.samePrice();
        String price = Amounts.plain(comparison().offer().price().value());
        if (frame.winner().isEmpty()) {
            page.paragraph("  A  ", CaseWords.text("verdict.open", Amounts.why(frame.gap())));
            return;
        }
        page.paragraph(
                "  A  ",
                CaseWords.text(
                        "verdict.a",
                        price,
                        frame.winner().get().label(),
                        Amounts.perPhone(frame.gap().get().abs()),
                        firmness(frame, Amounts.perPhone(worst(frame)))));
        for (Route route : comparison().routes()) {
            BigDecimal contribution = answers.number(comparison().contribution(route));
            if (contribution.signum() < 0) {
                page.paragraph(
                        "     ",
                        CaseWords.text("verdict.a.loses", route.label(), Amounts.perPhone(contribution.negate())));
            }
        }
    }

    private void equalEarnings(Page page) {
        RoutePair pair = comparison().pair();
        page.paragraph(
                "  B  ",
                CaseWords.text(
                        "verdict.b",
                        pair.first().label(),
                        pair.other().label(),
                        priceAndChange(verdict.equalContributionPrice()),
                        priceAndChange(verdict.equalProfitPrice())));
        Value second = answers.value(pair.equalProfitPrices().get(1));
        second.asNumber()
                .ifPresent(price -> page.paragraph(
                        "     ",
                        CaseWords.text(
                                "verdict.b.second",
                                Amounts.perPhone(price),
                                pair.other().label())));
    }

    private Text priceAndChange(Value price) {
        return price.asNumber()
                .map(number -> CaseWords.text(
                        "verdict.b.price",
                        Amounts.perPhone(number),
                        Amounts.change(number, comparison().offer().price().value())))
                .orElseGet(() -> Amounts.why(price));
    }

    private void ownPrices(Page page) {
        RoutePair pair = comparison().pair();
        FrameVerdict frame = verdict.ownPrices();
        if (frame.winner().isEmpty()) {
            page.paragraph("  C  ", CaseWords.text("verdict.open", Amounts.why(frame.gap())));
            return;
        }
        RouteYear first = comparison().atOwnPrice(pair.first());
        RouteYear other = comparison().atOwnPrice(pair.other());
        page.paragraph(
                "  C  ",
                CaseWords.text(
                        "verdict.c",
                        pair.first().label(),
                        Amounts.plain(answers.number(first.unit().consumerPrice())),
                        Amounts.aYear(answers.number(first.profit())),
                        pair.other().label(),
                        Amounts.plain(answers.number(other.unit().consumerPrice())),
                        Amounts.aYear(answers.number(other.profit())),
                        frame.winner().get().label(),
                        Amounts.aYear(frame.gap().get().abs()),
                        firmness(frame, Amounts.aYear(worst(frame)))));
        BigDecimal channel = answers.number(pair.channelEffect());
        BigDecimal price = answers.number(pair.priceEffect());
        page.paragraph(
                "     ",
                CaseWords.text(
                        "verdict.c.split",
                        Amounts.signedAYear(channel),
                        Amounts.signedAYear(price),
                        Amounts.signedAYear(frame.gap().get()),
                        CaseWords.text("split." + sign(channel) + "." + sign(price))));
    }

    private static String sign(BigDecimal effect) {
        return effect.signum() >= 0 ? "pays" : "costs";
    }

    private static Text firmness(FrameVerdict frame, Object worst) {
        String key = Words.key(frame.firmness());
        return CaseWords.text("firmness." + key, worst);
    }

    /** The winner's gap with everything at its worst. */
    private static BigDecimal worst(FrameVerdict frame) {
        return frame.worstCase().flatMap(worst -> worst.value().asNumber()).orElse(BigDecimal.ZERO);
    }

    private void flips(Page page, String frame, FrameVerdict found) {
        for (SwitchingValue flip : found.flips()) {
            page.paragraph("  " + frame + "  ", flip(flip));
        }
        Optional<SwitchingValue> nearest = found.flipsOutside().stream()
                .filter(flip -> flip.distance().isPresent())
                .min(Comparator.comparing(flip -> flip.distance().orElseThrow()));
        page.paragraph(
                "  " + frame + "  ",
                CaseWords.text(found.flips().isEmpty() ? "flips.none" : "flips.no-other", nearestOutside(nearest)));
        for (SwitchingValue flip : closeCalls(found)) {
            page.paragraph("     ", CaseWords.text("flips.close", flip(flip)));
        }
    }

    private static Text nearestOutside(Optional<SwitchingValue> nearest) {
        return nearest.map(VerdictSection::flip).orElseGet(() -> CaseWords.text("flips.nowhere"));
    }

    private static List<SwitchingValue> closeCalls(FrameVerdict found) {
        return found.flipsOutside().stream()
                .filter(flip -> flip.figure()
                        .uncertainty()
                        .filter(range -> beyond(flip.value(), range).compareTo(CLOSE) < 0)
                        .isPresent())
                .toList();
    }

    private static BigDecimal beyond(BigDecimal value, Distribution range) {
        return value.subtract(range.high())
                .max(range.low().subtract(value))
                .divide(range.high().subtract(range.low()), MathContext.DECIMAL128);
    }

    /** "Direct volume below 347419 (assumed 800000; 300000..2500000)". */
    static Text flip(SwitchingValue flip) {
        Figure figure = flip.figure();
        boolean above = flip.value().compareTo(figure.value()) > 0;
        return CaseWords.text(
                above ? "flip.above" : "flip.below",
                figure.name(),
                Amounts.of(figure, flip.value()),
                Amounts.of(figure, figure.value()),
                Amounts.range(figure));
    }

    private ChannelComparison comparison() {
        return answers.comparison();
    }
}
