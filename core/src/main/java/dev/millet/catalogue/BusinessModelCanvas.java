package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Business Model Canvas’: how a business creates, delivers and captures value, in nine blocks on one page
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class BusinessModelCanvas {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("business-model-canvas");

    /** Block ‘Customer Segments’: For whom do we create value, and who matters most to us? */
    public static final Identifier CUSTOMER_SEGMENTS = Identifier.of("customer-segments");

    /** Block ‘Value Propositions’: What do we give each segment, and which of its problems do we help to solve? */
    public static final Identifier VALUE_PROPOSITIONS = Identifier.of("value-propositions");

    /** Block ‘Channels’: Through which channels do we reach each segment, from first notice to after-sales service? */
    public static final Identifier CHANNELS = Identifier.of("channels");

    /** Block ‘Customer Relationships’: What kind of relationship does each segment expect of us, and what does it cost to keep? */
    public static final Identifier CUSTOMER_RELATIONSHIPS = Identifier.of("customer-relationships");

    /** Block ‘Revenue Streams’: For what are customers ready to pay, and how do they pay it? */
    public static final Identifier REVENUE_STREAMS = Identifier.of("revenue-streams");

    /** Block ‘Key Resources’: Which assets do our propositions, channels, relationships and revenues need? */
    public static final Identifier KEY_RESOURCES = Identifier.of("key-resources");

    /** Block ‘Key Activities’: What must we do well for the model to work? */
    public static final Identifier KEY_ACTIVITIES = Identifier.of("key-activities");

    /** Block ‘Key Partnerships’: Who are our partners and suppliers, and what do they do or bring? */
    public static final Identifier KEY_PARTNERSHIPS = Identifier.of("key-partnerships");

    /** Block ‘Cost Structure’: Which are the largest costs of the model, and what causes them? */
    public static final Identifier COST_STRUCTURE = Identifier.of("cost-structure");

    private BusinessModelCanvas() {}

    /** Words of the vocabulary. */
    public static final class SegmentKind {
        /** mass market: one large group with much the same needs and problems; nothing is told apart. */
        public static final Identifier MASS_MARKET = Identifier.of("mass-market");

        /** niche market: a small, specialised group for which everything is made to measure, as between a supplier and his buyers. */
        public static final Identifier NICHE = Identifier.of("niche");

        /** segmented: groups with slightly different needs, each with its own shade of the proposition. */
        public static final Identifier SEGMENTED = Identifier.of("segmented");

        /** diversified: unrelated groups with quite different needs, each with a proposition of its own. */
        public static final Identifier DIVERSIFIED = Identifier.of("diversified");

        /** multi-sided platform: two or more groups that need each other; each side is worth serving because the other is there. */
        public static final Identifier MULTI_SIDED = Identifier.of("multi-sided");

        private SegmentKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ValueElement {
        /** newness: meets a need that customers did not know they had, because nothing like it existed. */
        public static final Identifier NEWNESS = Identifier.of("newness");

        /** performance: does the same thing better: faster, stronger, longer. */
        public static final Identifier PERFORMANCE = Identifier.of("performance");

        /** customization: is fitted to one customer or one segment. */
        public static final Identifier CUSTOMIZATION = Identifier.of("customization");

        /** getting the job done: takes a task off the customer's hands. */
        public static final Identifier GETTING_THE_JOB_DONE = Identifier.of("getting-the-job-done");

        /** design: stands out by how it looks and feels. */
        public static final Identifier DESIGN = Identifier.of("design");

        /** brand and status: shows who its owner is or wants to be. */
        public static final Identifier BRAND_STATUS = Identifier.of("brand-status");

        /** price: much the same value for less money, for those who look at the price. */
        public static final Identifier PRICE = Identifier.of("price");

        /** cost reduction: lowers what the customer spends elsewhere, in his own work or household. */
        public static final Identifier COST_REDUCTION = Identifier.of("cost-reduction");

        /** risk reduction: takes over or lessens a risk that the customer bears. */
        public static final Identifier RISK_REDUCTION = Identifier.of("risk-reduction");

        /** accessibility: reaches people who could not have it before. */
        public static final Identifier ACCESSIBILITY = Identifier.of("accessibility");

        /** convenience and usability: makes a thing easier or quicker to use. */
        public static final Identifier CONVENIENCE = Identifier.of("convenience");

        private ValueElement() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelOwnership {
        /** own channel: the firm owns or runs it. */
        public static final Identifier OWN = Identifier.of("own");

        /** partner channel: another party owns or runs it. */
        public static final Identifier PARTNER = Identifier.of("partner");

        private ChannelOwnership() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelDirectness {
        /** direct: the firm's own people or site deal with the customer, without a place of sale in between. */
        public static final Identifier DIRECT = Identifier.of("direct");

        /** indirect: the customer is served in a place of sale, the firm's own or another's. */
        public static final Identifier INDIRECT = Identifier.of("indirect");

        private ChannelDirectness() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelType {
        /** sales force: the firm's own sellers. */
        public static final Identifier SALES_FORCE = Identifier.of("sales-force");

        /** web sales: the firm's own shop on the web or in an app. */
        public static final Identifier WEB_SALES = Identifier.of("web-sales");

        /** own stores: shops that the firm runs; own, and indirect in this framework although no reseller stands between. */
        public static final Identifier OWN_STORES = Identifier.of("own-stores");

        /** partner stores: shops of others, offline or online, that sell to the consumer. */
        public static final Identifier PARTNER_STORES = Identifier.of("partner-stores");

        /** wholesaler: a dealer who sells to other dealers. */
        public static final Identifier WHOLESALER = Identifier.of("wholesaler");

        private ChannelType() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelPhase {
        /** awareness: people learn that the offer is there. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** evaluation: they are helped to judge it. */
        public static final Identifier EVALUATION = Identifier.of("evaluation");

        /** purchase: they order and pay. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** delivery: it reaches them. */
        public static final Identifier DELIVERY = Identifier.of("delivery");

        /** after sales: they are helped once they have it. */
        public static final Identifier AFTER_SALES = Identifier.of("after-sales");

        private ChannelPhase() {}
    }

    /** Words of the vocabulary. */
    public static final class RelationshipKind {
        /** personal assistance: a person answers: at the counter, on the phone, by mail. */
        public static final Identifier PERSONAL_ASSISTANCE = Identifier.of("personal-assistance");

        /** dedicated personal assistance: one known person looks after one customer. */
        public static final Identifier DEDICATED_PERSONAL_ASSISTANCE = Identifier.of("dedicated-personal-assistance");

        /** self-service: customers find what they need to help themselves. */
        public static final Identifier SELF_SERVICE = Identifier.of("self-service");

        /** automated services: a system knows the customer and serves him without a person. */
        public static final Identifier AUTOMATED_SERVICES = Identifier.of("automated-services");

        /** communities: customers help each other, and the firm listens. */
        public static final Identifier COMMUNITIES = Identifier.of("communities");

        /** co-creation: customers help to make what they will use. */
        public static final Identifier CO_CREATION = Identifier.of("co-creation");

        private RelationshipKind() {}
    }

    /** Words of the vocabulary. */
    public static final class RelationshipMotive {
        /** customer acquisition: to win customers who do not buy yet. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** customer retention: to keep those who do. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** boosting sales: to sell more to those one has. */
        public static final Identifier UPSELLING = Identifier.of("upselling");

        private RelationshipMotive() {}
    }

    /** Words of the vocabulary. */
    public static final class RevenueKind {
        /** asset sale: the buyer becomes the owner of a thing. */
        public static final Identifier ASSET_SALE = Identifier.of("asset-sale");

        /** usage fee: the more it is used, the more is paid. */
        public static final Identifier USAGE_FEE = Identifier.of("usage-fee");

        /** subscription fee: access over a time is sold. */
        public static final Identifier SUBSCRIPTION_FEE = Identifier.of("subscription-fee");

        /** lending, renting, leasing: a thing is given for a time against a fee. */
        public static final Identifier LENDING_RENTING_LEASING = Identifier.of("lending-renting-leasing");

        /** licensing: the right to use what is protected is sold. */
        public static final Identifier LICENSING = Identifier.of("licensing");

        /** brokerage fee: two parties are brought together and one or both pay a share. */
        public static final Identifier BROKERAGE_FEE = Identifier.of("brokerage-fee");

        /** advertising: somebody pays for being seen beside it. */
        public static final Identifier ADVERTISING = Identifier.of("advertising");

        private RevenueKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PricingMenu {
        /** fixed menu pricing: prices are set beforehand by unchanging things. */
        public static final Identifier FIXED_PRICING = Identifier.of("fixed-pricing");

        /** dynamic pricing: prices move with the market. */
        public static final Identifier DYNAMIC_PRICING = Identifier.of("dynamic-pricing");

        private PricingMenu() {}
    }

    /** Words of the vocabulary. */
    public static final class PricingMechanism {
        /** list price: one price for each thing on the list. */
        public static final Identifier LIST_PRICE = Identifier.of("list-price");

        /** product feature dependent: the price hangs on number or quality of features. */
        public static final Identifier FEATURE_DEPENDENT = Identifier.of("feature-dependent");

        /** customer segment dependent: the price hangs on who buys. */
        public static final Identifier SEGMENT_DEPENDENT = Identifier.of("segment-dependent");

        /** volume dependent: the price hangs on how much is bought. */
        public static final Identifier VOLUME_DEPENDENT = Identifier.of("volume-dependent");

        /** negotiation: two partners bargain it out. */
        public static final Identifier NEGOTIATION = Identifier.of("negotiation");

        /** yield management: the price hangs on what is left and when it is bought. */
        public static final Identifier YIELD_MANAGEMENT = Identifier.of("yield-management");

        /** real-time market: supply and demand set it from moment to moment. */
        public static final Identifier REAL_TIME_MARKET = Identifier.of("real-time-market");

        /** auction: rival bids set it. */
        public static final Identifier AUCTION = Identifier.of("auction");

        private PricingMechanism() {}
    }

    /** Words of the vocabulary. */
    public static final class RevenueRecurrence {
        /** transaction revenue: paid once for one sale. */
        public static final Identifier ONE_TIME = Identifier.of("one-time");

        /** recurring revenue: paid again and again for as long as it goes on. */
        public static final Identifier RECURRING = Identifier.of("recurring");

        private RevenueRecurrence() {}
    }

    /** Words of the vocabulary. */
    public static final class ResourceKind {
        /** physical: plants, machines, buildings, vehicles, systems, shops. */
        public static final Identifier PHYSICAL = Identifier.of("physical");

        /** intellectual: brands, know-how, patents, data, partnerships. */
        public static final Identifier INTELLECTUAL = Identifier.of("intellectual");

        /** human: people and what they can do. */
        public static final Identifier HUMAN = Identifier.of("human");

        /** financial: cash, credit lines, guarantees, shares. */
        public static final Identifier FINANCIAL = Identifier.of("financial");

        private ResourceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ResourceHolding {
        /** owned: it belongs to the firm. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** leased: it is paid for by time. */
        public static final Identifier LEASED = Identifier.of("leased");

        /** from a partner: a key partner brings it. */
        public static final Identifier FROM_PARTNER = Identifier.of("from-partner");

        private ResourceHolding() {}
    }

    /** Words of the vocabulary. */
    public static final class ActivityKind {
        /** production: design, make and deliver a product in quantity or quality. */
        public static final Identifier PRODUCTION = Identifier.of("production");

        /** problem solving: find new answers to the problems of single customers. */
        public static final Identifier PROBLEM_SOLVING = Identifier.of("problem-solving");

        /** platform and network: run and promote a platform on which others meet. */
        public static final Identifier PLATFORM_NETWORK = Identifier.of("platform-network");

        private ActivityKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PartnershipKind {
        /** strategic alliance of non-competitors: firms that do not compete join forces. */
        public static final Identifier STRATEGIC_ALLIANCE = Identifier.of("strategic-alliance");

        /** coopetition: competitors work together in one thing. */
        public static final Identifier COOPETITION = Identifier.of("coopetition");

        /** joint venture: a new business is founded together. */
        public static final Identifier JOINT_VENTURE = Identifier.of("joint-venture");

        /** buyer–supplier relationship: a steady relation that makes supply sure. */
        public static final Identifier BUYER_SUPPLIER = Identifier.of("buyer-supplier");

        private PartnershipKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PartnershipMotive {
        /** optimization and economy of scale: not to own or do everything oneself, and to save by volume. */
        public static final Identifier OPTIMIZATION_AND_SCALE = Identifier.of("optimization-and-scale");

        /** reduction of risk and uncertainty: to share what may go wrong. */
        public static final Identifier RISK_REDUCTION = Identifier.of("risk-reduction");

        /** acquisition of particular resources and activities: to use what another has or does better. */
        public static final Identifier RESOURCE_ACQUISITION = Identifier.of("resource-acquisition");

        private PartnershipMotive() {}
    }

    /** Words of the vocabulary. */
    public static final class CostOrientation {
        /** cost-driven: costs are cut wherever they can be. */
        public static final Identifier COST_DRIVEN = Identifier.of("cost-driven");

        /** value-driven: value comes first and costs follow. */
        public static final Identifier VALUE_DRIVEN = Identifier.of("value-driven");

        private CostOrientation() {}
    }

    /** Words of the vocabulary. */
    public static final class CostBehaviour {
        /** fixed cost: stays the same whatever the volume. */
        public static final Identifier FIXED_COST = Identifier.of("fixed-cost");

        /** variable cost: grows in proportion to the volume. */
        public static final Identifier VARIABLE_COST = Identifier.of("variable-cost");

        /** semi-variable cost: has a fixed part and one that grows with the volume. */
        public static final Identifier SEMI_VARIABLE_COST = Identifier.of("semi-variable-cost");

        private CostBehaviour() {}
    }

    /** Words of the vocabulary. */
    public static final class CostEconomy {
        /** economies of scale: the average cost falls as output grows. */
        public static final Identifier ECONOMIES_OF_SCALE = Identifier.of("economies-of-scale");

        /** economies of scope: several products share what one would have to pay alone. */
        public static final Identifier ECONOMIES_OF_SCOPE = Identifier.of("economies-of-scope");

        private CostEconomy() {}
    }

    /** The links between items. */
    public static final class Links {
        /** serves. */
        public static final Identifier SERVES = Identifier.of("serves");

        /** reaches. */
        public static final Identifier REACHES = Identifier.of("reaches");

        /** delivers. */
        public static final Identifier DELIVERS = Identifier.of("delivers");

        /** is kept up with. */
        public static final Identifier MAINTAINS = Identifier.of("maintains");

        /** pays. */
        public static final Identifier PAYS = Identifier.of("pays");

        /** is charged for. */
        public static final Identifier CHARGES_FOR = Identifier.of("charges-for");

        /** uses. */
        public static final Identifier USES = Identifier.of("uses");

        /** provides. */
        public static final Identifier PROVIDES = Identifier.of("provides");

        /** causes. */
        public static final Identifier CAUSES = Identifier.of("causes");

        /** attracts. */
        public static final Identifier ATTRACTS = Identifier.of("attracts");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
