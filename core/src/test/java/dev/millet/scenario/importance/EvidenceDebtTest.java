package dev.millet.scenario.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Explanation;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which assumption to look into first, and explanations that say what each line is worth. */
class EvidenceDebtTest {
    private static final Driver MARGIN =
            Driver.of(Figure.assumed("margin", "0.12", "0.08..0.18", "one dealer, by telephone"));
    private static final Driver COURIER = Driver.of(Figure.assumed("courier", "28", "18..45", "a price list"));
    private static final Driver BOX = Driver.of(Figure.assumed("box", "2", "1..3", "a guess"));
    private static final Driver PRICE = Driver.of(Figure.decided("price", "2000", "set by the maker"));
    private static final Driver RENT = Driver.of(Figure.assumed("rent", "1", "nobody asked"));
    private static final DriverTree TREE = DriverTree.of(PRICE.times(MARGIN)
            .minus(COURIER)
            .minus(Driver.constant("200"))
            .minus(RENT)
            .plus(BOX.times(Driver.constant("0.001")))
            .named("gap", Text.of("gap", "差额")));
    private static final Map<Identifier, BigDecimal> SHARES = Map.of(
            Identifier.of("margin"), new BigDecimal("0.7"),
            Identifier.of("courier"), new BigDecimal("0.25"));

    @Test
    void ranksAssumptionsByShareTimesNearnessOfTheirFlip() {
        EvidenceDebt debt = EvidenceDebt.of(SwitchingSearch.of(TREE, "gap"), SHARES);

        assertThat(debt.claims())
                .extracting(claim -> claim.figure().id().text())
                .containsExactly("margin", "courier", "box");
        EvidenceDebt.Claim margin = debt.claims().get(0);
        // the gap is 11.002: the margin flips it at 0.114499
        assertThat(margin.flip().orElseThrow().value().doubleValue()).isCloseTo(0.114499, within(1e-9));
        assertThat(margin.nearness().doubleValue()).isCloseTo(1 / (1 + 0.005501 / 0.1), within(1e-9));
        assertThat(margin.debt().doubleValue()).isCloseTo(0.7 / 1.05501, within(1e-9));
        assertThat(debt.claims().get(2).nearness()).isZero();
        assertThat(debt.claims().get(2).flip()).isEmpty();
        assertThat(debt.withoutRange()).extracting(figure -> figure.id().text()).containsExactly("rent");
        assertThat(debt.shareOfAssumptions()).isEqualByComparingTo("0.95");
    }

    @Test
    void readsAsAListOfWhatToAskInBothLanguages() {
        Text text = EvidenceDebt.of(SwitchingSearch.of(TREE, "gap"), SHARES).text();

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("""
                        repeat this interview first: margin, 70 % of the variance; the verdict flips at 0.114499, 0.05501 of its range away
                        courier, 25 % of the variance; the verdict flips at 39.002, 0.407481 of its range away
                        box, 0 % of the variance; flips nothing in or near its range
                        state a range before they can be ranked: rent""");
        assertThat(text.in(Locale.CHINESE)).startsWith("首先复核：margin，占方差70 %；").contains("请先给出区间，才能排序：rent");
    }

    @Test
    void withoutAssumptionsThereIsNoDebt() {
        EvidenceDebt none = EvidenceDebt.of(SwitchingSearch.of(Samples.gap(PRICE), "gap"), Map.of());

        assertThat(none.claims()).isEmpty();
        assertThat(none.toString()).isEqualTo("no assumption carries this verdict");
    }

    @Test
    void explanationLinesEndWithTheirElasticityAndTheirShareOfTheVariance() {
        SobolIndices indices =
                Sobol.of(TREE, "gap").seed(1).points(1 << 12).run().get(0);
        Explanation plain = TREE.read().explain("gap");
        Explanation rich = plain.withElasticities().withShares(indices.shares());

        assertThat(rich.text(Locale.ENGLISH).lines().filter(line -> line.startsWith("  margin")))
                .singleElement()
                .asString()
                .matches("  margin = 0.12  \\[A].*by telephone\"  \\(elasticity 21.81, 9[0-9.]+ % of the variance\\)");
        assertThat(rich.text(Locale.CHINESE)).contains("（弹性21.81，占方差");
        assertThat(plain.text()).doesNotContain("elasticity");
        assertThat(plain.withElasticities().text()).contains("courier = 28").contains("(elasticity −2.54)\n");
        Explanation.Line margin = rich.lines().stream()
                .filter(line -> line.label().in(Locale.ENGLISH).equals("margin"))
                .findFirst()
                .orElseThrow();
        assertThat(margin.elasticity().orElseThrow().get().doubleValue()).isCloseTo(240 / 11.002, within(1e-9));
        assertThat(margin.shareOfVariance()).contains(indices.shares().get(Identifier.of("margin")));
        assertThat(rich.root().elasticity()).isEmpty();
        assertThat(plain.root().shareOfVariance()).isEmpty();
    }
}
