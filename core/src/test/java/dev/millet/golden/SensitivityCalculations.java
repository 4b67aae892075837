package dev.millet.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.ShapleyAttribution;
import dev.millet.scenario.importance.Textbook;
import dev.millet.scenario.importance.VarianceDecomposition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Chapter 12: variance taken apart, Shapley effects, values and attributions. */
final class SensitivityCalculations {
    private static final String MODEL = "sensitivity-shapley-sobol";

    private SensitivityCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(MODEL, SensitivityCalculations::ishigami, "sobol-indices-ishigami", "shapley-effects-ishigami");
        all.register(MODEL, SensitivityCalculations::airport, "shapley-value-airport");
        all.register(MODEL, SensitivityCalculations::attribution, "shapley-attribution");
    }

    private static GoldenAnswers ishigami(GoldenInputs in) {
        DriverTree tree = Textbook.ishigami(
                in.json().get("a").asText(), in.json().get("b").asText());
        VarianceDecomposition parts = VarianceDecomposition.of(tree, "y", 32);
        return new GoldenAnswers()
                .with(() -> number(parts.variance()), "variance")
                .with(() -> number(parts.mean()), "mean")
                .with(() -> numbers(parts::first), "first")
                .with(() -> numbers(parts::total), "total")
                .with(() -> number(parts.second(0, 2)), "second13")
                .with(() -> numbers(parts::shapley), "shapleyEffects");
    }

    private static List<Driver> numbers(IntToDoubleFunction shares) {
        return IntStream.range(0, 3)
                .mapToObj(i -> number(shares.applyAsDouble(i)))
                .toList();
    }

    private static Driver number(double number) {
        return Driver.constant(BigDecimal.valueOf(number), Unit.RATIO);
    }

    /** Each player takes part or not; a runway costs what the dearest of those who do needs. */
    private static GoldenAnswers airport(GoldenInputs in) {
        Scenario.Builder all = Scenario.builder().id(Identifier.of("all")).label(Text.of("all take part"));
        List<String> players = new ArrayList<>();
        Driver cost = Driver.constant("0");
        for (JsonNode each : in.json().get("costs")) {
            String player = "player-" + players.size();
            players.add(player);
            cost = cost.max(Driver.constant(each.asText()).times(Driver.of(Figure.decided(player, "0", "a game"))));
            all.addFigures(Figure.decided(player, "1", "a game"));
        }
        ShapleyAttribution shares = ShapleyAttribution.of(
                DriverTree.of(cost.named("cost", Text.of("cost"))), "cost", Scenario.base(), all.build());
        return new GoldenAnswers()
                .with(
                        () -> players.stream()
                                .map(player -> Driver.constant(shares.of(player), Unit.RATIO))
                                .toList(),
                        "shapley");
    }

    private static GoldenAnswers attribution(GoldenInputs in) {
        if (!in.json().get("function").asText().equals("(price-unitCost)*units")) {
            throw new IllegalArgumentException(
                    "function must be known, but was '" + in.json().get("function") + "'");
        }
        Map<String, Figure> from = figures(in.json().get("from"));
        Map<String, Figure> to = figures(in.json().get("to"));
        Driver profit = Driver.of(from.get("price"))
                .minus(Driver.of(from.get("unitCost")))
                .times(Driver.of(from.get("units")))
                .named("profit", Text.of("profit"));
        ShapleyAttribution shares = ShapleyAttribution.of(
                DriverTree.of(profit),
                "profit",
                Scenario.base(),
                Scenario.of("to", Text.of("after"), to.values().toArray(Figure[]::new)));
        Map<String, Driver> parts = new LinkedHashMap<>();
        from.keySet().forEach(name -> parts.put(name, Driver.constant(shares.of(name), Unit.RATIO)));
        Value change = shares.change();
        return new GoldenAnswers()
                .with(() -> Driver.constant(change.get(), Unit.RATIO), "change")
                .with(() -> parts, "attribution");
    }

    private static Map<String, Figure> figures(JsonNode values) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        values.properties()
                .forEach(field -> figures.put(
                        field.getKey(),
                        Figure.decided(
                                field.getKey(), field.getValue().decimalValue().toPlainString(), "given by the case")));
        return figures;
    }
}
