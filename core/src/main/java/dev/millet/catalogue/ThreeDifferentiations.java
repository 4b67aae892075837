package dev.millet.catalogue;

import dev.millet.basics.Identifier;

/**
 * The blocks, kinds and links of the framework ‘Three differentiations’: how an offer stands out: by the product, by the service, by the image
 *
 * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.
 */
public final class ThreeDifferentiations {
    /** The framework itself. */
    public static final Identifier ID = Identifier.of("three-differentiations");

    /** Block ‘Product differentiation’: In what does the product itself differ from those of rivals? */
    public static final Identifier PRODUCT_DIFFERENTIATION = Identifier.of("product-differentiation");

    /** Block ‘Service differentiation’: In what does the help before, during and after the sale differ? */
    public static final Identifier SERVICE_DIFFERENTIATION = Identifier.of("service-differentiation");

    /** Block ‘Image differentiation’: Why would buyers answer differently to the same offer under this name? */
    public static final Identifier IMAGE_DIFFERENTIATION = Identifier.of("image-differentiation");

    private ThreeDifferentiations() {}

    /** Words of the vocabulary. */
    public static final class ProductVariable {
        /** form: size, shape and build. */
        public static final Identifier FORM = Identifier.of("form");

        /** features: what it can do beyond the basic function. */
        public static final Identifier FEATURES = Identifier.of("features");

        /** performance quality: how high its main characteristics are. */
        public static final Identifier PERFORMANCE_QUALITY = Identifier.of("performance-quality");

        /** conformance quality: how alike all units are and how well they keep the promise. */
        public static final Identifier CONFORMANCE_QUALITY = Identifier.of("conformance-quality");

        /** durability: how long it serves. */
        public static final Identifier DURABILITY = Identifier.of("durability");

        /** reliability: how seldom it fails. */
        public static final Identifier RELIABILITY = Identifier.of("reliability");

        /** repairability: how easily it is put right. */
        public static final Identifier REPAIRABILITY = Identifier.of("repairability");

        /** style: how it looks and feels. */
        public static final Identifier STYLE = Identifier.of("style");

        /** design: how all of it works together for the user. */
        public static final Identifier DESIGN = Identifier.of("design");

        /** customization: how far it follows the wishes of one customer. */
        public static final Identifier CUSTOMIZATION = Identifier.of("customization");

        /** price for performance: what it costs beside others of the same equipment. */
        public static final Identifier PRICE_FOR_PERFORMANCE = Identifier.of("price-for-performance");

        private ProductVariable() {}
    }

    /** Words of the vocabulary. */
    public static final class ProductDifferentiationBaseline {
        /** foreign brands: measured against established brands from abroad. */
        public static final Identifier AGAINST_FOREIGN_BRANDS = Identifier.of("against-foreign-brands");

        /** domestic brands: measured against brands of the home market. */
        public static final Identifier AGAINST_DOMESTIC_BRANDS = Identifier.of("against-domestic-brands");

        /** no-name makers: measured against makers without a brand. */
        public static final Identifier AGAINST_NO_NAME = Identifier.of("against-no-name");

        /** the firm's own former offer: measured against what the firm offered before. */
        public static final Identifier AGAINST_OWN_PAST = Identifier.of("against-own-past");

        private ProductDifferentiationBaseline() {}
    }

    /** Words of the vocabulary. */
    public static final class ProductDifferentiationCriterion {
        /** important: many buyers value it highly. */
        public static final Identifier IMPORTANT = Identifier.of("important");

        /** distinctive: nobody else offers it, or not in this way. */
        public static final Identifier DISTINCTIVE = Identifier.of("distinctive");

        /** superior: it gives the same benefit better than other ways. */
        public static final Identifier SUPERIOR = Identifier.of("superior");

        /** communicable: it can be shown and told. */
        public static final Identifier COMMUNICABLE = Identifier.of("communicable");

        /** hard to copy: rivals cannot easily do the same. */
        public static final Identifier PREEMPTIVE = Identifier.of("preemptive");

        /** affordable: buyers can and will pay for it. */
        public static final Identifier AFFORDABLE = Identifier.of("affordable");

        /** profitable: it earns more than it costs. */
        public static final Identifier PROFITABLE = Identifier.of("profitable");

        private ProductDifferentiationCriterion() {}
    }

    /** Words of the vocabulary. */
    public static final class ServiceVariable {
        /** ordering ease: how easily one places an order. */
        public static final Identifier ORDERING_EASE = Identifier.of("ordering-ease");

        /** delivery: how fast, surely and carefully it arrives. */
        public static final Identifier DELIVERY = Identifier.of("delivery");

        /** installation: help to make it work in its place. */
        public static final Identifier INSTALLATION = Identifier.of("installation");

        /** customer training: teaching customers to use it well. */
        public static final Identifier CUSTOMER_TRAINING = Identifier.of("customer-training");

        /** customer consulting: advice and data for the customer's own decision. */
        public static final Identifier CUSTOMER_CONSULTING = Identifier.of("customer-consulting");

        /** maintenance and repair: keeping it running. */
        public static final Identifier MAINTENANCE_AND_REPAIR = Identifier.of("maintenance-and-repair");

