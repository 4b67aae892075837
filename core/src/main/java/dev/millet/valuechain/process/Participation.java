package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.finding.Findings;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where customers take part along a chain; {@link ParticipationAccounts} set it beside the chain.
 *
 * <p>Example: {@code Participation.of("participation", "CNY").addPoints(beta, forum).build()}.
 *
 * <p>Source: Prahalad and Ramaswamy, Co-opting Customer Competence (Harvard Business Review, 2000); Li Wanqiang, The Sense of
 * Participation (2014).
 */
@Value.Immutable
public interface Participation extends WithParticipation {
    /** Its name: participation. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** Where customers take part. */
    List<ParticipationPoint> points();

    /** A new one with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; {@code id} and {@code currency} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, ProcessRules.PARTICIPATION);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Participation> shape() {
        return ProcessShapes.PARTICIPATION;
    }

    /** Refuses two points of one name and money that is not per year in the currency. */
    @Value.Check
    default void check() {
        String where = "participation '" + id() + "'";
        Bounds.oneWord("a participation", id(), where);
        Bounds.distinct(
                "participation", points().stream().map(ParticipationPoint::id).toList(), where);
        Unit perYear = currency().dividedBy(Unit.of("year"));
        points().forEach(point -> {
            String at = "participation '" + point.id() + "'";
            point.cost().ifPresent(cost -> Bounds.unit("cost", cost, perYear, at));
            point.worth().ifPresent(worth -> Bounds.unit("worth", worth, perYear, at));
        });
    }

    /** Builds a participation. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
