package dev.millet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static void snippet() {
        // tag::readme[]
        System.out.println("Millet");
        // end::readme[]
    }

    @Test
    void readmeShowsTheSnippetThatRunsHere() {
        assertThat(block("java")).isEqualTo(region());
    }

    @Test
    void snippetHasAtMostFifteenLines() {
        assertThat(block("java").lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void snippetPrintsWhatTheReadmeShows() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            snippet();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(block("text"));
    }

    @Test
    void firstCommandsAreTheMainJobAndTheTests() {
        List<String> commands = Repository.text("README.md")
                .lines()
                .filter(line -> line.startsWith("mvn "))
                .toList();

        assertThat(commands.subList(0, 2)).containsExactly("mvn -q -Pmain-job test-compile", "mvn -B verify");
    }

    private static String block(String language) {
        return Repository.blocks("README.md").stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The lines between the tags of this very file, moved to the left margin. */
    private static String region() {
        Matcher matcher = Pattern.compile("(?s)// tag::readme\\[\\]\\n(.*?) *// end::readme\\[\\]")
                .matcher(Repository.text("core/src/test/java/dev/millet/ReadmeTest.java"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).stripTrailing().stripIndent() + "\n";
    }
}
