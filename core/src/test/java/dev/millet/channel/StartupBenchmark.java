package dev.millet.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much a cold start costs beside a bare JVM: C1, the first explained comparison, nothing read from a document.
 *
 * <p>Fresh processes in turn; the processor time of each, user and system, as the shell's {@code time} tells it.
 */
public final class StartupBenchmark {
    private static final int PASSES = 11;

    private StartupBenchmark() {}

    /** The least that a Java program does. */
    public static final class Bare {
        private Bare() {}

        /** Prints one line. */
        public static void main(String[] arguments) {
            System.out.println("ready");
        }
    }

    /** Prints {@code C1}, the median ratio with the least and the greatest one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        double[] ratios = new double[PASSES];
        for (int pass = -1; pass < PASSES; pass++) {
            double bare = seconds(Bare.class);
            double ours = seconds(FirstComparison.class);
            if (pass >= 0) {
                ratios[pass] = ours / bare;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "C1 %.1f x (%.1f-%.1f)%n", ratios[PASSES / 2], ratios[0], ratios[PASSES - 1]);
    }

    private static double seconds(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null",
                        "time",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()))
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("process must end well, but said '" + told + "'");
        }
        return Arrays.stream(told.trim().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
