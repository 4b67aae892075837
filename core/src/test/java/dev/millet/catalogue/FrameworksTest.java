package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Block;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Pattern;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shelf holds what stands in its folders, and the typed ids say what the files say. */
class FrameworksTest {
    @Test
    void theIndexListsWhatStandsInEachFolder() {
        assertListed("frameworks", Frameworks.ids());
        assertListed("patterns", Patterns.ids());
        assertListed("conversions", Conversions.ids());
    }

    @Test
    void atLeastTwentyTwoFrameworksAndTwelvePatternsAreShipped() {
        assertThat(Frameworks.all()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(Patterns.all())
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(Pattern::framework)
                .allMatch(Frameworks.ids()::contains);
        assertThat(Frameworks.get(BusinessModelCanvas.ID)).isSameAs(Frameworks.get("business-model-canvas"));
    }

    @Test
    void aMisspeltNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Frameworks.get("swto"))
                .hasMessage("framework must be one of the catalogue, but was 'swto'; did you mean 'swot'?");
        assertThatThrownBy(() -> Patterns.get("zzzzzzzzzzzz"))
                .hasMessageStartingWith("pattern must be one of the catalogue, but was 'zzzzzzzzzzzz' (there are ");
        assertThatThrownBy(() -> Conversions.between(Swot.ID, Pestel.ID))
                .hasMessageEndingWith("but was from 'swot' to 'pestel'");
    }

    @Test
    void aConversionIsFoundByItsFrameworks() {
        assertThat(Conversions.between(BusinessModelCanvas.ID, FourPillarNineElements.ID)
                        .to()
                        .id())
                .isEqualTo(FourPillarNineElements.ID);
    }

    /** After a change of a file, run the main method of TypedIds and format; see CONTRIBUTING. */
    @Test
    void theTypedIdsOfEachFrameworkAreThoseOfItsFile() throws ReflectiveOperationException {
        for (Framework framework : Frameworks.all()) {
            Class<?> ids = Class.forName("dev.millet.catalogue." + TypedIds.className(framework.id()));
            Map<String, Identifier> blocks = new TreeMap<>(Map.of("ID", framework.id()));
            for (Block block : framework.blocks()) {
                blocks.put(TypedIds.constant(block.id()), block.id());
            }
            assertThat(constants(ids)).as(ids.getName()).isEqualTo(blocks);
            Map<String, Map<String, Identifier>> nested = new TreeMap<>();
            TypedIds.nested(framework)
                    .forEach((name, terms) -> nested.put(
                            name, terms.keySet().stream().collect(Collectors.toMap(TypedIds::constant, id -> id))));
            Map<String, Map<String, Identifier>> declared = new TreeMap<>();
            for (Class<?> inner : ids.getDeclaredClasses()) {
                declared.put(inner.getSimpleName(), constants(inner));
            }
            assertThat(declared).as(ids.getName()).isEqualTo(nested);
        }
    }

    private static Map<String, Identifier> constants(Class<?> type) throws IllegalAccessException {
        Map<String, Identifier> constants = new TreeMap<>();
        for (Field field : type.getFields()) {
            constants.put(field.getName(), (Identifier) field.get(null));
        }
        return constants;
    }

    private static void assertListed(String folder, Iterable<Identifier> ids) {
        Set<String> listed = new TreeSet<>();
        ids.forEach(id -> listed.add(id.text()));
        Set<String> there = CatalogueFiles.in(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).as("index of " + folder).isEqualTo(there);
        assertThat(Arrays.asList(listed.toArray())).isNotEmpty();
    }
}
