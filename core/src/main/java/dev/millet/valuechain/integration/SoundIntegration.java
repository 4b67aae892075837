package dev.millet.valuechain.integration;

import dev.millet.basics.Path;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import java.util.List;
import java.util.Locale;

/** What sourcings and moves must be, and what the rules on them look for. */
final class SoundIntegration {
    private SoundIntegration() {}

    static void requireWeights(List<DemandCase> cases, String where) {
        List<Figure> weights =
                cases.stream().flatMap(each -> each.weight().stream()).toList();
        if (!weights.isEmpty() && weights.size() < cases.size()) {
            throw new IllegalArgumentException("all demand cases must have a weight or none, but was '" + weights.size()
                    + " of " + cases.size() + "' (" + where + ")");
        }
        if (!weights.isEmpty()
                && weights.stream().allMatch(weight -> weight.value().signum() == 0)) {
            throw new IllegalArgumentException("weights must be more than nothing in sum, but was '0' (" + where + ")");
        }
    }

    /** Decisions for one case of demand: its fixed cost is bet on a number that nobody knows. */
    static void certainDemand(Sourcing sourcing, Rule.Report report) {
        if (sourcing.cases().size() < 2) {
            report.found(Path.ROOT.member("cases"), sourcing.label());
        }
    }

    /** Prices paid for assets that serve one supplier or buyer, with no risk stated. */
    static void withoutRisk(Sourcing sourcing, Rule.Report report) {
        if (sourcing.assetRisk().isEmpty()) {
            report.found(Path.ROOT.member("assetRisk"), sourcing.label());
        }
    }

    static void closedGate(IntegrationMove move, Rule.Report report) {
        for (int i = 0; i < move.gates().size(); i++) {
            StageGate gate = move.gates().get(i);
            if (gate.now().value().compareTo(gate.least().value()) < 0) {
                report.found(
                        Path.ROOT.member("gates").element(i),
                        gate.label(),
                        gate.now().quantity(),
                        gate.least().quantity());
            }
        }
    }

    /** Acquisitions by a firm that is not known to be mature. */
    static void tooEarly(IntegrationMove move, Rule.Report report) {
        boolean mature = move.maturity().filter(Maturity.MATURE::equals).isPresent();
        if (move.form() == IntegrationForm.ACQUISITION && !mature) {
            report.found(Path.ROOT.member("maturity"), move.label());
        }
    }

    static void cashBreaks(IntegrationMove move, Rule.Report report) {
        Value lowest = VerticalIntegration.of(move).lowestCash().value();
        if (lowest.asNumber().filter(number -> number.signum() < 0).isPresent()) {
            report.found(Path.ROOT.member("cash"), move.label(), lowest.text(Locale.ENGLISH));
        }
    }
}
