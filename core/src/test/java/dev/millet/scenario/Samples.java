package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small trees to ask what-if questions of. */
public final class Samples {
    private Samples() {}

    /** A ratio figure with a range. */
    public static Driver ranged(String id, String value, String range) {
        return Driver.of(Figure.assumed(id, value, range, "a test"));
    }

    /** A ratio figure without a range. */
    public static Driver point(String id, String value) {
        return Driver.of(Figure.assumed(id, value, "a test"));
    }

    public static Driver number(String value) {
        return Driver.constant(value);
    }

    /** A tree with the answer {@code gap}. */
    public static DriverTree gap(Driver driver) {
        return DriverTree.of(driver.named("gap", Text.of("gap")));
    }

    /** The example of the package's story: 120 - (2000 (1 - margin) - 1700). */
    public static DriverTree story() {
        Driver dealers = number("2000")
                .times(number("1").minus(ranged("margin", "0.12", "0.08..0.18")))
                .minus(number("1700"));
        return gap(number("120").minus(dealers));
    }

    /**
     * A random formula over {@code a}, {@code b}, ..., with ranges around values of both signs: sums, products, quotients,
     * extremes and guards, so that some readings are undefined. Not every figure is used.
     */
    public static DriverTree random(long seed, int figures, int operations) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Driver> nodes = new ArrayList<>();
        for (int i = 0; i < figures; i++) {
            int middle = random.nextInt(-40, 60);
            int low = middle - random.nextInt(1, 40);
            int high = middle + random.nextInt(1, 40);
            nodes.add(ranged(String.valueOf((char) ('a' + i)), tenth(middle), tenth(low) + ".." + tenth(high)));
        }
        for (int i = 0; i < operations; i++) {
            Driver left = nodes.get(random.nextInt(nodes.size()));
            Driver right = nodes.get(random.nextInt(nodes.size()));
            nodes.add(
                    switch (random.nextInt(9)) {
                        case 0, 1 -> left.plus(right);
                        case 2, 3 -> left.minus(right);
                        case 4, 5 -> left.times(right);
                        case 6 -> left.dividedBy(right.abs().plus(number("0.5")));
                        case 7 -> left.min(right);
                        default -> left.max(right.minus(number("1")));
                    });
        }
        List<Driver> used = nodes.subList(Math.max(0, nodes.size() - 3), nodes.size());
        return gap(Driver.sum(Unit.RATIO, used));
    }

    private static String tenth(int tenths) {
        return tenths < 0 ? "-" + tenth(-tenths) : tenths / 10 + "." + tenths % 10;
    }
}
