package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘PEST analysis’: the macro-environment of a firm under four headings, of which the first joins politics and law
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class Pest {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("pest");

    /** Block ‘Political and legal’: Which political decisions, laws and rules change what the firm may do, and where? */
    public static final Identifier POLITICAL_LEGAL = Identifier.of("political-legal");

    /** Block ‘Economic’: How do income, prices, money and employment move demand and cost? */
    public static final Identifier ECONOMIC = Identifier.of("economic");

    /** Block ‘Socio-cultural’: How do people, their number, values and habits change what they want and whom they trust? */
    public static final Identifier SOCIO_CULTURAL = Identifier.of("socio-cultural");

    /** Block ‘Scientific and technological’: Which technologies make something possible, cheaper or obsolete? */
    public static final Identifier TECHNOLOGICAL = Identifier.of("technological");

    private Pest() {}

    /** Words of the vocabulary. */
    public static final class PoliticalLegalFactor {
        /** government stability: how likely it is that those in power, and their course, change soon. */
        public static final Identifier GOVERNMENT_STABILITY = Identifier.of("government-stability");

        /** taxation policy: what the state takes from firms, goods and incomes, and what it means to take. */
        public static final Identifier TAXATION_POLICY = Identifier.of("taxation-policy");

        /** trade policy and trade friction: tariffs, quotas, sanctions and agreements that open or close a border. */
        public static final Identifier TRADE_POLICY = Identifier.of("trade-policy");

        /** industrial policy and subsidy: industries the state promotes, protects or restrains, and by what means. */
        public static final Identifier INDUSTRIAL_POLICY = Identifier.of("industrial-policy");

        /** foreign-investment policy: who from abroad may own, build or sell what. */
        public static final Identifier INVESTMENT_POLICY = Identifier.of("investment-policy");

        /** public spending: what the state buys and builds, and for whom. */
        public static final Identifier PUBLIC_SPENDING = Identifier.of("public-spending");

        /** social-welfare policy: what the state pays for health, age and unemployment, and who bears it. */
        public static final Identifier SOCIAL_WELFARE_POLICY = Identifier.of("social-welfare-policy");

        /** relations between states: alliances, conflicts and suspicion between countries that reach the firm. */
        public static final Identifier GEOPOLITICS = Identifier.of("geopolitics");

        /** quality of administration: how predictable, honest and quick offices are, and how firms are heard there. */
        public static final Identifier PUBLIC_GOVERNANCE = Identifier.of("public-governance");

        /** competition law: what is forbidden to the strong: cartels, abuse of dominance, mergers. */
        public static final Identifier COMPETITION_LAW = Identifier.of("competition-law");

        /** employment law: contracts, hours, pay and dismissal as the law wants them. */
        public static final Identifier EMPLOYMENT_LAW = Identifier.of("employment-law");

        /** health-and-safety law: what must be done so that work harms nobody. */
        public static final Identifier HEALTH_AND_SAFETY_LAW = Identifier.of("health-and-safety-law");

        /** product safety and liability: standards a product must meet, and who answers when it does harm. */
        public static final Identifier PRODUCT_SAFETY_AND_LIABILITY = Identifier.of("product-safety-and-liability");

        /** consumer protection: rights of withdrawal, warranty and honest information that a buyer has. */
        public static final Identifier CONSUMER_PROTECTION = Identifier.of("consumer-protection");

        /** data protection and privacy: what may be known about a person, kept, shared and sent abroad. */
        public static final Identifier DATA_PROTECTION = Identifier.of("data-protection");

        /** intellectual-property law: what patents, marks and copyrights protect, and how well they are enforced. */
        public static final Identifier INTELLECTUAL_PROPERTY_LAW = Identifier.of("intellectual-property-law");

        /** licensing and approval: permits, network-access approvals and certificates that come before a sale. */
        public static final Identifier LICENSING_AND_APPROVAL = Identifier.of("licensing-and-approval");

        /** customs and export-control law: which parts and products may cross a border, and with which papers. */
        public static final Identifier TRADE_LAW = Identifier.of("trade-law");

        private PoliticalLegalFactor() {}
    }

    /** Words of the vocabulary. */
    public static final class PoliticalLegalEffect {
        /** opportunity: it helps the firm if the firm acts on it. */
        public static final Identifier OPPORTUNITY = Identifier.of("opportunity");

        /** threat: it harms the firm if the firm does nothing. */
        public static final Identifier THREAT = Identifier.of("threat");

        /** ambivalent: it helps in one respect and harms in another. */
        public static final Identifier AMBIVALENT = Identifier.of("ambivalent");

        private PoliticalLegalEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class PoliticalLegalLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private PoliticalLegalLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class PoliticalLegalHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private PoliticalLegalHorizon() {}
    }

    /** Words of the vocabulary. */
    public static final class EconomicFactor {
        /** business cycle: whether demand as a whole swells or shrinks. */
        public static final Identifier BUSINESS_CYCLE = Identifier.of("business-cycle");

        /** growth of output and income: how fast the economy served grows, in all and per head. */
        public static final Identifier GROWTH = Identifier.of("growth");

        /** interest rates: what borrowing costs, and what waiting for money costs. */
        public static final Identifier INTEREST_RATES = Identifier.of("interest-rates");

        /** money supply and credit: how easily firms and households get money at all. */
        public static final Identifier CREDIT_AND_MONEY = Identifier.of("credit-and-money");

        /** inflation: how fast prices rise, and whose prices rise first. */
        public static final Identifier INFLATION = Identifier.of("inflation");

        /** employment and wages: how scarce and how dear labour is. */
        public static final Identifier EMPLOYMENT = Identifier.of("employment");

        /** disposable income: what households have left to spend on what is offered. */
        public static final Identifier DISPOSABLE_INCOME = Identifier.of("disposable-income");

        /** exchange rates: what a payment abroad is worth at home, and how much that swings. */
        public static final Identifier EXCHANGE_RATES = Identifier.of("exchange-rates");

        /** prices of materials and energy: what the industry pays for what it transforms. */
        public static final Identifier INPUT_PRICES = Identifier.of("input-prices");

        /** financing climate: how willing venture capital, banks and exchanges are to fund the industry. */
        public static final Identifier FINANCING_CLIMATE = Identifier.of("financing-climate");

        /** consumer confidence: whether households expect better times and buy accordingly. */
        public static final Identifier CONSUMER_CONFIDENCE = Identifier.of("consumer-confidence");

        private EconomicFactor() {}
    }

    /** Words of the vocabulary. */
    public static final class EconomicEffect {
        /** opportunity: it helps the firm if the firm acts on it. */
        public static final Identifier OPPORTUNITY = Identifier.of("opportunity");

        /** threat: it harms the firm if the firm does nothing. */
        public static final Identifier THREAT = Identifier.of("threat");

        /** ambivalent: it helps in one respect and harms in another. */
        public static final Identifier AMBIVALENT = Identifier.of("ambivalent");

        private EconomicEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class EconomicLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private EconomicLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class EconomicHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private EconomicHorizon() {}
    }

    /** Words of the vocabulary. */
    public static final class SocioCulturalFactor {
        /** population and age: how many people of which age live where. */
        public static final Identifier DEMOGRAPHICS = Identifier.of("demographics");

        /** income distribution: how evenly income is spread among those served. */
        public static final Identifier INCOME_DISTRIBUTION = Identifier.of("income-distribution");

        /** social and regional mobility: how people move between places, jobs and layers. */
        public static final Identifier SOCIAL_MOBILITY = Identifier.of("social-mobility");

        /** urbanisation: how living in cities, and in which kind of city, changes. */
        public static final Identifier URBANISATION = Identifier.of("urbanisation");

        /** change of lifestyle: what people newly do with their days and their money. */
        public static final Identifier LIFESTYLE = Identifier.of("lifestyle");

        /** attitudes to work and leisure: what people want from work, and how much of life they keep from it. */
        public static final Identifier WORK_AND_LEISURE = Identifier.of("work-and-leisure");

        /** consumer attitudes: whether buyers look for thrift, status, novelty or conscience. */
        public static final Identifier CONSUMERISM = Identifier.of("consumerism");

        /** level of education: what people know and are able to learn. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** values, culture and trust: what is held dear or suspected, such as a home brand or a foreign one. */
        public static final Identifier VALUES_AND_TRUST = Identifier.of("values-and-trust");

        /** care for health: how much people heed body, food and safety. */
        public static final Identifier HEALTH_CONSCIOUSNESS = Identifier.of("health-consciousness");

        /** habits of media and communication: where people spend attention and whom they believe there. */
        public static final Identifier MEDIA_HABITS = Identifier.of("media-habits");

        private SocioCulturalFactor() {}
    }

    /** Words of the vocabulary. */
    public static final class SocioCulturalEffect {
        /** opportunity: it helps the firm if the firm acts on it. */
        public static final Identifier OPPORTUNITY = Identifier.of("opportunity");

        /** threat: it harms the firm if the firm does nothing. */
        public static final Identifier THREAT = Identifier.of("threat");

        /** ambivalent: it helps in one respect and harms in another. */
        public static final Identifier AMBIVALENT = Identifier.of("ambivalent");

        private SocioCulturalEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class SocioCulturalLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private SocioCulturalLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class SocioCulturalHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private SocioCulturalHorizon() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalFactor {
        /** public research spending: what the state pays to find out. */
        public static final Identifier PUBLIC_RESEARCH = Identifier.of("public-research");

        /** focus of industry research: where firms put their own development effort. */
        public static final Identifier INDUSTRY_RESEARCH = Identifier.of("industry-research");

        /** new discoveries and inventions: what has become possible that was not. */
        public static final Identifier DISCOVERIES = Identifier.of("discoveries");

        /** speed of technology transfer: how fast a novelty travels from laboratory to shelf and from leader to follower. */
        public static final Identifier TECHNOLOGY_TRANSFER = Identifier.of("technology-transfer");

        /** rate of obsolescence: how fast what is sold or used today grows old. */
        public static final Identifier OBSOLESCENCE = Identifier.of("obsolescence");

        /** networks and infrastructure: mobile networks, payment, logistics and cloud that others provide. */
        public static final Identifier INFRASTRUCTURE = Identifier.of("infrastructure");

        /** digitalisation, automation and artificial intelligence: work and services that software takes over. */
        public static final Identifier DIGITALISATION = Identifier.of("digitalisation");

        /** standards and platforms: operating systems, interfaces and standards that decide who can join. */
        public static final Identifier STANDARDS_AND_PLATFORMS = Identifier.of("standards-and-platforms");

        /** component technology: what chips, screens, cameras and batteries can do, and who makes them. */
        public static final Identifier COMPONENT_TECHNOLOGY = Identifier.of("component-technology");

        private TechnologicalFactor() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalEffect {
        /** opportunity: it helps the firm if the firm acts on it. */
        public static final Identifier OPPORTUNITY = Identifier.of("opportunity");

        /** threat: it harms the firm if the firm does nothing. */
        public static final Identifier THREAT = Identifier.of("threat");

        /** ambivalent: it helps in one respect and harms in another. */
        public static final Identifier AMBIVALENT = Identifier.of("ambivalent");

        private TechnologicalEffect() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private TechnologicalLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class TechnologicalHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private TechnologicalHorizon() {}
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
