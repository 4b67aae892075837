package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Alternative;
import dev.millet.fact.Distribution;
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

    /**
     * A random formula over choices between two to five alternatives and over ranges: sums and products, so that any of the
     * alternatives may be the worst, and which one it is may hang on the others.
     */
    public static DriverTree alternatives(long seed, int choices, int ranges) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Driver> nodes = new ArrayList<>();
        for (int i = 0; i < choices; i++) {
            int count = random.nextInt(2, 6);
            List<Alternative> alternatives = new ArrayList<>();
            List<Driver> numbers = new ArrayList<>();
            for (int each = 0; each < count; each++) {
                alternatives.add(Alternative.of("way-" + each, "1"));
                numbers.add(number(tenth(random.nextInt(-60, 60))));
            }
            Figure index = Figure.assumed(
                    "choice-" + i,
                    String.valueOf(random.nextInt(count)),
                    Distribution.categorical(alternatives.toArray(new Alternative[0])),
                    "a test");
            nodes.add(Driver.choice(Driver.of(index), numbers));
        }
        for (int i = 0; i < ranges; i++) {
            int middle = random.nextInt(-40, 60);
            nodes.add(ranged(
                    "range-" + i,
                    tenth(middle),
                    tenth(middle - random.nextInt(1, 40)) + ".." + tenth(middle + random.nextInt(1, 40))));
        }
        Driver sum = number("0");
        for (int i = 0; i < nodes.size(); i++) {
            Driver next = nodes.get((i + 1) % nodes.size());
            Driver weight = number(tenth(random.nextInt(-20, 20)));
            sum = sum.plus(nodes.get(i).times(i % 2 == 0 ? weight.plus(next) : weight));
        }
        return gap(sum);
    }

    private static String tenth(int tenths) {
        return tenths < 0 ? "-" + tenth(-tenths) : tenths / 10 + "." + tenths % 10;
    }
}
