package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules on chains look for. */
final class SoundChain {
    /** A convention of Millet: shares that differ by more than ten points deserve a question. */
    private static final BigDecimal FAR = new BigDecimal("0.1");

    private SoundChain() {}

    /** Activities with a cost of the firm's and neither a cost driver nor a usage of their own. */
    static void withoutDriver(ValueChain chain, Rule.Report report) {
        forEach(chain, (activity, path) -> {
            boolean costs = activity.costs().stream().anyMatch(cost -> cost.bearer() == Performer.OWN);
            boolean used = activity.costs().stream()
                    .anyMatch(cost -> cost.behaviour() instanceof CostBehaviour.Variable variable
                            && variable.usage().isPresent());
            if (costs && !used && activity.drivers().isEmpty()) {
                report.found(path, activity.label());
            }
        });
    }

    /** Activities of the firm's own without any cost, share of a shared cost or part. */
    static void withoutCost(ValueChain chain, Rule.Report report) {
        forEach(chain, (activity, path) -> {
            boolean uses =
                    chain.sharedCosts().stream().anyMatch(cost -> cost.uses().containsKey(activity.id()));
            if (activity.performer() == Performer.OWN
                    && !activity.leftOut()
                    && activity.costs().isEmpty()
                    && !uses
                    && chain.partsOf(activity).isEmpty()) {
                report.found(path, activity.label());
            }
        });
    }

    /** Shared costs that nobody is said to use. */
    static void withoutActivity(ValueChain chain, Rule.Report report) {
        for (int i = 0; i < chain.sharedCosts().size(); i++) {
            SharedCost cost = chain.sharedCosts().get(i);
            if (cost.uses().isEmpty()) {
                report.found(
                        Path.ROOT.member("sharedCosts").element(i),
                        cost.label(),
                        cost.amount().quantity());
            }
        }
    }

    /** Shared costs that are shared without a resource driver. */
    static void withoutRule(ValueChain chain, Rule.Report report) {
        for (int i = 0; i < chain.sharedCosts().size(); i++) {
            SharedCost cost = chain.sharedCosts().get(i);
            if (!cost.uses().isEmpty() && cost.rule().isEmpty()) {
                report.found(Path.ROOT.member("sharedCosts").element(i), cost.label());
            }
        }
    }

    /** Drivers that leave every cost they act on as it is, and those that act on none. */
    static void explainsNothing(ValueChain chain, Rule.Report report) {
        forEach(chain, (activity, path) -> {
            for (int i = 0; i < activity.drivers().size(); i++) {
                CostDriver driver = activity.drivers().get(i);
                boolean explains = activity.costs().stream()
                        .filter(cost -> driver.actsOn(cost.id()))
                        .anyMatch(cost ->
                                !driver.effect().isNeutral(cost.behaviour().isFixed()));
                if (!explains) {
                    report.found(path.member("drivers").element(i), driver.label(), activity.label());
                }
            }
        });
    }

    /** Effects into an activity that a driver of linkages explains already, and second effects between two activities. */
    static void countedTwice(ValueChain chain, Rule.Report report) {
        Set<List<Identifier>> seen = new HashSet<>();
        for (int i = 0; i < chain.linkages().size(); i++) {
            Linkage linkage = chain.linkages().get(i);
            if (linkage.effect().isEmpty()) {
                continue;
            }
            boolean again = !seen.add(List.of(linkage.from(), linkage.to()));
            boolean driven = chain.activities().stream()
                    .filter(activity -> activity.id().equals(linkage.to()))
                    .flatMap(activity -> activity.drivers().stream())
                    .anyMatch(driver -> driver.kind() == CostDriverClass.LINKAGES);
            if (again || driven) {
                report.found(Path.ROOT.member("linkages").element(i), linkage.label(), label(chain, linkage.to()));
            }
        }
    }

    /** Contributions, scores and willingness to pay that cite nothing. */
    static void withoutEvidence(ValueChain chain, Rule.Report report) {
        unsupported(chain.willingnessToPay())
                .ifPresent(
                        figure -> report.found(Path.ROOT.member("willingnessToPay"), chain.label(), figure.quantity()));
        forEach(chain, (activity, path) -> {
            unsupported(activity.contribution())
                    .ifPresent(
                            figure -> report.found(path.member("contribution"), activity.label(), figure.quantity()));
            unsupported(activity.differentiation())
                    .ifPresent(figure ->
                            report.found(path.member("differentiation"), activity.label(), figure.quantity()));
        });
    }

    /** Activities whose share in cost is far from their share in value. */
    static void farApart(ValueChain chain, Rule.Report report) {
        ChainAccounts accounts = ChainAccounts.of(chain);
        forEach(chain, (activity, path) -> {
            String id = activity.id().text();
            accounts.shareGap(id)
                    .value()
                    .asNumber()
                    .filter(gap -> gap.abs().compareTo(FAR) > 0)
                    .ifPresent(gap -> report.found(
                            path, activity.label(), percent(accounts.costShare(id)), percent(accounts.valueShare(id))));
        });
    }

    private interface Look {
        void at(Activity activity, Path path);
    }

    private static void forEach(ValueChain chain, Look look) {
        for (int i = 0; i < chain.activities().size(); i++) {
            look.at(chain.activities().get(i), Path.ROOT.member("activities").element(i));
        }
    }

    private static Optional<Figure> unsupported(Optional<Figure> claimed) {
        return claimed.filter(figure -> figure.evidence().isEmpty());
    }

    private static Text label(ValueChain chain, Identifier activity) {
        return chain.activities().stream()
                .filter(each -> each.id().equals(activity))
                .map(Activity::label)
                .findFirst()
                .orElseGet(() -> Text.of(activity.text()));
    }

    private static String percent(Driver share) {
        return share.value()
                        .get()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }
}
