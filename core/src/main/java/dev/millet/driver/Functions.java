package dev.millet.driver;

/** Stub: the shipped functions. */
public final class Functions {
    private Functions() {}

    /** e to a ratio's power. */
    public static Driver exp(Driver exponent) {
        throw new UnsupportedOperationException("stub");
    }

    /** Natural logarithm of a positive ratio. */
    public static Driver log(Driver ratio) {
        throw new UnsupportedOperationException("stub");
    }

    /** 1/(1+rate*?)^time compound: rate in 1/T, time in T. */
    public static Driver discountFactor(Driver rate, Driver time) {
        throw new UnsupportedOperationException("stub");
    }

    /** Equal yearly payment per unit of present value over a life: rate in 1/T, life in T, result in 1/T; rate 0 gives 1/life. */
    public static Driver annuity(Driver rate, Driver life) {
        throw new UnsupportedOperationException("stub");
    }

    /** (1 - churn)^time: churn in 1/T, time in T. */
    public static Driver survival(Driver churn, Driver time) {
        throw new UnsupportedOperationException("stub");
    }
}
