package dev.millet.business;

import static dev.millet.channel.PriceRule.commission;
import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Term;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.FixedCost;
import dev.millet.channel.PriceBase;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.Title;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a route is called among the channels of a Business Model Canvas, and where the two meanings of direct part. */
class RouteAsChannelTest {
    @Test
    void makerWhoSellsHimselfIsAnOwnDirectChannel() {
        RouteAsChannel channel = RouteAsChannel.of(Route.of("site").build());

        assertThat(kinds(channel)).containsExactly("own", "direct");
        assertThat(channel.isDirectRoute()).isTrue();
        assertThat(english(channel)).isEqualTo("the maker deals with the consumer himself: own, direct");
        assertThat(channel.reason().in(Locale.CHINESE)).isEqualTo("厂商自己面对消费者：自有、直接");
    }

    @Test
    void ownStoresAreDirectAsARouteAndIndirectOnTheCanvas() {
        RouteAsChannel channel = RouteAsChannel.of(ownStores());

        assertThat(kinds(channel)).containsExactly("own", "indirect", "own-stores", "evaluation");
        assertThat(channel.isDirectRoute()).isTrue();
        assertThat(channel.isDirectChannel()).isFalse();
        assertThat(english(channel))
                .isEqualTo(
                        "'shops' belongs to the maker and shows the product: own stores; the route is direct, because no"
                                + " partner takes title; the canvas calls the channel indirect, because buyers are served in a place"
                                + " of sale");
        assertThat(channel.reason().in(Locale.CHINESE))
                .isEqualTo("“shops”归厂商所有并展示产品：自有店铺；从渠道看是直接的，因为没有合作伙伴取得所有权；" + "画布称之为非直接，因为买家在销售场所得到服务");
    }

    @Test
    void dealersArePartnersWithAWholesalerBeforeTheStore() {
        RouteAsChannel channel = RouteAsChannel.of(dealers());

        assertThat(kinds(channel)).containsExactly("partner", "indirect", "wholesaler", "partner-stores", "evaluation");
        assertThat(channel.isDirectRoute()).isFalse();
        assertThat(english(channel))
                .isEqualTo(
                        "'retailer' is a partner that sells to the consumer in its own place: partner stores; a partner"
                                + " sells to another before it: wholesaler");
    }

    @Test
    void oneDealerAloneIsAStoreAndNoWholesaler() {
        assertThat(kinds(RouteAsChannel.of(
                        Route.of("carrier").tier("carrier", margin("5%")).build())))
                .containsExactly("partner", "indirect", "partner-stores");
    }

    @Test
    void ownAgentsAreTheSalesForce() {
        Tier people = Tier.builder()
                .id(Identifier.of("people"))
                .own(true)
                .title(Title.AGENT)
                .priceRule(commission("3%", PriceBase.CONSUMER_PRICE_INCL_VAT).of(Identifier.of("visits.people")))
                .addFunctions(ChannelFunction.SELL)
                .build();
        Route route = Route.of("visits").addTiers(people).build();
        RouteAsChannel channel = RouteAsChannel.of(route);

        assertThat(kinds(channel)).containsExactly("own", "direct", "sales-force", "purchase");
        assertThat(english(channel))
                .isEqualTo("'people' belongs to the maker and sells without taking title: sales force");
    }

    @Test
    void ownCompanyThatResellsWithoutShowingIsOwnAndDirect() {
        RouteAsChannel channel =
                RouteAsChannel.of(Route.of("arm").addTiers(own("arm")).build());

        assertThat(kinds(channel)).containsExactly("own", "direct");
        assertThat(channel.isDirectRoute()).isTrue();
        assertThat(english(channel))
                .isEqualTo("'arm' belongs to the maker and is no place where the product is shown: own, direct");
    }

    @Test
    void marketplaceThatBrokersIsAPartnersChannelOnADirectRoute() {
        RouteAsChannel channel = RouteAsChannel.of(marketplace());

        assertThat(kinds(channel)).containsExactly("partner", "indirect", "purchase");
        assertThat(channel.isDirectRoute()).isTrue();
        assertThat(english(channel))
                .startsWith(
                        "'platform' is a partner that brings buyers without taking title: partner, indirect; the route"
                                + " is direct");
    }

    @Test
    void agentThatShowsTheProductIsAStore() {
        Route route = Route.of("showroom")
                .tier("room", commission("6%", PriceBase.CONSUMER_PRICE_INCL_VAT), ChannelFunction.SHOW_AND_TRY)
                .build();

        assertThat(kinds(RouteAsChannel.of(route)))
                .containsExactly("partner", "indirect", "partner-stores", "evaluation");
    }

    @Test
    void courierAndPaymentAgentAreNoChannel() {
        Route route = Route.of("site")
                .tier("pay", commission("0.8%", PriceBase.CONSUMER_PRICE_INCL_VAT), ChannelFunction.TAKE_PAYMENT)
                .tier("courier", commission("2%", PriceBase.CONSUMER_PRICE_INCL_VAT), ChannelFunction.DELIVER)
                .build();
        RouteAsChannel channel = RouteAsChannel.of(route);

        assertThat(channel.lastHand()).isEmpty();
        assertThat(kinds(channel)).containsExactly("own", "direct", "purchase", "delivery");
    }

