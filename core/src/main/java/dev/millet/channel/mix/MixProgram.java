package dev.millet.channel.mix;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.NumericFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The volumes that earn most under linear limits, and the shadow price of each limit, by a library's simplex method.
 *
 * <p>Maximise Σ c × x under A × x ≤ b, x ≥ 0. The shadow prices solve the dual, minimise Σ b × y under Aᵀ × y ≥ c, y ≥ 0: what one
 * more unit of a limit would earn. A limit that does not bind has the price zero. Where several limits bind in one point, prices may
 * not be unique; one of them is told.
 *
 * <p>Arguments: the contribution of each route, the bound of each limit, then the coefficients that are no fixed number, row by row.
 * Results: the volume of each route, the sum earned, the shadow price of each limit. Money and volumes are scaled to 1 for the
 * solver.
 */
final class MixProgram extends NumericFunction {
    /** Coefficients by limit, then route; null stands for the next argument. */
    private final List<List<Optional<Double>>> rows;

    private final int routes;
    private final int open;

    /** @param rows coefficients by limit, then route; an empty one is an argument */
    MixProgram(int routes, List<List<Optional<Double>>> rows) {
        this.routes = routes;
        this.rows = rows;
        this.open = (int)
                rows.stream().flatMap(List::stream).filter(Optional::isEmpty).count();
    }

    @Override
    public String id() {
        String form = rows.stream()
                .map(row -> row.stream()
                        .map(each -> each.map(number -> Integer.toString(number.intValue()))
                                .orElse("a"))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("."));
        return "channel.mix-program." + form;
    }

    @Override
    public int arity() {
        return routes + rows.size() + open;
    }

    @Override
    public int results() {
        return routes + 1 + rows.size();
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit money = arguments.get(0);
        Unit volume = arguments.get(routes);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < results(); i++) {
            units.add(i < routes ? volume : i == routes ? money.times(volume) : money);
        }
        return units;
    }

    @Override
    public void doubles(double[] x, double[] out) {
        double[] earned = Arrays.copyOfRange(x, 0, routes);
        double[] bounds = Arrays.copyOfRange(x, routes, routes + rows.size());
        double money = scale(earned);
        double volume = scale(bounds);
        double[][] matrix = matrix(x);
        Arrays.fill(out, Double.NaN);
        try {
            double[] sold = solve(divided(earned, money), matrix, divided(bounds, volume), GoalType.MAXIMIZE);
            double[] prices =
                    solve(divided(bounds, volume), transposed(matrix), divided(earned, money), GoalType.MINIMIZE);
            out[routes] = 0;
            for (int i = 0; i < routes; i++) {
                out[i] = sold[i] * volume;
                out[routes] += earned[i] * out[i];
            }
            for (int i = 0; i < rows.size(); i++) {
                out[routes + 1 + i] = prices[i] * money;
            }
        } catch (MathRuntimeException none) {
            // no mix keeps all limits, or the best is without bound: everything stays missing
            Arrays.fill(out, Double.NaN);
        }
    }

    private static double[] solve(double[] objective, double[][] matrix, double[] bounds, GoalType goal) {
        Relationship side = goal == GoalType.MAXIMIZE ? Relationship.LEQ : Relationship.GEQ;
        List<LinearConstraint> limits = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            limits.add(new LinearConstraint(matrix[i], side, bounds[i]));
        }
        return new SimplexSolver(1e-10)
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(limits),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }

    private double[][] matrix(double[] x) {
        double[][] matrix = new double[rows.size()][routes];
        int next = routes + rows.size();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < routes; j++) {
                Optional<Double> fixed = rows.get(i).get(j);
                matrix[i][j] = fixed.isPresent() ? fixed.get() : x[next++];
            }
        }
        return matrix;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    private static double scale(double[] numbers) {
        double most = Arrays.stream(numbers).map(Math::abs).max().orElse(1);
        return most == 0 ? 1 : most;
    }

    private static double[] divided(double[] numbers, double by) {
        return Arrays.stream(numbers).map(number -> number / by).toArray();
    }

    /** What is earned moves with a contribution by its volume, and with a bound by its shadow price. */
    @Override
    public Optional<Double> partial(int result, int argument, double[] arguments) {
        if (result != routes || argument >= routes + rows.size()) {
            return super.partial(result, argument, arguments);
        }
        double[] out = new double[results()];
        doubles(arguments, out);
        double slope = argument < routes ? out[argument] : out[argument + 1];
        return Double.isFinite(slope) ? Optional.of(slope) : Optional.empty();
    }

    @Override
    public Text missing(int result) {
        return MixWords.text("undefined.no-mix");
    }

    @Override
    public Text formula(int result) {
        String word = result < routes ? "volume" : result == routes ? "earned" : "shadow-price";
        return MixWords.text("formula.mix-" + word);
    }
}
