package dev.millet.scenario.simulation;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Value;
import dev.millet.scenario.sampling.RankCorrelation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A simulation in words: how it was run, each answer, its failures, what moved it. */
final class SimulationText {
    static final Words WORDS = Words.of(SimulationText.class);

    /** A figure or source with less than half a percent of the variance is not worth a word. */
    private static final double WORTH_A_WORD = 0.005;

    private static final int MOST = 5;

    private final Simulation simulation;

    SimulationText(Simulation simulation) {
        this.simulation = simulation;
    }

    Text text() {
        List<Text> lines = new ArrayList<>();
        lines.add(WORDS.text(
                simulation.isComplete() ? "simulation.run" : "simulation.partial",
                count(simulation.trials()),
                WORDS.text("simulation.plan." + simulation.plan().name().toLowerCase(Locale.ROOT)),
                Long.toString(simulation.seed()),
                simulation.scenario().label(),
                count(simulation.trialsAskedFor())));
        correlations(lines);
        for (SimulatedAnswer answer : simulation.answers()) {
            lines.add(numbers(answer));
            for (FailureCause cause : answer.failures()) {
                lines.add(failure(answer, cause));
            }
            if (answer.standardDeviation() > 0) {
                lines.addAll(lines(simulation.attribution(answer.id().text())));
            }
        }
        return Text.join("\n", lines);
    }

    private void correlations(List<Text> lines) {
        List<RankCorrelation> achieved = simulation.correlations();
        for (RankCorrelation wanted : simulation.correlationsAskedFor()) {
            lines.add(achieved.stream()
                    .filter(pair ->
                            pair.first().equals(wanted.first()) && pair.second().equals(wanted.second()))
                    .findFirst()
                    .map(pair -> correlation(
                            "simulation.correlation",
                            wanted,
                            pair.rho().setScale(3, RoundingMode.HALF_EVEN).toPlainString()))
                    .orElseGet(() -> correlation("simulation.correlation.none", wanted, "")));
        }
    }

    private static Text correlation(String key, RankCorrelation wanted, String drawn) {
        return WORDS.text(
                key, wanted.first().text(), wanted.second().text(), DecimalText.canonical(wanted.rho()), drawn);
    }

    /** An answer in one line: {@code Gap: mean 54.87 CNY/unit (standard error 0.1201 CNY/unit), median …}. */
    static Text numbers(SimulatedAnswer answer) {
        if (answer.defined() == 0) {
            return WORDS.text("simulation.answer.none", answer.label(), count(answer.trials()));
        }
        List<Double> quantiles = answer.quantiles(0.05, 0.5, 0.95);
        return WORDS.text(
                "simulation.answer",
                answer.label(),
                amount(answer.mean(), answer.unit()),
                answer.defined() < 2 ? "-" : amount(answer.standardError(), answer.unit()),
                amount(quantiles.get(1), answer.unit()),
                amount(quantiles.get(0), answer.unit()),
                amount(quantiles.get(2), answer.unit()),
                percent(answer.probabilityOfLoss()));
    }

    private static Text failure(SimulatedAnswer answer, FailureCause cause) {
        return WORDS.text(
                "simulation.failure",
                count(cause.trials()),
                count(answer.trials()),
                answer.label(),
                cause.why().isDefined() ? WORDS.text("simulation.too-large") : reason(cause.why()),
                count(cause.firstTrial()));
    }

    private static Text reason(Value why) {
        Text reason = why.why().orElseThrow();
        return why instanceof Value.Undefined undefined
                ? undefined
                        .where()
                        .map(where -> WORDS.text("simulation.reason", reason, where.text()))
                        .orElse(reason)
                : reason;
    }

    /** What the variance of an answer is due to: a line for figures, one for sources. */
    static List<Text> lines(VarianceAttribution attribution) {
        List<Text> lines = new ArrayList<>();
        List<Text> figures = new ArrayList<>();
        double others = 0;
        for (Influence influence : attribution.figures()) {
            if (influence.share() >= WORTH_A_WORD && figures.size() < MOST) {
                figures.add(WORDS.text("simulation.share", influence.figure().name(), percent(influence.share())));
            } else {
                others += influence.share();
            }
        }
        if (others >= WORTH_A_WORD) {
            figures.add(WORDS.text("simulation.share", WORDS.text("simulation.others"), percent(others)));
        }
        List<Text> sources = attribution.sources().stream()
                .filter(source -> source.share() >= WORTH_A_WORD)
                .map(source -> WORDS.text("simulation.share", source.source(), percent(source.share())))
                .toList();
        if (!figures.isEmpty()) {
            lines.add(WORDS.text(
                    attribution.isCorrelated() ? "simulation.figures.correlated" : "simulation.figures",
                    listed(figures),
                    percent(attribution.interactions())));
        } else if (!attribution.isCorrelated()) {
            lines.add(WORDS.text("simulation.figures.none", percent(attribution.interactions())));
        }
        if (!sources.isEmpty()) {
            lines.add(WORDS.text("simulation.sources", listed(sources)));
        }
        return lines;
    }

    private static Text listed(List<Text> parts) {
        Text row = parts.get(0);
        for (Text next : parts.subList(1, parts.size())) {
            row = WORDS.text("simulation.and", row, next);
        }
        return row;
    }

    private static Text amount(double number, Unit unit) {
        Value value = new Value.Defined(BigDecimal.valueOf(number), unit);
        return Text.of(Map.of("en", value.text(Locale.ENGLISH), "zh", value.text(Locale.CHINESE)));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
