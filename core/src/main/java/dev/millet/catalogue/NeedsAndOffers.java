package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Needs and offers’: what a customer needs, held beside what an offer gives and asks, so that the fit can be seen
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class NeedsAndOffers {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("needs-and-offers");

    /** Block ‘Situations’: Who is it, where and when does the need arise? */
    public static final Identifier SITUATIONS = Identifier.of("situations");

    /** Block ‘Needs’: What does the customer want to get done, to feel or to show? */
    public static final Identifier NEEDS = Identifier.of("needs");

    /** Block ‘Hindrances’: What stands in the way today, what goes wrong, what is feared? */
    public static final Identifier HINDRANCES = Identifier.of("hindrances");

    /** Block ‘Alternatives’: How do they help themselves today, and what do others offer? */
    public static final Identifier ALTERNATIVES = Identifier.of("alternatives");

    /** Block ‘Offers’: What do we offer: goods, services, rights? */
    public static final Identifier OFFERS = Identifier.of("offers");

    /** Block ‘Benefits’: What does the offer do for the customer? */
    public static final Identifier BENEFITS = Identifier.of("benefits");

    /** Block ‘Sacrifices’: What does the customer give for it: money, time, effort, risk? */
    public static final Identifier SACRIFICES = Identifier.of("sacrifices");

    /** Block ‘Evidence’: How do we know that the need is there and that the offer meets it? */
    public static final Identifier EVIDENCE = Identifier.of("evidence");

    private NeedsAndOffers() {}

    /** Words of the vocabulary. */
    public static final class SituationKind {
        /** place: where it happens. */
        public static final Identifier PLACE = Identifier.of("place");

        /** company: who is there. */
        public static final Identifier COMPANY = Identifier.of("company");

        /** time: when, and how much of it there is. */
        public static final Identifier TIME = Identifier.of("time");

        /** task: what for. */
        public static final Identifier TASK = Identifier.of("task");

        /** mood: how one feels and what one has at hand. */
        public static final Identifier MOOD = Identifier.of("mood");

        private SituationKind() {}
    }

    /** Words of the vocabulary. */
    public static final class NeedKind {
        /** functional: something is to be done. */
        public static final Identifier FUNCTIONAL = Identifier.of("functional");

        /** emotional: how one wants to feel. */
        public static final Identifier EMOTIONAL = Identifier.of("emotional");

        /** social: how one wants to be seen. */
        public static final Identifier SOCIAL = Identifier.of("social");

        private NeedKind() {}
    }

    /** Words of the vocabulary. */
    public static final class NeedResponse {
        /** must-be: missing it angers, having it is taken for granted. */
        public static final Identifier MUST_BE = Identifier.of("must-be");

        /** one-dimensional: the more, the better. */
        public static final Identifier ONE_DIMENSIONAL = Identifier.of("one-dimensional");

        /** attractive: nobody misses it, everybody enjoys it. */
        public static final Identifier ATTRACTIVE = Identifier.of("attractive");

        /** indifferent: makes no difference. */
        public static final Identifier INDIFFERENT = Identifier.of("indifferent");

        private NeedResponse() {}
    }

    /** Words of the vocabulary. */
    public static final class HindranceKind {
        /** obstacle: keeps one from beginning. */
        public static final Identifier OBSTACLE = Identifier.of("obstacle");

        /** unwanted outcome: it is done, but not well. */
        public static final Identifier BAD_OUTCOME = Identifier.of("bad-outcome");

        /** risk: what could go wrong. */
        public static final Identifier RISK = Identifier.of("risk");

        private HindranceKind() {}
    }

    /** Words of the vocabulary. */
    public static final class AlternativeKind {
        /** rival offer: another product of the same kind. */
        public static final Identifier RIVAL_OFFER = Identifier.of("rival-offer");

        /** other means: another kind of thing that does the same. */
        public static final Identifier OTHER_MEANS = Identifier.of("other-means");

        /** doing nothing: going without. */
        public static final Identifier DOING_NOTHING = Identifier.of("doing-nothing");

        private AlternativeKind() {}
    }

    /** Words of the vocabulary. */
    public static final class OfferKind {
        /** good: a thing that changes hands. */
        public static final Identifier GOOD = Identifier.of("good");

        /** service: something done for the customer. */
        public static final Identifier SERVICE = Identifier.of("service");

        /** digital good: software or content. */
        public static final Identifier DIGITAL_GOOD = Identifier.of("digital-good");

        /** right: leave to use or to take part. */
        public static final Identifier RIGHT = Identifier.of("right");

        private OfferKind() {}
    }

    /** Words of the vocabulary. */
    public static final class OfferLevel {
        /** core: what everybody expects. */
        public static final Identifier CORE_OFFER = Identifier.of("core-offer");

        /** augmented: what goes beyond. */
        public static final Identifier AUGMENTED_OFFER = Identifier.of("augmented-offer");

        private OfferLevel() {}
    }

    /** Words of the vocabulary. */
    public static final class BenefitKind {
        /** functional: it works, better or faster. */
        public static final Identifier FUNCTIONAL_BENEFIT = Identifier.of("functional-benefit");

        /** emotional: it feels good. */
        public static final Identifier EMOTIONAL_BENEFIT = Identifier.of("emotional-benefit");

        /** social: it is seen by others. */
        public static final Identifier SOCIAL_BENEFIT = Identifier.of("social-benefit");

        /** novelty: it is new or teaches something. */
        public static final Identifier EPISTEMIC_BENEFIT = Identifier.of("epistemic-benefit");

        /** saving: it saves money, time or effort elsewhere. */
        public static final Identifier SAVING = Identifier.of("saving");

        private BenefitKind() {}
    }

    /** Words of the vocabulary. */
    public static final class SacrificeKind {
        /** money: what is paid. */
        public static final Identifier MONEY = Identifier.of("money");

        /** time: waiting and going there. */
        public static final Identifier TIME_GIVEN = Identifier.of("time-given");

        /** effort: searching, learning, setting up. */
        public static final Identifier EFFORT = Identifier.of("effort");

        /** worry: doubt and risk. */
        public static final Identifier WORRY = Identifier.of("worry");

        private SacrificeKind() {}
    }

    /** Words of the vocabulary. */
    public static final class EvidenceKind {
        /** said: what people say in interviews and surveys. */
        public static final Identifier SAID = Identifier.of("said");

        /** done: what people are seen to do. */
        public static final Identifier DONE = Identifier.of("done");

        /** paid: what people have paid for. */
        public static final Identifier PAID = Identifier.of("paid");

        private EvidenceKind() {}
    }

    /** The links between items. */
    public static final class Links {
        /** gives rise to. */
        public static final Identifier GIVES_RISE_TO = Identifier.of("gives-rise-to");

        /** gives. */
        public static final Identifier GIVES = Identifier.of("gives");

        /** asks. */
        public static final Identifier ASKS = Identifier.of("asks");

        /** meets. */
        public static final Identifier MEETS = Identifier.of("meets");

        /** removes. */
        public static final Identifier REMOVES = Identifier.of("removes");

        /** competes with. */
        public static final Identifier COMPETES_WITH = Identifier.of("competes-with");

        /** keeps from. */
        public static final Identifier KEEPS_FROM = Identifier.of("keeps-from");

        /** shows. */
        public static final Identifier SHOWS = Identifier.of("shows");

        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** hurts. */
        public static final Identifier HURTS = Identifier.of("hurts");

        private Links() {}
    }
}
