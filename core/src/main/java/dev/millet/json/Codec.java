package dev.millet.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * One kind's straight way in and out, worked out once: from tokens to values and back with nothing in between.
 *
 * <p>On the way in anything out of the ordinary is {@link Unfit}; which documents are wrong, and how, is for the thorough
 * way to say. So what a codec takes must be what {@link ShapeReader} takes, with the same value; it may take less.
 *
 * @param <V> the value
 */
abstract class Codec<V> {
    /** Reads the value that begins with this token, and stops at its last token. */
    abstract V read(JsonToken token, StraightReader in) throws IOException;

    /** Writes the value. */
    abstract void write(V value, CanonicalWriter out);
}
