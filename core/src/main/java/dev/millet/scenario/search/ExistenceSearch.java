package dev.millet.scenario.search;

import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Enclosure;
import dev.millet.driver.Value;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves that a tree's one answer exists all over the ranges, or finds a place where it does not: {@link Existence} tells how. */
final class ExistenceSearch {
    /** After so many halves of the box, or of one figure's range, it stays open. */
    static final int MOST_PARTS = 64;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final DriverTree tree;
    private final Identifier answer;
    private final List<Figure> ranged;

    ExistenceSearch(DriverTree tree) {
        this.tree = tree;
        this.answer = tree.answers().get(0).id().orElseThrow();
        this.ranged = tree.figures().stream()
                .filter(figure -> figure.uncertainty().isPresent())
                .toList();
    }

    /** A part of the box: a side for each figure that moves. */
    private record Part(List<Side> sides) {
        Part with(int figure, Side side) {
            List<Side> other = new ArrayList<>(sides);
            other.set(figure, side);
            return new Part(other);
        }

        List<Figure> middle() {
            return sides.stream()
                    .map(side -> side.figure().withValue(range(side.figure()).valueAt(side.middle())))
                    .toList();
        }
    }

    private record Side(Figure figure, BigDecimal low, BigDecimal high) {
        BigDecimal middle() {
            return low.add(high).multiply(HALF).round(MathContext.DECIMAL128);
        }

        Side lower() {
            return new Side(figure, low, middle());
        }

        Side upper() {
            return new Side(figure, middle(), high);
        }
    }

    Existence found() {
        Value base = tree.read().values().get(0);
        if (!base.isDefined()) {
            return new Existence(Existence.Extent.NOT_EVERYWHERE, List.of(), base);
        }
        Part whole = part(ranged);
        if (existsAllOver(whole)) {
            return new Existence(Existence.Extent.EVERYWHERE, List.of(), base);
        }
        for (Figure figure : ranged) {
            Optional<Existence> alone = alone(figure);
            if (alone.isPresent()) {
                return alone.get();
            }
        }
        return halve(whole).orElseGet(() -> new Existence(Existence.Extent.UNKNOWN, List.of(), base));
    }

    /** One figure moved over its range, all others at base: first to its ends, then inside. */
    private Optional<Existence> alone(Figure figure) {
        Distribution range = range(figure);
        for (BigDecimal end : List.of(range.low(), range.high())) {
            Optional<Existence> missing = missing(List.of(figure.withValue(end)));
            if (missing.isPresent()) {
                return missing;
            }
        }
        return halve(part(List.of(figure))).filter(found -> found.extent() == Existence.Extent.NOT_EVERYWHERE);
    }

    /** Empty if neither was proved. */
    private Optional<Existence> halve(Part whole) {
        Deque<Part> open = new ArrayDeque<>(List.of(whole));
        for (int parts = 0; !open.isEmpty(); parts++) {
            if (parts == MOST_PARTS) {
                return Optional.empty();
            }
            Part part = open.poll();
            if (!existsAllOver(part)) {
                Optional<Existence> missing = missing(part.middle());
                if (missing.isPresent()) {
                    return missing;
                }
                open.addAll(halves(part, parts));
            }
        }
        Value base = tree.read().values().get(0);
        return Optional.of(new Existence(Existence.Extent.EVERYWHERE, List.of(), base));
    }

    /** The halves by the figure that settles most of them; by one after the other where none settles any. */
    private List<Part> halves(Part part, int turn) {
        int figures = part.sides().size();
        List<Part> best = List.of();
        int most = 0;
        for (int i = 0; i < figures; i++) {
            int figure = (i + turn) % figures;
            Side side = part.sides().get(figure);
            List<Part> two = List.of(part.with(figure, side.lower()), part.with(figure, side.upper()));
            int settled = (int) two.stream().filter(half -> existsAllOver(half)).count();
            if (best.isEmpty() || settled > most) {
                best = two;
                most = settled;
            }
        }
        return best;
    }

    private Optional<Existence> missing(List<Figure> placed) {
        Value value = tree.read(placed).values().get(0);
        return value.isDefined()
                ? Optional.empty()
                : Optional.of(new Existence(Existence.Extent.NOT_EVERYWHERE, placed, value));
    }

    private boolean existsAllOver(Part part) {
        Map<Identifier, Enclosure> boxes = new LinkedHashMap<>();
        part.sides().forEach(side -> boxes.put(side.figure().id(), Enclosure.of(side.low(), side.high())));
        return tree.enclose(boxes, answer).alwaysDefined();
    }

    private static Distribution range(Figure figure) {
        return figure.uncertainty().orElseThrow();
    }

    private static Part part(List<Figure> figures) {
        List<Side> sides = new ArrayList<>();
        for (Figure figure : figures) {
            Distribution range = range(figure);
            sides.add(new Side(figure, range.low(), range.high()));
        }
        return new Part(sides);
    }
}
