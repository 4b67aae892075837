package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Success factors of the sales model’: three factors to which the success of a sales model is put down, each with its levers and effects
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class SuccessFactors {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("success-factors");

    /** Block ‘Products of high cost-performance’: How does the product give more for less, and what pays for it? */
    public static final Identifier COST_PERFORMANCE = Identifier.of("cost-performance");

    /** Block ‘Innovation and fast iteration’: What is new, where, and how soon does the next version follow? */
    public static final Identifier INNOVATION_AND_ITERATION = Identifier.of("innovation-and-iteration");

    /** Block ‘Building an ecosystem’: What belongs to the ecosystem, who joins it, and what ties users to it? */
    public static final Identifier ECOSYSTEM = Identifier.of("ecosystem");

    private SuccessFactors() {}

    /** Words of the vocabulary. */
    public static final class CostPerformanceLever {
        /** purchasing in large volume: large orders get better prices. */
        public static final Identifier SCALE_PURCHASING = Identifier.of("scale-purchasing");

        /** long relations with suppliers: steady partners give steady terms. */
        public static final Identifier LONG_TERM_SUPPLIERS = Identifier.of("long-term-suppliers");

        /** fewer intermediaries: what middlemen took is left. */
        public static final Identifier FEWER_INTERMEDIARIES = Identifier.of("fewer-intermediaries");

        /** direct sale on the Internet: neither channel nor much marketing to pay. */
        public static final Identifier INTERNET_DIRECT_SALE = Identifier.of("internet-direct-sale");

        /** integration of the chain: makers along the chain work as one. */
        public static final Identifier SUPPLY_CHAIN_INTEGRATION = Identifier.of("supply-chain-integration");

        private CostPerformanceLever() {}
    }

    /** Words of the vocabulary. */
    public static final class CostPerformanceEffect {
        /** price-sensitive buyers come: those who compare prices choose it. */
        public static final Identifier PRICE_SENSITIVE_BUYERS = Identifier.of("price-sensitive-buyers");

        /** trust and loyalty: who was content buys here again. */
        public static final Identifier TRUST_AND_LOYALTY = Identifier.of("trust-and-loyalty");

        /** word of mouth: who was content tells others. */
        public static final Identifier WORD_OF_MOUTH = Identifier.of("word-of-mouth");

        private CostPerformanceEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class CostPerformanceContribution {
        /** attracts buyers: more people buy. */
        public static final Identifier ATTRACTS_BUYERS = Identifier.of("attracts-buyers");

        /** keeps buyers: buyers come again. */
        public static final Identifier KEEPS_BUYERS = Identifier.of("keeps-buyers");

        /** adds income: each buyer brings more. */
        public static final Identifier ADDS_INCOME = Identifier.of("adds-income");

        private CostPerformanceContribution() {}
    }

    /** Words of the vocabulary. */
    public static final class InnovationKind {
        /** hardware: new parts, forms and functions. */
        public static final Identifier HARDWARE_INNOVATION = Identifier.of("hardware-innovation");

        /** software and services: new functions after the sale. */
        public static final Identifier SOFTWARE_AND_SERVICE_INNOVATION =
                Identifier.of("software-and-service-innovation");

        /** marketing: new ways of launching and selling. */
        public static final Identifier MARKETING_INNOVATION = Identifier.of("marketing-innovation");

        /** fast iteration: the next version follows soon and by what users say. */
        public static final Identifier FAST_ITERATION = Identifier.of("fast-iteration");

        private InnovationKind() {}
    }

    /** Words of the vocabulary. */
    public static final class InnovationSource {
        /** own research: from the firm's own people. */
        public static final Identifier OWN_RESEARCH = Identifier.of("own-research");

        /** with a partner: together with specialised firms or institutes. */
        public static final Identifier PARTNER_RESEARCH = Identifier.of("partner-research");

        /** users' feedback: from what users say and need. */
        public static final Identifier USER_FEEDBACK = Identifier.of("user-feedback");

        private InnovationSource() {}
    }

    /** Words of the vocabulary. */
    public static final class InnovationAndIterationContribution {
        /** attracts buyers: more people buy. */
        public static final Identifier ATTRACTS_BUYERS = Identifier.of("attracts-buyers");

        /** keeps buyers: buyers come again. */
        public static final Identifier KEEPS_BUYERS = Identifier.of("keeps-buyers");

        /** adds income: each buyer brings more. */
        public static final Identifier ADDS_INCOME = Identifier.of("adds-income");

        private InnovationAndIterationContribution() {}
    }

    /** Words of the vocabulary. */
    public static final class EcosystemPart {
        /** central device: the device from which all others are run. */
        public static final Identifier CENTRAL_DEVICE = Identifier.of("central-device");

        /** connected device: a device that works with the others. */
        public static final Identifier CONNECTED_DEVICE = Identifier.of("connected-device");

        /** common app: one place to run them all. */
        public static final Identifier COMMON_APP = Identifier.of("common-app");

        /** third parties: others who make devices or software for it. */
        public static final Identifier THIRD_PARTY = Identifier.of("third-party");

        /** data and intelligence: what is learnt from use serves each user. */
        public static final Identifier DATA_AND_INTELLIGENCE = Identifier.of("data-and-intelligence");

        private EcosystemPart() {}
    }

    /** Words of the vocabulary. */
    public static final class EcosystemEffect {
        /** stickiness: leaving would cost too much. */
        public static final Identifier STICKINESS = Identifier.of("stickiness");

        /** diversified income: services and content earn beside hardware. */
        public static final Identifier DIVERSIFIED_INCOME = Identifier.of("diversified-income");

        /** personalised service: the system adapts to each household. */
        public static final Identifier PERSONALISED_SERVICE = Identifier.of("personalised-service");

        private EcosystemEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class EcosystemContribution {
        /** attracts buyers: more people buy. */
        public static final Identifier ATTRACTS_BUYERS = Identifier.of("attracts-buyers");

        /** keeps buyers: buyers come again. */
        public static final Identifier KEEPS_BUYERS = Identifier.of("keeps-buyers");

        /** adds income: each buyer brings more. */
        public static final Identifier ADDS_INCOME = Identifier.of("adds-income");

        private EcosystemContribution() {}
    }

    /** The links between items. */
    public static final class Links {
        /** brings users to. */
        public static final Identifier BRINGS_USERS_TO = Identifier.of("brings-users-to");

        /** renews. */
        public static final Identifier RENEWS = Identifier.of("renews");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
