package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place along the chain where customers take part: what they do, what it costs the firm and what it is worth.
 *
 * <p>Example: weekly beta tests in development cost CNY 2 M a year and save 9 M of testing.
 */
@Value.Immutable
public interface ParticipationPoint extends WithParticipationPoint {
    /** Its name: beta. */
    Identifier id();

    /** What it is called on a page: "Weekly beta test". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The activity of the chain in which they take part. */
    Identifier activity();

    /** What it costs the firm, money per year; nothing if absent. */
    Optional<Figure> cost();

    /** What it is worth to the firm: work saved, sales won, money per year. Claimed with evidence. */
    Optional<Figure> worth();

    /** A builder; {@code id} and {@code activity} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A point without money. */
    static ParticipationPoint of(String id, String activity) {
        return builder().id(Identifier.of(id)).activity(Identifier.of(activity)).build();
    }

    /** Refuses negative money. */
    @Value.Check
    default void check() {
        String where = "participation '" + id() + "'";
        Bounds.oneWord("a participation", id(), where);
        cost().ifPresent(cost -> Bounds.notNegative("cost", cost, where));
        worth().ifPresent(worth -> Bounds.notNegative("worth", worth, where));
    }

    /** Builds a point. */
    final class Builder extends ImmutableParticipationPoint.Builder {
        Builder() {}
    }
}
