package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random graphs of all operations, over a few figures without units. */
final class DriverArbitraries {
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "0.1",
        "3",
        "-2.5",
        "1999",
        "0.17",
        "1e-12",
        "123456789.123456789",
        "-0.000000001",
        "1e40",
        "-1e200",
        "1e-200",
        "7",
        "0.333333333333333333333333333333333333333",
        "1e-400",
        "12",
        "2"
    };

    private DriverArbitraries() {}

    /** Trees of one answer with the id "answer", with every operation. */
    static Arbitrary<DriverTree> trees() {
        return Arbitraries.longs().map(seed -> tree(new Random(seed), false));
    }

    /** Trees over friendly numbers, in which most answers are defined. */
    static Arbitrary<DriverTree> tameTrees() {
        return Arbitraries.longs().map(seed -> tree(new Random(seed), true));
    }

    static DriverTree tree(Random random, boolean tame) {
        List<Driver> pool = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String number = tame ? Integer.toString(1 + random.nextInt(400)) + "e-2" : pick(NUMBERS, random);
            pool.add(Driver.of(figure("x" + i, number)));
        }
        pool.add(Driver.constant("1"));
        pool.add(Driver.constant("0.25"));
        List<Condition> conditions = new ArrayList<>(List.of(Condition.always(), Condition.never()));
        int steps = 3 + random.nextInt(tame ? 20 : 30);
        for (int step = 0; step < steps; step++) {
            Driver a = pick(pool, random);
            Driver b = pick(pool, random);
            Driver c = pick(pool, random);
            Condition when = pick(conditions, random);
            pool.add(
                    switch (random.nextInt(tame ? 19 : 24)) {
                        case 0, 1 -> a.plus(b);
                        case 2, 3 -> a.minus(b);
                        case 4 -> a.times(b);
                        case 5 -> a.negated();
                        case 6 -> a.min(b);
                        case 7 -> a.max(b);
                        case 8 -> a.abs();
                        case 9 -> when.choose(a, b);
                        case 10 -> a.onlyIf(when, Text.of("guard " + step)).orElse(b);
                        case 11 -> a.named("n" + step, Text.of("step " + step));
                        case 12 -> a.power(2);
                        case 13 -> a.dividedBy(b.abs().plus(Driver.constant("0.5")));
                        case 14 -> Functions.exp(a.min(Driver.constant("2")));
                        case 15 -> Functions.log(a.abs().plus(Driver.constant("0.5")));
                        case 16 -> Driver.sum(Unit.RATIO, List.of(a, b, c, a));
                        case 17 -> Driver.choice(a.abs(), List.of(a, b, c)).orElse(c);
                        case 18 -> a.abs().plus(Driver.constant("0.1")).power(b.min(Driver.constant("3")));
                        case 19 -> a.dividedBy(b);
                        case 20 -> a.power(b);
                        case 21 -> a.power(random.nextInt(9) - 4);
                        case 22 -> a.onlyIf(when, Text.of("guard " + step));
                        default -> Functions.log(a);
                    });
            conditions.add(
                    switch (random.nextInt(7)) {
                        case 0 -> a.isAtLeast(b);
                        case 1 -> a.isMoreThan(b);
                        case 2 -> a.isAtMost(c);
                        case 3 -> a.isLessThan(c);
                        case 4 -> when.and(pick(conditions, random));
                        case 5 -> when.or(pick(conditions, random));
                        default -> when.not();
                    });
        }
        return DriverTree.of(pool.get(pool.size() - 1).named("answer", Text.of("answer")));
    }

    static Figure figure(String id, String number) {
        return Figure.builder()
                .id(Identifier.of(id))
                .value(new BigDecimal(number))
                .unit(Unit.RATIO)
                .basis(Basis.DECIDED)
                .build();
    }

    private static <T> T pick(List<T> list, Random random) {
        // The later ones more often, so that graphs grow deep.
        int back = (int) (list.size() * random.nextDouble() * random.nextDouble());
        return list.get(list.size() - 1 - back);
    }

    private static String pick(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
