package dev.millet.scenario.simulation;

import dev.millet.basics.Text;
import dev.millet.driver.OfOneArgument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes its argument on, counts, and does something at a certain number. */
public record CountingFunction(AtomicInteger counted, int at, Runnable event) implements OfOneArgument {
    @Override
    public String id() {
        return "test.counting";
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
