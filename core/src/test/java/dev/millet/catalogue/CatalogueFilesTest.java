package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.LinkType;
import dev.millet.canvas.Pattern;
import dev.millet.canvas.PatternPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document we ship, whoever wrote it. */
class CatalogueFilesTest {
    private static final java.util.regex.Pattern HALF_WIDTH_BESIDE_CHINESE =
            java.util.regex.Pattern.compile("\\p{IsHan}[,;:!?()\"']|[,;:!?()\"']\\p{IsHan}");

    private static final Map<Identifier, Framework> FRAMEWORKS = frameworks();

    static Stream<Arguments> documents() {
        return CatalogueFiles.FOLDERS.entrySet().stream()
                .flatMap(folder -> CatalogueFiles.in(folder.getKey()).stream()
                        .map(file -> Arguments.of(folder.getKey(), name(file), file)));
    }

    static Stream<Framework> shipped() {
        return FRAMEWORKS.values().stream();
    }

    static Stream<Pattern> patterns() {
        return CatalogueFiles.in("patterns").stream().map(file -> CatalogueFiles.read(Pattern.shape(), file));
    }

    static Stream<FrameworkMapping> conversions() {
        return CatalogueFiles.in("conversions").stream()
                .map(file -> CatalogueFiles.read(FrameworkMapping.shape(), file));
    }

    static Stream<Canvas> samples() {
        return CatalogueFiles.in("samples").stream().map(file -> CatalogueFiles.read(Canvas.shape(), file));
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("documents")
    void isStoredAsItIsWritten(String folder, String name, Path file) throws IOException {
        byte[] stored = Files.readAllBytes(file);

        byte[] written = CatalogueFiles.rewritten(CatalogueFiles.FOLDERS.get(folder), name, stored);

        assertThat(new String(stored, StandardCharsets.UTF_8)).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("documents")
    void saysEverythingInEnglishAndInChinese(String folder, String name, Path file) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("\"en\": \"")) {
                assertThat(lines.get(i + 1)).as(line).startsWith("\"zh\": \"");
            }
            if (line.startsWith("\"zh\": \"")) {
                assertThat(lines.get(i - 1)).as(line).startsWith("\"en\": \"");
                String chinese = line.substring("\"zh\": \"".length(), line.lastIndexOf('"'));
                assertThat(chinese).containsPattern("\\p{IsHan}");
                assertThat(chinese).doesNotContainPattern(HALF_WIDTH_BESIDE_CHINESE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void asksOfEveryBlockAtLeastOneThingAndExplainsEachWord(Framework framework) {
        for (Block block : framework.blocks()) {
            assertThat(block.vocabularies()).as(block.id().text()).isNotEmpty();
            block.vocabularies()
                    .forEach(vocabulary -> vocabulary
                            .terms()
                            .forEach(term -> assertThat(term.meaning().in(Locale.ENGLISH))
                                    .as(term.id().text())
                                    .isNotEqualTo(term.term().in(Locale.ENGLISH))));
        }
        assertThat(framework.references()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void leavesNoBlockOfEitherFrameworkUnsaid(FrameworkMapping mapping) {
        Framework from = framework(mapping.from());
        Framework to = framework(mapping.to());
        Set<Identifier> left = new HashSet<>();
        Set<Identifier> reached = new HashSet<>();
        mapping.rules().forEach(rule -> {
            assertThat(kinds(from, rule.from().block()))
                    .containsAll(rule.from().kinds())
                    .containsAll(
                            rule.kinds().keySet().stream().map(Identifier::of).toList());
            rule.kinds()
                    .values()
                    .forEach(kinds -> assertThat(kinds(to, rule.to())).containsAll(kinds));
            left.add(rule.from().block());
            reached.add(rule.to());
            reached.addAll(rule.copies());
        });
        mapping.unmapped().forEach(gap -> left.add(gap.block()));
        mapping.missing().forEach(gap -> reached.add(gap.block()));

        assertThat(left).isEqualTo(from.blocks().stream().map(Block::id).collect(Collectors.toSet()));
        assertThat(reached).isEqualTo(to.blocks().stream().map(Block::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fillsEveryBlockWithKnownKindsAndAllowedLinks(Canvas canvas) {
        FilledCanvas filled = FilledCanvas.of(framework(canvas.framework()), canvas);

        assertThat(filled.misplaced()).isEmpty();
        for (Block block : filled.framework().blocks()) {
            assertThat(filled.items(block.id())).as(block.id().text()).isNotEmpty();
        }
        for (Item item : canvas.items()) {
            item.kinds()
                    .forEach(kind -> assertThat(filled.term(item, kind))
                            .as(item + " " + kind)
                            .isPresent());
        }
        Map<Identifier, Item> items = canvas.items().stream().collect(Collectors.toMap(Item::id, item -> item));
        for (Link link : canvas.links()) {
            LinkType type = filled.framework().linkTypes().stream()
                    .filter(each -> each.id().equals(link.type()))
                    .findFirst()
                    .orElseThrow();
            assertThat(type.from().isEmpty()
                            || type.from().contains(items.get(link.from()).block()))
                    .as(link.toString())
                    .isTrue();
            assertThat(type.to().isEmpty()
                            || type.to().contains(items.get(link.to()).block()))
                    .as(link.toString())
                    .isTrue();
        }
    }

    @Test
    void everyDocumentIsNamedAsItsId() {
        assertThat(CatalogueFiles.in("frameworks").stream().map(CatalogueFilesTest::name))
                .containsExactlyInAnyOrderElementsOf(
                        FRAMEWORKS.keySet().stream().map(Identifier::text).toList());
        assertThat(CatalogueFiles.in("patterns").stream().map(CatalogueFilesTest::name))
                .containsExactlyElementsOf(
                        patterns().map(pattern -> pattern.id().text()).toList());
        assertThat(CatalogueFiles.in("conversions").stream().map(CatalogueFilesTest::name))
                .containsExactlyElementsOf(conversions()
                        .map(mapping -> mapping.from() + "-to-" + mapping.to())
                        .toList());
    }

    @Test
    void atLeastTwelvePatternsAreShippedEachWithItsSources() {
        assertThat(patterns()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(pattern -> {
            assertThat(pattern.references()).isNotEmpty();
            for (PatternPart part : pattern.parts()) {
                assertThat(part.tags()).contains(part.id().text());
            }
        });
    }

    private static Framework framework(Identifier id) {
        assertThat(FRAMEWORKS.keySet()).contains(id);
        return FRAMEWORKS.get(id);
    }

    private static Set<Identifier> kinds(Framework framework, Identifier block) {
        return framework.block(block).orElseThrow().vocabularies().stream()
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .map(term -> term.id())
                .collect(Collectors.toSet());
    }

    private static Map<Identifier, Framework> frameworks() {
        return CatalogueFiles.in("frameworks").stream()
                .map(file -> CatalogueFiles.read(Framework.shape(), file))
                .collect(Collectors.toMap(Framework::id, each -> each, (a, b) -> a, LinkedHashMap::new));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
