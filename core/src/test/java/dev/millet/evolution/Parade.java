package dev.millet.evolution;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A noun with everything that is hard to compare: a list of a family with keys, which may be doubled, and one without. */
record Parade(List<Marcher> marchers, List<Integer> drums, Map<String, List<Integer>> rows, Optional<Marcher> leader) {
    /** One who marches: known by a name, or by nothing but what he is. */
    sealed interface Marcher {}

    record Piper(Identifier name, int tune, List<Integer> steps) implements Marcher {}

    record Drummer(Identifier name, int beat) implements Marcher {}

    record Stranger(int shoes) implements Marcher {}

    private static final Kind<List<Integer>> NUMBERS = Kind.listOf(Kind.whole());

    private static final Kind<Marcher> MARCHER = Kind.union(
            "marcher",
            Shape.ofRecord(
                            "piper",
                            Piper.class,
                            v -> new Piper(
                                    v.get("name", Identifier.class),
                                    v.get("tune", Integer.class),
                                    v.get("steps", List.class)))
                    .key("name", Kind.identifier(), Piper::name, "his name")
                    .with("tune", Kind.whole(), Piper::tune, "what he pipes")
                    .with("steps", NUMBERS, Piper::steps, "his steps")
                    .shape(),
            Shape.ofRecord(
                            "drummer",
                            Drummer.class,
                            v -> new Drummer(v.get("name", Identifier.class), v.get("beat", Integer.class)))
                    .key("name", Kind.identifier(), Drummer::name, "his name")
                    .with("beat", Kind.whole(), Drummer::beat, "what he beats")
                    .shape(),
            Shape.ofRecord("stranger", Stranger.class, v -> new Stranger(v.get("shoes", Integer.class)))
                    .with("shoes", Kind.whole(), Stranger::shoes, "how many shoes he wears")
                    .shape());

    static final Shape<Parade> SHAPE = Shape.ofRecord(
                    "parade",
                    Parade.class,
                    v -> new Parade(
                            v.get("marchers", List.class),
                            v.get("drums", List.class),
                            v.get("rows", Map.class),
                            v.find("leader", Marcher.class)))
            .with("marchers", Kind.listOf(MARCHER), Parade::marchers, "who marches, in order")
            .with("drums", NUMBERS, Parade::drums, "the drums")
            .with("rows", Kind.mapOf(NUMBERS), Parade::rows, "who stands in which row")
            .optional("leader", MARCHER, Parade::leader, "who goes ahead")
            .shape();

    static Parade of(Marcher... marchers) {
        return new Parade(List.of(marchers), List.of(), Map.of(), Optional.empty());
    }

    static Piper piper(String name, int tune) {
        return new Piper(Identifier.of(name), tune, List.of());
    }

    static Drummer drummer(String name, int beat) {
        return new Drummer(Identifier.of(name), beat);
    }

    /** Small worlds, in which names meet, are doubled and are given to others. */
    static Arbitrary<Parade> parades() {
        Arbitrary<Identifier> names =
                Arbitraries.of("a", "b", "c", "d", "0", "1").map(Identifier::of);
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        Arbitrary<List<Integer>> some = few.list().ofMaxSize(4);
        Arbitrary<Marcher> marchers = Arbitraries.oneOf(
                Combinators.combine(names, few, some).as(Piper::new),
                Combinators.combine(names, few).as(Drummer::new),
                few.map(Stranger::new));
        return Combinators.combine(
                        marchers.list().ofMaxSize(6),
                        some,
                        Arbitraries.maps(Arbitraries.of("front", "rear"), some),
                        marchers.optional())
                .as(Parade::new);
    }
}
