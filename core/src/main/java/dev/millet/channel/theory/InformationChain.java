package dev.millet.channel.theory;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The way of word about sales from the consumer up to the maker: how late it comes, how much of it is left, and how much more
 * orders swing than sales (the bullwhip effect).
 *
 * <p>Delays add, what is kept of the truth multiplies: three tiers of 14 days that each lose 10 % tell the maker after 42 days
 * 72.9 % of it. A tier that orders up to a level forecast by the mean of p periods, with a lead time of L, makes orders swing at
 * least 1 + 2L ÷ p + 2L² ÷ p² times as much as what it is asked for (variance; without safety stock exactly so, if demand is not
 * correlated). Where each tier sees only the orders of the one below (decentralised) these multiply; where all see the consumers'
 * demand (centralised) lead times add and the factor is 1 + 2ΣL ÷ p + 2(ΣL)² ÷ p². With L = 2 and p = 5 a tier amplifies by 2.12;
 * three of them by at least 9.53, with shared information by 6.28.
 *
 * <p>Without tiers the maker hears at once, all of it, and nothing swings more.
 *
 * <p>Source: Lee, Padmanabhan and Whang (1997); Chen, Drezner, Ryan and Simchi-Levi, Quantifying the Bullwhip Effect in a Simple
 * Supply Chain, Management Science 46(3) (2000): the bounds.
 */
@Value.Immutable
public interface InformationChain extends WithInformationChain {
    /** Its name: dealers. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** From the consumer up to the maker. */
    List<InformationTier> tiers();

    /** Correlation of demand from one period to the next (ρ), from 0 to below 1; absent: none. */
    Optional<Figure> correlation();

    /** A new chain with an id. */
    static Builder of(String id) {
        return new Builder().id(Identifier.of(id));
    }

    /** Refuses tiers of one name, delays in different units, and a correlation that is none. */
    @Value.Check
    default void check() {
        String where = "information chain '" + id() + "'";
        long names = tiers().stream().map(InformationTier::id).distinct().count();
        if (names < tiers().size()) {
            throw new IllegalArgumentException("tier must be named once, but was '"
                    + tiers().stream().map(InformationTier::id).toList() + "' (" + where + ")");
        }
        tiers().forEach(tier ->
                Bounds.unit("delay", tier.delay(), tiers().get(0).delay().unit(), where));
        correlation().ifPresent(figure -> ModelInput.belowOne(Driver.of(figure), "correlation"));
    }

    /** Σ delays: when the maker hears of a sale; zero days without tiers. */
    default Driver delay() {
        Unit time = tiers().isEmpty() ? Unit.of("day") : tiers().get(0).delay().unit();
        return answer(
                Driver.sum(
                        time,
                        tiers().stream().map(tier -> Driver.of(tier.delay())).toList()),
                "information-delay");
    }

    /** Π (1 − loss): how much of the truth arrives. */
    default Driver fidelity() {
        Driver kept = ModelInput.ONE;
        for (InformationTier tier : tiers()) {
            kept = kept.times(ModelInput.ONE.minus(Driver.of(tier.loss())));
        }
        return answer(kept, "information-fidelity");
    }

    /** How many times as much the orders of a tier vary as what it is asked for: 1 + 2L ÷ p + 2L² ÷ p², at least. */
    default Driver amplification(String tier) {
        InformationTier found = tiers().stream()
                .filter(each -> each.id().text().equals(tier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tier must be one of "
                        + tiers().stream().map(InformationTier::id).toList() + ", but was '" + tier
                        + "' (information chain '" + id() + "')"));
        return TheoryWords.answer(
                subject(),
                found.leadTime()
                        .map(lead -> bound(
                                Driver.of(lead), Driver.of(found.observations().orElseThrow())))
                        .orElse(ModelInput.ONE),
                tier + ".amplification",
                "amplification",
                method(),
                found.label());
    }

    /**
     * How many times as much the maker's incoming orders vary as sales, where each tier sees the orders below it only: the product.
     * A lower bound from the second tier on, whose incoming orders are correlated: three tiers of L = 2 and p = 5 swing about 13.5
     * times as much when simulated, at least 9.53. Undefined for correlated demand, for which no such bound is known.
     */
    default Driver decentralisedAmplification() {
        Driver product = ModelInput.ONE;
        for (InformationTier tier : tiers()) {
            product = product.times(amplification(tier.id().text()));
        }
        Driver shown = correlation().map(Driver::of).orElseGet(() -> ModelInput.zero(Unit.RATIO));
        return answer(
                product.onlyIf(shown.isAtMost(ModelInput.zero(Unit.RATIO)), TheoryWords.text("undefined.correlated")),
                "decentralised-amplification");
    }

    /**
     * The same where every tier sees what consumers buy: lead times add, over the observations of the tier nearest to the consumer that
     * forecasts. With correlation ρ the part above 1 shrinks by 1 − ρ to the p.
     */
    default Driver centralisedAmplification() {
        List<Driver> leads = new ArrayList<>();
        Optional<Driver> observed = Optional.empty();
        for (InformationTier tier : tiers()) {
            tier.leadTime().ifPresent(lead -> leads.add(Driver.of(lead)));
            observed = observed.or(() -> tier.observations().map(Driver::of));
        }
        return answer(
                observed.map(over -> bound(Driver.sum(Unit.RATIO, leads), over)).orElse(ModelInput.ONE),
                "centralised-amplification");
    }

    /** Decentralised ÷ centralised: how much of the swing, at least, comes from not seeing the consumer. */
    default Driver costOfSilence() {
        return answer(decentralisedAmplification().dividedBy(centralisedAmplification()), "cost-of-silence");
    }

    private Driver bound(Driver lead, Driver over) {
        Driver ratio = lead.dividedBy(over);
        Driver more = ModelInput.TWO.times(ratio).plus(ModelInput.TWO.times(ratio.power(2)));
        Driver damped = correlation()
                .map(rho -> more.times(ModelInput.ONE.minus(Driver.of(rho).power(over))))
                .orElse(more);
        return ModelInput.ONE.plus(damped);
    }

    private Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject(), formula, word, method());
    }

    private static Method method() {
        return new Method("channel.information-chain", 1, "Chen, Drezner, Ryan and Simchi-Levi 2000");
    }

    private Subject subject() {
        return new Subject(id(), label());
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<InformationChain> shape() {
        return InformationShapes.CHAIN;
    }

    /** Builds an {@link InformationChain}; each attribute is set once. */
    final class Builder extends ImmutableInformationChain.Builder {
        Builder() {}
    }
}
