package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import org.immutables.value.Value;

/**
 * What the capital in operations earns after tax: NOPAT ÷ invested capital, and what that is worth above its cost.
 *
 * <p>NOPAT = EBIT × (1 − t); invested capital = net working capital + fixed operating capital, without excess cash. EBIT
 * of 80 at 25 % on 150 + 250 is a NOPAT of 60 and 15 % a year; on revenue of 1000 that is a margin of 6 % × 2.5 turns.
 *
 * <p>A firm that lives on its suppliers' and customers' money may have invested capital of zero or less. Then the return
 * is undefined with that reason; {@link #economicProfit}, NOPAT − WACC × invested capital, still exists and is the number
 * to use.
 *
 * <p>Flows are money per period, capital is money; WACC is per period (1/year).
 *
 * <p>Source: Koller, Goedhart and Wessels, Valuation (2010).
 */
@Value.Immutable
public abstract class ReturnOnInvestedCapital {
    private static final Method METHOD =
            new Method("economics.return-on-invested-capital", 1, "Koller, Goedhart and Wessels 2010");

    /** Whose return. */
    public abstract Subject subject();

    /** Operating income before interest and tax of the period (EBIT). */
    public abstract Driver operatingIncome();

    /** Tax on operating income, from 0 to 1. */
    public abstract Driver taxRate();

    /** Operating current assets − operating current liabilities; negative where others finance the firm. */
    public abstract Driver netWorkingCapital();

    /** Property, plant and other operating capital that stays; no excess cash. */
    public abstract Driver fixedCapital();

    /** A builder; every attribute is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        rate();
    }

    /** EBIT × (1 − t). */
    public Driver nopat() {
        Driver kept = Amounts.ONE.minus(Precondition.share(taxRate(), "income-tax-rate"));
        return subject().name(operatingIncome().times(kept), "nopat", METHOD);
    }

    /** Net working capital + fixed operating capital. */
    public Driver investedCapital() {
        return subject().name(netWorkingCapital().plus(fixedCapital()), "invested-capital", METHOD);
    }

    /** NOPAT ÷ invested capital (ROIC), per period; undefined for capital of zero or less. */
    public Driver rate() {
        return subject().name(nopat().dividedBy(positiveCapital()), "return-on-invested-capital", METHOD);
    }

    /** NOPAT ÷ revenue. */
    public Driver nopatMargin(Driver revenue) {
        return subject().name(nopat().dividedBy(sold(revenue)), "nopat-margin", METHOD);
    }

    /** Revenue ÷ invested capital, per period; undefined for capital of zero or less. */
    public Driver capitalTurnover(Driver revenue) {
        return subject().name(sold(revenue).dividedBy(positiveCapital()), "capital-turnover", METHOD);
    }

    /** NOPAT − WACC × invested capital: 20 a year at 10 % in the example; exists whatever the sign of the capital. */
    public Driver economicProfit(Driver wacc) {
        return subject().name(nopat().minus(wacc.times(investedCapital())), "economic-profit", METHOD);
    }

    private Driver positiveCapital() {
        Driver capital = investedCapital();
        return capital.onlyIf(capital.isPositive(), Subject.WORDS.text("why-no-invested-capital"));
    }

    private static Driver sold(Driver revenue) {
        return Precondition.POSITIVE.of(revenue, "revenue");
    }

    /** Builds a return on invested capital. */
    public static final class Builder extends ImmutableReturnOnInvestedCapital.Builder {
        Builder() {}
    }
}
