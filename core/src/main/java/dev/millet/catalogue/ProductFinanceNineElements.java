package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Nine elements with product and finance’: nine elements that put product, finance, strategy and operations where other lists have segments, resources and partners
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class ProductFinanceNineElements {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("product-finance-nine-elements");

    /** Block ‘Product Model’: What is the product, and what is its price tied to? */
    public static final Identifier PRODUCT_MODEL = Identifier.of("product-model");

    /** Block ‘Channel Model’: Where is it sold, and how directly? */
    public static final Identifier CHANNEL_MODEL = Identifier.of("channel-model");

    /** Block ‘User Relationship Management’: How do we keep in touch with users, and what comes of it? */
    public static final Identifier USER_RELATIONSHIP_MANAGEMENT = Identifier.of("user-relationship-management");

    /** Block ‘Revenue Model’: Where does the money come from? */
    public static final Identifier REVENUE_MODEL = Identifier.of("revenue-model");

    /** Block ‘Financial Model’: How is money raised and managed? */
    public static final Identifier FINANCIAL_MODEL = Identifier.of("financial-model");

    /** Block ‘Strategy Model’: On what path does the firm compete? */
    public static final Identifier STRATEGY_MODEL = Identifier.of("strategy-model");

    /** Block ‘Value Proposition’: What is it worth to the user? */
    public static final Identifier VALUE_PROPOSITION = Identifier.of("value-proposition");

    /** Block ‘Cost Structure’: What does the money go into? */
    public static final Identifier COST_STRUCTURE = Identifier.of("cost-structure");

    /** Block ‘Operations Strategy’: How fast can the firm answer the market, and how? */
    public static final Identifier OPERATIONS_STRATEGY = Identifier.of("operations-strategy");

    private ProductFinanceNineElements() {}

    /** Words of the vocabulary. */
    public static final class ProductTrait {
        /** high performance: does more or does it faster than others in its class. */
        public static final Identifier HIGH_PERFORMANCE = Identifier.of("high-performance");

        /** high cost-performance: gives more performance for each yuan. */
        public static final Identifier HIGH_COST_PERFORMANCE = Identifier.of("high-cost-performance");

        /** Internet thinking: is made and sold by listening to users online. */
        public static final Identifier INTERNET_THINKING = Identifier.of("internet-thinking");

        private ProductTrait() {}
    }

    /** Words of the vocabulary. */
    public static final class PriceTie {
        /** market demand: the price follows what the market asks for. */
        public static final Identifier DEMAND_LINKED = Identifier.of("demand-linked");

        /** cost: the price follows what the product costs. */
        public static final Identifier COST_LINKED = Identifier.of("cost-linked");

        /** competition: the price follows that of rivals. */
        public static final Identifier COMPETITION_LINKED = Identifier.of("competition-linked");

        private PriceTie() {}
    }

    /** Words of the vocabulary. */
    public static final class SalesOutlet {
        /** own site: the firm's own shop on the web. */
        public static final Identifier OWN_SITE = Identifier.of("own-site");

        /** flagship store on a marketplace: an official shop on another's platform. */
        public static final Identifier MARKETPLACE_FLAGSHIP = Identifier.of("marketplace-flagship");

        /** e-commerce platform: a platform that sells to consumers. */
        public static final Identifier E_COMMERCE_PLATFORM = Identifier.of("e-commerce-platform");

        /** carrier: a telecom carrier that sells along with its service. */
        public static final Identifier CARRIER = Identifier.of("carrier");

        /** retail store: a shop that buys and resells. */
        public static final Identifier RETAIL_STORE = Identifier.of("retail-store");

        private SalesOutlet() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelBenefit {
        /** facing consumers directly: no hand stands between firm and consumer. */
        public static final Identifier FACING_CONSUMERS = Identifier.of("facing-consumers");

        /** fast feedback: what users say comes back at once. */
        public static final Identifier FAST_FEEDBACK = Identifier.of("fast-feedback");

        /** lower cost of selling: fewer hands have to be paid. */
        public static final Identifier LOWER_SELLING_COST = Identifier.of("lower-selling-cost");

        /** larger market share: more buyers are reached than alone. */
        public static final Identifier LARGER_MARKET_SHARE = Identifier.of("larger-market-share");

        private ChannelBenefit() {}
    }

    /** Words of the vocabulary. */
    public static final class RelationshipMeans {
        /** online marketing through communities: users gather in the firm's communities and are spoken with there. */
        public static final Identifier COMMUNITY_MARKETING = Identifier.of("community-marketing");

        /** collecting feedback: users are asked and listened to. */
        public static final Identifier FEEDBACK_COLLECTION = Identifier.of("feedback-collection");

        /** one-to-one service: each user is served by what is known of him. */
        public static final Identifier ONE_TO_ONE_SERVICE = Identifier.of("one-to-one-service");

        private RelationshipMeans() {}
    }

    /** Words of the vocabulary. */
    public static final class RelationshipEffect {
        /** loyalty: users stay and buy again. */
        public static final Identifier LOYALTY = Identifier.of("loyalty");

        /** market data: what users do and say is known. */
        public static final Identifier MARKET_DATA = Identifier.of("market-data");

        private RelationshipEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class RevenueSource {
        /** margin on products sold: the price of a product less what it cost. */
        public static final Identifier PRODUCT_MARGIN = Identifier.of("product-margin");

        /** software services: paid use of software. */
        public static final Identifier SOFTWARE_SERVICE = Identifier.of("software-service");

        /** value-added services: services sold on top of the product. */
        public static final Identifier VALUE_ADDED_SERVICE = Identifier.of("value-added-service");

        /** advertising: somebody pays to be seen. */
        public static final Identifier ADVERTISING = Identifier.of("advertising");

        /** licence fees: the right to use what one owns is sold. */
        public static final Identifier LICENCE_FEE = Identifier.of("licence-fee");

        private RevenueSource() {}
    }

    /** Words of the vocabulary. */
    public static final class FinancingSource {
        /** venture capital: investors take shares in a young firm. */
        public static final Identifier VENTURE_CAPITAL = Identifier.of("venture-capital");

        /** crowdfunding: many pay beforehand or invest small sums. */
        public static final Identifier CROWDFUNDING = Identifier.of("crowdfunding");

        /** bank loan: money lent against interest. */
        public static final Identifier BANK_LOAN = Identifier.of("bank-loan");

        /** public offering: shares sold to the public. */
        public static final Identifier PUBLIC_OFFERING = Identifier.of("public-offering");

        /** retained earnings: profit that stays in the firm. */
        public static final Identifier RETAINED_EARNINGS = Identifier.of("retained-earnings");

        private FinancingSource() {}
    }

    /** Words of the vocabulary. */
    public static final class FinancialAim {
        /** efficient use of funds: little money lies idle. */
        public static final Identifier EFFICIENT_FUNDS_MANAGEMENT = Identifier.of("efficient-funds-management");

        /** a stable chain of cash: what falls due can be paid. */
        public static final Identifier STABLE_CASH_CHAIN = Identifier.of("stable-cash-chain");

        /** lower cost of funds: capital costs less. */
        public static final Identifier LOWER_FINANCING_COST = Identifier.of("lower-financing-cost");

        private FinancialAim() {}
    }

    /** Words of the vocabulary. */
    public static final class StrategicPath {
        /** Internet plus an industry: an old industry is rebuilt around the Internet. */
        public static final Identifier INTERNET_PLUS = Identifier.of("internet-plus");

        /** overall cost leadership: to make at the lowest cost in the industry. */
        public static final Identifier COST_LEADERSHIP = Identifier.of("cost-leadership");

        /** differentiation: to be the only one in something that buyers prize. */
        public static final Identifier DIFFERENTIATION = Identifier.of("differentiation");

        /** focus: to serve one narrow market better than those who serve all. */
        public static final Identifier FOCUS = Identifier.of("focus");

        private StrategicPath() {}
    }

    /** Words of the vocabulary. */
    public static final class ValuePromise {
        /** high performance: it does what others do not. */
        public static final Identifier PERFORMANCE_PROMISE = Identifier.of("performance-promise");

        /** high cost-performance: as good for less, or better for the same. */
        public static final Identifier COST_PERFORMANCE_PROMISE = Identifier.of("cost-performance-promise");

        /** constant improvement by feedback: it gets better by what users say. */
        public static final Identifier IMPROVEMENT_PROMISE = Identifier.of("improvement-promise");

        private ValuePromise() {}
    }

    /** Words of the vocabulary. */
    public static final class CostCategory {
        /** production: parts, assembly, testing. */
        public static final Identifier PRODUCTION_COST = Identifier.of("production-cost");

        /** research and development: designing what will be sold. */
        public static final Identifier RESEARCH_COST = Identifier.of("research-cost");

        /** marketing: making it known and selling it. */
        public static final Identifier MARKETING_COST = Identifier.of("marketing-cost");

        /** operations: running the business day by day. */
        public static final Identifier OPERATING_COST = Identifier.of("operating-cost");

        private CostCategory() {}
    }

    /** Words of the vocabulary. */
    public static final class OperationsLever {
        /** fast response to the market: changes are seen and answered at once. */
        public static final Identifier MARKET_RESPONSE = Identifier.of("market-response");

        /** adjusting products: the offer follows what users want. */
        public static final Identifier PRODUCT_ADJUSTMENT = Identifier.of("product-adjustment");

        /** adjusting production plans: quantities follow orders. */
        public static final Identifier PRODUCTION_PLANNING = Identifier.of("production-planning");

        /** fast financing: money is there when it is needed. */
        public static final Identifier FAST_FINANCING = Identifier.of("fast-financing");

        private OperationsLever() {}
    }

    /** Words of the vocabulary. */
    public static final class OperationsPriority {
        /** cost: to make cheaply. */
        public static final Identifier COST_PRIORITY = Identifier.of("cost-priority");

        /** quality: to make well. */
        public static final Identifier QUALITY_PRIORITY = Identifier.of("quality-priority");

        /** dependability: to deliver as promised. */
        public static final Identifier DEPENDABILITY_PRIORITY = Identifier.of("dependability-priority");

        /** flexibility: to change what and how much is made. */
        public static final Identifier FLEXIBILITY_PRIORITY = Identifier.of("flexibility-priority");

        private OperationsPriority() {}
    }

    /** The links between items. */
    public static final class Links {
        /** promises. */
        public static final Identifier PROMISES = Identifier.of("promises");

        /** sells. */
        public static final Identifier SELLS = Identifier.of("sells");

        /** informs. */
        public static final Identifier INFORMS = Identifier.of("informs");

        /** earns. */
        public static final Identifier EARNS = Identifier.of("earns");

        /** funds. */
        public static final Identifier FUNDS = Identifier.of("funds");

        /** guides. */
        public static final Identifier GUIDES = Identifier.of("guides");

        /** causes. */
        public static final Identifier CAUSES = Identifier.of("causes");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
