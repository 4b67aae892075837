package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Five traits of the triathlon’: a check-list of what marks the triathlon strategy, each trait with its evidence
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class TriathlonTraits {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("triathlon-traits");

    /** Block ‘Gateway value’: Through which gateway do users enter, and what may be earned behind it? */
    public static final Identifier GATEWAY_VALUE = Identifier.of("gateway-value");

    /** Block ‘User participation’: In what do users take part, and what becomes of it? */
    public static final Identifier USER_PARTICIPATION = Identifier.of("user-participation");

    /** Block ‘Internet marketing’: Which media of the Internet carry the word, and at what cost? */
    public static final Identifier INTERNET_MARKETING = Identifier.of("internet-marketing");

    /** Block ‘Less is more’: What is left out so that the few that remain are done well? */
    public static final Identifier LESS_IS_MORE = Identifier.of("less-is-more");

    /** Block ‘Making many friends’: Who are allies, and what do both sides gain? */
    public static final Identifier MANY_FRIENDS = Identifier.of("many-friends");

    private TriathlonTraits() {}

    /** Words of the vocabulary. */
    public static final class GatewayValueFulfilment {
        /** fulfilled: evidence shows it. */
        public static final Identifier FULFILLED = Identifier.of("fulfilled");

        /** partly fulfilled: it holds in some places and not in others. */
        public static final Identifier PARTLY_FULFILLED = Identifier.of("partly-fulfilled");

        /** not fulfilled: evidence shows the contrary, or there is none. */
        public static final Identifier NOT_FULFILLED = Identifier.of("not-fulfilled");

        private GatewayValueFulfilment() {}
    }

    /** Words of the vocabulary. */
    public static final class GatewayKind {
        /** device: a device that is always at hand. */
        public static final Identifier DEVICE_GATEWAY = Identifier.of("device-gateway");

        /** operating system: the software that opens first. */
        public static final Identifier SYSTEM_GATEWAY = Identifier.of("system-gateway");

        /** service: a service that leads to others. */
        public static final Identifier SERVICE_GATEWAY = Identifier.of("service-gateway");

        private GatewayKind() {}
    }

    /** Words of the vocabulary. */
    public static final class UserParticipationFulfilment {
        /** fulfilled: evidence shows it. */
        public static final Identifier FULFILLED = Identifier.of("fulfilled");

        /** partly fulfilled: it holds in some places and not in others. */
        public static final Identifier PARTLY_FULFILLED = Identifier.of("partly-fulfilled");

        /** not fulfilled: evidence shows the contrary, or there is none. */
        public static final Identifier NOT_FULFILLED = Identifier.of("not-fulfilled");

        private UserParticipationFulfilment() {}
    }

    /** Words of the vocabulary. */
    public static final class ParticipationKind {
        /** being informed: users are told. */
        public static final Identifier INFORMING = Identifier.of("informing");

        /** being asked: users are asked and heard. */
        public static final Identifier CONSULTATION = Identifier.of("consultation");

        /** deciding together: users have a say in what is made. */
        public static final Identifier DECIDING_TOGETHER = Identifier.of("deciding-together");

        private ParticipationKind() {}
    }

    /** Words of the vocabulary. */
    public static final class InternetMarketingFulfilment {
        /** fulfilled: evidence shows it. */
        public static final Identifier FULFILLED = Identifier.of("fulfilled");

        /** partly fulfilled: it holds in some places and not in others. */
        public static final Identifier PARTLY_FULFILLED = Identifier.of("partly-fulfilled");

        /** not fulfilled: evidence shows the contrary, or there is none. */
        public static final Identifier NOT_FULFILLED = Identifier.of("not-fulfilled");

        private InternetMarketingFulfilment() {}
    }

    /** Words of the vocabulary. */
    public static final class MediaKind {
        /** owned media: the firm's own site, app and accounts. */
        public static final Identifier OWNED_MEDIA = Identifier.of("owned-media");

        /** earned media: what others say unpaid. */
        public static final Identifier EARNED_MEDIA = Identifier.of("earned-media");

        /** paid media: space that is bought. */
        public static final Identifier PAID_MEDIA = Identifier.of("paid-media");

        private MediaKind() {}
    }

    /** Words of the vocabulary. */
    public static final class LessIsMoreFulfilment {
        /** fulfilled: evidence shows it. */
        public static final Identifier FULFILLED = Identifier.of("fulfilled");

        /** partly fulfilled: it holds in some places and not in others. */
        public static final Identifier PARTLY_FULFILLED = Identifier.of("partly-fulfilled");

        /** not fulfilled: evidence shows the contrary, or there is none. */
        public static final Identifier NOT_FULFILLED = Identifier.of("not-fulfilled");

        private LessIsMoreFulfilment() {}
    }

    /** Words of the vocabulary. */
    public static final class FocusKind {
        /** few products: a short list of models. */
        public static final Identifier FEW_PRODUCTS = Identifier.of("few-products");

        /** few features: what most users need and no more. */
        public static final Identifier FEW_FEATURES = Identifier.of("few-features");

        /** few channels: a short way to the buyer. */
        public static final Identifier FEW_CHANNELS = Identifier.of("few-channels");

        private FocusKind() {}
    }

    /** Words of the vocabulary. */
    public static final class ManyFriendsFulfilment {
        /** fulfilled: evidence shows it. */
        public static final Identifier FULFILLED = Identifier.of("fulfilled");

        /** partly fulfilled: it holds in some places and not in others. */
        public static final Identifier PARTLY_FULFILLED = Identifier.of("partly-fulfilled");

        /** not fulfilled: evidence shows the contrary, or there is none. */
        public static final Identifier NOT_FULFILLED = Identifier.of("not-fulfilled");

        private ManyFriendsFulfilment() {}
    }

    /** Words of the vocabulary. */
    public static final class FriendKind {
        /** supplier: one we buy from. */
        public static final Identifier SUPPLIER_FRIEND = Identifier.of("supplier-friend");

        /** complementor: one whose product makes ours worth more. */
        public static final Identifier COMPLEMENTOR_FRIEND = Identifier.of("complementor-friend");

        /** customer: one who buys and recommends. */
        public static final Identifier CUSTOMER_FRIEND = Identifier.of("customer-friend");

        /** competitor: a rival with whom one works in one thing. */
        public static final Identifier COMPETITOR_FRIEND = Identifier.of("competitor-friend");

        private FriendKind() {}
    }

    /** The links between items. */
    public static final class Links {
        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
