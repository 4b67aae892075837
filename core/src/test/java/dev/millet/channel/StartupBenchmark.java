package dev.millet.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How much a cold start costs beside a bare JVM: C1, the first explained comparison, nothing read from a document.
 *
 * <p>Fresh processes in turn, with the same options and the same class path; the processor time of each, user and system,
 * as the shell's {@code time} tells it. Classes come from jars, as users have them: directories of classes are packed
 * first, and the JVM's own archive of classes is in use on both sides. {@code C1-appcds} is the same with an archive of the
 * program's classes beside it, which any program can have: {@code java -XX:ArchiveClassesAtExit=app.jsa …} once, then
 * {@code java -XX:SharedArchiveFile=app.jsa …}.
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

    /** Prints {@code C1} and {@code C1-appcds}, each the median ratio with the least and the greatest one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("startup");
        try {
            String classPath = packed(folder);
            Path archive = folder.resolve("app.jsa");
            seconds(classPath, "-XX:ArchiveClassesAtExit=" + archive, FirstComparison.class);
            double[] plain = new double[PASSES];
            double[] archived = new double[PASSES];
            for (int pass = -1; pass < PASSES; pass++) {
                double bare = seconds(classPath, "-Xshare:auto", Bare.class);
                double ours = seconds(classPath, "-Xshare:auto", FirstComparison.class);
                double quick = seconds(classPath, "-XX:SharedArchiveFile=" + archive, FirstComparison.class);
                if (pass >= 0) {
                    plain[pass] = ours / bare;
                    archived[pass] = quick / bare;
                }
            }
            print("C1", plain);
            print("C1-appcds", archived);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void print(String name, double[] ratios) {
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT, "%s %.1f x (%.1f-%.1f)%n", name, ratios[PASSES / 2], ratios[0], ratios[PASSES - 1]);
    }

    /** The class path, its directories packed into jars. */
    private static String packed(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = folder.resolve("classes-" + entries.size() + ".jar");
                pack(path, jar);
                entries.add(jar.toString());
            } else {
                entries.add(entry);
            }
        }
        return String.join(java.io.File.pathSeparator, entries);
    }

    private static void pack(Path directory, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = directory.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                entries.putNextEntry(new JarEntry(name));
                Files.copy(file, entries);
            }
        }
    }

    private static double seconds(String classPath, String option, Class<?> main)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2> /dev/null",
                        "time",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        classPath,
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
