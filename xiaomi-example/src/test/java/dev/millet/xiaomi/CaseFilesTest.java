package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.fact.Contradiction;
import dev.millet.fact.ContradictionKind;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseFilesTest {
    private final CaseFiles files = FirstCase.FILES;
    private final FactBook book = files.book();

    @Test
    void all151NumberedFactsAreLoadedInOrder() {
        assertThat(files.numberedFacts()).isEqualTo(151);
        assertThat(book.facts().stream().limit(151).map(fact -> fact.id().text()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 151)
                        .mapToObj(number -> "F%03d".formatted(number))
                        .toList());
    }

    @Test
    void everyFactHasAQuestionAndAQuoteFromADocumentOfTheBook() {
        assertThat(book.facts()).allSatisfy(fact -> {
            assertThat(fact.question()).as(fact.id().text()).isPresent();
            assertThat(fact.evidence().orElseThrow().quote())
                    .as(fact.id().text())
                    .isPresent();
            assertThat(book.findSource(fact.evidence().orElseThrow().source())).isPresent();
        });
    }

    @Test
    void all47ContradictionsAnd15AmbiguitiesAreDeclaredAndNoneIsEmpty() {
        List<String> rows = IntStream.concat(IntStream.rangeClosed(1, 47), IntStream.rangeClosed(-15, -1))
                .mapToObj(number -> number > 0 ? "C-" + number : "A-" + -number)
                .toList();
        assertThat(book.declared().stream().map(row -> row.id().text())).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(book.declared())
                .allSatisfy(row -> assertThat(row.facts().size() + row.places().size())
                        .as(row.id().text())
                        .isPositive());
        assertThat(book.declared())
                .allSatisfy(row -> assertThat(row.kind() == ContradictionKind.AMBIGUITY)
                        .isEqualTo(row.id().text().startsWith("A-")));
    }

    @Test
    void everyContradictionHasATitleAndAdviceInBothLanguages() {
        assertThat(book.declared()).allSatisfy(row -> {
            assertThat(row.title().byLanguage()).containsKeys("en", "zh");
            assertThat(row.advice().orElseThrow().byLanguage()).containsKeys("en", "zh");
        });
    }

    @Test
    void twoContradictionsAreFoundAndBothWereDeclared() {
        assertThat(book.found().stream().map(Contradiction::facts))
                .containsExactlyInAnyOrder(pair("F044", "F094"), pair("F034", "F052"));
        assertThat(book.found())
                .extracting(found -> found.declaredAs().orElseThrow().text())
                .containsExactlyInAnyOrder("C-1", "C-5");
    }

    @Test
    void aForecastAndAReportDoNotContradictEachOtherBoundsNeither() {
        assertThat(files.fact("F054").contradicts(files.fact("F033"))).isFalse();
        assertThat(files.fact("F067").contradicts(files.fact("F092"))).isFalse();
        assertThat(files.fact("F032").contradicts(files.fact("F051"))).isFalse();
        assertThat(files.fact("F001").contradicts(files.fact("F005"))).isFalse();
    }

    @Test
    void thePriceOfTheCaseIsTheFactOfTheDocument() {
        Fact price = files.fact(CaseFiles.PRICE);
        assertThat(files.figure("price").value()).isEqualByComparingTo("1999");
        assertThat(files.figure("price").evidence()).isEqualTo(price.evidence());
    }

    @Test
    void whatTheFilesDoNotHoldIsRefused() {
        assertThatThrownBy(() -> files.figure("margin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figure must be one of the case's, but was 'margin'");
        assertThatThrownBy(() -> files.fact("F999")).hasMessage("fact must be in the example's files, but was 'F999'");
        assertThatThrownBy(() -> files.contradiction("C-99"))
                .hasMessage("contradiction must be in the example's files, but was 'C-99'");
    }

    private static List<Identifier> pair(String one, String other) {
        return List.of(Identifier.of(one), Identifier.of(other));
    }
}
