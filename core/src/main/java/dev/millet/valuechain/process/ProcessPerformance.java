package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a process takes, by hand and automated: time, cost and yield, and when automation pays back.
 *
 * <p>A pass that went wrong is done again until it is right, so a step takes time ÷ (1 − e) and costs cost ÷ (1 − e) on
 * average, where e is its error rate. Rolled throughput yield = Π (1 − e): the share of orders that go through all steps
 * without a second pass. Payback = investment ÷ (saving per order × orders per year − upkeep).
 *
 * <p>Example: entry by hand takes 0.2 hours and CNY 6 with 4 % errors, payment 0.1 hours and CNY 1.9 with 5 %: 0.3136 hours,
 * CNY 8.25 and a yield of 91.2 %. Entry by a system (no time, CNY 0.25, no errors) saves CNY 6 per order; 500,000 orders a year
 * and an upkeep of CNY 1 M leave 2 M a year, so CNY 3 M are back in one and a half years.
 *
 * <p>Source: rolled throughput yield: Harry and Schroeder, Six Sigma (2000).
 */
public final class ProcessPerformance {
    private static final Driver ONE = Driver.constant("1");

    private final ProcessChain process;
    private final Unit perYear;
    private final Unit perOrder;

    private ProcessPerformance(ProcessChain process) {
        this.process = process;
        this.perYear = process.currency().dividedBy(Unit.of("year"));
        this.perOrder = process.currency().dividedBy(Unit.of("order"));
    }

    /** The performance of a process. */
    public static ProcessPerformance of(ProcessChain process) {
        return new ProcessPerformance(process);
    }

    /** What it is worked out from. */
    public ProcessChain process() {
        return process;
    }

    /** The work time of an order over all steps, repeated passes included; time per order. */
    public Driver time(StepMode mode) {
        Unit time = process.steps().get(0).manual().time().unit();
        List<Driver> times = process.steps().stream()
                .map(step -> repeated(step, mode, StepPerformance::time))
                .toList();
        return named(mode, Driver.sum(time, times), "order-time");
    }

    /** What an order costs over all steps, repeated passes included; money per order. */
    public Driver costPerOrder(StepMode mode) {
        List<Driver> costs =
                process.steps().stream().map(step -> cost(step, mode)).toList();
        return named(mode, Driver.sum(perOrder, costs), "order-cost");
    }

    /** The share of orders that go through without a second pass, a ratio. */
    public Driver rolledThroughputYield(StepMode mode) {
        Driver yield = process.steps().stream().map(step -> right(step, mode)).reduce(ONE, Driver::times);
        return named(mode, yield, "rolled-throughput-yield");
    }

    /** What all orders and the upkeep of systems cost; money per year. */
    public Driver costPerYear(StepMode mode) {
        Driver orders = costPerOrder(mode).times(Driver.of(process.volume()));
        Driver upkeep = mode == StepMode.AUTOMATED
                ? sum(perYear, ProcessStep::upkeep)
                : Driver.constant(BigDecimal.ZERO, perYear);
        return named(mode, orders.plus(upkeep), "process-cost");
    }

    /** What automating a step saves a year, upkeep paid; undefined where it cannot be automated. */
    public Driver yearlySaving(String step) {
        return named(process.step(step), saving(process.step(step)), "yearly-saving");
    }

    /** How long until a step's automation has saved what it cost, in years; undefined where it saves nothing. */
    public Driver payback(String step) {
        ProcessStep of = process.step(step);
        Driver investment = of.investment()
                .map(Driver::of)
                .orElseGet(() ->
                        Driver.undefined(process.currency(), ProcessWords.text("undefined.no-investment", of.label())));
        return named(of, back(investment, yearlySaving(step)), "payback");
    }

    /** What automating all steps that can be saves a year; zero where none can. */
    public Driver yearlySaving() {
        Driver saving = costPerYear(StepMode.MANUAL).minus(costPerYear(StepMode.AUTOMATED));
        return named(saving, "yearly-saving");
    }

    /** How long until all automation has saved what it cost, in years; undefined where it saves nothing. */
    public Driver payback() {
        return named(back(sum(process.currency(), ProcessStep::investment), yearlySaving()), "payback");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(yearlySaving(), payback()));
        for (StepMode mode : StepMode.values()) {
            answers.addAll(List.of(time(mode), costPerOrder(mode), rolledThroughputYield(mode), costPerYear(mode)));
        }
        process.steps()
                .forEach(step -> answers.addAll(List.of(
                        yearlySaving(step.id().text()), payback(step.id().text()))));
        return DriverTree.of(answers);
    }

    private Driver saving(ProcessStep step) {
        if (step.automated().isEmpty()) {
            return Driver.undefined(perYear, ProcessWords.text("undefined.not-automated", step.label()));
        }
        Driver saved = cost(step, StepMode.MANUAL).minus(cost(step, StepMode.AUTOMATED));
        Driver upkeep = step.upkeep().map(Driver::of).orElseGet(() -> Driver.constant(BigDecimal.ZERO, perYear));
        return saved.times(Driver.of(process.volume())).minus(upkeep);
    }

    private Driver cost(ProcessStep step, StepMode mode) {
        Identifier id = stepId(step).child(Words.key(mode)).child("step-cost");
        Text both = ProcessWords.text("of", step.label(), mode.label());
        return repeated(step, mode, StepPerformance::cost)
                .named(id, ProcessWords.text("of", both, ProcessWords.text("step-cost")))
                .method(ProcessMethods.PROCESS);
    }

    /** An amount of one pass, with the passes that are done again: 1 + e + e² + … = 1 ÷ (1 − e) of them. */
    private static Driver repeated(ProcessStep step, StepMode mode, Function<StepPerformance, Figure> amount) {
        return Driver.of(amount.apply(step.performance(mode))).dividedBy(right(step, mode));
    }

    private static Driver right(ProcessStep step, StepMode mode) {
        Driver right = ONE.minus(Driver.of(step.performance(mode).errorRate()));
        return right.onlyIf(right.isPositive(), ProcessWords.text("undefined.always-wrong", step.label()));
    }

    private static Driver back(Driver investment, Driver saving) {
        return investment.dividedBy(saving.onlyIf(saving.isPositive(), ProcessWords.text("undefined.no-saving")));
    }

    private Driver sum(Unit unit, Function<ProcessStep, Optional<Figure>> part) {
        return Driver.sum(
                unit,
                process.steps().stream()
                        .flatMap(step -> part.apply(step).stream())
                        .map(Driver::of)
                        .toList());
    }

    private Identifier stepId(ProcessStep step) {
        return process.id().child("steps").child(step.id().text());
    }

    private Driver named(ProcessStep step, Driver formula, String word) {
        return named(formula, stepId(step).child(word), step.label(), word);
    }

    private Driver named(StepMode mode, Driver formula, String word) {
        return named(formula, process.id().child(Words.key(mode)).child(word), mode.label(), word);
    }

    private Driver named(Driver formula, String word) {
        return named(formula, process.id().child(word), process.label(), word);
    }

    private static Driver named(Driver formula, Identifier id, Text of, String word) {
        return formula.named(id, ProcessWords.text("of", of, ProcessWords.text(word)))
                .method(ProcessMethods.PROCESS);
    }
}
