package dev.millet.channel.tax;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One rate of a {@link TaxTable}: from this day on, this payer owes this rate on this kind of supply.
 *
 * <p>Example: goods, general taxpayer, from 1994-01-01, 17 %, creditable by a buyer who is a general taxpayer.
 *
 * <p>Invariant: 0 ≤ rate &lt; 1.
 */
@Value.Immutable
public interface TaxRow extends WithTaxRow {
    /** Kind of supply: goods, transport, modern-services. */
    Identifier supply();

    /** Who sells. */
    Taxpayer payer();

    /** First day of supply to which the rate applies. */
    LocalDate from();

    /** The rate as a ratio of the price ex tax: 17 % is 0.17. */
    BigDecimal rate();

    /** Whether a buyer who is a general taxpayer recovers it. */
    boolean creditable();

    /** Name of the levy: vat, business-tax. */
    Identifier levy();

    /** What the rate is called on a page: "VAT rate on goods". */
    Optional<Text> label();

    /** Where it applies first, when not everywhere: pilot. */
    Optional<Identifier> region();

    /** The act that says so. */
    Optional<Evidence> evidence();

    /** Its description: attributes and how it is built. */
    static Shape<TaxRow> shape() {
        return TaxShapes.ROW;
    }

    /** A new row. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks the invariant. */
    @Value.Check
    default void check() {
        if (rate().signum() < 0 || rate().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("tax rate must be at least 0 and below 1, but was '"
                    + rate().toPlainString() + "' (" + supply() + " from " + from() + ")");
        }
    }

    /** Builds a row. */
    final class Builder extends ImmutableTaxRow.Builder {
        Builder() {}
    }
}
