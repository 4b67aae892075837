package dev.millet.scenario.sensitivity;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One answer while two figures move, all others at base: the data table of spreadsheets, read in decimals.
 *
 * <p>A cell without a value holds the reason. For a gap of 120 − (2,000 × (1 − margin) − cost) CNY:
 *
 * <pre>{@code
 * TwoWayTable table = TwoWayTable.of(tree, "gap", FigureSteps.of("margin", "0.08", "0.12"), FigureSteps.of("cost", "1600", "1700"));
 * table.cells().get(0).get(1);     // margin 0.08, cost 1,700: -20
 * }</pre>
 *
 * @param answer the answer
 * @param down the figure that moves from row to row
 * @param across the figure that moves from column to column
 * @param cells by row, then column
 */
public record TwoWayTable(Driver answer, FigureSteps down, FigureSteps across, List<List<Value>> cells) {
    private static final Words WORDS = Words.of(TwoWayTable.class);

    /** Keeps unmodifiable copies. */
    public TwoWayTable {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * Reads the table.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id or no figure of those of the steps, or if both
     *     are one
     */
    public static TwoWayTable of(DriverTree tree, String answer, FigureSteps down, FigureSteps across) {
        Driver driver = tree.find(answer);
        Figure one = figure(tree, down);
        Figure other = figure(tree, across);
        if (down.figure().equals(across.figure())) {
            throw new IllegalArgumentException(
                    "figures of a two-way table must be two, but was '" + down.figure() + "' twice");
        }
        List<List<Value>> cells = new ArrayList<>();
        for (BigDecimal row : down.values()) {
            List<Value> values = new ArrayList<>();
            for (BigDecimal column : across.values()) {
                values.add(tree.read(List.of(at(one, row), at(other, column))).value(driver));
            }
            cells.add(values);
        }
        return new TwoWayTable(driver, down, across, cells);
    }

    private static Figure at(Figure figure, BigDecimal value) {
        return figure.withUncertainty(Optional.empty()).withValue(value);
    }

    private static Figure figure(DriverTree tree, FigureSteps steps) {
        return tree.figures().stream()
                .filter(figure -> figure.id().equals(steps.figure()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("figure of a two-way table must be one of the tree's, but"
                                + " was '" + steps.figure() + "'"
                                + Spelling.nearest(
                                                steps.figure().text(),
                                                tree.figures().stream()
                                                        .map(figure ->
                                                                figure.id().text())
                                                        .toList())
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse("")));
    }

    /**
     * The table with tabs between its columns; cells without a value show a number, and the reasons stand below.
     *
     * <p>The unit is told once, in the head.
     */
    public Text text() {
        Map<String, Text> reasons = new LinkedHashMap<>();
        List<Text> lines = new ArrayList<>();
        Text name = answer.label().orElse(Text.of(answer.toString()));
        lines.add(WORDS.text(
                "two-way.head",
                name,
                answer.unit().isRatio() ? "" : " (" + answer.unit() + ")",
                down.figure(),
                across.figure()));
        List<String> columns =
                across.values().stream().map(DecimalText::canonical).toList();
        lines.add(Text.of("\t" + String.join("\t", columns)));
        for (int row = 0; row < cells.size(); row++) {
            StringBuilder line =
                    new StringBuilder(DecimalText.canonical(down.values().get(row)));
            for (Value cell : cells.get(row)) {
                line.append('\t').append(shown(cell, reasons));
            }
            lines.add(Text.of(line.toString()));
        }
        List<Text> below = new ArrayList<>(reasons.values());
        for (int i = 0; i < below.size(); i++) {
            lines.add(WORDS.text("two-way.reason", i + 1, below.get(i)));
        }
        return Text.join("\n", lines);
    }

    private static String shown(Value cell, Map<String, Text> reasons) {
        if (cell instanceof Value.Undefined undefined) {
            reasons.putIfAbsent(undefined.reason().toString(), undefined.reason());
            int number =
                    new ArrayList<>(reasons.keySet()).indexOf(undefined.reason().toString()) + 1;
            return "–[" + number + "]";
        }
        String text = cell.text(Locale.ENGLISH);
        return cell.unit().isRatio() ? text : text.substring(0, text.indexOf(' '));
    }
}
