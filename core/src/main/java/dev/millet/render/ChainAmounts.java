package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainAccounts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of a chain as a picture prints them; each share is read once. */
final class ChainAmounts {
    private final ChainAccounts accounts;
    private final PrintedMoney money;
    private final Map<Identifier, Value> shares = new HashMap<>();

    ChainAmounts(ChainAccounts accounts, PrintedMoney money) {
        this.accounts = accounts;
        this.money = money;
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

    String money(Driver amount) {
        return money.money(amount);
    }

    String percent(Value share) {
        return money.percent(share);
    }

    Value share(ActivityAccount account) {
        Identifier id = account.activity().id();
        return shares.computeIfAbsent(
                id, each -> accounts.costShare(each.text()).value());
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
