package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Audit of resources and capabilities’: what a firm has, tangible and intangible, what it can do with it, and how long rivals will need to have the same
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class ResourceAudit {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("resource-audit");

    /** Block ‘Financial resources’: What can the firm spend, borrow and earn from its own business? */
    public static final Identifier FINANCIAL_RESOURCES = Identifier.of("financial-resources");

    /** Block ‘Physical resources’: Which places, machines and goods can the firm use? */
    public static final Identifier PHYSICAL_RESOURCES = Identifier.of("physical-resources");

    /** Block ‘Technological resources’: Which technology does the firm master, and what protects it? */
    public static final Identifier TECHNOLOGICAL_RESOURCES = Identifier.of("technological-resources");

    /** Block ‘Intangible resources’: What does the firm have that no balance sheet shows well? */
    public static final Identifier INTANGIBLE_RESOURCES = Identifier.of("intangible-resources");

    /** Block ‘Capabilities’: What can the firm do, again and again, with what it has? */
    public static final Identifier CAPABILITIES = Identifier.of("capabilities");

    private ResourceAudit() {}

    /** Words of the vocabulary. */
    public static final class FinancialResourcesResourceKind {
        /** cash and securities: money at hand, or nearly so. */
        public static final Identifier CASH = Identifier.of("cash");

        /** cash from operations: what the running business brings in after its bills. */
        public static final Identifier CASH_FLOW = Identifier.of("cash-flow");

        /** borrowing capacity: what lenders would still grant. */
        public static final Identifier BORROWING_CAPACITY = Identifier.of("borrowing-capacity");

        /** equity and investors: capital of owners who bear the risk, and what more they would give. */
        public static final Identifier EQUITY = Identifier.of("equity");

        /** customers' prepayments: money paid before the goods are made. */
        public static final Identifier CUSTOMER_PREPAYMENT = Identifier.of("customer-prepayment");

        /** holdings in other firms: shares in suppliers, partners and start-ups. */
        public static final Identifier SHAREHOLDINGS = Identifier.of("shareholdings");

        private FinancialResourcesResourceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class FinancialResourcesHolding {
        /** owned: the firm itself owns it. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** leased or licensed: it may be used for a time and a fee. */
        public static final Identifier LEASED = Identifier.of("leased");

        /** made available by a partner: a partner owns it and lets the firm use it. */
        public static final Identifier SHARED_BY_PARTNER = Identifier.of("shared-by-partner");

        private FinancialResourcesHolding() {}
    }

    /** Words of the vocabulary. */
    public static final class FinancialResourcesStanding {
        /** ahead: stronger than what rivals have. */
        public static final Identifier AHEAD = Identifier.of("ahead");

        /** level: as strong as what rivals have. */
        public static final Identifier LEVEL = Identifier.of("level");

        /** behind: weaker than what rivals have. */
        public static final Identifier BEHIND = Identifier.of("behind");

        private FinancialResourcesStanding() {}
    }

    /** Words of the vocabulary. */
    public static final class FinancialResourcesVrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private FinancialResourcesVrio() {}
    }

    /** Words of the vocabulary. */
    public static final class PhysicalResourcesResourceKind {
        /** plant and equipment: what things are made, tested and repaired with. */
        public static final Identifier PLANT = Identifier.of("plant");

        /** land and buildings: offices, campuses and other sites, with their location. */
        public static final Identifier LAND_AND_BUILDINGS = Identifier.of("land-and-buildings");

        /** stores and service points: places where customers come. */
        public static final Identifier STORES = Identifier.of("stores");

        /** warehouses and logistics: where goods lie, and what moves them. */
        public static final Identifier WAREHOUSES = Identifier.of("warehouses");

        /** stock and materials: goods and parts in hand or secured by contract. */
        public static final Identifier STOCK = Identifier.of("stock");

        private PhysicalResourcesResourceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class PhysicalResourcesHolding {
        /** owned: the firm itself owns it. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** leased or licensed: it may be used for a time and a fee. */
        public static final Identifier LEASED = Identifier.of("leased");

        /** made available by a partner: a partner owns it and lets the firm use it. */
        public static final Identifier SHARED_BY_PARTNER = Identifier.of("shared-by-partner");

        private PhysicalResourcesHolding() {}
    }

    /** Words of the vocabulary. */
    public static final class PhysicalResourcesStanding {
        /** ahead: stronger than what rivals have. */
        public static final Identifier AHEAD = Identifier.of("ahead");

        /** level: as strong as what rivals have. */
        public static final Identifier LEVEL = Identifier.of("level");

        /** behind: weaker than what rivals have. */
        public static final Identifier BEHIND = Identifier.of("behind");

        private PhysicalResourcesStanding() {}
    }

    /** Words of the vocabulary. */
    public static final class PhysicalResourcesVrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private PhysicalResourcesVrio() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalResourcesResourceKind {
        /** patents and designs: technical inventions that others may use only with leave. */
        public static final Identifier PATENTS = Identifier.of("patents");

        /** software and systems: programs, operating systems and platforms the firm runs on or sells. */
        public static final Identifier SOFTWARE = Identifier.of("software");

        /** copyrights: texts, code, pictures and sound that belong to the firm. */
        public static final Identifier COPYRIGHTS = Identifier.of("copyrights");

        /** trade secrets: what is known inside and not told outside. */
        public static final Identifier TRADE_SECRETS = Identifier.of("trade-secrets");

        /** research facilities: laboratories and the means to develop. */
        public static final Identifier RESEARCH_FACILITIES = Identifier.of("research-facilities");

        /** production technology: ways of making that rivals do not master, or not as well. */
        public static final Identifier PRODUCTION_TECHNOLOGY = Identifier.of("production-technology");

        private TechnologicalResourcesResourceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalResourcesHolding {
        /** owned: the firm itself owns it. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** leased or licensed: it may be used for a time and a fee. */
        public static final Identifier LEASED = Identifier.of("leased");

        /** made available by a partner: a partner owns it and lets the firm use it. */
        public static final Identifier SHARED_BY_PARTNER = Identifier.of("shared-by-partner");

        private TechnologicalResourcesHolding() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalResourcesStanding {
        /** ahead: stronger than what rivals have. */
        public static final Identifier AHEAD = Identifier.of("ahead");

        /** level: as strong as what rivals have. */
        public static final Identifier LEVEL = Identifier.of("level");

        /** behind: weaker than what rivals have. */
        public static final Identifier BEHIND = Identifier.of("behind");

        private TechnologicalResourcesStanding() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalResourcesVrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private TechnologicalResourcesVrio() {}
    }

    /** Words of the vocabulary. */
    public static final class IntangibleResourcesResourceKind {
        /** brand: a name that buyers know and pay for. */
        public static final Identifier BRAND = Identifier.of("brand");

        /** reputation: what buyers, suppliers and officials expect of the firm. */
        public static final Identifier REPUTATION = Identifier.of("reputation");

        /** customers and community: people who bought, stayed and speak for the firm. */
        public static final Identifier CUSTOMER_BASE = Identifier.of("customer-base");

        /** data: what is known of customers, goods and operations. */
        public static final Identifier DATA = Identifier.of("data");

        /** culture: values and habits that hold the firm together. */
        public static final Identifier CULTURE = Identifier.of("culture");

        /** relationships: trust and contracts with suppliers, carriers and partners. */
        public static final Identifier RELATIONSHIPS = Identifier.of("relationships");

        /** skills and know-how of people: what founders and staff can do; Grant counts it apart, as human resources. */
        public static final Identifier SKILLS_AND_KNOW_HOW = Identifier.of("skills-and-know-how");

        /** motivation and co-operation: how willingly people work, and together. */
        public static final Identifier MOTIVATION = Identifier.of("motivation");

        private IntangibleResourcesResourceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class IntangibleResourcesHolding {
        /** owned: the firm itself owns it. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** leased or licensed: it may be used for a time and a fee. */
        public static final Identifier LEASED = Identifier.of("leased");

        /** made available by a partner: a partner owns it and lets the firm use it. */
        public static final Identifier SHARED_BY_PARTNER = Identifier.of("shared-by-partner");

        private IntangibleResourcesHolding() {}
    }

    /** Words of the vocabulary. */
    public static final class IntangibleResourcesStanding {
        /** ahead: stronger than what rivals have. */
        public static final Identifier AHEAD = Identifier.of("ahead");

        /** level: as strong as what rivals have. */
        public static final Identifier LEVEL = Identifier.of("level");

        /** behind: weaker than what rivals have. */
        public static final Identifier BEHIND = Identifier.of("behind");

        private IntangibleResourcesStanding() {}
    }

    /** Words of the vocabulary. */
    public static final class IntangibleResourcesVrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private IntangibleResourcesVrio() {}
    }

    /** Words of the vocabulary. */
    public static final class CapabilityKind {
        /** corporate management: setting direction, allotting money, joining what belongs together. */
        public static final Identifier CORPORATE_MANAGEMENT = Identifier.of("corporate-management");

        /** information management: knowing quickly what happens and telling those who decide. */
        public static final Identifier INFORMATION_MANAGEMENT = Identifier.of("information-management");

        /** research and development: finding out and bringing it to readiness. */
        public static final Identifier RESEARCH_AND_DEVELOPMENT = Identifier.of("research-and-development");

        /** product design: giving a product its form and its feel. */
        public static final Identifier PRODUCT_DESIGN = Identifier.of("product-design");

        /** purchasing and supply-chain management: having the right parts in time at a good price. */
        public static final Identifier SUPPLY_CHAIN_MANAGEMENT = Identifier.of("supply-chain-management");

        /** operations and quality: making much, alike and well. */
        public static final Identifier OPERATIONS = Identifier.of("operations");

        /** marketing and brand-building: making a product known and wanted. */
        public static final Identifier MARKETING = Identifier.of("marketing");

        /** sales and distribution: bringing it to the buyer. */
        public static final Identifier SALES_AND_DISTRIBUTION = Identifier.of("sales-and-distribution");

        /** customer service: helping after the sale. */
        public static final Identifier CUSTOMER_SERVICE = Identifier.of("customer-service");

        /** community operation: keeping users in talk with the firm and one another. */
        public static final Identifier COMMUNITY_OPERATION = Identifier.of("community-operation");

        private CapabilityKind() {}
    }

    /** Words of the vocabulary. */
    public static final class CapabilitiesStanding {
        /** ahead: stronger than what rivals have. */
        public static final Identifier AHEAD = Identifier.of("ahead");

        /** level: as strong as what rivals have. */
        public static final Identifier LEVEL = Identifier.of("level");

        /** behind: weaker than what rivals have. */
        public static final Identifier BEHIND = Identifier.of("behind");

        private CapabilitiesStanding() {}
    }

    /** Words of the vocabulary. */
    public static final class CapabilitiesVrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private CapabilitiesVrio() {}
    }

    /** The links between items. */
    public static final class Links {
        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** makes more of. */
        public static final Identifier COMPLEMENTS = Identifier.of("complements");

        /** can stand in for. */
        public static final Identifier SUBSTITUTES = Identifier.of("substitutes");

        /** uses up. */
        public static final Identifier DRAINS = Identifier.of("drains");

        private Links() {}
    }
}
