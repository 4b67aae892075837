package dev.millet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContributingTest {
    @TestFactory
    Stream<DynamicTest> printsTheSourcesAsTheyAre() {
        return Repository.blocks("CONTRIBUTING.md").stream()
                .filter(block -> block.language().equals("java"))
                .map(block -> DynamicTest.dynamicTest(
                        block.path().orElse("a block without a path"),
                        () -> assertThat(block.textWithoutPath())
                                .isEqualTo(Repository.text(block.path().orElseThrow()))));
    }

    @Test
    void linksLeadSomewhere() {
        assertThat(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))
                .flatMap(Repository::linksIn)
                .allSatisfy(link -> assertThat(Files.exists(Repository.root().resolve(link)))
                        .isTrue());
    }
}
