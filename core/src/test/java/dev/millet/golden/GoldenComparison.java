package dev.millet.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds an answer against what a case says, in the decimal and in the double reading. */
record GoldenComparison(double relative, double absolute) {
    private static final double READINGS_AGREE = 1e-12;
    private static final Identifier ANSWER = Identifier.of("golden.answer");

    /** Compares numbers, lists, maps, truths and, as null or a word, what does not exist. */
    void compare(String where, Object actual, JsonNode expected) {
        if (actual instanceof Driver driver) {
            compareNumber(where, driver, expected);
        } else if (actual instanceof Condition condition) {
            Driver truth = condition.choose(Driver.constant("1"), Driver.constant("0"));
            assertThat(truth.value().get().signum() == 1).as(where).isEqualTo(expected.asBoolean());
        } else if (actual instanceof List<?> list) {
            compareList(where, list, expected);
        } else if (actual instanceof Map<?, ?> map) {
            expected.properties().forEach(field -> {
                assertThat(map.containsKey(field.getKey()))
                        .as(where + "." + field.getKey())
                        .isTrue();
                compare(where + "." + field.getKey(), map.get(field.getKey()), field.getValue());
            });
        } else {
            assertThat(actual.toString()).as(where).isEqualTo(expected.asText());
        }
    }

    private void compareList(String where, List<?> actual, JsonNode expected) {
        if (!expected.isArray()) {
            assertThat(actual).as("%s: one number expected", where).hasSize(1);
            compare(where, actual.get(0), expected);
            return;
        }
        // candidates that do not exist may be written as null or left out
        List<?> existing = actual.size() == expected.size()
                ? actual
                : actual.stream()
                        .filter(each -> !(each instanceof Driver driver)
                                || driver.value().isDefined())
                        .toList();
        assertThat(existing).as("%s: length of the list", where).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            compare(where + "[" + i + "]", existing.get(i), expected.get(i));
        }
    }

    private void compareNumber(String where, Driver driver, JsonNode expected) {
        Driver answer = driver.named(ANSWER, Text.of(where));
        DriverTree tree = DriverTree.of(answer);
        Value decimal = tree.read().value(answer);
        double approximation = tree.program().workspace().run().answer(0);
        if (expected.isBoolean()) {
            assertThat(decimal.isDefined() && decimal.get().signum() != 0)
                    .as(where)
                    .isEqualTo(expected.asBoolean());
            return;
        }
        if (!expected.isNumber()) {
            assertThat(decimal.isDefined())
                    .as("%s: '%s' expected, but was '%s'", where, expected.asText(), decimal)
                    .isFalse();
            assertThat(approximation).as("%s: double reading", where).isNaN();
            return;
        }
        Optional<Text> why = decimal.why();
        if (why.isPresent()) {
            fail("%s: %s expected, but there is no value: %s", where, expected, why.get());
        }
        double number = decimal.get().doubleValue();
        if (!isClose(number, expected.doubleValue())) {
            fail("%s: %s expected, but was %s", where, expected, number);
        }
        double drift = Math.abs(approximation - number);
        double allowed = Math.max(
                READINGS_AGREE * Math.abs(number),
                number == 0 ? tree.approximate(ANSWER).bound() : 0);
        assertThat(drift)
                .as("%s: double reading %s against decimal %s", where, approximation, number)
                .isLessThanOrEqualTo(allowed);
    }

    private boolean isClose(double x, double y) {
        return Math.abs(x - y) <= Math.max(absolute, relative * Math.max(Math.abs(x), Math.abs(y)));
    }
}
