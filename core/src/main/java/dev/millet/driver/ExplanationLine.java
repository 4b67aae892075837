package dev.millet.driver;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of an explanation; its label and its children are set while the explanation is laid out. */
final class ExplanationLine implements Explanation.Line {
    final Driver node;
    private final Explanation explanation;
    private final Text plainLabel;
    private Text label;
    private ImmutableList<Explanation.Line> children = ImmutableList.of();

    ExplanationLine(Explanation explanation, Driver node) {
        this.explanation = explanation;
        this.node = node;
        this.plainLabel = explanation.plainLabel(node);
        this.label = plainLabel;
    }

    void children(List<ExplanationLine> lines) {
        children = ImmutableList.copyOf(lines);
    }

    /** Two siblings share the label: both show their ids from now on. */
    void showId() {
        label = id().map(id -> Explanation.WORDS.text("line.unique", plainLabel, id.text()))
                .orElse(plainLabel);
    }

    Text plainLabel() {
        return plainLabel;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Optional<Identifier> id() {
        return node.id();
    }

    @Override
    public String formula(Locale locale) {
        return isLeaf()
                ? ""
                : FormulaText.of(
                        body(),
                        locale,
                        explanation.outcomes(),
                        below -> explanation.line(below).label().in(locale));
    }

    @Override
    public Value value() {
        return explanation.reading().value(node);
    }

    @Override
    public List<Explanation.Line> children() {
        return children;
    }

    @Override
    public Optional<Figure> figure() {
        return node.figure().map(explanation.reading()::figure);
    }

    @Override
    public Optional<Method> method() {
        return node.payload instanceof Name name ? name.method() : Optional.empty();
    }

    @Override
    public boolean isDefinition() {
        return node.operation == Operation.CONSTANT
                || (node.operation == Operation.NAME && node.operands[0].operation == Operation.CONSTANT);
    }

    /** The formula under the name. */
    private Driver body() {
        return node.operation == Operation.NAME ? node.operands[0] : node;
    }

    private boolean isLeaf() {
        return isDefinition() || node.operation == Operation.FIGURE;
    }

    /** Named drivers, figures and constants below, in the order in which the formula shows them. */
    List<Driver> below() {
        if (isLeaf()) {
            return List.of();
        }
        List<Driver> found = new ArrayList<>();
        NodeIndex seen = new NodeIndex();
        Deque<Driver> open = new ArrayDeque<>();
        open.push(body());
        while (!open.isEmpty()) {
            Driver next = explanation.outcomes().through(open.pop());
            if (!seen.add(next)) {
                continue;
            }
            if (isLine(next)) {
                found.add(next);
            } else {
                Driver[] visible = explanation.outcomes().visible(next);
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
    public String toString() {
        return label.in(Locale.ENGLISH) + " = " + value();
    }
}