        /** returns: taking back without fuss. */
        public static final Identifier RETURNS = Identifier.of("returns");

        /** continuous updates: the product gets better after it was bought. */
        public static final Identifier CONTINUOUS_UPDATES = Identifier.of("continuous-updates");

        private ServiceVariable() {}
    }

    /** Words of the vocabulary. */
    public static final class ServiceDifferentiationBaseline {
        /** foreign brands: measured against established brands from abroad. */
        public static final Identifier AGAINST_FOREIGN_BRANDS = Identifier.of("against-foreign-brands");

        /** domestic brands: measured against brands of the home market. */
        public static final Identifier AGAINST_DOMESTIC_BRANDS = Identifier.of("against-domestic-brands");

        /** no-name makers: measured against makers without a brand. */
        public static final Identifier AGAINST_NO_NAME = Identifier.of("against-no-name");

        /** the firm's own former offer: measured against what the firm offered before. */
        public static final Identifier AGAINST_OWN_PAST = Identifier.of("against-own-past");

        private ServiceDifferentiationBaseline() {}
    }

    /** Words of the vocabulary. */
    public static final class ServiceDifferentiationCriterion {
        /** important: many buyers value it highly. */
        public static final Identifier IMPORTANT = Identifier.of("important");

        /** distinctive: nobody else offers it, or not in this way. */
        public static final Identifier DISTINCTIVE = Identifier.of("distinctive");

        /** superior: it gives the same benefit better than other ways. */
        public static final Identifier SUPERIOR = Identifier.of("superior");

        /** communicable: it can be shown and told. */
        public static final Identifier COMMUNICABLE = Identifier.of("communicable");

        /** hard to copy: rivals cannot easily do the same. */
        public static final Identifier PREEMPTIVE = Identifier.of("preemptive");

        /** affordable: buyers can and will pay for it. */
        public static final Identifier AFFORDABLE = Identifier.of("affordable");

        /** profitable: it earns more than it costs. */
        public static final Identifier PROFITABLE = Identifier.of("profitable");

        private ServiceDifferentiationCriterion() {}
    }

    /** Words of the vocabulary. */
    public static final class ImageVariable {
        /** identity: what the firm wants to be known as. */
        public static final Identifier IDENTITY = Identifier.of("identity");

        /** symbols: name, logo, colour, mascot. */
        public static final Identifier SYMBOLS = Identifier.of("symbols");

        /** media: what is seen, read and heard of it. */
        public static final Identifier WRITTEN_AND_AUDIOVISUAL_MEDIA = Identifier.of("written-and-audiovisual-media");

        /** atmosphere: rooms, stores and pages where customers meet it. */
        public static final Identifier ATMOSPHERE = Identifier.of("atmosphere");

        /** events: occasions it creates or joins. */
        public static final Identifier EVENTS = Identifier.of("events");

        /** values and spirit: what it stands for. */
        public static final Identifier VALUES = Identifier.of("values");

        /** founders and spokespeople: persons who give it a face. */
        public static final Identifier SPOKESPEOPLE = Identifier.of("spokespeople");

        private ImageVariable() {}
    }

    /** Words of the vocabulary. */
    public static final class ImageDifferentiationBaseline {
        /** foreign brands: measured against established brands from abroad. */
        public static final Identifier AGAINST_FOREIGN_BRANDS = Identifier.of("against-foreign-brands");

        /** domestic brands: measured against brands of the home market. */
        public static final Identifier AGAINST_DOMESTIC_BRANDS = Identifier.of("against-domestic-brands");

        /** no-name makers: measured against makers without a brand. */
        public static final Identifier AGAINST_NO_NAME = Identifier.of("against-no-name");

        /** the firm's own former offer: measured against what the firm offered before. */
        public static final Identifier AGAINST_OWN_PAST = Identifier.of("against-own-past");

        private ImageDifferentiationBaseline() {}
    }

    /** Words of the vocabulary. */
    public static final class ImageDifferentiationCriterion {
        /** important: many buyers value it highly. */
        public static final Identifier IMPORTANT = Identifier.of("important");

        /** distinctive: nobody else offers it, or not in this way. */
        public static final Identifier DISTINCTIVE = Identifier.of("distinctive");

        /** superior: it gives the same benefit better than other ways. */
        public static final Identifier SUPERIOR = Identifier.of("superior");

        /** communicable: it can be shown and told. */
        public static final Identifier COMMUNICABLE = Identifier.of("communicable");

        /** hard to copy: rivals cannot easily do the same. */
        public static final Identifier PREEMPTIVE = Identifier.of("preemptive");

        /** affordable: buyers can and will pay for it. */
        public static final Identifier AFFORDABLE = Identifier.of("affordable");

        /** profitable: it earns more than it costs. */
        public static final Identifier PROFITABLE = Identifier.of("profitable");

        private ImageDifferentiationCriterion() {}
    }

    /** The links between items. */
    public static final class Links {
        /** supports. */
        public static final Identifier SUPPORTS = Identifier.of("supports");

        /** contradicts. */
        public static final Identifier CONTRADICTS = Identifier.of("contradicts");

        private Links() {}
    }
}
