package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactBookTest {
    private static final Source PAPER = Source.of("paper", Text.of("A paper"));
    private static final Fact IN_2017 = listed("F044", "2017");
    private static final Fact IN_2018 = listed("F094", "2018");
    private static final Contradiction C_1 =
            contradiction("C-1").addFacts(id("F044"), id("F094")).build();

    @Test
    void findsWhatCannotBothHold() {
        FactBook book = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of());

        assertThat(book.found()).hasSize(1);
        Contradiction found = book.found().get(0);
        assertThat(found.id()).isEqualTo(id("found.F044.F094"));
        assertThat(found.kind()).isEqualTo(ContradictionKind.CONFLICT);
        assertThat(found.isFound()).isTrue();
        assertThat(found.facts()).containsExactly(id("F044"), id("F094"));
        assertThat(found.declaredAs()).isEmpty();
        assertThat(found.title().in(Locale.ENGLISH))
                .isEqualTo("Xiaomi, listing date: 2017 (F044) and 2018 (F094) cannot both hold");
        assertThat(found.title().in(Locale.CHINESE)).isEqualTo("Xiaomi，listing date：2017（F044）与2018（F094）不能同时成立");
    }

    @Test
    void foundOneSaysWhereItIsDeclared() {
        Contradiction other = contradiction("C-0").addFacts(id("F044")).build();
        FactBook book = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(other, C_1));

        assertThat(book.found().get(0).declaredAs()).contains(id("C-1"));
        assertThat(book.contradictions())
                .containsExactly(other, C_1, book.found().get(0));
        assertThat(book.contradictionsOf(id("F094")))
                .containsExactly(C_1, book.found().get(0));
    }

    @Test
    void foundOnesAreOrderedByQuestionAndFact() {
        Fact sold40 = sold("F001", "40");
        Fact sold60 = sold("F002", "60");
        Fact sold70 = sold("F003", "70");
        FactBook book = FactBook.of(List.of(PAPER), List.of(sold40, IN_2017, sold60, IN_2018, sold70), List.of());

        assertThat(book.found())
                .extracting(each -> each.id().text())
                .containsExactly("found.F001.F002", "found.F001.F003", "found.F002.F003", "found.F044.F094");
    }

    @Test
    void factsWithoutQuestionAreNeverCompared() {
        FactBook book =
                FactBook.of(List.of(PAPER), List.of(IN_2017.withQuestion(Optional.empty()), IN_2018), List.of());

        assertThat(book.found()).isEmpty();
        assertThat(book.answering(id("xiaomi.listing-date"))).containsExactly(IN_2018);
    }

    @Test
    void looksUpById() {
        FactBook book = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(C_1));

        assertThat(book.find(id("F044"))).contains(IN_2017);
        assertThat(book.find(id("F045"))).isEmpty();
        assertThat(book.findSource(id("paper"))).contains(PAPER);
        assertThat(book.findSource(id("F044"))).isEmpty();
        assertThat(book.findDeclared(id("C-1"))).contains(C_1);
        assertThat(book.findDeclared(id("C-2"))).isEmpty();
        assertThat(book.answering(id("xiaomi.listing-date"))).containsExactly(IN_2017, IN_2018);
        assertThat(book.answering(id("nobody.asked"))).isEmpty();
        assertThat(book).hasToString("FactBook[1 sources, 2 facts, 1 declared contradictions]");
    }

    @Test
    void refusesABrokenBookWithAllItsProblems() {
        Contradiction broken = contradiction("C-1")
                .addFacts(id("F044"), id("F999"))
                .addPlaces(Evidence.of("paper", "page 1"), Evidence.of("nowhere", "page 2"))
                .build();
        List<Source> sources = List.of(PAPER, PAPER);
        List<Fact> facts = List.of(
                IN_2017,
                IN_2018.withEvidence(Evidence.of("009", "line 1")),
                IN_2018,
                IN_2018.withEvidence(Optional.empty()));
        List<Contradiction> declared =
                List.of(broken, contradiction("C-1").addFacts(id("F044")).build());

        assertThat(FactBook.problems(sources, facts, declared))
                .extracting(FactBookProblem::toString)
                .containsExactly(
                        "id of a source must be unique in the book, but was 'paper' (/sources/1/id)",
                        "id of a fact must be unique in the book, but was 'F094' (/facts/2/id)",
                        "id of a fact must be unique in the book, but was 'F094' (/facts/3/id)",
                        "id of a contradiction must be unique in the book, but was 'C-1' (/contradictions/1/id)",
                        "source must be in the book, but was '009' (/facts/1/evidence/source)",
                        "fact must be in the book, but was 'F999' (/contradictions/0/facts/1)",
                        "source must be in the book, but was 'nowhere' (/contradictions/0/places/1/source)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactBook.of(sources, facts, declared))
                .withMessageStartingWith("id of a source must be unique in the book, but was 'paper' (/sources/1/id)\n")
                .withMessageEndingWith("'nowhere' (/contradictions/0/places/1/source)");
    }

    @Test
    void refusesAFoundContradictionAsDeclared() {
        FactBook book = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of());

        assertThat(book.problemsAdding(List.of(), List.of(), book.found()))
                .containsExactly(new FactBookProblem(
                        Path.ROOT.member("contradictions").element(0),
                        "contradiction must be declared, but was found by comparison: 'found.F044.F094'"));
    }

    @Test
    void growsFromSeveralParts() {
        FactBook sources = FactBook.of(List.of(PAPER), List.of(), List.of());
        FactBook book =
                sources.plus(List.of(), List.of(IN_2017, IN_2018), List.of()).plus(List.of(), List.of(), List.of(C_1));

        assertThat(book).isEqualTo(FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(C_1)));
        assertThat(FactBook.empty().plus(book)).isEqualTo(book);
    }

    @Test
    void mergesBooksAndKeepsOnceWhatIsAlike() {
        FactBook one = FactBook.of(List.of(PAPER), List.of(IN_2017), List.of());
        FactBook other = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(C_1));

        assertThat(one.plus(other)).isEqualTo(other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(FactBook.of(List.of(PAPER.withKind("slides")), List.of(), List.of())))
                .withMessage("id of a source must be unique in the book, but was 'paper' (/sources/0/id)");
    }

    @Test
    void contradictionNamesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contradiction("C-9").build())
                .withMessage("contradiction must name facts or places, but was without (contradiction 'C-9')");
        assertThat(contradiction("C-9")
                        .addPlaces(Evidence.of("paper", "page 1"))
                        .build()
                        .facts())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C_1.withDeclaredAs(id("C-2")))
                .withMessage(
                        "only a found contradiction must be declared elsewhere, but was 'C-2' (contradiction 'C-1')");
    }

    @Test
    void booksAreEqualByTheirParts() {
        FactBook book = FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(C_1));

        assertThat(book).isEqualTo(book).isNotEqualTo("book").isNotEqualTo(FactBook.empty());
        assertThat(book).hasSameHashCodeAs(FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of(C_1)));
        assertThat(book).isNotEqualTo(FactBook.of(List.of(PAPER), List.of(IN_2018, IN_2017), List.of(C_1)));
        assertThat(book).isNotEqualTo(FactBook.of(List.of(PAPER), List.of(IN_2017, IN_2018), List.of()));
    }

    private static Contradiction.Builder contradiction(String id) {
        Contradiction.Builder builder = Contradiction.builder();
        builder.id(id(id)).kind(ContradictionKind.CONFLICT).title(Text.of("Listing year"));
        return builder;
    }

    private static Fact listed(String id, String date) {
        return Fact.builder()
                .id(id(id))
                .subject("Xiaomi")
                .metric("listing date")
                .value(FactValue.date(date))
                .basis(Basis.REPORTED)
                .question(id("xiaomi.listing-date"))
                .statement(Text.of("Listed in " + date + "."))
                .evidence(Evidence.of("paper", "page 1"))
                .build();
    }

    private static Fact sold(String id, String number) {
        return Fact.builder()
                .id(id(id))
                .subject("Xiaomi")
                .metric("phones sold")
                .value(FactValue.number(number))
                .unit(Unit.of("phone"))
                .basis(Basis.REPORTED)
                .period(Period.parse("2014"))
                .question(id("xiaomi.phones-sold"))
                .statement(Text.of("Sold."))
                .build();
    }

    private static Identifier id(String text) {
        return Identifier.of(text);
    }
}
