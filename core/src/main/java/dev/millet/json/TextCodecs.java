package dev.millet.json;

import static dev.millet.json.Unfit.requireFit;
import static dev.millet.json.Unfit.unfit;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Kind;
import dev.millet.basics.Text;
import java.io.IOException;
import java.util.Map;

/** The codecs of what stands in documents as text. */
final class TextCodecs {
    private static final Kind<?> TEXT = Kind.text();
    private static final Kind<?> IDENTIFIER = Kind.identifier();
    private static final Kind<?> UNIT = Kind.unit();
    private static final Kind<?> PERIOD = Kind.period();
    private static final Kind<?> DATE = Kind.date();

    private TextCodecs() {}

    /** A text with a meaning. */
    static final class Meaning<V> extends Codec<V> {
        /** How many texts are looked at before those of an attribute are taken for all different. */
        private static final int TRIAL = 64;

        private final Kind.Scalar<V> kind;
        private final boolean shared;
        private int hits;
        private int misses;

        Meaning(Kind.Scalar<V> kind) {
            this.kind = kind;
            this.shared = isOfTheHouse(kind);
        }

        /** The house's own scalars are immutable, so that equal texts may share one value; a user's might not be. */
        private static boolean isOfTheHouse(Kind<?> kind) {
            return kind == TEXT || kind == IDENTIFIER || kind == UNIT || kind == PERIOD || kind == DATE;
        }

        @Override
        V read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.VALUE_STRING);
            return shared && isWorthKeeping() ? shared(in) : kind.parse().apply(in.text());
        }

        /** Threads may miscount; the count decides about the way, never about the value. */
        private boolean isWorthKeeping() {
            return misses < TRIAL || misses < 2 * hits;
        }

        private V shared(StraightReader in) throws IOException {
            V value = in.shared(kind);
            if (in.knew()) {
                hits++;
            } else {
                misses++;
            }
            return value;
        }

        @Override
        void write(V value, CanonicalWriter out) {
            out.text(kind.print().apply(value));
        }
    }

    /** One of a closed set. */
    static final class Constant<V> extends Codec<V> {
        private final Kind.Scalar<V> kind;

        Constant(Kind.Scalar<V> kind) {
            ImmutableMap.Builder<String, V> byText = ImmutableMap.builder();
            for (String text : kind.allowed()) {
                byText.put(text, kind.parse().apply(text));
            }
            this.kind = closed(kind, byText.buildOrThrow());
        }

        @Override
        V read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.VALUE_STRING);
            return in.shared(kind);
        }

        @Override
        void write(V value, CanonicalWriter out) {
            out.text(kind.print().apply(value));
        }
    }

    /** A closed set that takes nothing but its own texts, whatever else the kind might parse. */
    static <V> Kind.Scalar<V> closed(Kind.Scalar<V> kind, ImmutableMap<String, V> constants) {
        return new Kind.Scalar<>(
                kind.name(),
                kind.example(),
                text -> {
                    V constant = constants.get(text);
                    if (constant == null) {
                        throw unfit();
                    }
                    return constant;
                },
                kind.print(),
                kind.allowed());
    }

    /** A text in its languages: a map like others, but there are many of them and most have one or two languages. */
    static final class Languages extends Codec<Text> {
        private static final Codec<Map<String, String>> MORE = Codecs.of(Kind.mapOf(Kind.text()));
        private static final SerializableString ENGLISH = new SerializedString("en");
        private static final SerializableString CHINESE = new SerializedString("zh");

        @Override
        Text read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.START_OBJECT);
            String language = in.nextName(ENGLISH);
            if (language == null) {
                throw unfit();
            }
            String text = in.nextText();
            String second = in.nextName(CHINESE);
            if (second == null) {
                return language.equals("en") ? Text.of(text) : Text.of(Map.of(language, text));
            }
            String secondText = in.nextText();
            String third = in.nextName();
            if (third == null) {
                if (language.equals("en") && second.equals("zh")) {
                    return Text.of(text, secondText);
                }
                return Text.of(Map.of(language, text, second, secondText)); // refuses a language that is there twice
            }
            ImmutableMap.Builder<String, String> texts =
                    ImmutableMap.<String, String>builder().put(language, text).put(second, secondText);
            for (String name = third; name != null; name = in.nextName()) {
                texts.put(name, in.nextText());
            }
            return Text.of(texts.buildOrThrow());
        }

        @Override
        void write(Text value, CanonicalWriter out) {
            MORE.write(value.byLanguage(), out);
        }
    }
}
