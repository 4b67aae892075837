package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.Explanation;
import dev.millet.fact.Figure;
import dev.millet.scenario.simulation.Influence;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explains an answer, each line with what it is worth for the answer. */
class ExplainedAnswerTest {
    private static final String GAP = "direct-dealers.gap";

    private final CaseAnswers answers = FirstCase.ANSWERS;

    @Test
    void theExplanationInEnglishIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(ExplainedAnswer.of(answers, GAP).in(Locale.ENGLISH))
                .isEqualToNormalizingNewlines(golden("explained.en.txt"));
    }

    @Test
    void theExplanationInChineseIsTheOneThatWasReadByPeople() throws IOException {
        assertThat(ExplainedAnswer.of(answers, GAP).in(Locale.CHINESE))
                .isEqualToNormalizingNewlines(golden("explained.zh.txt"));
    }

    @ParameterizedTest
    @CsvSource({"margin-retailer", "courier", "price", "rebate"})
    void anElasticityIsWhatReadingTheTreeWithOnePerCentMoreGives(String id) {
        Explanation.Line line = line(ExplainedAnswer.of(answers, GAP), id);
        Figure figure = line.figure().orElseThrow();
        Driver gap = answers.tree().find(GAP);
        BigDecimal more = answers.tree()
                .read(List.of(figure.withValue(figure.value().multiply(new BigDecimal("1.000001")))))
                .value(gap)
                .get();

        double perCent = (more.doubleValue() / answers.number(gap).doubleValue() - 1) / 1e-6;
        assertThat(line.elasticity().orElseThrow().get().doubleValue()).isCloseTo(perCent, within(1e-4));
    }

    @Test
    void anInputHasTheShareThatTheStudiesOfUncertaintyTell() {
        ExplainedAnswer lead = ExplainedAnswer.of(answers, "direct-dealers.profit-gap");
        List<Influence> influences = FirstCase.PAGE.whatIf().attribution().figures();

        assertThat(influences)
                .hasSizeGreaterThan(30)
                .allSatisfy(influence -> assertThat(
                                line(lead, influence.figure().id().text())
                                        .shareOfVariance()
                                        .orElseThrow()
                                        .doubleValue())
                        .isCloseTo(influence.share(), within(0.005)));
    }

    @Test
    void whatHasNoRangeHasNoShare() {
        ExplainedAnswer gap = ExplainedAnswer.of(answers, GAP);

        assertThat(line(gap, "price").shareOfVariance()).isEmpty();
        assertThat(line(gap, "price").elasticity()).isPresent();
    }

    @Test
    void anAnswerThatDoesNotExistIsMovedByNothing() {
        ExplainedAnswer none = ExplainedAnswer.of(answers, "dealers.per-year.break-even");

        assertThat(none.in(Locale.ENGLISH))
                .contains("no volume breaks even")
                .doesNotContain("elasticity")
                .doesNotContain("variance");
    }

    private static Explanation.Line line(ExplainedAnswer answer, String id) {
        return answer.explanation().lines().stream()
                .filter(line -> line.id().filter(Identifier.of(id)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String golden(String file) throws IOException {
        try (InputStream bytes = ExplainedAnswerTest.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
