package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A formula in words: {@code (price − cost) × volume}, with brackets only where they are needed.
 *
 * <p>Unnamed nodes unfold, named ones and figures stand as their labels. After 40 labels and numbers the text is cut and
 * says how many are left, so that the doublings of a graph never explode into text. Nothing recurses.
 */
final class FormulaText {
    private static final int BUDGET = 40;

    /** How tightly a part holds together; a part that is looser than its place asks for stands in brackets. */
    private static final int LOOSE = 0;

    private static final int AND = 1;
    private static final int COMPARISON = 2;
    private static final int SUM = 3;
    private static final int QUOTIENT = 4;
    private static final int PRODUCT = 5;
    private static final int POWER = 6;
    private static final int ATOM = 7;

    private record Part(Driver node, int tightness) {}

    private final Locale locale;
    private final Outcomes outcomes;
    private final @Nullable ExplanationLine line;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Object> open = new ArrayDeque<>();
    private int shown;

    private FormulaText(Locale locale, Outcomes outcomes, @Nullable ExplanationLine line) {
        this.locale = locale;
        this.outcomes = outcomes;
        this.line = line;
    }

    /** The label of a named driver or figure, else its formula without a reading. */
    static String brief(Driver driver, Locale locale) {
        return new FormulaText(locale, Outcomes.NONE, null).write(driver);
    }

    /** The formula of a line's node; the line knows what a named driver or a figure below it is called. */
    static String of(Driver node, Locale locale, Outcomes outcomes, ExplanationLine line) {
        return new FormulaText(locale, outcomes, line).write(node);
    }

