package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Lean operation’: three practices that let a firm grow fast on little money and time
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class LeanOperation {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("lean-operation");

    /** Block ‘Internet pre-sale’: What is sold before it is made, and how much cash does that free? */
    public static final Identifier INTERNET_PRESALE = Identifier.of("internet-presale");

    /** Block ‘Own and ported technology’: What is developed in-house, what is taken over from partners, and what does it save? */
    public static final Identifier TECHNOLOGY_PORTING = Identifier.of("technology-porting");

    /** Block ‘Internet-based office’: Which processes run online, and what work do they save? */
    public static final Identifier INTERNET_OFFICE = Identifier.of("internet-office");

    private LeanOperation() {}

    /** Words of the vocabulary. */
    public static final class PresalePractice {
        /** pre-sale: orders and money come before production. */
        public static final Identifier PRE_SALE = Identifier.of("pre-sale");

        /** crowdfunding: backers pay for a product yet to be made. */
        public static final Identifier CROWDFUNDING = Identifier.of("crowdfunding");

        /** build to order: production starts with an order. */
        public static final Identifier BUILD_TO_ORDER = Identifier.of("build-to-order");

        private PresalePractice() {}
    }

    /** Words of the vocabulary. */
    public static final class PresaleEffect {
        /** less stock: no goods that wait for buyers. */
        public static final Identifier LESS_STOCK = Identifier.of("less-stock");

        /** less pressure on funds: customers finance the work in progress. */
        public static final Identifier LESS_FUNDING_PRESSURE = Identifier.of("less-funding-pressure");

        /** shorter cash cycle: money comes in before it goes out. */
        public static final Identifier SHORTER_CASH_CYCLE = Identifier.of("shorter-cash-cycle");

        private PresaleEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class InternetPresaleWasteAvoided {
        /** overproduction: more is made than is asked for. */
        public static final Identifier OVERPRODUCTION = Identifier.of("overproduction");

        /** inventory: goods wait for a buyer. */
        public static final Identifier INVENTORY = Identifier.of("inventory");

        /** waiting: people or machines stand idle. */
        public static final Identifier WAITING = Identifier.of("waiting");

        /** transport: things are moved without need. */
        public static final Identifier TRANSPORT = Identifier.of("transport");

        /** motion: people move without need. */
        public static final Identifier MOTION = Identifier.of("motion");

        /** overprocessing: more is done than the customer values. */
        public static final Identifier OVERPROCESSING = Identifier.of("overprocessing");

        /** defects: what is wrong is made again. */
        public static final Identifier DEFECTS = Identifier.of("defects");

        private InternetPresaleWasteAvoided() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologySource {
        /** own development: made by the firm's own people. */
        public static final Identifier OWN_DEVELOPMENT = Identifier.of("own-development");

        /** ported from a partner: a partner's technology fitted to the product. */
        public static final Identifier PORTED = Identifier.of("ported");

        /** licensed in: the right to use it is bought. */
        public static final Identifier LICENSED_IN = Identifier.of("licensed-in");

        private TechnologySource() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologyEffect {
        /** lower cost of assembly: it takes less to put together. */
        public static final Identifier LOWER_ASSEMBLY_COST = Identifier.of("lower-assembly-cost");

        /** steady price: what is saved keeps the price where it is. */
        public static final Identifier STABLE_PRICE = Identifier.of("stable-price");

        private TechnologyEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologyPortingWasteAvoided {
        /** overproduction: more is made than is asked for. */
        public static final Identifier OVERPRODUCTION = Identifier.of("overproduction");

        /** inventory: goods wait for a buyer. */
        public static final Identifier INVENTORY = Identifier.of("inventory");

        /** waiting: people or machines stand idle. */
        public static final Identifier WAITING = Identifier.of("waiting");

        /** transport: things are moved without need. */
        public static final Identifier TRANSPORT = Identifier.of("transport");

        /** motion: people move without need. */
        public static final Identifier MOTION = Identifier.of("motion");

        /** overprocessing: more is done than the customer values. */
        public static final Identifier OVERPROCESSING = Identifier.of("overprocessing");

        /** defects: what is wrong is made again. */
        public static final Identifier DEFECTS = Identifier.of("defects");

        private TechnologyPortingWasteAvoided() {}
    }

    /** Words of the vocabulary. */
    public static final class OfficePractice {
        /** better processes: fewer steps and hands for the same result. */
        public static final Identifier PROCESS_OPTIMISATION = Identifier.of("process-optimisation");

        /** automated processes: the system does what people did. */
        public static final Identifier PROCESS_AUTOMATION = Identifier.of("process-automation");

        private OfficePractice() {}
    }

    /** Words of the vocabulary. */
    public static final class OfficeEffect {
        /** higher efficiency: more is done in the same time. */
        public static final Identifier HIGHER_EFFICIENCY = Identifier.of("higher-efficiency");

        /** lower cost of labour: fewer hours are paid for. */
        public static final Identifier LOWER_LABOUR_COST = Identifier.of("lower-labour-cost");

        private OfficeEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class InternetOfficeWasteAvoided {
        /** overproduction: more is made than is asked for. */
        public static final Identifier OVERPRODUCTION = Identifier.of("overproduction");

        /** inventory: goods wait for a buyer. */
        public static final Identifier INVENTORY = Identifier.of("inventory");

        /** waiting: people or machines stand idle. */
        public static final Identifier WAITING = Identifier.of("waiting");

        /** transport: things are moved without need. */
        public static final Identifier TRANSPORT = Identifier.of("transport");

        /** motion: people move without need. */
        public static final Identifier MOTION = Identifier.of("motion");

        /** overprocessing: more is done than the customer values. */
        public static final Identifier OVERPROCESSING = Identifier.of("overprocessing");

        /** defects: what is wrong is made again. */
        public static final Identifier DEFECTS = Identifier.of("defects");

        private InternetOfficeWasteAvoided() {}
    }

    /** The links between items. */
    public static final class Links {
        /** frees cash for. */
        public static final Identifier FREES_CASH_FOR = Identifier.of("frees-cash-for");

        /** saves cost of. */
        public static final Identifier SAVES = Identifier.of("saves");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
