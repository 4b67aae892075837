package dev.millet.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One bar of a waterfall: it hangs where the one above it ended. In printed amounts, so that bars meet exactly.
 *
 * @param from the running amount before it; zero for a subtotal
 * @param to the running amount after it
 * @param kind what it stands for
 */
record FloatingBar(BigDecimal from, BigDecimal to, BarKind kind) {
    /** The bars of a column, row by row: none where nothing is deducted, or where an undefined amount leaves nothing to hang on. */
    static List<Optional<FloatingBar>> of(WaterfallTable table, int column) {
        List<Optional<FloatingBar>> bars = new ArrayList<>();
        Optional<BigDecimal> running = Optional.empty();
        for (WaterfallRow row : table.rows()) {
            Optional<BigDecimal> amount = row.cells().get(column).rounded();
            Optional<BigDecimal> before = row.isSubtotal() ? Optional.of(BigDecimal.ZERO) : running;
            Optional<BigDecimal> after = before.flatMap(start -> amount.map(start::add));
            bars.add(after.filter(end -> row.isSubtotal() || amount.orElse(end).signum() != 0)
                    .map(end -> new FloatingBar(before.orElse(end), end, BarKind.of(row.step(), amount.orElse(end)))));
            running = after;
        }
        return List.copyOf(bars);
    }

    /** The bars of all columns. */
    static List<FloatingBar> all(WaterfallTable table) {
        List<FloatingBar> all = new ArrayList<>();
        for (int column = 0; column < table.headings().size(); column++) {
            of(table, column).forEach(bar -> bar.ifPresent(all::add));
        }
        return all;
    }
}
