package dev.millet.evolution;

import static dev.millet.evolution.Parade.drummer;
import static dev.millet.evolution.Parade.piper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes meet a version that has moved on: what fits is merged, what does not is refused whole, each at its path. */
class MergeTest {
    private static final Canvas THEN = Canvases.canvas();

    @Test
    void whatOthersChangedElsewhereStays() {
        Canvas ours = THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods")));
        Canvas theirs = THEN.replacing(THEN.item("till").withNote(Text.of("daily")))
                .plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
        Canvas merged = Differ.diff(Canvas.shape(), THEN, ours).applyTo(theirs);
        assertThat(merged.item("till").block()).isEqualTo(Identifier.of("goods"));
        assertThat(merged.item("till").note()).contains(Text.of("daily"));
        assertThat(merged.item("cake")).isEqualTo(theirs.item("cake"));
    }

    @Test
    void allConflictsAreToldAtOnceEachAtItsPath() {
        Canvas ours = THEN.replacing(THEN.item("till").withBlock(Identifier.of("goods")))
                .replacing(THEN.item("passers-by").withText(Text.of("Strollers")))
                .withTitle(Text.of("Our shop"));
        Canvas theirs = THEN.minus("passers-by")
                .replacing(THEN.item("till").withBlock(Identifier.of("ways")))
                .withTitle(Text.of("Their shop"));
        assertConflicts(
                Differ.diff(Canvas.shape(), THEN, ours),
                theirs,
                "value to change must be '{en=The corner shop, zh=街角小店}', but was '{en=Their shop}' (/title)",
                "what is to change must be there, but was not (/items/passers-by/text)",
                "value to change must be 'money', but was 'ways' (/items/till/block)");
    }

    @Test
    void anElementWhoseNeighbourHasGoneHasNoPlace() {
        Canvas ours = THEN.plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
        String last = THEN.items().get(THEN.items().size() - 1).id().text();
        assertConflicts(
                Differ.diff(Canvas.shape(), THEN, ours),
                THEN.minus(last),
                "element to stand behind must be there, but was not: '" + last + "' (/items/cake)");
    }

