package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.testkit.ShapeArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapeProperties {
    @Property
    void nounOfEveryKindIsReadAsItWasWritten(@ForAll("routes") Routes.Route route, @ForAll long seed) {
        ShapeLaws.roundTrip(Routes.ROUTE, route, seed);
    }

    @Property
    void anyTextIsReadWithoutAnException(@ForAll String document) {
        Parsed<Routes.Route> parsed = MilletJson.read(Routes.ROUTE, document);
        assertThat(parsed.problems()).isNotEmpty();
    }

    @Property
    void anyBytesAreReadWithoutAnException(@ForAll byte[] document) {
        Parsed<Routes.Route> parsed = MilletJson.read(Routes.ROUTE, document);
        assertThat(parsed.problems()).isNotEmpty();
    }

    @Property
    void damagedDocumentIsReadWithoutAnException(
            @ForAll("routes") Routes.Route route, @ForAll int at, @ForAll byte by) {
        byte[] written = MilletJson.write(Routes.ROUTE, route);
        written[Math.floorMod(at, written.length)] = by;
        Parsed<Routes.Route> parsed = MilletJson.read(Routes.ROUTE, written);
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
    }

    @Provide
    Arbitrary<Routes.Route> routes() {
        return ShapeArbitraries.nouns(Routes.ROUTE);
    }
}
