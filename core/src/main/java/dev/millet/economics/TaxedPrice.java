package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * A price with and without value added tax.
 *
 * <p>Net = gross ÷ (1 + τ), and the tax is gross − net, not gross × τ: of CNY 1999 at 17 %, 290.45 is tax and 1708.55 is
 * the seller's. Margins, costs and contributions are counted on the net price; a platform's commission and a payment
 * fee are charged on the gross one.
 *
 * <p>Source: Cai Shui [2018] 32 and Announcement 39 of 2019 (Ministry of Finance, State Taxation Administration).
 *
 * @param gross the price including tax
 * @param net the price excluding tax
 * @param tax what of the gross price is tax
 */
public record TaxedPrice(Driver gross, Driver net, Driver tax) {
    private static final Method METHOD = new Method("economics.taxed-price", 1, "Cai Shui [2018] 32");

    /** From the price on the tag: 1999 at 17 % is 1708.55 net. Refuses a negative rate. */
    public static TaxedPrice ofGross(Subject subject, Driver gross, Driver rate) {
        Driver net = subject.name(gross.dividedBy(withTax(rate)), "net-price", METHOD);
        return of(subject, subject.name(gross, "gross-price", METHOD), net);
    }

    /** From the price without tax: 1708.55 at 17 % is 1999 gross. Refuses a negative rate. */
    public static TaxedPrice ofNet(Subject subject, Driver net, Driver rate) {
        Driver gross = subject.name(net.times(withTax(rate)), "gross-price", METHOD);
        return of(subject, gross, subject.name(net, "net-price", METHOD));
    }

    private static TaxedPrice of(Subject subject, Driver gross, Driver net) {
        return new TaxedPrice(gross, net, subject.name(gross.minus(net), "tax", METHOD));
    }

    /** 1 + τ. */
    static Driver withTax(Driver rate) {
        return Amounts.ONE.plus(Precondition.rate(rate, "tax-rate"));
    }
}
