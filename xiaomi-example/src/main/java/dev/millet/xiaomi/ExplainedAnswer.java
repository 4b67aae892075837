package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.driver.Explanation;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.VarianceAttribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why an answer is what it is, down to the sources, and which line is worth looking into: each line ends with its elasticity
 * and, where it has a range, with its share of the answer's variance.
 *
 * <p>The shares come from the trials that {@link WhatIf} runs, so that an input has the same share here as in {@code
 * what-if.txt}; in whole per cent, since the trials are good for no more. An answer that does not exist at the assumed values
 * (through dealers no volume breaks even at 1999) is moved by nothing: its lines stay bare.
 *
 * <p>Example: {@code Retailer's margin = 0.12  [A] 0.08..0.18 "..."  (elasticity 0.4417, 45 % of the variance)}.
 */
final class ExplainedAnswer {
    private final Explanation explanation;
    private final Optional<VarianceAttribution> attribution;

    private ExplainedAnswer(Explanation explanation, Optional<VarianceAttribution> attribution) {
        this.explanation = explanation;
        this.attribution = attribution;
    }

    /**
     * Explains an answer.
     *
     * @throws IllegalArgumentException if there is none of this id; the message suggests the nearest
     */
    static ExplainedAnswer of(CaseAnswers answers, String id) {
        Explanation plain = answers.reading().explain(id);
        if (!plain.root().value().isDefined()) {
            return new ExplainedAnswer(plain, Optional.empty());
        }
        VarianceAttribution attribution = MonteCarlo.of(answers.tree(), id)
                .seed(WhatIf.SEED)
                .trials(WhatIf.TRIALS)
                .run()
                .attribution(id);
        return new ExplainedAnswer(plain.withElasticities().withShares(shares(attribution)), Optional.of(attribution));
    }

    private static Map<Identifier, BigDecimal> shares(VarianceAttribution attribution) {
        Map<Identifier, BigDecimal> shares = new LinkedHashMap<>();
        for (Influence influence : attribution.figures()) {
            BigDecimal share = BigDecimal.valueOf(influence.share()).setScale(2, RoundingMode.HALF_UP);
            shares.put(influence.figure().id(), share);
        }
        return shares;
    }

    /** Line by line. */
    Explanation explanation() {
        return explanation;
    }

    /** The explanation in a language, and below it what its lines end with. */
    String in(Locale locale) {
        Page legend = new Page(locale);
        attribution.ifPresent(shares -> {
            legend.section("explained.elasticity");
            if (!shares.figures().isEmpty()) {
                legend.line(
                        "explained.shares", WhatIf.TRIALS, WhatIf.SEED, WhatIfSection.chance(shares.interactions()));
            }
        });
        return explanation.text(locale) + legend.text();
    }
}
