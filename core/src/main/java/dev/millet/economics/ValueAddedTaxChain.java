package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Value added tax down a chain whose members credit the tax they paid.
 *
 * <p>Each remits τ × (its own net price − the net price it bought at), the first τ × its whole price; together they remit
 * τ × the last net price, which is what the consumer pays on top. So the tax is neutral to every margin in the chain: at
 * 17 %, net prices of 1000, 1200, 1260, 1323 and 1520 remit 170, 34, 10.20, 10.71 and 33.49, in all 258.40.
 *
 * <p>It is <em>not</em> neutral where a member cannot credit its input tax (a small-scale payer): such a chain is not this
 * one.
 *
 * <p>Source: mechanics of the credit method; Provisional Regulations of the PRC on Value Added Tax (2008), article 4.
 */
public final class ValueAddedTaxChain {
    private static final Method METHOD =
            new Method("economics.value-added-tax-chain", 1, "State Council Order 538 (2008)");

    private final Subject subject;
    private final List<Driver> netPrices;
    private final Driver rate;

    private ValueAddedTaxChain(Subject subject, List<Driver> netPrices, Driver rate) {
        this.subject = subject;
        this.netPrices = netPrices;
        this.rate = rate;
    }

    /** Net prices from the first supplier to the seller to the consumer. Refuses an empty chain and a negative rate. */
    public static ValueAddedTaxChain of(Subject subject, Iterable<Driver> netPrices, Driver rate) {
        List<Driver> prices =
                StreamSupport.stream(netPrices.spliterator(), false).toList();
        if (prices.isEmpty()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "net prices must hold one price at least, but was '[]' (tax chain '%s')", subject));
        }
        Driver checked = Precondition.rate(rate, "tax-rate");
        return new ValueAddedTaxChain(subject, prices, checked);
    }

    /** What each member remits, in the order of the prices; negative (a refund) where one sells below cost. */
    public List<Driver> remitted() {
        List<Driver> amounts = new ArrayList<>();
        for (int i = 0; i < netPrices.size(); i++) {
            Driver added = i == 0 ? netPrices.get(0) : netPrices.get(i).minus(netPrices.get(i - 1));
            Subject member = subject.part(
                    Subject.about(Integer.toString(i + 1), Subject.WORDS.text("member", Integer.toString(i + 1))));
            amounts.add(member.name(rate.times(added), "tax-remitted", METHOD));
        }
        return List.copyOf(amounts);
    }

    /** The sum of what all remit: τ × the last net price, 258.40 in the example. */
    public Driver total() {
        return subject.name(Driver.sum(last().unit(), remitted()), "tax-total", METHOD);
    }

    /** What the consumer pays: the last net price and its tax, 1778.40 in the example. */
    public Driver consumerGrossPrice() {
        return subject.name(last().times(Amounts.ONE.plus(rate)), "gross-price", METHOD);
    }

    private Driver last() {
        return netPrices.get(netPrices.size() - 1);
    }
}
