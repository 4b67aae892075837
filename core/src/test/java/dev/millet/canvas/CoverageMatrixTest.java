package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What covers what, inside a block by kinds and across blocks by links, and what nothing covers. */
class CoverageMatrixTest {
    private static final CoverageAxis WAYS = CoverageAxis.items("ways");
    private static final CoverageAxis OWNERS = CoverageAxis.terms("ways", "owner");
    private static final CoverageAxis KINDS = CoverageAxis.terms("ways", "way");

    private static FilledCanvas shop() {
        return FilledCanvas.of(
                Canvases.framework(),
                Canvases.canvas()
                        .plus(Item.of("mail", "ways", Text.of("Mail", "邮寄"), "direct", "partner"))
                        .plus(Item.of("rumour", "ways", Text.of("Rumour", "传闻")))
                        .plus(Link.of("reaches", "mail", "neighbours")));
    }

    @Test
    void itemsAgainstTheWordsOfTheirBlockCountWhatIsImplied() {
        CoverageMatrix matrix = CoverageMatrix.within(shop(), WAYS, OWNERS);

        assertThat(lines(matrix.rows())).containsExactly("counter", "mail", "rumour");
        assertThat(lines(matrix.columns())).containsExactly("own", "partner");
        assertThat(matrix.cell(0, 0)).extracting(item -> item.id().text()).containsExactly("counter");
        assertThat(matrix.cell(0, 1)).isEmpty();
        assertThat(matrix.coveredCells()).isEqualTo(2);
        assertThat(matrix.cells()).isEqualTo(6);
        assertThat(lines(matrix.emptyRows())).containsExactly("rumour");
        assertThat(matrix.emptyColumns()).isEmpty();
        assertThat(matrix.outside()).extracting(item -> item.id().text()).containsExactly("rumour");
        assertThat(matrix.summary().in(Locale.ENGLISH)).isEqualTo("covered cells: 2 of 6");
        assertThat(matrix.summary().in(Locale.CHINESE)).isEqualTo("已覆盖6个格中的2个");
    }

    @Test
    void wordsAgainstWordsHoldTheItemsThatAreBoth() {
        CoverageMatrix matrix = CoverageMatrix.within(shop(), OWNERS, KINDS);

        assertThat(matrix.emptyCells())
                .extracting(cell -> cell.row().id() + "/" + cell.column().id())
                .containsExactly("own/direct", "partner/shop", "partner/indirect");
        assertThat(matrix.columns().get(0).title().in(Locale.CHINESE)).isEqualTo("自营店");
    }

    @Test
    void blocksMeetAlongTheirLinksWhateverTheDirection() {
        CoverageAxis buyers = CoverageAxis.items("buyers");
        CoverageMatrix reached = CoverageMatrix.across(shop(), WAYS, buyers, Identifier.of("reaches"));
        CoverageMatrix turned = CoverageMatrix.across(shop(), buyers, WAYS, Identifier.of("reaches"));

        assertThat(lines(reached.emptyColumns())).containsExactly("passers-by");
        assertThat(lines(reached.emptyRows())).containsExactly("rumour");
        assertThat(lines(turned.emptyRows())).containsExactly("passers-by");
        assertThat(turned.cell(0, 0)).extracting(item -> item.id().text()).containsExactly("neighbours");
    }

    @Test
    void kindsOfOneBlockMeetKindsOfAnotherAlongLinks() {
        CoverageMatrix matrix = CoverageMatrix.across(
                shop(), OWNERS, CoverageAxis.terms("buyers", "buyer-kind"), Identifier.of("reaches"));

        assertThat(matrix.cell(0, 0)).extracting(item -> item.id().text()).containsExactly("counter");
        assertThat(matrix.cell(1, 0)).extracting(item -> item.id().text()).containsExactly("mail");
        assertThat(lines(matrix.emptyColumns())).containsExactly("side", "diverse");
    }

