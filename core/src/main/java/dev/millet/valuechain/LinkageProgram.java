package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The linear programme behind a trade-off of linkages: a variable for each spending and one for each saving, which lies under
 * all lines of its curve.
 *
 * <p>Arguments: the points of each curve (spent, saved), the cost of each activity that saves, the budget if there is one.
 * Results: the best spendings. Money is scaled to its largest amount, so that the solver's tolerances mean the same in yuan
 * and in billions.
 */
final class LinkageProgram implements Function {
    private static final double EPSILON = 1e-10;
    private static final int ULPS = 10;
    private static final double CUT_OFF = 1e-13;

    private final List<Curve> curves;
    private final int spendings;
    private final int targets;
    private final boolean budgeted;

    LinkageProgram(List<Curve> curves, int spendings, int targets, boolean budgeted) {
        this.curves = List.copyOf(curves);
        this.spendings = spendings;
        this.targets = targets;
        this.budgeted = budgeted;
    }

    /**
     * What one linkage saves.
     *
     * @param spending which spending drives it
     * @param points how many points it has
     * @param target the activity that it saves in; below zero: in another firm
     */
    record Curve(int spending, int points, int target) {}

    @Override
    public String id() {
        return "valuechain.linkage-trade-off." + targets + (budgeted ? ".budget." : ".open.")
                + curves.stream()
                        .map(curve -> curve.spending() + "-" + curve.points() + "-" + (curve.target() + 1))
                        .collect(Collectors.joining("."));
    }

    @Override
    public int arity() {
        return pointsEnd() + targets + (budgeted ? 1 : 0);
    }

    @Override
    public int results() {
        return spendings;
    }

    @Override
    public List<Unit> units(List<Unit> arguments) {
        Unit money = arguments.get(0);
        arguments.stream().filter(unit -> !unit.equals(money)).findFirst().ifPresent(unit -> {
            throw new IllegalArgumentException(
                    "money of a trade-off must be in one unit, but was in '" + money + "' and '" + unit + "'");
        });
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < spendings; i++) {
            units.add(money);
        }
        return units;
    }

    @Override
    public Optional<Text> refusal(double[] arguments) {
        int at = 0;
        for (Curve curve : curves) {
            double spent = 0;
            for (int point = 0; point < curve.points(); point++) {
                if (arguments[at] <= spent) {
                    return Optional.of(ValueChainWords.text("undefined.points-do-not-rise"));
                }
                spent = arguments[at];
                at += 2;
            }
        }
        for (int i = at; i < arguments.length; i++) {
            if (arguments[i] < 0) {
                return Optional.of(ValueChainWords.text("undefined.negative-limit"));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isDecimal() {
        return false;
    }

    @Override
    public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
        throw new UnsupportedOperationException("a trade-off is computed in doubles");
    }

    @Override
    public void doubles(double[] arguments, double[] out) {
        double scale = 0;
        for (double argument : arguments) {
            scale = Math.max(scale, Math.abs(argument));
        }
        double[] scaled = new double[arguments.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = arguments[i] / scale;
        }
        double[] solution = new SimplexSolver(EPSILON, ULPS, CUT_OFF)
                .optimize(
                        objective(),
                        new LinearConstraintSet(constraints(scaled)),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getPoint();
        for (int i = 0; i < spendings; i++) {
            out[i] = solution[i] * scale;
        }
    }

    /** Savings less spendings. */
    private LinearObjectiveFunction objective() {
        double[] worth = new double[spendings + curves.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = i < spendings ? -1 : 1;
        }
        return new LinearObjectiveFunction(worth, 0);
    }

    private List<LinearConstraint> constraints(double[] in) {
        List<LinearConstraint> all = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            double spent = 0;
            double saved = 0;
            for (int point = 0; point < curve.points(); point++) {
                double slope = (in[at + 1] - saved) / (in[at] - spent);
                double[] row = row(spendings + i);
                row[curve.spending()] = -slope;
                all.add(new LinearConstraint(row, Relationship.LEQ, saved - slope * spent));
                spent = in[at++];
                saved = in[at++];
            }
            all.add(new LinearConstraint(row(spendings + i), Relationship.LEQ, saved));
        }
        for (int target = 0; target < targets; target++) {
            double[] row = new double[spendings + curves.size()];
            for (int i = 0; i < curves.size(); i++) {
                row[spendings + i] = curves.get(i).target() == target ? 1 : 0;
            }
            all.add(new LinearConstraint(row, Relationship.LEQ, in[at++]));
        }
        if (budgeted) {
            double[] row = new double[spendings + curves.size()];
            for (int i = 0; i < spendings; i++) {
                row[i] = 1;
            }
            all.add(new LinearConstraint(row, Relationship.LEQ, in[at]));
        }
        return all;
    }

    private double[] row(int one) {
        double[] row = new double[spendings + curves.size()];
        row[one] = 1;
        return row;
    }

    private int pointsEnd() {
        return curves.stream().mapToInt(curve -> 2 * curve.points()).sum();
    }

    @Override
    public double accuracy() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Text formula(int result) {
        return ValueChainWords.text("formula.trade-off");
    }
}
