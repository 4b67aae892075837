package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How many zeros an axis leaves out, so that its labels stay short: 120,000,000 CNY/year is 120 on an axis in million CNY/year. */
enum Magnitude {
    ONE(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    /** Five digits before the point can still be read at a glance. */
    private static final BigDecimal READABLE = BigDecimal.valueOf(20_000);

    private final int zeros;

    Magnitude(int zeros) {
        this.zeros = zeros;
    }

    /** The magnitude for amounts of which the greatest, without its sign, is this. */
    static Magnitude of(BigDecimal greatest) {
        Magnitude fit = ONE;
        for (Magnitude wider : values()) {
            if (greatest.abs().compareTo(READABLE) >= 0
                    && wider.scaled(greatest.abs()).compareTo(BigDecimal.ONE) >= 0) {
                fit = wider;
            }
        }
        return fit;
    }

    BigDecimal scaled(BigDecimal amount) {
        return amount.scaleByPowerOfTen(-zeros);
    }

    /** What the axis counts: "million CNY/year". */
    Text unit(Unit unit) {
        if (this == ONE) {
            return unit.isRatio() ? RenderWords.text("chart.ratio") : Text.of(unit.toString());
        }
        return unit.isRatio() ? RenderWords.text("chart." + key()) : RenderWords.text("chart." + key() + ".of", unit);
    }

    /** A value in a sentence, three digits of it: 45,594,360.24 CNY/year is "45.6 million CNY/year". */
    String told(Value value, Locale language) {
        if (this == ONE || !value.isDefined()) {
            return value.text(language);
        }
        BigDecimal rounded = scaled(value.get()).round(new MathContext(3, RoundingMode.HALF_EVEN));
        return rounded.stripTrailingZeros().toPlainString() + " "
                + unit(value.unit()).in(language);
    }

    private String key() {
        return switch (this) {
            case ONE -> "one";
            case THOUSAND -> "thousand";
            case MILLION -> "million";
            case BILLION -> "billion";
        };
    }

    /** A scaled amount beside an axis, a tenth as fine as the distance of two ticks. */
    static String text(BigDecimal scaled, BigDecimal step) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale() + 1);
        BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
