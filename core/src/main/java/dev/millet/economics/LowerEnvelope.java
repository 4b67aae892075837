package dev.millet.economics;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Function;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The lower envelope of n straight lines F + v × q for q ≥ 0, as one call with 3n − 1 results.
 *
 * <p>Arguments are the n fixed costs and then the n variable costs. Results are the n positions by rising volume, the n − 1
 * breakpoints between them, and the n ranks of the lines; what does not exist is missing. Where lines tie at zero volume
 * the one with the lower slope wins, where several cross in one point the lowest slope takes over at once, and of two equal
 * lines the first counts. Comparisons are exact (products of decimals, never quotients), so both readings see one order.
 */
final class LowerEnvelope implements Function {
    private final int lines;

    LowerEnvelope(int lines) {
        this.lines = lines;
    }

    @Override
    public String id() {
        return "economics.lower-envelope-" + lines;
    }

    @Override
    public int arity() {
        return 2 * lines;
    }

    @Override
    public int results() {
        return 3 * lines - 1;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit fixed = arguments.get(0);
        Unit variable = arguments.get(lines);
        for (int i = 0; i < lines; i++) {
            if (!arguments.get(i).equals(fixed) || !arguments.get(lines + i).equals(variable)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "costs of alternatives must be in '%s' and '%s', but was '%s' and '%s' (alternative %d)",
                        fixed,
                        variable,
                        arguments.get(i),
                        arguments.get(lines + i),
                        i + 1));
            }
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < results(); i++) {
            units.add(isBreakpoint(i) ? fixed.dividedBy(variable) : Unit.RATIO);
        }
        return units;
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
        List<Integer> order = order(arguments);
        List<Optional<BigDecimal>> results = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            results.add(i < order.size() ? Optional.of(BigDecimal.valueOf(order.get(i))) : Optional.empty());
        }
        for (int i = 0; i + 1 < lines; i++) {
            results.add(
                    i + 1 < order.size()
                            ? Optional.of(gap(arguments, order.get(i), order.get(i + 1))
                                    .divide(drop(arguments, order.get(i), order.get(i + 1)), MathContext.DECIMAL128))
                            : Optional.empty());
        }
        for (int i = 0; i < lines; i++) {
            int rank = order.indexOf(i);
            results.add(rank < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(rank)));
        }
        return results;
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        if (!DoubleStream.of(arguments).allMatch(Double::isFinite)) {
            Arrays.fill(out, Double.NaN);
            return;
        }
        List<Optional<BigDecimal>> results = decimals(exact(arguments));
        for (int i = 0; i < out.length; i++) {
            out[i] = results.get(i).map(BigDecimal::doubleValue).orElse(Double.NaN);
        }
    }

    @Override
    public Text missing(int result) {
        return Subject.WORDS.text(result < 2 * lines - 1 ? "why-fewer-on-envelope" : "why-dominated");
    }

    /** The envelope moves with the two lines that meet there; its order does not move at all until it jumps. */
    @Override
    public Optional<Double> partial(int result, int argument, double[] arguments) {
        if (!isBreakpoint(result)) {
            return Optional.empty();
        }
        List<Integer> order = order(exact(arguments));
        int place = result - lines;
        if (place + 1 >= order.size()) {
            return Optional.empty();
        }
        int left = order.get(place);
        int right = order.get(place + 1);
        double drop = arguments[lines + left] - arguments[lines + right];
        double volume = (arguments[right] - arguments[left]) / drop;
        double slope = argument < lines ? 1 / drop : volume / drop;
        int line = argument % lines;
        return Optional.of(line == right ? slope : line == left ? -slope : 0.0);
    }

    @Override
    public Text formula(int result) {
        return Subject.WORDS.text(isBreakpoint(result) ? "formula-breakpoint" : "formula-envelope");
    }

    private static List<BigDecimal> exact(double[] arguments) {
        return DoubleStream.of(arguments).mapToObj(BigDecimal::new).toList();
    }

    private boolean isBreakpoint(int result) {
        return result >= lines && result < 2 * lines - 1;
    }

    private List<Integer> order(List<BigDecimal> arguments) {
        List<Integer> order = new ArrayList<>();
        int current = 0;
        for (int i = 1; i < lines; i++) {
            int lower = arguments.get(i).compareTo(arguments.get(current));
            if (lower < 0 || (lower == 0 && drop(arguments, current, i).signum() > 0)) {
                current = i;
            }
        }
        while (current >= 0) {
            order.add(current);
            current = next(arguments, current);
        }
        return order;
    }

    /** The flatter line that is met first, the flattest of them if several are met at once; −1 if there is none. */
    private int next(List<BigDecimal> arguments, int current) {
        int next = -1;
        for (int i = 0; i < lines; i++) {
            if (drop(arguments, current, i).signum() <= 0) {
                continue;
            }
            int earlier = next < 0 ? -1 : compareMeeting(arguments, current, i, next);
            if (earlier < 0 || (earlier == 0 && drop(arguments, next, i).signum() > 0)) {
                next = i;
            }
        }
        return next;
    }

    private int compareMeeting(List<BigDecimal> arguments, int current, int i, int j) {
        return gap(arguments, current, i)
                .multiply(drop(arguments, current, j))
                .compareTo(gap(arguments, current, j).multiply(drop(arguments, current, i)));
    }

    /** How much more the second line costs at no volume. */
    private static BigDecimal gap(List<BigDecimal> arguments, int from, int to) {
        return arguments.get(to).subtract(arguments.get(from));
    }

    /** How much less the second line costs per unit. */
    private BigDecimal drop(List<BigDecimal> arguments, int from, int to) {
        return arguments.get(lines + from).subtract(arguments.get(lines + to));
    }
}
