package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.List;
import java.util.Optional;

/** The descriptions of figures and of where they are written: apart from a book's, since most documents have no book. */
final class FigureShapes {
    static final Shape<Evidence> EVIDENCE = Shape.ofRecord(
                    "evidence",
                    Evidence.class,
                    values -> new Evidence(
                            values.get("source", Identifier.class),
                            values.get("locator", String.class),
                            values.find("quote", String.class)))
            .with("source", Kind.identifier(), Evidence::source, "the id of the source")
            .with("locator", Kind.text(), Evidence::locator, "where in the source: a line, a page, a section")
            .optional("quote", Kind.text(), Evidence::quote, "the words themselves, in the source's own digits")
            .shape();

    static final Kind<Basis> BASIS = Kind.oneOf(Basis.class);

    static final Shape<Figure> FIGURE = Shape.of("figure", Figure.class, Figure::builder, Figure.Builder::build)
            .key("id", Kind.identifier(), Figure::id, Figure.Builder::id, "its name; the same id is the same number")
            .optional(
                    "subject",
                    Kind.text(),
                    figure -> Optional.of(figure.subject())
                            .filter(told -> !told.equals(figure.id().text())),
                    Figure.Builder::subject,
                    "what or whom it is about; the id unless said otherwise")
            .optional(
                    "metric",
                    Kind.text(),
                    figure -> Optional.of(figure.metric()).filter(told -> !told.equals(Metric.of(figure.id()))),
                    Figure.Builder::metric,
                    "what is measured; the id's last part unless said otherwise")
            .optional("label", Kind.texts(), Figure::label, Figure.Builder::label, "what it is called on a page")
            .with("value", Kind.decimal(), Figure::value, Figure.Builder::value, "the number")
            .with("unit", Kind.unit(), Figure::unit, Figure.Builder::unit, "what the number counts")
            .with("basis", BASIS, Figure::basis, Figure.Builder::basis, "how the number came to be")
            .optional("period", Kind.period(), Figure::period, Figure.Builder::period, "the time it is about")
            .optional(
                    "uncertainty",
                    DistributionShapes.UNCERTAINTY,
                    Figure::uncertainty,
                    Figure.Builder::uncertainty,
                    "the range around it")
            .optional(
                    "evidence",
                    Kind.nested(EVIDENCE),
                    Figure::evidence,
                    Figure.Builder::evidence,
                    "where it is written")
            .optional("reason", Kind.texts(), Figure::reason, Figure.Builder::reason, "why we believe it")
            .shape();

    static final Kind<List<Figure>> FIGURES = Kind.listOf(Kind.nested(FIGURE));

    private FigureShapes() {}
}
