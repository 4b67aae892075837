package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import org.junit.jupiter.api.Test;

class UnitEconomicsTest {
    @Test
    void theLinesOfAShippedOrderAddUp() {
        UnitEconomics order = sample("10%").build();
        assertThat(number(order.netRevenue())).isEqualByComparingTo("900");
        assertThat(number(order.platformCommission())).isEqualByComparingTo("50.85");
        assertThat(number(order.paymentFee())).isEqualByComparingTo("11.3");
        assertThat(number(order.costOfGoods())).isEqualByComparingTo("540");
        assertThat(number(order.returnsCost())).isEqualByComparingTo("20");
        assertThat(number(order.warranty())).isEqualByComparingTo("18");
        assertThat(number(order.costs())).isEqualByComparingTo("730.15");
        assertThat(number(order.contributionPerShipped())).isEqualByComparingTo("169.85");
        assertThat(real(order.contributionPerKept())).isCloseTo(188.7222, within(1e-4));
        assertThat(real(order.contributionMargin())).isCloseTo(0.188722, within(1e-6));
    }

    @Test
    void anOrderNobodyKeepsHasNoContributionPerKeptOrder() {
        UnitEconomics order = sample("100%").build();
        assertThat(number(order.contributionPerShipped())).isEqualByComparingTo("-301.3");
        assertThat(why(order.contributionPerKept())).isEqualTo("every order comes back: none is kept");
        assertThat(why(order.contributionMargin())).isEqualTo("there is no net revenue");
    }

    @Test
    void aCostThatIsNotNamedIsNotBorne() {
        UnitEconomics bare = UnitEconomics.builder()
                .subject(about("bare"))
                .price(price())
                .returnRate(figure("returns", "0%"))
                .unitCost(figure("cost", "CNY 600/unit"))
                .build();
        assertThat(number(bare.contributionPerShipped())).isEqualByComparingTo("400");
        assertThat(number(bare.contributionPerKept())).isEqualByComparingTo("400");
    }

    @Test
    void moreReturnsThanOrdersAreRefused() {
        UnitEconomics.Builder builder = sample("101%");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("return rate must be at most 100 %, but was '1.01' (figure 'returns')");
        UnitEconomics.Builder negative = sample("-1%");
        assertThatThrownBy(negative::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("return rate must not be negative, but was '-0.01' (figure 'returns')");
    }

    private static TaxedPrice price() {
        Driver tag = figure("tag", "CNY 1130/unit");
        return TaxedPrice.ofGross(about("d2c"), tag, figure("vat", "13%"));
    }

    private static UnitEconomics.Builder sample(String returns) {
        return UnitEconomics.builder()
                .subject(about("d2c"))
                .price(price())
                .returnRate(figure("returns", returns))
                .unitCost(figure("cost", "CNY 600/unit"))
                .commissionRate(figure("commission", "5%"))
                .paymentFeeRate(figure("fee", "1%"))
                .reverseLogistics(figure("reverse", "CNY 20/unit"))
                .returnLossShare(figure("loss", "30%"))
                .warrantyRate(figure("warranty", "2%"))
                .fulfilment(figure("fulfilment", "CNY 30/unit"))
                .service(figure("service", "CNY 10/unit"))
                .acquisition(figure("cac", "CNY 50/unit"));
    }
}
