package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What pictures of a simulated answer say in words: over how many trials, how likely a loss, where it mostly lies. */
final class SimulatedWords {
    /** What the three quantiles are called, in any language. */
    static final List<String> QUANTILES = List.of("P5", "P50", "P95");

    private SimulatedWords() {}

    static void requireValues(SimulatedAnswer answer, String picture) {
        if (answer.defined() == 0) {
            throw new IllegalArgumentException("trials with a value must be at least 1, but was '0' (picture of a "
                    + picture + ", " + answer.id() + ")");
        }
    }

    /** Trials, those without a value, the chance of being below zero. */
    static Text note(Text name, SimulatedAnswer answer) {
        Text loss = Text.of(percent(answer.probabilityOfLoss()));
        return answer.failed() == 0
                ? RenderWords.text("simulated.note", name, answer.trials(), loss)
                : RenderWords.text("simulated.note.failed", name, answer.trials(), answer.failed(), loss);
    }

    static List<String> description(Text name, SimulatedAnswer answer, Magnitude magnitude, Locale language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(note(name, answer).in(language));
        List<Double> quantiles = answer.quantiles(0.05, 0.5, 0.95);
        for (int i = 0; i < QUANTILES.size(); i++) {
            sentences.add(QUANTILES.get(i) + ": "
                    + magnitude.told(new Value.Defined(DoubleRange.decimal(quantiles.get(i)), answer.unit()), language)
                    + (language.getLanguage().equals("zh") ? "。" : "."));
        }
        return sentences;
    }

    /** A probability for people; what is possible is never shown as 0 or 100. */
    static String percent(double probability) {
        BigDecimal percent = BigDecimal.valueOf(probability * 100);
        BigDecimal rounded = percent.setScale(percent.compareTo(BigDecimal.ONE) < 0 ? 2 : 0, RoundingMode.HALF_EVEN);
        if (probability > 0 && rounded.signum() == 0) {
            return "< 0.01 %";
        }
        if (probability < 1 && rounded.compareTo(BigDecimal.valueOf(100)) == 0) {
            return "> 99 %";
        }
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + " %";
    }
}
