package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.fact.Contradiction;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.FactValue;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a fact book says against a canvas that cites its sources. */
final class BookRules {
    private final FactBook book;
    private final Map<String, List<Fact>> factsByPlace = new LinkedHashMap<>();
    private final Map<String, List<Fact>> factsByMeasure = new LinkedHashMap<>();

    private BookRules(FactBook book) {
        this.book = book;
        for (Fact fact : book.facts()) {
            fact.evidence()
                    .ifPresent(evidence -> factsByPlace
                            .computeIfAbsent(place(evidence), place -> new ArrayList<>())
                            .add(fact));
            factsByMeasure
                    .computeIfAbsent(measure(fact.subject(), fact.metric()), measure -> new ArrayList<>())
                    .add(fact);
        }
    }

    static List<Rule<FilledCanvas>> of(FactBook book) {
        BookRules rules = new BookRules(book);
        return List.of(
                CanvasRules.rule("canvas.evidence.unknown-source", Severity.ERROR, rules::unknownSource),
                CanvasRules.rule("canvas.item.disputed", Severity.WARNING, rules::disputed),
                CanvasRules.rule("canvas.figure.contradicts-book", Severity.WARNING, rules::contradicted));
    }

    private void unknownSource(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            for (int i = 0; i < item.evidence().size(); i++) {
                Identifier source = item.evidence().get(i).source();
                if (book.findSource(source).isEmpty()) {
                    Path path = filled.path(item).member("evidence").element(i).member("source");
                    report.found(path, item.text(), source);
                }
            }
        }
    }

    /** An item that cites the very place of a fact which another fact contradicts. */
    private void disputed(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            Set<Identifier> told = new LinkedHashSet<>();
            for (Evidence evidence : item.evidence()) {
                for (Fact fact : factsByPlace.getOrDefault(place(evidence), List.of())) {
                    for (Contradiction contradiction : book.contradictionsOf(fact.id())) {
                        if (told.add(contradiction.id())) {
                            report.found(filled.path(item), item.text(), contradiction.title(), contradiction.id());
                        }
                    }
                }
            }
        }
    }

    /** A figure that measures what a fact measures, in the same unit and period, and cannot be true beside it. */
    private void contradicted(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            for (int i = 0; i < item.figures().size(); i++) {
                Figure figure = item.figures().get(i);
                for (Fact fact : factsByMeasure.getOrDefault(measure(figure.subject(), figure.metric()), List.of())) {
                    if (figure.unit().equals(fact.unit())
                            && figure.period().isPresent()
                            && figure.period().equals(fact.period())
                            && !(fact.value() instanceof FactValue.Date)
                            && !(fact.value() instanceof FactValue.Textual)
                            && !new FactValue.Number(figure.value()).canHoldWith(fact.value())) {
                        report.found(
                                filled.path(item).member("figures").element(i),
                                item.text(),
                                figure.quantity().toString(),
                                fact.statement(),
                                fact.id());
                    }
                }
            }
        }
    }

    private static String place(Evidence evidence) {
        return evidence.source() + "\n" + evidence.locator() + "\n"
                + evidence.quote().orElse("");
    }

    private static String measure(String subject, String metric) {
        return subject + "\n" + metric;
    }
}
