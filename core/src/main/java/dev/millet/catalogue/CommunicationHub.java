package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Communication hub’: one communication platform, the five elements that turn around it and the media they run on
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class CommunicationHub {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("communication-hub");

    /** Block ‘Communication platform’: What holds all of this together, and who runs it? */
    public static final Identifier COMMUNICATION_PLATFORM = Identifier.of("communication-platform");

    /** Block ‘Opinion leaders’: Who is listened to, and about what? */
    public static final Identifier OPINION_LEADERS = Identifier.of("opinion-leaders");

    /** Block ‘Reciprocity’: What is given to those who help, and what do they give? */
    public static final Identifier RECIPROCITY = Identifier.of("reciprocity");

    /** Block ‘Scarce quality’: What is there to tell that nobody else can? */
    public static final Identifier SCARCE_QUALITY = Identifier.of("scarce-quality");

    /** Block ‘Fan club’: Where do fans belong, and what do they do there? */
    public static final Identifier FAN_CLUB = Identifier.of("fan-club");

    /** Block ‘Social proof’: Who sees that others like it? */
    public static final Identifier SOCIAL_PROOF = Identifier.of("social-proof");

    /** Block ‘Media’: On which medium does each element run? */
    public static final Identifier MEDIA = Identifier.of("media");

    private CommunicationHub() {}

    /** Words of the vocabulary. */
    public static final class PlatformTask {
        /** converse: firm and users talk both ways. */
        public static final Identifier CONVERSE = Identifier.of("converse");

        /** listen: what users say is gathered. */
        public static final Identifier LISTEN = Identifier.of("listen");

        /** publish: news reach users without detour. */
        public static final Identifier PUBLISH = Identifier.of("publish");

        /** mobilise: users are brought to act. */
        public static final Identifier MOBILISE = Identifier.of("mobilise");

        /** moderate: talk is kept fair and on the subject. */
        public static final Identifier MODERATE = Identifier.of("moderate");

        private PlatformTask() {}
    }

    /** Words of the vocabulary. */
    public static final class LeaderKind {
        /** enthusiast: knows more of it than others and loves it. */
        public static final Identifier ENTHUSIAST = Identifier.of("enthusiast");

        /** blogger or reviewer: writes or films about it for many. */
        public static final Identifier BLOGGER = Identifier.of("blogger");

        /** founder: speaks for the firm in person. */
        public static final Identifier FOUNDER = Identifier.of("founder");

        /** celebrity: is known for something else. */
        public static final Identifier CELEBRITY = Identifier.of("celebrity");

        private LeaderKind() {}
    }

    /** Words of the vocabulary. */
    public static final class Incentive {
        /** honour: being named, thanked and asked. */
        public static final Identifier HONOUR = Identifier.of("honour");

        /** material stimulus: goods, money, discounts or priority. */
        public static final Identifier MATERIAL = Identifier.of("material");

        private Incentive() {}
    }

    /** Words of the vocabulary. */
    public static final class QualityKind {
        /** of the product: what it is and can do. */
        public static final Identifier PRODUCT_QUALITY = Identifier.of("product-quality");

        /** of the price: how little it costs for that. */
        public static final Identifier PRICE_QUALITY = Identifier.of("price-quality");

        /** of the service: how one is treated. */
        public static final Identifier SERVICE_QUALITY = Identifier.of("service-quality");

        /** of the story: what it stands for. */
        public static final Identifier STORY_QUALITY = Identifier.of("story-quality");

        private QualityKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ClubLevel {
        /** core users: the seed: they carry culture and values. */
        public static final Identifier CORE_USERS = Identifier.of("core-users");

        /** supporters: the frame: they spread and defend. */
        public static final Identifier SUPPORTERS = Identifier.of("supporters");

        /** wider circle: those who are brought along. */
        public static final Identifier WIDER_CIRCLE = Identifier.of("wider-circle");

        private ClubLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class Trigger {
        /** spokesperson: a known person begins. */
        public static final Identifier SPOKESPERSON = Identifier.of("spokesperson");

        /** ordinary fan: anybody's friend begins. */
        public static final Identifier ORDINARY_FAN = Identifier.of("ordinary-fan");

        private Trigger() {}
    }

    /** Words of the vocabulary. */
    public static final class Medium {
        /** microblog: short posts in public: Weibo. */
        public static final Identifier MICROBLOG = Identifier.of("microblog");

        /** messenger: messages among acquaintances and in groups: WeChat, MiTalk. */
        public static final Identifier MESSENGER = Identifier.of("messenger");

        /** online activities: contests, votes, launches and talks on the net. */
        public static final Identifier ONLINE_ACTIVITIES = Identifier.of("online-activities");

        /** offline activities: meetings, salons and festivals in a place. */
        public static final Identifier OFFLINE_ACTIVITIES = Identifier.of("offline-activities");

        /** forum: threads in a place of one's own. */
        public static final Identifier FORUM = Identifier.of("forum");

        /** video: moving pictures, recorded or live. */
        public static final Identifier VIDEO = Identifier.of("video");

        private Medium() {}
    }

    /** Words of the vocabulary. */
    public static final class MediaOwnership {
        /** owned: the firm runs it. */
        public static final Identifier OWNED = Identifier.of("owned");

        /** earned: others speak of their own accord. */
        public static final Identifier EARNED = Identifier.of("earned");

        /** paid: bought for money. */
        public static final Identifier PAID = Identifier.of("paid");

        private MediaOwnership() {}
    }

    /** The links between items. */
    public static final class Links {
        /** runs on. */
        public static final Identifier RUNS_ON = Identifier.of("runs-on");

        /** feeds. */
        public static final Identifier FEEDS = Identifier.of("feeds");

        /** strengthens. */
        public static final Identifier STRENGTHENS = Identifier.of("strengthens");

        /** weakens. */
        public static final Identifier WEAKENS = Identifier.of("weakens");

        private Links() {}
    }
}
