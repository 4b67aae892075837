package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Five forces’: the five competitive forces that decide how much profit an industry leaves to those within it
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class FiveForces {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("five-forces");

    /** Block ‘Threat of new entrants’: Who could enter, and what keeps them out? */
    public static final Identifier NEW_ENTRANTS = Identifier.of("new-entrants");

    /** Block ‘Bargaining power of suppliers’: Who supplies what cannot be done without, and what can they demand? */
    public static final Identifier SUPPLIERS = Identifier.of("suppliers");

    /** Block ‘Rivalry among existing competitors’: How hard, and by what means, do those inside compete? */
    public static final Identifier RIVALRY = Identifier.of("rivalry");

    /** Block ‘Bargaining power of buyers’: Who buys, and what can they demand? */
    public static final Identifier BUYERS = Identifier.of("buyers");

    /** Block ‘Threat of substitutes’: How else could the same need be met? */
    public static final Identifier SUBSTITUTES = Identifier.of("substitutes");

    private FiveForces() {}

    /** Words of the vocabulary. */
    public static final class NewEntrantsDeterminant {
        /** supply-side economies of scale: unit cost falls with volume, so that an entrant must come big or dear. */
        public static final Identifier ECONOMIES_OF_SCALE = Identifier.of("economies-of-scale");

        /** demand-side benefits of scale: buyers value what many others use. */
        public static final Identifier NETWORK_EFFECTS = Identifier.of("network-effects");

        /** product differentiation: established brands have a loyalty that an entrant must buy. */
        public static final Identifier PRODUCT_DIFFERENTIATION = Identifier.of("product-differentiation");

        /** capital requirements: how much must be spent and risked before the first sale. */
        public static final Identifier CAPITAL_REQUIREMENTS = Identifier.of("capital-requirements");

        /** customers' switching costs: what a buyer loses by changing the supplier. */
        public static final Identifier SWITCHING_COSTS = Identifier.of("switching-costs");

        /** access to distribution channels: whether shelves, dealers and carriers are open to a newcomer. */
        public static final Identifier ACCESS_TO_DISTRIBUTION = Identifier.of("access-to-distribution");

        /** advantages independent of size: technology, materials, sites, experience or subsidies that those inside already have. */
        public static final Identifier INCUMBENCY_ADVANTAGES = Identifier.of("incumbency-advantages");

        /** government policy: licences, limits and support that keep out or let in. */
        public static final Identifier GOVERNMENT_POLICY = Identifier.of("government-policy");

        /** expected retaliation: what entrants must expect from those they disturb. */
        public static final Identifier EXPECTED_RETALIATION = Identifier.of("expected-retaliation");

        private NewEntrantsDeterminant() {}
    }

    /** Words of the vocabulary. */
    public static final class NewEntrantsEffect {
        /** raises the force: it makes the force stronger and the industry less profitable. */
        public static final Identifier RAISES = Identifier.of("raises");

        /** lowers the force: it makes the force weaker and the industry more profitable. */
        public static final Identifier LOWERS = Identifier.of("lowers");

        private NewEntrantsEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class NewEntrantsIntensity {
        /** high: it alone would move prices, costs or the needed investment. */
        public static final Identifier HIGH = Identifier.of("high");

        /** medium: it matters together with others. */
        public static final Identifier MEDIUM = Identifier.of("medium");

        /** low: it is noted and does not move profits now. */
        public static final Identifier LOW = Identifier.of("low");

        private NewEntrantsIntensity() {}
    }

    /** Words of the vocabulary. */
    public static final class SuppliersDeterminant {
        /** concentration of suppliers: few suppliers sell to many firms. */
        public static final Identifier SUPPLIER_CONCENTRATION = Identifier.of("supplier-concentration");

        /** no substitute for the input: nothing else can be built in. */
        public static final Identifier NO_SUBSTITUTE_INPUTS = Identifier.of("no-substitute-inputs");

        /** industry unimportant to them: they earn most of their money elsewhere. */
        public static final Identifier UNIMPORTANT_CUSTOMER = Identifier.of("unimportant-customer");

        /** importance of the input: it decides the quality or the cost of the product. */
        public static final Identifier INPUT_IMPORTANCE = Identifier.of("input-importance");

        /** differentiated inputs: what they supply cannot be compared or exchanged. */
        public static final Identifier DIFFERENTIATED_INPUTS = Identifier.of("differentiated-inputs");

        /** cost of changing the supplier: redesign, tooling, certification and time. */
        public static final Identifier SUPPLIER_SWITCHING_COSTS = Identifier.of("supplier-switching-costs");

        /** threat of forward integration: they could make the product themselves. */
        public static final Identifier FORWARD_INTEGRATION = Identifier.of("forward-integration");

        /** shortage of supply: demand for the input exceeds what can be made. */
        public static final Identifier SUPPLY_SHORTAGE = Identifier.of("supply-shortage");

        /** volume the firm brings: how much of their output the firm takes, and how surely. */
        public static final Identifier VOLUME_COMMITMENT = Identifier.of("volume-commitment");

        private SuppliersDeterminant() {}
    }

    /** Words of the vocabulary. */
    public static final class SuppliersEffect {
        /** raises the force: it makes the force stronger and the industry less profitable. */
        public static final Identifier RAISES = Identifier.of("raises");

        /** lowers the force: it makes the force weaker and the industry more profitable. */
        public static final Identifier LOWERS = Identifier.of("lowers");

        private SuppliersEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class SuppliersIntensity {
        /** high: it alone would move prices, costs or the needed investment. */
        public static final Identifier HIGH = Identifier.of("high");

        /** medium: it matters together with others. */
        public static final Identifier MEDIUM = Identifier.of("medium");

        /** low: it is noted and does not move profits now. */
        public static final Identifier LOW = Identifier.of("low");

        private SuppliersIntensity() {}
    }

    /** Words of the vocabulary. */
    public static final class RivalryDeterminant {
        /** number and balance of competitors: many rivals, or rivals of equal size. */
        public static final Identifier NUMBER_AND_BALANCE = Identifier.of("number-and-balance");

        /** industry growth: slow growth turns into a fight for shares. */
        public static final Identifier INDUSTRY_GROWTH = Identifier.of("industry-growth");

        /** high fixed or storage costs: capacity and stock want to be filled and sold at any price. */
        public static final Identifier FIXED_AND_STORAGE_COSTS = Identifier.of("fixed-and-storage-costs");

        /** lack of differentiation or switching costs: buyers choose by price and service alone. */
        public static final Identifier LACK_OF_DIFFERENTIATION = Identifier.of("lack-of-differentiation");

        /** capacity added in large steps: a new plant or generation brings more than the market wants at once. */
        public static final Identifier CAPACITY_IN_LARGE_STEPS = Identifier.of("capacity-in-large-steps");

        /** diverse competitors: rivals with other aims, origins and rules misread one another. */
        public static final Identifier DIVERSE_COMPETITORS = Identifier.of("diverse-competitors");

        /** high strategic stakes: success here matters for more than profit here. */
        public static final Identifier HIGH_STAKES = Identifier.of("high-stakes");

        /** high exit barriers: assets, contracts or pride keep losers in the market. */
        public static final Identifier EXIT_BARRIERS = Identifier.of("exit-barriers");

        /** competition on price: rivalry turns to price, which hands profit straight to buyers. */
        public static final Identifier PRICE_COMPETITION = Identifier.of("price-competition");

        /** perishable or fast-ageing product: what is unsold loses its value quickly. */
        public static final Identifier PERISHABILITY = Identifier.of("perishability");

        private RivalryDeterminant() {}
    }

    /** Words of the vocabulary. */
    public static final class RivalryEffect {
        /** raises the force: it makes the force stronger and the industry less profitable. */
        public static final Identifier RAISES = Identifier.of("raises");

        /** lowers the force: it makes the force weaker and the industry more profitable. */
        public static final Identifier LOWERS = Identifier.of("lowers");

        private RivalryEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class RivalryIntensity {
        /** high: it alone would move prices, costs or the needed investment. */
        public static final Identifier HIGH = Identifier.of("high");

        /** medium: it matters together with others. */
        public static final Identifier MEDIUM = Identifier.of("medium");

        /** low: it is noted and does not move profits now. */
        public static final Identifier LOW = Identifier.of("low");

        private RivalryIntensity() {}
    }

    /** Words of the vocabulary. */
    public static final class BuyersDeterminant {
        /** concentration or volume of buyers: few buyers take much of what is sold. */
        public static final Identifier BUYER_CONCENTRATION = Identifier.of("buyer-concentration");

        /** share in the buyer's cost: the purchase weighs in the buyer's purse, so that he compares. */
        public static final Identifier COST_SHARE = Identifier.of("cost-share");

        /** standard products: buyers can always find the same elsewhere. */
        public static final Identifier STANDARD_PRODUCTS = Identifier.of("standard-products");

        /** few switching costs: changing the seller costs buyers little. */
        public static final Identifier BUYER_SWITCHING_COSTS = Identifier.of("buyer-switching-costs");

        /** buyers with low profit or income: those who earn little press on price. */
        public static final Identifier BUYER_PROFITS = Identifier.of("buyer-profits");

        /** threat of backward integration: they could make the product themselves, or have it made. */
        public static final Identifier BACKWARD_INTEGRATION = Identifier.of("backward-integration");

        /** unimportant to the buyer's quality: where quality matters little, price decides. */
        public static final Identifier UNIMPORTANT_TO_QUALITY = Identifier.of("unimportant-to-quality");

        /** well-informed buyers: they know demand, prices and costs. */
        public static final Identifier FULL_INFORMATION = Identifier.of("full-information");

        /** power of intermediaries: dealers or carriers who sway what end customers buy. */
        public static final Identifier CHANNEL_POWER = Identifier.of("channel-power");

        private BuyersDeterminant() {}
    }

    /** Words of the vocabulary. */
    public static final class BuyersEffect {
        /** raises the force: it makes the force stronger and the industry less profitable. */
        public static final Identifier RAISES = Identifier.of("raises");

        /** lowers the force: it makes the force weaker and the industry more profitable. */
        public static final Identifier LOWERS = Identifier.of("lowers");

        private BuyersEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class BuyersIntensity {
        /** high: it alone would move prices, costs or the needed investment. */
        public static final Identifier HIGH = Identifier.of("high");

        /** medium: it matters together with others. */
        public static final Identifier MEDIUM = Identifier.of("medium");

        /** low: it is noted and does not move profits now. */
        public static final Identifier LOW = Identifier.of("low");

        private BuyersIntensity() {}
    }

    /** Words of the vocabulary. */
    public static final class SubstitutesDeterminant {
        /** relative price and performance: the substitute does the job well for its price. */
        public static final Identifier PRICE_PERFORMANCE_TRADE_OFF = Identifier.of("price-performance-trade-off");

        /** cost of switching to it: what a buyer loses by changing to the substitute. */
        public static final Identifier SUBSTITUTE_SWITCHING_COSTS = Identifier.of("substitute-switching-costs");

        /** buyers' willingness to substitute: how readily buyers try another way. */
        public static final Identifier PROPENSITY_TO_SUBSTITUTE = Identifier.of("propensity-to-substitute");

        /** substitute that improves fast: its price and performance improve faster than the industry's. */
        public static final Identifier IMPROVING_TREND = Identifier.of("improving-trend");

        /** substitute from a rich industry: its makers can afford to cut its price. */
        public static final Identifier PROFITABLE_MAKER = Identifier.of("profitable-maker");

        /** doing without, used or self-made: buyers keep the old, buy second-hand, share or make it themselves. */
        public static final Identifier DOING_WITHOUT = Identifier.of("doing-without");

        private SubstitutesDeterminant() {}
    }

    /** Words of the vocabulary. */
    public static final class SubstitutesEffect {
        /** raises the force: it makes the force stronger and the industry less profitable. */
        public static final Identifier RAISES = Identifier.of("raises");

        /** lowers the force: it makes the force weaker and the industry more profitable. */
        public static final Identifier LOWERS = Identifier.of("lowers");

        private SubstitutesEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class SubstitutesIntensity {
        /** high: it alone would move prices, costs or the needed investment. */
        public static final Identifier HIGH = Identifier.of("high");

        /** medium: it matters together with others. */
        public static final Identifier MEDIUM = Identifier.of("medium");

        /** low: it is noted and does not move profits now. */
        public static final Identifier LOW = Identifier.of("low");

        private SubstitutesIntensity() {}
    }

    /** The links between items. */
    public static final class Links {
        /** reinforces. */
        public static final Identifier REINFORCES = Identifier.of("reinforces");

        /** dampens. */
        public static final Identifier DAMPENS = Identifier.of("dampens");

        private Links() {}
    }
}
