package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Section;
import dev.millet.canvas.Term;
import dev.millet.canvas.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands on a canvas, and however its framework cuts the page: no text leaves its box and no box meets another. */
class CanvasSvgProperties {
    private static final List<String> WORDS = List.of(
            "price",
            "Donaudampfschifffahrtsgesellschaft",
            "a",
            "小米",
            "米粉参与开发，",
            "《为发烧而生》",
            "WWWWWW",
            "1,999",
            "—",
            "…",
            "مرحبا",
            "שלום",
            "привет",
            "👩‍👩‍👧",
            "é̂",
            "﷽",
            "http://example.org/a/very/long/path?with=query",
            "（",
            "）");

    @Property(tries = 60)
    void everythingHasItsPlaceOnTheScreen(@ForAll("views") CanvasView view) {
        CanvasPictures.assertEverythingHasItsPlace(view.svg());
    }

    @Property(tries = 40)
    void everythingHasItsPlaceOnPaperAndThePaperIsOneSheet(@ForAll("views") CanvasView view) {
        for (PageFormat sheet : List.of(PageFormat.A4, PageFormat.A3)) {
            String svg = view.withPage(sheet).svg();
            CanvasPictures.assertEverythingHasItsPlace(svg);
            Box page = CanvasPictures.page(CanvasPictures.parsed(svg));
            assertThat(page.height() / page.width())
                    .isCloseTo((double) sheet.height() / sheet.width(), org.assertj.core.data.Offset.offset(1e-4));
        }
    }

    @Property(tries = 100)
    void draftsOfTheShopWindowHaveTheirPlaceToo(@ForAll("canvases") Canvas canvas) {
        CanvasView view = CanvasView.of(Canvases.framework(), canvas);

        CanvasPictures.assertEverythingHasItsPlace(view.svg());
        CanvasPictures.assertEverythingHasItsPlace(
                view.withLanguage(Locale.CHINESE).withLinks(LinkStyle.DRAWN).svg());
    }

    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Provide
    Arbitrary<CanvasView> views() {
        return Arbitraries.randomValue(CanvasSvgProperties::view).dontShrink();
    }

    private static CanvasView view(Random random) {
        Framework framework = framework(random);
        List<Item> items = new ArrayList<>();
        for (Block block : framework.blocks()) {
            int count = random.nextInt(3) == 0 ? random.nextInt(15) : random.nextInt(4);
            for (int i = 0; i < count; i++) {
                Item item = Item.of(
                        block.id() + "-" + i,
                        block.id().text(),
                        text(random, 12),
                        random.nextBoolean() ? "kind" : "odd");
                items.add(
                        random.nextBoolean()
                                ? item.withInferred(true)
                                : item.withTags(text(random, 3).in(Locale.ENGLISH)));
            }
        }
        Canvas canvas =
                Canvas.of("random", text(random, 10), "random").withItems(items).withNote(text(random, 30));
        return CanvasView.of(framework, canvas).withQuestions(random.nextBoolean());
    }

    /** Blocks on a random grid: each free cell begins a block that spans as many free cells as chance has it. */
    private static Framework framework(Random random) {
        int columns = 1 + random.nextInt(random.nextInt(8) == 0 ? 30 : 6);
        int rows = 1 + random.nextInt(5);
        boolean[][] taken = new boolean[rows][columns];
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (taken[row][column] || (!blocks.isEmpty() && random.nextInt(5) == 0)) {
                    continue;
                }
                int width = 1;
                while (column + width < columns && !taken[row][column + width] && random.nextBoolean()) {
                    width++;
                }
                int height = 1 + random.nextInt(rows - row);
                for (int y = row; y < row + height; y++) {
                    for (int x = column; x < column + width; x++) {
                        taken[y][x] = true;
                    }
                }
                blocks.add(block(random, blocks.size(), column + 1, row + 1)
                        .withColumnSpan(width)
                        .withRowSpan(height));
            }
        }
        Framework.Builder framework = Framework.builder();
        if (random.nextBoolean()) {
            framework.addSections(new Section(
                    Identifier.of("section"),
                    text(random, 4),
                    List.of(blocks.get(0).id())));
        }
        return framework
                .id(Identifier.of("random"))
                .title(text(random, 6))
                .meaning(text(random, 6))
                .licence("none")
                .credit(text(random, 40))
                .columns(columns)
                .rows(rows)
                .addAllBlocks(blocks)
                .build();
    }

    private static Block block(Random random, int number, int column, int row) {
        return Block.at("block-" + number, text(random, 4), text(random, 12), column, row)
                .withVocabularies(
                        Vocabulary.of("words", Text.of("Words"), Term.of("kind", text(random, 3), text(random, 3))));
    }

    private static Text text(Random random, int most) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return Text.of(text.toString());
    }
}
