package dev.millet.evolution;

import com.google.common.base.Suppliers;
import dev.millet.basics.Text;
import java.util.function.Supplier;

/** Words that are made when somebody asks: most changes are applied or counted and never read. */
final class Told {
    private final Supplier<Text> words;

    private Told(Supplier<Text> words) {
        this.words = words;
    }

    static Told of(Supplier<Text> words) {
        return new Told(Suppliers.memoize(words::get));
    }

    Text text() {
        return words.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Told told && text().equals(told.text()));
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
