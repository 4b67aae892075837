package dev.millet.scenario.importance;

import java.util.SplittableRandom;

/** Orders of some figures: all of them in turn where they are few, else random ones. */
final class Orders {
    private Orders() {}

    /** So many orders as asked, or a little more, so that each of few stands equally often among them. */
    static int rounded(int figures, int asked) {
        long all = count(figures, asked);
        return all <= asked ? (int) ((asked + all - 1) / all * all) : asked;
    }

    private static long count(int figures, int most) {
        long count = 1;
        for (int i = 2; i <= figures && count <= most; i++) {
            count *= i;
        }
        return count;
    }

    /** The order of a number: of few figures the number names it, else chance does. */
    static int[] order(int figures, int number, int orders, SplittableRandom random) {
        boolean all = count(figures, orders) <= orders;
        int rest = number;
        int[] order = new int[figures];
        for (int i = 0; i < figures; i++) {
            int j = all ? rest % (i + 1) : random.nextInt(i + 1);
            rest /= i + 1;
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
