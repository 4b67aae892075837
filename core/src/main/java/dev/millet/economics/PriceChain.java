package dev.millet.economics;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * A chain of tiers from the maker to the consumer, each with its price step.
 *
 * <p>Steps multiply: a wholesaler's 20 % and a retailer's 30 % of their own prices keep 44 % of the consumer's price, not
 * 50 %. Forward, the maker's price is given and the consumer's follows; backward, the consumer's price is the target and
 * what is left for the maker follows:
 *
 * <pre>{@code
 * PriceChain phones = PriceChain.of(about("phones"),
 *     link("wholesaler", new Margin(twentyPercent)), link("retailer", new Margin(thirtyPercent)));
 * phones.fromConsumerPrice(sixHundred).makerPrice();   // 600 x 0.7 x 0.8 = 336
 * phones.channelShare();                               // 1 - 0.7 x 0.8 = 0.44
 * }</pre>
 *
 * <p>Prices are net of value added tax. A chain without tiers passes the price unchanged; a tier may take nothing.
 *
 * <p>Source: Perreault and McCarthy, Basic Marketing (2002), mark-up chain.
 */
public final class PriceChain {
    static final Method METHOD = new Method("economics.price-chain", 1, "Perreault and McCarthy 2002");

    private final Subject subject;
    private final List<Link> links;

    private PriceChain(Subject subject, List<Link> links) {
        this.subject = subject;
        this.links = links;
    }

    /** A chain in the order of the goods: the tier next to the maker first. */
    public static PriceChain of(Subject subject, Link... links) {
        return of(subject, List.of(links));
    }

    /** As above. Refuses two tiers of one id. */
    public static PriceChain of(Subject subject, Iterable<Link> links) {
        List<Link> list = StreamSupport.stream(links.spliterator(), false).toList();
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (list.get(i).tier().id().equals(list.get(j).tier().id())) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "tier id must be used once, but was '%s' twice (chain '%s')",
                            list.get(i).tier(),
                            subject));
                }
            }
        }
        return new PriceChain(subject, list);
    }

    /** A tier whose name is its id. */
    public static Link link(String tier, PriceStep step) {
        return new Link(Subject.about(tier), step);
    }

    /** What the chain is about. */
    public Subject subject() {
        return subject;
    }

    /** The tiers in the order of the goods. */
    public List<Link> links() {
        return links;
    }

    /** All prices from the maker's price, named {@code <subject>.forward...}; 1500 with margins 3, 4, 10 % ends at 1789.81. */
    public PriceLadder fromMakerPrice(Driver makerPrice) {
        return PriceLadder.forward(this, makerPrice);
    }

    /** All prices from the consumer's price net of tax, named {@code <subject>.backward...}; 600 leaves 336 after 30 and 20 %. */
    public PriceLadder fromConsumerPrice(Driver consumerPrice) {
        return PriceLadder.backward(this, consumerPrice);
    }

    /** What the chain keeps of the consumer's price net of tax, 1 − Π(1 − m): 0.44 for margins of 20 and 30 %. */
    public Driver channelShare() {
        Driver share = links.stream()
                .map(link -> link.step().asMargin().kept())
                .reduce(Driver::times)
                .map(passed -> Amounts.ONE.minus(passed))
                .orElse(Amounts.zero(Unit.RATIO));
        return subject.name(share, "channel-share", METHOD);
    }

    /**
     * A tier of the chain and its step.
     *
     * @param tier who it is; its id is a part of the ids of its prices
     * @param step what it puts between buying and selling
     */
    public record Link(Subject tier, PriceStep step) {}
}
