package dev.millet.valuechain.costing;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.json.MilletJson;
import dev.millet.valuechain.SharedCost;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of activity-based costing: nothing is lost and nothing counted twice, and counting transactions agrees. */
class ActivityBasedCostingProperties {
    private static final BigDecimal TINY = new BigDecimal("1e-20");

    @Provide
    Arbitrary<ProductCosting> costings() {
        return Arbitraries.randomValue(ActivityBasedCostingProperties::costing).dontShrink();
    }

    @Property(tries = 60)
    void everyCostingComesBackFromJson(@ForAll("costings") ProductCosting costing) {
        byte[] bytes = MilletJson.write(ProductCosting.shape(), costing);
        assertThat(MilletJson.readOrThrow(ProductCosting.shape(), bytes)).isEqualTo(costing);
    }

    @Property(tries = 60)
    void ratesTimesUsedCapacityAndIdleCapacityMakeThePool(@ForAll("costings") ProductCosting costing) {
        ActivityBasedCosting abc = ActivityBasedCosting.of(costing);
        BigDecimal all = number(abc.sustaining());
        for (CostPool pool : costing.pools()) {
            String id = pool.id().text();
            if (pool.level() != CostLevel.SUSTAINING) {
                BigDecimal whole =
                        number(abc.rate(id)).multiply(number(abc.used(id))).add(number(abc.idle(id)));
                assertThat(whole).isCloseTo(number(abc.poolCost(id)), within(TINY));
                all = all.add(whole);
            }
        }
        assertThat(all).isCloseTo(number(abc.overhead()), within(TINY));
    }

    @Property(tries = 60)
    void bothMethodsAbsorbAllOverheadButWhatIsIdleOrSustains(@ForAll("costings") ProductCosting costing) {
        ActivityBasedCosting abc = ActivityBasedCosting.of(costing);
        double byActivities = real(abc.sustaining());
        double traditional = 0;
        for (CostPool pool : costing.pools()) {
            byActivities += real(abc.idle(pool.id().text()));
        }
        for (CostedProduct product : costing.products()) {
            String id = product.id().text();
            double units = product.units().value().doubleValue();
            byActivities += (real(abc.unitCost(id)) - real(abc.directCost(id))) * units;
            traditional += (real(abc.traditionalUnitCost(id)) - real(abc.directCost(id))) * units;
        }
        double overhead = real(abc.overhead());
        assertThat(byActivities).isCloseTo(overhead, within(1e-9 * Math.max(1, overhead)));
        assertThat(traditional).isCloseTo(overhead, within(1e-9 * Math.max(1, overhead)));
    }

    /** A second way to the unit cost: walk through the year, product by product, and book each transaction's money. */
    @Property(tries = 60)
    void bookingTransactionByTransactionFindsTheSameUnitCost(@ForAll("costings") ProductCosting costing) {
        ActivityBasedCosting abc = ActivityBasedCosting.of(costing);
        double[] booked = new double[costing.products().size()];
        for (CostPool pool : costing.pools()) {
            double[] counts = new double[booked.length];
            double used = 0;
            for (int i = 0; i < booked.length; i++) {
                CostedProduct product = costing.products().get(i);
                if (product.uses().containsKey(pool.id())) {
                    counts[i] = transactions(product, pool);
                    used += counts[i];
                }
            }
            double cost = real(abc.poolCost(pool.id().text()));
            double capacity =
                    pool.capacity().map(each -> each.value().doubleValue()).orElse(used);
            for (int i = 0; i < booked.length && used > 0; i++) {
                booked[i] += cost * counts[i] / capacity;
            }
        }
        for (int i = 0; i < booked.length; i++) {
            CostedProduct product = costing.products().get(i);
            String id = product.id().text();
            double direct = product.direct().values().stream()
                    .mapToDouble(each -> each.value().doubleValue())
                    .sum();
            double expected = direct + booked[i] / product.units().value().doubleValue();
            assertThat(real(abc.unitCost(id))).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }

    private static double transactions(CostedProduct product, CostPool pool) {
        double use = product.uses().get(pool.id()).value().doubleValue();
        double units = product.units().value().doubleValue();
        return switch (pool.level()) {
            case UNIT -> use * units;
            case BATCH ->
                use * (units / product.batchSize().orElseThrow().value().doubleValue());
            case ORDER ->
                use * (units / product.orderSize().orElseThrow().value().doubleValue());
            default -> use;
        };
    }

    private static ProductCosting costing(Random random) {
        ProductCosting.Builder costing = ProductCosting.of("plant", "CNY");
        CostLevel[] levels = CostLevel.values();
        int pools = 1 + random.nextInt(5);
        for (int i = 0; i < pools; i++) {
            CostLevel level = levels[i % levels.length];
            CostPool.Builder pool =
                    CostPool.builder().id(Identifier.of("p" + i)).level(level);
            if (random.nextInt(4) > 0) {
                pool.cost(figure("cost-" + i, "CNY " + random.nextInt(100_000) + "/year"));
            }
            if (level != CostLevel.SUSTAINING && random.nextBoolean()) {
                pool.driver(Text.of("transactions", "次数"))
                        .label(Text.of("Pool", "成本库"))
                        .capacity(figure("capacity-" + i, (1 + random.nextInt(9000)) + " t/year"));
            }
            costing.addPools(pool.build());
        }
        for (int k = 0; k < 1 + random.nextInt(3); k++) {
            CostedProduct.Builder product = CostedProduct.builder()
                    .id(Identifier.of("q" + k))
                    .units(figure("units-" + k, (1 + random.nextInt(5000)) + " unit/year"))
                    .batchSize(figure("batch-" + k, (1 + random.nextInt(50)) + " unit/batch"))
                    .orderSize(figure("order-" + k, (1 + random.nextInt(50)) + " unit/order"))
                    .putDirect(Identifier.of("material"), figure("direct-" + k, "CNY " + random.nextInt(90) + "/unit"))
                    .traditionalUse(figure("base-" + k, (1 + random.nextInt(9)) + " hour/unit"));
            for (int i = 0; i < pools; i++) {
                CostLevel level = levels[i % levels.length];
                if (level != CostLevel.SUSTAINING && (k == 0 || random.nextBoolean())) {
                    product.putUses(
                            Identifier.of("p" + i),
                            figure("use-" + k + "-" + i, (1 + random.nextInt(9)) + " t/" + per(level)));
                }
            }
            costing.addProducts(product.build());
        }
        if (random.nextBoolean()) {
            SharedCost.Builder rent =
                    SharedCost.builder().id(Identifier.of("rent")).amount(figure("rent", "CNY 900/year"));
            for (int i = 0; i < pools; i++) {
                if (random.nextBoolean()) {
                    rent.putUses(Identifier.of("p" + i), figure("m2-" + i, (1 + random.nextInt(90)) + " m2"));
                }
            }
            costing.addResources(rent.build());
        }
        return costing.build();
    }

    private static String per(CostLevel level) {
        return switch (level) {
            case UNIT -> "unit";
            case BATCH -> "batch";
            case ORDER -> "order";
            default -> "year";
        };
    }
}
