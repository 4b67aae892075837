package dev.millet.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Price waterfalls of several routes side by side, as data: the same step of each on one row.
 *
 * <p>Rows run from the consumer price down to the contribution: VAT, price ex VAT, one row for each tier from the consumer
 * up, the maker's invoice price, one row for each step that deducts, pocket price, and so on. A step in which no
 * waterfall has a line has no row; one in which only some have a line reads 0 in the others.
 *
 * <p>Amounts are exact and printed. Subtotals are rounded, and the lines between two of them are rounded by largest remainder
 * ({@link dev.millet.driver.Breakdown}), so that every printed column adds up exactly: of the first Xiaomi phone's dealers the
 * national distributor keeps 57.7352… and prints −57.73, because −205.03, −60.14 and −57.73 are what leads from 1,708.55
 * to 1,385.65. An undefined amount stays undefined and names its reason; the rest of its column is then rounded line by
 * line.
 *
 * <p>Every row says what it rests on: figures, [S] where one has a source, [A] where one is an assumption.
 */
public final class WaterfallTable {
    private final ImmutableList<Text> headings;
    private final ImmutableList<WaterfallRow> rows;
    private final Unit unit;
    private final int scale;

    private WaterfallTable(ImmutableList<Text> headings, ImmutableList<WaterfallRow> rows, Unit unit, int scale) {
        this.headings = headings;
        this.rows = rows;
        this.unit = unit;
        this.scale = scale;
    }

    /**
     * All routes of a comparison at the offer's price (frame A), headed by their labels.
     *
     * @param reading a reading of the comparison, with whatever figures it replaces
     * @param scale decimal places to print: 2 for yuan
     * @throws IllegalArgumentException if the reading is of another tree
     */
    public static WaterfallTable of(ChannelComparison comparison, Reading reading, int scale) {
        return of(
                reading,
                comparison.routes().stream()
                        .map(route -> new WaterfallColumn(
                                route.label(), comparison.atSamePrice(route).unit()))
                        .toList(),
                scale);
    }

    /**
     * Any waterfalls side by side, at any prices.
     *
     * @param reading a reading of a tree that holds every line of the waterfalls, such as {@link #tree}
     * @param columns at least one, all in one unit
     * @param scale decimal places to print: 2 for yuan, 0 for yen
     * @throws IllegalArgumentException if there is no column, the units differ or the reading is of another tree
     */
    public static WaterfallTable of(Reading reading, List<WaterfallColumn> columns, int scale) {
        checkArgument(!columns.isEmpty(), "a waterfall table must have at least one column, but was '%s'", columns);
        checkArgument(scale >= 0 && scale <= 10, "scale must be from 0 to 10 decimal places, but was '%s'", scale);
        Set<Unit> units = new LinkedHashSet<>();
        columns.forEach(column -> units.add(column.waterfall().consumerPrice().unit()));
        checkArgument(units.size() == 1, "waterfalls of one table must have one unit, but was '%s'", units);
        Unit unit = units.iterator().next();
        List<ImmutableListMultimap<RowKey, WaterfallLine>> lines =
                columns.stream().map(column -> RowKey.rows(column.waterfall())).toList();
        List<RowKey> keys = RowKey.merged(lines);
        List<List<WaterfallCell>> cells = lines.stream()
                .map(column -> TableColumn.cells(reading, column, keys, unit, scale))
                .toList();
        ImmutableList.Builder<WaterfallRow> rows = ImmutableList.builder();
        for (int i = 0; i < keys.size(); i++) {
            ImmutableWaterfallRow.Builder row =
                    ImmutableWaterfallRow.builder().step(keys.get(i).step()).label(label(keys.get(i), lines));
            for (List<WaterfallCell> column : cells) {
                row.addCells(column.get(i));
            }
            rows.add(row.build());
        }
        return new WaterfallTable(
                columns.stream().map(WaterfallColumn::heading).collect(ImmutableList.toImmutableList()),
                rows.build(),
                unit,
                scale);
    }

    /**
     * A tree of every line of some waterfalls, for those that no other tree holds: read it, with figures replaced or not, and
     * hand the reading to {@link #of(Reading, List, int)}.
     */
    public static DriverTree tree(List<WaterfallColumn> columns) {
        return DriverTree.of(columns.stream()
                .flatMap(column -> column.waterfall().lines().stream())
                .map(WaterfallLine::amount)
                .toList());
    }

    /** What stands above each column. */
    public List<Text> headings() {
        return headings;
    }

    /** The rows, from the consumer price to the contribution. */
    public List<WaterfallRow> rows() {
        return rows;
    }

    /**
     * The first row of a step: {@code row(CONTRIBUTION)}.
     *
     * @throws IllegalArgumentException if no waterfall has a line in that step
     */
    public WaterfallRow row(WaterfallStep step) {
        return rows.stream()
                .filter(row -> row.step() == step)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("step must be one that the table has, but was '" + step
                        + "' (it has "
                        + rows.stream().map(WaterfallRow::step).distinct().toList() + ")"));
    }

    /** The unit of all amounts: CNY/unit. */
    public Unit unit() {
        return unit;
    }

    /** Decimal places of the printed amounts. */
    public int scale() {
        return scale;
    }

    /** The table in English, for people; not to be parsed. */
    @Override
    public String toString() {
        return WaterfallText.of(this).toString();
    }

    private static Text label(RowKey row, List<ImmutableListMultimap<RowKey, WaterfallLine>> columns) {
        Set<Text> labels = new LinkedHashSet<>();
        for (ImmutableListMultimap<RowKey, WaterfallLine> column : columns) {
            List<WaterfallLine> lines = column.get(row);
            if (lines.size() > 1) {
                return row.step().label();
            }
            lines.forEach(line -> labels.add(line.label()));
        }
        return Text.join(" | ", new ArrayList<>(labels));
    }
}
