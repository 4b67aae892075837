package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Stub; becomes an Immutables value with builder and withers. */
public interface Figure {
    Identifier id();

    /** What or whom it is about: "Mi phone 1"; default empty text is not allowed, default is the id's text. */
    String subject();

    /** What is measured, with the price base: "price incl. VAT"; default: the id's last part in words. */
    String metric();

    BigDecimal value();

    Unit unit();

    Basis basis();

    Optional<Period> period();

    Optional<Distribution> uncertainty();

    Optional<Evidence> evidence();

    /** Why we believe it, when no source says it. */
    Optional<Text> reason();

    default Quantity quantity() {
        return new Quantity(value(), unit());
    }

    /** No evidence: shown as an assumption, everywhere, for ever (unless decided or derived: those are shown as such). */
    default boolean isAssumption() {
        return evidence().isEmpty() && basis() != Basis.DECIDED && basis() != Basis.DERIVED;
    }

    /** cited("price", "CNY 1999/unit", evidence): basis reported. */
    static Figure cited(String id, String quantity, Evidence evidence) {
        throw new UnsupportedOperationException("stub");
    }

    /** assumed("courier", "CNY 28/unit", "18..45", "insured parcel"): PERT over the range with the value as mode. */
    static Figure assumed(String id, String quantity, String range, String reason) {
        throw new UnsupportedOperationException("stub");
    }

    /** A point guess without a range. */
    static Figure assumed(String id, String quantity, String reason) {
        throw new UnsupportedOperationException("stub");
    }

    /** A number one sets oneself. */
    static Figure decided(String id, String quantity, String reason) {
        throw new UnsupportedOperationException("stub");
    }
}
