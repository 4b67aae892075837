package dev.millet.fact;

import java.math.BigDecimal;

/** Stub; sealed: Pert(low, mode, high), Triangular(low, mode, high), Uniform(low, high): bounded ranges with mean and variance. */
public interface Distribution {
    BigDecimal low();

    BigDecimal high();

    BigDecimal mean();

    BigDecimal variance();
}
