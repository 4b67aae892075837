package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Repair points, stores or warehouses of one kind and what comes to them; {@link ServiceLoad} tells how busy they are.
 *
 * <p>Example: 436 repair points for 18.7 M phones, each of which comes 0.1 times a year.
 */
@Value.Immutable
public interface ServiceNetwork extends WithServiceNetwork {
    /** Unit of the points of a network. */
    Unit OUTLET = Unit.of("outlet");

    /** Its name: repair-points. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How many points there are, in outlet. */
    Figure outlets();

    /** What is in use and may come, in device. */
    Figure installedBase();

    /** How often it comes, in visit/device/year. */
    Figure visitRate();

    /** How long a point is open a year, in hour/year. */
    Figure openHours();

    /** How long a visit keeps one server busy, in hour/visit. */
    Figure serviceTime();

    /** How many serve at once in each point, a whole ratio. */
    Figure servers();

    /** The share of time that servers should be busy at most, a ratio. */
    Optional<Figure> targetUtilisation();

    /** How many places, such as cities, have a point, in place. */
    Optional<Figure> placesServed();

    /** How many places there are in all, in place. */
    Optional<Figure> places();

    /** A builder; what is not optional is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A new network with an id. */
    static Builder of(String id) {
        return builder().id(Identifier.of(id));
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, ProcessRules.SERVICE);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ServiceNetwork> shape() {
        return ProcessShapes.NETWORK;
    }

    /** Refuses other units, points or hours of nothing, and negative visits. */
    @Value.Check
    default void check() {
        String where = "service network '" + id() + "'";
        Bounds.oneWord("a service network", id(), where);
        Bounds.unit("outlets", outlets(), OUTLET, where);
        Bounds.positive("outlets", outlets(), where);
        Bounds.amount("installed base", installedBase(), Unit.of("device"), where);
        Bounds.amount("visit rate", visitRate(), Unit.parse("visit/device/year"), where);
        Bounds.unit("open hours", openHours(), Unit.parse("hour/year"), where);
        Bounds.positive("open hours", openHours(), where);
        Bounds.unit("service time", serviceTime(), Unit.parse("hour/visit"), where);
        Bounds.positive("service time", serviceTime(), where);
        Bounds.unit("servers", servers(), Unit.RATIO, where);
        Bounds.positive("servers", servers(), where);
        targetUtilisation().ifPresent(target -> {
            Bounds.share("target utilisation", target, where);
            Bounds.positive("target utilisation", target, where);
        });
        placesServed().ifPresent(served -> Bounds.amount("places served", served, Unit.of("place"), where));
        places().ifPresent(all -> {
            Bounds.unit("places", all, Unit.of("place"), where);
            Bounds.positive("places", all, where);
        });
    }

    /** Builds a network. */
    final class Builder extends ImmutableServiceNetwork.Builder {
        Builder() {}
    }
}