    @Test
    void tierThatSaysItSellsToTheConsumerDecidesBeforeAnyOther() {
        Route route = Route.of("shop-in-shop")
                .addTiers(own("counter", ChannelFunction.SHOW_AND_TRY).withSellsToConsumer(true))
                .tier("guarantee", margin("1%"))
                .build();
        RouteAsChannel channel = RouteAsChannel.of(route);

        assertThat(channel.lastHand())
                .hasValueSatisfying(hand -> assertThat(hand.id()).hasToString("counter"));
        assertThat(kinds(channel)).containsExactly("own", "indirect", "own-stores", "evaluation");
    }

    @Test
    void salesForceBehindAPartnerWhoTakesTitleIsDirectOnTheCanvasOnly() {
        Route route = Route.of("import")
                .tier("importer", margin("10%"))
                .addTiers(own("arm"))
                .build();
        RouteAsChannel channel = RouteAsChannel.of(route);

        assertThat(channel.isDirectRoute()).isFalse();
        assertThat(channel.isDirectChannel()).isTrue();
        assertThat(kinds(channel)).containsExactly("own", "direct");
        assertThat(english(channel))
                .endsWith(
                        "; the route is indirect, because a partner takes title on the way; the canvas calls the channel"
                                + " direct, because the maker's own people deal with the buyer");
    }

    @Test
    void phasesAreThoseThatSomebodyServesWhoeverPays() {
        Route route = Route.of("site")
                .bears(ChannelFunction.PROMOTE, Given.assumed("CNY 20/unit", "community"))
                .bears(ChannelFunction.DELIVER, Given.assumed("CNY 28/unit", "parcel"))
                .addFixedCosts(FixedCost.of("desk", Text.of("Desk"), Figure.assumed("desk", "CNY 9e6/year", "rent"))
                        .withFunctions(ChannelFunction.REPAIR))
                .build();

        assertThat(RouteAsChannel.of(route).phases())
                .extracting(Identifier::text)
                .containsExactly("awareness", "delivery", "after-sales");
    }

    @Test
    void itemKeepsTheRoutesNameAndSaysThatTheKindsAreOurConclusion() {
        Item item = RouteAsChannel.of(ownStores()).item();

        assertThat(item.id()).hasToString("stores");
        assertThat(item.block()).isEqualTo(RouteAsChannel.BLOCK);
        assertThat(item.text()).isEqualTo(Text.of("stores"));
        assertThat(item.inferred()).isTrue();
        assertThat(item.note())
                .hasValueSatisfying(
                        note -> assertThat(note.in(Locale.ENGLISH)).startsWith("'shops' belongs to the maker"));
    }

    static Stream<Route> routes() {
        return Stream.of(Route.of("site").build(), ownStores(), dealers(), marketplace());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void canvasKnowsEveryKindAndNoneContradictsAnother(Route route) throws IOException {
        Framework framework = businessModelCanvas();
        Item item = RouteAsChannel.of(route).item();
        Canvas canvas = Canvas.of("c", Text.of("C"), framework.id().text()).plus(item);
        Block channels = framework.block(RouteAsChannel.BLOCK).orElseThrow();

        assertThat(framework.id()).isEqualTo(RouteAsChannel.FRAMEWORK);
        assertThat(channels.termsById().keySet()).containsAll(item.kinds());
        Set<Identifier> all = FilledCanvas.of(framework, canvas).kinds(item);
        channels.vocabularies()
                .forEach(vocabulary -> vocabulary.atMost().ifPresent(most -> {
                    List<Identifier> said = new ArrayList<>(
                            vocabulary.terms().stream().map(Term::id).toList());
                    said.retainAll(all);
                    assertThat(said).as(vocabulary.id().text()).hasSize(most);
                }));
    }

    private static Route ownStores() {
        return Route.of("stores")
                .addTiers(own("shops", ChannelFunction.SHOW_AND_TRY))
                .build();
    }

    private static Route dealers() {
        return Route.of("dealers")
                .tier("province", margin("4%"))
                .tier("retailer", margin("12%"), ChannelFunction.SHOW_AND_TRY)
                .build();
    }

    private static Route marketplace() {
        return Route.of("marketplace")
                .tier("platform", commission("5%", PriceBase.CONSUMER_PRICE_INCL_VAT), ChannelFunction.TAKE_ORDERS)
                .build();
    }

    private static Tier own(String id, ChannelFunction... functions) {
        return Tier.builder()
                .id(Identifier.of(id))
                .own(true)
                .priceRule(margin("8%").of(Identifier.of("own." + id)))
                .addFunctions(functions)
                .build();
    }

    private static List<String> kinds(RouteAsChannel channel) {
        return channel.kinds().stream().map(Identifier::text).toList();
    }

    private static String english(RouteAsChannel channel) {
        return channel.reason().in(Locale.ENGLISH);
    }

    private static Framework businessModelCanvas() throws IOException {
        try (InputStream file = RouteAsChannelTest.class.getResourceAsStream(
                "/dev/millet/catalogue/frameworks/business-model-canvas.json")) {
            return MilletJson.readOrThrow(Framework.shape(), file.readAllBytes());
        }
    }
}
