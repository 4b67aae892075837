package dev.millet.channel.outlet;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.economics.Subject;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A firm's outlets: how far its goods can be bought in a room, what that sells and costs, and how far another firm is ahead.
 *
 * <p>Volume is outlets × share that carries the product × throughput. Example: OPPO's 30,000 outlets against Gionee's 50,000 is a gap
 * of 20,000 and a coverage of 60 %; what closing it costs is undefined until somebody says what an outlet costs.
 *
 * <p>Source: distribution intensity and numeric distribution: Kotler and Keller, Marketing Management (2012); Farris et al., Marketing
 * Metrics (2010).
 */
@Value.Immutable
public interface OutletNetwork extends WithOutletNetwork {
    /** Whose it is: oppo. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Its outlets by kind. */
    List<OutletGroup> groups();

    /** A new network with an id. */
    static Builder of(String id) {
        return new Builder().id(Identifier.of(id));
    }

    /** Refuses no kind at all and two of one name. */
    @Value.Check
    default void check() {
        long names = groups().stream().map(OutletGroup::id).distinct().count();
        if (groups().isEmpty() || names < groups().size()) {
            throw new IllegalArgumentException("kinds of outlets must be one at least, each named once, but was '"
                    + groups().stream().map(OutletGroup::id).toList() + "' (network '" + id() + "')");
        }
    }

    /** All outlets. */
    default Driver outlets() {
        return sum(Unit.of("outlet"), group -> Driver.of(group.outlets()), "outlets");
    }

    /** What they sell, unit/year; undefined where nobody says what an outlet sells. */
    default Driver volume() {
        Unit perYear = Unit.parse("unit/year");
        return sum(
                perYear,
                group -> group.throughput()
                        .map(sold -> carrying(group).times(Driver.of(sold)))
                        .orElseGet(() -> Driver.undefined(perYear, OutletWords.text("undefined.no-throughput"))),
                "outlet-volume");
    }

    /** Outlets that carry the product ÷ all outlets (numeric distribution). */
    default Driver numericDistribution() {
        Driver carrying = sum(Unit.of("outlet"), OutletNetwork::carrying, "carrying-outlets");
        return answer(
                carrying.dividedBy(outlets()).onlyIf(outlets().isPositive(), OutletWords.text("undefined.no-outlet")),
                "numeric-distribution");
    }

    /** What they cost the firm, money/year; undefined where nobody says what an outlet costs. */
    default Driver cost(Unit currency) {
        Unit perYear = currency.dividedBy(Unit.of("year"));
        return sum(
                perYear,
                group -> group.cost()
                        .map(cost -> Driver.of(group.outlets()).times(Driver.of(cost)))
                        .orElseGet(() -> Driver.undefined(perYear, OutletWords.text("undefined.no-outlet-cost"))),
                "outlet-cost");
    }

    /** Outlets of another firm less own: 20,000; negative where one is ahead. */
    default Driver gap(OutletNetwork other) {
        return against(other, other.outlets().minus(outlets()), "outlet-gap");
    }

    /** Own outlets ÷ another firm's: 60 %. */
    default Driver coverage(OutletNetwork other) {
        Driver theirs = other.outlets();
        return against(
                other,
                outlets().dividedBy(theirs).onlyIf(theirs.isPositive(), OutletWords.text("undefined.no-outlet")),
                "outlet-coverage");
    }

    /**
     * What closing the gap would cost, money/year; zero where one is ahead.
     *
     * @param other the firm to be matched
     * @param perOutlet what an outlet more costs, money/outlet/year
     */
    default Driver costOfMatching(OutletNetwork other, Figure perOutlet) {
        Driver missing = gap(other).max(Driver.constant(BigDecimal.ZERO, Unit.of("outlet")));
        return against(other, missing.times(Driver.of(perOutlet)), "cost-of-matching");
    }

    private static Driver carrying(OutletGroup group) {
        Driver outlets = Driver.of(group.outlets());
        Optional<Driver> share = group.carrying().map(Driver::of);
        return share.map(outlets::times).orElse(outlets);
    }

    private Driver sum(Unit unit, Function<OutletGroup, Driver> part, String word) {
        return answer(Driver.sum(unit, groups().stream().map(part).toList()), word);
    }

    private Driver answer(Driver formula, String word) {
        return OutletWords.answer(new Subject(id(), label()), formula, word, OutletMethods.OUTLETS);
    }

    private Driver against(OutletNetwork other, Driver formula, String word) {
        return OutletWords.answer(
                new Subject(id(), label()),
                formula,
                word + "." + other.id(),
                word,
                OutletMethods.OUTLETS,
                other.label());
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<OutletNetwork> shape() {
        return OutletShapes.NETWORK;
    }

    /** Builds an {@link OutletNetwork}; each attribute is set once. */
    final class Builder extends ImmutableOutletNetwork.Builder {
        Builder() {}
    }
}
