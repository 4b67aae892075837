package dev.millet.render;

import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainAccounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of a chain as a picture prints them, from one reading of its accounts. */
final class ChainAmounts {
    private final ChainAccounts accounts;
    private final PrintedMoney money;
    private final Reading reading;

    ChainAmounts(ChainAccounts accounts, PrintedMoney money) {
        this.accounts = accounts;
        this.money = money;
        this.reading = accounts.tree().read();
    }

    /** One way of printing for chains that are drawn together. */
    static PrintedMoney money(List<ChainAccounts> chains, Locale language) {
        return PrintedMoney.of(
                chains.stream()
                        .flatMap(chain -> Stream.of(chain.revenuePerUnit(), chain.costPerUnit()))
                        .toList(),
                language);
    }

    ChainAccounts accounts() {
        return accounts;
    }

    Locale language() {
        return money.language();
    }

    /** What amounts are counted in: CNY/unit. */
    String unit() {
        return money.unit(accounts.costPerUnit());
    }

    /** An answer of the accounts. */
    Value value(Driver answer) {
        return reading.value(answer);
    }

    /** An answer of the accounts as money. */
    String money(Driver answer) {
        return money.money(value(answer));
    }

    /** What is no answer of the accounts as money. */
    String other(Driver amount) {
        return money.money(amount.value());
    }

    String percent(Value share) {
        return money.percent(share);
    }

    Value share(ActivityAccount account) {
        return value(accounts.costShare(account.activity().id().text()));
    }

    /** The share of several activities together, those left out not counted; empty if there is nothing to count. */
    Optional<Value> share(List<ActivityAccount> several) {
        List<Driver> counted = counted(several)
                .map(account -> accounts.costShare(account.activity().id().text()))
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Driver.sum(counted.get(0).unit(), counted).value());
    }

    /** The cost of several activities together, those left out not counted. */
    Driver cost(List<ActivityAccount> several) {
        return Driver.sum(
                accounts.costPerUnit().unit(),
                counted(several).map(ActivityAccount::costPerUnit).toList());
    }

    private static Stream<ActivityAccount> counted(List<ActivityAccount> several) {
        return several.stream().filter(account -> !account.activity().leftOut());
    }
}
