package dev.millet.json;

import static dev.millet.json.Unfit.requireFit;
import static dev.millet.json.Unfit.unfit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The straight way in, for documents with nothing wrong, as nearly all are: from tokens to nouns, without elements,
 * places and trails.
 *
 * <p>It says nothing of a document that it does not take. {@link MilletJson} then reads it again the thorough way, which
 * tells all that is wrong with it, or takes it after all.
 *
 * <p>Short texts that return (languages, units, ids that links name, closed sets) are kept while one document is read, so
 * that equal ones are one value.
 */
final class StraightReader {
    private static final JsonFactory LONG = JsonFactories.straight();
    private static final JsonFactory SHORT_ENOUGH = JsonFactories.straightAndShort();

    private static final Kind<?> UNIT = Kind.unit();
    private static final Kind<?> PERIOD = Kind.period();

    /** Longer texts seldom return. */
    private static final int SHORT = 40;

    private static final int FEWEST_KEPT = 128;
    private static final int MOST_KEPT = 4_096;

    /** Units and periods are few and take long to read: those read lately are kept from one document to the next. */
    private static final AtomicReferenceArray<Kept> LATELY = new AtomicReferenceArray<>(FEWEST_KEPT);

    private final JsonParser parser;
    private final boolean wholeCharacters;
    private final @Nullable Kept[] kept;
    private @Nullable String lastKey;
    private boolean knew;

    private StraightReader(JsonParser parser, boolean wholeCharacters, int length) {
        this.parser = parser;
        this.wholeCharacters = wholeCharacters;
        int fitting = Integer.highestOneBit(Math.max(1, length / 128));
        this.kept = new Kept[Math.max(FEWEST_KEPT, Math.min(MOST_KEPT, fitting))];
    }

