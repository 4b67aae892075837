package dev.millet.driver;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * 128 bits over everything that makes a node what it is: operation, payload, unit and the hashes of its operands.
 *
 * <p>Two nodes are equal when these bits are. A chance collision among a billion nodes has a probability of about
 * 1.5e-21, so nothing ever walks two graphs to compare them.
 */
record ContentHash(long high, long low) {

    static ContentHash of(Operation operation, Driver[] operands, Object payload, Unit unit) {
        Hasher hasher = Hashing.murmur3_128().newHasher();
        hasher.putUnencodedChars(operation.name()).putInt(operands.length);
        for (Driver operand : operands) {
            hasher.putLong(operand.hash.high).putLong(operand.hash.low);
        }
        if (payload instanceof Figure figure) {
            put(hasher, figure);
        } else if (payload instanceof BigDecimal number) {
            put(hasher, number);
        } else if (payload instanceof Text text) {
            put(hasher, text);
        } else if (payload instanceof Name name) {
            put(hasher, name.id().text());
            put(hasher, name.label());
            if (name.method().isPresent()) {
                Method method = name.method().get();
                put(hasher, method.id());
                hasher.putInt(method.version());
                put(hasher, method.source());
            }
        } else if (payload instanceof Function function) {
            put(hasher, function.id());
        } else if (payload instanceof Integer whole) {
            hasher.putInt(whole);
        }
        if (operands.length == 0 || operation == Operation.SUM) {
            put(hasher, unit.toString());
        }
        HashCode code = hasher.hash();
        byte[] bytes = code.asBytes();
        return new ContentHash(
                Longs.fromBytes(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]),
                Longs.fromBytes(bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]));
    }

    private static void put(Hasher hasher, Figure figure) {
        put(hasher, figure.id().text());
        put(hasher, figure.subject());
        put(hasher, figure.metric());
        hasher.putBoolean(figure.label().isPresent());
        if (figure.label().isPresent()) {
            put(hasher, figure.label().get());
        }
        put(hasher, figure.value());
        put(hasher, figure.basis().name());
        hasher.putBoolean(figure.period().isPresent());
        if (figure.period().isPresent()) {
            put(hasher, figure.period().get().toString());
        }
        hasher.putBoolean(figure.evidence().isPresent());
        if (figure.evidence().isPresent()) {
            put(hasher, figure.evidence().get());
        }
        if (figure.reason().isPresent()) {
            put(hasher, figure.reason().get());
        }
        if (figure.uncertainty().isPresent()) {
            // a record: its kind and all parameters, each in its one form
            put(hasher, figure.uncertainty().get().toString());
        }
    }

    private static void put(Hasher hasher, Evidence evidence) {
        put(hasher, evidence.source().text());
        put(hasher, evidence.locator());
        hasher.putBoolean(evidence.quote().isPresent());
        if (evidence.quote().isPresent()) {
            put(hasher, evidence.quote().get());
        }
    }

    /** Written out: driver after driver is compared by it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ContentHash hash && high == hash.high && low == hash.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }

    /** 1.0 and 1.00 are one number. */
    private static void put(Hasher hasher, BigDecimal number) {
        put(hasher, number.stripTrailingZeros().toString());
    }

    private static void put(Hasher hasher, Text text) {
        for (Map.Entry<String, String> words : text.byLanguage().entrySet()) {
            put(hasher, words.getKey());
            put(hasher, words.getValue());
        }
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
