package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘SWOT analysis’: what a firm is good and bad at, set against what its surroundings offer and threaten, with links between the four
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class Swot {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("swot");

    /** Block ‘Strengths’: What does the firm have or do better than those it competes with? */
    public static final Identifier STRENGTHS = Identifier.of("strengths");

    /** Block ‘Weaknesses’: What does the firm lack, or do worse than those it competes with? */
    public static final Identifier WEAKNESSES = Identifier.of("weaknesses");

    /** Block ‘Opportunities’: Which changes outside could the firm turn to its gain? */
    public static final Identifier OPPORTUNITIES = Identifier.of("opportunities");

    /** Block ‘Threats’: Which changes outside would harm the firm if it did nothing? */
    public static final Identifier THREATS = Identifier.of("threats");

    private Swot() {}

    /** Words of the vocabulary. */
    public static final class StrengthsArea {
        /** brand and reputation: what people think of when they hear the name. */
        public static final Identifier BRAND_AND_REPUTATION = Identifier.of("brand-and-reputation");

        /** product and quality: what is made, how well, and for which use. */
        public static final Identifier PRODUCT_AND_QUALITY = Identifier.of("product-and-quality");

        /** price and cost position: what it costs to make and sell, beside rivals. */
        public static final Identifier PRICE_POSITION = Identifier.of("price-position");

        /** technology and research: what the firm can develop, and what it owns of it. */
        public static final Identifier TECHNOLOGY_AND_RESEARCH = Identifier.of("technology-and-research");

        /** supply chain and production: getting parts, making goods and having enough of them. */
        public static final Identifier SUPPLY_CHAIN = Identifier.of("supply-chain");

        /** sales and channels: how buyers are reached and served. */
        public static final Identifier SALES_AND_CHANNELS = Identifier.of("sales-and-channels");

        /** marketing and community: how attention and goodwill are won. */
        public static final Identifier MARKETING_AND_COMMUNITY = Identifier.of("marketing-and-community");

        /** after-sales service: what happens when something fails. */
        public static final Identifier AFTER_SALES_SERVICE = Identifier.of("after-sales-service");

        /** people and skills: what staff and founders know and can do. */
        public static final Identifier PEOPLE_AND_SKILLS = Identifier.of("people-and-skills");

        /** organisation and management: how decisions are taken and carried out. */
        public static final Identifier ORGANISATION_AND_MANAGEMENT = Identifier.of("organisation-and-management");

        /** finance: cash, capital structure and the power to invest. */
        public static final Identifier FINANCE = Identifier.of("finance");

        /** partners and ecosystem: who stands beside the firm, and how closely. */
        public static final Identifier PARTNERS_AND_ECOSYSTEM = Identifier.of("partners-and-ecosystem");

        /** data and information: what the firm knows of customers and of itself. */
        public static final Identifier DATA_AND_INFORMATION = Identifier.of("data-and-information");

        private StrengthsArea() {}
    }

    /** Words of the vocabulary. */
    public static final class Vrio {
        /** valuable: it seizes an opportunity or wards off a threat. */
        public static final Identifier VALUABLE = Identifier.of("valuable");

        /** rare: few rivals have it. */
        public static final Identifier RARE = Identifier.of("rare");

        /** costly to imitate: those without it must pay dearly or wait long to get it. */
        public static final Identifier COSTLY_TO_IMITATE = Identifier.of("costly-to-imitate");

        /** organised to capture value: the firm is set up to make use of it. */
        public static final Identifier ORGANISED = Identifier.of("organised");

        private Vrio() {}
    }

    /** Words of the vocabulary. */
    public static final class WeaknessesArea {
        /** brand and reputation: what people think of when they hear the name. */
        public static final Identifier BRAND_AND_REPUTATION = Identifier.of("brand-and-reputation");

        /** product and quality: what is made, how well, and for which use. */
        public static final Identifier PRODUCT_AND_QUALITY = Identifier.of("product-and-quality");

        /** price and cost position: what it costs to make and sell, beside rivals. */
        public static final Identifier PRICE_POSITION = Identifier.of("price-position");

        /** technology and research: what the firm can develop, and what it owns of it. */
        public static final Identifier TECHNOLOGY_AND_RESEARCH = Identifier.of("technology-and-research");

        /** supply chain and production: getting parts, making goods and having enough of them. */
        public static final Identifier SUPPLY_CHAIN = Identifier.of("supply-chain");

        /** sales and channels: how buyers are reached and served. */
        public static final Identifier SALES_AND_CHANNELS = Identifier.of("sales-and-channels");

        /** marketing and community: how attention and goodwill are won. */
        public static final Identifier MARKETING_AND_COMMUNITY = Identifier.of("marketing-and-community");

        /** after-sales service: what happens when something fails. */
        public static final Identifier AFTER_SALES_SERVICE = Identifier.of("after-sales-service");

        /** people and skills: what staff and founders know and can do. */
        public static final Identifier PEOPLE_AND_SKILLS = Identifier.of("people-and-skills");

        /** organisation and management: how decisions are taken and carried out. */
        public static final Identifier ORGANISATION_AND_MANAGEMENT = Identifier.of("organisation-and-management");

        /** finance: cash, capital structure and the power to invest. */
        public static final Identifier FINANCE = Identifier.of("finance");

        /** partners and ecosystem: who stands beside the firm, and how closely. */
        public static final Identifier PARTNERS_AND_ECOSYSTEM = Identifier.of("partners-and-ecosystem");

        /** data and information: what the firm knows of customers and of itself. */
        public static final Identifier DATA_AND_INFORMATION = Identifier.of("data-and-information");

        private WeaknessesArea() {}
    }

    /** Words of the vocabulary. */
    public static final class Trend {
        /** closing: the gap to rivals gets smaller. */
        public static final Identifier CLOSING = Identifier.of("closing");

        /** unchanged: the gap to rivals stays as it is. */
        public static final Identifier STANDING = Identifier.of("standing");

        /** widening: the gap to rivals gets wider. */
        public static final Identifier WIDENING = Identifier.of("widening");

        private Trend() {}
    }

    /** Words of the vocabulary. */
    public static final class OpportunitiesOrigin {
        /** political: comes from governments and the relations between them. */
        public static final Identifier POLITICAL = Identifier.of("political");

        /** economic: comes from income, prices, money or employment. */
        public static final Identifier ECONOMIC = Identifier.of("economic");

        /** socio-cultural: comes from people, their number, values and habits. */
        public static final Identifier SOCIO_CULTURAL = Identifier.of("socio-cultural");

        /** technological: comes from what becomes possible or obsolete. */
        public static final Identifier TECHNOLOGICAL = Identifier.of("technological");

        /** environmental: comes from nature and the care for it. */
        public static final Identifier ENVIRONMENTAL = Identifier.of("environmental");

        /** legal: comes from laws and their enforcement. */
        public static final Identifier LEGAL = Identifier.of("legal");

        /** existing competitors: comes from those who already sell the same. */
        public static final Identifier RIVALS = Identifier.of("rivals");

        /** new entrants: comes from those who may start to sell the same. */
        public static final Identifier ENTRANTS = Identifier.of("entrants");

        /** substitutes: comes from another way to meet the same need. */
        public static final Identifier SUBSTITUTES = Identifier.of("substitutes");

        /** suppliers: comes from those the firm buys from. */
        public static final Identifier SUPPLIERS = Identifier.of("suppliers");

        /** buyers and market: comes from those the firm sells to, or might. */
        public static final Identifier BUYERS = Identifier.of("buyers");

        /** complementors: comes from those whose products make this one worth more. */
        public static final Identifier COMPLEMENTORS = Identifier.of("complementors");

        private OpportunitiesOrigin() {}
    }

    /** Words of the vocabulary. */
    public static final class OpportunitiesLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private OpportunitiesLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class OpportunitiesHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private OpportunitiesHorizon() {}
    }

    /** Words of the vocabulary. */
    public static final class ThreatsOrigin {
        /** political: comes from governments and the relations between them. */
        public static final Identifier POLITICAL = Identifier.of("political");

        /** economic: comes from income, prices, money or employment. */
        public static final Identifier ECONOMIC = Identifier.of("economic");

        /** socio-cultural: comes from people, their number, values and habits. */
        public static final Identifier SOCIO_CULTURAL = Identifier.of("socio-cultural");

        /** technological: comes from what becomes possible or obsolete. */
        public static final Identifier TECHNOLOGICAL = Identifier.of("technological");

        /** environmental: comes from nature and the care for it. */
        public static final Identifier ENVIRONMENTAL = Identifier.of("environmental");

        /** legal: comes from laws and their enforcement. */
        public static final Identifier LEGAL = Identifier.of("legal");

        /** existing competitors: comes from those who already sell the same. */
        public static final Identifier RIVALS = Identifier.of("rivals");

        /** new entrants: comes from those who may start to sell the same. */
        public static final Identifier ENTRANTS = Identifier.of("entrants");

        /** substitutes: comes from another way to meet the same need. */
        public static final Identifier SUBSTITUTES = Identifier.of("substitutes");

        /** suppliers: comes from those the firm buys from. */
        public static final Identifier SUPPLIERS = Identifier.of("suppliers");

        /** buyers and market: comes from those the firm sells to, or might. */
        public static final Identifier BUYERS = Identifier.of("buyers");

        /** complementors: comes from those whose products make this one worth more. */
        public static final Identifier COMPLEMENTORS = Identifier.of("complementors");

        private ThreatsOrigin() {}
    }

    /** Words of the vocabulary. */
    public static final class ThreatsLikelihood {
        /** already happening: it can be observed today. */
        public static final Identifier ALREADY_HAPPENING = Identifier.of("already-happening");

        /** likely: more likely than not. */
        public static final Identifier LIKELY = Identifier.of("likely");

        /** possible: less likely than not, yet to be reckoned with. */
        public static final Identifier POSSIBLE = Identifier.of("possible");

        /** unlikely: remote, kept in view for its weight. */
        public static final Identifier UNLIKELY = Identifier.of("unlikely");

        private ThreatsLikelihood() {}
    }

    /** Words of the vocabulary. */
    public static final class ThreatsHorizon {
        /** short term: felt within a year. */
        public static final Identifier SHORT_TERM = Identifier.of("short-term");

        /** medium term: felt in one to three years. */
        public static final Identifier MEDIUM_TERM = Identifier.of("medium-term");

        /** long term: felt after more than three years. */
        public static final Identifier LONG_TERM = Identifier.of("long-term");

        private ThreatsHorizon() {}
    }

    /** The links between items. */
    public static final class Links {
        /** exploits (SO). */
        public static final Identifier EXPLOITS = Identifier.of("exploits");

        /** counters (ST). */
        public static final Identifier COUNTERS = Identifier.of("counters");

        /** is overcome by way of (WO). */
        public static final Identifier IS_OVERCOME_BY = Identifier.of("is-overcome-by");

        /** aggravates (WT). */
        public static final Identifier AGGRAVATES = Identifier.of("aggravates");

        /** stands in the way of. */
        public static final Identifier HINDERS = Identifier.of("hinders");

        /** makes up for. */
        public static final Identifier OFFSETS = Identifier.of("offsets");

        private Links() {}
    }
}
