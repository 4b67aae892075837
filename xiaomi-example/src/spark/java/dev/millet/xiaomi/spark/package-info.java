/**
 * The worked example on a cluster: the same table of cases and the same simulation, run as partitions by Apache Spark.
 *
 * <p>A driver tree does not travel. What travels is the {@link dev.millet.xiaomi.spark.ComparisonPayload}: offer and routes
 * as Millet's own JSON; each partition builds its tree from it once. {@link dev.millet.xiaomi.spark.ClusterCases} sends
 * {@link dev.millet.xiaomi.spark.CasePart}s and gets {@link dev.millet.xiaomi.spark.ResultPart}s back;
 * {@link dev.millet.xiaomi.spark.ClusterSimulation} sends seed and ranges of blocks. Both give the bits of a run on one machine.
 *
 * <pre>{@code
 * ComparisonPayload model = ComparisonPayload.of(comparison);
 * ClusterSimulation.run(spark, model, List.of("direct-dealers.gap"), 42, 1_000_000, 8).answer("direct-dealers.gap").mean();
 * }</pre>
 *
 * <p>It is compiled and tested only with the Maven profile {@code spark}; Spark itself is what the cluster provides.
 */
@NullMarked
package dev.millet.xiaomi.spark;

import org.jspecify.annotations.NullMarked;