    private String write(Driver root) {
        open.push(new Part(root, LOOSE));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Part part) {
                if (shown >= BUDGET) {
                    long left = terms(root) - shown;
                    return out + DriverWords.in(locale, "formula.more", Long.toString(left));
                }
                expand(outcomes.through(part.node), part.tightness);
            } else {
                out.append(next);
            }
        }
        return out.toString();
    }

    private String label(Driver node) {
        if (line != null) {
            return line.labelBelow(node, locale);
        }
        Optional<Text> label = node.label();
        return label.isPresent() ? label.get().in(locale) : "";
    }

    private void expand(Driver node, int tightness) {
        Driver[] operands = node.operands;
        switch (node.operation) {
            case NAME, FIGURE -> leaf(label(node));
            case CONSTANT -> constant(node, tightness);
            case UNDEFINED -> leaf(DriverWords.in(locale, "formula.undefined"));
            case SUM -> sum(operands, tightness);
            case MINUS -> infix(SUM, tightness, part(operands[0], SUM), " − ", part(operands[1], QUOTIENT));
            case NEGATE -> infix(SUM, tightness, "−", part(operands[0], QUOTIENT));
            case TIMES -> infix(PRODUCT, tightness, part(operands[0], QUOTIENT), " × ", part(operands[1], PRODUCT));
            case DIVIDE -> infix(QUOTIENT, tightness, part(operands[0], QUOTIENT), " ÷ ", part(operands[1], POWER));
            case WHOLE_POWER ->
                infix(
                        POWER,
                        tightness,
                        part(operands[0], ATOM),
                        " ^ ",
                        String.valueOf(node.payload).replace('-', '−'));
            case POWER -> infix(POWER, tightness, part(operands[0], ATOM), " ^ ", part(operands[1], ATOM));
            case ABS -> infix(ATOM, tightness, "|", part(operands[0], LOOSE), "|");
            case MIN -> infix(ATOM, tightness, "min(", part(operands[0], LOOSE), ", ", part(operands[1], LOOSE), ")");
            case MAX -> infix(ATOM, tightness, "max(", part(operands[0], LOOSE), ", ", part(operands[1], LOOSE), ")");
            case AT_LEAST -> compare(operands, " ≥ ", tightness);
            case MORE_THAN -> compare(operands, " > ", tightness);
            case AT_MOST -> compare(operands, " ≤ ", tightness);
            case LESS_THAN -> compare(operands, " < ", tightness);
            case AND -> pattern("formula.and", AND, AND, tightness, operands);
            case OR -> pattern("formula.or", LOOSE, AND, tightness, operands);
            case NOT -> pattern("formula.not", ATOM, LOOSE, tightness, operands);
            case ALWAYS -> leaf(DriverWords.in(locale, "formula.always"));
            case NEVER -> leaf(DriverWords.in(locale, "formula.never"));
            case ONLY_IF -> pattern("formula.only-if", LOOSE, AND, tightness, operands);
            case OR_ELSE ->
                pattern(
                        outcomes.isDefined(operands[0]).isPresent() ? "formula.substituted" : "formula.or-else",
                        LOOSE,
                        AND,
                        tightness,
                        operands);
            case CHOOSE -> choose(node, tightness);
            case CHOICE -> choice(node, tightness);
            case RESULT -> call(node, tightness);
            case CALL -> throw new IllegalStateException("a call shows only through its results");
        }
    }

    private void leaf(String text) {
        out.append(text);
        shown++;
    }

    private void constant(Driver node, int tightness) {
        if (!(node.payload instanceof BigDecimal number)) {
            throw new IllegalStateException("a constant is a number");
        }
        String text = Amounts.exact(number, node.unit());
        leaf(number.signum() < 0 && tightness > SUM ? "(" + text + ")" : text);
    }

    /** A term that is a negated formula is subtracted: a + (−b) reads a − b. */
    private void sum(Driver[] operands, int tightness) {
        boolean brackets = tightness > SUM;
        if (brackets) {
            open.push(")");
        }
        for (int i = operands.length - 1; i >= 0; i--) {
            Driver term = outcomes.through(operands[i]);
            boolean negated = i > 0 && term.operation == Operation.NEGATE;
            open.push(negated ? part(term.operands[0], QUOTIENT) : part(term, SUM));
            if (i > 0) {
                open.push(negated ? " − " : " + ");
            }
        }
        if (brackets) {
            open.push("(");
        }
    }

    private void compare(Driver[] operands, String sign, int tightness) {
        infix(COMPARISON, tightness, part(operands[0], SUM), sign, part(operands[1], SUM));
    }

    private void choose(Driver node, int tightness) {
        boolean holds = outcomes.holds(node.operands[0]).orElse(false);
        String key = outcomes.taken(node).isEmpty() ? "formula.if" : holds ? "formula.then" : "formula.otherwise";
        pattern(key, LOOSE, AND, tightness, node.operands);
    }

    private void choice(Driver node, int tightness) {
        if (outcomes.taken(node).isPresent()) {
            pattern("formula.chosen", LOOSE, AND, tightness, outcomes.visible(node));
            return;
        }
        int last = node.operands.length - 1;
        Object[] parts = new Object[2 * last + 3];
        parts[0] = DriverWords.in(locale, "formula.choice") + "(";
        for (int i = 0; i <= last; i++) {
            parts[2 * i + 1] = part(node.operands[i], LOOSE);
            parts[2 * i + 2] = i == last ? ")" : i == 0 ? ": " : ", ";
        }
        infix(ATOM, tightness, parts);
    }

    private void call(Driver result, int tightness) {
        Driver call = result.operands[0];
        if (!(call.payload instanceof dev.millet.driver.Function function && result.payload instanceof Integer index)) {
            throw new IllegalStateException("a result belongs to a call");
        }
        fill(function.formula(index).in(locale), LOOSE, ATOM, tightness, call.operands);
    }

    private void pattern(String key, int own, int inner, int tightness, Driver[] operands) {
        fill(DriverWords.in(locale, key, "{0}", "{1}", "{2}"), own, inner, tightness, operands);
    }

    /** A pattern with {0}, {1} for the operands. */
    private void fill(String pattern, int own, int inner, int tightness, Driver[] operands) {
        List<Object> parts = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', at);
            parts.add(pattern.substring(from, at));
            parts.add(part(operands[Integer.parseInt(pattern.substring(at + 1, close))], inner));
            from = close + 1;
        }
        parts.add(pattern.substring(from));
        infix(own, tightness, parts.toArray());
    }

    /** Strings and parts in reading order, in brackets where their place asks for something tighter. */
    private void infix(int own, int tightness, Object... parts) {
        boolean brackets = own < tightness;
        if (brackets) {
            open.push(")");
        }
        for (int i = parts.length - 1; i >= 0; i--) {
            open.push(parts[i]);
        }
        if (brackets) {
            open.push("(");
        }
    }

    private static Part part(Driver node, int tightness) {
        return new Part(node, tightness);
    }

    /** How many labels and numbers the whole formula would show; each shared part is counted at every place. */
    private long terms(Driver root) {
        NodeIndex counted = new NodeIndex();
        List<Long> counts = new ArrayList<>();
        Deque<Driver> stack = new ArrayDeque<>();
        stack.push(root);
        while (!stack.isEmpty()) {
            Driver node = stack.peek();
            Driver[] visible = isLeaf(node) ? Driver.NONE : outcomes.visible(outcomes.through(node));
            boolean ready = true;
            long sum = 0;
            for (Driver operand : visible) {
                int number = counted.of(operand);
                if (number < 0) {
                    stack.push(operand);
                    ready = false;
                } else {
                    sum = Math.min(Long.MAX_VALUE / 2, sum + counts.get(number));
                }
            }
            if (ready) {
                stack.pop();
                if (counted.add(node)) {
                    counts.add(visible.length == 0 ? 1 : sum);
                }
            }
        }
        return counts.get(counted.of(root));
    }

    static boolean isLeaf(Driver node) {
        return node.operation == Operation.NAME || node.operands.length == 0;
    }
}
