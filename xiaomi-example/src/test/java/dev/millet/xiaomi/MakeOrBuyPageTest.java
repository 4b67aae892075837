package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Foxconn or an own plant: cited volumes, assumed costs, and a choice that a hand can check. */
class MakeOrBuyPageTest {
    private static final CaseFiles FILES = CaseFiles.load();
    private static final MakeOrBuyPage PAGE = MakeOrBuyPage.of(FILES);

    @Test
    void saysInBothLanguagesThatBuyingIsTheCautiousAndTheExpectedChoice() {
        assertThat(PAGE.text(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("富士康代小米生产手机", "Buy: both the cautious and the expected cost say so", "2 of 16 inputs")
                .contains("Two days' pre-orders and no more 300000");
        assertThat(PAGE.text(Locale.CHINESE)).contains("外购：谨慎原则与期望成本都支持外购", "仅两天的预订量");
    }

    @Test
    void theCostsAreWhatAHandCountsToo() {
        double annuity = 0.10 / (1 - Math.pow(1.10, -5));
        double make = 600e6 * annuity + 60e6 + 20e6;
        double buy = 8e6 + 5e6;
        double makeHit = make + 30 * 6e6 + 70 * 1.19e6; // beyond the capacity it buys
        double buyHit = buy + 70 * 7.19e6;
        double makeFlop = make + 30 * 3e5;
        double buyFlop = buy + 70 * 3e5;

        assertThat(number("assembly.break-even-volume")).isCloseTo((make - buy) / 40, offset(1.0));
        assertThat(number("assembly.minimax-advantage-of-making"))
                .isCloseTo(Math.max(0, buyHit - makeHit) - (makeFlop - buyFlop), offset(1.0));
        assertThat(number("assembly.expected-volume")).isCloseTo((3 * 3e5 + 4 * 8e5 + 7.19e6) / 8, offset(1.0));
    }

    @Test
    void whatIsCitedStandsInTheBookAndAllElseHasRangeAndReason() {
        for (Figure figure : PAGE.reading().tree().figures()) {
            if (figure.basis() == Basis.ASSUMED) {
                assertThat(figure.uncertainty()).as(figure.id().text()).isPresent();
                assertThat(figure.reason().orElseThrow().byLanguage()).containsKeys("en", "zh");
            } else {
                Evidence fact = FILES.fact(figure.id().text().endsWith("2012") ? "F066" : "F065")
                        .evidence()
                        .orElseThrow();
                assertThat(figure.evidence().orElseThrow().quote()).isEqualTo(fact.quote());
            }
        }
    }

    private static double number(String id) {
        return PAGE.reading().value(id).get().doubleValue();
    }
}
