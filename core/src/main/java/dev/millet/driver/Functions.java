package dev.millet.driver;

import java.util.List;

/**
 * The functions that come with Millet.
 *
 * <p>Compounding is a function because units cannot say it: a rate of 1/year and a time of year make a factor only
 * together. All of them are computed in decimals and in doubles and know their derivatives.
 */
public final class Functions {
    private Functions() {}

    /**
     * e to a ratio's power: exp(1) is 2.718281828….
     *
     * @throws IllegalArgumentException if the exponent has a unit
     */
    public static Driver exp(Driver exponent) {
        return one(new Exponential(), exponent);
    }

    /**
     * Natural logarithm of a ratio, undefined where it is not positive: log(2) is 0.6931471805….
     *
     * @throws IllegalArgumentException if the number has a unit
     */
    public static Driver log(Driver ratio) {
        return one(new Logarithm(), ratio);
    }

    /**
     * What one unit of money at a later time is worth now: (1 + rate) to the −time, yearly compounding where the rate is
     * yearly. 10 %/year over 2 year is 1/1.21 = 0.8264462809…. Undefined where the rate is −100 % or less.
     *
     * @param rate in 1/T
     * @param time in T; may be negative (then it compounds)
     * @throws IllegalArgumentException if the units do not fit each other
     */
    public static Driver discountFactor(Driver rate, Driver time) {
        return one(new DiscountFactor(), rate, time);
    }

    /**
     * The equal payment at the end of each period that repays one unit of money over a life: rate ÷ (1 − (1 + rate) to
     * the −life); without interest 1 ÷ life. 12 %/year over 3 year is 0.4163489806…/year. Undefined where the life is not
     * positive or the rate is −100 % or less.
     *
     * @param rate in 1/T
     * @param life in T
     * @return in 1/T
     * @throws IllegalArgumentException if the units do not fit each other
     */
    public static Driver annuity(Driver rate, Driver life) {
        return one(new Annuity(), rate, life);
    }

    /**
     * The share of a cohort that is still there after a time: (1 − churn) to the time. 3 %/month over 12 month is
     * 0.6938423…. Undefined where the churn is above 100 % or the time negative.
     *
     * @param churn in 1/T
     * @param time in T
     * @throws IllegalArgumentException if the units do not fit each other
     */
    public static Driver survival(Driver churn, Driver time) {
        return one(new Survival(), churn, time);
    }

    private static Driver one(Function function, Driver... arguments) {
        return Driver.call(function, List.of(arguments)).get(0);
    }
}
