package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Five-part marketing strategy’: five means of marketing that carry one another: Internet thinking, low price, community, iteration, experience
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class FivePartMarketing {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("five-part-marketing");

    /** Block ‘Internet thinking’: Where does the Internet change how the thing is made, promoted and sold? */
    public static final Identifier INTERNET_THINKING = Identifier.of("internet-thinking");

    /** Block ‘Low-price strategy’: How low is the price, against what, and what makes it possible? */
    public static final Identifier LOW_PRICE = Identifier.of("low-price");

    /** Block ‘Community operation’: Who gathers around the product, and what do they do for one another and for it? */
    public static final Identifier COMMUNITY_OPERATION = Identifier.of("community-operation");

    /** Block ‘Product iteration’: What is renewed, how often, and who asked for it? */
    public static final Identifier PRODUCT_ITERATION = Identifier.of("product-iteration");

    /** Block ‘Experiential marketing’: Where can people try it before they buy, and who helps them? */
    public static final Identifier EXPERIENTIAL_MARKETING = Identifier.of("experiential-marketing");

    private FivePartMarketing() {}

    /** Words of the vocabulary. */
    public static final class Means {
        /** hardware joined with software: the device becomes intelligent by the software on it. */
        public static final Identifier HARDWARE_WITH_SOFTWARE = Identifier.of("hardware-with-software");

        /** Internet joined with an old industry: an old trade is run by Internet means. */
        public static final Identifier INDUSTRY_WITH_INTERNET = Identifier.of("industry-with-internet");

        /** Internet ecosystem: products, services and partners joined over the net. */
        public static final Identifier INTERNET_ECOSYSTEM = Identifier.of("internet-ecosystem");

        /** promotion over the Internet: being known without bought media. */
        public static final Identifier ONLINE_PROMOTION = Identifier.of("online-promotion");

        /** sale over the Internet: buyers order from the maker. */
        public static final Identifier ONLINE_SALES = Identifier.of("online-sales");

        private Means() {}
    }

    /** Words of the vocabulary. */
    public static final class Principle {
        /** focus: few products, done wholly. */
        public static final Identifier FOCUS = Identifier.of("focus");

        /** the utmost: as good as one can make it. */
        public static final Identifier THE_UTMOST = Identifier.of("the-utmost");

        /** word of mouth: better than expected, so that people tell. */
        public static final Identifier WORD_OF_MOUTH_FIRST = Identifier.of("word-of-mouth-first");

        /** speed: answer and improve quickly. */
        public static final Identifier SPEED = Identifier.of("speed");

        private Principle() {}
    }

    /** Words of the vocabulary. */
    public static final class Gain {
        /** lower cost: the product costs less to make and sell. */
        public static final Identifier LOWER_COST = Identifier.of("lower-cost");

        /** better experience: the user has it easier or likes it more. */
        public static final Identifier BETTER_EXPERIENCE = Identifier.of("better-experience");

        private Gain() {}
    }

    /** Words of the vocabulary. */
    public static final class CostSource {
        /** cut middlemen: no dealer between maker and user. */
        public static final Identifier NO_MIDDLEMEN = Identifier.of("no-middlemen");

        /** low channel cost: selling costs less than through stores. */
        public static final Identifier LOW_CHANNEL_COST = Identifier.of("low-channel-cost");

        /** volume purchasing: large orders bring low part prices. */
        public static final Identifier VOLUME_PURCHASING = Identifier.of("volume-purchasing");

        /** low promotion cost: fans and forums instead of bought advertising. */
        public static final Identifier LOW_PROMOTION_COST = Identifier.of("low-promotion-cost");

        /** income after the sale: services and accessories earn what the device does not. */
        public static final Identifier LATER_INCOME = Identifier.of("later-income");

        /** falling part prices: the price is set on the cost of months to come. */
        public static final Identifier FALLING_PART_PRICES = Identifier.of("falling-part-prices");

        private CostSource() {}
    }

    /** Words of the vocabulary. */
    public static final class PriceStrategy {
        /** value for money: equal equipment at a lower price. */
        public static final Identifier VALUE_FOR_MONEY = Identifier.of("value-for-money");

        /** penetration: low from the start, to win many users fast. */
        public static final Identifier PENETRATION = Identifier.of("penetration");

        /** near cost: the margin is small and said openly. */
        public static final Identifier NEAR_COST = Identifier.of("near-cost");

        /** promotional: low for a time or for some. */
        public static final Identifier PROMOTIONAL = Identifier.of("promotional");

        /** bundle price: cheaper together than apart. */
        public static final Identifier BUNDLE_PRICE = Identifier.of("bundle-price");

        private PriceStrategy() {}
    }

    /** Words of the vocabulary. */
    public static final class CommunityRole {
        /** share experience of use: members show one another how they use it. */
        public static final Identifier SHARE_EXPERIENCE = Identifier.of("share-experience");

        /** suggest improvements: members say what should be better. */
        public static final Identifier SUGGEST_IMPROVEMENTS = Identifier.of("suggest-improvements");

        /** spread the word: members bring others. */
        public static final Identifier SPREAD_WORD = Identifier.of("spread-word");

        /** help others: members answer before the firm does. */
        public static final Identifier HELP_OTHERS = Identifier.of("help-others");

        /** defend the brand: members answer bad talk. */
        public static final Identifier DEFEND_BRAND = Identifier.of("defend-brand");

        private CommunityRole() {}
    }

    /** Words of the vocabulary. */
    public static final class CommunityReward {
        /** belonging: being one of them. */
        public static final Identifier BELONGING = Identifier.of("belonging");

        /** participation: having a hand in it. */
        public static final Identifier PARTICIPATION = Identifier.of("participation");

        /** achievement: having achieved something that others see. */
        public static final Identifier ACHIEVEMENT = Identifier.of("achievement");

        private CommunityReward() {}
    }

    /** Words of the vocabulary. */
    public static final class CommunityPlace {
        /** own forum: a place that the firm runs. */
        public static final Identifier OWN_FORUM = Identifier.of("own-forum");

        /** social platform: a place that others run. */
        public static final Identifier SOCIAL_PLATFORM = Identifier.of("social-platform");

        /** meeting in person: people meet in one place. */
        public static final Identifier OFFLINE_MEETING = Identifier.of("offline-meeting");

        private CommunityPlace() {}
    }

    /** Words of the vocabulary. */
    public static final class Renewal {
        /** new product: a device or service not offered before. */
        public static final Identifier NEW_PRODUCT = Identifier.of("new-product");

        /** new feature: something more that it can do. */
        public static final Identifier NEW_FEATURE = Identifier.of("new-feature");

        /** improvement or correction: what was there works better. */
        public static final Identifier IMPROVEMENT = Identifier.of("improvement");

        /** new generation: the same product line with better parts and design. */
        public static final Identifier NEW_GENERATION = Identifier.of("new-generation");

        private Renewal() {}
    }

    /** Words of the vocabulary. */
    public static final class Cadence {
        /** weekly: a release each week. */
        public static final Identifier WEEKLY = Identifier.of("weekly");

        /** monthly: a release each month. */
        public static final Identifier MONTHLY = Identifier.of("monthly");

        /** half-yearly: two releases a year. */
        public static final Identifier HALF_YEARLY = Identifier.of("half-yearly");

        /** yearly: a release each year. */
        public static final Identifier YEARLY = Identifier.of("yearly");

        /** as needed: whenever something urgent asks for it. */
        public static final Identifier AS_NEEDED = Identifier.of("as-needed");

        private Cadence() {}
    }

    /** Words of the vocabulary. */
    public static final class ExperiencePlace {
        /** experience store: a store where one may touch and try. */
        public static final Identifier OFFLINE_STORE = Identifier.of("offline-store");

        /** virtual experience online: trying on a screen. */
        public static final Identifier ONLINE_VIRTUAL = Identifier.of("online-virtual");

        private ExperiencePlace() {}
    }

    /** Words of the vocabulary. */
    public static final class ExperienceMeans {
        /** try the functions: seeing what it can do. */
        public static final Identifier TRY_FUNCTIONS = Identifier.of("try-functions");

        /** try the performance: feeling how well it does it. */
        public static final Identifier TRY_PERFORMANCE = Identifier.of("try-performance");

        /** expert guidance: someone who knows explains it. */
        public static final Identifier EXPERT_GUIDANCE = Identifier.of("expert-guidance");

        private ExperienceMeans() {}
    }

    /** Words of the vocabulary. */
    public static final class ExperienceModule {
        /** sense: it speaks to eye, ear and hand. */
        public static final Identifier SENSE = Identifier.of("sense");

        /** feel: it moves. */
        public static final Identifier FEEL = Identifier.of("feel");

        /** think: it surprises and makes one think. */
        public static final Identifier THINK = Identifier.of("think");

        /** act: it lets one do things otherwise. */
        public static final Identifier ACT = Identifier.of("act");

        /** relate: it makes one part of a group. */
        public static final Identifier RELATE = Identifier.of("relate");

        private ExperienceModule() {}
    }

    /** The links between items. */
    public static final class Links {
        /** makes possible. */
        public static final Identifier ENABLES = Identifier.of("enables");

        /** feeds. */
        public static final Identifier FEEDS = Identifier.of("feeds");

        /** attracts people to. */
        public static final Identifier ATTRACTS = Identifier.of("attracts");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
