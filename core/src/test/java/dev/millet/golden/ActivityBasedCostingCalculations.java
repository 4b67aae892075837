package dev.millet.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import dev.millet.valuechain.costing.ActivityBasedCosting;
import dev.millet.valuechain.costing.CostLevel;
import dev.millet.valuechain.costing.CostPool;
import dev.millet.valuechain.costing.CostedProduct;
import dev.millet.valuechain.costing.ProductCosting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Chapter 13: activity rates, activity-based unit costs and the single rate beside them.
 *
 * <p>VC-03: the source prints 230 for the set-up rate, and its own numbers say 195,000 ÷ 780 = 250: the source is wrong. Its
 * direct labour hours stand in its text, not in the case: 50,000 standard radios at 0.8 hours (8.00 at 10.00 an hour) and
 * 20,000 portable ones at 0.5, which is where 854,000 ÷ 50,000 = 17.08 comes from.
 */
final class ActivityBasedCostingCalculations {
    private static final String MODEL = "value-chain-abc";
    private static final String PER_UNIT = "CNY/unit";
    private static final String PER_YEAR = "CNY/year";

    private ActivityBasedCostingCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(MODEL, ActivityBasedCostingCalculations::products, "activity-based-costing");
        all.register(MODEL, ActivityBasedCostingCalculations::rates, "activity-rates");
        all.register(MODEL, ActivityBasedCostingCalculations::capacity, "practical-capacity");
    }

    /** Production runs drive set-up and inspection, requisitions the stores, orders handling, machine hours the machines. */
    private static GoldenAnswers products(GoldenInputs in) {
        JsonNode json = in.json();
        ProductCosting.Builder costing = ProductCosting.of("case", "CNY");
        Map<String, CostLevel> levels = new LinkedHashMap<>();
        levels.put("machine", CostLevel.UNIT);
        levels.put("setup", CostLevel.BATCH);
        levels.put("stores", CostLevel.PRODUCT);
        levels.put("inspection", CostLevel.BATCH);
        levels.put("handling", CostLevel.ORDER);
        levels.forEach((pool, level) -> costing.addPools(CostPool.of(
                pool, level, figure("pool-" + pool, json.get("overhead").get(pool), PER_YEAR))));
        List<String> ids = new ArrayList<>();
        json.get("products").properties().forEach(entry -> {
            String id = entry.getKey();
            JsonNode product = entry.getValue();
            ids.add(id);
            Figure run = figure("run-" + id, BigDecimal.ONE, "run/batch");
            costing.addProducts(CostedProduct.builder()
                    .id(Identifier.of(id))
                    .units(figure("units-" + id, product.get("units"), "unit/year"))
                    .putDirect(id("material"), figure("material-" + id, product.get("directMaterial"), PER_UNIT))
                    .putDirect(id("labour"), figure("labour-" + id, product.get("directLabour"), PER_UNIT))
                    .batchSize(figure("batch", json.get("batchSize"), "unit/batch"))
                    .orderSize(figure("order", json.get("orderSize"), "unit/order"))
                    .putUses(id("machine"), figure("hours-" + id, product.get("machineHoursPerUnit"), "hour/unit"))
                    .putUses(id("setup"), run)
                    .putUses(id("inspection"), run)
                    .putUses(
                            id("stores"),
                            figure("requisitions-" + id, json.get("requisitionsEach"), "requisition/year"))
                    .putUses(id("handling"), figure("delivery-" + id, BigDecimal.ONE, "delivery/order"))
                    .traditionalUse(figure("hours-" + id, product.get("machineHoursPerUnit"), "hour/unit"))
                    .build());
        });
        ActivityBasedCosting abc = ActivityBasedCosting.of(costing.build());
        return new GoldenAnswers()
                .with(abc::overhead, "overheadTotal", "totalOverhead")
                .with(() -> abc.used("machine"), "machineHours")
                .with(abc::traditionalRate, "blanketRate", "traditionalRate")
                .with(() -> by(ids, abc::traditionalUnitCost), "traditionalUnitCost")
                .with(() -> by(ids, abc::unitCost), "abcUnitCost")
                .with(() -> by(ids, abc::distortion), "distortion");
    }

    /** Two radios that use all the driver volume between them; of the pools only cost and volume are known. */
    private static GoldenAnswers rates(GoldenInputs in) {
        ProductCosting.Builder costing = ProductCosting.of("case", "CNY");
        CostedProduct.Builder standard = radio("standard", "50000", "0.8");
        List<String> pools = new ArrayList<>();
        for (JsonNode pool : in.json().get("pools")) {
            String id = "pool-" + pools.size();
            pools.add(id);
            costing.addPools(CostPool.of(id, CostLevel.UNIT, figure(id, pool.get("cost"), PER_YEAR)));
            standard.putUses(id(id), figure(id + "-driver", pool.get("driver"), "transaction/year"));
        }
        costing.addProducts(standard.build(), radio("portable", "20000", "0.5").build());
        ActivityBasedCosting abc = ActivityBasedCosting.of(costing.build());
        return new GoldenAnswers()
                .with(() -> pools.stream().map(abc::rate).toList(), "rates", "activityRates")
                .with(abc::overhead, "totalOverhead", "overheadTotal")
                .with(abc::traditionalRate, "traditionalRatePerDlh", "traditionalRate");
    }

    /** One pool with a stated practical capacity. */
    private static GoldenAnswers capacity(GoldenInputs in) {
        JsonNode json = in.json();
        ActivityBasedCosting abc = ActivityBasedCosting.of(ProductCosting.of("case", "CNY")
                .addPools(CostPool.of("pool", CostLevel.PRODUCT, figure("cost", json.get("cost"), PER_YEAR))
                        .withCapacity(figure("capacity", json.get("capacity"), "transaction/year")))
                .addProducts(radio("all", "1", "1")
                        .putUses(id("pool"), figure("used", json.get("used"), "transaction/year"))
                        .build())
                .build());
        return new GoldenAnswers()
                .with(() -> abc.rate("pool"), "rate")
                .with(() -> abc.absorbed("pool"), "absorbed")
                .with(() -> abc.idle("pool"), "idle");
    }

    private static CostedProduct.Builder radio(String id, String units, String hours) {
        return CostedProduct.builder()
                .id(id(id))
                .units(figure("units-" + id, new BigDecimal(units), "unit/year"))
                .traditionalUse(figure("hours-" + id, new BigDecimal(hours), "hour/unit"));
    }

    private static <T> Map<String, T> by(List<String> ids, Function<String, T> answer) {
        Map<String, T> answers = new LinkedHashMap<>();
        ids.forEach(id -> answers.put(id, answer.apply(id)));
        return answers;
    }

    private static Identifier id(String text) {
        return Identifier.of(text);
    }

    private static Figure figure(String id, JsonNode number, String unit) {
        return figure(id, number.decimalValue(), unit);
    }

    private static Figure figure(String id, BigDecimal number, String unit) {
        return Figure.decided(id, "1", "given by the case").withValue(number).withUnit(Unit.parse(unit));
    }
}
