package dev.millet.render;

import com.google.common.collect.ImmutableListMultimap;
import dev.millet.basics.Unit;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Breakdown;
import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one waterfall into the cells of a table: exact, rounded so that they add up, and with the figures they rest on. */
final class TableColumn {
    private final Reading reading;
    private final ImmutableListMultimap<RowKey, WaterfallLine> lines;
    private final List<RowKey> rows;
    private final Unit unit;
    private final List<Value> values = new ArrayList<>();
    private final List<List<Figure>> figures = new ArrayList<>();

    private TableColumn(
            Reading reading, ImmutableListMultimap<RowKey, WaterfallLine> lines, List<RowKey> rows, Unit unit) {
        this.reading = reading;
        this.lines = lines;
        this.rows = rows;
        this.unit = unit;
    }

    static List<WaterfallCell> cells(
            Reading reading,
            ImmutableListMultimap<RowKey, WaterfallLine> lines,
            List<RowKey> rows,
            Unit unit,
            int scale) {
        TableColumn column = new TableColumn(reading, lines, rows, unit);
        column.read();
        List<Optional<BigDecimal>> rounded = column.rounded(scale);
        List<WaterfallCell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(ImmutableWaterfallCell.builder()
                    .value(column.values.get(i))
                    .rounded(rounded.get(i))
                    .addAllLines(lines.get(rows.get(i)))
                    .addAllFigures(column.figures.get(i))
                    .build());
        }
        return List.copyOf(cells);
    }

    private void read() {
        Set<Figure> ofPrice = Set.of();
        for (RowKey row : rows) {
            List<WaterfallLine> here = lines.get(row);
            values.add(sum(here));
            if (!row.step().isSubtotal()) {
                figures.add(own(below(here), ofPrice));
                continue;
            }
            // Every deduction below the invoice price is held against it, because the pocket price already rests on the
            // figures of stock and returns.
            if (row.step().compareTo(WaterfallStep.INVOICE_PRICE) <= 0) {
                ofPrice = below(here);
            }
            figures.add(row.step() == WaterfallStep.CONSUMER_PRICE ? List.copyOf(ofPrice) : List.of());
        }
    }

    private Value sum(List<WaterfallLine> here) {
        BigDecimal sum = BigDecimal.ZERO;
        for (WaterfallLine line : here) {
            Value value = reading.value(line.amount());
            if (value.asNumber().isEmpty()) {
                return value;
            }
            BigDecimal amount = value.get();
            sum = sum.add(line.step().isSubtotal() ? amount : amount.negate(), MathContext.DECIMAL128);
        }
        return new Value.Defined(sum, unit);
    }

    private Set<Figure> below(List<WaterfallLine> here) {
        Set<Figure> below = new LinkedHashSet<>();
        for (WaterfallLine line : here) {
            Driver amount = line.amount();
            reading.explain(amount).lines().forEach(each -> each.figure().ifPresent(below::add));
        }
        return below;
    }

    /** What a line brings in itself; a line that is made of the price alone, such as a share of it that is a definition, cites the price. */
    private static List<Figure> own(Set<Figure> below, Set<Figure> ofPrice) {
        List<Figure> own =
                below.stream().filter(figure -> !ofPrice.contains(figure)).toList();
        return own.isEmpty() ? List.copyOf(below) : own;
    }

    /** Deductions are rounded between rounded subtotals; where a number does not exist nothing adds up and each is rounded alone. */
    private List<Optional<BigDecimal>> rounded(int scale) {
        if (!values.stream().allMatch(Value::isDefined)) {
            return values.stream()
                    .map(value -> value.asNumber().map(number -> number.setScale(scale, RoundingMode.HALF_EVEN)))
                    .toList();
        }
        List<Optional<BigDecimal>> printed = new ArrayList<>();
        BigDecimal exact = values.get(0).get();
        BigDecimal subtotal = exact.setScale(scale, RoundingMode.HALF_EVEN);
        printed.add(Optional.of(subtotal));
        int start = 1;
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).step().isSubtotal()) {
                Breakdown block = Breakdown.between(exact, parts(start, i), scale);
                addBlock(printed, block.parts(), start, i, scale);
                for (Breakdown.Part part : parts(start, i)) {
                    exact = exact.add(part.amount());
                }
                subtotal = subtotal.add(block.total());
                printed.add(Optional.of(subtotal));
                start = i + 1;
            }
        }
        return printed;
    }

    /** The lines of a block; rows on which the waterfall has no line take no part, so that none of them is given a cent. */
    private List<Breakdown.Part> parts(int start, int end) {
        List<Breakdown.Part> parts = new ArrayList<>();
        for (int i = start; i < end; i++) {
            List<WaterfallLine> here = lines.get(rows.get(i));
            if (!here.isEmpty()) {
                parts.add(new Breakdown.Part(here.get(0).label(), values.get(i).get()));
            }
        }
        return parts;
    }

    private void addBlock(
            List<Optional<BigDecimal>> printed, List<Breakdown.Part> parts, int start, int end, int scale) {
        int next = 0;
        for (int i = start; i < end; i++) {
            boolean present = lines.containsKey(rows.get(i));
            printed.add(Optional.of(present ? parts.get(next++).amount() : BigDecimal.ZERO.setScale(scale)));
        }
    }
}
