package dev.millet.golden;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A worked case from outside: a calculation, its inputs, and what must come out within a tolerance. */
record GoldenCase(JsonNode json) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** All cases of a folder's *.json files, by file name and then in the order of the file. */
    static List<GoldenCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldenCase> cases = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode tree = MAPPER.readTree(Files.readString(file));
                // a file holds an array of cases, an object with such an array, or one case
                JsonNode list = tree.has("cases") ? tree.get("cases") : tree;
                if (list.isArray()) {
                    list.forEach(each -> cases.add(new GoldenCase(each)));
                } else {
                    cases.add(new GoldenCase(list));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText("?");
    }

    String calculation() {
        return json.path("calculation").asText("");
    }

    /** Model and calculation: the same calculation name may stand in two models. */
    String model() {
        return json.path("model").asText("");
    }

    String title() {
        return json.path("title").asText("");
    }

    GoldenInputs inputs() {
        return new GoldenInputs(json.path("inputs"));
    }

    JsonNode outputs() {
        return json.path("outputs");
    }

    JsonNode published() {
        return json.path("published");
    }

    double relativeTolerance() {
        return json.path("tolerance").path("rel").asDouble(1e-9);
    }

    double absoluteTolerance() {
        return json.path("tolerance").path("abs").asDouble(1e-9);
    }
}
