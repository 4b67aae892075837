package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a firm, its partners or its customers do to bring value to the buyer: what it costs, what drives that,
 * what it ties up, who does it, and what it contributes to value.
 *
 * <p>An activity belongs to one of Porter's nine categories, or to none where it is of the user's own making. It may be
 * part of another one. What it contributes to value, and how it scores against rivals, stands beside its cost and never
 * enters the margin. An activity that is <em>left out</em> is common to the chains compared: it stands in the picture
 * without a number.
 *
 * <p>Example: "parcel", outbound logistics, performed by a courier as partner, CNY 28 per unit, worth CNY 15 per unit to
 * the buyer after a survey.
 *
 * <p>Invariants: names of its costs, drivers and assets are distinct single words; a driver acts on costs there are; the
 * category and the side (primary, support) agree; an activity left out has no number.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2.
 */
@Value.Immutable
public interface Activity extends WithActivity {
    /** Its name within the chain: parcel. */
    Identifier id();

    /** What it is called on a page: "Bring the phone to the buyer"; its category's name unless said otherwise. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Its category after Porter; absent for one of the user's own or for a part, which is where the whole is. */
    Optional<ActivityCategory> category();

    /** Whether it supports the others; as its category says, else primary. */
    @Value.Default
    default boolean support() {
        return category().map(ActivityCategory::isSupport).orElse(false);
    }

    /** What part it plays in its category. */
    @Value.Default
    default ActivityType activityType() {
        return ActivityType.DIRECT;
    }

    /** The activity that it is a part of, by id. */
    Optional<Identifier> partOf();

    /** Who performs it. */
    @Value.Default
    default Performer performer() {
        return Performer.OWN;
    }

    /** Which party that is. */
    Optional<PartyId> party();

    /** What the party is called on a page: "Foxconn"; its name for machines unless it is said. */
    Optional<Text> partyLabel();

    /** What it costs, without the costs of its parts. */
    List<ActivityCost> costs();

    /** Why it costs that. */
    List<CostDriver> drivers();

    /** What it ties up. */
    List<Asset> assets();

    /** What it contributes to value for the buyer, in money per unit or as a score; its evidence is the claim's. */
    Optional<Figure> contribution();

    /** How it scores against rivals, on the user's own scale. */
    Optional<Figure> differentiation();

    /** Whether it is common to the chains compared and left out: shown, without a number. */
    @Value.Default
    default boolean leftOut() {
        return false;
    }

    /** A builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A new activity of a category. */
    static Builder of(String id, ActivityCategory category) {
        return builder().id(Identifier.of(id)).category(category);
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "activity '" + id() + "'";
        Bounds.oneWord("an activity", id(), where);
        category().filter(each -> each.isSupport() != support()).ifPresent(each -> {
            throw new IllegalArgumentException("side of an activity must be its category's, but was '"
                    + (support() ? "support" : "primary") + "' (" + where + ", " + Words.key(each) + ")");
        });
        List<Identifier> costs = costs().stream().map(ActivityCost::id).toList();
        costs.forEach(cost -> Bounds.oneWord("a cost", cost, where));
        Bounds.distinct("cost", costs, where);
        drivers().forEach(driver -> {
            Bounds.oneWord("a cost driver", driver.id(), where);
            driver.costs().forEach(cost -> Bounds.known("cost of a driver", cost, costs, where));
        });
        Bounds.distinct("cost driver", drivers().stream().map(CostDriver::id).toList(), where);
        assets().forEach(asset -> Bounds.oneWord("an asset", asset.id(), where));
        Bounds.distinct("asset", assets().stream().map(Asset::id).toList(), where);
        contribution().ifPresent(figure -> Bounds.notNegative("contribution to value", figure, where));
        if (leftOut()
                && !(costs().isEmpty()
                        && assets().isEmpty()
                        && contribution().isEmpty()
                        && differentiation().isEmpty())) {
            throw new IllegalArgumentException("activity left out must stand without a number, but was '" + id() + "'");
        }
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Activity> shape() {
        return ValueChainShapes.ACTIVITY;
    }

    /** Builds an activity. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}

        /** Adds a cost whose unit says how it behaves: money per year is fixed, money per unit varies with each unit. */
        public Builder cost(String id, Text label, Figure amount) {
            return addCosts(ActivityCost.of(id, label, amount));
        }

        /** Common to the chains compared, left out of the numbers. */
        public Builder commonLeftOut() {
            return leftOut(true);
        }
    }
}
