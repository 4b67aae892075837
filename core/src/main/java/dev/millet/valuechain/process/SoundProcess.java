package dev.millet.valuechain.process;

import dev.millet.basics.Path;
import dev.millet.driver.Value;
import dev.millet.finding.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rules on processes, service networks, feedback and participation look for. */
final class SoundProcess {
    private SoundProcess() {}

    static void automationLoses(ProcessChain process, Rule.Report report) {
        ProcessPerformance performance = ProcessPerformance.of(process);
        for (int i = 0; i < process.steps().size(); i++) {
            ProcessStep step = process.steps().get(i);
            Value saving = performance.yearlySaving(step.id().text()).value();
            if (saving.asNumber().filter(number -> number.signum() < 0).isPresent()) {
                report.found(Path.ROOT.member("steps").element(i), step.label(), saving.text(Locale.ENGLISH));
            }
        }
    }

    static void overloaded(ServiceNetwork network, Rule.Report report) {
        Value busy = ServiceLoad.of(network).utilisation().value();
        if (busy.asNumber()
                .filter(number -> number.compareTo(BigDecimal.ONE) >= 0)
                .isPresent()) {
            report.found(Path.ROOT.member("outlets"), network.label(), busy.text(Locale.ENGLISH));
        }
    }

    static void slowHotfix(FeedbackLoop loop, Rule.Report report) {
        Optional<BigDecimal> next = loop.groups().stream()
                .filter(group -> group.route() == FeedbackRoute.NEXT_GENERATION)
                .map(group -> group.closingTime().value())
                .min(BigDecimal::compareTo);
        List<FeedbackGroup> groups = loop.groups();
        for (int i = 0; i < groups.size(); i++) {
            FeedbackGroup group = groups.get(i);
            if (group.route() == FeedbackRoute.HOTFIX
                    && next.filter(time -> group.closingTime().value().compareTo(time) > 0)
                            .isPresent()) {
                report.found(
                        Path.ROOT.member("groups").element(i),
                        group.label(),
                        group.closingTime().quantity());
            }
        }
    }

    static void withoutEvidence(Participation participation, Rule.Report report) {
        for (int i = 0; i < participation.points().size(); i++) {
            ParticipationPoint point = participation.points().get(i);
            if (point.worth().filter(worth -> worth.evidence().isEmpty()).isPresent()) {
                report.found(
                        Path.ROOT.member("points").element(i).member("worth"),
                        point.label(),
                        point.worth().get().quantity());
            }
        }
    }
}
