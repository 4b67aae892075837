package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.util.List;
import java.util.Optional;

/** A function for tests: of one argument, in its unit, defined everywhere, and decimal unless it says otherwise. */
public interface OfOneArgument extends Function {
    @Override
    default int arity() {
        return 1;
    }

    @Override
    default List<Unit> units(List<Unit> arguments) {
        return arguments;
    }

    @Override
    default Optional<Text> refusal(double[] arguments) {
        return Optional.empty();
    }

    @Override
    default boolean isDecimal() {
        return true;
    }
}
