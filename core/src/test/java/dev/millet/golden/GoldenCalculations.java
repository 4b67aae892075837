package dev.millet.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calculations that golden cases may name, by model and name; each model registers its own in a file of its own.
 *
 * <p>A calculation reads a case's inputs and answers with drivers built by the library, never with numbers of its own.
 */
final class GoldenCalculations {
    private final Map<String, Function<GoldenInputs, GoldenAnswers>> byName = new LinkedHashMap<>();

    /** All models built so far. */
    static GoldenCalculations all() {
        GoldenCalculations all = new GoldenCalculations();
        SensitivityCalculations.register(all);
        PriceWaterfallCalculations.register(all);
        TaxRateCalculations.register(all);
        TaxAndOrderCalculations.register(all);
        BreakEvenCalculations.register(all);
        ReturnCalculations.register(all);
        CashConversionCalculations.register(all);
        StockCalculations.register(all);
        ContractCalculations.register(all);
        DualChannelCalculations.register(all);
        ActivityBasedCostingCalculations.register(all);
        return all;
    }

    /** Registers a calculation under one or several names; one name twice is a mistake. */
    void register(String model, Function<GoldenInputs, GoldenAnswers> calculation, String... names) {
        for (String name : names) {
            if (byName.put(model + "/" + name, calculation) != null) {
                throw new IllegalStateException("calculation '%s' of '%s' is registered twice".formatted(name, model));
            }
        }
    }

    Optional<Function<GoldenInputs, GoldenAnswers>> find(String model, String name) {
        return Optional.ofNullable(byName.get(model + "/" + name));
    }
}
