package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Function;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes its argument on, counts, and does something at a certain number. */
record CountingFunction(AtomicInteger counted, int at, Runnable event) implements Function {
    @Override
    public String id() {
        return "test.counting";
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        return arguments;
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        return Optional.empty();
    }

    @Override
    public boolean isDecimal() {
        return true;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        return List.of(Optional.of(arguments.get(0)));
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        out[0] = arguments[0];
        if (counted.incrementAndGet() == at) {
            event.run();
        }
    }

    @Override
    public Text formula(int result) {
        return Text.of("{0}");
    }
}