    @Test
    void linkThatLeadsToAnotherBlockThanTheColumnsCoversNothing() {
        CoverageMatrix matrix =
                CoverageMatrix.across(shop(), CoverageAxis.items("goods"), WAYS, Identifier.of("serves"));

        assertThat(matrix.coveredCells()).isZero();
        assertThat(matrix.emptyCells()).hasSize(3);
    }

    @Test
    void whatIsNotInTheFrameworkIsRefusedWithAHint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageMatrix.within(shop(), CoverageAxis.items("way"), CoverageAxis.items("way")))
                .withMessage("block must be in the framework, but was 'way'; did you mean 'ways'?"
                        + " (framework 'shop-window')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageMatrix.within(shop(), WAYS, CoverageAxis.terms("ways", "ownr")))
                .withMessage("vocabulary of 'ways' must be in the framework, but was 'ownr'; did you mean 'owner'?"
                        + " (framework 'shop-window')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageMatrix.across(shop(), WAYS, WAYS, Identifier.of("xyz")))
                .withMessage("link type must be in the framework, but was 'xyz' (framework 'shop-window')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageMatrix.within(shop(), WAYS, CoverageAxis.items("buyers")))
                .withMessage("block of the columns must be that of the rows 'ways', but was 'buyers';"
                        + " blocks are joined by a type of links");
    }

    @Test
    void cellOutsideTheMatrixIsRefused() {
        CoverageMatrix matrix = CoverageMatrix.within(shop(), WAYS, OWNERS);
        for (int[] cell : new int[][] {{-1, 0}, {3, 0}, {0, -1}, {0, 2}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> matrix.cell(cell[0], cell[1]))
                    .withMessage(
                            "cell must be one of 3 rows and 2 columns, but was '" + cell[0] + ", " + cell[1] + "'");
        }
    }

    @Test
    void matrixOfTooManyCellsIsRefused() {
        List<Item> items = new ArrayList<>();
        IntStream.range(0, 1_001).forEach(i -> items.add(Item.of("w" + i, "ways", Text.of("way"))));
        FilledCanvas many = FilledCanvas.of(
                Canvases.framework(),
                Canvas.of("many", Text.of("Many"), "shop-window").withItems(items));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageMatrix.within(many, WAYS, WAYS))
                .withMessage("matrix must have at most 1000000 cells, but was '1001 × 1001'");
    }

    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Property(tries = 200)
    void everyCellHoldsTheItemsThatLookingAtEachOneFinds(@ForAll("canvases") Canvas canvas) {
        FilledCanvas filled = FilledCanvas.of(Canvases.framework(), canvas);
        CoverageMatrix within = CoverageMatrix.within(filled, OWNERS, KINDS);
        CoverageMatrix across =
                CoverageMatrix.across(filled, WAYS, CoverageAxis.items("buyers"), Identifier.of("reaches"));
        for (int r = 0; r < within.rows().size(); r++) {
            for (int c = 0; c < within.columns().size(); c++) {
                Identifier row = within.rows().get(r).id();
                Identifier column = within.columns().get(c).id();
                assertThat(within.cell(r, c))
                        .containsExactlyElementsOf(canvas.itemsIn(Identifier.of("ways")).stream()
                                .filter(item -> filled.kinds(item).contains(row)
                                        && filled.kinds(item).contains(column))
                                .toList());
            }
        }
        for (int r = 0; r < across.rows().size(); r++) {
            for (int c = 0; c < across.columns().size(); c++) {
                Identifier row = across.rows().get(r).id();
                Identifier column = across.columns().get(c).id();
                assertThat(!across.cell(r, c).isEmpty())
                        .isEqualTo(canvas.links().stream()
                                .anyMatch(link -> link.type().text().equals("reaches")
                                        && (link.from().equals(row) && link.to().equals(column)
                                                || link.from().equals(column)
                                                        && link.to().equals(row))));
            }
        }
        assertThat(across.coveredCells() + across.emptyCells().size()).isEqualTo(across.cells());
    }

    private static List<String> lines(List<CoverageMatrix.Line> lines) {
        return lines.stream().map(line -> line.id().text()).toList();
    }
}
