package dev.millet.valuechain.costing;

import dev.millet.basics.Path;
import dev.millet.driver.Value;
import dev.millet.finding.Rule;
import dev.millet.valuechain.SharedCost;
import java.util.Locale;

/** What the rules on costings look for. */
final class SoundCosting {
    private SoundCosting() {}

    /** Resources shared among pools without a resource driver. */
    static void withoutRule(ProductCosting costing, Rule.Report report) {
        for (int i = 0; i < costing.resources().size(); i++) {
            SharedCost resource = costing.resources().get(i);
            if (!resource.uses().isEmpty() && resource.rule().isEmpty()) {
                report.found(Path.ROOT.member("resources").element(i), resource.label());
            }
        }
    }

    /** Pools of whose driver more is used than practical capacity gives: the rate bears more than the pool costs. */
    static void overCapacity(ProductCosting costing, Rule.Report report) {
        for (int i = 0; i < costing.pools().size(); i++) {
            CostPool pool = costing.pools().get(i);
            if (pool.capacity().isEmpty()) {
                continue;
            }
            Value used = ActivityBasedCosting.of(costing).used(pool.id().text()).value();
            boolean over = used.asNumber()
                    .filter(number -> number.compareTo(pool.capacity().get().value()) > 0)
                    .isPresent();
            if (over) {
                report.found(
                        Path.ROOT.member("pools").element(i),
                        pool.label(),
                        used.text(Locale.ENGLISH),
                        pool.capacity().get().quantity());
            }
        }
    }
}
