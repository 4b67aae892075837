package dev.millet.fact;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything known about a matter, with its sources, and with what disagrees side by side.
 *
 * <p>Ids are unique, every source cited is in the book, and so is every fact that a declared contradiction names; a book
 * that breaks this is refused with all its problems at once. Contradictions are either declared as data or
 * {@linkplain #found found} by comparing facts that answer the same question.
 *
 * <pre>{@code
 * FactBook book = FactBook.of(List.of(source), List.of(listedIn2017, listedIn2018), List.of());
 * book.answering(Identifier.of("xiaomi.listing-date"));   // both
 * book.found();                                           // one conflict: 2017 and 2018 cannot both hold
 * }</pre>
 *
 * <p>Order is that of the lists given. Two books are equal when their sources, facts and declared contradictions are.
 */
public final class FactBook {
    private static final FactBook EMPTY = new FactBook(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    private static final Shape<FactBook> SHAPE = EMPTY.continuation();

    private final ImmutableList<Source> sources;
    private final ImmutableList<Fact> facts;
    private final ImmutableList<Contradiction> declared;
    private final Supplier<ImmutableMap<Identifier, Source>> sourcesById;
    private final Supplier<ImmutableMap<Identifier, Fact>> factsById;
    private final Supplier<ImmutableListMultimap<Identifier, Fact>> factsByQuestion;

    private FactBook(ImmutableList<Source> sources, ImmutableList<Fact> facts, ImmutableList<Contradiction> declared) {
        this.sources = sources;
        this.facts = facts;
        this.declared = declared;
        this.sourcesById = Suppliers.memoize(() -> Maps.uniqueIndex(sources, Source::id));
        this.factsById = Suppliers.memoize(() -> Maps.uniqueIndex(facts, Fact::id));
        this.factsByQuestion = Suppliers.memoize(() -> Multimaps.index(
                facts.stream().filter(fact -> fact.question().isPresent()).iterator(),
                fact -> fact.question().orElseThrow()));
    }

    /** A book with nothing in it, to add to. */
    public static FactBook empty() {
        return EMPTY;
    }

    /**
     * A book of sources, facts and declared contradictions.
     *
     * @throws IllegalArgumentException with all {@linkplain #problems problems} at once, if there are any
     */
    public static FactBook of(Iterable<Source> sources, Iterable<Fact> facts, Iterable<Contradiction> declared) {
        return EMPTY.plus(sources, facts, declared);
    }

    /** Its description: sources, facts and declared contradictions, which cite nothing outside the book. */
    public static Shape<FactBook> shape() {
        return SHAPE;
    }

    /** What would be refused about a book of these parts; empty if nothing. */
    public static List<FactBookProblem> problems(
            Iterable<Source> sources, Iterable<Fact> facts, Iterable<Contradiction> declared) {
        return EMPTY.problemsAdding(sources, facts, declared);
    }

    /**
     * This book with more in it. What is added may cite what is already here, so that a large book can stand in several
     * files.
     *
     * @throws IllegalArgumentException with all problems at once, if there are any
     */
    public FactBook plus(Iterable<Source> sources, Iterable<Fact> facts, Iterable<Contradiction> declared) {
        List<FactBookProblem> problems = problemsAdding(sources, facts, declared);
        if (!problems.isEmpty()) {
            throw FactBookProblem.refusal(problems);
        }
        return new FactBook(joined(this.sources, sources), joined(this.facts, facts), joined(this.declared, declared));
    }

    /**
     * Both books as one. What stands in both alike is kept once.
     *
     * @throws IllegalArgumentException with all problems at once, if one id means different things in the two
     */
    public FactBook plus(FactBook other) {
        return plus(without(other.sources, sources), without(other.facts, facts), without(other.declared, declared));
    }

    /**
     * What would be refused if these were {@linkplain #plus(Iterable, Iterable, Iterable) added}; empty if nothing. Each
     * problem says where it is in the parts given: {@code /facts/3/evidence/source}.
     */
    public List<FactBookProblem> problemsAdding(
            Iterable<Source> sources, Iterable<Fact> facts, Iterable<Contradiction> declared) {
        return new FactBookCheck(this)
                .problems(ImmutableList.copyOf(sources), ImmutableList.copyOf(facts), ImmutableList.copyOf(declared));
    }

    /**
     * The description of a further file of this book: what is read may cite what is already here, and yields the book
     * with both in it.
     *
     * <pre>{@code
     * FactBook sources = MilletJson.readOrThrow(FactBook.shape(), sourcesFile);
     * FactBook book = MilletJson.readOrThrow(sources.continuation(), factsFile);
     * }</pre>
     */
    public Shape<FactBook> continuation() {
        return FactShapes.continuation(this);
    }

    /** The sources, in order. */
    public List<Source> sources() {
        return sources;
    }

    /** The facts, in order. */
    public List<Fact> facts() {
        return facts;
    }

    /** The contradictions that readers declared, in order. */
    public List<Contradiction> declared() {
        return declared;
    }

    /**
     * The contradictions found by comparing the facts of each question: one for each pair that
     * {@linkplain Fact#contradicts cannot both hold}, question by question in the order in which questions first appear,
     * pairs in the order of the facts. One whose two facts a declared contradiction names says so
     * ({@link Contradiction#declaredAs}).
     */
    public List<Contradiction> found() {
        ImmutableList.Builder<Contradiction> found = ImmutableList.builder();
        factsByQuestion.get().asMap().values().forEach(group -> {
            List<Fact> answers = ImmutableList.copyOf(group);
            for (int i = 0; i < answers.size(); i++) {
                for (int j = i + 1; j < answers.size(); j++) {
                    if (answers.get(i).contradicts(answers.get(j))) {
                        found.add(conflict(answers.get(i), answers.get(j)));
                    }
                }
            }
        });
        return found.build();
    }

    /** All contradictions: the declared ones, then the found ones. */
    public List<Contradiction> contradictions() {
        return joined(declared, found());
    }

    /** The contradictions, declared or found, that name a fact. */
    public List<Contradiction> contradictionsOf(Identifier fact) {
        return contradictions().stream()
                .filter(contradiction -> contradiction.facts().contains(fact))
                .collect(ImmutableList.toImmutableList());
    }

    /** The fact of an id, if the book has it. */
    public Optional<Fact> find(Identifier fact) {
        return Optional.ofNullable(factsById.get().get(fact));
    }

    /** The source of an id, if the book has it. */
    public Optional<Source> findSource(Identifier source) {
        return Optional.ofNullable(sourcesById.get().get(source));
    }

    /** The declared contradiction of an id, if the book has it. */
    public Optional<Contradiction> findDeclared(Identifier contradiction) {
        return declared.stream().filter(each -> each.id().equals(contradiction)).findFirst();
    }

    /** The facts that answer a question, in order; empty if none does. */
    public List<Fact> answering(Identifier question) {
        return factsByQuestion.get().get(question);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FactBook book
                        && sources.equals(book.sources)
                        && facts.equals(book.facts)
                        && declared.equals(book.declared));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * sources.hashCode() + facts.hashCode()) + declared.hashCode();
    }

    /** How much is in it: {@code FactBook[14 sources, 252 facts, 62 declared contradictions]}. */
    @Override
    public String toString() {
        return "FactBook[" + sources.size() + " sources, " + facts.size() + " facts, " + declared.size()
                + " declared contradictions]";
    }

    private Contradiction conflict(Fact one, Fact other) {
        return Contradiction.builder()
                .id(Identifier.of("found." + one.id() + "." + other.id()))
                .kind(ContradictionKind.CONFLICT)
                .title(FactWords.WORDS.text(
                        "contradiction.found",
                        one.subject(),
                        one.metric(),
                        one.valueInWords(),
                        one.id(),
                        other.valueInWords(),
                        other.id()))
                .addFacts(one.id(), other.id())
                .isFound(true)
                .declaredAs(declared.stream()
                        .filter(row ->
                                row.facts().contains(one.id()) && row.facts().contains(other.id()))
                        .map(Contradiction::id)
                        .findFirst())
                .build();
    }

    private static <E> ImmutableList<E> joined(Iterable<? extends E> before, Iterable<? extends E> after) {
        return ImmutableList.<E>builder().addAll(before).addAll(after).build();
    }

    private static <E> List<E> without(List<E> elements, List<E> known) {
        Set<E> kept = new LinkedHashSet<>(elements);
        known.forEach(kept::remove);
        return ImmutableList.copyOf(kept);
    }
}
