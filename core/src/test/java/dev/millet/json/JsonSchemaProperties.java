package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.channel.ChannelNouns;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.fact.Figures;
import dev.millet.testkit.ShapeArbitraries;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever nouns there may be, their documents are valid by their schemas. */
class JsonSchemaProperties {
    @Property(tries = 200)
    void canvasesAreValid(@ForAll("canvases") Canvas canvas) {
        valid(Canvas.shape(), canvas);
    }

    @Property(tries = 200)
    void routesAreValid(@ForAll("routes") Route route) {
        valid(Route.shape(), route);
    }

    @Property(tries = 100)
    void offersAreValid(@ForAll("offers") Offer offer) {
        valid(Offer.shape(), offer);
    }

    @Property(tries = 100)
    void figuresAreValid(@ForAll("figures") Figures figures) {
        valid(Figures.shape(), figures);
    }

    @Property(tries = 200)
    void nounsOfAllKindsAreValid(@ForAll("kinds") Routes.Route route) {
        valid(Routes.ROUTE, route);
    }

    @Property
    void noFormIsNarrowerThanItsType(@ForAll("forms") String text) {
        for (Kind<?> kind :
                new Kind<?>[] {Kind.decimal(), Kind.date(), Kind.identifier(), Kind.unit(), Kind.period()}) {
            boolean taken = takes((Kind.Scalar<?>) kind, text);
            assertThat(!taken
                            || Pattern.compile(SchemaForms.pattern(kind).orElseThrow())
                                    .matcher(text)
                                    .find())
                    .as(kind.name() + " '" + text + "'")
                    .isTrue();
        }
    }

    private static boolean takes(Kind.Scalar<?> kind, String text) {
        try {
            kind.parse().apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <T> void valid(Shape<T> shape, T noun) {
        byte[] document = MilletJson.write(shape, noun);
        assertThat(JsonSchemaTest.errors(shape, document)).isEmpty();
    }

    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Provide
    Arbitrary<Route> routes() {
        return ChannelNouns.of(Route.shape());
    }

    @Provide
    Arbitrary<Offer> offers() {
        return ChannelNouns.of(Offer.shape());
    }

    @Provide
    Arbitrary<Figures> figures() {
        return ShapeArbitraries.nouns(Figures.shape());
    }

    @Provide
    Arbitrary<Routes.Route> kinds() {
        return ShapeArbitraries.nouns(Routes.ROUTE);
    }

    /** Texts made of what forms are made of. */
    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                        "1", "0", "12", "2013", "-", "+", ".", "..", "e", "E", "%", " ", "/", "*", "^", "CNY", "unit",
                        "a", "Q2", "c. ", "-09", "-30", "-12", "_", "99999", " Mi-Fan", "米")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
