package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of an explanation: a place in its layout. */
final class ExplanationLine implements Explanation.Line {
    private final Explanation explanation;
    private final ExplanationLayout layout;
    private final int place;
    private final Driver node;

    ExplanationLine(Explanation explanation, ExplanationLayout layout, int place) {
        this.explanation = explanation;
        this.layout = layout;
        this.place = place;
        this.node = layout.node(place);
    }

    /** Two siblings that share a label both show their ids. */
    @Override
    public Text label() {
        Text label = ExplanationLayout.label(node, explanation.read());
        return layout.showsId(place) && id().isPresent()
                ? DriverWords.text("line.unique", label, id().get().text())
                : label;
    }

    @Override
    public String label(Locale locale) {
        String label = ExplanationLayout.label(node, explanation.read()).in(locale);
        return layout.showsId(place) && id().isPresent()
                ? DriverWords.in(locale, "line.unique", label, id().get().text())
                : label;
    }

    @Override
    public Optional<Identifier> id() {
        return node.id();
    }

    @Override
    public String formula(Locale locale) {
        return isLeaf() ? "" : FormulaText.of(body(node), locale, explanation.outcomes(), this);
    }

    /** What a line below is called where it stands in this formula. */
    String labelBelow(Driver below, Locale locale) {
        return new ExplanationLine(explanation, layout, layout.place(below)).label(locale);
    }

    @Override
    public Value value() {
        return explanation.read().value(node);
    }

    @Override
    public double number() {
        return explanation.read().number(layout.register(place));
    }

    @Override
    public List<Explanation.Line> children() {
        return new Explanation.Lines(explanation, layout, layout.children(place));
    }

    @Override
    public Optional<Figure> figure() {
        return node.payload instanceof Figure figure
                ? Optional.of(explanation.read().figure(figure))
                : Optional.empty();
    }

    @Override
    public Optional<Method> method() {
        return node.payload instanceof Name name ? name.method() : Optional.empty();
    }

    @Override
    public boolean isDefinition() {
        return isDefinition(node);
    }

    private static boolean isDefinition(Driver node) {
        return node.operation == Operation.CONSTANT
                || (node.operation == Operation.NAME && node.operands[0].operation == Operation.CONSTANT);
    }

    @Override
    public Optional<Value> elasticity() {
        return explanation.elasticity(node);
    }

    @Override
    public Optional<BigDecimal> shareOfVariance() {
        return explanation.shareOfVariance(node);
    }

    /** The formula under the name. */
    private static Driver body(Driver node) {
        return node.operation == Operation.NAME ? node.operands[0] : node;
    }

    private boolean isLeaf() {
        return isLeaf(node);
    }

    private static boolean isLeaf(Driver node) {
        return isDefinition(node) || node.operation == Operation.FIGURE;
    }

    /** Named drivers, figures and constants below a line, in the order in which its formula shows them. */
    static List<Driver> below(Driver node, Outcomes outcomes) {
        if (isLeaf(node)) {
            return List.of();
        }
        List<Driver> found = new ArrayList<>();
        NodeIndex seen = new NodeIndex();
        Deque<Driver> open = new ArrayDeque<>();
        open.push(body(node));
        while (!open.isEmpty()) {
            Driver next = outcomes.through(open.pop());
            if (!seen.add(next)) {
                continue;
            }
            if (isLine(next)) {
                found.add(next);
            } else {
                Driver[] visible = outcomes.visible(next);
                for (int i = visible.length - 1; i >= 0; i--) {
                    open.push(visible[i]);
                }
            }
        }
        return found;
    }

    private static boolean isLine(Driver node) {
        return node.operation == Operation.NAME
                || node.operation == Operation.FIGURE
                || node.operation == Operation.CONSTANT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExplanationLine line && line.explanation == explanation && line.place == place;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(explanation) + place;
    }

    @Override
    public String toString() {
        return label().in(Locale.ENGLISH) + " = " + value();
    }
}
