package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The activities of a firm in one business, what they cost, and what buyers pay: revenue less the cost of all activities
 * is the margin.
 *
 * <p>Value is what buyers actually pay (Porter). What they would be willing to pay, and how activities score against
 * rivals, stands beside with its evidence and never enters the margin. A chain is a draft until somebody reads it: one
 * without volume, revenue or costs can be built, stored and shown; rules judge it, and answers that need more are undefined
 * with the reason.
 *
 * <pre>{@code
 * ValueChain chain = ValueChain.of("xiaomi", "CNY")
 *         .volume(Given.assumed("2e6 unit/year", "1.5e6..3e6", "plan"))
 *         .revenue(Given.decided("CNY 1700/unit", "price ex VAT"))
 *         .activity("assembly", OPERATIONS, Given.assumed("CNY 1300/unit", "1150..1450", "components, assembly"))
 *         .activity("forum", MARKETING_AND_SALES, Given.assumed("CNY 40e6/year", "editors and servers"))
 *         .build();
 * ChainAccounts.of(chain).marginPerUnit().value(); // 1700 − 1300 − 20 = CNY 380/unit
 * }</pre>
 *
 * <p>Invariants: names are distinct single words; parts belong to activities there are, without circles, and stand where
 * the whole stands; linkages and shared costs name activities there are; all contributions are in one unit.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2.
 */
@Value.Immutable
public interface ValueChain extends WithValueChain {
    /** Its name: xiaomi. */
    Identifier id();

    /** What it is called on a page: "Xiaomi, 2012". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The firm whose chain it is. */
    Optional<PartyId> firm();

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** Units sold a year. */
    Optional<Figure> volume();

    /** What buyers actually pay, ex VAT, in money per unit or per year. */
    Optional<Figure> revenue();

    /** What buyers would be willing to pay, in money per unit; it stands beside. */
    Optional<Figure> willingnessToPay();

    /** Its activities; parts stand in the same list and name their whole. */
    List<Activity> activities();

    /** Costs that several activities use together, or that nobody has assigned yet. */
    List<SharedCost> sharedCosts();

    /** How activities hang together. */
    List<Linkage> linkages();

    /** A new chain with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        Builder builder = new Builder(Identifier.of(id));
        builder.id(builder.path);
        builder.currency(Unit.of(currency));
        return builder;
    }

    /** The activity of a name; refuses a name that no activity has. */
    default Activity activity(String id) {
        Bounds.known("activity", Identifier.of(id), activityIds(), "value chain '" + id() + "'");
        return activities().stream()
                .filter(activity -> activity.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The parts of an activity, in order; empty if it has none. */
    default List<Activity> partsOf(Activity whole) {
        return activities().stream()
                .filter(activity -> activity.partOf().filter(whole.id()::equals).isPresent())
                .toList();
    }

    /** The activities that are no part of another. */
    default List<Activity> wholes() {
        return activities().stream()
                .filter(activity -> activity.partOf().isEmpty())
                .toList();
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, ValueChainRules.ALL);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ValueChain> shape() {
        return ValueChainShapes.VALUE_CHAIN;
    }

    private List<Identifier> activityIds() {
        return activities().stream().map(Activity::id).toList();
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        ChainCheck.check(this, activityIds());
    }

    /** Builds a chain; figures given in place take their path as id. */
    final class Builder extends ImmutableValueChain.Builder {
        private final Identifier path;

        Builder(Identifier path) {
            this.path = path;
        }

        /** A chain read from its attributes, id included. */
        Builder() {
            this(Identifier.of("chain"));
        }

        /** Units sold a year. */
        public Builder volume(Given volume) {
            return volume(volume.as(path.child("volume")));
        }

        /** What buyers actually pay, ex VAT, in money per unit or per year. */
        public Builder revenue(Given revenue) {
            return revenue(revenue.as(path.child("revenue")));
        }

        /** What buyers would be willing to pay, in money per unit. */
        public Builder willingnessToPay(Given money) {
            return willingnessToPay(money.as(path.child("willingness-to-pay")));
        }

        /** Adds an activity of the firm's own with one cost, whose unit says how it behaves. */
        public Builder activity(String id, ActivityCategory category, Given cost) {
            return addActivities(Activity.of(id, category)
                    .cost("cost", ValueChainWords.text("cost"), cost.as(path.child(id)))
                    .build());
        }
    }
}
