package dev.millet.scenario;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each changed figure contributes to the change of an answer between two scenarios, so that the parts sum to it.
 *
 * <p>Figures moved one at a time do not sum to the change, and moved one after the other they depend on the order. The
 * Shapley value (1953) takes the mean over all orders: the only rule that is complete, treats equals equally, gives nothing to
 * what changes nothing and adds up over answers. Example: from a price of 1,350, a unit cost of 1,230 and a million units to
 * 1,709, 1,410 and 700,000 the profit rises by 89.3 million: 305.15 from the price, −153 from the cost, −62.85 from the
 * volume.
 *
 * <p>A game of cost sharing is one too: with the figure "takes part" going from 0 to 1 for each player, the parts are the
 * players' shares (an airport's runway: Littlechild and Owen 1973).
 *
 * @param answer the answer that changes
 * @param change after − before; undefined where a mixture of both scenarios has no value, with the reason
 * @param parts the figures that differ, in the tree's order; empty where the change is undefined
 */
public record ShapleyAttribution(Driver answer, Value change, List<Part> parts) {
    /** More changed figures than this would need more than 65,536 readings. */
    public static final int MOST_FIGURES = 16;

    /** Keeps an unmodifiable copy. */
    public ShapleyAttribution {
        parts = List.copyOf(parts);
    }

    /**
     * What one figure contributes.
     *
     * @param before the figure in the first scenario
     * @param after the figure in the second one
     * @param amount its part of the change, in the answer's unit
     */
    public record Part(Figure before, Figure after, BigDecimal amount) {}

    /**
     * Shares the change of an answer from one scenario to another.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id, if a scenario does not fit the tree, or if more
     *     than {@value #MOST_FIGURES} figures below the answer differ
     */
    public static ShapleyAttribution of(DriverTree tree, String answer, Scenario from, Scenario to) {
        from.read(tree);
        to.read(tree);
        Driver driver = tree.find(answer);
        DriverTree below = DriverTree.of(driver);
        List<Figure> before = new ArrayList<>();
        List<Figure> after = new ArrayList<>();
        List<Figure> same = new ArrayList<>();
        Map<Identifier, Figure> first = byId(from);
        Map<Identifier, Figure> second = byId(to);
        for (Figure figure : below.figures()) {
            Figure one = first.getOrDefault(figure.id(), figure);
            Figure other = second.getOrDefault(figure.id(), figure);
            if (one.value().compareTo(other.value()) == 0) {
                same.add(one);
            } else {
                before.add(one);
                after.add(other);
            }
        }
        if (before.size() > MOST_FIGURES) {
            throw new IllegalArgumentException("figures that change must be at most " + MOST_FIGURES + ", but were '"
                    + before.size() + "' (from '" + from.id() + "' to '" + to.id() + "')");
        }
        return shared(below, driver, before, after, same);
    }

    private static Map<Identifier, Figure> byId(Scenario scenario) {
        return scenario.replacements().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    /** Reads every mixture; mixture number m has figure i after the change where bit i is set. */
    private static ShapleyAttribution shared(
            DriverTree tree, Driver answer, List<Figure> before, List<Figure> after, List<Figure> same) {
        int n = before.size();
        BigDecimal[] values = new BigDecimal[1 << n];
        for (int mixture = 0; mixture < values.length; mixture++) {
            List<Figure> figures = new ArrayList<>(same);
            for (int i = 0; i < n; i++) {
                figures.add((mixture >> i & 1) == 1 ? after.get(i) : before.get(i));
            }
            Value value = tree.read(figures).value(answer);
            if (!value.isDefined()) {
                return new ShapleyAttribution(answer, value, List.of());
            }
            values[mixture] = value.get();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            parts.add(new Part(before.get(i), after.get(i), part(values, n, i)));
        }
        BigDecimal change = values[values.length - 1].subtract(values[0], MathContext.DECIMAL128);
        return new ShapleyAttribution(answer, new Value.Defined(change, answer.unit()), parts);
    }

    /** Σ over sets S without i of |S|! (n − |S| − 1)! × (v(S and i) − v(S)), exactly, then ÷ n!. */
    private static BigDecimal part(BigDecimal[] values, int n, int i) {
        BigDecimal[] factorials = new BigDecimal[n + 1];
        factorials[0] = BigDecimal.ONE;
        for (int k = 1; k <= n; k++) {
            factorials[k] = factorials[k - 1].multiply(BigDecimal.valueOf(k));
        }
        BigDecimal[] bySize = new BigDecimal[n];
        Arrays.fill(bySize, BigDecimal.ZERO);
        for (int mixture = 0; mixture < values.length; mixture++) {
            if ((mixture >> i & 1) == 0) {
                int size = Integer.bitCount(mixture);
                bySize[size] = bySize[size].add(values[mixture | 1 << i].subtract(values[mixture]));
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int size = 0; size < n; size++) {
            sum = sum.add(bySize[size].multiply(factorials[size]).multiply(factorials[n - size - 1]));
        }
        return sum.divide(factorials[n], MathContext.DECIMAL128);
    }

    /** The part of one figure; zero where it did not change. */
    public BigDecimal of(String figure) {
        return parts.stream()
                .filter(part -> part.before().id().text().equals(figure))
                .map(Part::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** A line for the change and one for each figure. */
    public Text text() {
        List<Text> lines = new ArrayList<>();
        lines.add(ScenarioWords.text(
                "attribution.head", answer.label().orElse(Text.of(answer.toString())), ScenarioWords.value(change)));
        for (Part part : parts) {
            lines.add(ScenarioWords.text(
                    "attribution.line",
                    part.after().name(),
                    part.before().value(),
                    part.after().value(),
                    ScenarioWords.value(new Value.Defined(part.amount(), answer.unit()))));
        }
        return Text.join("\n", lines);
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text().in(Locale.ENGLISH);
    }
}
