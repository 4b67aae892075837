package dev.millet.xiaomi.spark;

import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.simulation.SimulationPart;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/**
 * A simulation run on a cluster: what travels is the model, the seed and ranges of blocks; the parts that come back are
 * joined to the very simulation that one machine would have run.
 */
public final class ClusterSimulation {
    private ClusterSimulation() {}

    /** The study on one machine. */
    public static MonteCarlo study(ComparisonPayload model, List<String> answers, long seed, int trials) {
        return MonteCarlo.of(model.comparison().tree(), answers.toArray(new String[0]))
                .seed(seed)
                .trials(trials);
    }

    /**
     * The study's parts, run as so many partitions.
     *
     * @throws IllegalArgumentException as {@link MonteCarlo} has it, before anything is sent
     */
    public static List<SimulationPart> parts(
            JavaSparkContext spark,
            ComparisonPayload model,
            List<String> answers,
            long seed,
            int trials,
            int partitions) {
        int blocks = study(model, answers, seed, trials).blocks();
        List<List<Integer>> ranges = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            int from = (int) ((long) blocks * i / partitions);
            int to = (int) ((long) blocks * (i + 1) / partitions);
            if (from < to) {
                ranges.add(new ArrayList<>(List.of(from, to)));
            }
        }
        ArrayList<String> asked = new ArrayList<>(answers);
        Function<List<Integer>, byte[]> part = range ->
                study(model, asked, seed, trials).part(range.get(0), range.get(1)).toBytes();
        return spark.parallelize(ranges, ranges.size()).map(part).collect().stream()
                .map(SimulationPart::of)
                .toList();
    }

    /** The whole simulation, run as so many partitions; see {@link #parts}. */
    public static Simulation run(
            JavaSparkContext spark,
            ComparisonPayload model,
            List<String> answers,
            long seed,
            int trials,
            int partitions) {
        return study(model, answers, seed, trials)
                .joined(parts(spark, model, answers, seed, trials, partitions));
    }
}
