package dev.millet.evolution;

import dev.millet.basics.Kind;
import dev.millet.basics.Text;

/**
 * A value together with the kind that says how it is written.
 *
 * <p>Example: {@code new Stated<>(Kind.decimal(), new BigDecimal("0.17"))} is shown as 0.17.
 *
 * @param kind how it is written
 * @param value the value
 */
public record Stated<V>(Kind<V> kind, V value) {
    /** The value in words, short enough for a line: a text itself, a noun by what it is called, a list by its size. */
    public Text text() {
        return Shown.value(kind, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stated<?> stated && value.equals(stated.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
