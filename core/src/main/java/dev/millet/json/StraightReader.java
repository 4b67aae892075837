package dev.millet.json;

import static dev.millet.json.Unfit.requireFit;
import static dev.millet.json.Unfit.unfit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
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
    private static final JsonFactory FACTORY = JsonFactories.straight();

    private static final Kind.Scalar<String> TEXT = (Kind.Scalar<String>) Kind.text();

    /** Longer texts seldom return. */
    private static final int SHORT = 40;

    private static final int FEWEST_KEPT = 128;
    private static final int MOST_KEPT = 4_096;

    private final JsonParser parser;
    private final boolean wholeCharacters;
    private final @Nullable Kept[] kept;
    private @Nullable String lastKey;

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
        try (JsonParser parser = FACTORY.createParser(document)) {
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
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new StraightReader(parser, false, document.length()).document(shape);
        } catch (IOException e) {
            return Optional.empty();
        }
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

    /** The next member's name; null at the end of the object. */
    @Nullable
    String nextName() throws IOException {
        String name = parser.nextFieldName();
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

    /** The whole number at hand. */
    int whole() throws IOException {
        return parser.getIntValue();
    }

    /** Whether the next token is this text. */
    boolean isText(String expected) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_STRING && parser.getText().equals(expected);
    }

    /** The short text at hand, likely to return. */
    String word() throws IOException {
        return shared(TEXT);
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
            return kind.parse().apply(text());
        }
        char[] characters = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int hash = System.identityHashCode(kind);
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ (hash >>> 16)) & (kept.length - 1);
        Kept known = kept[place];
        if (known != null && known.kind == kind && known.is(characters, offset, length)) {
            return (V) known.value;
        }
        String text = acceptable(new String(characters, offset, length));
        V value = kind.parse().apply(text);
        kept[place] = new Kept(kind, text, value);
        return value;
    }

    private String acceptable(String text) {
        requireFit(text.length() <= JsonLimits.TEXT_LENGTH && (wholeCharacters || Quoted.wellFormed(text)));
        return text;
    }

    /** A short text that was read, and what it means. */
    private record Kept(Kind<?> kind, String text, Object value) {
        boolean is(char[] characters, int offset, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != characters[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
