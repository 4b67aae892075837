package dev.millet.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Worked cases from outside, each one test named by its id: {@code -Dmillet.golden=<dir>} runs the *.json files of another
 * folder instead of those kept here.
 */
class GoldenCasesTest {
    private static final GoldenCalculations CALCULATIONS = GoldenCalculations.all();

    @TestFactory
    Stream<DynamicTest> cases() throws URISyntaxException {
        List<GoldenCase> cases = GoldenCase.in(folder());
        assertThat(cases).as("cases in %s", folder()).isNotEmpty();
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
    }

    @Test
    void anUnknownCalculationFailsWithThatReason() throws Exception {
        JsonNode unknown = new ObjectMapper()
                .readTree("{\"id\": \"XX-01\", \"model\": \"price-waterfall\", \"calculation\": \"guess\"}");
        assertThatThrownBy(() -> check(new GoldenCase(unknown)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("XX-01: calculation 'guess' of model 'price-waterfall' is not known");
    }

    @Test
    void aWrongNumberFailsWithBothNumbers() throws Exception {
        JsonNode wrong = new ObjectMapper().readTree("""
                        {"id": "XX-02", "model": "cash-conversion-working-capital", "calculation": "littles-law",
                         "inputs": {"throughputPerDay": 250, "flowTimeDays": 12}, "outputs": {"inventoryUnits": 3001},
                         "tolerance": {"rel": 1e-9, "abs": 1e-9}}
                        """);
        assertThatThrownBy(() -> check(new GoldenCase(wrong)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("XX-02 inventoryUnits: 3001 expected, but was 3000.0");
    }

    private static void check(GoldenCase each) {
        String known = "%s: calculation '%s' of model '%s' is not known"
                .formatted(each.id(), each.calculation(), each.model());
        GoldenAnswers answers = CALCULATIONS
                .find(each.model(), each.calculation())
                .orElseThrow(() -> new AssertionError(known))
                .apply(each.inputs());
        GoldenComparison within = new GoldenComparison(each.relativeTolerance(), each.absoluteTolerance());
        assertThat(each.outputs().isEmpty()).as("%s: has no outputs", each.id()).isFalse();
        each.outputs().properties().forEach(output -> {
            String where = each.id() + " " + output.getKey();
            within.compare(where, answer(answers, where, output.getKey()), output.getValue());
        });
        each.published().properties().forEach(printed -> {
            String where = each.id() + " " + printed.getKey() + " as published";
            JsonNode value = printed.getValue();
            new GoldenComparison(
                            value.path("rel").asDouble(0), value.path("abs").asDouble(0))
                    .compare(where, answer(answers, where, printed.getKey()), value.path("value"));
        });
    }

    private static Object answer(GoldenAnswers answers, String where, String name) {
        return answers.find(name).orElseGet(() -> fail("%s: this calculation knows no such output", where));
    }

    private static Path folder() throws URISyntaxException {
        String given = System.getProperty("millet.golden", "");
        if (!given.isEmpty()) {
            // tests run in the module's folder, while the caller may stand one above
            Path asGiven = Path.of(given);
            return Files.isDirectory(asGiven) ? asGiven : Path.of("..").resolve(given);
        }
        URL kept = GoldenCasesTest.class.getResource("/golden");
        return Path.of(Objects.requireNonNull(kept, "no resource folder golden").toURI());
    }
}
