package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a driver is: units, equality, text, size. */
class DriverTest {
    private static final Figure PRICE =
            Figure.cited("price", "CNY 1999/unit", Evidence.of("000", "000-G L245", "售价为1999元"));
    private static final Figure VAT = Figure.assumed("vat", "17%", "the law of 2011");
    private static final Figure HARDWARE = Figure.assumed("hardware", "CNY 1300/unit", "1150..1450", "rumour 900");
    private static final Figure SITE = Figure.assumed("site-fee", "CNY 1000/month", "guess");

    @Test
    void printsWhy() {
        Driver net = Driver.of(PRICE)
                .dividedBy(Driver.constant("1").plus(Driver.of(VAT)))
                .named("net", Text.of("price ex VAT", "不含税价"));
        Driver margin = net.minus(Driver.of(HARDWARE)).named("margin", Text.of("margin", "毛利"));
        Driver volume = Driver.constant("CNY 1000000")
                .dividedBy(margin)
                .onlyIf(margin.isPositive(), Text.of("every unit loses money"))
                .named("break-even", Text.of("break-even"));
        DriverTree tree = DriverTree.of(margin, volume);
        assertThat(tree.read().explain("break-even").text()).isEqualTo("""
            break-even = 2447.7 unit
              = 1000000 CNY ÷ margin
              margin = 408.55 CNY/unit = price ex VAT − hardware
                price ex VAT = 1708.55 CNY/unit = price ÷ (1 + vat)
                  price = 1999 CNY/unit  [S] 000 000-G L245 "售价为1999元"
                  vat = 0.17  [A] "the law of 2011"
                hardware = 1300 CNY/unit  [A] 1150..1450 "rumour 900"
            """);
        Reading poor = tree.read(List.of(
                HARDWARE.withUncertainty(java.util.Optional.empty()).withValue(new java.math.BigDecimal("1800"))));
        assertThat(poor.value("break-even").why()).contains(Text.of("every unit loses money"));
        Program.Workspace trial = tree.program().workspace();
        assertThat(trial.run().answer(1)).isEqualTo(2447.69874, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(trial.set(tree.program().inputIndex(Identifier.of("hardware")), 1800)
                        .run()
                        .answer(1))
                .isNaN();
        Program.Block block = tree.program().block(4);
        block.input(tree.program().inputIndex(Identifier.of("hardware")))[2] = 1800;
        block.run(4);
        assertThat(block.answer(1)[2]).isNaN();
        assertThat(block.answer(1)[3]).isEqualTo(2447.69874, org.assertj.core.data.Offset.offset(1e-4));
        assertThatThrownBy(() -> net.plus(Driver.of(SITE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "summands must have one unit, but were 'CNY/unit' (price ex VAT) and 'CNY/month' (site fee)");
        assertThatThrownBy(() -> tree.find("margn")).hasMessageContaining("did you mean 'margin'");
    }
}
