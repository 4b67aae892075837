package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Units are an abelian group under multiplication, with rational powers. */
class UnitProperties {
    @Property
    void timesIsCommutativeAndAssociative(@ForAll("units") Unit a, @ForAll("units") Unit b, @ForAll("units") Unit c) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property
    void ratioIsNeutral(@ForAll("units") Unit a) {
        assertThat(a.times(Unit.RATIO)).isEqualTo(a);
        assertThat(Unit.RATIO.times(a)).isEqualTo(a);
        assertThat(a.dividedBy(Unit.RATIO)).isEqualTo(a);
    }

    @Property
    void dividingUndoesMultiplying(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b)).isEqualTo(Unit.RATIO.dividedBy(b.dividedBy(a)));
        assertThat(a.dividedBy(a)).isSameAs(Unit.RATIO);
    }

    @Property
    void powersAddAndMultiply(
            @ForAll("units") Unit a,
            @ForAll @IntRange(min = -5, max = 5) int m,
            @ForAll @IntRange(min = -5, max = 5) int n) {
        assertThat(a.power(m).times(a.power(n))).isEqualTo(a.power(m + n));
        assertThat(a.power(m).power(n)).isEqualTo(a.power(m * n));
    }

    @Property
    void rootsUndoPowers(@ForAll("units") Unit a, @ForAll @IntRange(min = 1, max = 7) int n) {
        assertThat(a.power(1, n).power(n)).isEqualTo(a);
        assertThat(a.power(n, n)).isEqualTo(a);
    }

    @Property
    void equalUnitsAreOneObject(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        assertThat(a.times(b)).isSameAs(b.times(a));
    }

    @Provide
    Arbitrary<Unit> units() {
        return BasicsArbitraries.units();
    }
}
