package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation between the way one activity is performed and the cost or value of another: spending here saves there.
 *
 * <p>Linkages run inside the chain (better components save service; feedback of service into design) and to suppliers and
 * buyers. Costs of activities are stated before linkages; an effect adds its spending where it begins and takes its saving
 * where it ends. A linkage without an effect is part of the picture and changes no number. Of a linkage to a supplier or a
 * buyer only the end in the chain counts in the chain; the other stands beside.
 *
 * <p>Example: {@code Linkage.of("inspect", "procurement", "service").withEffect(effect)}.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2; Juran, Quality Control Handbook (1951) for the cost of quality.
 */
@Value.Immutable
public interface Linkage extends WithLinkage {
    /** Its name within the chain: inspect. */
    Identifier id();

    /** What it is called on a page: "Inspection saves warranty". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Between whose activities it runs. */
    @Value.Default
    default LinkageKind kind() {
        return LinkageKind.INTERNAL;
    }

    /** The activity where something is done or spent. */
    Identifier from();

    /** The activity that becomes cheaper or better for it. */
    Identifier to();

    /** The supplier or buyer at its other end. */
    Optional<PartyId> party();

    /** What spending there saves here; absent: stated, not counted. */
    Optional<LinkageEffect> effect();

    /** A builder; {@code id}, {@code from} and {@code to} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A linkage inside the chain, without an effect yet. */
    static Linkage of(String id, String from, String to) {
        return builder()
                .id(Identifier.of(id))
                .from(Identifier.of(from))
                .to(Identifier.of(to))
                .build();
    }

    /** Refuses a linkage of an activity to itself. */
    @Value.Check
    default void check() {
        Bounds.oneWord("a linkage", id(), "linkage '" + id() + "'");
        if (from().equals(to())) {
            throw new IllegalArgumentException(
                    "a linkage must lead to another activity, but was '" + to() + "' (linkage '" + id() + "')");
        }
    }

    /** Builds a linkage. */
    final class Builder extends ImmutableLinkage.Builder {
        Builder() {}
    }
}
