package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Function;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A waiting line before several servers (M/M/c): the probability of having to wait, and the mean wait in service times.
 *
 * <p>By the recursion B(0) = 1, B(n) = a B(n − 1) ÷ (n + a B(n − 1)) of Erlang's loss formula, which loses no digits; then
 * C = c B ÷ (c − a (1 − B)), and the wait is C ÷ (c − a). Arguments: load a, servers c.
 *
 * <p>Source: Erlang (1917); Kleinrock, Queueing Systems, volume 1 (1975).
 */
final class WaitingLine implements Function {
    /** More servers than any outlet has; guards the recursion against a mistyped number. */
    private static final double MOST = 1e6;

    @Override
    public String id() {
        return "valuechain.waiting-line";
    }

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public int results() {
        return 2;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        arguments.stream().filter(unit -> !unit.isRatio()).findFirst().ifPresent(unit -> {
            throw new IllegalArgumentException("load and servers must be ratios, but was in '" + unit + "'");
        });
        return List.of(Unit.RATIO, Unit.RATIO);
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        double load = arguments[0];
        double servers = arguments[1];
        if (servers < 1 || servers > MOST || servers != Math.rint(servers)) {
            return Optional.of(ProcessWords.text("undefined.servers"));
        }
        if (load < 0) {
            return Optional.of(ProcessWords.text("undefined.negative-load"));
        }
        return load >= servers ? Optional.of(ProcessWords.text("undefined.overloaded")) : Optional.empty();
    }

    @Override
    public boolean isDecimal() {
        return false;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        throw new UnsupportedOperationException("a waiting line is computed in doubles");
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        double load = arguments[0];
        double servers = arguments[1];
        double lost = 1;
        for (int n = 1; n <= servers; n++) {
            lost = load * lost / (n + load * lost);
        }
        double waits = servers * lost / (servers - load * (1 - lost));
        out[0] = waits;
        out[1] = waits / (servers - load);
    }

    @Override
    public Text formula(int result) {
        return ProcessWords.text(result == 0 ? "formula.waiting-probability" : "formula.waiting-time", "{0}", "{1}");
    }
}
