package dev.millet.channel.tax;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Evidence;
import java.util.List;

/** The descriptions of tables of taxes and their rows. */
final class TaxShapes {
    static final Shape<TaxRow> ROW = Shape.of("tax-row", TaxRow.class, TaxRow::builder, TaxRow.Builder::build)
            .with("supply", Kind.identifier(), TaxRow::supply, TaxRow.Builder::supply, "kind of supply")
            .with("payer", Kind.oneOf(Taxpayer.class), TaxRow::payer, TaxRow.Builder::payer, "who sells")
            .with("from", Kind.date(), TaxRow::from, TaxRow.Builder::from, "first day of supply to which it applies")
            .with("rate", Kind.decimal(), TaxRow::rate, TaxRow.Builder::rate, "as a ratio of the price ex tax")
            .with(
                    "creditable",
                    Kind.flag(),
                    TaxRow::creditable,
                    TaxRow.Builder::creditable,
                    "whether a buyer who is a general taxpayer recovers it")
            .with("levy", Kind.identifier(), TaxRow::levy, TaxRow.Builder::levy, "name of the levy")
            .optional("label", Kind.texts(), TaxRow::label, TaxRow.Builder::label, "what the rate is called on a page")
            .optional("region", Kind.identifier(), TaxRow::region, TaxRow.Builder::region, "where, if not everywhere")
            .optional(
                    "evidence",
                    Kind.nested(Evidence.shape()),
                    TaxRow::evidence,
                    TaxRow.Builder::evidence,
                    "the act that says so")
            .shape();

    static final Shape<TaxTable> TABLE = Shape.ofRecord(
                    "tax-table",
                    TaxTable.class,
                    values -> new TaxTable(values.get("id", Identifier.class), rows(values)))
            .key("id", Kind.identifier(), TaxTable::id, "its name")
            .with("rows", Kind.listOf(Kind.nested(ROW)), TaxTable::rows, "all rates")
            .shape();

    private TaxShapes() {}

    private static List<TaxRow> rows(Shape.Values values) {
        return values.get("rows", List.class);
    }
}
