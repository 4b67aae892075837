package dev.millet.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import java.util.List;
import java.util.Optional;
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
        Set<Identifier> factIds =
                nobodyAsks(facts, declared) ? Set.of() : uniqueIds("fact", FACTS, known.facts(), facts, Fact::id);
        uniqueIds("contradiction", CONTRADICTIONS, known.declared(), declared, Contradiction::id);
        for (int i = 0; i < facts.size(); i++) {
            Optional<Evidence> evidence = facts.get(i).evidence();
            if (evidence.isPresent() && !sourceIds.contains(evidence.get().source())) {
                reportSource(evidence.get(), FACTS.element(i).member("evidence"));
            }
        }
        for (int i = 0; i < declared.size(); i++) {
            inspect(declared.get(i), CONTRADICTIONS.element(i), sourceIds, factIds);
        }
        return problems.build();
    }

    /** Whether no fact is named, and none is there twice, as can be seen of ids that ascend: F2, F10. */
    private boolean nobodyAsks(List<Fact> facts, List<Contradiction> declared) {
        boolean ascending = declared.isEmpty() && known.facts().isEmpty();
        for (int i = 1; ascending && i < facts.size(); i++) {
            String before = facts.get(i - 1).id().text();
            String id = facts.get(i).id().text();
            ascending = id.length() != before.length() ? id.length() > before.length() : id.compareTo(before) > 0;
        }
        return ascending;
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
            Evidence place = contradiction.places().get(j);
            if (!sourceIds.contains(place.source())) {
                reportSource(place, path.member("places").element(j));
            }
        }
    }

    private void reportSource(Evidence evidence, Path path) {
        report(path.member("source"), "source must be in the book, but was '" + evidence.source() + "'");
    }

    private <E> Set<Identifier> uniqueIds(
            String what, Path path, List<E> before, List<E> added, Function<E, Identifier> id) {
        Set<Identifier> ids = Sets.newHashSetWithExpectedSize(before.size() + added.size());
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
