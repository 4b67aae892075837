package dev.millet.driver;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Why a number is what it is: a view of the graph in one reading.
 *
 * <p>Each named driver is one line, each figure and each definition too; formulas without a name fold into the line that
 * uses them. Guards that hold and branches that are not taken do not show. The view is laid out when it is first looked
 * at, so asking for an explanation costs nothing. As text:
 *
 * <pre>{@code
 * price ex VAT = 1708.55 CNY/unit
 *   = consumer price ÷ (1 + VAT rate)
 *   consumer price = 1999 CNY/unit  [S] 000 000-G L245 "售价为1999元"
 *   VAT rate = 0.17  [S] ...
 * }</pre>
 *
 * <p>[S] is a source, [A] an assumption (with its range), [D] decided, [=] derived. Labels are unique among siblings:
 * where two share one, the ids follow. Immutable and safe to share.
 */
public final class Explanation {
    static final Words WORDS = Words.of(Explanation.class);

    private final Reading reading;
    private final Driver root;
    private final Outcomes outcomes;
    private final Supplier<Map<Driver, ExplanationLine>> lines = Suppliers.memoize(this::layOut);

    Explanation(Reading reading, Driver root) {
        this.reading = reading;
        this.root = root;
        this.outcomes = reading.outcomes();
    }

    /** The line that is explained. */
    public Line root() {
        return line(root);
    }

    /** All lines, each once, every line before those that it uses: the flat list of nodes by reference. */
    public List<Line> lines() {
        return ImmutableList.copyOf(lines.get().values());
    }

    /** Prose for people in English; not to be parsed. */
    public String text() {
        return text(Locale.ENGLISH);
    }

    /** Prose for people in English or Chinese; not to be parsed. */
    public String text(Locale locale) {
        return text(locale, Integer.MAX_VALUE);
    }

    /**
     * Only the first levels.
     *
     * @param levels 1 shows the root and the values of its children
     * @throws IllegalArgumentException if there is no level to show
     */
    public String text(Locale locale, int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels must be at least 1, but was '" + levels + "'");
        }
        return new ExplanationText(locale, levels).of(this);
    }

    /** This minus the other, line by line; lines match by id and by label among siblings; unchanged ones are dropped. */
    public ExplanationDifference minus(Explanation other) {
        return new ExplanationDifference(this, other);
    }

    /** The text in English; not to be parsed. */
    @Override
    public String toString() {
        return text();
    }

    Reading reading() {
        return reading;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    ExplanationLine line(Driver node) {
        ExplanationLine line = lines.get().get(node);
        if (line == null) {
            throw new IllegalStateException("no line for " + node);
        }
        return line;
    }

    Text plainLabel(Driver node) {
        if (node.payload instanceof Figure figure) {
            return reading.figure(figure).name();
        }
        if (node.payload instanceof BigDecimal number) {
            return Text.of(Amounts.withUnit(Amounts.exact(number), node.unit()));
        }
        return node.label()
                .orElseGet(() ->
                        Text.of(FormulaText.brief(node, Locale.ENGLISH), FormulaText.brief(node, Locale.CHINESE)));
    }

    /** Depth first with a stack of our own; the order is parents before children, first children first. */
    private Map<Driver, ExplanationLine> layOut() {
        Map<Driver, ExplanationLine> found = new HashMap<>();
        Map<Driver, List<Driver>> below = new HashMap<>();
        List<Driver> finished = new ArrayList<>();
        Deque<Driver> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Driver next = open.peek();
            if (!found.containsKey(next)) {
                ExplanationLine line = new ExplanationLine(this, next);
                found.put(next, line);
                List<Driver> children = line.below();
                below.put(next, children);
                for (Driver child : children) {
                    if (!found.containsKey(child)) {
                        open.push(child);
                    }
                }
            } else {
                open.pop();
                List<Driver> children = below.remove(next);
                if (children != null) {
                    finished.add(next);
                    List<ExplanationLine> lines = children.stream()
                            .flatMap(child -> Stream.ofNullable(found.get(child)))
                            .toList();
                    Optional.ofNullable(found.get(next)).ifPresent(line -> line.children(lines));
                    showIds(lines);
                }
            }
        }
        Map<Driver, ExplanationLine> ordered = new LinkedHashMap<>();
        for (Driver node : Lists.reverse(finished)) {
            Optional.ofNullable(found.get(node)).ifPresent(line -> ordered.put(node, line));
        }
        return ordered;
    }

    private static void showIds(List<ExplanationLine> siblings) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Map<String, ExplanationLine> byLabel = new HashMap<>();
            for (ExplanationLine line : siblings) {
                ExplanationLine twin = byLabel.putIfAbsent(line.plainLabel().in(locale), line);
                if (twin != null) {
                    twin.showId();
                    line.showId();
                }
            }
        }
    }

    /** A line: a named driver, a figure or a definition. */
    public interface Line {
        /** What it is called; unique among siblings. */
        Text label();

        /** The id of the named driver or figure. */
        Optional<Identifier> id();

        /** The formula in words with the children's labels; empty at leaves. */
        String formula(Locale locale);

        /** What the reading yields here. */
        Value value();

        /** Named drivers, figures and definitions directly below, unnamed nodes folded. */
        List<Line> children();

        /** The figure, as this reading used it. */
        Optional<Figure> figure();

        /** The calculator that built it. */
        Optional<Method> method();

        /** Whether it is a definition such as 365 day/year. */
        boolean isDefinition();
    }
}
