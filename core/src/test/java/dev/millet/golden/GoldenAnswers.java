package dev.millet.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a calculation can answer, by the names a case may ask with. An answer is a driver, a condition, or a list or map of
 * those; it is worked out only when it is asked for.
 */
final class GoldenAnswers {
    private final Map<String, Supplier<?>> answers = new LinkedHashMap<>();

    GoldenAnswers with(Supplier<?> answer, String... names) {
        for (String name : names) {
            answers.put(name, answer);
        }
        return this;
    }

    Optional<Object> find(String name) {
        return Optional.ofNullable(answers.get(name)).map(Supplier::get);
    }
}
