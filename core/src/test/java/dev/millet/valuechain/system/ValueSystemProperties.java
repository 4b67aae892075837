package dev.millet.valuechain.system;

import static dev.millet.valuechain.Inputs.approximate;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.json.MilletJson;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;

/** Laws of the value system: the stages share the consumer's price, whichever way it is worked out. */
class ValueSystemProperties {
    private static final BigDecimal TINY = new BigDecimal("1e-20");

    @Provide
    Arbitrary<ValueSystem> systems() {
        return Arbitraries.randomValue(ValueSystemProperties::system).dontShrink();
    }

    @Property(tries = 100)
    void everySystemComesBackFromJson(@ForAll("systems") ValueSystem system) {
        byte[] bytes = MilletJson.write(ValueSystem.shape(), system);
        assertThat(MilletJson.readOrThrow(ValueSystem.shape(), bytes)).isEqualTo(system);
    }

    @Property(tries = 100)
    void theStagesSumToTheConsumersPriceExVat(@ForAll("systems") ValueSystem system) {
        SystemAccounts accounts = SystemAccounts.of(system);
        BigDecimal added = BigDecimal.ZERO;
        for (StageRole role : StageRole.values()) {
            added = added.add(number(accounts.added(role)));
        }
        BigDecimal paid = number(accounts.consumerPrice());
        assertThat(added).isCloseTo(paid, within(TINY));
        assertThat(number(accounts.allCosts()).add(number(accounts.allMargins())))
                .isCloseTo(paid, within(TINY));
        assertThat(paid.add(number(accounts.tax()))).isCloseTo(number(accounts.consumerPriceWithTax()), within(TINY));
    }

    /** A second way: all prices and the open margin at once, as the solution of linear equations. */
    @Property(tries = 100)
    void solvingAllPricesAtOnceFindsTheSame(@ForAll("systems") ValueSystem system) {
        SystemAccounts accounts = SystemAccounts.of(system);
        int n = system.stages().size();
        boolean open = system.consumerPrice().isPresent();
        int unknowns = open ? n + 1 : n;
        double[][] equations = new double[unknowns][unknowns];
        double[] known = new double[unknowns];
        for (int i = 0; i < n; i++) {
            SystemStage stage = system.stages().get(i);
            equations[i][i] = 1;
            for (SystemStage supplier : system.suppliersOf(stage.id().text())) {
                equations[i][system.stages().indexOf(supplier)] = -1;
            }
            known[i] = stage.costs().values().stream()
                    .mapToDouble(cost -> cost.value().doubleValue())
                    .sum();
            if (stage.margin().isEmpty()) {
                equations[i][n] = -1;
            } else if (stage.margin().get().unit().isRatio()) {
                equations[i][i] -= stage.margin().get().value().doubleValue();
            } else {
                known[i] += stage.margin().get().value().doubleValue();
            }
        }
        if (open) {
            equations[n][n - 1] = 1;
            known[n] = system.consumerPrice().get().value().doubleValue()
                    / (1 + system.vat().map(vat -> vat.value().doubleValue()).orElse(0.0));
        }
        RealVector solved = new LUDecomposition(new Array2DRowRealMatrix(equations))
                .getSolver()
                .solve(new ArrayRealVector(known));
        for (int i = 0; i < n; i++) {
            SystemStage stage = system.stages().get(i);
            String id = stage.id().text();
            assertThat(real(accounts.price(id))).isCloseTo(solved.getEntry(i), within(1e-6));
            assertThat(approximate(accounts.margin(id))).isCloseTo(real(accounts.margin(id)), within(1e-6));
            if (stage.margin().isEmpty()) {
                assertThat(real(accounts.margin(id))).isCloseTo(solved.getEntry(n), within(1e-6));
            }
        }
    }

    /** What the open margin turns out to be, stated as money, gives back the consumer's price it came from. */
    @Property(tries = 100)
    void theOpenMarginStatedAsMoneyGivesThePriceBack(@ForAll("systems") ValueSystem system) {
        if (system.consumerPrice().isEmpty()) {
            return;
        }
        SystemAccounts accounts = SystemAccounts.of(system);
        ValueSystem.Builder stated = ValueSystem.of("system", "CNY").vat(system.vat());
        for (SystemStage stage : system.stages()) {
            String margin = number(accounts.margin(stage.id().text())).toPlainString();
            stated.addStages(
                    stage.margin().isPresent() ? stage : stage.withMargin(figure("stated", "CNY " + margin + "/unit")));
        }
        assertThat(real(SystemAccounts.of(stated.build()).consumerPriceWithTax()))
                .isCloseTo(real(accounts.consumerPriceWithTax()), within(1e-9));
    }

    private static ValueSystem system(Random random) {
        ValueSystem.Builder system = ValueSystem.of("system", "CNY");
        int n = 1 + random.nextInt(7);
        int firm = random.nextInt(n);
        boolean priced = random.nextBoolean();
        int open = priced ? random.nextInt(n) : n;
        for (int i = 0; i < n; i++) {
            StageRole role = i < firm ? StageRole.SUPPLIER : i == firm ? StageRole.FIRM : StageRole.CHANNEL;
            SystemStage.Builder stage = SystemStage.of("s" + i, role);
            for (int k = random.nextInt(3); k > 0; k--) {
                stage.cost("c" + k, figure("cost-" + i + "-" + k, "CNY " + random.nextInt(900) + "/unit"));
            }
            if (i != open) {
                stage.margin(figure(
                        "margin-" + i,
                        random.nextBoolean()
                                ? "0." + (10 + random.nextInt(40))
                                : "CNY " + (random.nextInt(400) - 50) + "/unit"));
            }
            if (i < n - 1 && random.nextInt(3) == 0) {
                stage.sellsTo(Identifier.of("s" + (i + 1 + random.nextInt(n - 1 - i))));
            }
            system.addStages(stage.build());
        }
        if (priced) {
            system.consumerPrice(figure("price", "CNY " + (100 + random.nextInt(5000)) + "/unit"));
        }
        if (random.nextBoolean()) {
            system.vat(figure("vat", "0.17"));
        }
        return system.build();
    }
}
