package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Period;
import dev.millet.basics.Reference;
import dev.millet.basics.Shape;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The descriptions of facts, sources and what contradicts what, each once. */
final class FactShapes {
    static final Shape<Source> SOURCE = Shape.of("source", Source.class, Source::builder, Source.Builder::build)
            .key("id", Kind.identifier(), Source::id, Source.Builder::id, "the id by which evidence cites it")
            .with("title", Kind.texts(), Source::title, Source.Builder::title, "what it is called")
            .withDefault(
                    "kind", Kind.text(), Source::kind, Source.Builder::kind, "document", "what kind of thing it is")
            .optional("published", Kind.period(), Source::published, Source.Builder::published, "when it was published")
            .optional("note", Kind.texts(), Source::note, Source.Builder::note, "what to know before relying on it")
            .shape();

    private static final Kind<FactValue> VALUE = Kind.union(
            "value",
            Shape.ofRecord(
                            "number",
                            FactValue.Number.class,
                            values -> new FactValue.Number(values.get("number", BigDecimal.class)))
                    .with("number", Kind.decimal(), FactValue.Number::number, "the number, in the fact's unit")
                    .shape(),
            Shape.ofRecord(
                            "bound",
                            FactValue.Bound.class,
                            values -> new FactValue.Bound(
                                    values.get("relation", Relation.class), values.get("number", BigDecimal.class)))
                    .with(
                            "relation",
                            Kind.oneOf(Relation.class),
                            FactValue.Bound::relation,
                            "how the true number stands to the one said")
                    .with("number", Kind.decimal(), FactValue.Bound::number, "the number said, in the fact's unit")
                    .shape(),
            Shape.ofRecord(
                            "range",
                            FactValue.Range.class,
                            values -> new FactValue.Range(
                                    values.get("low", BigDecimal.class), values.get("high", BigDecimal.class)))
                    .with("low", Kind.decimal(), FactValue.Range::low, "the lower end, included")
                    .with("high", Kind.decimal(), FactValue.Range::high, "the upper end, included")
                    .shape(),
            Shape.ofRecord("date", FactValue.Date.class, values -> new FactValue.Date(values.get("date", Period.class)))
                    .with("date", Kind.period(), FactValue.Date::date, "the time, as precise as the source")
                    .shape(),
            Shape.ofRecord(
                            "text",
                            FactValue.Textual.class,
                            values -> new FactValue.Textual(values.get("text", String.class)))
                    .with("text", Kind.text(), FactValue.Textual::text, "the words")
                    .shape());

    static final Shape<Fact> FACT = Shape.of("fact", Fact.class, Fact::builder, Fact.Builder::build)
            .key("id", Kind.identifier(), Fact::id, Fact.Builder::id, "its name in the book")
            .with("subject", Kind.text(), Fact::subject, Fact.Builder::subject, "what or whom it is about")
            .with("metric", Kind.text(), Fact::metric, Fact.Builder::metric, "what is said of it")
            .with("value", VALUE, Fact::value, Fact.Builder::value, "what the source says")
            .withDefault("unit", Kind.unit(), Fact::unit, Fact.Builder::unit, Unit.RATIO, "what the numbers count")
            .with("basis", FigureShapes.BASIS, Fact::basis, Fact.Builder::basis, "how the value came to be")
            .optional("period", Kind.period(), Fact::period, Fact.Builder::period, "the time it is about")
            .optional("announced", Kind.date(), Fact::announced, Fact.Builder::announced, "the day it was said")
            .optional("question", Kind.identifier(), Fact::question, Fact.Builder::question, "what it answers")
            .with("statement", Kind.texts(), Fact::statement, Fact.Builder::statement, "the statement as a sentence")
            .optional(
                    "evidence",
                    Kind.nested(FigureShapes.EVIDENCE),
                    Fact::evidence,
                    Fact.Builder::evidence,
                    "where it is written")
            .optional("note", Kind.texts(), Fact::note, Fact.Builder::note, "what a reader should know about it")
            .shape();

    static final Shape<Contradiction> CONTRADICTION = Shape.of(
                    "contradiction", Contradiction.class, Contradiction::builder, Contradiction.Builder::build)
            .key("id", Kind.identifier(), Contradiction::id, Contradiction.Builder::id, "its name")
            .with(
                    "kind",
                    Kind.oneOf(ContradictionKind.class),
                    Contradiction::kind,
                    Contradiction.Builder::kind,
                    "what kind of disagreement it is")
            .with("title", Kind.texts(), Contradiction::title, Contradiction.Builder::title, "what it is about")
            .with(
                    "facts",
                    Kind.listOf(Kind.identifier()),
                    Contradiction::facts,
                    Contradiction.Builder::addAllFacts,
                    "the facts that disagree, by id")
            .with(
                    "places",
                    Kind.listOf(Kind.nested(FigureShapes.EVIDENCE)),
                    Contradiction::places,
                    Contradiction.Builder::addAllPlaces,
                    "places in documents that disagree")
            .optional(
                    "known",
                    Kind.texts(),
                    Contradiction::known,
                    Contradiction.Builder::known,
                    "what is known to be true")
            .optional(
                    "advice", Kind.texts(), Contradiction::advice, Contradiction.Builder::advice, "how to work with it")
            .withDefault(
                    "isFound",
                    Kind.flag(),
                    Contradiction::isFound,
                    Contradiction.Builder::isFound,
                    false,
                    "whether it was found by comparing values")
            .optional(
                    "declaredAs",
                    Kind.identifier(),
                    Contradiction::declaredAs,
                    Contradiction.Builder::declaredAs,
                    "for a found one, the declared one that names its facts")
            .shape();

    private FactShapes() {}

    static Shape<FactBook> continuation(FactBook before) {
        return Shape.ofRecord(
                        "fact-book",
                        FactBook.class,
                        values -> before.plus(
                                FactShapes.<Source>list(values, "sources"),
                                FactShapes.<Fact>list(values, "facts"),
                                FactShapes.<Contradiction>list(values, "contradictions")))
                .with("sources", Kind.listOf(Kind.nested(SOURCE)), FactBook::sources, "what can be cited")
                .with("facts", Kind.listOf(Kind.nested(FACT)), FactBook::facts, "what is said")
                .with(
                        "contradictions",
                        Kind.listOf(Kind.nested(CONTRADICTION)),
                        FactBook::declared,
                        "what disagrees, as readers declared it")
                .refersTo(source(before, "facts", "*", "evidence", "source"))
                .refersTo(new Reference(
                        "fact must be in the book",
                        List.of("contradictions", "*", "facts", "*"),
                        List.of("facts", "*", "id"),
                        ids(before.facts(), Fact::id)))
                .refersTo(source(before, "contradictions", "*", "places", "*", "source"))
                .shape();
    }

    private static Reference source(FactBook before, String... from) {
        return new Reference(
                "source must be in the book",
                List.of(from),
                List.of("sources", "*", "id"),
                ids(before.sources(), Source::id));
    }

    private static <E> Set<String> ids(List<E> nouns, Function<E, Identifier> id) {
        return nouns.stream().map(noun -> id.apply(noun).text()).collect(Collectors.toUnmodifiableSet());
    }

    private static <E> List<E> list(Shape.Values values, String name) {
        return values.get(name, List.class);
    }
}
