package dev.millet.scenario.search;

import dev.millet.basics.Progress;
import dev.millet.fact.Figure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Finds the smallest change that breaks a property: {@link ModelSearch} tells how. */
final class ChangeSearch {
    /** A sum of moves that is smaller by no more than this share is not looked for. */
    static final double TOLERANCE = 1e-4;

    private final StatedProperty property;
    private final int effort;
    private final Progress.Course course;
    private int boxes;
    private double[] best = {};
    private double bestSum = ChangeBox.NEVER;
    private int excluded;
    /** No change of the size at hand with a smaller sum of moves breaks the property. */
    private double bound = ChangeBox.NEVER;

    ChangeSearch(StatedProperty property, int effort, Progress.Course course) {
        this.property = property;
        this.effort = effort;
        this.course = course;
    }

    /** What a search found; no place if nothing broke. */
    record Found(Optional<double[]> place, int excluded, double bound, int boxes) {}

    Found found() {
        int[] all = IntStream.range(0, property.figures().size()).toArray();
        if (all.length == 0) {
            return new Found(Optional.empty(), 0, ChangeBox.NEVER, 0);
        }
        first(all);
        if (best.length == 0 && bound == ChangeBox.NEVER) {
            return new Found(Optional.empty(), all.length, bound, boxes);
        }
        int most = best.length == 0 ? all.length : PlaceSearch.moved(property, best, true).length;
        double[] joint = best;
        boolean complete = true;
        for (int size = 1; size <= most && mayGoOn(effort); size++) {
            bestSum = size == most && joint.length > 0 ? property.distance(joint) : ChangeBox.NEVER;
            best = size == most ? joint : new double[0];
            bound = ChangeBox.NEVER;
            new Sizes(size).search();
            if (bestSum < ChangeBox.NEVER) {
                return found(best);
            }
            complete &= bound == ChangeBox.NEVER;
            excluded = complete ? size : excluded;
        }
        bound = 0;
        return joint.length == 0 ? new Found(Optional.empty(), excluded, bound, boxes) : found(joint);
    }

    private Found found(double[] place) {
        double[] polished = PlaceSearch.traded(property, PlaceSearch.shrunk(property, place), course::mayGoOn);
        return new Found(Optional.of(polished), excluded, Math.min(bound, property.distance(polished)), boxes);
    }

    /** A first place that breaks it, with as few figures as that one needs, or the proof that there is none. */
    private void first(int[] all) {
        WorstCase worst = new CornerSearch(property.slackTree(), course::mayGoOn).worst();
        double[] corner = property.atBase();
        for (Figure end : worst.corner()) {
            int figure = property.figures().stream().map(Figure::id).toList().indexOf(end.id());
            if (figure >= 0) {
                corner[figure] = end.value().doubleValue();
            }
        }
        if (property.breaks(corner)) {
            accept(PlaceSearch.shrunk(property, corner));
        } else {
            cheapest(all, effort / 4, true);
        }
    }

    private void judge() {
        boxes++;
        course.advance(1);
    }

    private boolean mayGoOn(int most) {
        return boxes < most && course.mayGoOn();
    }

    private void accept(double[] place) {
        double[] shrunk = PlaceSearch.shrunk(property, place);
        double sum = property.distance(shrunk);
        if (sum < bestSum) {
            best = shrunk;
            bestSum = sum;
        }
    }

    /** Branch and bound over the ranges of some figures, the part that may break with the least moves first. */
    private void cheapest(int[] moving, int most, boolean anyWill) {
        PriorityQueue<ChangeBox> open = new PriorityQueue<>(Comparator.comparingDouble(ChangeBox::least));
        double unresolved = ChangeBox.NEVER;
        judge();
        open.add(ChangeBox.of(property, moving));
        while (!open.isEmpty() && isWorthwhile(open.peek().least())) {
            ChangeBox box = open.remove();
            box.candidate().ifPresent(this::accept);
            if (anyWill && bestSum < ChangeBox.NEVER) {
                break;
            }
            if (!mayGoOn(most)) {
                unresolved = Math.min(unresolved, box.least());
                break;
            }
            boolean cut = false;
            for (ChangeBox half : box.halves()) {
                judge();
                cut = true;
                if (isWorthwhile(half.least())) {
                    open.add(half);
                }
            }
            unresolved = cut ? unresolved : Math.min(unresolved, box.least());
        }
        if (!open.isEmpty()) {
            unresolved = Math.min(unresolved, open.peek().least());
        }
        bound = Math.min(bound, unresolved);
    }

    private boolean isWorthwhile(double sum) {
        return sum < bestSum * (1 - TOLERANCE) - PlaceSearch.SMALLEST || (bestSum == ChangeBox.NEVER && sum < bestSum);
    }

    /**
     * All sets of so many figures, figures with the greatest fall first. A branch is left out as soon as interval bounds
     * over the ranges that are still open to it prove that no set in it lets the slack fall far enough.
     */
    private final class Sizes {
        private final int size;
        private final int[] order;
        private final double slack;
        private final int[] chosen;

        Sizes(int size) {
            this.size = size;
            this.chosen = new int[size];
            int[] all = IntStream.range(0, property.figures().size()).toArray();
            SlackBounds whole = SlackBounds.of(property, all);
            this.order = IntStream.of(all)
                    .filter(i -> whole.most(i) > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -whole.most(i)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.slack = SlackBounds.of(property, new int[0]).atBase();
        }

        void search() {
            choose(0, 0);
        }

        /** No deeper than there are figures. */
        private void choose(int from, int count) {
            if (!mayGoOn(effort)) {
                bound = 0;
            } else if (count == size) {
                cheapest(Arrays.copyOf(chosen, size), effort, false);
            } else if (order.length - from >= size - count && mayBreak(from, count)) {
                chosen[count] = order[from];
                choose(from + 1, count + 1);
                choose(from + 1, count);
            }
        }

        private boolean mayBreak(int from, int count) {
            judge();
            int[] open = IntStream.concat(Arrays.stream(chosen, 0, count), Arrays.stream(order, from, order.length))
                    .toArray();
            return SlackBounds.of(property, open).mayBreak(slack, count, size - count);
        }
    }
}
