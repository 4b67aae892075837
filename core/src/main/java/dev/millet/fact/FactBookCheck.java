package dev.millet.fact;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks through what is to be added to a book and collects all that is wrong with it. */
final class FactBookCheck {
    private static final Path SOURCES = Path.ROOT.member("sources");
    private static final Path FACTS = Path.ROOT.member("facts");
    private static final Path CONTRADICTIONS = Path.ROOT.member("contradictions");

    private final FactBook known;
    private final ImmutableList.Builder<FactBookProblem> problems = ImmutableList.builder();

    FactBookCheck(FactBook known) {
        this.known = known;
    }

    List<FactBookProblem> problems(List<Source> sources, List<Fact> facts, List<Contradiction> declared) {
        Set<Identifier> sourceIds = uniqueIds("source", SOURCES, known.sources(), sources, Source::id);
        Set<Identifier> factIds = uniqueIds("fact", FACTS, known.facts(), facts, Fact::id);
        uniqueIds("contradiction", CONTRADICTIONS, known.declared(), declared, Contradiction::id);
        for (int i = 0; i < facts.size(); i++) {
            Path path = FACTS.element(i).member("evidence");
            facts.get(i).evidence().ifPresent(evidence -> requireSource(evidence, path, sourceIds));
        }
        for (int i = 0; i < declared.size(); i++) {
            inspect(declared.get(i), CONTRADICTIONS.element(i), sourceIds, factIds);
        }
        return problems.build();
    }

    private void inspect(Contradiction contradiction, Path path, Set<Identifier> sourceIds, Set<Identifier> factIds) {
        if (contradiction.isFound()) {
            report(path, "contradiction must be declared, but was found by comparison: '" + contradiction.id() + "'");
        }
        for (int j = 0; j < contradiction.facts().size(); j++) {
            Identifier fact = contradiction.facts().get(j);
            if (!factIds.contains(fact)) {
                report(path.member("facts").element(j), "fact must be in the book, but was '" + fact + "'");
            }
        }
        for (int j = 0; j < contradiction.places().size(); j++) {
            requireSource(contradiction.places().get(j), path.member("places").element(j), sourceIds);
        }
    }

    private void requireSource(Evidence evidence, Path path, Set<Identifier> sourceIds) {
        if (!sourceIds.contains(evidence.source())) {
            report(path.member("source"), "source must be in the book, but was '" + evidence.source() + "'");
        }
    }

    private <E> Set<Identifier> uniqueIds(
            String what, Path path, List<E> before, List<E> added, Function<E, Identifier> id) {
        Set<Identifier> ids = new HashSet<>();
        before.forEach(element -> ids.add(id.apply(element)));
        for (int i = 0; i < added.size(); i++) {
            Identifier each = id.apply(added.get(i));
            if (!ids.add(each)) {
                report(
                        path.element(i).member("id"),
                        "id of a " + what + " must be unique in the book, but was '" + each + "'");
            }
        }
        return ids;
    }

    private void report(Path path, String message) {
        problems.add(new FactBookProblem(path, message));
    }
}
