package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.approximate;
import static dev.millet.valuechain.Inputs.driver;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.json.MilletJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Laws of processes, waiting lines, feedback, participation and levers, each held against a second way. */
class ProcessProperties {
    @Test
    void everyNounComesBackFromJson() {
        same(ProcessChain.shape(), ProcessPerformanceTest.orders());
        same(
                ServiceNetwork.shape(),
                ServiceLoadTest.points("2")
                        .label(Text.of("Repair", "维修"))
                        .targetUtilisation(figure("target", "0.7"))
                        .placesServed(figure("served", "2 place"))
                        .places(figure("all", "3 place"))
                        .build());
        same(
                FeedbackLoop.shape(),
                FeedbackTriageTest.loop(
                        FeedbackTriageTest.group("a", "1", "2", true, false),
                        FeedbackTriageTest.group("b", "1", "2", true, true)));
        same(Participation.shape(), ParticipationAccountsTest.taken().build());
        same(
                LeanPractices.shape(),
                LeanPracticesTest.practices(LeanPracticesTest.lever("pre-sale", figure("days", "10 day"))));
    }

    /** A second way to time and yield: an order wanders through a Markov chain until it leaves the last step. */
    @Property(tries = 60)
    void anAbsorbingMarkovChainTakesTheSameTimeAndCost(@ForAll Random random) {
        ProcessChain process = process(random);
        ProcessPerformance performance = ProcessPerformance.of(process);
        int n = process.steps().size();
        for (StepMode mode : StepMode.values()) {
            RealMatrix stays = new Array2DRowRealMatrix(n, n);
            double firstTime = 1;
            for (int i = 0; i < n; i++) {
                double wrong = of(process.steps().get(i).performance(mode).errorRate());
                stays.setEntry(i, i, wrong);
                if (i + 1 < n) {
                    stays.setEntry(i, i + 1, 1 - wrong);
                }
                firstTime *= 1 - wrong;
            }
            RealMatrix visits =
                    MatrixUtils.inverse(MatrixUtils.createRealIdentityMatrix(n).subtract(stays));
            double time = 0;
            double cost = 0;
            for (int i = 0; i < n; i++) {
                time += visits.getEntry(0, i)
                        * of(process.steps().get(i).performance(mode).time());
                cost += visits.getEntry(0, i)
                        * of(process.steps().get(i).performance(mode).cost());
            }
            near(performance.time(mode), time);
            near(performance.costPerOrder(mode), cost);
            near(performance.rolledThroughputYield(mode), firstTime);
        }
    }

    @Property(tries = 60)
    void savingsOfStepsSumToThatOfTheProcess(@ForAll Random random) {
        ProcessChain process = process(random);
        ProcessPerformance performance = ProcessPerformance.of(process);
        double sum = 0;
        for (ProcessStep step : process.steps()) {
            if (step.automated().isPresent()) {
                sum += real(performance.yearlySaving(step.id().text()));
            }
        }
        near(performance.yearlySaving(), sum);
    }

    /** A second way to waiting: the balance of births and deaths, state by state until nothing more is added. */
    @Property(tries = 100)
    void addingUpTheStatesOfABirthAndDeathProcessFindsTheSameWait(
            @ForAll @IntRange(min = 1, max = 60) int servers,
            @ForAll @DoubleRange(min = 0.01, max = 0.97) double busy) {
        double load = servers * busy;
        double weight = 1;
        double all = 0;
        double waiting = 0;
        double line = 0;
        for (int state = 0; state < 4000; state++) {
            all += weight;
            if (state >= servers) {
                waiting += weight;
                line += (state - servers) * weight;
            }
            weight *= load / Math.min(state + 1, servers);
        }
        double[] out = new double[2];
        new WaitingLine().doubles(new double[] {load, servers}, out);
        assertThat(out[0]).isCloseTo(waiting / all, within(1e-9));
        // Little: the mean line is the rate, here the load, times the mean wait in service times
        assertThat(out[1]).isCloseTo(line / all / load, within(1e-7));
    }

    /** A third way: people who come and wait, one after the other, with a fixed seed. */
    @Test
    void watchingTwoHundredThousandVisitorsFindsAboutTheSameWait() {
        Random random = new Random(1917);
        double[] free = new double[3];
        double now = 0;
        double waited = 0;
        int visitors = 200_000;
        for (int i = 0; i < visitors; i++) {
            now += -Math.log(1 - random.nextDouble()) / 2.1;
            int first = 0;
            for (int k = 1; k < free.length; k++) {
                first = free[k] < free[first] ? k : first;
            }
            double start = Math.max(now, free[first]);
            waited += start - now;
            free[first] = start - Math.log(1 - random.nextDouble());
        }
        double[] out = new double[2];
        new WaitingLine().doubles(new double[] {2.1, 3}, out);
        assertThat(waited / visitors).isCloseTo(out[1], within(0.03 * out[1]));
    }

