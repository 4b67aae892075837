package dev.millet.basics;

import java.util.Optional;
import java.util.function.Function;

/**
 * One attribute of a noun, as its {@link Shape} lists it: what it is called, what kind of value it holds, how to read it
 * from the noun, what an absent one means, and one line that says what it is.
 *
 * @param <T> the noun
 * @param <V> the value
 */
public final class Attribute<T, V> {
    private final String name;
    private final Kind<V> kind;
    private final Function<T, Optional<V>> read;
    private final boolean required;
    private final Optional<V> byDefault;
    private final String meaning;
    private final int position;

    Attribute(
            String name,
            Kind<V> kind,
            Function<T, Optional<V>> read,
            boolean required,
            Optional<V> byDefault,
            String meaning,
            int position) {
        this.name = name;
        this.kind = kind;
        this.read = read;
        this.required = required;
        this.byDefault = byDefault;
        this.meaning = meaning;
        this.position = position;
    }

    /** Where it stands in its shape, from zero. */
    int position() {
        return position;
    }

    /** Its name in documents and messages: the accessor's, such as {@code ownCost}. */
    public String name() {
        return name;
    }

    /** What it holds. */
    public Kind<V> kind() {
        return kind;
    }

    /** Whether a document without it is refused. */
    public boolean required() {
        return required;
    }

    /** What an absent one means; empty when it is required or truly optional. */
    public Optional<V> byDefault() {
        return byDefault;
    }

    /** One line that says what it is. */
    public String meaning() {
        return meaning;
    }

    /** The noun's value; empty when the noun has none. */
    public Optional<V> find(T noun) {
        return read.apply(noun);
    }

    /** The noun's value if a document must say it: empty when the noun has none or has the default. */
    public Optional<V> findTold(T noun) {
        return find(noun).filter(value -> !isDefault(value));
    }

    /** Whether a value is what an absent one means. */
    public boolean isDefault(V value) {
        return byDefault.isPresent() && kind.same(byDefault.orElseThrow(), value);
    }

    @Override
    public String toString() {
        return name;
    }
}
