package dev.millet.scenario.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a run over some blocks of trials found: the values kept of each answer, in the order of trials, and the failures.
 *
 * <p>Parts that follow each other join, in whatever grouping, and the whole is the same to the bit as a run in one piece,
 * because all statistics are taken from the joined values in the order of trials. So a cluster may run the parts:
 *
 * <pre>{@code
 * MonteCarlo study = MonteCarlo.of(tree, "gap").seed(42).trials(1_000_000);
 * byte[] carried = study.part(0, 100).toBytes();          // on one machine
 * SimulationPart later = study.part(100, study.blocks()); // on another
 * study.joined(List.of(SimulationPart.of(carried), later)).answer("gap").mean();
 * }</pre>
 *
 * <p>A part weighs 8 bytes a kept value. Its bytes, in network order: the number 0x4D4C5031; the study's fingerprint as
 * modified UTF-8 (length first); first trial, answers, trials, kinds of failure (each an {@code int}); the values, one
 * answer after another (doubles); each kind of failure as answer, step, trials, first trial ({@code int}s).
 */
public final class SimulationPart {
    private static final int MAGIC = 0x4D4C5031;
    private static final int FAILURE_BYTES = 4 * Integer.BYTES;

    private final Supplier<String> study;
    private final int first;
    private final double[][] values;
    private final Failures failures;

    SimulationPart(Supplier<String> study, int first, double[][] values, Failures failures) {
        this.study = study;
        this.first = first;
        this.values = values;
        this.failures = failures;
    }

    /** No trials, where those of a study begin. */
    static SimulationPart none(String study, int answers) {
        return new SimulationPart(() -> study, 0, new double[answers][0], new Failures());
    }

    /** The fingerprint of the study it belongs to: formula, figures, seed, trials, plan. */
    public String study() {
        return study.get();
    }

    /** The number of its first trial, from 0. */
    public int firstTrial() {
        return first;
    }

    /** How many trials it holds. */
    public int trials() {
        return values[0].length;
    }

    /** The values of an answer, NaN where it has none; not to be written. */
    double[] values(int answer) {
        return values[answer];
    }

    Failures failures() {
        return failures;
    }

    /**
     * This part and the one that follows it, as one.
     *
     * @throws IllegalArgumentException if it is of another study or does not begin where this one ends
     */
    public SimulationPart and(SimulationPart next) {
        return and(List.of(next));
    }

    /** The same for many, each value copied once. */
    SimulationPart and(List<SimulationPart> followers) {
        int trials = trials();
        Failures all = new Failures();
        all.addAll(failures);
        for (SimulationPart next : followers) {
            requireToFollow(next, first + trials);
            trials += next.trials();
            all.addAll(next.failures);
        }
        double[][] joined = new double[values.length][];
        for (int answer = 0; answer < joined.length; answer++) {
            joined[answer] = Arrays.copyOf(values[answer], trials);
            int at = trials();
            for (SimulationPart next : followers) {
                System.arraycopy(next.values[answer], 0, joined[answer], at, next.trials());
                at += next.trials();
            }
        }
        return new SimulationPart(study, first, joined, all);
    }

    private void requireToFollow(SimulationPart next, int end) {
        if (!study().equals(next.study())) {
            throw new IllegalArgumentException("parts must be of one study, but were of '" + study() + "' and '"
                    + next.study() + "' (formula, figures, seed, trials or plan differ)");
        }
        if (next.first != end) {
            throw new IllegalArgumentException("part must begin at trial " + end + ", but was '" + next.first + "'");
        }
    }

    /** As bytes, to be carried to another machine. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeUTF(study());
            out.writeInt(first);
            out.writeInt(values.length);
            out.writeInt(trials());
            out.writeInt(failures.tallies().size());
            for (double[] kept : values) {
                ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * kept.length);
                buffer.asDoubleBuffer().put(kept);
                out.write(buffer.array());
            }
            for (var failure : failures.tallies().entrySet()) {
                out.writeInt(failure.getKey().answer());
                out.writeInt(failure.getKey().step());
                out.writeInt(failure.getValue().trials());
                out.writeInt(failure.getValue().first());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A part of its bytes.
     *
     * @throws IllegalArgumentException if they are no part's
     */
    public static SimulationPart of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            if (magic != MAGIC) {
                throw refused("begin with " + MAGIC, magic);
            }
            String study = in.readUTF();
            int first = in.readInt();
            int answers = in.readInt();
            int trials = in.readInt();
            int kinds = in.readInt();
            boolean counted = first >= 0 && answers > 0 && trials >= 0 && kinds >= 0;
            long promised = (long) answers * trials * Double.BYTES + (long) kinds * FAILURE_BYTES;
            if (!counted || promised != in.available()) {
                throw refused("hold what they announce", in.available() + " bytes");
            }
            double[][] values = new double[answers][trials];
            for (double[] kept : values) {
                ByteBuffer.wrap(in.readNBytes(Double.BYTES * trials))
                        .asDoubleBuffer()
                        .get(kept);
            }
            Failures failures = new Failures();
            for (int i = 0; i < kinds; i++) {
                failures.add(
                        new Failures.Place(in.readInt(), in.readInt()), new Failures.Tally(in.readInt(), in.readInt()));
            }
            return new SimulationPart(() -> study, first, values, failures);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "bytes of a part must be whole, but were '" + bytes.length + "' bytes", e);
        }
    }

    private static IllegalArgumentException refused(String rule, Object was) {
        return new IllegalArgumentException("bytes of a part must " + rule + ", but was '" + was + "'");
    }
}
