package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.fact.Pert;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.ScenarioGrid;
import dev.millet.scenario.search.BreakingPoint.Outcome;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.SamplingPlan;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The studies of uncertainty: their words, and that their numbers are readings of the tree. */
class WhatIfTest {
    private final WhatIf whatIf = FirstCase.PAGE.whatIf();
    private final DriverTree tree = whatIf.comparison().tree();
    private final String lead = whatIf.lead().id().orElseThrow().text();
    private final String english = new WhatIfText(whatIf).in(Locale.ENGLISH);
    private final String chinese = new WhatIfText(whatIf).in(Locale.CHINESE);

    @Test
    void theTextInEnglishIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(english).isEqualToNormalizingNewlines(golden("what-if.en.txt"));
    }

    @Test
    void theTextInChineseIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(chinese).isEqualToNormalizingNewlines(golden("what-if.zh.txt"));
    }

    @Test
    void noLineIsWiderThanATerminalOf150Columns() {
        assertThat((english + chinese).lines())
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).as(line).isLessThanOrEqualTo(150));
    }

    @Test
    void noPlaceholderIsLeftOpenAndNoEnglishSentenceInChinese() {
        assertThat(english + chinese).doesNotContainPattern("\\{[0-9]").doesNotContain("''");
        assertThat(chinese).doesNotContainPattern("[a-z]{3,} [a-z]{3,} [a-z]{3,}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000 trials, seed 2011",
                "ahead at own prices (C) in 96 % of the trials with Dealers at 2399, 74 % at 2599, 47 % at 2799, 32 % at",
                "Direct loses money in 4 % of the trials, Dealers at 2599 in 9 %",
                "333..464 a phone",
                "from 347419 phones a year on",
                "100 % of it hangs on assumptions, 0 % on cited figures: the 2 cited inputs",
                "Repeat this interview first: Dealers' reach",
                "Smallest change that breaks \"direct stays ahead at own prices\": Dealers' reach",
            })
    void thePageSaysInShort(String text) {
        assertThat(FirstCase.PAGE.text(Locale.ENGLISH)).contains(text);
    }

    @Test
    void everyChanceOnThePageIsThatOfARunAnyoneCanRepeat() {
        whatIf.byPrice().forEach((price, run) -> {
            Figure dealersPrice = whatIf.figure("dealers-price").withValue(price);
            SimulatedAnswer again = MonteCarlo.of(tree, lead)
                    .seed(2011)
                    .trials(20_000)
                    .threads(2)
                    .scenario(Scenario.of("again", dealersPrice.name(), dealersPrice))
                    .run()
                    .answer(lead);
            assertThat(run.answer(lead).probabilityAbove(0)).isEqualTo(again.probabilityAbove(0));
            assertThat(run.answer(lead).quantiles(0.05, 0.5, 0.95)).isEqualTo(again.quantiles(0.05, 0.5, 0.95));
            assertThat(again.failed()).isZero();
        });
    }

    /** Means of a smooth answer settle far faster along a Sobol sequence; tolerance 4.5 standard errors, 7e-6 false alarms. */
    @Test
    void aSobolSequenceFindsTheSameMean() {
        SimulatedAnswer random = whatIf.base(whatIf.lead());
        SimulatedAnswer even = MonteCarlo.of(tree, lead)
                .seed(1)
                .trials(16_384)
                .plan(SamplingPlan.SOBOL)
                .run()
                .answer(lead);
        assertThat(random.mean()).isCloseTo(even.mean(), within(4.5 * random.standardError()));
    }

    @Test
    void allThatIsDrawnIsAnAssumptionSoAllVarianceHangsOnThem() {
        assertThat(whatIf.base().drawn())
                .hasSize(35)
                .allMatch(Figure::isAssumption)
                .allMatch(figure -> figure.uncertainty().orElseThrow() instanceof Pert);
        assertThat(whatIf.shareOfAssumptions()).isEqualByComparingTo("1");
        double shares = whatIf.attribution().figures().stream()
                .mapToDouble(Influence::share)
                .sum();
        assertThat(shares + whatIf.attribution().interactions()).isCloseTo(1, within(1e-12));
    }

    @Test
    void eachFlipPutBackIntoTheTreeLeavesNoLead() {
        BigDecimal base = tree.read().value(lead).get();
        assertThat(whatIf.flips()).hasSizeGreaterThan(3);
        for (SwitchingValue flip : whatIf.flips()) {
            BigDecimal there = tree.read(List.of(
                            flip.figure().withUncertainty(Optional.empty()).withValue(flip.value())))
                    .value(lead)
                    .get();
            assertThat(there.abs()).as(flip.toString()).isLessThan(base.movePointLeft(9));
        }
    }

    @Test
    void theSmallestChangeBreaksTheLeadAndNoneBreaksTheLeadAPhone() {
        WhatIf.StressTest first = whatIf.stressTests().get(0);
        assertThat(first.point().isSmallest()).isTrue();
        assertThat(first.point().moves()).hasSize(1);
        assertThat(first.point().scenario().read(tree).value(lead).get()).isNegative();
        assertThat(whatIf.stressTests().get(2).point().outcome()).isEqualTo(Outcome.HOLDS_EVERYWHERE);
    }

    @Test
    void aScenarioThatInheritsReadsLikeBothTogether() {
        ScenarioGrid grid = whatIf.scenarios();
        assertThat(grid.value("weak-price-war", lead).get())
                .isEqualByComparingTo(tree.read(List.of(
                                whatIf.figure("volume").withValue(new BigDecimal("450000")),
                                whatIf.figure("dealers-price").withValue(new BigDecimal("2399")),
                                whatIf.figure("price-fall").withValue(new BigDecimal("0.25")),
                                whatIf.figure("rebate").withValue(new BigDecimal("0.05")),
                                whatIf.figure("promoters").withValue(new BigDecimal("50"))))
                        .value(lead)
                        .get());
        assertThat(whatIf.underScenarios()).hasSameSizeAs(grid.rows());
    }

    @Test
    void theClassesOfVolumeHoldAllTrialsAndDirectIsAheadMoreOftenInEach() {
        List<AheadByVolume> classes = AheadByVolume.of(whatIf);
        assertThat(classes.stream().mapToInt(AheadByVolume::trials).sum()).isEqualTo(WhatIf.TRIALS);
        assertThat(classes.stream().map(AheadByVolume::share)).isSorted();
    }

    private static String golden(String file) throws IOException {
        try (InputStream bytes = WhatIfTest.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