    @Test
    void publishedValuesOfErlangsFormulaAreFound() {
        double[] out = new double[2];
        new WaitingLine().doubles(new double[] {1, 2}, out);
        assertThat(out[0]).isCloseTo(1.0 / 3, within(1e-12));
        new WaitingLine().doubles(new double[] {0.7, 1}, out);
        assertThat(out[0]).isCloseTo(0.7, within(1e-12));
        assertThat(out[1]).isCloseTo(0.7 / 0.3, within(1e-12));
        new WaitingLine().doubles(new double[] {0, 4}, out);
        assertThat(out).containsExactly(0, 0);
    }

    /** A second way to open reports: counting them day by day until arrivals and closings balance. */
    @Property(tries = 60)
    void countingOpenReportsDayByDayFindsLittlesLaw(
            @ForAll @IntRange(min = 0, max = 200) int rate, @ForAll @IntRange(min = 0, max = 300) int days) {
        FeedbackTriage triage = FeedbackTriage.of(FeedbackTriageTest.loop(
                FeedbackTriageTest.group("one", rate + "", days + "", true, true),
                FeedbackTriageTest.group("two", "7", "11", false, false)));
        long open = 0;
        for (int day = 0; day < 1000; day++) {
            open += rate;
            open -= day >= days ? rate : 0;
        }
        near(triage.open(FeedbackRoute.HOTFIX), open);
        near(triage.open(), open + 77);
        near(triage.share(FeedbackRoute.HOTFIX).plus(triage.share(FeedbackRoute.NEXT_GENERATION)), 1);
        near(triage.closingTime(), (open + 77) / (rate + 7.0));
    }

    /** A second way to the effect of levers: the formula written once more, with each lever's numbers. */
    @Property(tries = 60)
    void writingTheFormulaOnceMoreFindsTheSameEffects(
            @ForAll @IntRange(min = 1, max = 90) int days, @ForAll @IntRange(min = 1, max = 900) int sales) {
        DriverTree stock = DriverTree.of(
                driver("days", "40 day").times(driver("sales", "CNY 500/day")).named("stock", Text.of("stock")));
        LeanPractices lean = LeanPracticesTest.practices(
                LeanPracticesTest.lever("a", figure("days", days + " day")),
                LeanPracticesTest.lever("b", figure("sales", "CNY " + sales + "/day")));
        assertThat(lean.effect(stock, "stock", "a").get().intValueExact()).isEqualTo((days - 40) * 500);
        assertThat(lean.effect(stock, "stock", "b").get().intValueExact()).isEqualTo(40 * (sales - 500));
        assertThat(lean.effect(stock, "stock").get().intValueExact()).isEqualTo(days * sales - 20_000);
        assertThat(lean.interaction(stock, "stock").get().intValueExact()).isEqualTo((days - 40) * (sales - 500));
    }

    private static <T> void same(Shape<T> shape, T noun) {
        assertThat(MilletJson.readOrThrow(shape, MilletJson.write(shape, noun))).isEqualTo(noun);
    }

    private static void near(Driver answer, double expected) {
        Driver named = answer.named("near", Text.of("near"));
        assertThat(real(named)).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        assertThat(approximate(named)).isCloseTo(expected, within(1e-7 * Math.max(1, Math.abs(expected))));
    }

    private static double of(Figure figure) {
        return figure.value().doubleValue();
    }

    private static ProcessChain process(Random random) {
        List<ProcessStep> steps = new ArrayList<>();
        int n = 1 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            ProcessStep step = ProcessStep.of("s" + i, performance(random, "manual-" + i));
            if (random.nextBoolean()) {
                step = step.withAutomated(performance(random, "automated-" + i));
                if (random.nextBoolean()) {
                    step = step.withUpkeep(figure("upkeep-" + i, "CNY " + random.nextInt(9000) + "/year"));
                }
            }
            steps.add(step);
        }
        return ProcessChain.of("process", "CNY")
                .volume(figure("volume", 1 + random.nextInt(9000) + " order/year"))
                .addAllSteps(steps)
                .build();
    }

    private static StepPerformance performance(Random random, String id) {
        return ProcessPerformanceTest.performance(
                id, "0." + random.nextInt(90), random.nextInt(30) + "", "0." + random.nextInt(90));
    }
}
