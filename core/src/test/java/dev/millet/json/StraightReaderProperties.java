package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.FactBook;
import dev.millet.testkit.ShapeArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The straight way takes what is written canonically, and takes nothing that the thorough way does not take alike. */
class StraightReaderProperties {
    private record Words(List<String> words) {}

    private static final Shape<Words> WORDS = Shape.ofRecord(
                    "words", Words.class, values -> new Words(values.get("words", List.class)))
            .with("words", Kind.listOf(Kind.text()), Words::words, "many")
            .shape();

    @Property
    void whatIsWrittenIsTakenStraight(@ForAll("routes") Routes.Route route) {
        byte[] written = MilletJson.write(Routes.ROUTE, route);
        assertThat(StraightReader.read(Routes.ROUTE, written)).hasValue(route);
        assertThat(StraightReader.read(Routes.ROUTE, new String(written, StandardCharsets.UTF_8)))
                .hasValue(route);
        assertThat(MilletJson.reader(Routes.ROUTE).readThoroughly(written).value())
                .hasValue(route);
    }

    @Property
    void whatIsTakenStraightIsTakenThoroughlyAlike(
            @ForAll("routes") Routes.Route route,
            @ForAll int at,
            @ForAll("pieces") String piece,
            @ForAll @IntRange(max = 12) int cut) {
        String written = new String(MilletJson.write(Routes.ROUTE, route), StandardCharsets.UTF_8);
        int start = Math.floorMod(at, written.length());
        String damaged =
                written.substring(0, start) + piece + written.substring(Math.min(written.length(), start + cut));
        agree(damaged.getBytes(StandardCharsets.UTF_8));
        Optional<Routes.Route> text = StraightReader.read(Routes.ROUTE, damaged);
        assertThat(text.isEmpty()
                        || text.equals(MilletJson.reader(Routes.ROUTE)
                                .readThoroughly(damaged)
                                .value()))
                .isTrue();
    }

    @Property
    void bytesThatAreTakenStraightAreTakenThoroughlyAlike(
            @ForAll("routes") Routes.Route route, @ForAll int at, @ForAll byte by, @ForAll byte then) {
        byte[] damaged = MilletJson.write(Routes.ROUTE, route);
        int start = Math.floorMod(at, damaged.length - 1);
        damaged[start] = by;
        damaged[start + 1] = then;
        agree(damaged);
    }

    @Property
    void aGlanceKnowsUtf8AsTheJdkDoes(
            @ForAll("pieces") String text, @ForAll byte[] bytes, @ForAll @IntRange(max = 9) int blanks) {
        byte[] good = (" ".repeat(blanks) + text).getBytes(StandardCharsets.UTF_8);
        byte[] mixed = new byte[good.length + bytes.length];
        System.arraycopy(good, 0, mixed, 0, good.length);
        System.arraycopy(bytes, 0, mixed, good.length, bytes.length);
        for (byte[] each : List.of(good, bytes, mixed)) {
            assertThat(Utf8.glance(each) == Utf8.Glance.MALFORMED)
                    .isEqualTo(Utf8.decode(each, new Problems()).isEmpty());
        }
    }

    @Example
    void charactersByNumberAreSeenAtAGlance() {
        assertThat(Utf8.glance("\"plain \\\\u0041 \\n\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Utf8.Glance.PLAIN);
        assertThat(Utf8.glance("\"12345678\\\\\\u0041\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Utf8.Glance.NUMBERED);
        assertThat(Utf8.glance("\\".getBytes(StandardCharsets.UTF_8))).isEqualTo(Utf8.Glance.PLAIN);
        assertThat(Utf8.glance("\\米\\u".getBytes(StandardCharsets.UTF_8))).isEqualTo(Utf8.Glance.NUMBERED);
    }

    @Example
    void bothWaysHaveTheSameLimits() {
        String form = "{\"schemaVersion\":\"1\",\"type\":\"words\",\"words\":[%s]}";
        int around = 2 + 2 * 3 + 1; // the brackets around, three names, two values, and the bracket that ends the list
        String most = "\"a\",".repeat(JsonLimits.TOKENS - around - 1) + "\"a\"";
        String longest = "\"" + "x".repeat(JsonLimits.TEXT_LENGTH) + "\"";
        for (String fitting : List.of(most, longest, longest.replace('x', '米'))) {
            byte[] document =
                    String.format(java.util.Locale.ROOT, form, fitting).getBytes(StandardCharsets.UTF_8);
            assertThat(StraightReader.read(WORDS, document)).isPresent();
            assertThat(MilletJson.reader(WORDS).readThoroughly(document).value())
                    .isPresent();
        }
        for (String past : List.of(most + ",\"a\"", longest.replaceFirst("x", "xx"))) {
            String document = String.format(java.util.Locale.ROOT, form, past);
            assertThat(StraightReader.read(WORDS, document)).isEmpty();
            assertThat(StraightReader.read(WORDS, document.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(MilletJson.reader(WORDS).readThoroughly(document).value())
                    .isEmpty();
        }
        assertThat(StraightReader.read(WORDS, new byte[JsonLimits.DOCUMENT_LENGTH + 1]))
                .isEmpty();
        assertThat(StraightReader.read(WORDS, " ".repeat(JsonLimits.DOCUMENT_LENGTH + 1)))
                .isEmpty();
    }

    @Example
    void aBookIsTakenStraight() {
        FactBook book = Books.of(200);
        byte[] written = MilletJson.write(FactBook.shape(), book);
        assertThat(StraightReader.read(FactBook.shape(), written)).hasValue(book);
        assertThat(MilletJson.reader(FactBook.shape()).readThoroughly(written).value())
                .hasValue(book);
    }

    @Example
    void handWrittenCodeWritesTheSameBytes() throws java.io.IOException {
        FactBook book = Books.of(40);
        assertThat(HandWritten.write(book)).isEqualTo(MilletJson.write(FactBook.shape(), book));
        assertThat(HandWritten.skip(HandWritten.write(book))).isGreaterThan(1_000);
    }

    private static void agree(byte[] document) {
        Optional<Routes.Route> straight = StraightReader.read(Routes.ROUTE, document);
        assertThat(straight.isEmpty()
                        || straight.equals(MilletJson.reader(Routes.ROUTE)
                                .readThoroughly(document)
                                .value()))
                .isTrue();
    }

    /** What is put into a document: what JSON and shapes are made of, and what they must not be made of. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "\"",
                        ",",
                        ":",
                        "{",
                        "}",
                        "[",
                        "]",
                        " ",
                        "\n",
                        "\\",
                        "\\u",
                        "\\uD83D",
                        "\\uDE00",
                        "\\u0041",
                        "😀",
                        "米",
                        "\u0000",
                        "0",
                        "-",
                        "1",
                        "e9",
                        ".5",
                        "true",
                        "null",
                        "\"type\": \"linear\", ",
                        "\"id\": \"a\", ",
                        "\"en\": \"x\"",
                        "\"days\": 3, ",
                        "\"schemaVersion\": \"1\", ",
                        "\"own\": false, ",
                        "reseller",
                        "2011-10-20",
                        "\uFEFF",
                        "/*",
                        "é")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Routes.Route> routes() {
        return ShapeArbitraries.nouns(Routes.ROUTE);
    }
}
