package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.sensitivity.SwitchingValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words for how firmly a frame's verdict stands: what flips it, and where there is nothing to judge. */
record FirmnessSentences(FrameVerdict frame, SpokenAmounts amounts, boolean yearly) {
    private static final int MOST_FLIPS = 3;

    List<Text> all() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(firmness());
        frame.existence().ifPresent(existence -> {
            switch (existence.extent()) {
                case EVERYWHERE -> {}
                case NOT_EVERYWHERE ->
                    sentences.add(ChannelWords.text(
                            "verdict.not-everywhere",
                            ChannelWords.joined(
                                    "list.and",
                                    existence.where().stream()
                                            .limit(MOST_FLIPS)
                                            .map(FirmnessSentences::at)
                                            .toList()),
                            SpokenAmounts.why(existence.value())));
                case UNKNOWN -> sentences.add(ChannelWords.text("verdict.everywhere-unknown"));
            }
        });
        return sentences;
    }

    private Text firmness() {
        return switch (frame.firmness()) {
            case ROBUST ->
                tested() ? ChannelWords.text("verdict.robust", left()) : ChannelWords.text("verdict.untested");
            case LIKELY_ROBUST ->
                ChannelWords.text(
                        frame.worstCase().orElseThrow().exhaustive() ? "verdict.robust" : "verdict.likely-robust",
                        left());
            case CLEAR -> clear();
            case NARROW ->
                ChannelWords.text(
                        "verdict.narrow",
                        ChannelWords.joined(
                                "verdict.also",
                                frame.flips().stream()
                                        .limit(MOST_FLIPS)
                                        .map(FirmnessSentences::flip)
                                        .toList()));
            case OPEN -> ChannelWords.text("verdict.none");
        };
    }

    /** Without a range there was nothing to flip it, which is no firmness. */
    private boolean tested() {
        return frame.worstCase().filter(found -> found.corner().isEmpty()).isEmpty();
    }

    private Text clear() {
        Value worst = worst();
        if (!worst.isDefined()) {
            return ChannelWords.text("verdict.no-worst", SpokenAmounts.why(worst));
        }
        int winner = frame.gap().get().signum();
        return worst.get().signum() == winner
                ? ChannelWords.text("verdict.robust", left())
                : ChannelWords.text("verdict.clear", amount(worst.get()));
    }

    /** How far the winner stays ahead at the worst corner, whichever route it is. */
    private Text left() {
        return amount(worst().get().abs());
    }

    private Value worst() {
        return frame.worstCase().orElseThrow().value();
    }

    private Text amount(BigDecimal gap) {
        return yearly ? amounts.aYear(gap) : amounts.perUnit(gap);
    }

    /** "dealers' reach above 1.383 (now 1; 0.4..2.5)". */
    private static Text flip(SwitchingValue flip) {
        Figure figure = flip.figure();
        boolean above = flip.value().compareTo(figure.value()) > 0;
        return ChannelWords.text(
                above ? "verdict.flip-above" : "verdict.flip-below",
                figure.name(),
                SpokenAmounts.plain(flip.value()),
                SpokenAmounts.plain(figure.value()),
                figure.uncertainty()
                        .map(range -> SpokenAmounts.plain(range.low()))
                        .orElse("-"),
                figure.uncertainty()
                        .map(range -> SpokenAmounts.plain(range.high()))
                        .orElse("-"));
    }

    private static Text at(Figure placed) {
        return ChannelWords.text("verdict.at", placed.name(), SpokenAmounts.plain(placed.value()));
    }
}
