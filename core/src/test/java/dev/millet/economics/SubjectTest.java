package dev.millet.economics;

import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SubjectTest {
    @Test
    void aCalculatorElsewhereNamesItsAnswersAsOursAre() {
        Method method = new Method("own.calculator", 1, "derived by the author");
        Driver profit = about("dealers", Text.of("dealers", "经销商"))
                .name(Driver.constant("4"), "retailer.profit", Text.of("profit of the retailer", "零售商利润"), method);
        assertThat(profit.id()).contains(Identifier.of("dealers.retailer.profit"));
        assertThat(profit.label().orElseThrow().in(Locale.ENGLISH)).isEqualTo("dealers: profit of the retailer");
        assertThat(profit.label().orElseThrow().in(Locale.CHINESE)).isEqualTo("经销商：零售商利润");
        assertThat(profit.explain().text()).contains("derived by the author");
    }
}
