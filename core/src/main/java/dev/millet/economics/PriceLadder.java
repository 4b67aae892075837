package dev.millet.economics;

import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The prices of a {@link PriceChain}: one rung for each hand the goods pass through.
 *
 * <p>A chain of wholesaler (20 % of its price) and retailer (30 %) under a consumer price of 600 has the rungs 336, 420
 * and 600; the wholesaler keeps 84, the retailer 180.
 */
public final class PriceLadder {
    private final PriceChain chain;
    private final Subject subject;
    private final List<Driver> prices;

    private PriceLadder(PriceChain chain, Subject subject, List<Driver> prices) {
        this.chain = chain;
        this.subject = subject;
        this.prices = List.copyOf(prices);
    }

    static PriceLadder forward(PriceChain chain, Driver makerPrice) {
        Subject subject = chain.subject().part(word("forward"));
        List<Driver> prices = new ArrayList<>();
        prices.add(subject.name(makerPrice, "maker-price", PriceChain.METHOD));
        for (PriceChain.Link link : chain.links()) {
            Driver price = link.step().sellingPrice(prices.get(prices.size() - 1));
            prices.add(subject.part(link.tier()).name(price, "selling-price", PriceChain.METHOD));
        }
        return new PriceLadder(chain, subject, prices);
    }

    static PriceLadder backward(PriceChain chain, Driver consumerPrice) {
        Subject subject = chain.subject().part(word("backward"));
        List<Driver> prices = new ArrayList<>();
        prices.add(subject.name(consumerPrice, "consumer-price", PriceChain.METHOD));
        for (int i = chain.links().size() - 1; i >= 0; i--) {
            PriceChain.Link link = chain.links().get(i);
            Driver price = link.step().buyingPrice(prices.get(prices.size() - 1));
            prices.add(subject.part(link.tier()).name(price, "buying-price", PriceChain.METHOD));
        }
        Collections.reverse(prices);
        return new PriceLadder(chain, subject, prices);
    }

    private static Subject word(String direction) {
        return Subject.about(direction, Subject.WORDS.text(direction));
    }

    /** The price the maker gets. */
    public Driver makerPrice() {
        return prices.get(0);
    }

    /** The price the consumer pays, net of value added tax. */
    public Driver consumerPrice() {
        return prices.get(prices.size() - 1);
    }

    /** All prices, the maker's first and the consumer's last: one more than tiers. */
    public List<Driver> prices() {
        return prices;
    }

    /** What this tier pays; refuses an unknown tier. */
    public Driver buyingPrice(String tier) {
        return prices.get(position(tier));
    }

    /** What this tier is paid; refuses an unknown tier. */
    public Driver sellingPrice(String tier) {
        return prices.get(position(tier) + 1);
    }

    /** What this tier keeps of each unit, its selling less its buying price: 180 for a retailer with 30 % of 600. */
    public Driver marginAmount(String tier) {
        Subject who = chain.links().get(position(tier)).tier();
        return subject.part(who).name(sellingPrice(tier).minus(buyingPrice(tier)), "margin-amount", PriceChain.METHOD);
    }

    private int position(String tier) {
        for (int i = 0; i < chain.links().size(); i++) {
            if (chain.links().get(i).tier().id().text().equals(tier)) {
                return i;
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "tier must be one of %s, but was '%s' (chain '%s')",
                chain.links().stream().map(PriceChain.Link::tier).toList(),
                tier,
                chain.subject()));
    }
}
