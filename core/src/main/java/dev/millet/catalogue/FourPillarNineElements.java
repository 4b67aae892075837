package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Nine elements on four pillars’: what is sold, to whom, how, and how it stays profitable: nine elements on four pillars
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class FourPillarNineElements {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("four-pillar-nine-elements");

    /** Block ‘Value Proposition’: What do we sell, and what is it worth to the customer? */
    public static final Identifier VALUE_PROPOSITION = Identifier.of("value-proposition");

    /** Block ‘Target Customer’: Who buys, and by what do we tell these buyers apart? */
    public static final Identifier TARGET_CUSTOMER = Identifier.of("target-customer");

    /** Block ‘Distribution Channel’: How does what we sell reach the customer? */
    public static final Identifier DISTRIBUTION_CHANNEL = Identifier.of("distribution-channel");

    /** Block ‘Customer Relationship’: What ties do we form with customers, and what for? */
    public static final Identifier CUSTOMER_RELATIONSHIP = Identifier.of("customer-relationship");

    /** Block ‘Resource Configuration’: How are activities and resources arranged to make and sell it? */
    public static final Identifier RESOURCE_CONFIGURATION = Identifier.of("resource-configuration");

    /** Block ‘Core Capability’: What can we do again and again better than others? */
    public static final Identifier CORE_CAPABILITY = Identifier.of("core-capability");

    /** Block ‘Partner Network’: Which agreements with others does the model rest on? */
    public static final Identifier PARTNER_NETWORK = Identifier.of("partner-network");

    /** Block ‘Cost Structure’: What does it cost in money to make the model run? */
    public static final Identifier COST_STRUCTURE = Identifier.of("cost-structure");

    /** Block ‘Revenue Model’: How does the model earn, now and later? */
    public static final Identifier REVENUE_MODEL = Identifier.of("revenue-model");

    private FourPillarNineElements() {}

    /** Words of the vocabulary. */
    public static final class Reasoning {
        /** use: it is worth something because it is used. */
        public static final Identifier USE = Identifier.of("use");

        /** less risk: it lowers a risk of the customer's. */
        public static final Identifier LESS_RISK = Identifier.of("less-risk");

        /** less effort: it saves the customer effort or cost. */
        public static final Identifier LESS_EFFORT = Identifier.of("less-effort");

        private Reasoning() {}
    }

    /** Words of the vocabulary. */
    public static final class ValueLevel {
        /** me-too: no different from what rivals offer. */
        public static final Identifier ME_TOO = Identifier.of("me-too");

        /** innovative imitation: what rivals offer with something added. */
        public static final Identifier INNOVATIVE_IMITATION = Identifier.of("innovative-imitation");

        /** excellence: the best of its kind. */
        public static final Identifier EXCELLENCE = Identifier.of("excellence");

        /** innovation: a kind of its own, not seen before. */
        public static final Identifier INNOVATION = Identifier.of("innovation");

        private ValueLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class PriceLevel {
        /** free: the user pays nothing. */
        public static final Identifier FREE = Identifier.of("free");

        /** economy: below what rivals ask for the like. */
        public static final Identifier ECONOMY = Identifier.of("economy");

        /** market: about what rivals ask. */
        public static final Identifier MARKET = Identifier.of("market");

        /** high-end: well above the market. */
        public static final Identifier HIGH_END = Identifier.of("high-end");

        private PriceLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class LifeCycleStage {
        /** value creation: while it is made, as when the customer takes part in designing it. */
        public static final Identifier VALUE_CREATION = Identifier.of("value-creation");

        /** value purchase: while it is bought, as by an easy order. */
        public static final Identifier VALUE_PURCHASE = Identifier.of("value-purchase");

        /** value use: while it is used. */
        public static final Identifier VALUE_USE = Identifier.of("value-use");

        /** value renewal: when it is updated or extended. */
        public static final Identifier VALUE_RENEWAL = Identifier.of("value-renewal");

        /** value transfer: when it is handed on or given back. */
        public static final Identifier VALUE_TRANSFER = Identifier.of("value-transfer");

        private LifeCycleStage() {}
    }

    /** Words of the vocabulary. */
    public static final class CustomerRole {
        /** opinion leader: buys early and is asked by others, so that word of mouth starts here. */
        public static final Identifier OPINION_LEADER = Identifier.of("opinion-leader");

        /** ordinary user: buys once the opinion leaders have spoken well of it. */
        public static final Identifier FOLLOWER = Identifier.of("follower");

        private CustomerRole() {}
    }

    /** Words of the vocabulary. */
    public static final class CustomerMarket {
        /** consumers: people who buy for themselves. */
        public static final Identifier CONSUMER = Identifier.of("consumer");

        /** businesses: organisations that buy for their work. */
        public static final Identifier BUSINESS = Identifier.of("business");

        private CustomerMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class SegmentCriterion {
        /** geographic: by where they are. */
        public static final Identifier GEOGRAPHIC = Identifier.of("geographic");

        /** demographic: by age, income, occupation, household. */
        public static final Identifier DEMOGRAPHIC = Identifier.of("demographic");

        /** psychographic: by values and way of life. */
        public static final Identifier PSYCHOGRAPHIC = Identifier.of("psychographic");

        /** behavioural: by how they buy and use. */
        public static final Identifier BEHAVIOURAL = Identifier.of("behavioural");

        private SegmentCriterion() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelDirectness {
        /** direct sale: the maker sells to the customer himself, as on the web. */
        public static final Identifier DIRECT_SALE = Identifier.of("direct-sale");

        /** indirect sale: intermediaries stand in between. */
        public static final Identifier INDIRECT_SALE = Identifier.of("indirect-sale");

        private ChannelDirectness() {}
    }

    /** Words of the vocabulary. */
    public static final class BuyingCycle {
        /** awareness: the customer learns of the offer. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** evaluation: he compares and judges it. */
        public static final Identifier EVALUATION = Identifier.of("evaluation");

        /** purchase: he negotiates, orders, pays and is supplied. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** after sales: he is helped to use, keep and replace it. */
        public static final Identifier AFTER_SALES = Identifier.of("after-sales");

        private BuyingCycle() {}
    }

    /** Words of the vocabulary. */
    public static final class CustomerEquity {
        /** acquisition: to win new customers. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** retention: to keep the customers one has. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** add-on selling: to sell them more. */
        public static final Identifier ADD_ON_SELLING = Identifier.of("add-on-selling");

        private CustomerEquity() {}
    }

    /** Words of the vocabulary. */
    public static final class RelationshipMechanism {
        /** personalisation: each customer is treated by what is known of him. */
        public static final Identifier PERSONALISATION = Identifier.of("personalisation");

        /** trust: what is promised can be checked and relied on. */
        public static final Identifier TRUST = Identifier.of("trust");

        /** brand: the name stands for what one may expect. */
        public static final Identifier BRAND = Identifier.of("brand");

        /** community: a forum collects suggestions and locates customers. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        private RelationshipMechanism() {}
    }

    /** Words of the vocabulary. */
    public static final class ValueConfiguration {
        /** value chain: turns inputs into products step by step. */
        public static final Identifier VALUE_CHAIN = Identifier.of("value-chain");

        /** value shop: solves a customer's problem in rounds of diagnosis and choice. */
        public static final Identifier VALUE_SHOP = Identifier.of("value-shop");

        /** value network: links customers with each other. */
        public static final Identifier VALUE_NETWORK = Identifier.of("value-network");

        private ValueConfiguration() {}
    }

    /** Words of the vocabulary. */
    public static final class ConfiguredElement {
        /** activity: something that is done. */
        public static final Identifier ACTIVITY = Identifier.of("activity");

        /** resource: something that is had or used. */
        public static final Identifier RESOURCE = Identifier.of("resource");

        private ConfiguredElement() {}
    }

    /** Words of the vocabulary. */
    public static final class CapabilityKind {
        /** brand capability: to build a name that customers follow. */
        public static final Identifier BRAND_CAPABILITY = Identifier.of("brand-capability");

        /** technical capability: to develop what others cannot yet make. */
        public static final Identifier TECHNICAL_CAPABILITY = Identifier.of("technical-capability");

        /** inside-out capability: to make, move and finance well. */
        public static final Identifier INSIDE_OUT = Identifier.of("inside-out");

        /** outside-in capability: to sense markets and tie customers and channels. */
        public static final Identifier OUTSIDE_IN = Identifier.of("outside-in");

        /** spanning capability: to join both, as in developing new products. */
        public static final Identifier SPANNING = Identifier.of("spanning");

        private CapabilityKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PartnershipReasoning {
        /** optimisation and economies of scale: together it costs less. */
        public static final Identifier SCALE = Identifier.of("scale");

        /** less risk and uncertainty: together less can go wrong. */
        public static final Identifier LESS_UNCERTAINTY = Identifier.of("less-uncertainty");

        /** acquisition of resources: the partner has what we lack. */
        public static final Identifier RESOURCE_ACCESS = Identifier.of("resource-access");

        private PartnershipReasoning() {}
    }

    /** Words of the vocabulary. */
    public static final class CostBehaviour {
        /** fixed cost: stays the same whatever the volume. */
        public static final Identifier FIXED_COST = Identifier.of("fixed-cost");

        /** variable cost: grows in proportion to the volume. */
        public static final Identifier VARIABLE_COST = Identifier.of("variable-cost");

        /** semi-variable cost: partly fixed, partly with the volume. */
        public static final Identifier SEMI_VARIABLE_COST = Identifier.of("semi-variable-cost");

        private CostBehaviour() {}
    }

    /** Words of the vocabulary. */
    public static final class RevenueStream {
        /** selling: goods or services are sold. */
        public static final Identifier SELLING = Identifier.of("selling");

        /** lending: something is given for a time. */
        public static final Identifier LENDING = Identifier.of("lending");

        /** licensing: the right to use is granted. */
        public static final Identifier LICENSING = Identifier.of("licensing");

        /** transaction cut: a share of others' transactions. */
        public static final Identifier TRANSACTION_CUT = Identifier.of("transaction-cut");

        /** advertising: somebody pays to be seen. */
        public static final Identifier ADVERTISING = Identifier.of("advertising");

        private RevenueStream() {}
    }

    /** Words of the vocabulary. */
    public static final class PricingMethod {
        /** fixed price: does not depend on who buys or when. */
        public static final Identifier FIXED_PRICE = Identifier.of("fixed-price");

        /** differential price: depends on features, volume or customer. */
        public static final Identifier DIFFERENTIAL_PRICE = Identifier.of("differential-price");

        /** market price: comes out of bargaining, yield, auction or exchange. */
        public static final Identifier MARKET_PRICE = Identifier.of("market-price");

        private PricingMethod() {}
    }

    /** The links between items. */
    public static final class Links {
        /** addresses. */
        public static final Identifier ADDRESSES = Identifier.of("addresses");

        /** delivers. */
        public static final Identifier DELIVERS = Identifier.of("delivers");

        /** reaches. */
        public static final Identifier REACHES = Identifier.of("reaches");

        /** binds. */
        public static final Identifier BINDS = Identifier.of("binds");

        /** makes possible. */
        public static final Identifier MAKES_POSSIBLE = Identifier.of("makes-possible");

        /** rests on. */
        public static final Identifier RESTS_ON = Identifier.of("rests-on");

        /** contributes to. */
        public static final Identifier CONTRIBUTES_TO = Identifier.of("contributes-to");

        /** pays. */
        public static final Identifier PAYS = Identifier.of("pays");

        /** is charged for. */
        public static final Identifier CHARGES_FOR = Identifier.of("charges-for");

        /** causes. */
        public static final Identifier CAUSES = Identifier.of("causes");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
