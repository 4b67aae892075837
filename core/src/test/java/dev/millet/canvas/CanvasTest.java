package dev.millet.canvas;

import static dev.millet.canvas.Canvases.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Text;
import dev.millet.json.MilletJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A canvas is put together item by item; what cannot be told apart or leads nowhere is refused, drafts are not. */
class CanvasTest {
    private static final Canvas CORNER = Canvases.canvas();

    @Test
    void itemsOfOneIdLinksDrawnTwiceAndLinksToNothingAreRefusedAtOnce() {
        assertThatExceptionOfType(InvalidPartsException.class)
                .isThrownBy(() -> Canvas.builder()
                        .id(id("broken"))
                        .title(Text.of("Broken"))
                        .framework(id("shop-window"))
                        .addItems(
                                Item.of("bread", "goods", Text.of("Bread")),
                                Item.of("bread", "goods", Text.of("More bread")),
                                Item.of("till", "money", Text.of("Till")))
                        .addLinks(
                                Link.of("feeds", "bread", "till"),
                                Link.of("feeds", "bread", "till").withSign(Sign.NEGATIVE),
                                Link.of("feeds", "bred", "nothing"))
                        .build())
                .withMessage("""
id of an item must be unique, but was 'bread' twice (/items/1/id)
link must be drawn once, but was 'feeds:bread:till' twice (/links/1)
link must join items of the canvas, but was 'bred'; did you mean 'bread'? (/links/2/from)
link must join items of the canvas, but was 'nothing' (/links/2/to)""");
    }

    @Test
    void linkFromAnItemToItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("feeds", "bread", "bread"))
                .withMessage("link must join two items, but was from 'bread' to itself (type 'feeds')");
    }

    @Test
    void itemIsFoundByItsIdAndAMisspeltOneGetsAHint() {
        assertThat(CORNER.item("bread").text()).isEqualTo(Text.of("Fresh bread", "新鲜面包"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNER.item("bred"))
                .withMessage("id must be that of an item, but was 'bred'; did you mean 'bread'? (canvas 'corner')");
        assertThat(CORNER.itemsIn(id("buyers")))
                .extracting(item -> item.id().text())
                .containsExactly("neighbours", "passers-by");
        assertThat(CORNER.itemsIn(id("attic"))).isEmpty();
    }

    @Test
    void takingAnItemOutTakesItsLinksAlongAndLeavesTheOthers() {
        Canvas without = CORNER.minus("bread");

        assertThat(without.itemsById()).doesNotContainKey(id("bread")).hasSize(4);
        assertThat(without.links()).extracting(Link::key).containsExactly("reaches:counter:neighbours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNER.minus("brad"))
                .withMessageStartingWith("id must be that of an item, but was 'brad'");
    }

    @Test
    void itemIsReplacedAtItsPlace() {
        Canvas other = CORNER.replacing(CORNER.item("counter").withText(Text.of("Desk")));

        assertThat(other.items().get(2).text()).isEqualTo(Text.of("Desk"));
        assertThat(other.links()).isEqualTo(CORNER.links());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNER.replacing(Item.of("desk", "ways", Text.of("Desk"))))
                .withMessage("id must be that of an item, but was 'desk' (canvas 'corner')");
    }

    @Test
    void draftWithAnUnknownBlockAndKindIsLegal() {
        Canvas draft = CORNER.plus(Item.of("box", "attic", Text.of("Box"), "wooden"));

        assertThat(FilledCanvas.of(Canvases.framework(), draft).misplaced()).containsExactly(draft.item("box"));
        assertThat(MilletJson.readOrThrow(Canvas.shape(), MilletJson.write(Canvas.shape(), draft)))
                .isEqualTo(draft);
    }

    @Test
    void recordThatWasChangedBeforeItWasMadeIsRefused() {
        Optional<LocalDate> first = Optional.of(LocalDate.of(2026, 1, 2));
        Optional<LocalDate> second = Optional.of(LocalDate.of(2026, 1, 3));

        assertThat(new CanvasRecord(Optional.empty(), first, first).changed()).isEqualTo(first);
        assertThat(new CanvasRecord(Optional.empty(), first, second).created()).isEqualTo(first);
        assertThat(new CanvasRecord(Optional.empty(), Optional.empty(), second).created())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CanvasRecord(Optional.empty(), second, first))
                .withMessage("changed must not be before created '2026-01-03', but was '2026-01-02'");
    }

    @Test
    void brokenDocumentTellsItsLinksThatLeadNowhereBesideItsOtherMistakes() {
        String broken = new String(MilletJson.write(Canvas.shape(), CORNER), StandardCharsets.UTF_8)
                .replace("\"to\": \"till\"", "\"to\": \"tilt\"")
                .replace("\"inferred\": true", "\"inferred\": \"yes\"");

        assertThat(MilletJson.read(Canvas.shape(), broken).problems())
                .extracting(problem -> problem.path().pointer())
                .containsExactly("/items/1/inferred", "/links/3/to");
    }

    @Test
    void canvasAndFrameworkThatDoNotBelongTogetherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilledCanvas.of(Stalls.framework(), CORNER))
                .withMessage("framework must be the one that the canvas fills 'shop-window', but was 'market-stall'"
                        + " (canvas 'corner')");
    }

    @Test
    void filledCanvasAnswersWhatRulesAndPicturesAsk() {
        FilledCanvas filled =
                FilledCanvas.of(Canvases.framework(), CORNER.plus(Link.of("adores", "neighbours", "bread")));
        Item counter = CORNER.item("counter");
        Item bread = CORNER.item("bread");

        assertThat(filled.kinds(counter)).extracting(Object::toString).containsExactly("shop", "own", "indirect");
        assertThat(filled.items(Selection.of("ways", "own"))).containsExactly(counter);
        assertThat(filled.items(Selection.of("ways", "partner"))).isEmpty();
        assertThat(filled.items(Selection.of("attic"))).isEmpty();
        assertThat(filled.picks(Selection.of("goods"), counter)).isFalse();
        assertThat(filled.term(counter, id("shop")).orElseThrow().term()).isEqualTo(Text.of("Own shop", "自营店"));
        assertThat(filled.term(counter, id("nonsense"))).isEmpty();
        assertThat(filled.joined(bread, id("feeds"), Direction.OUT)).isEqualTo(List.of(CORNER.item("till")));
        assertThat(filled.joined(bread, id("serves"), Direction.IN)).isEmpty();
        assertThat(filled.joined(CORNER.item("neighbours"), id("serves"), Direction.ANY))
                .containsExactly(bread);
        assertThat(filled.linksFrom(bread)).hasSize(2);
        assertThat(filled.linksTo(bread)).hasSize(2);
        assertThat(filled.linksTo(counter)).isEmpty();
        assertThat(filled.sign(filled.linksTo(bread).get(1))).isEqualTo(Sign.NONE);
        assertThat(filled.path(bread).pointer()).isEqualTo("/items/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled.path(Item.of("roll", "goods", Text.of("Roll"))))
                .withMessage("item must stand on the canvas, but was 'roll' (canvas 'corner')");
    }
}
