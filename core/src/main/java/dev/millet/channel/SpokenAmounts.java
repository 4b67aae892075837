package dev.millet.channel;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a verdict's sentences say them; a number that does not exist is said by its reason. */
record SpokenAmounts(Offer offer, Reading reading) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    Value read(Driver driver) {
        return reading.value(driver);
    }

    static Text why(Value value) {
        return value.why().orElseGet(() -> ChannelWords.text("undefined.no-difference"));
    }

    Text perUnit(Driver price) {
        Value value = read(price);
        return value.isDefined() ? perUnit(value.get()) : why(value);
    }

    Text perUnit(BigDecimal amount) {
        BigDecimal shown = amount.setScale(2, RoundingMode.HALF_EVEN);
        return Text.of(offer.currency() + " " + shown.toPlainString());
    }

    /** Money a year: millions in English, 万 in Chinese. */
    Text aYear(Driver amount) {
        return aYear(read(amount));
    }

    Text aYear(Value value) {
        return value.asNumber().map(this::aYear).orElseGet(() -> why(value));
    }

    Text aYear(BigDecimal amount) {
        String currency = offer.currency() + " ";
        BigDecimal millions = amount.divide(MILLION, 1, RoundingMode.HALF_EVEN);
        BigDecimal tenThousands = amount.divide(TEN_THOUSAND, 0, RoundingMode.HALF_EVEN);
        return Text.of(currency + millions.toPlainString() + " M", currency + tenThousands.toPlainString() + " 万");
    }

    static String percentChange(BigDecimal to, BigDecimal from) {
        BigDecimal change = to.divide(from, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN);
        return (change.signum() >= 0 ? "+" : "") + change.toPlainString() + " %";
    }

    /** At most four significant digits, whole from a thousand up. */
    static String plain(BigDecimal number) {
        boolean large = number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        BigDecimal shown = large
                ? number.setScale(0, RoundingMode.HALF_EVEN)
                : number.round(new MathContext(4, RoundingMode.HALF_EVEN));
        return DecimalText.canonical(shown);
    }
}
