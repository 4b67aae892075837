package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A maker who sells through a retailer and directly: which prices, who sells, and which way earns the maker most.
 *
 * <p>Consumers value the good at the shop from 0 to 1, all equally likely, and by the share θ of that when they buy direct. The
 * maker sets wholesale price and direct price first, the retailer answers with his price. A direct channel can pay without selling
 * anything: its mere price holds the retailer's margin down. Five {@linkplain DualRegime regimes} are possible; each is answered
 * where it exists, and {@link #best()} is the one that earns the maker most.
 *
 * <p>Prices, costs and profits are shares of the top valuation, demand is a share of all consumers.
 *
 * <p>Example: θ = 0.8, a retailer's cost of 0.1 and a direct cost of 0.3. Retail only earns the maker 0.10125; the threat of a
 * direct price of 0.5 brings the retailer from 0.775 down to 0.625 and the maker to 0.16875, and nobody buys direct.
 *
 * <p>Whether the retailer could buy from the direct channel and resell (w ≤ p_d, arbitrage) is an assumption: say so.
 *
 * <p>Source: Chiang, Chhajed and Hess, Direct Marketing, Indirect Profits, Management Science 49(1) (2003): the model; the
 * closed forms were derived from it anew and are held to a grid search in the tests.
 */
public final class DualChannel {
    private static final Method METHOD = new Method("channel.dual-channel", 1, "Chiang, Chhajed and Hess 2003");

    private final Subject subject;
    private final Driver acceptance;
    private final Driver retailCost;
    private final Driver directCost;
    private final boolean arbitrage;

    private DualChannel(Subject subject, Driver acceptance, Driver retailCost, Driver directCost, boolean arbitrage) {
        this.subject = subject;
        this.acceptance = acceptance;
        this.retailCost = retailCost;
        this.directCost = directCost;
        this.arbitrage = arbitrage;
    }

    /**
     * A maker, a retailer and a direct channel.
     *
     * @param acceptance θ, what the good is worth bought direct ÷ bought at the shop, a ratio above 0 and below 1
     * @param retailCost what handling a unit costs the retailer, from 0 to below 1
     * @param directCost what handling a unit costs the maker on the direct channel, from 0 to below 1
     * @param arbitrage whether the retailer could buy direct and resell, so that w ≤ p_d
     */
    public static DualChannel of(
            Subject subject, Driver acceptance, Driver retailCost, Driver directCost, boolean arbitrage) {
        return new DualChannel(
                subject,
                ModelInput.properShare(acceptance, "acceptance"),
                ModelInput.belowOne(retailCost, "retail-cost"),
                ModelInput.belowOne(directCost, "direct-cost"),
                arbitrage);
    }

    // ---- given prices

    /** Q_r at given prices: those who buy at the shop. */
    public Driver retailDemand(Driver retailPrice, Driver directPrice) {
        Driver alone = one().minus(retailPrice);
        Driver split = one().minus(retailPrice.minus(directPrice).dividedBy(rest()));
        return answer(positive(directSells(retailPrice, directPrice).choose(split, alone)), "retail-demand");
    }

    /** Q_d at given prices: those who buy direct. */
    public Driver directDemand(Driver retailPrice, Driver directPrice) {
        Driver split = acceptance.times(retailPrice).minus(directPrice).dividedBy(acceptance.times(rest()));
        Driver alone = positive(one().minus(directPrice.dividedBy(acceptance)));
        Driver sold = directSells(retailPrice, directPrice).choose(split.min(alone), zero());
        return answer(positive(sold), "direct-demand");
    }

    /**
     * The retailer's best answer: (w + c_r + 1 − θ + p_d) ÷ 2 while the direct channel sells, the price p_d ÷ θ that just keeps it from
     * selling, or (1 + w + c_r) ÷ 2 where it is out of reach.
     */
    public Driver retailerReply(Driver wholesalePrice, Driver directPrice) {
        Driver against =
                wholesalePrice.plus(retailCost).plus(rest()).plus(directPrice).dividedBy(ModelInput.TWO);
        Driver alone = one().plus(wholesalePrice).plus(retailCost).dividedBy(ModelInput.TWO);
        Driver kink = directPrice.dividedBy(acceptance);
        return answer(kink.isLessThan(against).choose(against, kink.min(alone)), "retailer-reply");
    }

    // ---- the regimes

    /** What a regime comes to; undefined, with the reason, where it does not exist. */
    public DualChannelOutcome in(DualRegime regime) {
        Function<String, String> name = word -> Words.key(regime) + "." + word;
        DualChannelOutcome found = switch (regime) {
            case BOTH -> both();
            case THREAT -> threat();
            case THREAT_BOUND -> threatBound();
            case DIRECT_ONLY -> directOnly();
            case RETAIL_ONLY -> retailOnly();
        };
        return named(found, name, regime.label());
    }

    /** The position, from 0 in the order of {@link DualRegime}, of the regime that earns the maker most; the first of equals. */
    public Driver bestIndex() {
        Driver most = bestProfit();
        DualRegime[] regimes = DualRegime.values();
        Driver index = Driver.constant(Integer.toString(regimes.length - 1));
        for (int i = regimes.length - 2; i >= 0; i--) {
            Condition best = profit(regimes[i]).isAtLeast(most);
            index = best.choose(Driver.constant(Integer.toString(i)), index);
        }
        return answer(index, "best-regime");
    }

    /** The best regime as the figures stand now. */
    public DualRegime best() {
        return List.of(DualRegime.values()).get(bestIndex().value().get().intValueExact());
    }

    /** What the best regime comes to, whichever it is in a scenario. */
    public DualChannelOutcome optimum() {
        List<Driver> chosen = new ArrayList<>();
        Driver index = bestIndex();
        for (int part = 0; part < in(DualRegime.BOTH).all().size(); part++) {
            List<Driver> alternatives = new ArrayList<>();
            for (DualRegime regime : DualRegime.values()) {
                alternatives.add(in(regime).all().get(part));
            }
            chosen.add(Driver.choice(index, alternatives));
        }
        return named(outcome(chosen), word -> "optimum." + word, TheoryWords.text("regime.optimum"));
    }

    /** Best profit − profit of retail only: what a direct channel is worth to the maker, if only as a threat. */
    public Driver gainFromDirect() {
        return answer(bestProfit().minus(profit(DualRegime.RETAIL_ONLY)), "gain-from-direct");
    }

    private Driver bestProfit() {
        Driver most = profit(DualRegime.RETAIL_ONLY);
        for (DualRegime regime : DualRegime.values()) {
            most = most.max(profit(regime));
        }
        return answer(most, "best-profit");
    }

    /** The maker's profit, −1 where the regime does not exist: less than any earns. Inputs that break a rule stay undefined. */
    private Driver profit(DualRegime regime) {
        Condition asked =
                acceptance.isPositive().and(retailCost.isAtLeast(zero())).and(directCost.isAtLeast(zero()));
        return in(regime)
                .manufacturerProfit()
                .orElse(Driver.constant("-1"))
                .onlyIf(asked, TheoryWords.text("undefined.outside-preconditions"));
    }

    /** w = (1 − c_r) ÷ 2, p_d = (θ + c_d) ÷ 2, unless w ≤ p_d binds. */
    private DualChannelOutcome both() {
        Driver direct = acceptance.plus(directCost).dividedBy(ModelInput.TWO);
        Driver wholesale = arbitrage ? freeWholesale().min(direct) : freeWholesale();
        Driver retail = wholesale.plus(retailCost).plus(rest()).plus(direct).dividedBy(ModelInput.TWO);
        Driver retailSold = one().minus(retail.minus(direct).dividedBy(rest()));
        Driver directSold = acceptance.times(retail).minus(direct).dividedBy(acceptance.times(rest()));
        Condition exists = retailSold.isPositive().and(directSold.isPositive());
        return guarded(wholesale, direct, retail, retailSold, directSold, exists, "undefined.one-sells-nothing");
    }

    /** p_r = (3 − 2θ + c_r) ÷ (2 (2 − θ)), p_d = θ p_r. */
    private DualChannelOutcome threat() {
        Driver retail = threatPrice();
        Driver direct = acceptance.times(retail);
        Condition exists = arbitrage ? freeWholesale().isAtMost(direct) : Condition.always();
        return guarded(
                freeWholesale(), direct, retail, one().minus(retail), zero(), exists, "undefined.would-buy-direct");
    }

    /** w = p_d = θ p_r with p_r = (1 − θ + c_r) ÷ (2 (1 − θ)). */
    private DualChannelOutcome threatBound() {
        Driver retail = rest().plus(retailCost).dividedBy(ModelInput.TWO.times(rest()));
        Driver direct = acceptance.times(retail);
        Condition binds = freeWholesale().isMoreThan(acceptance.times(threatPrice()));
        Condition sells = retail.isLessThan(one());
        Condition answered = retail.isAtMost(one().plus(direct).plus(retailCost).dividedBy(ModelInput.TWO));
        Condition exists = arbitrage ? binds.and(sells).and(answered) : Condition.never();
        return guarded(direct, direct, retail, one().minus(retail), zero(), exists, "undefined.resale-does-not-bind");
    }

    /** p_d = (θ + c_d) ÷ 2; the retailer, if he can buy direct, must not find it worth while. */
    private DualChannelOutcome directOnly() {
        Driver direct = acceptance.plus(directCost).dividedBy(ModelInput.TWO);
        Driver sold = one().minus(direct.dividedBy(acceptance));
        Condition pays = directCost.isLessThan(acceptance);
        Condition alone = arbitrage ? retailCost.isAtLeast(rest()) : Condition.always();
        Text costs = TheoryWords.text("undefined.direct-costs-more");
        Text resold = TheoryWords.text("undefined.retailer-resells");
        Driver profit = direct.minus(directCost).times(sold);
        Driver none = Driver.undefined(Unit.RATIO, TheoryWords.text("undefined.retailer-sells-nothing"));
        Function<Driver, Driver> exists = driver -> driver.onlyIf(alone, resold).onlyIf(pays, costs);
        return new DualChannelOutcome(
                none,
                exists.apply(direct),
                none,
                exists.apply(zero()),
                exists.apply(sold),
                exists.apply(profit),
                exists.apply(zero()));
    }

    /** w = (1 − c_r) ÷ 2, p_r = (3 + c_r) ÷ 4. */
    private DualChannelOutcome retailOnly() {
        Driver retail = Driver.constant("3").plus(retailCost).dividedBy(ModelInput.FOUR);
        Driver sold = one().minus(retail);
        Driver none = Driver.undefined(Unit.RATIO, TheoryWords.text("undefined.out-of-reach"));
        return new DualChannelOutcome(
                freeWholesale(),
                none,
                retail,
                sold,
                zero(),
                freeWholesale().times(sold),
                retail.minus(freeWholesale()).minus(retailCost).times(sold));
    }

    private DualChannelOutcome guarded(
            Driver wholesale,
            Driver direct,
            Driver retail,
            Driver retailSold,
            Driver directSold,
            Condition exists,
            String otherwise) {
        Driver maker = wholesale.times(retailSold).plus(direct.minus(directCost).times(directSold));
        Driver retailer = retail.minus(wholesale).minus(retailCost).times(retailSold);
        Text reason = TheoryWords.text(otherwise);
        return outcome(List.of(wholesale, direct, retail, retailSold, directSold, maker, retailer).stream()
                .map(driver -> driver.onlyIf(exists, reason))
                .toList());
    }

    private DualChannelOutcome named(DualChannelOutcome found, Function<String, String> name, Text regime) {
        String[] words = {
            "wholesale-price",
            "direct-price",
            "retail-price",
            "retail-demand",
            "direct-demand",
            "manufacturer-profit",
            "retailer-profit"
        };
        List<Driver> named = new ArrayList<>();
        for (int part = 0; part < words.length; part++) {
            Text label = TheoryWords.text("model.of", TheoryWords.text("model.answer." + words[part]), regime);
            named.add(subject.name(
                    found.all().get(part), name.apply(words[part]).toLowerCase(Locale.ROOT), label, METHOD));
        }
        return outcome(named);
    }

    private static DualChannelOutcome outcome(List<Driver> parts) {
        return new DualChannelOutcome(
                parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6));
    }

    private Condition directSells(Driver retailPrice, Driver directPrice) {
        return directPrice.isLessThan(acceptance.times(retailPrice));
    }

    private Driver freeWholesale() {
        return one().minus(retailCost).dividedBy(ModelInput.TWO);
    }

    private Driver threatPrice() {
        Driver above =
                Driver.constant("3").minus(ModelInput.TWO.times(acceptance)).plus(retailCost);
        return above.dividedBy(ModelInput.TWO.times(ModelInput.TWO.minus(acceptance)));
    }

    private Driver rest() {
        return one().minus(acceptance);
    }

    private static Driver one() {
        return ModelInput.ONE;
    }

    private static Driver zero() {
        return ModelInput.zero(Unit.RATIO);
    }

    private static Driver positive(Driver driver) {
        return driver.max(zero());
    }

    private Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject, formula, word, METHOD);
    }
}
