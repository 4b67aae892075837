package dev.millet.driver;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What changed from one explanation to another, line by line: the gap between two routes, two years or two scenarios.
 *
 * <p>Lines match among siblings: by id, else by label, else by the last part of the id ({@code direct.freight} and
 * {@code dealers.freight}). A line that stands on one side only counts there with its whole value. Lines that are equal
 * on both sides, and everything in them, are dropped; the root stays. Where a formula is a sum, the differences of its
 * terms sum to its own difference.
 */
public final class ExplanationDifference {

    private static final Text NO_LINE = DriverWords.text("value.no-line");

    private record Pair(Optional<Explanation.Line> left, Optional<Explanation.Line> right) {}

    private record Place(int depth, Pair pair) {}

    private final ImmutableList<Row> rows;

    ExplanationDifference(Explanation left, Explanation right) {
        List<Row> all = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        Set<Pair> seen = new HashSet<>();
        open.push(new Place(0, new Pair(Optional.of(left.root()), Optional.of(right.root()))));
        while (!open.isEmpty()) {
            Place place = open.pop();
            all.add(row(place));
            if (seen.add(place.pair)) {
                List<Pair> below = pairs(place.pair);
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(new Place(place.depth + 1, below.get(i)));
                }
            }
        }
        rows = changed(all);
    }

    /** A value as the text shows it: a line that does not stand on this side is "none". */
    private static String shown(Value value, Locale locale) {
        return value.why().filter(NO_LINE::equals).isPresent()
                ? DriverWords.in(locale, "value.none")
                : value.text(locale);
    }

    /** The changed lines, parents before children. */
    public List<Row> rows() {
        return rows;
    }

    /** Prose for people; not to be parsed. */
    public String text(Locale locale) {
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            out.append("  ".repeat(Math.min(row.depth, 24)))
                    .append(row.label.in(locale))
                    .append(": ")
                    .append(shown(row.left, locale))
                    .append(" − ")
                    .append(
                            row.right
                                            .asNumber()
                                            .filter(number -> number.signum() < 0)
                                            .isPresent()
                                    ? "(" + shown(row.right, locale) + ")"
                                    : shown(row.right, locale))
                    .append(" = ")
                    .append(row.difference.text(locale))
                    .append('\n');
        }
        return out.toString();
    }

    /** The text in English; not to be parsed. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    /** A row stays when it changed or when something below it did; the root always. */
    private static ImmutableList<Row> changed(List<Row> all) {
        Deque<Row> kept = new ArrayDeque<>();
        int needed = Integer.MAX_VALUE;
        for (int i = all.size() - 1; i >= 0; i--) {
            Row row = all.get(i);
            boolean above = row.depth < needed;
            if (i == 0 || !row.left.equals(row.right) || (above && needed != Integer.MAX_VALUE)) {
                kept.push(row);
                needed = row.depth;
            }
        }
        return ImmutableList.copyOf(kept);
    }

    private static Row row(Place place) {
        Optional<Explanation.Line> left = place.pair.left;
        Optional<Explanation.Line> right = place.pair.right;
        Explanation.Line shown = left.or(() -> right).orElseThrow();
        Value absent = absent(shown);
        Value leftValue = left.map(Explanation.Line::value).orElse(absent);
        Value rightValue = right.map(Explanation.Line::value).orElse(absent);
        Value difference;
        if (left.isEmpty()) {
            difference =
                    subtract(new Value.Defined(BigDecimal.ZERO, shown.value().unit()), rightValue);
        } else if (right.isEmpty()) {
            difference = leftValue;
        } else {
            difference = subtract(leftValue, rightValue);
        }
        return new Row(place.depth, shown.label(), leftValue, rightValue, difference);
    }

    private static Value absent(Explanation.Line shown) {
        return new Value.Undefined(shown.value().unit(), NO_LINE, Optional.empty());
    }

    private static Value subtract(Value left, Value right) {
        if (!left.isDefined()) {
            return left;
        }
        if (!right.isDefined()) {
            return right;
        }
        if (!left.unit().equals(right.unit())) {
            return new Value.Undefined(left.unit(), DriverWords.text("value.other-unit"), Optional.empty());
        }
        return new Value.Defined(left.get().subtract(right.get(), MathContext.DECIMAL128), left.unit());
    }

    /** Siblings side by side, in the order of the left side, then what stands on the right side only. */
    private static List<Pair> pairs(Pair parent) {
        List<Explanation.Line> lefts = lines(parent.left);
        Set<Explanation.Line> rights = new LinkedHashSet<>(lines(parent.right));
        Map<Explanation.Line, Explanation.Line> matches = new LinkedHashMap<>();
        match(lefts, rights, matches, line -> line.id().map(Identifier::text));
        match(lefts, rights, matches, line -> Optional.of(line.label().in(Locale.ENGLISH)));
        match(lefts, rights, matches, line -> line.id().map(Identifier::last));
        List<Pair> pairs = new ArrayList<>();
        for (Explanation.Line left : lefts) {
            pairs.add(new Pair(Optional.of(left), Optional.ofNullable(matches.get(left))));
        }
        for (Explanation.Line right : rights) {
            pairs.add(new Pair(Optional.empty(), Optional.of(right)));
        }
        return pairs;
    }

    private static List<Explanation.Line> lines(Optional<Explanation.Line> parent) {
        return parent.map(Explanation.Line::children).orElse(ImmutableList.of()).stream()
                .filter(line -> line.id().isPresent())
                .toList();
    }

    private static void match(
            List<Explanation.Line> lefts,
            Set<Explanation.Line> rights,
            Map<Explanation.Line, Explanation.Line> matches,
            Function<Explanation.Line, Optional<String>> key) {
        Map<String, Explanation.Line> byKey = new LinkedHashMap<>();
        rights.forEach(right -> key.apply(right).ifPresent(text -> byKey.putIfAbsent(text, right)));
        for (Explanation.Line left : lefts) {
            if (!matches.containsKey(left)) {
                Optional<Explanation.Line> right =
                        key.apply(left).flatMap(text -> Optional.ofNullable(byKey.remove(text)));
                right.filter(rights::remove).ifPresent(match -> matches.put(left, match));
            }
        }
    }

    /**
     * One line on both sides.
     *
     * @param depth 0 is the root
     * @param label of the left line, or of the right one where it stands alone
     * @param left undefined where the line stands on the right side only
     * @param right undefined where the line stands on the left side only
     * @param difference left minus right
     */
    public record Row(int depth, Text label, Value left, Value right, Value difference) {}
}
