package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Customer interaction in three modules’: who wins customers, who keeps them active and who helps them, in three modules
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class CustomerInteractionModules {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("customer-interaction-modules");

    /** Block ‘New media’: Where do people meet us who do not know us yet? */
    public static final Identifier NEW_MEDIA = Identifier.of("new-media");

    /** Block ‘Community and forum’: Where do customers stay in talk with us and with one another? */
    public static final Identifier COMMUNITY_AND_FORUM = Identifier.of("community-and-forum");

    /** Block ‘Call centre’: Who helps when something is wrong, how fast and how well? */
    public static final Identifier CALL_CENTRE = Identifier.of("call-centre");

    private CustomerInteractionModules() {}

    /** Words of the vocabulary. */
    public static final class NewMediaRole {
        /** acquire new customers: people who did not buy yet come to know and try it. */
        public static final Identifier ACQUIRE_CUSTOMERS = Identifier.of("acquire-customers");

        /** keep customers active: people who bought keep using, talking and coming back. */
        public static final Identifier KEEP_ACTIVE = Identifier.of("keep-active");

        /** raise the value of service: help is good enough to be worth something of its own. */
        public static final Identifier RAISE_SERVICE_VALUE = Identifier.of("raise-service-value");

        /** win back: people who left are asked to return. */
        public static final Identifier WIN_BACK = Identifier.of("win-back");

        /** learn from customers: what customers say reaches those who decide. */
        public static final Identifier LEARN = Identifier.of("learn");

        private NewMediaRole() {}
    }

    /** Words of the vocabulary. */
    public static final class NewMediaLifecycleStage {
        /** acquisition: he comes. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** activation: he has a good first time. */
        public static final Identifier ACTIVATION = Identifier.of("activation");

        /** retention: he comes again. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** revenue: he pays. */
        public static final Identifier REVENUE = Identifier.of("revenue");

        /** referral: he brings others. */
        public static final Identifier REFERRAL = Identifier.of("referral");

        private NewMediaLifecycleStage() {}
    }

    /** Words of the vocabulary. */
    public static final class NewMediaMeans {
        /** microblog: short posts in public. */
        public static final Identifier MICROBLOG = Identifier.of("microblog");

        /** official account: articles sent to followers. */
        public static final Identifier OFFICIAL_ACCOUNT = Identifier.of("official-account");

        /** video and live stream: moving pictures, recorded or live. */
        public static final Identifier VIDEO_AND_LIVE = Identifier.of("video-and-live");

        /** influencers: others with followers of their own show it. */
        public static final Identifier INFLUENCERS = Identifier.of("influencers");

        /** contest and draw: play that brings attention. */
        public static final Identifier CONTEST = Identifier.of("contest");

        private NewMediaMeans() {}
    }

    /** Words of the vocabulary. */
    public static final class CommunityAndForumRole {
        /** acquire new customers: people who did not buy yet come to know and try it. */
        public static final Identifier ACQUIRE_CUSTOMERS = Identifier.of("acquire-customers");

        /** keep customers active: people who bought keep using, talking and coming back. */
        public static final Identifier KEEP_ACTIVE = Identifier.of("keep-active");

        /** raise the value of service: help is good enough to be worth something of its own. */
        public static final Identifier RAISE_SERVICE_VALUE = Identifier.of("raise-service-value");

        /** win back: people who left are asked to return. */
        public static final Identifier WIN_BACK = Identifier.of("win-back");

        /** learn from customers: what customers say reaches those who decide. */
        public static final Identifier LEARN = Identifier.of("learn");

        private CommunityAndForumRole() {}
    }

    /** Words of the vocabulary. */
    public static final class CommunityAndForumLifecycleStage {
        /** acquisition: he comes. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** activation: he has a good first time. */
        public static final Identifier ACTIVATION = Identifier.of("activation");

        /** retention: he comes again. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** revenue: he pays. */
        public static final Identifier REVENUE = Identifier.of("revenue");

        /** referral: he brings others. */
        public static final Identifier REFERRAL = Identifier.of("referral");

        private CommunityAndForumLifecycleStage() {}
    }

    /** Words of the vocabulary. */
    public static final class ForumMeans {
        /** help among users: users answer users. */
        public static final Identifier HELP_THREADS = Identifier.of("help-threads");

        /** suggestions and votes: users say and choose what comes next. */
        public static final Identifier FEATURE_VOTES = Identifier.of("feature-votes");

        /** beta groups: users try unfinished versions. */
        public static final Identifier BETA_GROUPS = Identifier.of("beta-groups");

        /** local clubs: users of one city meet. */
        public static final Identifier LOCAL_CLUBS = Identifier.of("local-clubs");

        /** ranks and badges: merit is shown. */
        public static final Identifier RANKS_AND_BADGES = Identifier.of("ranks-and-badges");

        private ForumMeans() {}
    }

    /** Words of the vocabulary. */
    public static final class CallCentreRole {
        /** acquire new customers: people who did not buy yet come to know and try it. */
        public static final Identifier ACQUIRE_CUSTOMERS = Identifier.of("acquire-customers");

        /** keep customers active: people who bought keep using, talking and coming back. */
        public static final Identifier KEEP_ACTIVE = Identifier.of("keep-active");

        /** raise the value of service: help is good enough to be worth something of its own. */
        public static final Identifier RAISE_SERVICE_VALUE = Identifier.of("raise-service-value");

        /** win back: people who left are asked to return. */
        public static final Identifier WIN_BACK = Identifier.of("win-back");

        /** learn from customers: what customers say reaches those who decide. */
        public static final Identifier LEARN = Identifier.of("learn");

        private CallCentreRole() {}
    }

    /** Words of the vocabulary. */
    public static final class CallCentreLifecycleStage {
        /** acquisition: he comes. */
        public static final Identifier ACQUISITION = Identifier.of("acquisition");

        /** activation: he has a good first time. */
        public static final Identifier ACTIVATION = Identifier.of("activation");

        /** retention: he comes again. */
        public static final Identifier RETENTION = Identifier.of("retention");

        /** revenue: he pays. */
        public static final Identifier REVENUE = Identifier.of("revenue");

        /** referral: he brings others. */
        public static final Identifier REFERRAL = Identifier.of("referral");

        private CallCentreLifecycleStage() {}
    }

    /** Words of the vocabulary. */
    public static final class CallCentreMeans {
        /** hotline: a person answers the telephone. */
        public static final Identifier HOTLINE = Identifier.of("hotline");

        /** chat and mail: a person answers in writing. */
        public static final Identifier CHAT_AND_MAIL = Identifier.of("chat-and-mail");

        /** service robot: a program answers. */
        public static final Identifier SERVICE_ROBOT = Identifier.of("service-robot");

        /** call to the customer: the firm calls first. */
        public static final Identifier OUTBOUND_CALL = Identifier.of("outbound-call");

        /** dart service: named by the document without explanation. */
        public static final Identifier DART_SERVICE = Identifier.of("dart-service");

        private CallCentreMeans() {}
    }

    /** The links between items. */
    public static final class Links {
        /** hands over to. */
        public static final Identifier HANDS_OVER_TO = Identifier.of("hands-over-to");

        /** feeds back to. */
        public static final Identifier FEEDS_BACK_TO = Identifier.of("feeds-back-to");

        /** takes work off. */
        public static final Identifier RELIEVES = Identifier.of("relieves");

        /** makes work for. */
        public static final Identifier BURDENS = Identifier.of("burdens");

        private Links() {}
    }
}
