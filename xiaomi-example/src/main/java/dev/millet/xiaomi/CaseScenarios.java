package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The scenarios that the case puts side by side: a weak year, dealers who reach more, a dear direct route, a price war.
 *
 * <p>A figure that a scenario states is certain in it and has no range, so that a simulation under the scenario says how
 * likely an answer is <em>given</em> it.
 */
record CaseScenarios(CaseFiles files) {
    private static final String STRONG_PRICE = "2799";

    /** All of them, the base first. */
    List<Scenario> all() {
        Scenario weak = Scenario.of("weak-year", label("weak-year"), set("volume", "450000"));
        Scenario reach = Scenario.of("dealers-reach-more", label("dealers-reach-more"), set("reach", "1.5"));
        Scenario strong =
                reach.with("strong-dealers", label("strong-dealers", STRONG_PRICE), set("dealers-price", STRONG_PRICE));
        Scenario dear = Scenario.of(
                "dear-direct",
                label("dear-direct"),
                set("fixed-direct", "110000000"),
                set("acquisition", "45"),
                set("courier", "36"));
        Scenario war = Scenario.of("price-war", label("price-war"), war());
        Scenario both = weak.with("weak-price-war", label("weak-price-war"), war());
        return List.of(Scenario.base(), weak, reach, strong, dear, war, both);
    }

    private Figure[] war() {
        return new Figure[] {
            set("dealers-price", "2399"), set("price-fall", "0.25"), set("rebate", "0.05"), set("promoters", "50")
        };
    }

    private Figure set(String id, String value) {
        return files.figure(id)
                .withValue(new BigDecimal(value))
                .withUncertainty(Optional.empty())
                .withReason(CaseWords.text("scenario.reason"));
    }

    private static Text label(String id, Object... arguments) {
        return CaseWords.text("scenario." + id, arguments);
    }
}
