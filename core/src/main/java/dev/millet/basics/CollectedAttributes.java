package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/** What both drafts of a {@link Shape} collect: its attributes in order, and what it says of some of them. */
final class CollectedAttributes<T> {
    final ImmutableList.Builder<Attribute<T, ?>> list = ImmutableList.builder();
    final ImmutableList.Builder<Reference> references = ImmutableList.builder();
    Optional<Attribute<T, ?>> key = Optional.empty();
    Optional<Function<T, String>> keyText = Optional.empty();
    Optional<Function<T, String>> identity = Optional.empty();
    Optional<String> place = Optional.empty();
    Optional<String> label = Optional.empty();
    int version = 1;
    private int size;

    <V> void required(String name, Kind<V> kind, Function<T, V> read, String meaning) {
        Optional<V> empty = kind.empty();
        list.add(new Attribute<>(name, kind, read.andThen(Optional::of), empty.isEmpty(), empty, meaning, size++));
    }

    <V> void key(String name, Kind<V> kind, Function<T, V> read, String meaning) {
        checkArgument(key.isEmpty(), "key must be one attribute, but were '%s' and '%s'", key.orElse(null), name);
        Attribute<T, V> attribute =
                new Attribute<>(name, kind, read.andThen(Optional::of), true, Optional.empty(), meaning, size++);
        key = Optional.of(attribute);
        keyText = Optional.of(noun -> read.apply(noun).toString());
        list.add(attribute);
    }

    <V> void optional(String name, Kind<V> kind, Function<T, Optional<V>> read, String meaning) {
        list.add(new Attribute<>(name, kind, read, false, Optional.empty(), meaning, size++));
    }

    <V> void withDefault(String name, Kind<V> kind, Function<T, V> read, V byDefault, String meaning) {
        list.add(new Attribute<>(
                name, kind, read.andThen(Optional::of), false, Optional.of(byDefault), meaning, size++));
    }

    void refersTo(Reference reference) {
        references.add(reference);
    }

    Shape<T> shape(String name, Class<T> type, Function<? super Shape.Put, T> build) {
        return new Shape<>(name, type, this, build);
    }
}
