package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Portfolio of social platforms’: which social platform does what for which market
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class SocialPlatformPortfolio {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("social-platform-portfolio");

    /** Block ‘Microblog (Weibo)’: What do we say in public, to whom, and what shall they do with it? */
    public static final Identifier MICROBLOG = Identifier.of("microblog");

    /** Block ‘Messaging platform (WeChat)’: What do accounts, mini-programs and groups each do for us? */
    public static final Identifier MESSAGING_PLATFORM = Identifier.of("messaging-platform");

    /** Block ‘Global network (Facebook)’: What do we show the world, in which languages? */
    public static final Identifier GLOBAL_NETWORK = Identifier.of("global-network");

    /** Block ‘Own forum’: What happens with us that others' platforms cannot give? */
    public static final Identifier OWN_FORUM = Identifier.of("own-forum");

    /** Block ‘Own messenger (MiTalk)’: What do users tell each other through our own messenger? */
    public static final Identifier OWN_MESSENGER = Identifier.of("own-messenger");

    private SocialPlatformPortfolio() {}

    /** Words of the vocabulary. */
    public static final class MicroblogFunction {
        /** awareness: products and previews become known. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** topic and event: people talk about one thing at one time. */
        public static final Identifier TOPIC = Identifier.of("topic");

        /** users' stories: users' own experience is shown. */
        public static final Identifier STORY = Identifier.of("story");

        /** education: how it works is explained. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** offers: news of prices and promotions. */
        public static final Identifier OFFERS = Identifier.of("offers");

        /** purchase: one can buy on it. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** service: one gets help on it. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** community: fans gather and stay. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** beta test: users try unfinished products. */
        public static final Identifier BETA_TEST = Identifier.of("beta-test");

        /** research: users are asked. */
        public static final Identifier RESEARCH = Identifier.of("research");

        /** brand culture: what the brand stands for is shown. */
        public static final Identifier BRAND_CULTURE = Identifier.of("brand-culture");

        private MicroblogFunction() {}
    }

    /** Words of the vocabulary. */
    public static final class MicroblogMarket {
        /** china: for users in mainland China. */
        public static final Identifier CHINA = Identifier.of("china");

        /** worldwide: for users in many countries, in their languages. */
        public static final Identifier GLOBAL = Identifier.of("global");

        /** one region: made for one country or region. */
        public static final Identifier REGIONAL = Identifier.of("regional");

        private MicroblogMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class MicroblogMeasureKind {
        /** followers: how many follow. */
        public static final Identifier FOLLOWERS = Identifier.of("followers");

        /** reach: how many saw it. */
        public static final Identifier REACH = Identifier.of("reach");

        /** engagement: likes, comments and shares. */
        public static final Identifier ENGAGEMENT = Identifier.of("engagement");

        /** conversion: orders that came from it. */
        public static final Identifier CONVERSION = Identifier.of("conversion");

        /** time to answer: how long a user waits. */
        public static final Identifier RESPONSE_TIME = Identifier.of("response-time");

        private MicroblogMeasureKind() {}
    }

    /** Words of the vocabulary. */
    public static final class MessagingPlatformFunction {
        /** awareness: products and previews become known. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** topic and event: people talk about one thing at one time. */
        public static final Identifier TOPIC = Identifier.of("topic");

        /** users' stories: users' own experience is shown. */
        public static final Identifier STORY = Identifier.of("story");

        /** education: how it works is explained. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** offers: news of prices and promotions. */
        public static final Identifier OFFERS = Identifier.of("offers");

        /** purchase: one can buy on it. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** service: one gets help on it. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** community: fans gather and stay. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** beta test: users try unfinished products. */
        public static final Identifier BETA_TEST = Identifier.of("beta-test");

        /** research: users are asked. */
        public static final Identifier RESEARCH = Identifier.of("research");

        /** brand culture: what the brand stands for is shown. */
        public static final Identifier BRAND_CULTURE = Identifier.of("brand-culture");

        private MessagingPlatformFunction() {}
    }

    /** Words of the vocabulary. */
    public static final class MessagingPlatformMarket {
        /** china: for users in mainland China. */
        public static final Identifier CHINA = Identifier.of("china");

        /** worldwide: for users in many countries, in their languages. */
        public static final Identifier GLOBAL = Identifier.of("global");

        /** one region: made for one country or region. */
        public static final Identifier REGIONAL = Identifier.of("regional");

        private MessagingPlatformMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class Surface {
        /** official account: articles for followers. */
        public static final Identifier OFFICIAL_ACCOUNT = Identifier.of("official-account");

        /** mini-program: a small program inside the messenger: buying and service. */
        public static final Identifier MINI_PROGRAM = Identifier.of("mini-program");

        /** group chat: fans in one conversation. */
        public static final Identifier GROUP_CHAT = Identifier.of("group-chat");

        private Surface() {}
    }

    /** Words of the vocabulary. */
    public static final class MessagingPlatformMeasureKind {
        /** followers: how many follow. */
        public static final Identifier FOLLOWERS = Identifier.of("followers");

        /** reach: how many saw it. */
        public static final Identifier REACH = Identifier.of("reach");

        /** engagement: likes, comments and shares. */
        public static final Identifier ENGAGEMENT = Identifier.of("engagement");

        /** conversion: orders that came from it. */
        public static final Identifier CONVERSION = Identifier.of("conversion");

        /** time to answer: how long a user waits. */
        public static final Identifier RESPONSE_TIME = Identifier.of("response-time");

        private MessagingPlatformMeasureKind() {}
    }

    /** Words of the vocabulary. */
    public static final class GlobalNetworkFunction {
        /** awareness: products and previews become known. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** topic and event: people talk about one thing at one time. */
        public static final Identifier TOPIC = Identifier.of("topic");

        /** users' stories: users' own experience is shown. */
        public static final Identifier STORY = Identifier.of("story");

        /** education: how it works is explained. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** offers: news of prices and promotions. */
        public static final Identifier OFFERS = Identifier.of("offers");

        /** purchase: one can buy on it. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** service: one gets help on it. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** community: fans gather and stay. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** beta test: users try unfinished products. */
        public static final Identifier BETA_TEST = Identifier.of("beta-test");

        /** research: users are asked. */
        public static final Identifier RESEARCH = Identifier.of("research");

        /** brand culture: what the brand stands for is shown. */
        public static final Identifier BRAND_CULTURE = Identifier.of("brand-culture");

        private GlobalNetworkFunction() {}
    }

    /** Words of the vocabulary. */
    public static final class GlobalNetworkMarket {
        /** china: for users in mainland China. */
        public static final Identifier CHINA = Identifier.of("china");

        /** worldwide: for users in many countries, in their languages. */
        public static final Identifier GLOBAL = Identifier.of("global");

        /** one region: made for one country or region. */
        public static final Identifier REGIONAL = Identifier.of("regional");

        private GlobalNetworkMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class Adaptation {
        /** several languages: the same said in several languages. */
        public static final Identifier MULTI_LANGUAGE = Identifier.of("multi-language");

        /** local content: made for one market. */
        public static final Identifier LOCAL_CONTENT = Identifier.of("local-content");

        private Adaptation() {}
    }

    /** Words of the vocabulary. */
    public static final class GlobalNetworkMeasureKind {
        /** followers: how many follow. */
        public static final Identifier FOLLOWERS = Identifier.of("followers");

        /** reach: how many saw it. */
        public static final Identifier REACH = Identifier.of("reach");

        /** engagement: likes, comments and shares. */
        public static final Identifier ENGAGEMENT = Identifier.of("engagement");

        /** conversion: orders that came from it. */
        public static final Identifier CONVERSION = Identifier.of("conversion");

        /** time to answer: how long a user waits. */
        public static final Identifier RESPONSE_TIME = Identifier.of("response-time");

        private GlobalNetworkMeasureKind() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnForumFunction {
        /** awareness: products and previews become known. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** topic and event: people talk about one thing at one time. */
        public static final Identifier TOPIC = Identifier.of("topic");

        /** users' stories: users' own experience is shown. */
        public static final Identifier STORY = Identifier.of("story");

        /** education: how it works is explained. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** offers: news of prices and promotions. */
        public static final Identifier OFFERS = Identifier.of("offers");

        /** purchase: one can buy on it. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** service: one gets help on it. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** community: fans gather and stay. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** beta test: users try unfinished products. */
        public static final Identifier BETA_TEST = Identifier.of("beta-test");

        /** research: users are asked. */
        public static final Identifier RESEARCH = Identifier.of("research");

        /** brand culture: what the brand stands for is shown. */
        public static final Identifier BRAND_CULTURE = Identifier.of("brand-culture");

        private OwnForumFunction() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnForumMarket {
        /** china: for users in mainland China. */
        public static final Identifier CHINA = Identifier.of("china");

        /** worldwide: for users in many countries, in their languages. */
        public static final Identifier GLOBAL = Identifier.of("global");

        /** one region: made for one country or region. */
        public static final Identifier REGIONAL = Identifier.of("regional");

        private OwnForumMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnForumMeasureKind {
        /** followers: how many follow. */
        public static final Identifier FOLLOWERS = Identifier.of("followers");

        /** reach: how many saw it. */
        public static final Identifier REACH = Identifier.of("reach");

        /** engagement: likes, comments and shares. */
        public static final Identifier ENGAGEMENT = Identifier.of("engagement");

        /** conversion: orders that came from it. */
        public static final Identifier CONVERSION = Identifier.of("conversion");

        /** time to answer: how long a user waits. */
        public static final Identifier RESPONSE_TIME = Identifier.of("response-time");

        private OwnForumMeasureKind() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnMessengerFunction {
        /** awareness: products and previews become known. */
        public static final Identifier AWARENESS = Identifier.of("awareness");

        /** topic and event: people talk about one thing at one time. */
        public static final Identifier TOPIC = Identifier.of("topic");

        /** users' stories: users' own experience is shown. */
        public static final Identifier STORY = Identifier.of("story");

        /** education: how it works is explained. */
        public static final Identifier EDUCATION = Identifier.of("education");

        /** offers: news of prices and promotions. */
        public static final Identifier OFFERS = Identifier.of("offers");

        /** purchase: one can buy on it. */
        public static final Identifier PURCHASE = Identifier.of("purchase");

        /** service: one gets help on it. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** community: fans gather and stay. */
        public static final Identifier COMMUNITY = Identifier.of("community");

        /** beta test: users try unfinished products. */
        public static final Identifier BETA_TEST = Identifier.of("beta-test");

        /** research: users are asked. */
        public static final Identifier RESEARCH = Identifier.of("research");

        /** brand culture: what the brand stands for is shown. */
        public static final Identifier BRAND_CULTURE = Identifier.of("brand-culture");

        private OwnMessengerFunction() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnMessengerMarket {
        /** china: for users in mainland China. */
        public static final Identifier CHINA = Identifier.of("china");

        /** worldwide: for users in many countries, in their languages. */
        public static final Identifier GLOBAL = Identifier.of("global");

        /** one region: made for one country or region. */
        public static final Identifier REGIONAL = Identifier.of("regional");

        private OwnMessengerMarket() {}
    }

    /** Words of the vocabulary. */
    public static final class OwnMessengerMeasureKind {
        /** followers: how many follow. */
        public static final Identifier FOLLOWERS = Identifier.of("followers");

        /** reach: how many saw it. */
        public static final Identifier REACH = Identifier.of("reach");

        /** engagement: likes, comments and shares. */
        public static final Identifier ENGAGEMENT = Identifier.of("engagement");

        /** conversion: orders that came from it. */
        public static final Identifier CONVERSION = Identifier.of("conversion");

        /** time to answer: how long a user waits. */
        public static final Identifier RESPONSE_TIME = Identifier.of("response-time");

        private OwnMessengerMeasureKind() {}
    }

    /** The links between items. */
    public static final class Links {
        /** leads users to. */
        public static final Identifier LEADS_TO = Identifier.of("leads-to");

        /** repeats. */
        public static final Identifier REPEATS = Identifier.of("repeats");

        /** gathers feedback for. */
        public static final Identifier GATHERS_FOR = Identifier.of("gathers-for");

        /** takes users from. */
        public static final Identifier COMPETES_WITH = Identifier.of("competes-with");

        private Links() {}
    }
}
