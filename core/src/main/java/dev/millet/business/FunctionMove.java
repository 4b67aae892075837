package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Tier;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.driver.Value;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of one channel function when one route takes the place of another: whose hands it leaves, whose it reaches, and
 * what that costs.
 *
 * <p>You can remove a middleman but not his functions (Stern and El-Ansary 1977). A function that somebody performed and that
 * nobody performs afterwards is no saving: it is a service that buyers go without, and said as such.
 *
 * <p>Example: from dealers to direct, "store" moves from the maker and his dealers to the maker alone.
 *
 * @param from who bears it on the route that falls away
 * @param to who bears it on the route that takes its place
 */
public record FunctionMove(FunctionBearing from, FunctionBearing to) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The function. */
    public ChannelFunction function() {
        return to.function();
    }

    /** Whether other hands perform it than before, or more, or fewer, or none. */
    public boolean isMoved() {
        return !from.bearers().equals(to.bearers()) || !ids(from).equals(ids(to));
    }

    /** Whether somebody performed it and nobody does any more. */
    public boolean isLost() {
        return from.isBorne() && !to.isBorne();
    }

    /** What the maker spends on it more than before, undivided costs aside; money per unit. */
    public Driver costChange() {
        Identifier path = Identifier.of(to.route().id() + ".functions")
                .child(Words.key(function()))
                .child("change-from-" + from.route().id().text().replace('.', '-'));
        return to.cost()
                .minus(from.cost())
                .named(
                        path,
                        BusinessWords.text(
                                "move.cost-change",
                                function().label(),
                                from.route().label(),
                                to.route().label()))
                .method(new Method("business.function-move", 1, "Stern and El-Ansary 1977"));
    }

    /** It in one sentence: hands, what the maker spends, who else pays, what is tied up. */
    public Text text() {
        List<Text> parts = new ArrayList<>(List.of(head()));
        costs(parts);
        paidByTiers(parts, from);
        paidByTiers(parts, to);
        beside(parts, from);
        beside(parts, to);
        tiedUp(parts, Performer.OWN);
        tiedUp(parts, Performer.PARTNER);
        return BusinessWords.joined("list.semicolon", parts);
    }

    private Text head() {
        Text name = function().label();
        if (!to.isBorne()) {
            return from.isBorne()
                    ? BusinessWords.text(
                            "move.lost",
                            name,
                            from.hands(),
                            from.route().label(),
                            to.route().label())
                    : BusinessWords.text("move.nobody", name);
        }
        if (!from.isBorne()) {
            return BusinessWords.text(
                    "move.new",
                    name,
                    to.hands(),
                    to.route().label(),
                    from.route().label());
        }
        return isMoved()
                ? BusinessWords.text("move.moved", name, from.hands(), to.hands())
                : BusinessWords.text("move.stays", name, to.hands());
    }

    private void costs(List<Text> parts) {
        if (isSome(from.cost()) || isSome(to.cost())) {
            parts.add(BusinessWords.text(
                    "move.cost",
                    from.route().label(),
                    perUnit(from.cost()),
                    to.route().label(),
                    perUnit(to.cost())));
        }
    }

    /** Tiers are paid by their margins: how much of it a function takes is known in few cases only. */
    private static void paidByTiers(List<Text> parts, FunctionBearing bearing) {
        if (bearing.tiers().isEmpty()) {
            return;
        }
        Text tiers = BusinessWords.joined(
                "list.and", bearing.tiers().stream().map(Tier::label).toList());
        Driver spent = bearing.costBorneBy(Performer.PARTNER);
        parts.add(
                isSome(spent)
                        ? BusinessWords.text("move.tiers-spend", bearing.route().label(), tiers, perUnit(spent))
                        : BusinessWords.text("move.by-margin", bearing.route().label(), tiers));
    }

    private static void beside(List<Text> parts, FunctionBearing bearing) {
        bearing.shared()
                .forEach(cost -> parts.add(
                        BusinessWords.text("move.shared", bearing.route().label(), cost)));
        Driver spent = bearing.costBorneBy(Performer.CUSTOMER);
        if (isSome(spent)) {
            parts.add(BusinessWords.text("move.customers-spend", bearing.route().label(), perUnit(spent)));
        }
    }

    private void tiedUp(List<Text> parts, Performer holder) {
        Driver before = from.assetsHeldBy(holder);
        Driver after = to.assetsHeldBy(holder);
        if (isSome(before) || isSome(after)) {
            parts.add(BusinessWords.text(
                    "move.tied-up-" + Words.key(holder),
                    from.route().label(),
                    money(before),
                    to.route().label(),
                    money(after)));
        }
    }

    /** Whether there is something to say of an amount: it is not zero, or it is not known and says why. */
    private static boolean isSome(Driver amount) {
        return amount.value().asNumber().map(number -> number.signum() != 0).orElse(true);
    }

    private static Text perUnit(Driver amount) {
        return spoken(amount, number -> Text.of(currency(amount) + rounded(number, 2)));
    }

    /** Money in millions in English and in ten thousands in Chinese, as people there count. */
    private static Text money(Driver amount) {
        String currency = currency(amount);
        return spoken(
                amount,
                number -> Text.of(
                        currency + rounded(number.divide(MILLION), 1) + " M",
                        currency + rounded(number.divide(TEN_THOUSAND), 0) + " 万"));
    }

    private static Text spoken(Driver amount, Function<BigDecimal, Text> words) {
        Value value = amount.value();
        return value.asNumber().map(words).orElseGet(() -> value.why().orElseThrow());
    }

    private static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** CNY for CNY/unit and for CNY. */
    private static String currency(Driver amount) {
        return amount.unit().toString().substring(0, 3) + " ";
    }

    private static List<Identifier> ids(FunctionBearing bearing) {
        return bearing.tiers().stream().map(Tier::id).toList();
    }
}
