package dev.millet.valuechain.costing;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.valuechain.SharedCost;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActivityBasedCostingTest {
    private final ActivityBasedCosting plant = ActivityBasedCosting.of(plant().build());

    @Test
    void theExampleOfTheFourProductsShowsWhatTheSingleRateHides() {
        assertThat(number(plant.overhead())).isEqualByComparingTo("26000");
        assertThat(number(plant.traditionalRate())).isEqualByComparingTo("20");
        assertThat(number(plant.traditionalUnitCost("C"))).isEqualByComparingTo("84");
        assertThat(real(plant.unitCost("C"))).isCloseTo(99.80, within(5e-3));
        assertThat(real(plant.distortion("C"))).isCloseTo(-15.80, within(5e-3));
        assertThat(real(plant.relativeDistortion("C"))).isCloseTo(-15.79615385 / 99.79615385, within(1e-9));
        assertThat(number(plant.directCost("C"))).isEqualByComparingTo("44");
    }

    @Test
    void costIsToldByLevel() {
        assertThat(real(plant.overhead("C", CostLevel.UNIT))).isCloseTo(2 * 10430.0 / 1300, within(1e-9));
        assertThat(number(plant.overhead("C", CostLevel.BATCH))).isEqualByComparingTo("17.5");
        assertThat(number(plant.overhead("C", CostLevel.ORDER))).isEqualByComparingTo("11");
        assertThat(number(plant.overhead("C", CostLevel.PRODUCT))).isEqualByComparingTo("11.25");
        assertThat(number(plant.overhead("C", CostLevel.SUSTAINING))).isEqualByComparingTo("0");
        assertThat(label(plant.overhead("C", CostLevel.BATCH), Locale.CHINESE)).isEqualTo("C：批次级");
    }

    @Test
    void theExampleOfAPoolShowsIdleCapacityApart() {
        ActivityBasedCosting slack =
                ActivityBasedCosting.of(plant(figure("runs", "25 run/year")).build());
        assertThat(number(slack.rate("setup"))).isEqualByComparingTo("210");
        assertThat(number(slack.used("setup"))).isEqualByComparingTo("21");
        assertThat(number(slack.idle("setup"))).isEqualByComparingTo("840");
        assertThat(number(slack.absorbed("setup"))).isEqualByComparingTo("4410");
        assertThat(number(plant.idle("setup"))).isEqualByComparingTo("0");
    }

    @Test
    void whatIsUsedBeyondPracticalCapacityShowsBelowZero() {
        ActivityBasedCosting over =
                ActivityBasedCosting.of(plant(figure("runs", "20 run/year")).build());
        assertThat(number(over.idle("setup"))).isEqualByComparingTo("-262.5");
        assertThat(number(over.absorbed("setup"))).isEqualByComparingTo("5512.5");
    }

    @Test
    void poolsThatSustainTheOrganisationAreNotAllocated() {
        CostPool manager = CostPool.of("manager", CostLevel.SUSTAINING, figure("manager", "CNY 1300/year"));
        ActivityBasedCosting managed =
                ActivityBasedCosting.of(plant().addPools(manager).build());
        assertThat(managed.unitCost("A").value()).isEqualTo(plant.unitCost("A").value());
        assertThat(number(managed.traditionalUnitCost("A"))).isEqualByComparingTo("152");
        assertThat(number(managed.sustaining())).isEqualByComparingTo("1300");
        assertThat(why(managed.rate("manager"))).isEqualTo("it sustains the organisation and is driven by no product");
        assertThat(why(managed.used("manager"))).isEqualTo("it sustains the organisation and is driven by no product");
        assertThat(number(managed.absorbed("manager"))).isEqualByComparingTo("0");
        assertThat(number(managed.idle("manager"))).isEqualByComparingTo("0");
        assertThat(managed.tree().answers()).isNotEmpty();
    }

    @Test
    void resourcesReachPoolsByTheirDrivers() {
        SharedCost rent = SharedCost.builder()
                .id(Identifier.of("rent"))
                .amount(figure("rent", "CNY 4000/year"))
                .rule(Text.of("square metres"))
                .putAllUses(Map.of(
                        Identifier.of("machine"), figure("m2-m", "300 m2"),
                        Identifier.of("stores"), figure("m2-s", "100 m2")))
                .build();
        SharedCost idle = SharedCost.builder()
                .id(Identifier.of("yard"))
                .amount(figure("yard", "CNY 50/year"))
                .build();
        ActivityBasedCosting rented =
                ActivityBasedCosting.of(plant().addResources(rent, idle).build());
        assertThat(number(rented.poolCost("machine"))).isEqualByComparingTo("13430");
        assertThat(number(rented.poolCost("stores"))).isEqualByComparingTo("4600");
        assertThat(number(rented.overhead())).isEqualByComparingTo("30050");
        assertThat(number(rented.sustaining())).isEqualByComparingTo("50");
    }

    @Test
    void aDriverVolumeOfZeroWithAPoolThatIsNotIsAnError() {
        ProductCosting.Builder unused = ProductCosting.of("plant", "CNY")
                .addPools(CostPool.of("setup", CostLevel.BATCH, figure("setup", "CNY 5250/year")));
        refused(() -> ActivityBasedCosting.of(unused.build()))
                .hasMessage(
                        "driver volume of a pool must be positive, but was '0' (cost pool 'setup', costing 'plant')");
        CostedProduct nothing = product("A", "120", "40", "28", "4")
                .withUses(Map.of(Identifier.of("machine"), figure("h", "0 hour/unit")));
        refused(() -> ActivityBasedCosting.of(ProductCosting.of("plant", "CNY")
                        .addPools(CostPool.of("machine", CostLevel.UNIT, figure("m", "CNY 5/year")))
                        .addProducts(nothing)
                        .build()))
                .hasMessage(
                        "driver volume of a pool must be positive, but was '0' (cost pool 'machine', costing 'plant')");
        ActivityBasedCosting free = ActivityBasedCosting.of(ProductCosting.of("plant", "CNY")
                .addPools(CostPool.of("setup", CostLevel.BATCH, figure("setup", "CNY 0/year")))
                .build());
        assertThat(why(free.rate("setup"))).isEqualTo("nothing of the driver of setup is used");
    }

    @Test
    void aScenarioWithoutVolumeIsUndefinedWithTheReason() {
        ActivityBasedCosting one = ActivityBasedCosting.of(ProductCosting.of("plant", "CNY")
                .addPools(CostPool.of("machine", CostLevel.UNIT, figure("m", "CNY 5/year")))
                .addProducts(product("A", "120", "40", "28", "4")
                        .withUses(Map.of(Identifier.of("machine"), figure("h", "2 hour/unit"))))
                .build());
        assertThat(why(with(one.unitCost("A"), "h", "0 hour/unit")))
                .isEqualTo("nothing of the driver of machine is used");
        assertThat(number(one.unitCost("A")))
                .isCloseTo(new BigDecimal("68.0416666667"), within(new BigDecimal("1e-9")));
    }

    @Test
    void withoutATraditionalBaseThereIsNoTraditionalRate() {
        ProductCosting bare = plant().build();
        ActivityBasedCosting none = ActivityBasedCosting.of(bare.withProducts(bare.products().stream()
                .map(each -> each.withTraditionalUse(Optional.empty()))
                .toList()));
        assertThat(why(none.traditionalRate())).isEqualTo("nothing is used of a traditional base");
        assertThat(why(none.distortion("A"))).isEqualTo("nothing is used of a traditional base");
        assertThat(why(with(plant.relativeDistortion("C"), "material-C", "CNY -200/unit")))
                .isEqualTo("C costs nothing");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        CostedProduct a = product("A", "120", "40", "28", "4");
        ProductCosting.Builder twice = plant().addProducts(a);
        refused(twice::build).hasMessage("product must have a name of its own, but was 'A' twice (costing 'plant')");
        refused(() -> plant().build().pool("x"))
                .hasMessage(
                        "cost pool must be one of ['machine', 'setup', 'stores', 'inspection', 'handling'], but was 'x'"
                                + " (costing 'plant')");
        refused(() -> plant().build().product("E"))
                .hasMessage("product must be one of ['A', 'B', 'C', 'D'], but was 'E' (costing 'plant')");
        refused(() -> plant().addPools(CostPool.of("m", CostLevel.UNIT, figure("m", "USD 5/year")))
                        .build())
                .hasMessage("cost must be in 'CNY/year', but was 'USD 5/year' (cost pool 'm')");
        refused(() -> CostPool.of("m", CostLevel.SUSTAINING, figure("m", "CNY 5/year"))
                        .withDriver(Text.of("hours")))
                .hasMessage("a pool that sustains the organisation must have no driver, but was 'm'");
        refused(() -> CostPool.of("m", CostLevel.SUSTAINING, figure("m", "CNY 5/year"))
                        .withCapacity(figure("c", "5 hour/year")))
                .hasMessage("a pool that sustains the organisation must have no driver, but was 'm'");
        refused(() -> ProductCosting.of("plant", "CNY")
                        .addPools(CostPool.of("m", CostLevel.SUSTAINING, figure("m", "CNY 5/year")))
                        .addProducts(a.withUses(Map.of(Identifier.of("m"), figure("u", "1 hour/unit"))))
                        .build())
                .hasMessage(
                        "a pool that sustains the organisation must be used by no product, but was 'm' (product 'A')");
        refused(() -> ActivityBasedCosting.of(
                        plant(figure("runs", "25 hour/year")).build()))
                .hasMessage(
                        "use of a pool must be in 'hour/year', but was in 'run/year' (product 'A', cost pool 'setup')");
        ProductCosting sized = plant().build();
        refused(() -> ActivityBasedCosting.of(sized.withProducts(sized.products().stream()
                        .map(each -> each.withBatchSize(Optional.empty()))
                        .toList())))
                .hasMessage("a use per batch must come with the size of one, but was 'none' (product 'A', cost pool"
                        + " 'setup')");
        refused(() -> a.withUnits(figure("u", "0 unit/year")))
                .hasMessage("units must be positive, but was '0 unit/year' (product 'A')");
        refused(() -> a.withOrderSize(figure("u", "5 unit/batch")))
                .hasMessage("order size must be in 'unit/order', but was '5 unit/batch' (product 'A')");
    }

    static ProductCosting.Builder plant(Figure... setupCapacity) {
        CostPool setup = pool("setup", CostLevel.BATCH, "5250");
        return ProductCosting.of("plant", "CNY")
                .addPools(
                        pool("machine", CostLevel.UNIT, "10430"),
                        setupCapacity.length == 0 ? setup : setup.withCapacity(setupCapacity[0]),
                        pool("stores", CostLevel.PRODUCT, "3600"),
                        pool("inspection", CostLevel.BATCH, "2100"),
                        pool("handling", CostLevel.ORDER, "4620"))
                .addProducts(
                        product("A", "120", "40", "28", "4"),
                        product("B", "100", "50", "21", "3"),
                        product("C", "80", "30", "14", "2"),
                        product("D", "120", "60", "21", "3"));
    }

    private static CostPool pool(String id, CostLevel level, String cost) {
        return CostPool.of(id, level, figure(id + "-cost", "CNY " + cost + "/year"));
    }

    static CostedProduct product(String id, String units, String material, String labour, String hours) {
        return CostedProduct.builder()
                .id(Identifier.of(id))
                .units(figure("units-" + id, units + " unit/year"))
                .putDirect(Identifier.of("material"), figure("material-" + id, "CNY " + material + "/unit"))
                .putDirect(Identifier.of("labour"), figure("labour-" + id, "CNY " + labour + "/unit"))
                .batchSize(figure("batch-size", "20 unit/batch"))
                .orderSize(figure("order-size", "10 unit/order"))
                .putUses(Identifier.of("machine"), figure("hours-" + id, hours + " hour/unit"))
                .putUses(Identifier.of("setup"), figure("runs-" + id, "1 run/batch"))
                .putUses(Identifier.of("inspection"), figure("runs-" + id, "1 run/batch"))
                .putUses(Identifier.of("stores"), figure("requisitions-" + id, "20 requisition/year"))
                .putUses(Identifier.of("handling"), figure("deliveries-" + id, "1 delivery/order"))
                .traditionalUse(figure("hours-" + id, hours + " hour/unit"))
                .build();
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
