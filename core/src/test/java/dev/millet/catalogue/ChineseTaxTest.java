package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.json.MilletJson;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTaxTest {
    @ParameterizedTest
    @CsvSource({
        "goods, GENERAL, 2011-10-20, vat, 0.17, true",
        "goods, GENERAL, 2018-04-30, vat, 0.17, true",
        "goods, GENERAL, 2018-05-01, vat, 0.16, true",
        "goods, GENERAL, 2019-03-31, vat, 0.16, true",
        "goods, GENERAL, 2019-04-01, vat, 0.13, true",
        "goods, SMALL_SCALE, 2011-10-20, vat, 0.03, false",
        "transport, GENERAL, 2011-10-20, business-tax, 0.03, false",
        "transport, GENERAL, 2013-08-01, vat, 0.11, true",
        "other-services, GENERAL, 2016-04-30, business-tax, 0.05, false",
        "other-services, GENERAL, 2016-05-01, vat, 0.06, true"
    })
    void rateIsThatOfTheDayOfSupply(
            String supply, Taxpayer payer, LocalDate day, String levy, String rate, boolean creditable) {
        var row = ChineseTax.table().row(Identifier.of(supply), payer, day);
        assertThat(row.levy()).hasToString(levy);
        assertThat(row.rate()).isEqualByComparingTo(rate);
        assertThat(row.creditable()).isEqualTo(creditable);
        assertThat(row.evidence()).isPresent();
    }

    @Test
    void aRateIsCalledByItsLevyItsSupplyThePayerAndTheDay() {
        LocalDate day = LocalDate.of(2011, 10, 20);
        Text goods = ChineseTax.table()
                .rate(Identifier.of("goods"), Taxpayer.SMALL_SCALE, day)
                .name();
        Text transport = ChineseTax.table()
                .rate(Identifier.of("transport"), Taxpayer.GENERAL, day)
                .name();

        assertThat(goods.in(Locale.ENGLISH)).isEqualTo("VAT rate on goods, small-scale taxpayer, supplied 2011-10-20");
        assertThat(goods.in(Locale.CHINESE)).isEqualTo("货物增值税税率（小规模纳税人，供货日2011-10-20）");
        assertThat(transport.in(Locale.ENGLISH))
                .isEqualTo("Business tax rate on transport, general taxpayer, supplied 2011-10-20");
        assertThat(transport.in(Locale.CHINESE)).isEqualTo("交通运输业营业税税率（一般纳税人，供货日2011-10-20）");
        assertThat(ChineseTax.table().rows())
                .allSatisfy(row -> assertThat(row.label()).isPresent());
    }

    @Test
    void everyKindOfSupplyHasItsClass() {
        Set<Identifier> supplies =
                ChineseTax.table().rows().stream().map(row -> row.supply()).collect(Collectors.toSet());
        assertThat(Set.of(
                        ChineseTax.GOODS, ChineseTax.TRANSPORT, ChineseTax.MODERN_SERVICES, ChineseTax.OTHER_SERVICES))
                .extracting(TaxClass::supply)
                .containsExactlyInAnyOrderElementsOf(supplies);
    }

    @Test
    void tableIsReadAsItIsWritten() {
        byte[] written = MilletJson.write(TaxTable.shape(), ChineseTax.table());
        assertThat(MilletJson.readOrThrow(TaxTable.shape(), written)).isEqualTo(ChineseTax.table());
    }
}
