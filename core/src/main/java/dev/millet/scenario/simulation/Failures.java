package dev.millet.scenario.simulation;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trials without a value, counted by answer and by the place in the program where undefined began. */
final class Failures {
    private final TreeMap<Place, Tally> tallies = new TreeMap<>();

    /**
     * Where trials fail.
     *
     * @param answer place among the answers
     * @param step of the program
     */
    record Place(int answer, int step) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::answer).thenComparingInt(Place::step);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many failed there.
     *
     * @param trials how many
     * @param first the number of the first of them, from 0
     */
    record Tally(int trials, int first) {
        Tally and(Tally other) {
            return new Tally(trials + other.trials, Math.min(first, other.first));
        }
    }

    void add(Place place, Tally tally) {
        tallies.merge(place, tally, Tally::and);
    }

    /** Adds up in any order to the same. */
    void addAll(Failures others) {
        others.tallies.forEach(this::add);
    }

    SortedMap<Place, Tally> tallies() {
        return Collections.unmodifiableSortedMap(tallies);
    }
}
