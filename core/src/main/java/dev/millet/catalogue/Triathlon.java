package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Triathlon’: hardware, software and Internet services as three events of one race that the combined score decides
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class Triathlon {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("triathlon");

    /** Block ‘Hardware’: Which devices bring users in, and how good are they for their price? */
    public static final Identifier HARDWARE = Identifier.of("hardware");

    /** Block ‘Software’: Which software makes the devices worth more, and how often does it get better? */
    public static final Identifier SOFTWARE = Identifier.of("software");

    /** Block ‘Internet services’: Which services earn or save money once a device is sold? */
    public static final Identifier INTERNET_SERVICES = Identifier.of("internet-services");

    private Triathlon() {}

    /** Words of the vocabulary. */
    public static final class HardwareKind {
        /** phone: the device that everything starts from. */
        public static final Identifier PHONE = Identifier.of("phone");

        /** television: the screen of the living room. */
        public static final Identifier TELEVISION = Identifier.of("television");

        /** set-top box: what makes any television smart. */
        public static final Identifier SET_TOP_BOX = Identifier.of("set-top-box");

        /** tablet: a larger screen to carry along. */
        public static final Identifier TABLET = Identifier.of("tablet");

        /** computer: the device to work on. */
        public static final Identifier COMPUTER = Identifier.of("computer");

        /** router: what joins the devices of a home. */
        public static final Identifier ROUTER = Identifier.of("router");

        /** accessory: what is bought along with a device. */
        public static final Identifier ACCESSORY = Identifier.of("accessory");

        private HardwareKind() {}
    }

    /** Words of the vocabulary. */
    public static final class HardwareIntegrationLevel {
        /** business level: sold together with the other two. */
        public static final Identifier BUSINESS_LEVEL = Identifier.of("business-level");

        /** strategic level: made in the way of Internet services: light, fast, with users. */
        public static final Identifier STRATEGIC_LEVEL = Identifier.of("strategic-level");

        private HardwareIntegrationLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class SoftwareKind {
        /** operating system: the layer that all else runs on. */
        public static final Identifier OPERATING_SYSTEM = Identifier.of("operating-system");

        /** app store: where further software is found. */
        public static final Identifier APP_STORE = Identifier.of("app-store");

        /** theme: makes the device look as its user likes. */
        public static final Identifier THEME = Identifier.of("theme");

        /** instant messaging: users talk with each other. */
        public static final Identifier MESSAGING = Identifier.of("messaging");

        /** developer kit: lets others build on it. */
        public static final Identifier DEVELOPER_KIT = Identifier.of("developer-kit");

        private SoftwareKind() {}
    }

    /** Words of the vocabulary. */
    public static final class SoftwareIntegrationLevel {
        /** business level: sold together with the other two. */
        public static final Identifier BUSINESS_LEVEL = Identifier.of("business-level");

        /** strategic level: made in the way of Internet services: light, fast, with users. */
        public static final Identifier STRATEGIC_LEVEL = Identifier.of("strategic-level");

        private SoftwareIntegrationLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class ServiceKind {
        /** direct sale on the Internet: saves the cost of shops and so pays for the low price. */
        public static final Identifier DIRECT_E_COMMERCE = Identifier.of("direct-e-commerce");

        /** fan community: a forum in which users meet, help and are heard. */
        public static final Identifier FAN_COMMUNITY = Identifier.of("fan-community");

        /** content: films, games, reading. */
        public static final Identifier CONTENT = Identifier.of("content");

        /** online advertising: somebody pays to be seen by the users. */
        public static final Identifier ONLINE_ADVERTISING = Identifier.of("online-advertising");

        /** value-added services: paid services on top of the device. */
        public static final Identifier VALUE_ADDED_SERVICE = Identifier.of("value-added-service");

        private ServiceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class InternetServicesIntegrationLevel {
        /** business level: sold together with the other two. */
        public static final Identifier BUSINESS_LEVEL = Identifier.of("business-level");

        /** strategic level: made in the way of Internet services: light, fast, with users. */
        public static final Identifier STRATEGIC_LEVEL = Identifier.of("strategic-level");

        private InternetServicesIntegrationLevel() {}
    }

    /** The links between items. */
    public static final class Links {
        /** carries. */
        public static final Identifier CARRIES = Identifier.of("carries");

        /** makes better. */
        public static final Identifier ENHANCES = Identifier.of("enhances");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
