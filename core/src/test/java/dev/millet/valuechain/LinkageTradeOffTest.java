package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.driver;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTradeOffTest {
    private static final double YUAN = 1e-3;

    @Test
    void theExampleOfTheTradeOffSpendsWhereAYuanSavesMost() {
        ChainAccounts accounts = ChainAccounts.of(chain());
        LinkageTradeOff open = LinkageTradeOff.of(accounts);
        assertThat(real(open.bestSpending("train"))).isCloseTo(1e6, within(YUAN));
        assertThat(real(open.bestNet())).isCloseTo(3.5e6, within(YUAN));
        LinkageTradeOff within = LinkageTradeOff.of(accounts, driver("budget", "CNY 1e6/year"));
        assertThat(real(within.bestSpending("inspect"))).isCloseTo(1e6, within(YUAN));
        assertThat(real(within.bestSpending("train"))).isCloseTo(0, within(YUAN));
        assertThat(real(within.bestSaving("inspect"))).isCloseTo(3e6, within(YUAN));
        assertThat(real(within.bestNet())).isCloseTo(2e6, within(YUAN));
    }

    @Test
    void theGainIsHeldAgainstWhatIsSpentNow() {
        LinkageTradeOff open = LinkageTradeOff.of(ChainAccounts.of(chain()));
        // now 5 M on inspection save 4 M, nothing on training
        assertThat(real(open.netNow())).isCloseTo(-1e6, within(YUAN));
        assertThat(real(open.gain())).isCloseTo(4.5e6, within(YUAN));
    }

    @Test
    void noActivityCanSaveMoreThanItCosts() {
        LinkageTradeOff open = LinkageTradeOff.of(ChainAccounts.of(chain()));
        assertThat(with(open.bestNet(), "x.service", "CNY 2e6/year").get().doubleValue())
                // two thirds of a million on inspection save the 2 M that there are
                .isCloseTo(2e6 - 2e6 / 3, within(YUAN));
    }

    @Test
    void aSpendingThatTwoLinkagesShareSavesTwice() {
        LinkageEffect shared = new LinkageEffect(
                figure("s", "CNY 0/year"),
                List.of(new SavingPoint(figure("p", "CNY 1e6/year"), figure("q", "CNY 0.6e6/year"))));
        LinkageTradeOff both = LinkageTradeOff.of(ChainAccounts.of(LinkageTest.chain(
                Linkage.of("one", "procurement", "service").withEffect(shared),
                Linkage.of("two", "procurement", "their-line")
                        .withKind(LinkageKind.BUYER)
                        .withEffect(shared))));
        assertThat(real(both.bestSpending("two"))).isCloseTo(1e6, within(YUAN));
        assertThat(real(both.bestNet())).isCloseTo(0.2e6, within(YUAN));
    }

    @Test
    void whatCannotBeSolvedSaysWhy() {
        LinkageTradeOff limited = LinkageTradeOff.of(ChainAccounts.of(chain()), driver("budget", "CNY 1e6/year"));
        assertThat(why(with(limited.bestNet(), "budget", "CNY -1/year"))).isEqualTo("a budget or a cost is below zero");
        assertThat(why(with(limited.bestNet(), "spent-2", "CNY 1e6/year")))
                .isEqualTo("the points of a linkage do not rise");
    }

    @Test
    void whatIsNoTradeOffIsRefused() {
        assertThatThrownBy(() -> LinkageTradeOff.of(ChainAccounts.of(LinkageTest.chain(LinkageTest.linkage()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trade-off must have a linkage with an effect, but was 'none' (value chain 'x')");
        assertThatThrownBy(() -> LinkageTradeOff.of(ChainAccounts.of(chain()), driver("b", "CNY 5")))
                .hasMessage("budget must be in 'CNY/year', but was in 'CNY' (value chain 'x')");
        assertThatThrownBy(() -> LinkageTradeOff.of(ChainAccounts.of(chain())).bestSpending("sing"))
                .hasMessage(
                        "linkage with an effect must be one of ['inspect', 'train'], but was 'sing' (value chain 'x')");
    }

    @Test
    void theExampleOfTheGraphTellsWhatFeedsBack() {
        ValueChain chain = ValueChain.of("x", "CNY")
                .addActivities(
                        named("procurement"), named("design"), named("assembly"), named("service"), named("alone"))
                .addLinkages(
                        Linkage.of("a", "design", "assembly"),
                        Linkage.of("b", "assembly", "service"),
                        Linkage.of("c", "service", "design"),
                        Linkage.of("d", "procurement", "assembly"))
                .build();
        LinkageGraph graph = LinkageGraph.of(chain);
        assertThat(graph.feedback()).extracting(each -> each.id().text()).containsExactly("a", "b", "c");
        assertThat(graph.from("assembly")).extracting(each -> each.id().text()).containsExactly("b");
        assertThat(graph.to("assembly")).extracting(each -> each.id().text()).containsExactly("a", "d");
        assertThat(graph.reach("procurement"))
                .extracting(Identifier::text)
                .containsExactly("assembly", "design", "service");
        assertThat(graph.reach("alone")).isEmpty();
        assertThatThrownBy(() -> graph.from("sell"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("activity must be one of [")
                .hasMessageEndingWith("but was 'sell' (value chain 'x')");
    }

    static ValueChain chain() {
        LinkageEffect training = new LinkageEffect(
                figure("training", "CNY 0/year"),
                List.of(new SavingPoint(
                        figure("train-spent", "CNY 1e6/year"), figure("train-saved", "CNY 2.5e6/year"))));
        return LinkageTest.chain(
                LinkageTest.linkage().withEffect(LinkageTest.inspection("CNY 5e6/year")),
                Linkage.of("train", "research-lab", "service")
                        .withKind(LinkageKind.SUPPLIER)
                        .withEffect(training));
    }

    private static Activity named(String id) {
        return Activity.builder().id(Identifier.of(id)).build();
    }
}
