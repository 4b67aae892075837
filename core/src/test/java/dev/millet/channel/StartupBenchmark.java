package dev.millet.channel;

import dev.millet.json.FirstReading;
import dev.millet.json.PlainReading;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
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
 * How much a cold start costs: C1, the first explained comparison, nothing read from a document, beside a bare JVM; C2, the
 * first answer from documents, beside {@link PlainReading}, a plain program that reads the same ones.
 *
 * <p>Fresh processes in turn, with the same options and the same class path; the processor time of each, user and system,
 * as the shell's {@code time} tells it. Classes come from jars, as users have them: directories of classes are packed
 * first, and the JVM's own archive of classes is in use on all sides. {@code C1-appcds} is the same with an archive of the
 * program's classes beside it, which any program can have: {@code java -XX:ArchiveClassesAtExit=app.jsa …} once, then
 * {@code java -XX:SharedArchiveFile=app.jsa …}. In {@code C2-appcds} both sides have theirs.
 *
 * <p>The jar in front, which a bare JVM opens too, holds core's tests: some 800 classes, as a tool's own jar does. In
 * {@code C1-small-program} it holds nothing but the two programs, so that the bare JVM has less to do.
 */
public final class StartupBenchmark {
    private static final int PASSES = 11;
    /** Of the program's own classes; the JVM has its own. */
    private static final String NO_ARCHIVE = "-Xshare:auto";

    private StartupBenchmark() {}

    /** The least that a Java program does. */
    public static final class Bare {
        private Bare() {}

        /** Prints one line. */
        public static void main(String[] arguments) {
            System.out.println("ready");
        }
    }

    /** Prints {@code C1}, {@code C2} and both with archives, each the median ratio with the least and the greatest one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("startup");
        try {
            String classPath = packed(folder);
            String comparison = archived(folder, classPath, FirstComparison.class);
            String reading = archived(folder, classPath, FirstReading.class);
            String plain = archived(folder, classPath, PlainReading.class);
            String smallPath = small(folder, classPath);
            Ratios c1 = new Ratios("C1");
            Ratios c1Small = new Ratios("C1-small-program");
            Ratios c1Archived = new Ratios("C1-appcds");
            Ratios c2 = new Ratios("C2");
            Ratios c2Archived = new Ratios("C2-appcds");
            for (int pass = -1; pass < PASSES; pass++) {
                double bare = seconds(classPath, NO_ARCHIVE, Bare.class);
                c1.add(pass, seconds(classPath, NO_ARCHIVE, FirstComparison.class) / bare);
                c1Archived.add(pass, seconds(classPath, comparison, FirstComparison.class) / bare);
                double barely = seconds(smallPath, NO_ARCHIVE, Bare.class);
                c1Small.add(pass, seconds(smallPath, NO_ARCHIVE, FirstComparison.class) / barely);
                double plainly = seconds(classPath, NO_ARCHIVE, PlainReading.class);
                c2.add(pass, seconds(classPath, NO_ARCHIVE, FirstReading.class) / plainly);
                double plainlyArchived = seconds(classPath, plain, PlainReading.class);
                c2Archived.add(pass, seconds(classPath, reading, FirstReading.class) / plainlyArchived);
            }
            Stream.of(c1, c1Small, c1Archived, c2, c2Archived).forEach(System.out::println);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** The ratios of all passes but the first, which warms the machine's caches. */
    private record Ratios(String name, double[] passes) {
        Ratios(String name) {
            this(name, new double[PASSES]);
        }

        void add(int pass, double ratio) {
            if (pass >= 0) {
                passes[pass] = ratio;
            }
        }

        @Override
        public String toString() {
            double[] sorted = passes.clone();
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT, "%s %.2f x (%.2f-%.2f)", name, sorted[PASSES / 2], sorted[0], sorted[PASSES - 1]);
        }
    }

    /** The option that uses an archive of a program's classes, which is written here. */
    private static String archived(Path folder, String classPath, Class<?> main)
            throws IOException, InterruptedException {
        Path archive = folder.resolve(main.getSimpleName() + ".jsa");
        seconds(classPath, "-XX:ArchiveClassesAtExit=" + archive, main);
        return "-XX:SharedArchiveFile=" + archive;
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

    /** The class path with the two programs alone in front, where core's tests stood. */
    private static String small(Path folder, String classPath) throws IOException {
        Path tests = Path.of(URI.create(FirstComparison.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path jar = folder.resolve("program.jar");
        String room = FirstComparison.class.getPackageName().replace('.', '/');
        pack(
                tests,
                List.of(
                        tests.resolve(room).resolve("FirstComparison.class"),
                        tests.resolve(room).resolve("StartupBenchmark$Bare.class")),
                jar);
        return jar + classPath.substring(classPath.indexOf(java.io.File.pathSeparatorChar));
    }

    private static void pack(Path directory, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            pack(directory, files.filter(Files::isRegularFile).sorted().toList(), jar);
        }
    }

    private static void pack(Path directory, List<Path> files, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files) {
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
