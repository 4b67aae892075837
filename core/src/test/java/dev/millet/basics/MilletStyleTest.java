package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Generated values take their defaults in the order in which they are declared, without a guard against one that reads another
 * before it is there: so none may read another.
 */
class MilletStyleTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern DEFAULT =
            Pattern.compile("@Value\\.Default\\s+default [\\w<>., ]+? (\\w+)\\(\\) \\{(.*?)\\n    }", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("(?<![\\w.])(\\w+)\\(\\)");

    @Test
    void noDefaultOfAValueReadsAnother() throws IOException {
        List<Path> values;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            values = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains("@Value.Default"))
                    .sorted()
                    .toList();
        }

        assertThat(values).hasSizeGreaterThan(30);
        assertThat(values)
                .allSatisfy(file -> assertThat(defaultsThatReadDefaults(text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void aDefaultThatReadsAnotherIsSeen() {
        assertThat(defaultsThatReadDefaults("""
                    @Value.Default
                    default Text label() {
                        return Text.of(name());
                    }

                    @Value.Default
                    default String name() {
                        return id().text();
                    }
                """)).containsExactly("label reads name");
    }

    private static List<String> defaultsThatReadDefaults(String source) {
        Set<String> defaults =
                DEFAULT.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        Matcher each = DEFAULT.matcher(source);
        while (each.find()) {
            String name = each.group(1);
            READ.matcher(each.group(2))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(defaults::contains)
                    .forEach(read -> found.add(name + " reads " + read));
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
