package dev.millet.scenario;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scenarios side by side: each answer under each scenario, from one formula.
 *
 * <p>An answer that does not exist under a scenario stands in its cell with the reason. Example: of a gap of 60 CNY at base
 * "dealers ask for 8 %" leaves −20 and "dealers ask for 18 %" 180.
 *
 * <pre>{@code
 * ScenarioGrid grid = ScenarioGrid.of(tree, List.of(Scenario.base(), modest, greedy), "gap", "volume");
 * grid.value("greedy", "gap");     // 180 CNY/unit
 * grid.text();                     // one line a scenario, in English and Chinese
 * }</pre>
 *
 * @param answers the answers, in the order in which they were named
 * @param rows one row for each scenario, in the scenarios' order
 */
public record ScenarioGrid(List<Driver> answers, List<Row> rows) {
    /** Keeps unmodifiable copies. */
    public ScenarioGrid {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
    }

    /**
     * The answers under one scenario.
     *
     * @param scenario what is assumed
     * @param values one for each answer of the grid, in its order
     */
    public record Row(Scenario scenario, List<Value> values) {
        /** Keeps an unmodifiable copy. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * Reads a tree under each scenario.
     *
     * @param answers ids of answers or of any named drivers below; without any, all answers of the tree
     * @throws IllegalArgumentException if there is no scenario, two have one id, or the tree has no driver of an id; or if
     *     scenarios replace figures that the tree does not have or that have another unit: the message tells of all of
     *     them, each with its scenario and the nearest id
     */
    public static ScenarioGrid of(DriverTree tree, List<Scenario> scenarios, String... answers) {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("scenarios of a grid must not be empty, but was '[]'");
        }
        Set<Identifier> seen = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            if (!seen.add(scenario.id())) {
                throw new IllegalArgumentException(
                        "scenarios of a grid must have ids of their own, but was '" + scenario.id() + "' twice");
            }
        }
        List<Driver> drivers = answers.length == 0
                ? tree.answers()
                : Arrays.stream(answers).map(tree::find).toList();
        List<Row> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            try {
                Reading reading = scenario.read(tree);
                rows.add(new Row(scenario, drivers.stream().map(reading::value).toList()));
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new ScenarioGrid(drivers, rows);
    }

    /**
     * One cell.
     *
     * @throws IllegalArgumentException if the grid has no such scenario or answer
     */
    public Value value(String scenario, String answer) {
        Row row = rows.stream()
                .filter(each -> each.scenario().id().text().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scenario must be one of the grid, but was '" + scenario
                        + "' (has "
                        + rows.stream().map(each -> each.scenario().id()).toList() + ")"));
        List<String> ids = answers.stream().map(ScenarioGrid::id).toList();
        if (!ids.contains(answer)) {
            throw new IllegalArgumentException(
                    "answer must be one of the grid, but was '" + answer + "' (has " + ids + ")");
        }
        return row.values().get(ids.indexOf(answer));
    }

    private static String id(Driver answer) {
        return answer.id().orElseThrow().text();
    }

    /** One line a scenario: {@code dealers ask for 18 %: gap 180 CNY/unit, volume undefined: every unit loses money}. */
    public Text text() {
        List<Text> lines = new ArrayList<>();
        for (Row row : rows) {
            List<Text> cells = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                Text name = answers.get(i).label().orElse(Text.of(id(answers.get(i))));
                cells.add(ScenarioWords.text(
                        "grid.cell", name, ScenarioWords.value(row.values().get(i))));
            }
            lines.add(ScenarioWords.text(
                    "grid.row",
                    row.scenario().label(),
                    cells.stream()
                            .reduce((cell, next) -> ScenarioWords.text("semicolons", cell, next))
                            .orElseThrow()));
        }
        return Text.join("\n", lines);
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text().in(Locale.ENGLISH);
    }
}
