package dev.millet.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.channel.ChannelNouns;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.json.MilletJson;
import dev.millet.testkit.ShapeArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
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

    @Provide
    Arbitrary<Parade> parades() {
        return Parade.parades();
    }

    @Provide
    Arbitrary<Offer> offers() {
        return ChannelNouns.of(Offer.shape());
    }

    @Provide
    Arbitrary<Route> routes() {
        return ChannelNouns.of(Route.shape());
    }

    @Property(tries = 60)
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

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void changesOfFamiliesWithDoubledNamesLeadThereAndBack(
            @ForAll("parades") Parade before, @ForAll("parades") Parade after) {
        assertLeadsThereAndBack(Parade.SHAPE, before, after);
    }

    @Property(tries = 20)
    void changesBetweenOffersLeadThereAndBack(@ForAll("offers") Offer before, @ForAll("offers") Offer after) {
        assertLeadsThereAndBack(Offer.shape(), before, after);
    }

    @Property(tries = 20)
    void changesBetweenRoutesLeadThereAndBack(@ForAll("routes") Route before, @ForAll("routes") Route after) {
        assertLeadsThereAndBack(Route.shape(), before, after);
    }

    /** Changes are all there in what becomes of another version, or all that hinders them is told. */
    @Property(tries = 200)
    void nothingIsLostInAVersionThatHasMovedOn(@ForAll("canvases") Canvas before, @ForAll long seed) {
        Random random = new Random(seed);
        assertNothingLost(Canvas.shape(), before, edited(before, random), edited(before, random));
    }

    private static Canvas edited(Canvas canvas, Random random) {
        List<Item> items = new ArrayList<>();
        for (Item item : canvas.items()) {
            switch (random.nextInt(8)) {
                case 0 -> items.add(item.withText(Text.of("other " + random.nextInt(3))));
                case 1 -> items.add(item.withKinds(Identifier.of("k" + random.nextInt(3))));
                case 2 -> {
                    items.add(item);
                    items.add(item.withId(Identifier.of("new" + random.nextInt(100) + "-" + item.id())));
                }
                default -> items.add(item);
            }
        }
        return canvas.withItems(items);
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void nothingIsLostInFamiliesThatHaveMovedOn(
            @ForAll("parades") Parade before, @ForAll("parades") Parade after, @ForAll("parades") Parade other) {
        assertNothingLost(Parade.SHAPE, before, after, other);
    }

    @Property(tries = 100)
    void aVersionAgainstItselfHasNotChanged(@ForAll("canvases") Canvas canvas) {
        assertThat(Differ.diff(Canvas.shape(), canvas, canvas).isEmpty()).isTrue();
        assertThat(Differ.diff(FactBook.shape(), FactBook.empty(), FactBook.empty())
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 40)
    void anotherVersionThanTheOneBeforeIsRefused(@ForAll("canvases") Canvas before, @ForAll("canvases") Canvas after) {
        ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), before, after);
        boolean isValueChanged =
                changes.changes().stream().anyMatch(change -> change.slot().isEmpty());
        if (isValueChanged) {
            assertThatThrownBy(() -> changes.applyTo(after))
                    .isInstanceOf(InvalidPartsException.class)
                    .hasMessageContaining(" must be ");
        }
    }

    /** What can be counted of a change: what happened, to what, and how it was and is. */
    private record Trace(ChangeKind kind, String path, Optional<Stated<?>> before, Optional<Stated<?>> after) {
        static Map<Trace, Long> of(ChangeSet<?> changes) {
            return changes.changes().stream()
                    .filter(change -> change.kind() != ChangeKind.REORDERED)
                    .map(Trace::of)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }

        private static Trace of(Change change) {
            String path = change.path().pointer();
            return new Trace(
                    change.kind(),
                    change.slot().isPresent() ? path.substring(0, path.lastIndexOf('/')) : path,
                    change.before(),
                    change.after());
        }
    }

    private static <T> void assertNothingLost(Shape<T> shape, T before, T after, T other) {
        ChangeSet<T> changes = Differ.diff(shape, before, after);
        T merged;
        try {
            merged = changes.applyTo(other);
        } catch (InvalidPartsException conflicts) {
            assertThat(conflicts.parts()).isNotEmpty();
            return;
        }
        assertThat(Trace.of(Differ.diff(shape, other, merged)))
                .as("%s on %s", changes, other)
                .isEqualTo(Trace.of(changes));
    }

    private static <T> void assertLeadsThereAndBack(Shape<T> shape, T before, T after) {
        ChangeSet<T> changes = Differ.diff(shape, before, after);
        assertThat(changes.applyTo(before)).as(changes.toString()).isEqualTo(after);
        assertThat(changes.inverse().applyTo(after)).as(changes.toString()).isEqualTo(before);
        assertThat(changes.inverse().inverse()).isEqualTo(changes);
        assertThat(ChangeSet.of(shape, changes.changes())).isEqualTo(changes);
        assertThat(ChangeSet.of(shape, changes.inverse().changes())).isEqualTo(changes.inverse());
        byte[] written = MilletJson.write(changes);
        ChangeSet<T> read = MilletJson.readChanges(shape, written).orThrow();
        assertThat(read).isEqualTo(changes);
        assertThat(MilletJson.write(read)).isEqualTo(written);
        assertThat(read.applyTo(before)).isEqualTo(after);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        assertThat(changes.changes())
                .allSatisfy(change -> assertThat(change.text().byLanguage()).containsKeys("en", "zh"));
    }
}
