package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the links tell, held against the plainest way to find it out: try everything. */
class LinkProperties {
    @Provide
    Arbitrary<FilledCanvas> graphs() {
        return Arbitraries.randomValue(Graphs::random).dontShrink();
    }

    @Property
    void loopsAreThoseThatTryingEveryWayFinds(@ForAll("graphs") FilledCanvas filled) {
        FeedbackLoops loops = FeedbackLoops.of(filled, 100_000);

        assertThat(loops.isComplete()).isTrue();
        assertThat(loops.loops()).extracting(LinkProperties::keys).containsExactlyInAnyOrderElementsOf(tried(filled));
        assertThat(loops.reinforcing().size() + loops.balancing().size())
                .isEqualTo(loops.loops().size());
    }

    @Property
    void kindIsTheProductOfTheSigns(@ForAll("graphs") FilledCanvas filled) {
        for (FeedbackLoop loop : FeedbackLoops.of(filled).loops()) {
            int product = 1;
            for (FeedbackLoop.Step step : loop.steps()) {
                assertThat(step.sign()).isEqualTo(filled.sign(step.link()));
                product *= step.sign() == Sign.NEGATIVE ? -1 : 1;
            }
            assertThat(loop.kind()).isEqualTo(product > 0 ? LoopKind.REINFORCING : LoopKind.BALANCING);
        }
    }

    @Property
    void limitedSearchTellsThatManyOfTheLoopsAndWhetherThereAreMore(
            @ForAll("graphs") FilledCanvas filled, @ForAll @IntRange(min = 1, max = 8) int limit) {
        Set<List<String>> all = tried(filled);
        FeedbackLoops loops = FeedbackLoops.of(filled, limit);

        assertThat(loops.loops()).hasSize(Math.min(limit, all.size()));
        assertThat(all)
                .containsAll(loops.loops().stream().map(LinkProperties::keys).toList());
        assertThat(loops.isComplete()).isEqualTo(all.size() <= limit);
    }

    @Property
    void groupsAreThoseThatJoiningLinkByLinkMakes(@ForAll("graphs") FilledCanvas filled) {
        Canvas canvas = filled.canvas();
        Islands islands = Islands.of(canvas);

        assertThat(islands.groups().stream().map(Set::copyOf)).containsExactlyInAnyOrderElementsOf(joined(canvas));
        assertThat(islands.mainland().size()
                        + islands.islands().stream().mapToInt(List::size).sum())
                .isEqualTo(canvas.items().size());
        assertThat(islands.unlinked())
                .allMatch(item -> canvas.links().stream()
                        .noneMatch(link ->
                                link.from().equals(item.id()) || link.to().equals(item.id())));
        for (Item item : canvas.items()) {
            assertThat(islands.groupOf(item.id())).contains(item);
        }
    }

    @Property
    void itemCutsWhatFallsApartWhenItIsTakenOut(@ForAll("graphs") FilledCanvas filled) {
        Canvas canvas = filled.canvas();
        SinglePoints points = SinglePoints.of(canvas);
        Map<Identifier, CutItem> cuts = new HashMap<>();
        points.cutItems().forEach(cut -> cuts.put(cut.item().id(), cut));
        for (Item item : canvas.items()) {
            List<Item> before = Islands.of(canvas).groupOf(item.id());
            List<Integer> parts = Islands.of(canvas.minus(item.id().text())).groups().stream()
                    .filter(before::containsAll)
                    .map(List::size)
                    .toList();
            if (parts.size() > 1) {
                assertThat(cuts.get(item.id()).parts()).isEqualTo(parts);
                assertThat(points.cutOffWithout(List.of(item.id())))
                        .hasSize(cuts.get(item.id()).cutOff());
            } else {
                assertThat(cuts).doesNotContainKey(item.id());
                assertThat(points.cutOffWithout(List.of(item.id()))).isEmpty();
            }
        }
    }

    private static List<String> keys(FeedbackLoop loop) {
        return loop.steps().stream().map(step -> step.link().key()).toList();
    }

    /** Every closed way that meets no item twice, found by walking on from each item along each link. */
    private static Set<List<String>> tried(FilledCanvas filled) {
        Set<List<String>> found = new HashSet<>();
        List<Identifier> order = filled.canvas().items().stream().map(Item::id).toList();
        order.forEach(start -> walk(filled, order, start, start, new ArrayList<>(), new TreeSet<>(), found));
        return found;
    }

    private static void walk(
            FilledCanvas filled,
            List<Identifier> order,
            Identifier start,
            Identifier at,
            List<String> way,
            Set<Identifier> met,
            Set<List<String>> found) {
        for (Link link : filled.canvas().links()) {
            if (!link.from().equals(at) || filled.sign(link) == Sign.NONE) {
                continue;
            }
            List<String> longer = new ArrayList<>(way);
            longer.add(link.key());
            if (link.to().equals(start)) {
                found.add(longer);
            } else if (order.indexOf(link.to()) > order.indexOf(start) && !met.contains(link.to())) {
                Set<Identifier> more = new TreeSet<>(met);
                more.add(link.to());
                walk(filled, order, start, link.to(), longer, more, found);
            }
        }
    }

    private static Set<Set<Item>> joined(Canvas canvas) {
        Map<Identifier, Set<Item>> groups = new HashMap<>();
        canvas.items().forEach(item -> groups.put(item.id(), new HashSet<>(Set.of(item))));
        for (Link link : canvas.links()) {
            Set<Item> both = groups.get(link.from());
            both.addAll(groups.get(link.to()));
            both.forEach(item -> groups.put(item.id(), both));
        }
        Set<Set<Item>> distinct = new HashSet<>();
        groups.values().forEach(group -> distinct.add(new HashSet<>(group)));
        return distinct;
    }
}
