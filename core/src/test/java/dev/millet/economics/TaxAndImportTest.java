package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxAndImportTest {
    private final Driver seventeen = figure("vat", "17%");

    @Test
    void taxIsTakenOutOfThePriceOnTheTag() {
        TaxedPrice price = TaxedPrice.ofGross(about("mi-1"), figure("tag", "CNY 1999/unit"), seventeen);
        assertThat(real(price.net())).isCloseTo(1708.547009, within(1e-6));
        assertThat(real(price.tax())).isCloseTo(290.452991, within(1e-6));
        assertThat(number(price.gross())).isEqualByComparingTo("1999");
    }

    @Test
    void taxIsPutOnANetPrice() {
        TaxedPrice price = TaxedPrice.ofNet(about("mi-1"), figure("net", "CNY 1000/unit"), seventeen);
        assertThat(number(price.gross())).isEqualByComparingTo("1170");
        assertThat(number(price.tax())).isEqualByComparingTo("170");
    }

    @Test
    void aNegativeTaxRateIsRefused() {
        Driver net = figure("net", "CNY 1000/unit");
        Driver negative = figure("vat", "-1%");
        assertThatThrownBy(() -> TaxedPrice.ofNet(about("x"), net, negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tax rate must not be negative, but was '-0.01' (figure 'vat')");
    }

    @Test
    void withCreditTheChainRemitsTheTaxOnTheLastPrice() {
        List<Driver> prices =
                List.of(figure("p1", "CNY 1000/unit"), figure("p2", "CNY 1200/unit"), figure("p3", "CNY 1520/unit"));
        ValueAddedTaxChain chain = ValueAddedTaxChain.of(about("phones"), prices, seventeen);
        assertThat(chain.remitted().stream().map(Inputs::real)).containsExactly(170.0, 34.0, 54.4);
        assertThat(number(chain.total())).isEqualByComparingTo("258.4");
        assertThat(number(chain.consumerGrossPrice())).isEqualByComparingTo("1778.4");
        assertThat(chain.remitted().get(1).id().orElseThrow().text()).isEqualTo("phones.2.tax-remitted");
    }

    @Test
    void aTaxChainWithoutPricesIsRefused() {
        assertThatThrownBy(() -> ValueAddedTaxChain.of(about("phones"), List.of(), seventeen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("net prices must hold one price at least, but was '[]' (tax chain 'phones')");
    }

    @Test
    void dutyIsOnCifAndImportTaxOnBoth() {
        LandedCost cost = LandedCost.builder()
                .subject(about("chips"))
                .freeOnBoard(figure("fob", "USD 100/unit"))
                .freight(figure("freight", "USD 10/unit"))
                .insurance(figure("insurance", "USD 1/unit"))
                .dutyRate(figure("duty", "5%"))
                .vatRate(figure("vat", "13%"))
                .build();
        assertThat(number(cost.cif())).isEqualByComparingTo("111");
        assertThat(number(cost.duty())).isEqualByComparingTo("5.55");
        assertThat(number(cost.importVat())).isEqualByComparingTo("15.1515");
        assertThat(number(cost.landedCost())).isEqualByComparingTo("116.55");
        assertThat(number(cost.landedCostWithVat())).isEqualByComparingTo("131.7015");
    }

    @Test
    void aNegativeFreightIsRefusedWhenTheCostIsBuilt() {
        LandedCost.Builder builder = LandedCost.builder()
                .subject(about("chips"))
                .freeOnBoard(figure("fob", "USD 100/unit"))
                .freight(figure("freight", "USD -10/unit"))
                .insurance(figure("insurance", "USD 1/unit"))
                .dutyRate(figure("duty", "5%"))
                .vatRate(figure("vat", "13%"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("freight must not be negative, but was '-10' (figure 'freight')");
    }
}
