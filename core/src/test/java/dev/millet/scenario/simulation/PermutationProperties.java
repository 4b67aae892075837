package dev.millet.scenario.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Strata of a Latin hypercube: each taken once, in an order that tells nothing. */
class PermutationProperties {
    @Property(tries = 200)
    void takesEachPlaceOnce(@ForAll long key, @ForAll @IntRange(min = 1, max = 5_000) int size) {
        Permutation permutation = new Permutation(size, key);
        BitSet taken = new BitSet(size);
        for (int place = 0; place < size; place++) {
            int at = permutation.of(place);
            assertThat(at).isBetween(0, size - 1);
            taken.set(at);
        }
        assertThat(taken.cardinality()).isEqualTo(size);
    }

    /**
     * Places as often near each other as chance has it, over 200 fixed keys: the mean rank correlation of place and stratum is
     * zero within 5 standard errors, and that of two keys' strata too. False-alarm rate below 1.2e-6.
     */
    @Test
    void isNotCorrelatedWithThePlaceOrWithAnotherKey() {
        int size = 1_000;
        int keys = 200;
        double withPlace = 0;
        double withOther = 0;
        for (int key = 0; key < keys; key++) {
            Permutation one = new Permutation(size, key);
            Permutation other = new Permutation(size, key + 1_000_003L);
            for (int place = 0; place < size; place++) {
                double centred = one.of(place) - (size - 1) / 2.0;
                withPlace += centred * (place - (size - 1) / 2.0);
                withOther += centred * (other.of(place) - (size - 1) / 2.0);
            }
        }
        double square = (size * (double) size - 1) / 12;
        double standardError = square * Math.sqrt((double) size * size / (size - 1) * keys);
        assertThat(withPlace / standardError).isBetween(-5.0, 5.0);
        assertThat(withOther / standardError).isBetween(-5.0, 5.0);
    }
}
