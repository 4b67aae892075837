package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Six-step micro-marketing’: from a few fan representatives to persuaded neighbours in six steps, each working through the one before
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class SixStepMicroMarketing {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("six-step-micro-marketing");

    /** Block ‘Fan representatives’: Who are the target customers, and which of them speak for us already? */
    public static final Identifier FAN_REPRESENTATIVES = Identifier.of("fan-representatives");

    /** Block ‘Reciprocity’: What do opinion leaders get, and what do they give for it? */
    public static final Identifier RECIPROCITY = Identifier.of("reciprocity");

    /** Block ‘Fan clubs’: How do fans gather of their own accord, and what makes them come? */
    public static final Identifier FAN_CLUBS = Identifier.of("fan-clubs");

    /** Block ‘Communication channel’: How do we talk to fans without media and dealers between us? */
    public static final Identifier COMMUNICATION_CHANNEL = Identifier.of("communication-channel");

    /** Block ‘Social proof’: Whose judgement in public convinces those around? */
    public static final Identifier SOCIAL_PROOF = Identifier.of("social-proof");

    /** Block ‘Scarce quality’: Which merits do we have that others lack, and how do they add up? */
    public static final Identifier SCARCE_QUALITY = Identifier.of("scarce-quality");

    private SixStepMicroMarketing() {}

    /** Words of the vocabulary. */
    public static final class FindingMethod {
        /** analysis of large data: target customers are found in what people post, buy and use. */
        public static final Identifier BIG_DATA_ANALYSIS = Identifier.of("big-data-analysis");

        /** screening of advocates: of the target customers, those who carry others along are picked. */
        public static final Identifier ADVOCATE_SCREENING = Identifier.of("advocate-screening");

        /** answering those who grumble: whoever complains loudly about rivals is answered and flattered. */
        public static final Identifier ANSWERING_COMPLAINTS = Identifier.of("answering-complaints");

        /** invitation or application: people are asked, or ask, to take part. */
        public static final Identifier INVITATION = Identifier.of("invitation");

        private FindingMethod() {}
    }

    /** Words of the vocabulary. */
    public static final class RepresentativeKind {
        /** target customer: someone susceptible to the offer. */
        public static final Identifier TARGET_CUSTOMER = Identifier.of("target-customer");

        /** advocate: someone with influence who speaks for it; the document seeks 100 of them. */
        public static final Identifier ADVOCATE = Identifier.of("advocate");

        /** active fan: someone with less influence who keeps joining in. */
        public static final Identifier ACTIVE_FAN = Identifier.of("active-fan");

        /** expert: someone believed because of knowledge. */
        public static final Identifier EXPERT = Identifier.of("expert");

        /** celebrity: someone believed because of fame. */
        public static final Identifier CELEBRITY = Identifier.of("celebrity");

        private RepresentativeKind() {}
    }

    /** Words of the vocabulary. */
    public static final class Incentive {
        /** honour: being named, thanked, asked and shown first. */
        public static final Identifier HONOUR = Identifier.of("honour");

        /** material stimulus: goods, money, discounts or a better place in the queue. */
        public static final Identifier MATERIAL = Identifier.of("material");

        private Incentive() {}
    }

    /** Words of the vocabulary. */
    public static final class IncentiveMeans {
        /** title or credit: a name such as dream sponsor, a place in the credits. */
        public static final Identifier TITLE = Identifier.of("title");

        /** early access: trying before others may. */
        public static final Identifier EARLY_ACCESS = Identifier.of("early-access");

        /** a say in the product: being asked, and seeing it done. */
        public static final Identifier VOICE = Identifier.of("voice");

        /** lifetime offer: pay once and try every new product. */
        public static final Identifier LIFETIME_OFFER = Identifier.of("lifetime-offer");

        /** gift: something given without asking for it back. */
        public static final Identifier GIFT = Identifier.of("gift");

        /** discount or priority to buy: cheaper, or sooner. */
        public static final Identifier DISCOUNT = Identifier.of("discount");

        private IncentiveMeans() {}
    }

    /** Words of the vocabulary. */
    public static final class AttendanceReason {
        /** fun: one enjoys oneself. */
        public static final Identifier FUN = Identifier.of("fun");

        /** gifts: one takes something home. */
        public static final Identifier GIFTS = Identifier.of("gifts");

        /** shared values: one meets people who think alike. */
        public static final Identifier VALUES = Identifier.of("values");

        private AttendanceReason() {}
    }

    /** Words of the vocabulary. */
    public static final class ClubForm {
        /** organised by fans: members start and run it. */
        public static final Identifier SELF_ORGANISED = Identifier.of("self-organised");

        /** organised by the firm: the firm invites and pays. */
        public static final Identifier OFFICIAL = Identifier.of("official");

        /** salon: a small meeting on one subject. */
        public static final Identifier SALON = Identifier.of("salon");

        /** large meeting: many fans in one place. */
        public static final Identifier FESTIVAL = Identifier.of("festival");

        private ClubForm() {}
    }

    /** Words of the vocabulary. */
    public static final class ViralStage {
        /** susceptible: not yet reached and likely to catch it. */
        public static final Identifier SUSCEPTIBLE = Identifier.of("susceptible");

        /** infected: taken with it and telling others. */
        public static final Identifier INFECTED = Identifier.of("infected");

        /** cross-infection and mutation: groups meet and the story changes as it spreads. */
        public static final Identifier CROSS_INFECTION = Identifier.of("cross-infection");

        /** decay: people stop telling. */
        public static final Identifier DECAY = Identifier.of("decay");

        private ViralStage() {}
    }

    /** Words of the vocabulary. */
    public static final class Directness {
        /** past the media: no bought media between firm and fan. */
        public static final Identifier PAST_THE_MEDIA = Identifier.of("past-the-media");

        /** without dealers: no dealer between firm and fan. */
        public static final Identifier WITHOUT_DEALERS = Identifier.of("without-dealers");

        /** person to person: a named person of the firm answers a named fan. */
        public static final Identifier PERSON_TO_PERSON = Identifier.of("person-to-person");

        private Directness() {}
    }

    /** Words of the vocabulary. */
    public static final class Medium {
        /** microblog: short posts in public, passed on with one touch. */
        public static final Identifier MICROBLOG = Identifier.of("microblog");

        /** messenger: messages among people who know each other, in groups or from an account. */
        public static final Identifier MESSENGER = Identifier.of("messenger");

        /** forum: a place of the firm's own with lasting threads. */
        public static final Identifier FORUM = Identifier.of("forum");

        /** official site: the firm's own pages and shop. */
        public static final Identifier OFFICIAL_SITE = Identifier.of("official-site");

        /** online event: something everybody can join on the net at one time. */
        public static final Identifier ONLINE_EVENT = Identifier.of("online-event");

        /** offline event: people meet in one place. */
        public static final Identifier OFFLINE_EVENT = Identifier.of("offline-event");

        private Medium() {}
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
    public static final class ProofCondition {
        /** reciprocity in place: whoever speaks gets something for it. */
        public static final Identifier RECIPROCITY_IN_PLACE = Identifier.of("reciprocity-in-place");

        /** scarce quality: there is something worth telling. */
        public static final Identifier SCARCE_QUALITY_GIVEN = Identifier.of("scarce-quality-given");

        /** topic to tell: there is an occasion to tell it. */
        public static final Identifier TOPIC_AT_HAND = Identifier.of("topic-at-hand");

        private ProofCondition() {}
    }

    /** Words of the vocabulary. */
    public static final class ProofSource {
        /** experts: those who know. */
        public static final Identifier EXPERT_PROOF = Identifier.of("expert-proof");

        /** celebrities: those who are known. */
        public static final Identifier CELEBRITY_PROOF = Identifier.of("celebrity-proof");

        /** users: those who have it. */
        public static final Identifier USER_PROOF = Identifier.of("user-proof");

        /** crowd: how many have it. */
        public static final Identifier CROWD_PROOF = Identifier.of("crowd-proof");

        /** friends: those one trusts. */
        public static final Identifier FRIEND_PROOF = Identifier.of("friend-proof");

        private ProofSource() {}
    }

    /** Words of the vocabulary. */
    public static final class QualityRule {
        /** play to strengths: show what is strong, stay away from what is weak. */
        public static final Identifier PLAY_TO_STRENGTH = Identifier.of("play-to-strength");

        /** turn a weakness into a merit: what seems a lack becomes a reason to buy. */
        public static final Identifier TURN_WEAKNESS = Identifier.of("turn-weakness");

        /** combine many merits: one selling point is not enough, a bundle attracts. */
        public static final Identifier COMBINE_MERITS = Identifier.of("combine-merits");

        private QualityRule() {}
    }

    /** Words of the vocabulary. */
    public static final class Merit {
        /** price: less money for the same. */
        public static final Identifier PRICE = Identifier.of("price");

        /** screen: larger or better to look at. */
        public static final Identifier SCREEN = Identifier.of("screen");

        /** camera: better pictures. */
        public static final Identifier CAMERA = Identifier.of("camera");

        /** performance: faster, longer, stronger. */
        public static final Identifier PERFORMANCE = Identifier.of("performance");

        /** software: fits the habits of its users. */
        public static final Identifier SOFTWARE_MERIT = Identifier.of("software-merit");

        /** design: looks and feels right. */
        public static final Identifier DESIGN_MERIT = Identifier.of("design-merit");

        /** service: help when one needs it. */
        public static final Identifier SERVICE_MERIT = Identifier.of("service-merit");

        private Merit() {}
    }

    /** The links between items. */
    public static final class Links {
        /** leads to. */
        public static final Identifier LEADS_TO = Identifier.of("leads-to");

        /** rewards. */
        public static final Identifier REWARDS = Identifier.of("rewards");

        /** gives something to tell. */
        public static final Identifier GIVES_TO_TELL = Identifier.of("gives-to-tell");

        /** wears out. */
        public static final Identifier WEARS_OUT = Identifier.of("wears-out");

        private Links() {}
    }
}
