package dev.millet.channel;

import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static dev.millet.fact.Given.assumed;
import static dev.millet.fact.Given.decided;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A figure written where it is used takes the path of its place as its id. */
class GivenInPlaceTest {
    private static final Given SHARE = assumed("5%", "4%..6%", "trade lore");

    @Test
    void onAnOffer() {
        Offer offer = Offers.plain()
                .volume(assumed("800000 unit/year", "plan"))
                .supplyLimit(assumed("900000 unit/year", "two lines"))
                .warrantyClaims(SHARE)
                .build();

        assertThat(ids(List.of(offer.price(), offer.unitCost()))).containsExactly("phone.price", "phone.unit-cost");
        assertThat(idsOf(List.of(offer.costOfCapital(), offer.volume(), offer.supplyLimit(), offer.warrantyClaims())))
                .containsExactly(
                        "phone.cost-of-capital", "phone.volume", "phone.supply-limit", "phone.warranty-claims");
    }

    @Test
    void onARoute() {
        Route route = Route.of("direct")
                .commission(TAKE_PAYMENT, SHARE)
                .stockDays(assumed("14 day", "depot"))
                .prepaidDays(assumed("7 day", "orders are paid first"))
                .ownPrice(decided("CNY 1170/unit", "list price"))
                .reach(assumed("100%", "everybody"))
                .build();

        assertThat(idsOf(List.of(route.stockDays(), route.prepaidDays(), route.ownPrice(), route.reach())))
                .containsExactly("direct.stock-days", "direct.prepaid-days", "direct.price", "direct.reach");
        Amount fee = route.costs().get(0).amount();
        assertThat(fee).isEqualTo(new Amount.Share(fee.figure(), PriceBase.CONSUMER_PRICE_INCL_VAT));
        assertThat(fee.figure().id().text()).isEqualTo("direct.take-payment");
    }

    @Test
    void inThePriceRuleOfATier() {
        Route route = Route.of("dealers")
                .tier("national", PriceRule.margin(SHARE))
                .tier("province", PriceRule.markup(SHARE))
                .tier("broker", PriceRule.commission(SHARE, PriceBase.INVOICE_PRICE))
                .tier("depot", PriceRule.fixedFee(assumed("CNY 3/unit", "contract")))
                .build();

        assertThat(ids(route.tiers().stream()
                        .map(tier -> tier.priceRule().figure())
                        .toList()))
                .containsExactly(
                        "dealers.national.margin",
                        "dealers.province.markup",
                        "dealers.broker.commission",
                        "dealers.depot.fee");
        assertThat(route.tier("broker").title()).isEqualTo(Title.AGENT);
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(figure -> figure.id().text()).toList();
    }

    private static List<String> idsOf(List<Optional<Figure>> figures) {
        return ids(figures.stream().map(Optional::orElseThrow).toList());
    }
}
