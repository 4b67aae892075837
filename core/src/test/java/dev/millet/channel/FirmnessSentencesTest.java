package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.Existence;
import dev.millet.scenario.search.WorstCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a winner by 40 who is never caught at a corner, but is not known to be judged all over the ranges. */
class FirmnessSentencesTest {
    private static final Figure REACH = Figure.assumed("reach", "1", "0.5..2", "guess");
    private static final Unit PER_UNIT = Unit.parse("CNY/unit");
    private static final Value NONE =
            Driver.undefined(PER_UNIT, Text.of("no stock", "无存货")).value();

    @Test
    void aHoleInTheRangesIsToldThoughAllCornersHold() {
        FrameVerdict frame = frame(
                FrameVerdict.Firmness.CLEAR,
                new Existence(Existence.Extent.NOT_EVERYWHERE, List.of(REACH.withValue(new BigDecimal("0.75"))), NONE),
                true);

        assertThat(sentences(frame, Locale.ENGLISH))
                .containsExactly(
                        "No value in any range flips it, nor all at their worst together (CNY 12.00 left).",
                        "In part of the ranges there is nothing to judge, so with reach at 0.75: no stock.");
        assertThat(sentences(frame, Locale.CHINESE).get(1)).isEqualTo("在部分区间内无从判断，例如reach为 0.75时：无存货。");
    }

    @Test
    void whatCouldNotBeShownIsSaid() {
        FrameVerdict frame = frame(
                FrameVerdict.Firmness.LIKELY_ROBUST,
                new Existence(Existence.Extent.UNKNOWN, List.of(), amount("40")),
                false);

        assertThat(sentences(frame, Locale.ENGLISH))
                .containsExactly(
                        "No single value in any range flips it; a search for the worst corner, not exhaustive, found CNY"
                                + " 12.00 left.",
                        "Whether there is something to judge everywhere in the ranges could not be shown.");
        assertThat(sentences(frame, Locale.CHINESE).get(1)).isEqualTo("未能证明在全部区间内都有可判断的数值。");
    }

    @Test
    void aSearchThatReadEveryCornerIsNotCalledInexhaustive() {
        Existence unknown = new Existence(Existence.Extent.UNKNOWN, List.of(), amount("40"));
        FrameVerdict frame = frame(FrameVerdict.Firmness.LIKELY_ROBUST, unknown, true);

        assertThat(sentences(frame, Locale.ENGLISH))
                .startsWith("No value in any range flips it, nor all at their worst together (CNY 12.00 left).");
    }

    private static FrameVerdict frame(FrameVerdict.Firmness firmness, Existence existence, boolean exhaustive) {
        ChannelComparison comparison = FirstCase.comparison();
        return ImmutableFrameVerdict.builder()
                .addAllRanking(comparison.routes())
                .pair(comparison.pair())
                .winner(comparison.routes().get(0))
                .runnerUp(comparison.routes().get(1))
                .gap(amount("40"))
                .firmness(firmness)
                .worstCase(new WorstCase(amount("12"), List.of(REACH), exhaustive))
                .existence(existence)
                .build();
    }

    private static List<String> sentences(FrameVerdict frame, Locale locale) {
        ChannelComparison comparison = FirstCase.comparison();
        SpokenAmounts amounts = new SpokenAmounts(comparison.offer(), comparison.read());
        return new FirmnessSentences(frame, amounts, false)
                .all().stream().map(sentence -> sentence.in(locale)).toList();
    }

    private static Value amount(String number) {
        return new Value.Defined(new BigDecimal(number), PER_UNIT);
    }
}
