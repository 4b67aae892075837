package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.BasicsArbitraries;
import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Contradicting is symmetric, never reflexive, and what a book finds does not depend on the order of its facts. */
class FactProperties {
    @Property
    void nothingContradictsItself(@ForAll("facts") Fact fact) {
        assertThat(fact.contradicts(fact)).isFalse();
    }

    @Property(tries = 1_000)
    void contradictingIsMutual(@ForAll("facts") Fact one, @ForAll("facts") Fact other) {
        assertThat(one.contradicts(other)).isEqualTo(other.contradicts(one));
    }

    @Property
    void bookFindsEachContradictingPairOnce(@ForAll("books") List<Fact> facts) {
        FactBook book = FactBook.of(List.of(), facts, List.of());
        long pairs = 0;
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += facts.get(i).contradicts(facts.get(j)) ? 1 : 0;
            }
        }

        assertThat(book.found()).hasSize((int) pairs).doesNotHaveDuplicates();
    }

    @Property
    void whatIsSaidInWordsIsSaidInBothLanguages(@ForAll("facts") Fact fact) {
        assertThat(fact.valueInWords().byLanguage().keySet()).containsExactly("en", "zh");
    }

    @Provide
    Arbitrary<List<Fact>> books() {
        return facts().list().ofMaxSize(12).uniqueElements(Fact::id);
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 30).map(String::valueOf);
        Arbitrary<FactValue> values = Arbitraries.oneOf(
                numbers.map(FactValue::number),
                Combinators.combine(Arbitraries.of(Relation.class), numbers).as(FactValue::bound),
                Arbitraries.integers()
                        .between(1, 30)
                        .map(low -> FactValue.range(String.valueOf(low), String.valueOf(low + 5))),
                BasicsArbitraries.periods().map(FactValue.Date::new),
                Arbitraries.of("none", "some").map(FactValue::text));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        values,
                        Arbitraries.of(Basis.class),
                        Arbitraries.of("2013", "2013-01..2013-12", "c. 2013", "2014")
                                .map(Period::parse)
                                .optional(0.8),
                        Arbitraries.of("a", "b").map(Identifier::of).optional(0.9),
                        Arbitraries.of(LocalDate.of(2014, 1, 2), LocalDate.of(2014, 3, 30))
                                .optional(0.5))
                .as((id, value, basis, period, question, announced) -> Fact.builder()
                        .id(Identifier.of("F" + id))
                        .subject("Xiaomi")
                        .metric("metric")
                        .value(value)
                        .basis(basis)
                        .period(period)
                        .question(question)
                        .announced(announced)
                        .statement(Text.of("A statement."))
                        .build())
                .withoutEdgeCases();
    }
}
