package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Product layout roadmap’: from a flagship over cheaper derivatives to other industries, and what each step builds
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class ProductLayoutRoadmap {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("product-layout-roadmap");

    /** Block ‘Flagship product’: Which product raises the number of those who know and want us? */
    public static final Identifier FLAGSHIP = Identifier.of("flagship");

    /** Block ‘Derived low-end products’: Which cheaper products grow out of the flagship? */
    public static final Identifier DERIVATIVES = Identifier.of("derivatives");

    /** Block ‘Cross-industry layout’: Into which other industries do products reach? */
    public static final Identifier CROSS_INDUSTRY_LAYOUT = Identifier.of("cross-industry-layout");

    /** Block ‘Brand’: What does the brand stand for after this step? */
    public static final Identifier BRAND = Identifier.of("brand");

    /** Block ‘User base’: Who uses our products, and how many are they? */
    public static final Identifier USER_BASE = Identifier.of("user-base");

    /** Block ‘Data system’: What do we learn from use, and what do we do with it? */
    public static final Identifier DATA_SYSTEM = Identifier.of("data-system");

    /** Block ‘Challenges to come’: What will stand in the way of the next step? */
    public static final Identifier FUTURE_CHALLENGES = Identifier.of("future-challenges");

    private ProductLayoutRoadmap() {}

    /** Words of the vocabulary. */
    public static final class FlagshipRole {
        /** raise the audience: more people know and want it. */
        public static final Identifier RAISE_AUDIENCE = Identifier.of("raise-audience");

        /** show technology: it proves what the firm can do. */
        public static final Identifier SHOW_TECHNOLOGY = Identifier.of("show-technology");

        /** set the price expected: it sets what others are compared with. */
        public static final Identifier PRICE_ANCHOR = Identifier.of("price-anchor");

        private FlagshipRole() {}
    }

    /** Words of the vocabulary. */
    public static final class FlagshipState {
        /** idea: thought of. */
        public static final Identifier IDEA = Identifier.of("idea");

        /** in development: being made. */
        public static final Identifier IN_DEVELOPMENT = Identifier.of("in-development");

        /** launched: on sale. */
        public static final Identifier LAUNCHED = Identifier.of("launched");

        /** discontinued: no longer on sale. */
        public static final Identifier DISCONTINUED = Identifier.of("discontinued");

        private FlagshipState() {}
    }

    /** Words of the vocabulary. */
    public static final class Derivation {
        /** made cheaper: the same with cheaper parts. */
        public static final Identifier COST_REDUCED = Identifier.of("cost-reduced");

        /** with fewer features: the same with less. */
        public static final Identifier DE_FEATURED = Identifier.of("de-featured");

        /** on last year's platform: parts and software of the former flagship. */
        public static final Identifier OLDER_PLATFORM = Identifier.of("older-platform");

        /** under a brand of its own: another name keeps the two apart. */
        public static final Identifier SUB_BRAND = Identifier.of("sub-brand");

        private Derivation() {}
    }

    /** Words of the vocabulary. */
    public static final class DerivativesState {
        /** idea: thought of. */
        public static final Identifier IDEA = Identifier.of("idea");

        /** in development: being made. */
        public static final Identifier IN_DEVELOPMENT = Identifier.of("in-development");

        /** launched: on sale. */
        public static final Identifier LAUNCHED = Identifier.of("launched");

        /** discontinued: no longer on sale. */
        public static final Identifier DISCONTINUED = Identifier.of("discontinued");

        private DerivativesState() {}
    }

    /** Words of the vocabulary. */
    public static final class Category {
        /** phone accessories: what goes with the phone. */
        public static final Identifier ACCESSORIES = Identifier.of("accessories");

        /** set-top box and router: the doors of the home network. */
        public static final Identifier SET_TOP_BOX_AND_ROUTER = Identifier.of("set-top-box-and-router");

        /** television: the large screen at home. */
        public static final Identifier TELEVISION = Identifier.of("television");

        /** tablet and notebook: screens to carry and to work on. */
        public static final Identifier TABLET_AND_NOTEBOOK = Identifier.of("tablet-and-notebook");

        /** smart home: things at home that obey the phone. */
        public static final Identifier SMART_HOME = Identifier.of("smart-home");

        /** services: what is used rather than owned. */
        public static final Identifier SERVICES = Identifier.of("services");

        private Category() {}
    }

    /** Words of the vocabulary. */
    public static final class GrowthDirection {
        /** new product, same market: more for the same users. */
        public static final Identifier PRODUCT_DEVELOPMENT = Identifier.of("product-development");

        /** same product, new market: the same for other users. */
        public static final Identifier MARKET_DEVELOPMENT = Identifier.of("market-development");

        /** related diversification: new product and market that share something with the old. */
        public static final Identifier RELATED_DIVERSIFICATION = Identifier.of("related-diversification");

        /** unrelated diversification: new product and market that share nothing with the old. */
        public static final Identifier UNRELATED_DIVERSIFICATION = Identifier.of("unrelated-diversification");

        private GrowthDirection() {}
    }

    /** Words of the vocabulary. */
    public static final class MakeOrAlly {
        /** made by the firm: the firm develops it. */
        public static final Identifier OWN_MAKE = Identifier.of("own-make");

        /** made by an ally: a firm it invests in or works with develops it. */
        public static final Identifier ALLY_MAKE = Identifier.of("ally-make");

        private MakeOrAlly() {}
    }

    /** Words of the vocabulary. */
    public static final class CrossIndustryLayoutState {
        /** idea: thought of. */
        public static final Identifier IDEA = Identifier.of("idea");

        /** in development: being made. */
        public static final Identifier IN_DEVELOPMENT = Identifier.of("in-development");

        /** launched: on sale. */
        public static final Identifier LAUNCHED = Identifier.of("launched");

        /** discontinued: no longer on sale. */
        public static final Identifier DISCONTINUED = Identifier.of("discontinued");

        private CrossIndustryLayoutState() {}
    }

    /** Words of the vocabulary. */
    public static final class BrandAim {
        /** awareness: people recall the name. */
        public static final Identifier BRAND_AWARENESS = Identifier.of("brand-awareness");

        /** associations: people connect the right things with it. */
        public static final Identifier BRAND_ASSOCIATIONS = Identifier.of("brand-associations");

        /** perceived quality: people think it is good. */
        public static final Identifier PERCEIVED_QUALITY = Identifier.of("perceived-quality");

        /** loyalty: people stay with it. */
        public static final Identifier BRAND_LOYALTY = Identifier.of("brand-loyalty");

        private BrandAim() {}
    }

    /** Words of the vocabulary. */
    public static final class UserAim {
        /** more users: people who did not use it before. */
        public static final Identifier MORE_USERS = Identifier.of("more-users");

        /** active users: people who use it often. */
        public static final Identifier ACTIVE_USERS = Identifier.of("active-users");

        /** users of several products: people who own more than one. */
        public static final Identifier USERS_OF_SEVERAL = Identifier.of("users-of-several");

        private UserAim() {}
    }

    /** Words of the vocabulary. */
    public static final class DataUse {
        /** improve products: what is used and what fails is seen. */
        public static final Identifier IMPROVE_PRODUCTS = Identifier.of("improve-products");

        /** recommend and push: each user is shown what fits. */
        public static final Identifier RECOMMEND = Identifier.of("recommend");

        /** forecast demand: how many will want it is estimated. */
        public static final Identifier FORECAST = Identifier.of("forecast");

        /** let devices work together: one device acts on what another knows. */
        public static final Identifier CONNECT_DEVICES = Identifier.of("connect-devices");

        private DataUse() {}
    }

    /** Words of the vocabulary. */
    public static final class Challenge {
        /** service work done with society: service has to be carried by others as well. */
        public static final Identifier SOCIALISED_SERVICE = Identifier.of("socialised-service");

        /** sharing of profit: partners want their share. */
        public static final Identifier PROFIT_SHARING = Identifier.of("profit-sharing");

        /** capital structure: the layout costs more than it yields yet. */
        public static final Identifier CAPITAL = Identifier.of("capital");

        /** after-sales service: more kinds of product are harder to repair. */
        public static final Identifier AFTER_SALES = Identifier.of("after-sales");

        /** dilution of the brand: the name on everything means nothing. */
        public static final Identifier BRAND_DILUTION = Identifier.of("brand-dilution");

        private Challenge() {}
    }

    /** The links between items. */
    public static final class Links {
        /** is derived from. */
        public static final Identifier DERIVES_FROM = Identifier.of("derives-from");

        /** builds. */
        public static final Identifier BUILDS = Identifier.of("builds");

        /** carries. */
        public static final Identifier CARRIES = Identifier.of("carries");

        /** endangers. */
        public static final Identifier ENDANGERS = Identifier.of("endangers");

        /** answers. */
        public static final Identifier ANSWERS = Identifier.of("answers");

        private Links() {}
    }
}
