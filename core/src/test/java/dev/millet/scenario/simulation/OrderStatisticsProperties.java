package dev.millet.scenario.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Selection beside a full sort, over numbers of every size and shape. */
class OrderStatisticsProperties {
    @Property
    void selectsWhatASortFinds(@ForAll @Size(max = 50) double[] values, @ForAll @IntRange(max = 60) int length) {
        holds(values, Math.min(length, values.length));
    }

    @Property(tries = 60)
    void selectsFromManyNumbers(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60_000) int size,
            @ForAll @IntRange(max = 7) int shape) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            double u = random.nextDouble();
            values[i] = switch (shape) {
                case 0 -> u;
                case 1 -> u - 0.5;
                case 2 -> Math.pow(u, -40);
                case 3 -> Math.round(u * 3);
                case 4 -> 5000 + u * 1e-9;
                case 5 -> u < 0.3 ? Double.NaN : 1 / (u - 0.6);
                case 6 -> u < 0.5 ? -0.0 : 0.0;
                default -> Double.longBitsToDouble(random.nextLong());
            };
        }
        holds(values, size);
    }

    private static void holds(double[] values, int length) {
        double[] before = values.clone();
        double[] sorted = Arrays.stream(values, 0, length)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            assertThat(OrderStatistics.select(values, length)).isEmpty();
            return;
        }
        int last = sorted.length - 1;
        int[] ranks = Arrays.stream(new int[] {0, last / 20, last / 2, last / 2 + 1, last * 19 / 20, last})
                .filter(rank -> rank <= last)
                .sorted()
                .distinct()
                .toArray();
        double[] expected =
                Arrays.stream(ranks).mapToDouble(rank -> sorted[rank]).toArray();
        assertThat(OrderStatistics.select(values, length, ranks)).containsExactly(expected);
        assertThat(values).as("untouched").containsExactly(before);
    }
}
