package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.ConversionLaws;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkConversion;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every conversion that is shipped fits its two frameworks, loses nothing silently, and leads back where it can. */
class ConversionsProperties {
    private static final Map<String, FrameworkConversion> SHIPPED = shipped();

    @Test
    void conversionsAreShippedUnderTheNamesOfTheirFrameworks() {
        assertThat(SHIPPED)
                .isNotEmpty()
                .allSatisfy((name, conversion) -> assertThat(name)
                        .isEqualTo(conversion.from().id() + "-to-"
                                + conversion.to().id())
                        .isEqualTo(conversion.mapping().id().text()));
    }

    @Property(tries = 300)
    void whateverHasNoPlaceStandsInABlockThatTheMappingGivesAReasonFor(
            @ForAll("conversions") FrameworkConversion conversion, @ForAll long seed) {
        List<Identifier> told = conversion.mapping().unmapped().stream()
                .map(FrameworkMapping.Gap::block)
                .toList();

        assertThat(conversion.convert(canvas(conversion, seed)).report().unmapped())
                .extracting(each -> each.item().block())
                .filteredOn(conversion.from().blocksById()::containsKey)
                .isSubsetOf(told);
    }

    @Property(tries = 300)
    void nothingIsLostSilently(@ForAll("conversions") FrameworkConversion conversion, @ForAll long seed) {
        ConversionLaws.nothingIsLostSilently(conversion, canvas(conversion, seed));
    }

    @Property(tries = 300)
    void wayBackRestoresEveryItemThatHadAPlace(@ForAll("returning") FrameworkConversion conversion, @ForAll long seed) {
        ConversionLaws.wayBackRestores(conversion, back(conversion), canvas(conversion, seed));
    }

    @Provide
    Arbitrary<FrameworkConversion> conversions() {
        return Arbitraries.of(List.copyOf(SHIPPED.values()));
    }

    @Provide
    Arbitrary<FrameworkConversion> returning() {
        return Arbitraries.of(SHIPPED.values().stream()
                .filter(conversion -> SHIPPED.containsKey(nameBack(conversion)))
                .toList());
    }

    private static FrameworkConversion back(FrameworkConversion conversion) {
        return SHIPPED.get(nameBack(conversion));
    }

    private static String nameBack(FrameworkConversion conversion) {
        return conversion.to().id() + "-to-" + conversion.from().id();
    }

    /** The shipped conversion of this name. */
    static FrameworkConversion shippedAs(String name) {
        assertThat(SHIPPED).containsKey(name);
        return SHIPPED.get(name);
    }

    private static Canvas canvas(FrameworkConversion conversion, long seed) {
        return Canvases.random(new Random(seed), conversion.from());
    }

    private static Map<String, FrameworkConversion> shipped() {
        URL folder = ConversionsProperties.class.getResource("conversions");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .collect(Collectors.toMap(
                            name -> name, ConversionsProperties::conversion, (a, b) -> a, TreeMap::new));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FrameworkConversion conversion(String name) {
        FrameworkMapping mapping = read(FrameworkMapping.shape(), "conversions/" + name + ".json");
        return FrameworkConversion.of(
                read(Framework.shape(), "frameworks/" + mapping.from() + ".json"),
                read(Framework.shape(), "frameworks/" + mapping.to() + ".json"),
                mapping);
    }

    private static <T> T read(Shape<T> shape, String file) {
        try (InputStream bytes = ConversionsProperties.class.getResourceAsStream(file)) {
            return MilletJson.readOrThrow(shape, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
