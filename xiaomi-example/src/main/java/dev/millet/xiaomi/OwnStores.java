package dev.millet.xiaomi;

import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.catalogue.ChineseTax;
import dev.millet.channel.Amount;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.FixedCost;
import dev.millet.channel.Offer;
import dev.millet.channel.PriceBase;
import dev.millet.channel.PriceRule;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.mix.ChannelMix;
import dev.millet.channel.mix.FreeRiding;
import dev.millet.channel.mix.MixRoute;
import dev.millet.channel.mix.RouteOverlap;
import dev.millet.channel.outlet.OutletGroup;
import dev.millet.channel.outlet.OutletNetwork;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Xiaomi in 2019, when own stores return: the site, own stores (小米之家), and partners, which are carriers and retailers.
 *
 * <p>The documents say that there are stores, how many, and how many outlets rivals have. Every other number is an assumption
 * of {@code own-stores.json} with its range and reason: read the mix as a test of assumptions.
 *
 * <p>Example: of 9 M phones that stores sell, 30 % are taken from the site and 15 % from partners.
 */
final class OwnStores {
    /** A day in 2019 after the tax was lowered to 13 %. */
    static final LocalDate SUPPLIED = LocalDate.of(2019, 6, 30);

    private static final Identifier SITE = Identifier.of("site");
    private static final Identifier STORES = Identifier.of("stores");
    private static final Identifier PARTNERS = Identifier.of("partners");

    private final Figures figures;

    private OwnStores(Figures figures) {
        this.figures = figures;
    }

    /** The case with the figures of its file. */
    static OwnStores load() {
        return new OwnStores(CaseFiles.read("own-stores.json", Figures.shape()));
    }

    /** The three routes of 2019 at once. */
    ChannelMix mix() {
        return ChannelMix.of("own-stores-2019")
                .label(word("stores.mix"))
                .offer(phone())
                .addRoutes(
                        route(site(), "site").withOnline(true),
                        route(stores(), "stores").withCapacity(figure("stores-capacity")),
                        route(partners(), "partners").withMinimum(figure("partners-minimum")))
                .addOverlaps(
                        new RouteOverlap(STORES, SITE, figure("stores-from-site")),
                        new RouteOverlap(STORES, PARTNERS, figure("stores-from-partners")),
                        new RouteOverlap(SITE, PARTNERS, figure("site-from-partners")))
                .addShowrooms(
                        new FreeRiding(STORES, SITE, figure("site-in-stores"), figure("trial-store"), Optional.empty()),
                        new FreeRiding(
                                PARTNERS, SITE, figure("site-at-partners"), figure("trial-partner"), Optional.empty()))
                .build();
    }

    /** Xiaomi's own stores, as document 000-A counts them. */
    OutletNetwork xiaomi() {
        return network("xiaomi", "stores-2019", true);
    }

    /** OPPO's outlets, as document 002-1 counts them. */
    OutletNetwork oppo() {
        return network("oppo", "outlets-oppo", false);
    }

    /** Gionee's outlets, as document 002-1 counts them. */
    OutletNetwork gionee() {
        return network("gionee", "outlets-gionee", false);
    }

    /** A figure of the case. */
    Figure figure(String id) {
        return figures.get(id);
    }

    private Offer phone() {
        return Offer.of("phone-2019")
                .label(word("stores.offer"))
                .price(figure("mix-price"))
                .supplied(SUPPLIED)
                .tax(ChineseTax.GOODS)
                .unitCost(figure("mix-unit-cost"))
                .volume(figure("mix-demand"))
                .supplyLimit(figure("mix-supply"))
                .addCosts(perUnit("service", REPAIR, "mix-service"))
                .build();
    }

    private Route site() {
        return Route.of("site")
                .label(word("stores.route.site"))
                .addCosts(
                        perUnit("courier", DELIVER, "site-courier"),
                        payment(),
                        perUnit("acquisition", PROMOTE, "site-acquisition"))
                .addFixedCosts(fixed("site-fixed", SELL))
                .build();
    }

    private Route stores() {
        return Route.of("stores")
                .label(word("stores.route.stores"))
                .addCosts(perUnit("staff", SHOW_AND_TRY, "stores-staff"), payment())
                .addFixedCosts(fixed("stores-fixed", SELL))
                .build();
    }

    private Route partners() {
        return Route.of("partners")
                .label(word("stores.route.partners"))
                .addTiers(Tier.builder()
                        .id(Identifier.of("partner"))
                        .label(word("stores.tier"))
                        .priceRule(PriceRule.margin(figure("partners-margin")).of(PARTNERS.child("partner")))
                        .addFunctions(SHOW_AND_TRY, SELL, TAKE_PAYMENT)
                        .sellsToConsumer(true)
                        .build())
                .addCosts(perUnit("promoters", SHOW_AND_TRY, "partners-promoters"))
                .addFixedCosts(fixed("partners-fixed", SELL))
                .build();
    }

    private MixRoute route(Route route, String id) {
        return MixRoute.of(route).withVolume(figure(id + "-alone"));
    }

    private FixedCost fixed(String figure, ChannelFunction function) {
        return FixedCost.of("fixed", name(figure), figure(figure)).withFunctions(function);
    }

    private Cost payment() {
        return cost(
                "payment",
                TAKE_PAYMENT,
                "mix-payment",
                new Amount.Share(figure("mix-payment"), PriceBase.CONSUMER_PRICE_INCL_VAT));
    }

    private Cost perUnit(String id, ChannelFunction function, String figure) {
        return cost(id, function, figure, new Amount.PerUnit(figure(figure)));
    }

    private Cost cost(String id, ChannelFunction function, String figure, Amount amount) {
        return Cost.builder()
                .id(Identifier.of(id))
                .label(name(figure))
                .function(function)
                .amount(amount)
                .build();
    }

    private OutletNetwork network(String id, String figure, boolean own) {
        return OutletNetwork.of(id)
                .label(word("stores." + id))
                .addGroups(OutletGroup.builder()
                        .id(Identifier.of("outlets"))
                        .outlets(figure(figure))
                        .own(own)
                        .build())
                .build();
    }

    private Text name(String figure) {
        return figure(figure).name();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}
