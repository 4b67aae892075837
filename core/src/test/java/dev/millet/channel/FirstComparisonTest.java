package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a cold start costs is mostly classes, and those can be counted without a clock. */
class FirstComparisonTest {
    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+)");

    /** Loading them is more than a third of what a first comparison costs beyond a bare JVM. */
    private static final int MOST_CLASSES = 122;

    @Test
    void aFirstComparisonLoadsFewClassesOfOursAndNoneOfGuava() throws IOException, InterruptedException {
        TreeSet<String> loaded = loaded();

        assertThat(loaded).contains(ChannelComparison.class.getName());
        assertThat(loaded).noneMatch(name -> name.startsWith("com.google."));
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.millet.")))
                .noneMatch(name -> name.contains("$$Lambda"))
                .hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }

    private static TreeSet<String> loaded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:tags",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstComparison.class.getName()))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return LOADED.matcher(told)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
