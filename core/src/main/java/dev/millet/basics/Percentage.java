package dev.millet.basics;

import java.math.BigDecimal;

/** Stub: 5 % is ratio 0.05; parse("12.5%") inverse of toString "12.5%". */
public record Percentage(BigDecimal ratio) {
    public static Percentage parse(String text) {
        throw new UnsupportedOperationException("stub");
    }
}
