package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.label;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.PriceChain.link;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PriceChainTest {
    private final PriceChain phones = PriceChain.of(
            about("phones", Text.of("phones", "手机")),
            link("wholesaler", new Margin(figure("wholesaler", "20%"))),
            link("retailer", new Margin(figure("retailer", "30%"))));
    private final Driver tag = figure("tag", "CNY 600/unit");

    @Test
    void backwardEachTierKeepsItsShareOfItsOwnPrice() {
        PriceLadder ladder = phones.fromConsumerPrice(tag);
        assertThat(number(ladder.makerPrice())).isEqualByComparingTo("336");
        assertThat(number(ladder.buyingPrice("retailer"))).isEqualByComparingTo("420");
        assertThat(number(ladder.sellingPrice("wholesaler"))).isEqualByComparingTo("420");
        assertThat(number(ladder.marginAmount("retailer"))).isEqualByComparingTo("180");
        assertThat(number(ladder.marginAmount("wholesaler"))).isEqualByComparingTo("84");
        assertThat(number(ladder.consumerPrice())).isEqualByComparingTo("600");
        assertThat(ladder.prices()).hasSize(3);
    }

    @Test
    void theChainsShareMultipliesAndDoesNotAdd() {
        assertThat(number(phones.channelShare())).isEqualByComparingTo("0.44");
    }

    @Test
    void forwardReachesTheConsumerPriceAgain() {
        PriceLadder ladder = phones.fromMakerPrice(figure("maker", "CNY 336/unit"));
        assertThat(number(ladder.consumerPrice())).isEqualByComparingTo("600");
        assertThat(number(ladder.marginAmount("retailer"))).isEqualByComparingTo("180");
    }

    @Test
    void answersAreNamedAfterChainDirectionAndTier() {
        Driver buying = phones.fromConsumerPrice(tag).buyingPrice("retailer");
        assertThat(buying.id().orElseThrow().text()).isEqualTo("phones.backward.retailer.buying-price");
        assertThat(label(buying, Locale.ENGLISH))
                .isEqualTo("phones: backward from the consumer: retailer: buying price");
        assertThat(label(buying, Locale.CHINESE)).isEqualTo("手机：由消费者价倒推：retailer：进价");
        assertThat(label(phones.fromMakerPrice(tag).consumerPrice(), Locale.ENGLISH))
                .isEqualTo("phones: forward from the maker: retailer: selling price");
    }

    @Test
    void aChainWithoutTiersPassesThePriceUnchanged() {
        PriceChain direct = PriceChain.of(about("direct"));
        assertThat(number(direct.fromConsumerPrice(tag).makerPrice())).isEqualByComparingTo("600");
        assertThat(number(direct.fromMakerPrice(tag).consumerPrice())).isEqualByComparingTo("600");
        assertThat(number(direct.channelShare())).isEqualByComparingTo("0");
    }

    @Test
    void oneTierTwiceAndAnUnknownTierAreRefused() {
        Margin none = new Margin(Driver.constant("0"));
        assertThatThrownBy(() -> PriceChain.of(about("phones"), List.of(link("shop", none), link("shop", none))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier id must be used once, but was 'shop' twice (chain 'phones')");
        PriceLadder ladder = phones.fromConsumerPrice(tag);
        assertThatThrownBy(() -> ladder.buyingPrice("shop"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier must be one of [wholesaler, retailer], but was 'shop' (chain 'phones')");
    }
}
