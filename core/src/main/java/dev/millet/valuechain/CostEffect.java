package dev.millet.valuechain;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Functions;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.math.BigDecimal;

/**
 * What a cost driver does to a cost: a factor by which the stated amount is multiplied.
 *
 * <p>Amounts are stated at a base (a base volume, a base utilisation, a reference place); the effect carries them to where
 * the firm stands. At the base every factor is 1.
 */
public sealed interface CostEffect {
    /** The factor on a yearly amount (fixed) or on a rate per occurrence. */
    Driver factor(boolean fixed, Driver volume);

    /** Whether it leaves such a cost as it is, whatever the firm does: an elasticity or a rate that changes nothing. */
    boolean isNeutral(boolean fixed);

    /**
     * Scale: the yearly cost grows as (volume ÷ base volume) to an elasticity. Below 1 there are economies of scale: with 0.6 a
     * plant of twice the volume costs 1.516 times as much a year, so 0.758 times per unit.
     *
     * <p>A fixed cost is multiplied by (V ÷ V₀)^e, a rate by (V ÷ V₀)^(e − 1): one meaning, the yearly cost, in both. It answers
     * the volume of the chain.
     *
     * <p>Source: Chilton, Six Tenths Factor (1950) for plants; Porter (1985) for activities.
     *
     * @param base volume at which the amount is stated, in unit/year
     * @param elasticity of the yearly cost to volume; 1 is constant returns
     */
    record Scale(Figure base, Figure elasticity) implements CostEffect {
        /** Refuses a base that is no positive volume and an elasticity that is no ratio. */
        public Scale {
            Bounds.unit("base volume", base, Unit.parse("unit/year"), "scale");
            Bounds.positive("base volume", base, "scale");
            Bounds.unit("elasticity", elasticity, Unit.RATIO, "scale");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            Driver exponent =
                    fixed ? Driver.of(elasticity) : Driver.of(elasticity).minus(ONE);
            return volume.dividedBy(Driver.of(base)).power(exponent);
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return is(elasticity, fixed ? BigDecimal.ZERO : BigDecimal.ONE);
        }
    }

    /**
     * Learning: cost falls to the progress ratio with each doubling of what has been made so far. At 80 % and eight times the base,
     * three doublings, it is 0.512 of what it was.
     *
     * <p>Source: Wright, Factors Affecting the Cost of Airplanes (1936): (n ÷ n₀) to the log₂ of the progress ratio.
     *
     * @param base cumulative output at which the amount is stated, such as 100000 unit
     * @param cumulative cumulative output now, in the same unit
     * @param progress the progress ratio: 0.8 for an 80 % curve
     */
    record Learning(Figure base, Figure cumulative, Figure progress) implements CostEffect {
        /** Refuses outputs or a progress ratio of zero or less, and unlike units. */
        public Learning {
            Bounds.positive("base output", base, "learning");
            Bounds.positive("cumulative output", cumulative, "learning");
            Bounds.unit("cumulative output", cumulative, base.unit(), "learning");
            Bounds.unit("progress ratio", progress, Unit.RATIO, "learning");
            Bounds.positive("progress ratio", progress, "learning");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            Driver exponent = Functions.log(Driver.of(progress)).dividedBy(Functions.log(Driver.constant("2")));
            return Driver.of(cumulative).dividedBy(Driver.of(base)).power(exponent);
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return is(progress, BigDecimal.ONE);
        }
    }

    /**
     * Capacity use: a rate contains fixed cost that is spread over what is used: 1 − f + f × u₀ ÷ u. A rate stated at 80 % use, half
     * of it fixed, is 1.5 times as high at 40 %.
     *
     * <p>A fixed cost stays what it is a year: using it less shows when it is divided by fewer units, and a comparison books that
     * under capacity use where the activity has a driver of this class.
     *
     * <p>Source: Porter, Competitive Advantage (1985), chapter 3.
     *
     * @param fixedShare f, the share of the rate that is fixed cost
     * @param base u₀, the use of capacity at which the rate is stated, a ratio
     * @param use u, the use of capacity now, a ratio
     */
    record CapacityUse(Figure fixedShare, Figure base, Figure use) implements CostEffect {
        /** Refuses a share outside 0 to 1 and a use of zero or less. */
        public CapacityUse {
            Bounds.share("fixed share", fixedShare, "capacity use");
            Bounds.unit("base use", base, Unit.RATIO, "capacity use");
            Bounds.positive("base use", base, "capacity use");
            Bounds.unit("use", use, Unit.RATIO, "capacity use");
            Bounds.positive("use", use, "capacity use");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            if (fixed) {
                return ONE;
            }
            Driver share = Driver.of(fixedShare);
            return ONE.minus(share).plus(share.times(Driver.of(base)).dividedBy(Driver.of(use)));
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return !fixed && is(fixedShare, BigDecimal.ZERO);
        }
    }

    /**
     * Any other quantity that cost grows with: (actual ÷ base) to an elasticity. A cost that grows with the root of the number of
     * models doubles when there are four times as many.
     *
     * @param base the quantity at which the amount is stated
     * @param actual the quantity now, in the same unit
     * @param elasticity of the cost to it; 1 is in proportion
     */
    record Elasticity(Figure base, Figure actual, Figure elasticity) implements CostEffect {
        /** Refuses quantities of zero or less, unlike units and an elasticity that is no ratio. */
        public Elasticity {
            Bounds.positive("base quantity", base, "elasticity");
            Bounds.positive("actual quantity", actual, "elasticity");
            Bounds.unit("actual quantity", actual, base.unit(), "elasticity");
            Bounds.unit("elasticity", elasticity, Unit.RATIO, "elasticity");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            return Driver.of(actual).dividedBy(Driver.of(base)).power(Driver.of(elasticity));
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return is(elasticity, BigDecimal.ZERO);
        }
    }

    /**
     * A factor that is known as such: wages of a place at 0.7 of the reference, a tariff of 1.1, half of an activity shared with a
     * sister unit.
     *
     * @param factor a ratio of zero or more
     */
    record Factor(Figure factor) implements CostEffect {
        /** Refuses what is no ratio or negative. */
        public Factor {
            Bounds.unit("factor", factor, Unit.RATIO, "factor");
            Bounds.notNegative("factor", factor, "factor");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            return Driver.of(factor);
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return is(factor, BigDecimal.ONE);
        }
    }

    /**
     * A cost that moves with time: (1 + rate) to the time by which one is later. Components that fall by 20 % a year cost 0.8 of it to
     * who comes a year later.
     *
     * @param rate per year, negative where cost falls, above −100 %
     * @param later time after the base, in year; negative: earlier
     */
    record Trend(Figure rate, Figure later) implements CostEffect {
        /** Refuses a rate or a time in another unit. */
        public Trend {
            Bounds.unit("rate", rate, Unit.RATIO.dividedBy(Unit.of("year")), "trend");
            Bounds.unit("time", later, Unit.of("year"), "trend");
        }

        @Override
        public Driver factor(boolean fixed, Driver volume) {
            return ONE.dividedBy(Functions.discountFactor(Driver.of(rate), Driver.of(later)));
        }

        @Override
        public boolean isNeutral(boolean fixed) {
            return is(rate, BigDecimal.ZERO);
        }
    }

    /** The ratio 1: no change. */
    Driver ONE = Driver.constant("1");

    private static boolean is(Figure figure, BigDecimal number) {
        return figure.value().compareTo(number) == 0 && figure.uncertainty().isEmpty();
    }
}
