package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * Money tied up in stock and customers' debts, less what suppliers lend.
 *
 * <p>Net = inventory + receivables − payables, all in money; customers' deposits are negative receivables. Financing it costs
 * net × rate a year; a negative cost is a benefit: −50 at 8 % a year earns 4.
 *
 * <p>Source: Ruback and Sedor, Dell's Working Capital, HBS 201-029 (2001).
 */
public final class WorkingCapital {
    private static final Method METHOD = new Method("economics.working-capital", 1, "Ruback and Sedor 2001");

    private final Subject subject;
    private final Driver inventory;
    private final Driver receivables;
    private final Driver payables;

    private WorkingCapital(Subject subject, Driver inventory, Driver receivables, Driver payables) {
        this.subject = subject;
        this.inventory = inventory;
        this.receivables = receivables;
        this.payables = payables;
    }

    /** From three amounts of one currency. Refuses a negative inventory. */
    public static WorkingCapital of(Subject subject, Driver inventory, Driver receivables, Driver payables) {
        return new WorkingCapital(subject, Precondition.NOT_NEGATIVE.of(inventory, "inventory"), receivables, payables);
    }

    /** The stock. */
    public Driver inventory() {
        return inventory;
    }

    /** What customers owe, less what they paid ahead. */
    public Driver receivables() {
        return receivables;
    }

    /** What suppliers are owed. */
    public Driver payables() {
        return payables;
    }

    /** Inventory + receivables − payables. */
    public Driver net() {
        return subject.name(inventory.plus(receivables).minus(payables), "net-working-capital", METHOD);
    }

    /** Net × cost of capital (1/year), in money per year; negative where others finance the business. */
    public Driver financingCost(Driver costOfCapital) {
        Driver rate = Precondition.NOT_NEGATIVE.of(costOfCapital, "cost-of-capital");
        return subject.name(net().times(rate), "financing-cost", METHOD);
    }
}