    @Test
    void anOrderMustKnowEveryElement() {
        List<Item> turned = new ArrayList<>(THEN.items());
        Collections.reverse(turned);
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), THEN, THEN.withItems(turned));
        assertConflicts(
                changes,
                THEN.plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕"))),
                "order must have a place for every element, but had none for 'cake' (/items)");
        assertConflicts(
                changes, THEN.withItems(turned), "order to change must be the one before, but was another (/items)");
    }

    @Test
    void whatTheNounRefusesIsToldAtItsPath() {
        Canvas ours = THEN.withLinks(List.of()).minus("till");
        Canvas theirs = THEN.withLinks(List.of());
        ChangeSet<Canvas> comesBack = Differ.diff(Canvas.shape(), ours, THEN.withLinks(THEN.links()))
                .inverse()
                .inverse();
        assertThatThrownBy(() -> comesBack.applyTo(theirs))
                .isInstanceOf(InvalidPartsException.class)
                .hasMessageContaining("no element must have the identity yet, but one had 'till' (/items/till)");
        ChangeSet<Canvas> links = Differ.diff(Canvas.shape(), theirs, THEN);
        assertThatThrownBy(() -> links.applyTo(ours))
                .isInstanceOf(InvalidPartsException.class)
                .hasMessageContaining("till");
    }

    @Test
    void aChangeInsideAFamilyOfElementsIsAppliedAndNotLost() {
        Parade then = Parade.of(piper("ann", 1), drummer("bob", 1));
        Parade now = Parade.of(piper("ann", 2), drummer("bob", 1));
        ChangeSet<Parade> changes = Differ.diff(Parade.SHAPE, then, now);
        assertThat(changes.toString()).isEqualTo("[CHANGED /marchers/ann/tune]");
        assertThat(changes.changes().get(0).types()).containsExactly("piper");
        assertThat(changes.applyTo(then)).isEqualTo(now);
        assertConflicts(
                changes,
                Parade.of(drummer("ann", 1)),
                "what is to change must be there, but was not (/marchers/ann/tune)");
    }

    @Test
    void oneOfAnotherFamilyMemberUnderTheSameNameIsAnotherElement() {
        Parade then = Parade.of(piper("ann", 1), drummer("bob", 1));
        Parade now = Parade.of(drummer("ann", 1), drummer("bob", 1));
        ChangeSet<Parade> changes = Differ.diff(Parade.SHAPE, then, now);
        assertThat(changes.toString()).isEqualTo("[CHANGED /marchers/ann]");
        assertThat(changes.applyTo(then)).isEqualTo(now);
    }

    @Test
    void aFamilyMemberIsRenamedToo() {
        Parade then = Parade.of(piper("ann", 7), drummer("bob", 1));
        Parade now = Parade.of(piper("eve", 7), drummer("bob", 1));
        ChangeSet<Parade> changes = Differ.diff(Parade.SHAPE, then, now);
        assertThat(changes.toString()).isEqualTo("[RENAMED /marchers/ann]");
        assertThat(changes.applyTo(Parade.of(piper("ann", 9)))).isEqualTo(Parade.of(piper("eve", 9)));
    }

    @Test
    void twoOfOneNameAreKnownByWhatTheySay() {
        Parade then = Parade.of(piper("ann", 1), piper("ann", 2), drummer("bob", 1));
        Parade now = Parade.of(piper("ann", 1), piper("ann", 3), drummer("bob", 1));
        ChangeSet<Parade> changes = Differ.diff(Parade.SHAPE, then, now);
        assertThat(changes.toString()).isEqualTo("[REMOVED /marchers/1, ADDED /marchers/1]");
        assertThat(changes.applyTo(then)).isEqualTo(now);
        assertThat(changes.inverse().applyTo(now)).isEqualTo(then);
    }

    @Test
    void manyNewNamesAreFoundAsFastAsFew() {
        Canvas then = THEN.withLinks(List.of()).withItems(items("old"));
        Canvas now = THEN.withLinks(List.of()).withItems(items("new"));
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), then, now);
        assertThat(changes.of(ChangeKind.RENAMED)).hasSize(4_000).hasSameSizeAs(changes.changes());
        assertThat(changes.applyTo(then)).isEqualTo(now);
    }

    private static List<Item> items(String name) {
        return IntStream.range(0, 4_000)
                .mapToObj(i -> Item.of(name + "-" + i, "goods", Text.of("Item " + i)))
                .toList();
    }

    @Test
    void changesThatCannotBeAreRefusedAllAtOnce() {
        Change renamed = Differ.diff(Canvas.shape(), THEN, THEN.withTitle(Text.of("Our shop")))
                .changes()
                .get(0);
        Change astray = Change.builder()
                .kind(ChangeKind.CHANGED)
                .path(Path.ROOT.member("colour"))
                .element(Text.of("canvas"))
                .build();
        Change empty = Change.builder()
                .kind(ChangeKind.ADDED)
                .path(Path.ROOT.member("items").member("cake"))
                .element(Text.of("item cake"))
                .build();
        assertThatThrownBy(() -> ChangeSet.of(Canvas.shape(), List.of(renamed, renamed, astray, empty)))
                .isInstanceOf(InvalidPartsException.class)
                .hasMessage("""
                        path must be that of one change, but was '/title' again (/changes/1/path)
                        path must lead to something in a canvas, but was '/colour' (/changes/2/path)
                        after must be given where something was added, but was missing (/changes/3/after)""");
    }

    @Test
    void aTargetKnowsWhatStandsWhereAPathLeads() {
        assertThat(Target.find(Canvas.shape(), new Path("/items/till/block"), List.of()))
                .map(target -> target.kind().name())
                .contains("identifier");
        assertThat(Target.find(Canvas.shape(), new Path("/items/till"), List.of()))
                .map(Target::isElement)
                .contains(true);
        assertThat(Target.find(Parade.SHAPE, new Path("/marchers/ann/tune"), List.of()))
                .isEqualTo(Optional.empty());
        assertThat(Target.find(Parade.SHAPE, new Path("/marchers/ann/tune"), List.of("piper")))
                .isPresent();
    }

    private static <T> void assertConflicts(ChangeSet<T> changes, T noun, String... messages) {
        assertThatThrownBy(() -> changes.applyTo(noun))
                .isInstanceOf(InvalidPartsException.class)
                .satisfies(refusal -> assertThat(((InvalidPartsException) refusal).parts())
                        .extracting(Object::toString)
                        .containsExactly(messages));
    }
}
