package dev.millet.channel.tax;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rates of tax on supplies by date, kind of supply and payer, each with its evidence.
 *
 * <p>The table is handed in by the caller; this room knows no country. There is no default rate: a supply that the table
 * does not cover is refused.
 *
 * <p>Example: in the Chinese table goods of a general taxpayer bear 17 % until 2018-04-30, 16 % from 2018-05-01 and 13 %
 * from 2019-04-01.
 *
 * @param id its name: china
 * @param rows all rates
 */
public record TaxTable(Identifier id, List<TaxRow> rows) {
    /** Keeps a copy of the rows. */
    public TaxTable {
        rows = List.copyOf(rows);
    }

    /** A table of a name: {@code TaxTable.of("china", seventeenPercent, sixteenPercent)}. */
    public static TaxTable of(String id, TaxRow... rows) {
        return new TaxTable(Identifier.of(id), List.of(rows));
    }

    /** Its description: attributes and how it is built. */
    public static Shape<TaxTable> shape() {
        return TaxShapes.TABLE;
    }

    /**
     * The row in force on a day, everywhere (rows of a pilot region are left out).
     *
     * @throws IllegalArgumentException if the table has no such row on that day
     */
    public TaxRow row(Identifier supply, Taxpayer payer, LocalDate day) {
        TaxRow inForce = null;
        for (TaxRow row : rows) {
            if (row.supply().equals(supply)
                    && row.payer() == payer
                    && row.region().isEmpty()
                    && !row.from().isAfter(day)
                    && (inForce == null || !row.from().isBefore(inForce.from()))) {
                inForce = row;
            }
        }
        if (inForce == null) {
            throw new IllegalArgumentException("tax table must have a rate for the supply, but was '" + supply + ", "
                    + payer.word() + ", " + day + "' (tax table '" + id + "')");
        }
        return inForce;
    }

    /**
     * The rate in force on a day as a figure with its evidence: id such as {@code vat.goods.general}, a ratio; called by the row's
     * label, if it has one, with payer and day: "VAT rate on goods, general taxpayer, supplied 2011-10-20".
     *
     * @throws IllegalArgumentException if the table has no such rate on that day
     */
    public Figure rate(Identifier supply, Taxpayer payer, LocalDate day) {
        TaxRow row = row(supply, payer, day);
        String payerWord = payer.word();
        Optional<Text> label = row.label().isPresent()
                ? Optional.of(TaxWords.text("rate", row.label().get(), TaxWords.text("taxpayer." + payerWord), day))
                : Optional.empty();
        return Figure.builder()
                .id(Identifier.of(row.levy() + "." + supply + "." + payerWord))
                .subject(id.text())
                .label(label)
                .metric(row.levy() + " rate on " + supply + ", " + payerWord + " taxpayer, supplied " + day)
                .value(row.rate())
                .unit(Unit.RATIO)
                .basis(Basis.REPORTED)
                .evidence(row.evidence())
                .build();
    }
}