    /** The noun of a document; empty if the thorough way must look at it. */
    static <T> Optional<T> read(Shape<T> shape, byte[] document) {
        Utf8.Glance glance = Utf8.glance(document);
        if (document.length > JsonLimits.DOCUMENT_LENGTH || glance == Utf8.Glance.MALFORMED) {
            return Optional.empty();
        }
        try (JsonParser parser = factory(document.length).createParser(document)) {
            return new StraightReader(parser, glance == Utf8.Glance.PLAIN, document.length).document(shape);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The noun of a document; empty if the thorough way must look at it. */
    static <T> Optional<T> read(Shape<T> shape, String document) {
        if (document.length() > JsonLimits.DOCUMENT_LENGTH) {
            return Optional.empty();
        }
        try (JsonParser parser = factory(document.length()).createParser(document)) {
            return new StraightReader(parser, false, document.length()).document(shape);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static JsonFactory factory(int length) {
        return length < JsonLimits.TOKENS ? SHORT_ENOUGH : LONG;
    }

    private <T> Optional<T> document(Shape<T> shape) throws IOException {
        try {
            T noun = Codecs.of(shape).readDocument(next(), this);
            return parser.nextToken() == null ? Optional.of(noun) : Optional.empty();
        } catch (Unfit | IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }

    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw unfit();
        }
        return token;
    }

    /** Whether the next member has this name; if not, {@link #currentNameOrEnd} tells which it has. */
    boolean nextNameIs(SerializableString expected) throws IOException {
        return parser.nextFieldName(expected);
    }

    /** The name of the member at hand; null at the end of the object. */
    @Nullable
    String currentNameOrEnd() throws IOException {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            return parser.currentName();
        }
        requireFit(parser.currentToken() == JsonToken.END_OBJECT);
        return null;
    }

    /** The next member's name; null at the end of the object. */
    @Nullable
    String nextName() throws IOException {
        return acceptableNameOrEnd(parser.nextFieldName());
    }

    /** The same where this name is expected, which is found faster than others. */
    @Nullable
    String nextName(SerializableString expected) throws IOException {
        return nextNameIs(expected) ? expected.getValue() : acceptableNameOrEnd(currentNameOrEnd());
    }

    private @Nullable String acceptableNameOrEnd(@Nullable String name) {
        if (name == null) {
            requireFit(parser.currentToken() == JsonToken.END_OBJECT);
            return null;
        }
        requireFit(name.length() <= JsonLimits.TEXT_LENGTH && (wholeCharacters || Quoted.wellFormed(name)));
        return name;
    }

    /** The text at hand. */
    String text() throws IOException {
        return acceptable(parser.getText());
    }

    /** The text of the next token. */
    String nextText() throws IOException {
        String text = parser.nextTextValue();
        if (text == null) {
            throw unfit();
        }
        return acceptable(text);
    }

    /** The whole number at hand. */
    int whole() throws IOException {
        return parser.getIntValue();
    }

    /** Whether the next token is this text. */
    boolean isText(String expected) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_STRING && parser.getText().equals(expected);
    }

    /** The text that told the last noun from its neighbours; null if it had none. */
    @Nullable
    String lastKey() {
        return lastKey;
    }

    void lastKey(@Nullable String key) {
        this.lastKey = key;
    }

    /** The value of the text at hand: the one that was read before, if this text was read lately. */
    @SuppressWarnings("unchecked") // what is kept beside a kind was parsed by it
    <V> V shared(Kind.Scalar<V> kind) throws IOException {
        int length = parser.getTextLength();
        if (length > SHORT) {
            knew = false;
            return kind.parse().apply(text());
        }
        char[] characters = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int hash = hash(characters, offset, length);
        int place = hash & (kept.length - 1);
        Kept known = kept[place];
        knew = known != null && known.is(kind, characters, offset, length);
        if (known == null || !knew) {
            known = isCostly(kind)
                    ? late(kind, hash, characters, offset, length)
                    : fresh(kind, characters, offset, length);
            kept[place] = known;
        }
        return (V) known.value;
    }

    /** Whether the value shared last was one read before. */
    boolean knew() {
        return knew;
    }

    /** Of a few characters only, the last ones above all: ids that differ do so at their ends. */
    private static int hash(char[] characters, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int last = offset + length - 1;
        int hash = length + 31 * characters[offset] + 1_009 * characters[offset + length / 2] + 131 * characters[last];
        if (length > 2) {
            hash += 1_031 * characters[last - 1] + 8_191 * characters[last - 2];
        }
        return hash ^ (hash >>> 11);
    }

    private static boolean isCostly(Kind<?> kind) {
        return kind == UNIT || kind == PERIOD;
    }

    private Kept late(Kind.Scalar<?> kind, int hash, char[] characters, int offset, int length) {
        int place = hash & (LATELY.length() - 1);
        Kept known = LATELY.get(place);
        if (known == null || !known.is(kind, characters, offset, length)) {
            known = fresh(kind, characters, offset, length);
            LATELY.set(place, known);
        } else {
            knew = true;
        }
        return known;
    }

    private Kept fresh(Kind.Scalar<?> kind, char[] characters, int offset, int length) {
        String text = acceptable(new String(characters, offset, length));
        return new Kept(kind, text.toCharArray(), kind.parse().apply(text));
    }

    private String acceptable(String text) {
        requireFit(text.length() <= JsonLimits.TEXT_LENGTH && (wholeCharacters || Quoted.wellFormed(text)));
        return text;
    }

    /** A short text that was read, and what it means. */
    private static final class Kept {
        private final Kind<?> kind;
        private final char[] text;
        private final Object value;

        Kept(Kind<?> kind, char[] text, Object value) {
            this.kind = kind;
            this.text = text;
            this.value = value;
        }

        boolean is(Kind<?> wanted, char[] characters, int offset, int length) {
            return kind == wanted
                    && text.length == length
                    && Arrays.equals(text, 0, length, characters, offset, offset + length);
        }
    }
}
