package dev.millet.basics;

import java.math.BigDecimal;

/** Stub: decimals from and to text, bounded: at most 1,000 digits and |scale| at most 1,000; accepts "1.5", "2e6", "12.5%". */
public final class DecimalText {
    private DecimalText() {}

    public static BigDecimal parse(String text) {
        throw new UnsupportedOperationException("stub");
    }

    /** Canonical text: no exponent, no trailing zeros: 1.0 and 1.00 print "1". */
    public static String canonical(BigDecimal number) {
        throw new UnsupportedOperationException("stub");
    }

    /** Refuses precision and scale past the limits (naive BigDecimal code hangs on 1e-10000000). */
    public static BigDecimal checked(BigDecimal number, String what) {
        throw new UnsupportedOperationException("stub");
    }
}
