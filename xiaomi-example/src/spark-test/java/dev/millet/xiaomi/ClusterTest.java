package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.scenario.table.CaseBlock;
import dev.millet.scenario.table.CaseResults;
import dev.millet.scenario.table.CaseTable;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.simulation.SimulationPart;
import dev.millet.xiaomi.spark.CasePart;
import dev.millet.xiaomi.spark.ClusterCases;
import dev.millet.xiaomi.spark.ClusterSimulation;
import dev.millet.xiaomi.spark.ComparisonPayload;
import dev.millet.xiaomi.spark.ResultPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cluster, here two threads of one machine, gives the bits of one machine. */
class ClusterTest {
    private static final List<String> ANSWERS = List.of("direct-dealers.gap", "direct.per-year.break-even");
    private static final int ROWS = 12_000;

    private static JavaSparkContext spark;
    private static ComparisonPayload model;

    @BeforeAll
    static void start() throws Exception {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("millet")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
        spark.setLogLevel("WARN");
        model = ComparisonPayload.of(FirstPhone.of(CaseFiles.load()).comparison());
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theTreeThatIsRebuiltIsTheTreeThatWasSent() throws Exception {
        assertThat(model.comparison().tree().answers())
                .isEqualTo(FirstPhone.of(CaseFiles.load()).comparison().tree().answers());
    }

    @Test
    void aTableOfCasesHasTheSameBitsAndTheSameFailures() {
        ClusterCases cases = ClusterCases.of(
                model, List.of("sku", "region", "month"), List.of("price", "hardware"), answers());
        CaseTable table = cases.table();
        List<CasePart> parts = new ArrayList<>();
        List<CaseResults> local = new ArrayList<>();
        for (int from = 0; from < ROWS; from += 1_000) {
            CaseBlock block = block(from, from + 1_000);
            parts.add(CasePart.of(block));
            local.add(table.evaluate(block));
        }
        List<ResultPart> cluster =
                cases.evaluate(spark.parallelize(parts, 7)).collect();
        assertThat(cluster).hasSameSizeAs(local);
        int failures = 0;
        for (int i = 0; i < local.size(); i++) {
            ResultPart there = cluster.get(i);
            ResultPart here = ResultPart.of(local.get(i));
            assertThat(there.firstRow()).isEqualTo(here.firstRow());
            assertThat(there.failures()).isEqualTo(here.failures());
            failures += there.failures().size();
            for (int answer = 0; answer < ANSWERS.size(); answer++) {
                assertThat(bits(there.column(answer))).isEqualTo(bits(here.column(answer)));
            }
        }
        assertThat(failures).isPositive().isLessThan(ROWS);
    }

    @Test
    void aSimulationHasTheSameBits() {
        MonteCarlo study = ClusterSimulation.study(model, answers(), 42, 40_000);
        List<SimulationPart> parts = ClusterSimulation.parts(spark, model, answers(), 42, 40_000, 5);
        assertThat(parts).hasSize(5);
        SimulationPart whole = parts.stream().reduce(SimulationPart::and).orElseThrow();
        assertThat(whole.toBytes()).isEqualTo(study.part(0, study.blocks()).toBytes());
        Simulation cluster = ClusterSimulation.run(spark, model, answers(), 42, 40_000, 3);
        assertThat(cluster.text(Locale.ENGLISH)).isEqualTo(study.run().text(Locale.ENGLISH));
    }

    private static List<String> answers() {
        return ANSWERS;
    }

    /** SKU by region by month; some prices lie below the costs, so that a break-even does not exist. */
    private static CaseBlock block(int from, int to) {
        List<List<String>> keys = List.of(
                IntStream.range(from, to).mapToObj(row -> "sku-" + row / 600).toList(),
                IntStream.range(from, to).mapToObj(row -> "region-" + row / 12 % 50).toList(),
                IntStream.range(from, to).mapToObj(row -> "month-" + (row % 12 + 1)).toList());
        double[] price = IntStream.range(from, to)
                .mapToDouble(row -> 1_499 + row / 600 * 25 + row % 12)
                .toArray();
        double[] hardware = IntStream.range(from, to)
                .mapToDouble(row -> row % 10 == 0 ? Double.NaN : 1_150 + row / 12 % 50 * 6)
                .toArray();
        return CaseBlock.of(from, keys, price, hardware);
    }

    private static long[] bits(double[] values) {
        return IntStream.range(0, values.length)
                .mapToLong(i -> Double.doubleToLongBits(values[i]))
                .toArray();
    }
}
