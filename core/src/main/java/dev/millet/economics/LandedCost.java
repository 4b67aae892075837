package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import org.immutables.value.Value;

/**
 * What imported goods cost at the gate: freight, insurance, duty and import tax on top of the price on board.
 *
 * <p>Duty is charged on CIF (cost, insurance, freight), import VAT on CIF and duty. A payer of value added tax gets the
 * import VAT back, so that his unit cost ends before it: 100 on board, 10 freight and 1 insurance at 5 % duty and 13 %
 * VAT are 111 CIF, 5.55 duty, 116.55 unit cost and 131.70 with VAT. Consumption tax is not modelled.
 *
 * <p>All amounts are in one unit, such as USD/unit.
 *
 * <p>Source: WTO Customs Valuation Agreement (1994), CIF basis; customs convention for VAT on duty-paid value.
 */
@Value.Immutable
public abstract class LandedCost {
    private static final Method METHOD = new Method("economics.landed-cost", 1, "customs convention, CIF basis");

    /** What is imported. */
    public abstract Subject subject();

    /** The price on board (FOB), not negative. */
    public abstract Driver freeOnBoard();

    /** Carriage to the border, not negative. */
    public abstract Driver freight();

    /** Insurance of the carriage, not negative. */
    public abstract Driver insurance();

    /** Duty as a ratio of CIF, not negative. */
    public abstract Driver dutyRate();

    /** Import VAT as a ratio of CIF and duty, not negative. */
    public abstract Driver vatRate();

    /** A builder; every attribute is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        cif();
        landedCostWithVat();
    }

    /** FOB + freight + insurance. */
    public Driver cif() {
        Driver sum = Precondition.NOT_NEGATIVE
                .of(freeOnBoard(), "free-on-board")
                .plus(Precondition.NOT_NEGATIVE.of(freight(), "freight"))
                .plus(Precondition.NOT_NEGATIVE.of(insurance(), "insurance"));
        return subject().name(sum, "cif", METHOD);
    }

    /** Duty rate × CIF. */
    public Driver duty() {
        return subject().name(Precondition.rate(dutyRate(), "duty-rate").times(cif()), "duty", METHOD);
    }

    /** VAT rate × (CIF + duty). */
    public Driver importVat() {
        return subject().name(Precondition.rate(vatRate(), "tax-rate").times(cif().plus(duty())), "import-vat", METHOD);
    }

    /** CIF + duty: the unit cost of a payer who gets import VAT back. */
    public Driver landedCost() {
        return subject().name(cif().plus(duty()), "landed-cost", METHOD);
    }

    /** CIF + duty + import VAT: the cash at the border, and the cost of who gets nothing back. */
    public Driver landedCostWithVat() {
        return subject().name(landedCost().plus(importVat()), "landed-cost-with-vat", METHOD);
    }

    /** Builds a landed cost. */
    public static final class Builder extends ImmutableLandedCost.Builder {
        Builder() {}
    }
}
