package dev.millet.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millet.basics.Quantity;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inputs of a golden case as drivers: each number becomes a figure with the unit that the calculation gives it.
 *
 * <p>Sources call one thing by several names, so every question takes the names that count, the commonest first.
 */
final class GoldenInputs {
    private final JsonNode json;
    private final String path;

    GoldenInputs(JsonNode json) {
        this(json, "in");
    }

    private GoldenInputs(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    JsonNode json() {
        return json;
    }

    boolean has(String... names) {
        return Stream.of(names).anyMatch(json::hasNonNull);
    }

    /** The number of this name in this unit, or a failure that says which name is missing. */
    Driver number(String unit, String... names) {
        return find(unit, names)
                .orElseThrow(() -> new IllegalArgumentException(
                        "input must be named one of %s, but was '%s'".formatted(List.of(names), json)));
    }

    Driver orZero(String unit, String... names) {
        return find(unit, names).orElseGet(() -> Driver.constant("0").times(Driver.constant("1 " + unit)));
    }

    Optional<Driver> find(String unit, String... names) {
        return name(names).map(name -> driver(json.get(name), unit, path + "." + name));
    }

    /** A list of numbers; one number counts as a list of one. */
    List<Driver> list(String unit, String... names) {
        String name = name(names)
                .orElseThrow(() -> new IllegalArgumentException(
                        "input must be named one of %s, but was '%s'".formatted(List.of(names), json)));
        List<Driver> drivers = new ArrayList<>();
        JsonNode node = json.get(name);
        if (!node.isArray()) {
            return List.of(driver(node, unit, path + "." + name));
        }
        for (int i = 0; i < node.size(); i++) {
            drivers.add(driver(node.get(i), unit, path + "." + name + "." + i));
        }
        return drivers;
    }

    /** A list of objects; an object of objects counts as a list in its order. */
    List<GoldenInputs> objects(String... names) {
        String name = name(names)
                .orElseThrow(() -> new IllegalArgumentException(
                        "input must be named one of %s, but was '%s'".formatted(List.of(names), json)));
        List<GoldenInputs> objects = new ArrayList<>();
        int i = 0;
        for (JsonNode each : json.get(name)) {
            objects.add(new GoldenInputs(each, path + "." + name + "." + i++));
        }
        return objects;
    }

    GoldenInputs object(String name) {
        return new GoldenInputs(json.get(name), path + "." + name);
    }

    Optional<String> name(String... names) {
        return Stream.of(names).filter(json::hasNonNull).findFirst();
    }

    private static Driver driver(JsonNode node, String unit, String id) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("input must be a number, but was '%s' (%s)".formatted(node, id));
        }
        Unit parsed = Unit.parse(unit);
        String quantity = new Quantity(node.decimalValue(), parsed).toString();
        return Driver.of(Figure.decided(id, quantity, "given by the case"));
    }
}
