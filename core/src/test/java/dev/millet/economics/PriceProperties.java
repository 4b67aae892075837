package dev.millet.economics;

import static dev.millet.economics.Inputs.approximate;
import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.PriceChain.link;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of prices: what goes forward comes back, taxes are neutral, and the waterfall of an order is a sum over orders. */
class PriceProperties {
    @Property
    void forwardAfterBackwardIsTheIdentity(
            @ForAll("rates") List<Integer> rates, @ForAll @IntRange(min = 1, max = 1_000_000) int tag) {
        PriceChain chain = chain(rates);
        Driver price = figure("tag", tag, "CNY/unit");
        PriceLadder ladder = chain.fromConsumerPrice(price);
        BigDecimal maker = number(ladder.makerPrice());
        Driver again =
                chain.fromMakerPrice(Driver.constant(maker, price.unit())).consumerPrice();
        BigDecimal largest = ladder.prices().stream()
                .map(Inputs::number)
                .reduce(BigDecimal::max)
                .orElseThrow();
        assertThat(number(again).subtract(number(price)).abs())
                .isLessThanOrEqualTo(largest.multiply(new BigDecimal("1e-28")));
    }

    @Property
    void theChannelsShareIsWhatTheMakerDoesNotGet(@ForAll("rates") List<Integer> rates) {
        PriceChain chain = chain(rates);
        PriceLadder ladder = chain.fromConsumerPrice(figure("tag", "CNY 1000/unit"));
        double kept = chain.links().stream()
                .mapToDouble(link -> real(ladder.marginAmount(link.tier().id().text())))
                .sum();
        assertThat(real(chain.channelShare())).isCloseTo(kept / 1000, within(1e-12));
        assertThat(approximate(chain.channelShare())).isCloseTo(kept / 1000, within(1e-12));
    }

    @Property
    void marginAndMarkupAreInverse(@ForAll @IntRange(min = -900, max = 999) int thousandths) {
        Margin margin = new Margin(figure("m", thousandths / 1000.0, "1"));
        assertThat(real(margin.asMarkup().asMargin().rate())).isCloseTo(thousandths / 1000.0, within(1e-12));
        Driver cost = figure("cost", "CNY 100/unit");
        assertThat(real(margin.asMarkup().sellingPrice(cost))).isCloseTo(real(margin.sellingPrice(cost)), within(1e-9));
    }

    @Property
    void taxWithCreditIsTheTaxOnTheLastPriceWhateverTheMargins(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 100_000) Integer> prices,
            @ForAll @IntRange(min = 0, max = 30) int percent) {
        List<Driver> net = new ArrayList<>();
        for (int price : prices) {
            net.add(figure("p" + net.size(), price, "CNY/unit"));
        }
        Driver rate = figure("vat", percent / 100.0, "1");
        ValueAddedTaxChain chain = ValueAddedTaxChain.of(about("chain"), net, rate);
        BigDecimal last = number(net.get(net.size() - 1));
        assertThat(number(chain.total())).isEqualByComparingTo(last.multiply(number(rate)));
        assertThat(number(chain.consumerGrossPrice())).isEqualByComparingTo(last.add(number(chain.total())));
    }

    @Property
    void takingTaxOutAndPuttingItOnIsTheIdentity(
            @ForAll @IntRange(max = 1_000_000) int price, @ForAll @IntRange(max = 100) int percent) {
        Driver rate = figure("vat", percent / 100.0, "1");
        TaxedPrice out = TaxedPrice.ofGross(about("out"), figure("tag", price, "CNY/unit"), rate);
        TaxedPrice back = TaxedPrice.ofNet(about("back"), out.net(), rate);
        assertThat(number(back.gross()).subtract(BigDecimal.valueOf(price)).abs())
                .isLessThanOrEqualTo(new BigDecimal("1e-26"));
    }

    @Property
    void theWaterfallPerShippedOrderIsTheMeanOverAHundredOrders(
            @ForAll @IntRange(max = 99) int returned,
            @ForAll @IntRange(max = 20) int commission,
            @ForAll @IntRange(max = 5) int fee,
            @ForAll @IntRange(min = 1, max = 900) int cost,
            @ForAll @IntRange(max = 100) int lost) {
        UnitEconomics order = UnitEconomics.builder()
                .subject(about("d2c"))
                .price(TaxedPrice.ofNet(about("d2c"), figure("net", "CNY 1000/unit"), figure("vat", "13%")))
                .returnRate(figure("returns", returned / 100.0, "1"))
                .unitCost(figure("cost", cost, "CNY/unit"))
                .commissionRate(figure("commission", commission / 100.0, "1"))
                .paymentFeeRate(figure("fee", fee / 100.0, "1"))
                .reverseLogistics(figure("reverse", "CNY 20/unit"))
                .returnLossShare(figure("lost", lost / 100.0, "1"))
                .warrantyRate(figure("warranty", "2%"))
                .fulfilment(figure("fulfilment", "CNY 30/unit"))
                .build();
        double total = 0;
        for (int i = 0; i < 100; i++) {
            total -= 30 + 1130 * fee / 100.0;
            total += i < returned ? -(20 + cost * lost / 100.0) : 1000 - 1130 * commission / 100.0 - cost - 0.02 * 1000;
        }
        assertThat(real(order.contributionPerShipped())).isCloseTo(total / 100, within(1e-9));
        assertThat(real(order.contributionPerKept())).isCloseTo(total / (100 - returned), within(1e-9));
    }

    @Provide
    Arbitrary<List<Integer>> rates() {
        return Arbitraries.integers().between(-500, 900).list().ofMaxSize(6);
    }

    /** Margins and mark-ups in turn. */
    private static PriceChain chain(List<Integer> thousandths) {
        List<PriceChain.Link> links = new ArrayList<>();
        for (int rate : thousandths) {
            Driver driver = figure("rate-" + links.size(), rate / 1000.0, "1");
            PriceStep step = links.size() % 2 == 0 ? new Margin(driver) : new Markup(driver);
            links.add(link("tier-" + links.size(), step));
        }
        return PriceChain.of(about("chain"), links);
    }
}
