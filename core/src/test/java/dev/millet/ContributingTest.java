package dev.millet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.Repository.Block;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds CONTRIBUTING.md to the sources it prints, and all papers to links that lead somewhere. */
class ContributingTest {
    @TestFactory
    Stream<DynamicTest> printsTheSourcesAsTheyAre() {
        return models().stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.path().orElse("a block without a path"),
                        () -> assertThat(block.textWithoutPath())
                                .isEqualTo(Repository.text(block.path().orElseThrow()))));
    }

    @Test
    void printsOneValueOneRuleAndOneTest() {
        List<Block> models = models();

        assertThat(models).hasSize(3);
        assertThat(models.get(0).path().orElseThrow()).startsWith("core/src/main/java/");
        assertThat(models.get(0).text()).contains("@Value.Immutable", "@Value.Check", "final class Builder extends");
        assertThat(models.get(1).path().orElseThrow()).startsWith("core/src/main/java/");
        assertThat(models.get(1).text()).contains("implements Rule<");
        assertThat(models.get(2).path().orElseThrow())
                .startsWith("core/src/test/java/")
                .endsWith("Test.java");
        assertThat(models.get(2).text()).contains("@Test");
    }

    @Test
    void linksLeadSomewhere() {
        assertThat(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))
                .flatMap(Repository::linksIn)
                .allSatisfy(link -> assertThat(Files.exists(Repository.root().resolve(link)))
                        .isTrue());
    }

    @Test
    void changelogLinesNameAModuleBeginWithAVerbAndShowOneUsage() {
        String changelog = Repository.text("CHANGELOG.md");

        assertThat(changelog.indexOf("## [Unreleased]")).isPositive().isEqualTo(changelog.indexOf("\n## ") + 1);
        assertThat(changelog.substring(changelog.indexOf("### Added")).split("\n- "))
                .hasSizeGreaterThan(10)
                .satisfies(entries -> assertThat(List.of(entries).subList(1, entries.length))
                        .allSatisfy(
                                entry -> assertThat(entry).matches("(?s)(core|example): [A-Z][a-z]+s\\b.*`[^`]+`.*")));
    }

    private static List<Block> models() {
        return Repository.blocks("CONTRIBUTING.md").stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }
}
