package dev.millet.valuechain.system;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Value;
import dev.millet.fact.Bounds;
import dev.millet.finding.Rule;
import java.util.List;
import java.util.Locale;

/** What a value system must be, and what the rules on it look for. */
final class SoundSystem {
    private SoundSystem() {}

    static void require(ValueSystem system) {
        String where = "value system '" + system.id() + "'";
        Bounds.oneWord("a value system", system.id(), where);
        Bounds.distinct("stage", system.stages().stream().map(SystemStage::id).toList(), where);
        long firms = system.stages().stream()
                .filter(stage -> stage.role() == StageRole.FIRM)
                .count();
        if (firms != 1) {
            throw new IllegalArgumentException(
                    "a value system must have one stage that is the firm, but was '" + firms + "' (" + where + ")");
        }
        Unit perUnit = system.currency().dividedBy(Unit.of("unit"));
        system.stages().forEach(stage -> requireMoney(stage, perUnit));
        requireOrder(system);
        requireOneUnknown(system, where);
        system.consumerPrice().ifPresent(price -> {
            Bounds.unit("consumer's price", price, perUnit, where);
            Bounds.positive("consumer's price", price, where);
        });
        system.vat().ifPresent(vat -> Bounds.share("rate of value added tax", vat, where));
        system.willingnessToPay().ifPresent(most -> Bounds.unit("willingness to pay", most, perUnit, where));
    }

    private static void requireMoney(SystemStage stage, Unit perUnit) {
        String where = "stage '" + stage.id() + "'";
        stage.costs().values().forEach(cost -> Bounds.unit("own cost of a stage", cost, perUnit, where));
        stage.margin()
                .filter(margin -> !margin.unit().isRatio())
                .ifPresent(margin -> Bounds.unit("margin of a stage", margin, perUnit, where));
    }

    private static void requireOrder(ValueSystem system) {
        for (int i = 0; i < system.stages().size(); i++) {
            SystemStage stage = system.stages().get(i);
            List<SystemStage> later =
                    system.stages().subList(i + 1, system.stages().size());
            List<Identifier> ids = later.stream().map(SystemStage::id).toList();
            String where = "stage '" + stage.id() + "'";
            stage.sellsTo().ifPresent(to -> Bounds.known("stage that is sold to", to, ids, where));
            system.customerOf(stage.id().text())
                    .filter(to -> to.role().compareTo(stage.role()) < 0)
                    .ifPresent(to -> {
                        throw new IllegalArgumentException("a stage must sell down the system, but was '"
                                + Words.key(stage.role()) + "' to '" + Words.key(to.role()) + "' ("
                                + where + ")");
                    });
        }
    }

    /** Prices follow from margins, or one margin from the price: never both, never neither. */
    private static void requireOneUnknown(ValueSystem system, String where) {
        List<Identifier> open = system.stages().stream()
                .filter(stage -> stage.margin().isEmpty())
                .map(SystemStage::id)
                .toList();
        int allowed = system.consumerPrice().isPresent() ? 1 : 0;
        if (open.size() != allowed) {
            throw new IllegalArgumentException((allowed == 1
                            ? "with a consumer's price one stage must leave its margin open, but was '"
                            : "without a consumer's price no stage must leave its margin open, but was '")
                    + open + "' (" + where + ")");
        }
    }

    /** Stages without own costs: their margin is all that they add, not what they earn. */
    static void withoutCost(ValueSystem system, Rule.Report report) {
        for (int i = 0; i < system.stages().size(); i++) {
            SystemStage stage = system.stages().get(i);
            if (stage.costs().isEmpty()) {
                report.found(Path.ROOT.member("stages").element(i), stage.label());
            }
        }
    }

    /** Stages that lose money on each unit: somebody else pays for it, or it does not last. */
    static void atALoss(ValueSystem system, Rule.Report report) {
        SystemAccounts accounts = SystemAccounts.of(system);
        for (int i = 0; i < system.stages().size(); i++) {
            SystemStage stage = system.stages().get(i);
            Value margin = accounts.margin(stage.id().text()).value();
            if (margin.asNumber().filter(number -> number.signum() < 0).isPresent()) {
                report.found(Path.ROOT.member("stages").element(i), stage.label(), margin.text(Locale.ENGLISH));
            }
        }
    }
}
