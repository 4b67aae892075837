package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.valuechain.Inputs;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LeanPracticesTest {
    private static final LeanLever PRE_SALE = lever("pre-sale", figure("days", "10 day"));
    private static final LeanLever CHEAP = lever("crowdfunding", figure("rate", "0.0002 1/day"));
    private static final DriverTree STOCK = DriverTree.of(Inputs.driver("days", "40 day")
            .times(Inputs.driver("sales", "CNY 1e6/day"))
            .times(Inputs.driver("rate", "0.0003 1/day"))
            .named("cost", Text.of("cost of stock")));

    @Test
    void theExampleOfPreSaleAndCheapCapitalSavesLessTogether() {
        LeanPractices lean = practices(PRE_SALE, CHEAP);
        assertThat(lean.effect(STOCK, "cost", "pre-sale").get()).isEqualByComparingTo("-9000");
        assertThat(lean.effect(STOCK, "cost", "crowdfunding").get()).isEqualByComparingTo("-4000");
        assertThat(lean.effect(STOCK, "cost").get()).isEqualByComparingTo("-10000");
        assertThat(lean.interaction(STOCK, "cost").get()).isEqualByComparingTo("3000");
        assertThat(lean.why(STOCK, "cost", "pre-sale").text(Locale.ENGLISH)).contains("10");
    }

    @Test
    void anAnswerThatDoesNotExistUnderALeverSaysWhy() {
        DriverTree perDay = DriverTree.of(Driver.constant("1 unit")
                .dividedBy(Inputs.driver("days", "40 day"))
                .named("pace", Text.of("pace")));
        LeanPractices lean = practices(lever("none", figure("days", "0 day")));
        assertThat(why(lean.effect(perDay, "pace", "none"))).contains("zero");
    }

    @Test
    void whatNoTreeKnowsAndWhatTwoLeversChangeIsRefused() {
        assertThatThrownBy(() -> practices(PRE_SALE, lever("again", figure("days", "5 day"))))
                .hasMessage(
                        "figure of levers must have a name of its own, but was 'days' twice (lean practices 'lean')");
        assertThatThrownBy(() -> practices())
                .hasMessage("lean practices must have one lever at least, but was '[]' (lean practices 'lean')");
        assertThatThrownBy(() -> lever("idle"))
                .hasMessage("a lean lever must change a figure, but was '[]' (lean lever 'idle')");
        assertThatThrownBy(() ->
                        practices(lever("other", figure("stock", "5 day"))).effect(STOCK, "cost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stock");
        assertThatThrownBy(() -> practices(PRE_SALE).effect(STOCK, "cost", "x"))
                .hasMessage("lean lever must be one of ['pre-sale'], but was 'x' (lean practices 'lean')");
    }

    static LeanPractices practices(LeanLever... levers) {
        return new LeanPractices(Identifier.of("lean"), Text.of("Lean", "精益"), List.of(levers));
    }

    static LeanLever lever(String id, Figure... changes) {
        return new LeanLever(Identifier.of(id), Text.of(id), List.of(changes));
    }
}
