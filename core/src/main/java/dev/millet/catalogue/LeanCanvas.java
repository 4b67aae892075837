package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Lean Canvas’: a business model as a set of guesses to be tested, on one page
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class LeanCanvas {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("lean-canvas");

    /** Block ‘Problem’: Which one to three problems do they most want solved, and how do they help themselves today? */
    public static final Identifier PROBLEM = Identifier.of("problem");

    /** Block ‘Customer Segments’: Who has the problem, and who of them will come first? */
    public static final Identifier CUSTOMER_SEGMENTS = Identifier.of("customer-segments");

    /** Block ‘Unique Value Proposition’: In one sentence: why is it different and worth attention? */
    public static final Identifier UNIQUE_VALUE_PROPOSITION = Identifier.of("unique-value-proposition");

    /** Block ‘Solution’: What is the least that solves each problem? */
    public static final Identifier SOLUTION = Identifier.of("solution");

    /** Block ‘Channels’: How do we get to them, now and at scale? */
    public static final Identifier CHANNELS = Identifier.of("channels");

    /** Block ‘Revenue Streams’: Who pays how much for what, and what is a customer worth over time? */
    public static final Identifier REVENUE_STREAMS = Identifier.of("revenue-streams");

    /** Block ‘Cost Structure’: What does it cost to win customers, to serve them and to pay those who work on it? */
    public static final Identifier COST_STRUCTURE = Identifier.of("cost-structure");

    /** Block ‘Key Metrics’: Which few numbers tell whether it works? */
    public static final Identifier KEY_METRICS = Identifier.of("key-metrics");

    /** Block ‘Unfair Advantage’: What do we have that cannot easily be copied or bought? */
    public static final Identifier UNFAIR_ADVANTAGE = Identifier.of("unfair-advantage");

    private LeanCanvas() {}

    /** Words of the vocabulary. */
    public static final class ProblemKind {
        /** top problem: a problem worth solving. */
        public static final Identifier TOP_PROBLEM = Identifier.of("top-problem");

        /** existing alternative: how people help themselves today. */
        public static final Identifier EXISTING_ALTERNATIVE = Identifier.of("existing-alternative");

        private ProblemKind() {}
    }

    /** Words of the vocabulary. */
    public static final class CustomerKind {
        /** customer: one who pays. */
        public static final Identifier CUSTOMER = Identifier.of("customer");

        /** user: one who uses it without paying. */
        public static final Identifier USER = Identifier.of("user");

        /** early adopter: one who wants it so much that he takes it unfinished. */
        public static final Identifier EARLY_ADOPTER = Identifier.of("early-adopter");

        private CustomerKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PropositionKind {
        /** single clear message: what a visitor should understand at once. */
        public static final Identifier CLEAR_MESSAGE = Identifier.of("clear-message");

        /** high-level concept: what it is like, by something well known. */
        public static final Identifier HIGH_LEVEL_CONCEPT = Identifier.of("high-level-concept");

        private PropositionKind() {}
    }

    /** Words of the vocabulary. */
    public static final class SolutionKind {
        /** feature: a function that answers one problem. */
        public static final Identifier FEATURE = Identifier.of("feature");

        /** minimum viable product: the smallest thing from which one can learn. */
        public static final Identifier MINIMUM_VIABLE_PRODUCT = Identifier.of("minimum-viable-product");

        private SolutionKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelKind {
        /** inbound: they find us: writing, search, reports. */
        public static final Identifier INBOUND = Identifier.of("inbound");

        /** outbound: we go to them: advertisements, fairs, calls. */
        public static final Identifier OUTBOUND = Identifier.of("outbound");

        /** word of mouth: those who are content bring others. */
        public static final Identifier WORD_OF_MOUTH = Identifier.of("word-of-mouth");

        private ChannelKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ChannelCost {
        /** free: no money per customer, though work. */
        public static final Identifier FREE_CHANNEL = Identifier.of("free-channel");

        /** paid: money for each contact or customer. */
        public static final Identifier PAID_CHANNEL = Identifier.of("paid-channel");

        private ChannelCost() {}
    }

    /** Words of the vocabulary. */
    public static final class RevenueEntry {
        /** revenue model: how is paid. */
        public static final Identifier REVENUE_MODEL = Identifier.of("revenue-model");

        /** lifetime value: what one customer brings until he leaves. */
        public static final Identifier LIFETIME_VALUE = Identifier.of("lifetime-value");

        /** gross margin: what is left after the cost of what is sold. */
        public static final Identifier GROSS_MARGIN = Identifier.of("gross-margin");

        private RevenueEntry() {}
    }

    /** Words of the vocabulary. */
    public static final class CostEntry {
        /** cost of acquiring customers: what it takes to win one customer. */
        public static final Identifier ACQUISITION_COST = Identifier.of("acquisition-cost");

        /** distribution: getting it to them. */
        public static final Identifier DISTRIBUTION_COST = Identifier.of("distribution-cost");

        /** hosting and running: keeping it up. */
        public static final Identifier RUNNING_COST = Identifier.of("running-cost");

        /** people: those who work on it. */
        public static final Identifier PEOPLE_COST = Identifier.of("people-cost");

        private CostEntry() {}
    }

    /** Words of the vocabulary. */
    public static final class MetricStage {
        /** acquisition: people come. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** activation: their first use goes well. */
        public static final Identifier ACTIVATION = Identifier.of("activation");

        /** retention: they come back. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** revenue: they pay. */
        public static final Identifier REVENUE = Identifier.of("revenue");

        /** referral: they bring others. */
        public static final Identifier REFERRAL = Identifier.of("referral");

        private MetricStage() {}
    }

    /** Words of the vocabulary. */
    public static final class AdvantageKind {
        /** insider knowledge: we know what outsiders do not. */
        public static final Identifier INSIDER_INFORMATION = Identifier.of("insider-information");

        /** the right endorsements: those who are believed speak for it. */
        public static final Identifier ENDORSEMENT = Identifier.of("endorsement");

        /** dream team: people whom others cannot get. */
        public static final Identifier DREAM_TEAM = Identifier.of("dream-team");

        /** personal authority: a person whose word counts. */
        public static final Identifier PERSONAL_AUTHORITY = Identifier.of("personal-authority");

        /** large network effects: each user makes it worth more to the others. */
        public static final Identifier NETWORK_EFFECT = Identifier.of("network-effect");

        /** community: people who belong together around it. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** existing customers: those one already has. */
        public static final Identifier EXISTING_CUSTOMERS = Identifier.of("existing-customers");

        /** rank in searches: found first. */
        public static final Identifier SEARCH_RANK = Identifier.of("search-rank");

        private AdvantageKind() {}
    }

    /** The links between items. */
    public static final class Links {
        /** has. */
        public static final Identifier HAS = Identifier.of("has");

        /** solves. */
        public static final Identifier SOLVES = Identifier.of("solves");

        /** speaks to. */
        public static final Identifier SPEAKS_TO = Identifier.of("speaks-to");

        /** reaches. */
        public static final Identifier REACHES = Identifier.of("reaches");

        /** pays. */
        public static final Identifier PAYS = Identifier.of("pays");

        /** measures. */
        public static final Identifier MEASURES = Identifier.of("measures");

        /** causes. */
        public static final Identifier CAUSES = Identifier.of("causes");

        /** protects. */
        public static final Identifier PROTECTS = Identifier.of("protects");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
