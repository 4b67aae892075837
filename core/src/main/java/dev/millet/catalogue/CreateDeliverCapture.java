package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Create, deliver, capture’: a business model in three verbs: how value is created, delivered and captured
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class CreateDeliverCapture {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("create-deliver-capture");

    /** Block ‘Create value’: What of value is made, by what and with whom? */
    public static final Identifier CREATE = Identifier.of("create");

    /** Block ‘Deliver value’: To whom does it go, by which way and in what relationship? */
    public static final Identifier DELIVER = Identifier.of("deliver");

    /** Block ‘Capture value’: What part of the value comes back as money, and what does it cost? */
    public static final Identifier CAPTURE = Identifier.of("capture");

    private CreateDeliverCapture() {}

    /** Words of the vocabulary. */
    public static final class CreatePart {
        /** proposition: what is of value to a customer. */
        public static final Identifier PROPOSITION = Identifier.of("proposition");

        /** resource: what it takes to make it. */
        public static final Identifier RESOURCE = Identifier.of("resource");

        /** activity: what is done to make it. */
        public static final Identifier ACTIVITY = Identifier.of("activity");

        /** partner: who helps to make it. */
        public static final Identifier PARTNER = Identifier.of("partner");

        private CreatePart() {}
    }

    /** Words of the vocabulary. */
    public static final class DeliverPart {
        /** segment: who receives it. */
        public static final Identifier SEGMENT = Identifier.of("segment");

        /** channel: the way it takes. */
        public static final Identifier CHANNEL = Identifier.of("channel");

        /** relationship: what ties the customer and the firm. */
        public static final Identifier RELATIONSHIP = Identifier.of("relationship");

        private DeliverPart() {}
    }

    /** Words of the vocabulary. */
    public static final class CapturePart {
        /** revenue: money that comes in. */
        public static final Identifier REVENUE = Identifier.of("revenue");

        /** cost: money that goes out. */
        public static final Identifier COST = Identifier.of("cost");

        private CapturePart() {}
    }

    /** The links between items. */
    public static final class Links {
        /** delivers. */
        public static final Identifier DELIVERS = Identifier.of("delivers");

        /** pays for. */
        public static final Identifier PAYS_FOR = Identifier.of("pays-for");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
