package dev.millet.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.Sign;
import dev.millet.fact.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The corner shop then and now, one change at a time, as people read it. */
class DifferTest {
    private static final Canvas THEN = Canvases.canvas();

    @Test
    void anItemInAnotherBlockHasMoved() {
        Canvas now = THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods")));
        assertThat(english(now)).containsExactly("item till (Till) moved from ‘money’ to ‘goods’");
        assertThat(chinese(now)).containsExactly("item till（收银）从“money”移到“goods”");
        assertThat(only(now).path().pointer()).isEqualTo("/items/till/block");
        assertThat(only(now).kind()).isEqualTo(ChangeKind.MOVED);
    }

    @Test
    void anItemWithOtherWordsWasRenamed() {
        Canvas now = THEN.replacing(THEN.item("till").withText(Text.of("Cash desk", "收银台")));
        assertThat(english(now)).containsExactly("item till (Cash desk) renamed from ‘Till’ to ‘Cash desk’");
        assertThat(english(THEN.withTitle(Text.of("The old shop", "老店"))))
                .containsExactly("canvas corner (The old shop) renamed from ‘The corner shop’ to ‘The old shop’");
    }

    @Test
    void anItemWithAnotherIdAndTheSameContentWasRenamedToo() {
        Item passers = THEN.item("passers-by");
        Canvas now = THEN.minus("passers-by").plus(passers.withId(Identifier.of("strollers")));
        assertThat(english(now))
                .containsExactly(
                        "item passers-by (Passers-by) renamed from ‘passers-by’ to ‘strollers’",
                        "canvas corner (The corner shop): items in another order");
        assertThat(Differ.diff(Canvas.shape(), THEN, now).applyTo(THEN)).isEqualTo(now);
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        Canvas now = THEN.minus("passers-by").plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
        assertThat(english(now)).containsExactly("item passers-by (Passers-by) removed", "item cake (Cake) added");
        assertThat(chinese(now)).containsExactly("删除item passers-by（路人）", "新增item cake（蛋糕）");
    }

    @Test
    void valuesInsideAnItemAreToldWithTheirAttribute() {
        Item bread = THEN.item("bread");
        Canvas now = THEN.replacing(bread.withInferred(true)
                .withKinds(Identifier.of("k"))
                .withEvidence(Evidence.of("seed", "L2", "面包"))
                .withProperties(Map.of("colour", "brown"))
                .withNote(Text.of("daily")));
        assertThat(english(now))
                .containsExactly(
                        "item bread (Fresh bread): kinds ‘k’ added",
                        "item bread (Fresh bread): evidence ‘seed’ removed",
                        "item bread (Fresh bread): evidence ‘seed’ added",
                        "item bread (Fresh bread): inferred changed from no to yes",
                        "item bread (Fresh bread): note ‘daily’ added",
                        "item bread (Fresh bread): properties.colour ‘brown’ added");
        assertThat(Differ.diff(Canvas.shape(), THEN, now)
                        .touching(Path.ROOT.member("items").member("bread")))
                .hasSize(6);
        assertThat(Differ.diff(Canvas.shape(), THEN, now).summary().in(Locale.ENGLISH))
                .isEqualTo("4 added; 1 removed; 1 changed");
    }

    @Test
    void aLinkIsKnownByItsTypeAndEnds() {
        Link feeds = Link.of("feeds", "till", "bread");
        Canvas now = THEN.withLinks(THEN.links().stream()
                .map(link -> link.equals(feeds) ? link.withSign(Sign.NEGATIVE) : link)
                .toList());
        assertThat(english(now)).containsExactly("link feeds:till:bread: sign ‘negative’ added");
    }

    @Test
    void theSameItemsInAnotherOrderAreOneChange() {
        List<Item> items = THEN.items();
        Canvas now = THEN.withItems(items.get(1), items.get(0), items.get(2), items.get(3), items.get(4));
        assertThat(english(now)).containsExactly("canvas corner (The corner shop): items in another order");
    }

    @Test
    void nothingChangedIsSaidToo() {
        ChangeSet<Canvas> none = Differ.diff(Canvas.shape(), THEN, THEN);
        assertThat(none.text(Locale.ENGLISH)).isEqualTo("nothing changed");
        assertThat(none.summary().in(Locale.CHINESE)).isEqualTo("没有变化");
        assertThat(none.applyTo(THEN)).isSameAs(THEN);
    }

    @Test
    void changesThatDoNotFitAreRefusedAllAtOnce() {
        Canvas now = THEN.minus("passers-by").replacing(THEN.item("till").withBlock(Identifier.of("goods")));
        Canvas other = now.replacing(now.item("till").withBlock(Identifier.of("ways")));
        assertThatThrownBy(() -> Differ.diff(Canvas.shape(), THEN, now).applyTo(other))
                .isInstanceOf(InvalidPartsException.class)
                .hasMessageContaining("(/items/passers-by)");
    }

    @Test
    void aStatedValueIsEqualByWhatItSays() {
        Change change = only(THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods"))));
        assertThat(change.before()).isEqualTo(change.inverse().after());
        assertThat(change.toString()).isEqualTo("MOVED /items/till/block");
        assertThat(change.slot()).isEqualTo(Optional.empty());
    }

    private static Change only(Canvas now) {
        return Differ.diff(Canvas.shape(), THEN, now).changes().get(0);
    }

    private static List<String> english(Canvas now) {
        return Differ.diff(Canvas.shape(), THEN, now)
                .text(Locale.ENGLISH)
                .lines()
                .toList();
    }

    private static List<String> chinese(Canvas now) {
        return Differ.diff(Canvas.shape(), THEN, now)
                .text(Locale.CHINESE)
                .lines()
                .toList();
    }
}
