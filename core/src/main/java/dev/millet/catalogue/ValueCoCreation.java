package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Value co-creation’: business-model innovation in four dimensions: proposed, created together, delivered and captured
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class ValueCoCreation {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("value-co-creation");

    /** Block ‘Value proposition’: What value do we offer to bring about with the customer? */
    public static final Identifier VALUE_PROPOSITION = Identifier.of("value-proposition");

    /** Block ‘Value co-creation’: Who creates value with us, at which stage and how openly? */
    public static final Identifier VALUE_CO_CREATION = Identifier.of("value-co-creation");

    /** Block ‘Value delivery’: By which activities and channels does value reach the customer? */
    public static final Identifier VALUE_DELIVERY = Identifier.of("value-delivery");

    /** Block ‘Value capture’: What of the value comes back to the firm? */
    public static final Identifier VALUE_CAPTURE = Identifier.of("value-capture");

    private ValueCoCreation() {}

    /** Words of the vocabulary. */
    public static final class ConsumptionValue {
        /** functional: what it does. */
        public static final Identifier FUNCTIONAL = Identifier.of("functional");

        /** social: what it says to others. */
        public static final Identifier SOCIAL = Identifier.of("social");

        /** emotional: what it makes one feel. */
        public static final Identifier EMOTIONAL = Identifier.of("emotional");

        /** epistemic: what is new or worth knowing in it. */
        public static final Identifier EPISTEMIC = Identifier.of("epistemic");

        /** conditional: what it is worth in a certain situation. */
        public static final Identifier CONDITIONAL = Identifier.of("conditional");

        private ConsumptionValue() {}
    }

    /** Words of the vocabulary. */
    public static final class CoCreator {
        /** customer: one who uses it. */
        public static final Identifier CUSTOMER = Identifier.of("customer");

        /** community: users who work on it together. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** supplier: one who supplies parts or services. */
        public static final Identifier SUPPLIER = Identifier.of("supplier");

        /** complementor: one who builds on it. */
        public static final Identifier COMPLEMENTOR = Identifier.of("complementor");

        private CoCreator() {}
    }

    /** Words of the vocabulary. */
    public static final class BuildingBlock {
        /** dialogue: both sides speak and listen as equals. */
        public static final Identifier DIALOGUE = Identifier.of("dialogue");

        /** access: customers get at tools and information. */
        public static final Identifier ACCESS = Identifier.of("access");

        /** risk assessment: risks are told so that customers can weigh them. */
        public static final Identifier RISK_ASSESSMENT = Identifier.of("risk-assessment");

        /** transparency: prices, costs and processes can be seen. */
        public static final Identifier TRANSPARENCY = Identifier.of("transparency");

        private BuildingBlock() {}
    }

    /** Words of the vocabulary. */
    public static final class CoCreationStage {
        /** co-ideation: ideas come from users. */
        public static final Identifier CO_IDEATION = Identifier.of("co-ideation");

        /** co-design: users help to design. */
        public static final Identifier CO_DESIGN = Identifier.of("co-design");

        /** co-testing: users try it before it is sold. */
        public static final Identifier CO_TESTING = Identifier.of("co-testing");

        /** co-promotion: users spread the word. */
        public static final Identifier CO_PROMOTION = Identifier.of("co-promotion");

        private CoCreationStage() {}
    }

    /** Words of the vocabulary. */
    public static final class DeliveryFlow {
        /** product: goods or services move to the customer. */
        public static final Identifier PRODUCT_FLOW = Identifier.of("product-flow");

        /** information: what is known moves both ways. */
        public static final Identifier INFORMATION_FLOW = Identifier.of("information-flow");

        /** payment: money moves to the firm. */
        public static final Identifier PAYMENT_FLOW = Identifier.of("payment-flow");

        /** promotion: the offer is made known. */
        public static final Identifier PROMOTION_FLOW = Identifier.of("promotion-flow");

        private DeliveryFlow() {}
    }

    /** Words of the vocabulary. */
    public static final class CaptureKind {
        /** revenue: money that customers pay. */
        public static final Identifier REVENUE_CAPTURED = Identifier.of("revenue-captured");

        /** cost borne: what the firm pays to create it. */
        public static final Identifier COST_BORNE = Identifier.of("cost-borne");

        private CaptureKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ClaimedEffect {
        /** core competitiveness: rivals find it harder to follow. */
        public static final Identifier CORE_COMPETITIVENESS = Identifier.of("core-competitiveness");

        /** market share: a larger part of what is sold. */
        public static final Identifier MARKET_SHARE = Identifier.of("market-share");

        /** profitability: more is left of each yuan. */
        public static final Identifier PROFITABILITY = Identifier.of("profitability");

        private ClaimedEffect() {}
    }

    /** The links between items. */
    public static final class Links {
        /** invites. */
        public static final Identifier INVITES = Identifier.of("invites");

        /** shapes. */
        public static final Identifier SHAPES = Identifier.of("shapes");

        /** delivers. */
        public static final Identifier DELIVERS = Identifier.of("delivers");

        /** comes back as. */
        public static final Identifier RETURNS = Identifier.of("returns");

        /** funds. */
        public static final Identifier FUNDS = Identifier.of("funds");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
