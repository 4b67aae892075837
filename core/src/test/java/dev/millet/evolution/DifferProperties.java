package dev.millet.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Shape;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.testkit.ShapeArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a difference says is exactly what has changed: applied it gives the other version, turned around the first. */
class DifferProperties {
    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return ShapeArbitraries.nouns(Fact.shape());
    }

    @Property(tries = 300)
    void changesBetweenCanvasesLeadThereAndBack(@ForAll("canvases") Canvas before, @ForAll("canvases") Canvas after) {
        assertLeadsThereAndBack(Canvas.shape(), before, after);
    }

    @Property(tries = 200)
    void itemsInAnotherOrderAreFoundInTheirOrder(@ForAll("canvases") Canvas canvas, @ForAll long seed) {
        List<Item> shuffled = new ArrayList<>(canvas.items());
        Collections.shuffle(shuffled, new Random(seed));
        Canvas after = canvas.withItems(shuffled);
        assertLeadsThereAndBack(Canvas.shape(), canvas, after);
        assertThat(Differ.diff(Canvas.shape(), canvas, after).changes())
                .allMatch(change -> change.kind() == ChangeKind.REORDERED)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 60)
    void changesBetweenFactsLeadThereAndBack(@ForAll("facts") Fact before, @ForAll("facts") Fact after) {
        assertLeadsThereAndBack(Fact.shape(), before, after);
    }

    @Property(tries = 100)
    void aVersionAgainstItselfHasNotChanged(@ForAll("canvases") Canvas canvas) {
        assertThat(Differ.diff(Canvas.shape(), canvas, canvas).isEmpty()).isTrue();
        assertThat(Differ.diff(FactBook.shape(), FactBook.empty(), FactBook.empty())
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 100)
    void anotherVersionThanTheOneBeforeIsRefused(@ForAll("canvases") Canvas before, @ForAll("canvases") Canvas after) {
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), before, after);
        boolean isValueChanged =
                changes.changes().stream().anyMatch(change -> change.slot().isEmpty());
        if (isValueChanged) {
            assertThatThrownBy(() -> changes.applyTo(after))
                    .isInstanceOf(InvalidPartsException.class)
                    .hasMessageContaining("value to change must be '");
        }
    }

    private static <T> void assertLeadsThereAndBack(Shape<T> shape, T before, T after) {
        ChangeSet<T> changes = Differ.diff(shape, before, after);
        assertThat(changes.applyTo(before)).as(changes.toString()).isEqualTo(after);
        assertThat(changes.inverse().applyTo(after)).as(changes.toString()).isEqualTo(before);
        assertThat(changes.inverse().inverse()).isEqualTo(changes);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        assertThat(changes.changes())
                .allSatisfy(change -> assertThat(change.text().byLanguage()).containsKeys("en", "zh"));
    }
}
